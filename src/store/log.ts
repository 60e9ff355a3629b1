// Lists over the store: entries of one form, and walking a whole list page by page.
import type { Entry, Latest } from "../kit/kept.ts";
import type { Row } from "./engine.ts";
import type { Store } from "./guard.ts";
import { decoded, type KeptForm } from "./versioned.ts";

/** Which entries of a list: `before` and `after` are ids of entries and exclude them. */
interface Page extends Latest {
  readonly after?: string;
  /** Default `oldest`. */
  readonly first?: "oldest" | "newest";
}

/** A page with its defaults. */
export function range(page: Page): { limit: number; first: "oldest" | "newest"; before?: string; after?: string } {
  return { ...page, limit: page.limit ?? 100, first: page.first ?? "oldest" };
}

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
