// Hardware for a time against other hardware for another: `an H100 does in a day what a 4090 does in a week`.

import { later } from "../core/tell.ts";
import { type Candidate, isVerb } from "./candidates.ts";
import { compared, inverse, mirrored, partOf, relation, signOf, thresholdOf } from "./compare.ts";
import type { Item } from "./items.ts";

interface Span {
  readonly piece: Item;
  readonly days: number;
  readonly used: readonly Item[];
}

/** How many days a piece works, by the time that stands nearest behind it, or else before; `150k A100 hours` are of one. */
function spanOf(piece: Item, [before, behind]: readonly (readonly Item[])[]): Span | undefined {
  const [next] = behind ?? [];
  const count = piece.count?.figure;
  if (next?.slot === "h" && /hours$/.test(next.text) && count?.kind === "count") {
    const { count: _, ...one } = piece;
    return { piece: { ...one, text: piece.text.replace(/s$/, "") }, days: count.value / 24, used: [piece, next] };
  }
  const time = [...(behind ?? []), ...(before ?? []).toReversed()].find(({ slot }) => /[2y]/.test(slot));
  const days = Number(time?.value) * (time?.slot === "y" ? 365 : 1);
  return time && days > 0 ? { piece, days, used: [piece, time] } : undefined;
}

/** Two kinds of hardware, each for so long, by how much of one that makes the other. */
export function spans(items: readonly Item[], day: string): readonly Candidate[] {
  const [first, second, ...more] = items.filter(({ slot }) => slot === "P" || slot === "A");
  if (!first || !second || more.length > 0 || items.some(({ slot }) => /[rbo$sKw!WYfvT]/.test(slot))) return [];
  const [a, b] = [items.indexOf(first), items.indexOf(second)];
  const middle = items.slice(a + 1, b);
  const one = spanOf(first, [items.slice(0, a), middle]);
  const other = spanOf(second, [middle.filter((item) => !one?.used.includes(item)), items.slice(b + 1)]);
  if (!one || !other || one.used.some((item) => other.used.includes(item))) return [];
  const number = items.find(
    ({ slot, value, figure }) => slot === "N" && (value === "times" || figure?.kind === "share"),
  );
  const by = items.find((item) => item.slot === "R" && item.value !== "~");
  const factor = other.days / one.days;
  // What is said in round figures of both is about that.
  const usual = number ? thresholdOf(number) : { text: "1", value: 1, low: 0.8, high: 1.25 };
  const sign = number ? signOf(number) : by ? relation(by) : signOf(second.count);
  const isMore = factor >= 1;
  const whole = partOf(usual, one.days / other.days);
  const said = isMore ? whole : inverse(whole);
  const draft = isMore
    ? compared(one.piece, other.piece, sign, said, day)
    : compared(other.piece, one.piece, mirrored(sign), said, day);
  const used = items.filter((item) => isVerb(item) || /[NREtac]/.test(item.slot));
  return draft
    ? [{ draft: { ...draft, doubt: later`which figure counts` }, used: new Set([...one.used, ...other.used, ...used]) }]
    : [];
}
