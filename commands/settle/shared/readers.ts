// The readers of an argument, asked in a poll when it opens if wanted, and at its close. Only numbers are kept of them.

import { z } from "zod";
import { later, tell, word } from "../../../src/core/tell.ts";
import type { Scene } from "../../../src/kit/define.ts";
import type { Json } from "../../../src/kit/kept.ts";
import { linkTo, type Votes } from "../../../src/kit/ports.ts";
import type { Line } from "../../../src/render/view.ts";
import { type FoundArgument, inItsLanguage, renewed } from "./argument.ts";
import { crux, fieldOf, note } from "./past.ts";

type When = "opening" | "close";

const answers = [later`It holds`, later`It does not hold`, later`Cannot be said`];
/** An argument may take a while; at its close the first poll is ended. */
const hours: Readonly<Record<When, number>> = { opening: 7 * 24, close: 24 };

const askedForm = z.object({ poll: z.string() });
/** How many chose each answer: it holds, it does not, it cannot be said; and of those who were asked at both ends how many moved. */
const countedForm = z.object({
  votes: z.array(z.number()),
  both: z.number().optional(),
  moved: z.number().optional(),
});
type Count = z.output<typeof countedForm>;

/** Before it was kept when, the readers were only asked at the close. */
const askedIn = (found: FoundArgument, when: When): Json | undefined => {
  const last = noted(found, { kind: note.asked, of: when });
  if (last !== undefined || when === "opening") return last;
  const older = noted(found, { kind: note.asked });
  return fieldOf(older, "of") === undefined ? older : undefined;
};

export const isAsked = (found: FoundArgument, when: When): boolean => askedIn(found, when) !== undefined;

/** That the poll could not be opened. */
export const unasked = (why: string): string => tell`The readers could not be asked: ${why}.`;

/** Opens the poll in the channel, once. @throws UserError as the channels do */
export async function askReaders(found: FoundArgument, when: When, scene: Scene): Promise<void> {
  const { channels, stores } = scene;
  const { argument, home, id } = found;
  const { parent, sentence, words = argument.claim } = argument;
  if (channels === undefined || parent === undefined || isAsked(found, when)) return;
  const poll = inItsLanguage(found, scene, () => ({
    question: `${when === "close" ? tell`And now: does it hold?` : tell`Does it hold?`} ${sentence ?? words}`,
    answers: answers.map(word),
    hours: hours[when],
  }));
  await once(found, { kind: note.asked, of: when }, scene, async () => ({ poll: await channels.poll(parent, poll) }));
  await stores.arguments.watch(home, id);
}

/** The way to the vote of the readers of an open argument, where they are asked. */
export function voteLine(found: FoundArgument, { channels }: Scene): readonly Line[] {
  const { argument, home, state } = found;
  const asked = askedIn(found, "opening");
  if (asked === undefined || argument.parent === undefined || channels === undefined || state.closed) return [];
  const url = linkTo(channels, home, argument.parent, askedForm.parse(asked).poll);
  return [[{ link: tell`Vote with the readers`, url }]];
}

/** What the readers of a poll chose, where it was counted. */
export function countOf(found: FoundArgument, when: When): Count | undefined {
  const data = noted(found, { kind: note.counted, of: when });
  return data === undefined ? undefined : countedForm.parse(data);
}

/** Counts a poll that has ended, once; that of the opening is ended for it. Gives whether there is something new. */
export async function countReaders(found: FoundArgument, when: When, scene: Scene): Promise<boolean> {
  const { channels } = scene;
  const { parent } = found.argument;
  const asked = askedIn(found, when);
  if (channels === undefined || parent === undefined || asked === undefined || countOf(found, when)) return false;
  const votes = await channels.votes(parent, askedForm.parse(asked).poll, when === "opening");
  if (votes === undefined) return false;
  const before = when === "close" ? askedIn(found, "opening") : undefined;
  const first = before === undefined ? undefined : await channels.votes(parent, askedForm.parse(before).poll);
  const count = { votes: votes.map(({ length }) => length), ...(first && movedBetween(first, votes)) };
  return once(found, { kind: note.counted, of: when }, scene, async () => count);
}

/** Compared while both are at hand: who voted is kept nowhere. */
function movedBetween(first: Votes, second: Votes): { readonly both: number; readonly moved: number } {
  const then = new Map(first.flatMap((voters, answer) => voters.map((voter) => [voter, answer] as const)));
  const pairs = second.flatMap((voters, answer) =>
    voters.flatMap((voter) => (then.has(voter) ? [then.get(voter) !== answer] : [])),
  );
  return { both: pairs.length, moved: pairs.filter(Boolean).length };
}

/** `Readers: 7 of 10 said that it holds, then 3 of 9; 4 changed their mind.` */
export function readersText(found: FoundArgument): string | undefined {
  const [before, after] = [countOf(found, "opening"), countOf(found, "close")];
  const said = ({ votes: [holds = 0, ...others] }: Count) => tell`${holds} of ${others.reduce((a, b) => a + b, holds)}`;
  if (before === undefined && after === undefined) return undefined;
  const [first, second] = [before, after].map((count) => (count?.votes.some((votes) => votes > 0) ? count : undefined));
  if (first === undefined && second === undefined) return tell`No reader has voted.`;
  if (second === undefined) {
    const before = said(first as Count);
    return after
      ? tell`Readers before: ${before} said that it holds; at the close nobody voted.`
      : tell`Readers before: ${before} said that it holds.`;
  }
  if (first === undefined) return tell`Readers: ${said(second)} said that it holds.`;
  const { both, moved = 0 } = second;
  return both
    ? tell`Readers: ${said(first)} said that it holds, then ${said(second)}; ${moved} of ${both} changed their mind.`
    : tell`Readers: ${said(first)} said that it holds, then ${said(second)}.`;
}

/** A deed that is noted when it is done; `of` tells several of a kind apart. */
interface Deed {
  readonly kind: string;
  readonly of?: string;
}

/** What was noted of a deed, if it was done. */
export function noted({ entries }: Pick<FoundArgument, "entries">, { kind, of }: Deed): Json | undefined {
  const isIt = (data: Json) => of === undefined || fieldOf(data, "of") === of;
  return entries.findLast(({ value }) => value?.kind === kind && isIt(value.data))?.value?.data;
}

/** Does it and notes what it gives, unless it was done or somebody is at it; what fails is anybody's again. */
export async function once(
  found: FoundArgument,
  deed: Deed,
  scene: Scene,
  work: () => Promise<Readonly<Record<string, Json>>>,
): Promise<boolean> {
  const { kind, of } = deed;
  const { arguments: kept } = scene.stores;
  const { home, id } = found;
  const name = [kind, of ?? []].flat().join(".");
  if (noted(found, deed) !== undefined || !(await kept.begin(home, id, name))) return false;
  // It may have been done since the argument was found.
  if (noted(await renewed(found, scene), deed) !== undefined) return false;
  try {
    const made = await work();
    await kept.append(home, id, kind, { ...made, ...(of !== undefined && { of }) }, crux);
    return true;
  } catch (error) {
    await kept.leave(home, id, name);
    throw error;
  }
}
