// Claims on what somebody's share or lead comes to in a year to come, by what it is today.

import { later } from "../core/tell.ts";
import { ownedOn } from "../models/ledger/owners.ts";
import { baseYear } from "../models/project.ts";
import type { Candidate, Scene } from "./candidates.ts";
import { compared, type Sign } from "./compare.ts";
import { verbs } from "./growth.ts";
import { type Item, ownerItem } from "./items.ts";
import { next } from "./near.ts";
import { typed } from "./sides.ts";

/** `Google's share halves by 2028`, `its lead over Meta shrinks`: what that comes to then, or next year, by what the ledger has today. */
export function outlooks(items: readonly Item[], today: string, scene: Scene): readonly Candidate[] {
  const [verb, share, lead] = [
    items.find(({ slot }) => slot === "G"),
    items.find(({ slot, text }) => slot === "J" && /^share/.test(text)),
    items.find(({ slot, text }) => slot === "R" && /^leads?\b/.test(text)),
  ];
  const [side, second, ...more] = items.filter(({ slot }) => slot === "W");
  const until = scene.until ?? Number(today.slice(0, 4)) + 1;
  const other = share ? ownerItem("world") : (second ?? (side && next(side)));
  const isOwned = [side, other].every((one) => one?.owners?.length === 1 && one.owners[0]?.devices === undefined);
  if (!verb || !side || !other || more.length > 0 || !isOwned || !(share || lead) || until <= baseYear) return [];
  if (share && second && second.value !== "world") return [];
  const [has, all] = [side, other].map(({ owners: [owner] = [] }) => (owner ? ownedOn(owner, today).value : 1)) as [
    number,
    number,
  ];
  const by = verbs[verb.value ?? ""];
  const then = (times: number): number => (share ? (times * has) / all : 1 + times * (has / all - 1));
  const ends = (by ? [by.value, by.low, by.high] : [1, 1, 1]).map(then) as [number, number, number];
  const [value, low, high] = ends.map((end) => Number(end.toPrecision(2))) as [number, number, number];
  const threshold = { text: share ? `${typed(100 * value)}%` : typed(value), value, low, high };
  const sign = by ? ((verb.sign || "~") as Sign) : verb.value === "-" ? "<" : ">";
  const draft = compared(side, other, sign, threshold, `${until}-12-31`);
  const used = new Set(
    items.filter((item) => [verb, side, second, share, lead].includes(item) || /[cBV]/.test(item.slot)),
  );
  const doubt = scene.until === undefined ? later`in which year` : later`of what it is today`;
  return draft ? [{ draft: { ...draft, year: until, doubt }, used, whole: true }] : [];
}
