// The arguments of a server for a list: newest first, each with its state.

import { UserError } from "../../../src/core/errors.ts";
import { replay } from "../../../src/core/settle/replay.ts";
import type { Scene } from "../../../src/kit/define.ts";
import type { ArgumentOf } from "../../../src/kit/ports.ts";
import { quote } from "../../../src/language/text/mistake.ts";
import type { Listed } from "../replies/list.ts";
import { isHere, isNote } from "./argument.ts";

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
): Promise<{ readonly listed: readonly Listed[]; readonly older?: string }> {
  const { stores } = scene;
  const from = before === undefined ? undefined : await entryOf(home, before.trim().toLowerCase(), scene);
  const page = await stores.arguments.all(home, { limit: most + 1, ...(from && { before: from }) });
  const readable = page.slice(0, most).flatMap(({ value }) => (value === undefined ? [] : [value]));
  const here = readable.filter(({ argument }) => isHere(argument, scene));
  const listed = await Promise.all(here.map((each) => listedArgument(each, scene)));
  const last = readable.at(-1)?.id;
  return { listed, ...(page.length > most && last !== undefined && { older: last }) };
}

async function listedArgument({ id, argument }: ArgumentOf, { stores, channels }: Scene): Promise<Listed> {
  const entries = await stores.arguments.events(id);
  const events = entries.flatMap(({ value }) => (value === undefined || isNote(value) ? [] : [value]));
  const { state } = replay(argument, events);
  const url = channels && argument.parent !== undefined ? channels.linkTo(argument.guild, argument.channel) : undefined;
  const { words = argument.claim, byName, at } = argument;
  const people = (["for", "against"] as const).map((side) => state.camps[side].members.size);
  return { id, words, byName, at, open: state.closed === undefined, people, ...(url && { url }) };
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
  throw new UserError("settle.unknown", `Expected the id of an argument of this place, got ${quote(id)}`, {
    field: "before",
    hint: "/settle list shows the newest",
  });
}
