// The history of defaults: each change in words of the port, and what was changed together.
import type { DefaultChange, Entry, Scope } from "../kit/kept.ts";
import type { Row } from "./engine.ts";
import { SETTING } from "./forms.ts";
import type { Store } from "./guard.ts";
import { entryOf } from "./log.ts";

/** A change with the row that keeps it. */
export interface KeptChange {
  readonly row: Row;
  readonly change: DefaultChange;
}

/** The list of a scope's changes; those of a server's channels stand in the server's. */
export function listOf(scope: Scope): string {
  return `defaults:${ownerOf(scope)}`;
}

export function ownerOf(scope: Scope): string {
  return "person" in scope ? `@${scope.person}` : scope.guild;
}

/** The name of a fact in the list of its scope. */
export function placed(scope: Scope, id: string): string {
  return "guild" in scope && scope.channel !== undefined ? `${scope.channel}/${id}` : id;
}

export function changeOf(list: string, row: Row): Entry<DefaultChange> {
  const to = entryOf(SETTING, list, row);
  const from = row.previous === undefined ? undefined : entryOf(SETTING, list, { ...row, text: row.previous });
  const fault = to.fault ?? from?.fault;
  if (fault !== undefined) return { id: row.id, fault };
  if (to.value === undefined || row.of === undefined) return { id: row.id };
  const { text, ...rest } = to.value;
  const [of = row.of, channel] = row.of.split("/").reverse();
  const place = channel === undefined ? {} : { channel };
  const texts = { to: text ?? undefined, from: from?.value?.text ?? undefined };
  return { id: row.id, value: { id: row.id, of, ...place, ...texts, ...rest } };
}

/** The change that entry `id` keeps and all that was made with it, in their order; none where there is no such entry. */
export async function together(store: Store, list: string, id: string): Promise<readonly KeptChange[]> {
  const row = await rowAt(store, list, id);
  const [named] = row === undefined ? [] : readable(list, [row]);
  if (named?.change.batch === undefined) return named === undefined ? [] : [named];
  const isOne = ({ change }: KeptChange): boolean => change.batch === named.change.batch;
  const before = await walk(store, list, id, "newest", isOne);
  const after = await walk(store, list, id, "oldest", isOne);
  return [...before.reverse(), named, ...after];
}

const STEP = 50;

/** The neighbours of an entry that belong to it, nearest first. They stand side by side but for what others did meanwhile. */
async function walk(
  store: Store,
  list: string,
  id: string,
  first: "oldest" | "newest",
  isOne: (kept: KeptChange) => boolean,
): Promise<KeptChange[]> {
  const found: KeptChange[] = [];
  for (let from = id; ; ) {
    const place = first === "newest" ? { before: from } : { after: from };
    const rows = await store.rows(list, { limit: STEP, first, ...place, previous: true });
    const more = readable(list, rows).filter(isOne);
    found.push(...more);
    const last = rows.at(-1);
    if (last === undefined || rows.length < STEP || more.length === 0) return found;
    from = last.id;
  }
}

const readable = (list: string, rows: readonly Row[]): readonly KeptChange[] =>
  rows.flatMap((row) => {
    const { value: change } = changeOf(list, row);
    return change === undefined ? [] : [{ row, change }];
  });

/** The entry itself: the newest of those up to it. Ids of all engines end in a number that can be counted up. */
async function rowAt(store: Store, list: string, id: string): Promise<Row | undefined> {
  const parts = /^(\d{1,15}-)?(\d{1,15})$/.exec(id);
  if (parts === null) return undefined;
  const above = `${parts[1] ?? ""}${Number(parts[2]) + 1}`;
  const rows = await store.rows(list, { limit: 1, first: "newest", before: above, previous: true });
  return rows[0]?.id === id ? rows[0] : undefined;
}
