// The arguments of a channel for a list: newest first, each with its state.

import { UserError } from "../../../src/core/errors.ts";
import { sides } from "../../../src/core/settle/state.ts";
import { localeNow, tell } from "../../../src/core/tell.ts";
import type { Scene } from "../../../src/kit/define.ts";
import { type ArgumentOf, linkTo } from "../../../src/kit/ports.ts";
import { quote } from "../../../src/language/text/mistake.ts";
import type { Listed } from "../replies/list.ts";
import { closedText, endedText } from "../replies/outcome.ts";
import { shortOf } from "../replies/text.ts";
import { movers } from "../words/people.ts";
import { type FoundArgument, findArgument, inItsLanguage, isHere } from "./argument.ts";
import { cruxOf } from "./base.ts";
import { isLapsed } from "./differ.ts";

interface Wanted {
  /** Only older ones than this argument. */
  readonly before?: string | undefined;
  readonly most: number;
}

/** @throws UserError `settle.unknown` for a `before` that is not here */
export async function listedOf(
  home: string,
  { before, most }: Wanted,
  scene: Scene,
): Promise<{ readonly listed: readonly Listed[]; readonly more: boolean }> {
  let from = before === undefined ? undefined : await entryOf(home, before.trim().toLowerCase(), scene);
  const here: ArgumentOf[] = [];
  for (;;) {
    const page = await scene.stores.arguments.all(home, { limit: 100, ...(from && { before: from }) });
    here.push(...page.flatMap(({ value }) => (value && isHere(value.argument, scene) ? [value] : [])));
    from = page.at(-1)?.id;
    if (here.length > most || page.length < 100) break;
  }
  const listed = await Promise.all(here.slice(0, most).map((each) => listedArgument(each, scene)));
  return { listed, more: here.length > most };
}

async function listedArgument({ id, argument }: ArgumentOf, scene: Scene): Promise<Listed> {
  const { channels, now } = scene;
  const found = await maybeFound(id, scene);
  const url =
    channels && argument.parent !== undefined ? linkTo(channels, argument.guild, argument.channel) : undefined;
  const { words = argument.claim, at } = argument;
  const about = { id, words, at, ...(url && { url }) };
  if (found === undefined)
    return { ...about, locale: localeNow(), open: true, how: tell`its model is gone`, moves: [] };
  return inItsLanguage(found, scene, () => ({ ...about, locale: localeNow(), ...howOf(found, now()) }));
}

function howOf(found: FoundArgument, now: number): Pick<Listed, "open" | "how" | "outcome" | "crux" | "moves"> {
  const { state, model } = found;
  const both = sides.every((side) => state.camps[side].values.size > 0);
  const on =
    state.closed?.outcome?.on ??
    (sides.some((side) => state.camps[side].values.size > 0) ? cruxOf(found, state) : undefined);
  const lapsed = isLapsed(found, now);
  const outcome = state.closed?.outcome ?? (lapsed ? { outcome: "lapsed" as const, ...(on && { on }) } : undefined);
  return {
    open: state.closed === undefined && !lapsed,
    how:
      closedText(model, state) ??
      (outcome
        ? endedText(model, state, outcome)
        : state.closed
          ? tell`Closed.`
          : both
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

/** The entry of the list in which an argument stands. */
async function entryOf(home: string, id: string, { stores }: Scene): Promise<string> {
  let before: string | undefined;
  for (;;) {
    const page = await stores.arguments.all(home, { limit: 100, ...(before && { before }) });
    const found = page.find(({ value }) => value?.id === id);
    if (found) return found.id;
    before = page.at(-1)?.id;
    if (page.length < 100) break;
  }
  throw new UserError("settle.unknown", tell`Expected the id of an argument of this place, got ${quote(id)}`, {
    field: "before",
    hint: tell`/settle list shows the newest`,
  });
}
