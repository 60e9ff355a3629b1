// Who is held against whom: two sides and a comparison, put to the model that has both.

import type { Correlation } from "../core/sampling/correlation.ts";
import { figures, later, tell, word } from "../core/tell.ts";
import { type Counted, exactly, factors, sum } from "../models/ledger/carried.ts";
import { amountIn } from "../models/ledger/owned.ts";
import { type Owner, ofOwner, owners, tied } from "../models/ledger/owners.ts";
import type { Item } from "./items.ts";

/** `~` is two-sided: between `low` and `high`. */
export type Sign = ">=" | ">" | "<=" | "<" | "~";

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

/** What a sentence calls a side. */
export interface Side {
  readonly name: string;
  /** The same behind what it has: `of Google`. */
  readonly of: string;
  readonly isMany: boolean;
  /** Of one of a kind what several are called: `gaming cards`. */
  readonly each?: string;
  /** Whether it is compute itself, and nobody who has some. */
  readonly isCompute?: boolean;
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
    ...{ text, value },
    low: isAbout ? Math.min(low, value / 1.25) : low,
    high: isAbout ? Math.max(high, value * 1.25) : high,
  };
}

export const inverse = ({ value, low, high }: Threshold): Threshold =>
  value === 1 ? one : { text: typed(1 / value), value: 1 / value, low: 1 / high, high: 1 / low };

/** How many, where people say it of hardware or of the members of a crowd. */
const countOf = ({ count }: Item): number | undefined =>
  count?.figure?.kind === "count" ? count.figure.value : undefined;

/** What a side has on a day, nothing lost, as the language reads it: by the owner's name where it has one. */
function amountOf(side: Item, then: string, unit = "h100e"): string {
  const { owners: [owner, ...others] = [], day = then } = side;
  const count = countOf(side) ?? (/[PA]/.test(side.slot) ? 1 : undefined);
  if (owner === undefined) return "";
  if (owner.kind === "hardware") return `${typed(count ?? 1)} ${owner.label} on ${day}`;
  if (others.length === 0 && count === undefined) return `${owner.label} on ${day}`;
  if (count !== undefined && unit === "h100e")
    return rangeText(factors(owner.each ?? owner.h100e, exactly(count)), unit);
  const part = count === undefined || owner.devices === undefined ? 1 : count / owner.devices.value;
  const all = [owner, ...others].flatMap((one) => amountIn({ owner: one, part, day }, unit) ?? []);
  return rangeText(sum(all), unit);
}

/** A crowd whose devices are counted, and not a few pieces of it. */
const isCrowd = (side: Item): boolean =>
  side.slot === "W" && side.owners?.[0]?.devices !== undefined && countOf(side) !== 1;

/** What a side is called, with how many of it. */
function nameOf(side: Item): Side {
  const [owner] = side.owners ?? [];
  const count = side.count?.figure;
  if (side.slot === "Y") return count ? many(tell`${figures(count.text)} hyperscalers`) : single("one hyperscaler");
  if (side.slot === "A") return single("one gaming card");
  if (side.amount !== undefined) return { ...many(figures(side.amount)), isMany: /^\d/.test(side.amount) };
  const labels = side.owners?.map(({ label }) => label) ?? [side.text];
  const [label = ""] = labels;
  if (side.slot === "P") {
    const piece = label.replace(/s$/, "");
    if (count && count.value !== 1) return many(`${figures(count.text)} ${label}`);
    return { name: tell`one ${piece}`, of: tell`of one ${piece}`, isMany: false, each: label };
  }
  if (count?.kind === "count" && count.value === 1 && owner?.devices) return called(oneOf(label));
  if (count?.kind === "count" && owner)
    return many(`${figures(count.text)} ${word(`of ${label.replace(/^all /, "the ")}`)}`);
  if (labels.length > 1) return many(labels.map(word).reduce((all, each) => tell`${all} and ${each}`));
  const isMany = isPlural.test(label);
  if (side.day !== undefined) return { name: tell`${word(label)} today`, of: tell`${ofOwner(label)} today`, isMany };
  return { name: word(label), of: ofOwner(label), isMany, isCompute: owner?.kind === "world" };
}

/** One of what is counted in pieces. */
const oneOf = (label: string): string => label.replace("all ", "one ").replace(/(?<=x)es$|s$/, "");

const isPlural = /^(?:all (?!AI)|the (?:two|three|four|five|gaming)|\d)/;

/** By words that have their own for behind what it has. */
export const called = (label: string): Side => ({ name: word(label), of: word(`of ${label}`), isMany: false });

const many = (name: string): Side => ({ name, of: tell`of ${name}`, isMany: true });

const single = (label: string): Side => ({ ...called(label), each: word(`${label.slice(4)}s`) });

/** What a sentence may call its sides, told by `word`. */
export const sideWords: readonly string[] = [
  ...["one hyperscaler", "one gaming card"].flatMap((each) => [each, `of ${each}`]),
  ...owners.flatMap(({ label, kind, devices }) => {
    const single = devices && label.startsWith("all ") ? [oneOf(label), `of ${oneOf(label)}`] : [];
    if (/^(?:the|all) /.test(label)) return [label, `of ${label}`, `of ${label.replace(/^all /, "the ")}`, ...single];
    return kind !== "hardware" && label.includes(" ") ? [label] : [];
  }),
];

/** What a crowd, or so many pieces of hardware, bring along into the models of crowds. */
export function crowdGiven(side: Item, day: string): Readonly<Record<string, string>> {
  const [owner] = side.owners as readonly Owner[];
  const { id, devices, each, label, h100e } = owner as Owner;
  const count = countOf(side);
  const share = side.count?.figure?.kind === "share" ? side.count.figure.text : undefined;
  const joining = share ?? (count !== undefined || side.isAll ? "100%" : undefined);
  const base =
    count !== undefined ? side.count?.figure?.text : devices && id !== "gamers" ? `${label} on ${day}` : undefined;
  const piece = { value: 1 / h100e.value, low: 1 / h100e.high, high: 1 / h100e.low };
  return {
    ...(base !== undefined && { consumer_gpu_installed_base: base }),
    ...(joining !== undefined && { participation: joining }),
    ...(each && { consumer_per_h100e: `${label} on ${day}` }),
    ...(side.slot === "P" && { consumer_per_h100e: rangeText(piece, "consumer_gpu/h100e") }),
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
  const isPool = isCrowd(first) && second.slot === "Y";
  if (first.slot === "Y" || (first.slot === "A" && !/[PW]/.test(second.slot)) || (second.slot === "Y" && !isPool))
    return undefined;
  const claim = { sign, threshold, sides: [nameOf(first), nameOf(second)] as const };
  if (isPool) return pooled(first, second, claim, day);
  const isOfPieces = second.slot === "P" && countOf(first) !== undefined;
  if (isCrowd(first) && !isCrowd(second) && second.slot !== "A" && !isOfPieces) {
    const given = { ...crowdGiven(first, day), owner_compute: amountOf(second, day) };
    const isUnclear = second.slot === "P" && second.count === undefined;
    const doubt = isUnclear ? { doubt: later`whether one of each is meant` } : {};
    return { ...claim, model: "crowd", output: "crowd_to_owner", given, ...doubt };
  }
  return held("compute", first, second, claim, day);
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
  return { ...claim, model: "crowd", given: { ...given, consumer_per_h100e, owner_compute: amountOf(owner, day) } };
}
