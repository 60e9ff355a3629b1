// Who is held against whom: two sides and a comparison, put to the model that has both.

import type { Correlation } from "../core/sampling/correlation.ts";
import { later } from "../core/tell.ts";
import { exactly, factors, over, sum } from "../models/ledger/day.ts";
import type { Fact } from "../models/ledger/fact.ts";
import { ledger } from "../models/ledger/ledger.ts";
import { amountIn } from "../models/ledger/owned.ts";
import { type Owner, ownerById, tied } from "../models/ledger/owners.ts";
import type { Item } from "./items.ts";
import { amountOf, countOf, isCrowd, nameOf, rangeText, type Side, single, typed } from "./sides.ts";

/** `~` is two-sided: between `low` and `high`; `!~` lies outside of them. */
export type Sign = ">=" | ">" | "<=" | "<" | "~" | "!~";

export interface Threshold {
  readonly text: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** A comparison, and what is compared with. */
export interface Bound {
  readonly sign: Sign;
  readonly threshold: Threshold;
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
  /** The sides, where the claim is about two. */
  readonly sides?: readonly [first: Side, second: Side];
  /** Facts of the ledger, and the formula over them that the claim is about. */
  readonly facts?: readonly string[];
  readonly formula?: string;
  /** What is paid for, where it is one cost or one over another. */
  readonly paid?: readonly Side[];
  /** A calendar year that the draft has taken in. */
  readonly year?: number;
  /** What was taken for granted and has no place in its model, told as left out. */
  readonly without?: Pick<Draft, "given" | "year">;
  /** Figures that were said and found no place, likewise. */
  readonly over?: readonly string[];
  /** Why it is not certain that this is meant. */
  readonly doubt?: string;
}

const mirrors: Readonly<Record<Sign, Sign>> = { ">=": "<=", ">": "<", "<=": ">=", "<": ">", "~": "~", "!~": "!~" };
const negations: Readonly<Record<Sign, Sign>> = { ">=": "<", ">": "<=", "<=": ">", "<": ">=", "~": "!~", "!~": "~" };
export const mirrored = (sign: Sign): Sign => mirrors[sign];
export const negated = (sign: Sign): Sign => negations[sign];

export const one: Threshold = { text: "1", value: 1, low: 0.9, high: 1.1 };

/** The sign that words gave a figure. */
export const signOf = (item: Item | undefined, usual: Sign = "~"): Sign => (item?.sign || usual) as Sign;
export const relation = (item: Item): Sign => (item.value || ">=").replace(/[cnwqs$]$/, "") as Sign;

/** What a figure bounds; `about` is a quarter either way. */
export function thresholdOf(number: Item | undefined): Threshold {
  const figure = number?.figure;
  if (figure === undefined) return one;
  const { text, value, low, high } = figure;
  const isAbout = number?.sign === "~";
  return {
    ...{ text, value },
    low: isAbout ? Math.min(low, value / 1.25) : low,
    high: isAbout ? Math.max(high, value * 1.25) : high,
  };
}

export const inverse = ({ value, low, high }: Threshold): Threshold =>
  value === 1 ? one : { text: typed(1 / value), ...over({ value, low, high }) };

/** What comes to one of so many. */
export function partOf({ value, low, high }: Threshold, many: number): Threshold {
  const each = value / many;
  return { text: typed(each), value: each, low: low / many, high: high / many };
}

/** Whether a sum is out of all proportion to what is known. */
export const isFar = (sum = 1, { value = sum }: Partial<Fact> = {}): boolean => Math.abs(Math.log10(sum / value)) > 3;

/** A formula over the ledger's facts, with those facts. */
export const factsIn = (formula: string): Pick<Draft, "formula" | "facts"> => ({
  formula,
  facts: (formula.match(/[a-z]\w+/g) ?? []).filter((id) => ledger[id] !== undefined),
});

/** A claim on what a formula over the ledger's facts comes to. */
export const overFacts = (formula: string, said: Bound, doubt?: string): Draft => ({
  ...{ model: "estimate", output: "result", ...said, ...factsIn(formula) },
  ...(doubt !== undefined && { doubt }),
});

/** Several crowds as one: all their devices, each as good as they are on average. */
function together(crowds: readonly Owner[]): Owner {
  const devices = sum(crowds.flatMap(({ devices = [] }) => devices));
  const h100e = sum(crowds.map((crowd) => crowd.h100e));
  const each = factors(h100e, exactly(1 / devices.value));
  return { ...(crowds[0] as Owner), id: "", devices, h100e, each };
}

/** What a crowd, or so many pieces of hardware, bring along into the models of crowds: by name where they read names. */
export function crowdGiven(side: Item, day: string, isByName = true): Readonly<Record<string, string>> {
  const [first, ...others] = side.owners as readonly Owner[];
  const owner = others.length === 0 ? (first as Owner) : together(side.owners as readonly Owner[]);
  const { id, devices, each, label, h100e } = owner;
  const told = (unit: string): string => {
    const amount =
      isByName && others.length === 0 && !side.like && ownerById.has(id)
        ? undefined
        : amountIn({ owner, part: 1, day }, unit);
    return amount ? rangeText(amount, unit) : `${label} on ${day}`;
  };
  const count = countOf(side);
  const share = side.count?.figure?.kind === "share" ? side.count.figure.text : undefined;
  const joining = share ?? (count !== undefined || side.isAll ? "100%" : undefined);
  const base =
    count !== undefined
      ? side.count?.figure?.text
      : devices && id !== "gamers" && !side.like
        ? told("consumer_gpu")
        : undefined;
  // What is counted in H100s alone, where a crowd is wanted, is so many of them.
  if (owner.kind === "swarm")
    return {
      ...{ consumer_gpu_installed_base: rangeText(h100e, "consumer_gpu"), participation: "100%" },
      consumer_per_h100e: "1 consumer_gpu/h100e",
    };
  return {
    ...(base !== undefined && { consumer_gpu_installed_base: base }),
    ...(joining !== undefined && { participation: joining }),
    ...(each && (isByName || id !== "gamers") && { consumer_per_h100e: told("consumer_gpu/h100e") }),
    ...(side.slot === "P" && { consumer_per_h100e: rangeText(over(h100e), "consumer_gpu/h100e") }),
  };
}

/** What sides are compared by: the model, its quantities, and what a sentence calls it. */
export const measures = {
  compute: { model: "versus", of: "compute", unit: "h100e", output: "first_to_second", noun: "compute" },
  power: { model: "versus-watts", of: "power", unit: "GW", output: "first_to_second_power", noun: "electric power" },
  value: {
    model: "versus-dollars",
    of: "value",
    unit: "USD",
    output: "first_to_second_value",
    noun: "hardware in dollars",
  },
} as const;

/** The first side held against the second by a measure; nothing where no model has both. */
export function held(by: keyof typeof measures, first: Item, second: Item, said: Bound, day: string): Draft {
  const { model, output, of, unit } = measures[by];
  const [one, other] = [`first_${of}`, `second_${of}`] as const;
  const text = (side: Item): string => side.amount ?? amountOf(side, day, unit);
  const correlations = tied([one, other], first.owners ?? [], second.owners ?? []);
  const given = { [one]: text(first), [other]: text(second) };
  return { ...said, sides: [nameOf(first), nameOf(second)], model, output, given, correlations };
}

/** The compute of the first side held against the second's; nothing where no model has both. */
export function compared(first: Item, second: Item, sign: Sign, threshold: Threshold, day: string): Draft | undefined {
  if (isCrowd(second) && !isCrowd(first)) return compared(second, first, mirrored(sign), inverse(threshold), day);
  const isPool = isCrowd(first) && second.slot === "Y" && !first.like;
  if (first.slot === "A" && !/[PWY]/.test(second.slot)) return undefined;
  const claim = { sign, threshold, sides: [nameOf(first), nameOf(second)] as const };
  // Nobody is held against itself, nor the world against a part of it.
  const isWorld = first.value === "world" && second.value === "world" && first.day === second.day;
  if (isWorld || claim.sides[0].name === claim.sides[1].name) return undefined;
  if (isPool) return pooled(first, second, claim, day);
  const isOfPieces = second.slot === "P" && countOf(first) !== undefined && !first.like;
  if (isCrowd(first) && !isCrowd(second) && second.slot !== "A" && !isOfPieces) {
    const given = { ...crowdGiven(first, day), owner_compute: amountOf(second, day) };
    const isUnclear = second.slot === "P" && second.count === undefined;
    const doubt = isUnclear ? { doubt: later`whether one of each is meant` } : {};
    return { ...claim, model: "crowd", output: "crowd_to_owner", given, ...doubt };
  }
  const isUnclear = [first, second].some(({ slot, text, count }) => slot === "Y" && !count && text.endsWith("s"));
  return {
    ...held("compute", first, second, claim, day),
    ...(isUnclear && { doubt: later`each of them or all together` }),
  };
}

/** A crowd against hyperscalers of no name: gaming cards in the model `pool`. */
function pooled(first: Item, second: Item, claim: Pick<Draft, "sign" | "threshold" | "sides">, day: string): Draft {
  const given = crowdGiven(first, day);
  if (first.owners?.[0]?.id !== "gamers")
    return { ...claim, model: "crowd", output: "crowd_to_owner", given, doubt: later`which hyperscaler` };
  const { consumer_per_h100e: _, ...own } = given;
  const threshold = second.count?.figure ? thresholdOf(second.count) : claim.threshold;
  const sides = [nameOf(first), single("one hyperscaler")] as const;
  // `the compute that hyperscalers have`
  const doubt = second.count || !/s$/.test(second.text) ? {} : { doubt: later`each of them or all together` };
  return { ...claim, model: "pool", output: "pool_to_one_hyperscaler", threshold, sides, given: own, ...doubt };
}

/** What a crowd amounts to in H100s or in datacenter GPUs of no kind, losses included. */
export function crowdHas(crowd: Item, pieces: Item, day: string): Draft | undefined {
  if (!isCrowd(crowd)) return undefined;
  const { consumer_per_h100e = "", ...given } = crowdGiven(crowd, day);
  const { count: _, ...piece } = pieces;
  const sides = [
    nameOf(crowd),
    piece.value === "datacenter_gpu" ? single("one datacenter GPU") : nameOf(piece),
  ] as const;
  const claim = { sign: (pieces.count?.sign || "~") as Sign, threshold: thresholdOf(pieces.count), sides };
  if (pieces.value === "h100")
    return { ...claim, model: "crowd", output: "crowd_compute", given: { ...given, consumer_per_h100e } };
  const isPool = pieces.value === "datacenter_gpu" && crowd.owners?.[0]?.id === "gamers";
  return isPool ? { ...claim, model: "pool", output: "pool_dc_equivalents", given } : undefined;
}

/** How many would have to join. */
export function needed(crowd: Item, owner: Item, sign: Sign, day: string): Draft | undefined {
  if (crowd.count?.figure?.kind !== "share" || !isCrowd(crowd) || !/[YW]/.test(owner.slot)) return undefined;
  const { participation: _, consumer_per_h100e = "", ...given } = crowdGiven(crowd, day);
  const { count, ...whole } = crowd;
  const sides = [nameOf(whole), nameOf(owner)] as const;
  const claim = { output: "breakeven_participation", sign, threshold: thresholdOf(count), sides };
  if (owner.slot === "Y") return { ...claim, model: "pool", given };
  return { ...claim, model: "crowd", given: { ...given, consumer_per_h100e, owner_compute: amountOf(owner, day) } };
}
