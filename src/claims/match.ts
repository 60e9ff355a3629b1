// The items of a sentence that a row of the table asks for, in whatever order they were said.

import type { Item } from "./items.ts";

/** One kind of item: its slot, what it must name, what its figure or count must be. */
interface Kind {
  readonly slot: string;
  readonly names?: readonly string[];
  readonly count?: string;
  readonly figure?: string;
}

export interface Wanted {
  readonly kinds: readonly Kind[];
  /** `one`, `maybe` one, or as `many` as there are. */
  readonly often: "one" | "maybe" | "many";
  /** Which end of a comparison it is, where it is one. */
  readonly end?: "first" | "second";
}

export interface Taken {
  readonly wanted: Wanted;
  readonly item: Item;
}

/**
 * The pattern of a row: words parted by spaces, `?` for what may be there, `*` for any number of it, `|` between kinds;
 * `W=gamers` names an owner, its kind or a value, `P=rtx` any gaming card, `W#share` is counted so (`#any` counted or not), `N:money` is such a figure, and
 * `<` and `>` mark the two ends of a comparison.
 * @example wantedIn("<r >b P* K|R N:times?")
 */
export const wantedIn = (pattern: string): readonly Wanted[] =>
  pattern.split(" ").map((word) => {
    const [, end, kinds = "", often] = /^([<>]?)(.+?)([?*]?)$/.exec(word) ?? [];
    return {
      kinds: kinds.split("|").map(kindIn),
      often: often === "?" ? "maybe" : often === "*" ? "many" : "one",
      ...(end && { end: end === "<" ? ("first" as const) : ("second" as const) }),
    };
  });

function kindIn(text: string): Kind {
  const [, slot = "", names, count, figure] = /^(.)(?:=([^#:]+))?(?:#(\w+))?(?::(\w+))?$/.exec(text) ?? [];
  return { slot, ...(names && { names: names.split(",") }), ...(count && { count }), ...(figure && { figure }) };
}

const isTimes = ({ value }: Item): boolean => value === "times" || value === "ratio";

function isFigure(item: Item, wanted: string | undefined): boolean {
  const { figure } = item;
  if (wanted === undefined || figure === undefined) return wanted === undefined;
  if (wanted === "times") return isTimes(item) || figure.kind === "share";
  if (wanted === "factor") return isTimes(item);
  if (wanted === "large") return figure.value >= 1e4 && figure.kind === "count";
  return figure.kind === wanted && !isTimes(item);
}

/** Whether an item is of a kind; a count that the kind does not ask for is no part of it. */
function isKind(item: Item, { slot, names, count, figure }: Kind): boolean {
  if (item.slot !== slot || !isFigure(item, figure)) return false;
  const number = item.count?.figure;
  const [owner] = item.owners ?? [];
  if (
    count === undefined
      ? number !== undefined && number.value !== 1
      : count !== "any" && number?.kind !== count && !(count === "large" && (number?.value ?? 0) >= 1e4)
  )
    return false;
  const called = [item.value, owner?.id, owner?.kind, item.value?.split("_of_")[0]];
  return (
    names === undefined ||
    names.some((name) => called.includes(name) || (name === "rtx" && owner?.id.startsWith("rtx_")))
  );
}

/**
 * Which items a row takes, and what it needs that is not there; nothing where that is more than `spare`,
 * or what the row is about.
 */
export function takenBy(
  pattern: readonly Wanted[],
  items: readonly Item[],
  spare = 0,
): { readonly taken: readonly Taken[]; readonly missing: number } | undefined {
  const free = new Set(items);
  const taken: Taken[] = [];
  const take = (wanted: Wanted): boolean => {
    const item = [...free].find((each) => wanted.kinds.some((kind) => isKind(each, kind)));
    if (item === undefined) return false;
    free.delete(item);
    taken.push({ wanted, item });
    return true;
  };
  const missed = pattern.filter((wanted) => wanted.often === "one" && !take(wanted));
  // What a row is about is never missed; how it is compared may be.
  if (
    missed.length > spare ||
    (missed.length > 0 && taken.length < 2) ||
    missed.some(({ kinds }) => kinds.some(({ slot, count }) => count || !/[RKteVc]/.test(slot)))
  )
    return undefined;
  for (const wanted of pattern.filter(({ often }) => often === "maybe")) take(wanted);
  for (const wanted of pattern.filter(({ often }) => often === "many")) while (take(wanted));
  return { taken, missing: missed.length };
}
