// An argument shown: in its thread's pinned message, kept up to date, or where there is no thread as the reply itself.

import { resaid } from "../../../src/claims/taken.ts";
import { rethrown, Unavailable, UserError } from "../../../src/core/errors.ts";
import { onceFor } from "../../../src/core/kept.ts";
import type { Side } from "../../../src/core/settle/settle-act.ts";
import { requireVoice, sideOf } from "../../../src/core/settle/state.ts";
import { capital, tell } from "../../../src/core/tell.ts";
import { pause, type Scene } from "../../../src/kit/define.ts";
import { type Channels, linkTo } from "../../../src/kit/ports.ts";
import { cutAtWord } from "../../../src/language/text/cut.ts";
import type { Line } from "../../../src/render/view.ts";
import { typedBesideShort } from "../../ask/words/result-text.ts";
import { claimSentence } from "../replies/text.ts";
import { threadView } from "../replies/thread.ts";
import type { Argued } from "../replies/view.ts";
import { type FoundArgument, headingOf, renewed, toAll } from "./argument.ts";
import { sharedTexts } from "./base.ts";
import { isNote, movesIn, movesMade, note, sizeOf } from "./past.ts";
import { refusal, withWays } from "./refusals.ts";

export async function argued(found: FoundArgument): Promise<Argued> {
  const { id, argument, model, state, base, steps } = found;
  const words = argument.words ?? argument.claim;
  const shared = sharedTexts(base);
  const events = steps.map(({ event }) => event);
  const standing = await found.standing();
  const said = argument.sentence && resaid(argument.sentence, shared, heldInstead(found, shared));
  const sentence = said ?? capital(claimSentence(model, standing.claim, shared));
  const heading = headingOf({ ...argument, ...(said && { sentence: said }) });
  return {
    id,
    words,
    heading,
    origin: [
      originOf(argument, words === heading),
      ...(model.own && argument.said && argument.said.by !== argument.by
        ? [tell`First ranges by ${argument.byName}.`]
        : []),
    ].join(" "),
    isQuoted: argument.said !== undefined && words !== heading,
    sentence,
    model,
    state,
    standing,
    evidence: found.evidence(),
    shared,
    events,
    moves: movesMade(found),
  };
}

/** What the sides hold in place of what the claim takes for granted: what both say, or of what they differ in nothing. */
function heldInstead({ state, model }: FoundArgument, shared: ReadonlyMap<string, string>) {
  const { for: pro, against: con } = state.camps;
  const told = (id: string, text: string) => {
    const quantity = model.quantities.get(id);
    const typed = typedBesideShort(text.trim(), quantity);
    // A bare number is of the quantity's unit, which a sentence has to say.
    const isBare = quantity && !quantity.unit.symbol.startsWith("USD") && /^[\d.,]+(?: to [\d.,]+)?$/.test(typed);
    return isBare ? `${typed} ${quantity.unit.symbol.replace(/^year$/, "years")}`.trim() : typed;
  };
  return new Map(
    [...shared].flatMap(([id, text]) => {
      const [one, other] = [pro, con].map(({ values }) => values.get(id)?.text ?? text);
      if (one === text && other === text) return [];
      return [[id, one === other && one !== undefined ? told(id, one) : undefined] as const];
    }),
  );
}

/** The link to the thread, for who is elsewhere. */
export function wayTo(found: FoundArgument, scene: Scene): readonly Line[] {
  const url = linkOf(found, scene);
  return url === undefined || scene.caller.thread === found.argument.channel
    ? []
    : [[{ link: tell`Go to the argument`, url }]];
}

/** So much of somebody's words has room. */
const longestQuote = 70;

/** Whose words it is about; where what stands above is how they were read, in their own words. */
function originOf({ said, byName, words = "" }: FoundArgument["argument"], isSaid: boolean): string {
  if (said === undefined) return tell`Opened by ${byName}.`;
  return isSaid ? tell`Said by ${said.byName}.` : tell`${said.byName} said: “${cutAtWord(words, longestQuote)}”`;
}

type Found = Pick<FoundArgument, "argument" | "home">;

/** Its thread, and by what one speaks there; nothing where it has none. */
export const threadOf = ({ argument }: Found, { channels }: Pick<Scene, "channels">) =>
  channels && argument.parent !== undefined ? { channels, thread: argument.channel } : undefined;

type Thread = NonNullable<ReturnType<typeof threadOf>>;

/** The address of its thread, where it has one. */
export function linkOf(found: Found, scene: Pick<Scene, "channels">): string | undefined {
  const there = threadOf(found, scene);
  return there && linkTo(there.channels, found.home, there.thread);
}

interface Upkeep {
  again: boolean;
  /** The argument with the most that anybody has seen of it. */
  newest: FoundArgument;
  readonly done: Promise<readonly string[]>;
}

/** The pinned messages being brought up to date, by argument: one edit at a time, the last with all that was kept. */
const upkeepsOf = onceFor((_: Channels) => new Map<string, Upkeep>());

/** Brings the pinned message up to date. @returns what a person must be told where that fails; nothing is lost by it. */
export function refresh(found: FoundArgument, scene: Scene): Promise<readonly string[]> {
  const there = threadOf(found, scene);
  if (there === undefined) return Promise.resolve([]);
  const running = upkeepsOf(there.channels);
  const current = running.get(found.id);
  if (current) {
    current.again = true;
    if (sizeOf(found) > sizeOf(current.newest)) current.newest = found;
    return current.done;
  }
  const upkeep: Upkeep = { again: true, newest: found, done: Promise.resolve().then(() => kept(there)) };
  running.set(found.id, upkeep);
  return upkeep.done;

  async function kept(there: Thread): Promise<readonly string[]> {
    let problems: readonly string[] = [];
    const edit = async () => {
      while (upkeep.again) {
        upkeep.again = false;
        const edited = upkeep.newest;
        problems = await show(edited, there, scene);
        // Another process may have kept something meanwhile, and have edited before this one.
        const newer = await renewed(upkeep.newest, scene);
        if (sizeOf(newer) > sizeOf(upkeep.newest)) upkeep.newest = newer;
        upkeep.again = lastActOf(upkeep.newest) !== lastActOf(edited);
        if (upkeep.again) await pause(breath);
      }
    };
    const failed = await tried(edit, (why) =>
      found.message === undefined
        ? tell`The state could not be posted in the thread: ${why}.`
        : tell`The pinned message could not be brought up to date: ${why}.`,
    ).finally(() => running.delete(found.id));
    return failed.length > 0 ? failed : problems;
  }
}

/** Milliseconds between two edits of one message: in a crowd the next one holds what came meanwhile. */
const breath = 300;

export const lastActOf = ({ entries }: FoundArgument): string | undefined =>
  entries.findLast(({ value }) => value === undefined || !isNote(value))?.id;

/** What Discord or the store said no to, in words; nothing where it was a bug. */
function reasonOf(error: unknown): string | undefined {
  if (error instanceof UserError) return [error.message, error.place.hint].filter(Boolean).join(". ");
  return error instanceof Unavailable ? tell`${error.told} did not answer` : undefined;
}

/** Does what Discord or the store may say no to. @returns what a person must be told then; nothing is undone by it. */
export async function tried(work: () => Promise<unknown>, failed: (why: string) => string): Promise<readonly string[]> {
  try {
    await work();
    return [];
  } catch (error) {
    const why = reasonOf(error);
    if (why === undefined) throw error;
    return [failed(why)];
  }
}

/** What Discord or the store said no to, where nobody need be told. */
export function ignored(error: unknown): void {
  if (reasonOf(error) === undefined) throw error;
}

/** Edits the pinned message; where it is gone, or was never posted, posts and pins another. */
async function show(found: FoundArgument, { channels, thread }: Thread, scene: Scene): Promise<readonly string[]> {
  const view = await toAll(found, scene, async () => threadView(await argued(found)));
  if (found.message !== undefined) {
    const edited = await channels.edit(thread, found.message, view).then(() => true, isLeft(found));
    if (edited) return [];
  }
  const message = await channels.post(thread, view);
  await scene.stores.arguments.append(found.home, found.id, note.posted, { message }, scene.caller);
  return tried(
    () => channels.pin(thread, message),
    (why) => tell`The state could not be pinned: ${why}.`,
  );
}

/** How many moves may come between a card that cannot be edited any more and the next one. */
const farthest = 10;

/** A message that is gone is posted again; one that cannot be reached is left as it is for ten moves. */
const isLeft =
  (found: FoundArgument) =>
  (error: unknown): boolean => {
    if (!(error instanceof UserError)) throw error;
    if (error.code === "channel.gone") return false;
    if (error.code !== "channel.far") throw error;
    const at = found.entries.findLast(({ value }) => value?.kind === note.posted)?.value?.at ?? 0;
    return movesIn(found).filter(({ event }) => event.at > at).length < farthest;
  };

/** The side that the caller speaks for. @throws UserError as `ownSide`, and `settle.crossed` where they speak for none any more. */
export function ownVoice(found: FoundArgument, caller: string): Side {
  const side = ownSide(found, caller);
  rethrown(
    () => requireVoice(found.state, side, caller),
    (mistake) => withWays(mistake, found),
  );
  return side;
}

/** The side of the caller. @throws UserError `settle.side` where the caller is on none, with the way to take one. */
export function ownSide(found: FoundArgument, caller: string): Side {
  const side = sideOf(found.state, caller);
  if (side !== undefined) return side;
  const hint = tell`Take a side first: say how likely you hold it to be`;
  throw refusal(found, "side", tell`You are on no side yet`, { hint });
}
