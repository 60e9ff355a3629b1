// Who is held against whom: two sides and a comparison, put to the model that has both.

import type { Correlation } from "../core/sampling/correlation.ts";
import type { Counted } from "../models/ledger/carried.ts";
import { carried } from "../models/ledger/carried.ts";
import { yearsBetween } from "../models/ledger/day.ts";
import { type Owner, ownedOn, tied } from "../models/ledger/owners.ts";
import type { Item } from "./items.ts";

/** `~` is two-sided: between `low` and `high`. */
export type Sign = ">=" | ">" | "<=" | "<" | "~";

export interface Threshold {
  readonly text: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** What a claim comes to, before it is put to its model. */
export interface Draft {
  readonly model: string;
  readonly output: string;
  readonly sign: Sign;
  readonly threshold: Threshold;
  readonly given?: Readonly<Record<string, string>>;
  /** What of it goes together. */
  readonly correlations?: readonly Correlation[];
  /** The names of the sides, where the claim is about two. */
  readonly sides?: readonly [first: string, second: string];
  /** Facts of the ledger, and the formula over them that the claim is about. */
  readonly facts?: readonly string[];
  readonly formula?: string;
  /** A calendar year that the draft has taken in. */
  readonly year?: number;
  /** Why it is not certain that this is meant. */
  readonly doubt?: string;
}

const mirrors: Readonly<Record<Sign, Sign>> = { ">=": "<=", ">": "<", "<=": ">=", "<": ">", "~": "~" };
const negations: Readonly<Record<Sign, Sign>> = { ">=": "<", ">": "<=", "<=": ">", "<": ">=", "~": "~" };
export const mirrored = (sign: Sign): Sign => mirrors[sign];
export const negated = (sign: Sign): Sign => negations[sign];

export const one: Threshold = { text: "1", value: 1, low: 0.9, high: 1.1 };

/** A number as it is typed, to four digits. */
export const typed = (value: number): string => String(Number(value.toPrecision(4)));

/** A count as the language reads it. */
const rangeText = ({ low, high }: Counted, unit: string): string =>
  low === high ? `${typed(low)} ${unit}` : `${typed(low)} to ${typed(high)} ${unit}`;

/** What a figure bounds; `about` is a quarter either way. */
export function thresholdOf(number: Item | undefined): Threshold {
  const figure = number?.figure;
  if (figure === undefined) return one;
  const { text, value, low, high } = figure;
  const isAbout = number?.sign === "~";
  return {
    text,
    value,
    low: isAbout ? Math.min(low, value / 1.25) : low,
    high: isAbout ? Math.max(high, value * 1.25) : high,
  };
}

export const inverse = ({ value, low, high }: Threshold): Threshold =>
  value === 1 ? one : { text: typed(1 / value), value: 1 / value, low: 1 / high, high: 1 / low };

const sum = (counts: readonly Counted[]): Counted => ({
  value: counts.reduce((so, { value }) => so + value, 0),
  low: counts.reduce((so, { low }) => so + low, 0),
  high: counts.reduce((so, { high }) => so + high, 0),
});

/** How many, where people say it of hardware or of the members of a crowd. */
const countOf = ({ count }: Item): number | undefined =>
  count?.figure?.kind === "count" ? count.figure.value : undefined;

/** H100-equivalents of a side on a day, nothing lost. */
function computeOf(side: Item, day: string): Counted {
  const [owner] = side.owners ?? [];
  const count = countOf(side) ?? (/[PA]/.test(side.slot) ? 1 : undefined);
  const each = owner?.kind === "hardware" ? owner.h100e : owner?.each;
  if (count === undefined || each === undefined) return sum((side.owners ?? []).map((one) => ownedOn(one, day)));
  return { value: each.value * count, low: each.low * count, high: each.high * count };
}

/** A crowd whose devices are counted, and not a few pieces of it. */
const isCrowd = (side: Item): boolean => side.slot === "W" && side.owners?.[0]?.devices !== undefined;

/** What a side is called, with how many of it. */
function nameOf(side: Item): string {
  const [owner] = side.owners ?? [];
  if (side.slot === "Y") return side.count?.figure ? `${side.count.figure.text} hyperscalers` : "one hyperscaler";
  if (side.slot === "A") return "one gaming card";
  const label = side.owners?.map((each) => each.label).join(" and ") ?? side.text;
  const count = side.count?.figure;
  if (side.slot === "P") {
    const single = label.replace(/s$/, "");
    return count === undefined || count.value === 1 ? `one ${single}` : `${count.text} ${label}`;
  }
  if (count?.kind === "count" && owner) return `${count.text} of ${label.replace(/^all /, "the ")}`;
  return label;
}

/** What a crowd brings along into the model `crowd`. */
export function crowdGiven(side: Item, day: string): Readonly<Record<string, string>> {
  const owner = side.owners?.[0] as Owner;
  const { devices, each, growth } = owner;
  const given: Record<string, string> = {};
  const count = countOf(side);
  if (count !== undefined) given.consumer_gpu_installed_base = side.count?.figure?.text ?? "";
  else if (devices && owner.id !== "gamers") given.consumer_gpu_installed_base = rangeText(devices, "consumer_gpu");
  if (count !== undefined || side.isAll) given.participation = "100%";
  const share = side.count?.figure?.kind === "share" ? side.count.figure.text : undefined;
  if (share !== undefined) given.participation = share;
  if (each) {
    const now = growth ? carried(each, growth, yearsBetween(owner.asOf, day)) : each;
    const per = { value: 1 / now.value, low: 1 / now.high, high: 1 / now.low };
    given.consumer_per_h100e = rangeText(per, "consumer_gpu/h100e");
  }
  return given;
}

/** The first side held against the second; nothing where no model has both. */
export function compared(first: Item, second: Item, sign: Sign, threshold: Threshold, day: string): Draft | undefined {
  if (isCrowd(second) && !isCrowd(first)) return compared(second, first, mirrored(sign), inverse(threshold), day);
  const isPool = isCrowd(first) && second.slot === "Y";
  if (first.slot === "Y" || (first.slot === "A" && !/[PW]/.test(second.slot)) || (second.slot === "Y" && !isPool))
    return undefined;
  const claim = { sign, threshold, sides: [nameOf(first), nameOf(second)] as const };
  if (isPool) return pooled(first, second, claim, day);
  const isOfPieces = second.slot === "P" && countOf(first) !== undefined;
  if (isCrowd(first) && !isCrowd(second) && second.slot !== "A" && !isOfPieces) {
    const given = { ...crowdGiven(first, day), owner_compute: rangeText(computeOf(second, day), "h100e") };
    const isUnclear = second.slot === "P" && second.count === undefined;
    const doubt = isUnclear ? { doubt: "whether one of each is meant" } : {};
    return { ...claim, model: "crowd", output: "crowd_to_owner", given, ...doubt };
  }
  const [first_compute, second_compute] = [first, second].map((side) => rangeText(computeOf(side, day), "h100e")) as [
    string,
    string,
  ];
  const correlations = tied(["first_compute", "second_compute"], first.owners ?? [], second.owners ?? []);
  return {
    ...claim,
    model: "versus",
    output: "first_to_second",
    given: { first_compute, second_compute },
    correlations,
  };
}

/** A crowd against hyperscalers of no name: gaming cards in the model `pool`. */
function pooled(first: Item, second: Item, claim: Pick<Draft, "sign" | "threshold" | "sides">, day: string): Draft {
  const given = crowdGiven(first, day);
  if (first.owners?.[0]?.id !== "gamers")
    return { ...claim, model: "crowd", output: "crowd_to_owner", given, doubt: "which hyperscaler" };
  const { consumer_per_h100e: _, ...own } = given;
  const threshold = second.count?.figure ? thresholdOf(second.count) : claim.threshold;
  const sides = [nameOf(first), "one hyperscaler"] as const;
  return { ...claim, model: "pool", output: "pool_to_one_hyperscaler", threshold, sides, given: own };
}

/** What a crowd amounts to in H100s or in datacenter GPUs of no kind, losses included. */
export function crowdHas(crowd: Item, pieces: Item, day: string): Draft | undefined {
  if (!isCrowd(crowd)) return undefined;
  const { consumer_per_h100e = "", ...given } = crowdGiven(crowd, day);
  const claim = { sign: (pieces.count?.sign || "~") as Sign, threshold: thresholdOf(pieces.count) };
  if (pieces.value === "h100")
    return { ...claim, model: "crowd", output: "crowd_compute", given: { ...given, consumer_per_h100e } };
  const isPool = pieces.value === "datacenter_gpu" && crowd.owners?.[0]?.id === "gamers";
  return isPool ? { ...claim, model: "pool", output: "pool_dc_equivalents", given } : undefined;
}

/** How many would have to join. */
export function needed(crowd: Item, owner: Item, sign: Sign, day: string): Draft | undefined {
  if (crowd.count?.figure?.kind !== "share" || !isCrowd(crowd) || !/[YW]/.test(owner.slot)) return undefined;
  const { participation: _, consumer_per_h100e = "", ...given } = crowdGiven(crowd, day);
  const sides = [nameOf(crowd), nameOf(owner)] as const;
  const claim = { output: "breakeven_participation", sign, threshold: thresholdOf(crowd.count), sides };
  if (owner.slot === "Y") return { ...claim, model: "pool", given };
  const owner_compute = rangeText(computeOf(owner, day), "h100e");
  return { ...claim, model: "crowd", given: { ...given, consumer_per_h100e, owner_compute } };
}
