// A rule by which items that stand together are made one, and what many of these rules do.

import type { Item } from "./items.ts";

/** Where the codes of a row match, what becomes of those items; nothing where they stay as they are. */
export type Fusion = readonly [pattern: RegExp, fuse: (parts: readonly Item[]) => readonly Item[] | undefined];

/** The first item of a slot, which the pattern makes sure of. */
export const first = (parts: readonly Item[], slot: string): Item => parts.find((item) => item.slot === slot) as Item;

/** Leaves the first item of a slot alone. */
export const keep =
  (slot: string): Fusion[1] =>
  (parts) => [first(parts, slot)];

/** Does it where the words of one of the parts are such. */
export const where =
  (k: number, said: RegExp, fuse: Fusion[1]): Fusion[1] =>
  (parts) =>
    said.test(parts.at(k)?.text ?? "") ? fuse(parts) : undefined;

/** Two items the other way round. */
export const swapped: Fusion[1] = ([a, b]) => a && b && [b, a];

/** The item as one of another slot. */
export const as =
  (slot: string): Fusion[1] =>
  ([item]) =>
    item && [{ ...item, slot }];

/** The figure with the sign that stands at a place; `just over` is over, and `at least about` at least. */
export const signed =
  (k: number): Fusion[1] =>
  (parts) => {
    const bounds = parts.filter(({ slot, value }) => slot === "S" && value !== "~");
    const sign = (k === 0 ? bounds.at(-1) : undefined) ?? parts.at(k);
    return [{ ...(parts.find(({ figure }) => figure) as Item), sign: sign?.value ?? "" }];
  };

/** The figure, or the count, with which the parts begin, with the sign with which they end: `5% of it at most`. */
export const signedLast: Fusion[1] = ([item, ...others]) => {
  const last = others.at(-1);
  const sign = last?.text === "tops" ? "<=" : (last?.value ?? "");
  const bound =
    item?.count || item?.slot === "W"
      ? item.count && { ...item, count: { ...item.count, sign } }
      : item && { ...item, sign };
  return bound && [bound, ...others.slice(0, -1)];
};
