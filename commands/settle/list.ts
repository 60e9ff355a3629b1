// The arguments of a channel, open and past: newest first, each with its state.

import { UserError } from "../../src/core/errors.ts";
import type { Outcome } from "../../src/core/settle/settle-act.ts";
import { sides } from "../../src/core/settle/state.ts";
import { localeNow, speaking, tell } from "../../src/core/tell.ts";
import { defineCommand, homeOf, type Scene } from "../../src/kit/define.ts";
import { maybeId, onlyMe } from "../../src/kit/options.ts";
import type { ArgumentOf } from "../../src/kit/ports.ts";
import { quote } from "../../src/language/text/mistake.ts";
import { shortOf } from "../../src/models/model.ts";
import { firstWithinWords } from "../../src/render/markdown.ts";
import { button, type Line } from "../../src/render/view.ts";
import { closedText, endedText } from "./replies/outcome.ts";
import { type FoundArgument, findArgument, headingOf, inItsLanguage, isHere } from "./shared/argument.ts";
import { cruxOf } from "./shared/base.ts";
import { linkOf } from "./shared/card.ts";
import { isLapsed } from "./shared/due.ts";
import { movers } from "./words/people.ts";

/** As many as are looked at for one reply. */
const most = 8;

export default defineCommand({
  name: "settle list",
  description: "Arguments in this channel, open and past",
  options: { before: maybeId("Older than this argument, by its id"), private: onlyMe() },
  examples: [],
  run: async ({ before, private: hidden = false }, scene) => {
    const where = scene.caller.guild === undefined ? tell`here` : tell`in this channel`;
    const { listed: all, more } = await listedHere(before, scene);
    const title = tell`Arguments`;
    const newest = tell`Those ${where}, the newest first.`;
    // As many as fit into a reply; the others are behind *Older*.
    const room = firstWithinWords(all.map(lineOf), [title, `${tell`Open`} ${tell`Past`}`, newest]).length;
    const listed = all.slice(0, room);
    const older = more || room < all.length ? listed.at(-1)?.id : undefined;
    const open = listed.filter((each) => each.open);
    const past = listed.filter((each) => !each.open);
    const section = (heading: string, those: readonly Listed[]) =>
      those.length > 0 ? [{ title: heading, lines: those.map(lineOf) }] : [];
    const none = tell`There are none yet ${where}. Open one with /settle open.`;
    const count = tell`${open.length} open, ${past.length} past ${where}.`;
    return {
      title,
      lead: listed.length === 0 ? none : older === undefined && before === undefined ? count : newest,
      sections: [...section(tell`Open`, open), ...section(tell`Past`, past)],
      actions: older === undefined ? [] : [button(tell`Older`, `/settle list before: ${older}`)],
      private: hidden,
      replaces: true,
      data: {
        arguments: listed.map(({ id, words, open: isOpen, outcome, crux, moves }) => ({
          ...{ id, words, open: isOpen, outcome: outcome ?? null, crux: crux ?? null, moves },
        })),
      },
    };
  },
});

interface Listed {
  readonly id: string;
  readonly words: string;
  readonly at: number;
  readonly open: boolean;
  /** How it stands or ended, in a sentence. */
  readonly how: string;
  readonly outcome?: Outcome;
  /** What it hangs on. */
  readonly crux?: string;
  /** Who changed their mind. */
  readonly moves: readonly string[];
  readonly url?: string;
  /** The language in which that is told. */
  readonly locale: string | undefined;
}

function lineOf({ id, words, at, how, crux, moves, url, locale }: Listed): Line {
  const name = url === undefined ? words : { link: words, url };
  const said = speaking(locale, () => [
    how,
    ...(crux && !how.includes(crux) ? [tell`The crux: ${crux}.`] : []),
    ...(moves.length > 0 ? [tell`Moved: ${moves.slice(0, 3).join(", ")}.`] : []),
  ]).join(" ");
  // Where there is no link to it, it is asked for by its id.
  return [name, ` · ${said} `, ...(url === undefined ? [{ code: id }, " "] : []), { away: at }];
}

/** @throws UserError `settle.unknown` for a `before` that is not here */
async function listedHere(before: string | undefined, scene: Scene) {
  const home = homeOf(scene.caller);
  const from = before === undefined ? undefined : await entryOf(home, before.trim().toLowerCase(), scene);
  const here: ArgumentOf[] = [];
  for await (const { value } of entriesFrom(home, from, scene)) {
    if (value && isHere(value.argument, scene)) here.push(value);
    if (here.length > most) break;
  }
  const listed = await Promise.all(here.slice(0, most).map((each) => listedArgument(each, scene)));
  return { listed, more: here.length > most };
}

async function listedArgument({ id, argument }: ArgumentOf, scene: Scene): Promise<Listed> {
  const found = await maybeFound(id, scene);
  const url = linkOf({ argument, home: argument.guild }, scene);
  const { at } = argument;
  const about = { id, words: headingOf(argument), at, ...(url && { url }) };
  if (found === undefined)
    return { ...about, locale: localeNow(), open: true, how: tell`its model is gone`, moves: [] };
  return inItsLanguage(found, scene, () => ({ ...about, locale: localeNow(), ...howOf(found, scene.now()) }));
}

function howOf(found: FoundArgument, now: number): Pick<Listed, "open" | "how" | "outcome" | "crux" | "moves"> {
  const { state, model } = found;
  const spoken = sides.filter((side) => state.camps[side].values.size > 0);
  const ended = state.closed?.outcome;
  // What has ended hung on what its end names, or on nothing.
  const on = ended ? ended.on : spoken.length > 0 ? cruxOf(found, state) : undefined;
  const lapsed = isLapsed(found, now);
  const outcome = ended ?? (lapsed ? { outcome: "lapsed" as const, ...(on && { on }) } : undefined);
  return {
    open: state.closed === undefined && !lapsed,
    how:
      closedText(model, state) ??
      (outcome
        ? endedText(model, state, outcome)
        : state.closed
          ? tell`Closed.`
          : spoken.length > 1
            ? tell`Both sides have spoken.`
            : tell`Open.`),
    ...(outcome && { outcome }),
    ...(on && { crux: shortOf(model, on) }),
    moves: movers(state),
  };
}

/** Nothing where it cannot be read any more, as when its model was deleted. */
async function maybeFound(id: string, scene: Scene): Promise<FoundArgument | undefined> {
  try {
    return await findArgument(id, scene);
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

const pageLength = 100;

/** The arguments of a place, the newest first, or those before an entry. */
async function* entriesFrom(home: string, from: string | undefined, { stores }: Scene) {
  let before = from;
  for (;;) {
    const page = await stores.arguments.all(home, { limit: pageLength, ...(before && { before }) });
    yield* page;
    before = page.at(-1)?.id;
    if (page.length < pageLength) return;
  }
}

/** The entry of the list in which an argument stands. */
async function entryOf(home: string, id: string, scene: Scene): Promise<string> {
  for await (const entry of entriesFrom(home, undefined, scene)) if (entry.value?.id === id) return entry.id;
  throw new UserError("settle.unknown", tell`Expected the id of an argument of this place, got ${quote(id)}`, {
    field: "before",
    hint: tell`/settle list shows the newest`,
  });
}
