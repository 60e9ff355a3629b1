// Lists over the store: entries of one form, walking a whole list page by page, and the traces of who did something in a server.

import type { Entry, Latest } from "../kit/kept.ts";
import type { Row, RowRange } from "./engine.ts";
import { decoded, encode, type KeptForm, MOMENT } from "./forms.ts";
import type { Store } from "./guard.ts";

/** The newest entries of a list, or those before one. */
export const newestFirst = ({ limit = 100, before }: Latest): RowRange => ({ limit, first: "newest", before });

/** A row read through its form; an unreadable one carries the fault instead of the value. */
export const entryOf = <T>(form: KeptForm<T>, list: string, { id, text }: Row): Entry<T> => ({
  id,
  ...decoded(form, `${list} ${id}`, text),
});

/** What the entries of a list hold, oldest first; those that cannot be read are left out. */
export async function valuesIn<T>(store: Store, list: string, form: KeptForm<T>): Promise<readonly T[]> {
  const values: T[] = [];
  for await (const row of everyRow(store, list)) {
    const { value } = entryOf(form, list, row);
    if (value !== undefined) values.push(value);
  }
  return values;
}

const STEP = 500;

/** All rows of a list, or those after one of them, oldest first. */
export async function* everyRow(store: Store, list: string, from?: string): AsyncGenerator<Row> {
  let after = from;
  for (;;) {
    const rows = await store.rows(list, { limit: STEP, first: "oldest", after });
    yield* rows;
    after = rows.at(-1)?.id;
    if (rows.length < STEP) return;
  }
}

/** The latest row of each fact that a list changed, in the order of their first change. */
export async function latest(store: Store, list: string): Promise<ReadonlyMap<string, Row>> {
  const last = new Map<string, Row>();
  for await (const row of everyRow(store, list)) if (row.of !== undefined) last.set(row.of, row);
  return last;
}

/** Notes that a person did something in a server. Costs no write when it is known; made before the thing itself. */
export async function trace(store: Store, person: string, guild: string, at: number): Promise<void> {
  await store.add(`people:${person}/${guild}`, encode(MOMENT, { at }));
}

/** The servers in which a person left a trace. */
export async function tracesOf(store: Store, person: string): Promise<readonly string[]> {
  const keys = await everyKey(store, "people", `${person}/`);
  return keys.map((key) => key.slice(person.length + 1));
}

/** Forgets that these people were ever in a server. */
export async function untrace(store: Store, people: readonly string[], guild: string): Promise<void> {
  await store.facts("people").delete(...people.map((person) => `${person}/${guild}`));
}

/** All servers in which anybody ever was. */
export async function guildsOf(store: Store): Promise<readonly string[]> {
  const keys = await everyKey(store, "people", "");
  return [...new Set(keys.map((key) => key.slice(key.indexOf("/") + 1)))];
}

/** All keys of a namespace that begin so. */
export async function everyKey(store: Store, namespace: string, prefix: string): Promise<readonly string[]> {
  const found = new Set<string>();
  let from: string | undefined;
  do {
    const page = await store.keys(namespace, prefix, from);
    for (const key of page.keys) found.add(key);
    from = page.next;
  } while (from !== undefined);
  return [...found];
}
