// What the ledger keeps of a number: value, range, date, and where it was read.

import type { Support } from "../../core/distributions/distribution.ts";
import type { Of, Reading } from "../../language/reading.ts";

export interface Source {
  readonly title: string;
  readonly url?: string;
  /** A secondary page reports somebody else's figure; `article` is the text the project comes from. */
  readonly kind: "primary" | "secondary" | "article";
  readonly detail: string;
}

/** How names are read where a quantity takes them; only what takes some brings the owners along. */
export interface ByName {
  /** The reading of a text that is a name; nothing for any other. Errors as `readText`. */
  readonly reading: (of: Of, text: string) => Reading | undefined;
  /** What `read` makes of a text where a name could stand too. @throws UserError `owner.unknown`, and as `read` */
  readonly number: (text: string, read: () => Reading) => Reading;
}

export interface Fact {
  readonly label: string;
  /** What a button, a chart or a move calls it: a few words, at most 20 characters, such as `who joins`. */
  readonly short?: string;
  /** A unit of the language; empty for shares and factors. */
  readonly unit: string;
  readonly support: Support;
  readonly value?: number;
  /** Where the source gives one value per owner or product. */
  readonly values?: Readonly<Record<string, number>>;
  /** A wider view, p5 to p95, whose median may differ from the cited point; `judgement` where it is ours. */
  readonly range?: { readonly low: number; readonly high: number; readonly judgement?: boolean };
  /** What it takes for granted of every card where it is exactly 1, said beside a result: `never rested`. */
  readonly whole?: string;
  /** Where it can lie at all, beyond which a typed number is asked about; `plausibleOf` if not given. */
  readonly plausible?: { readonly low: number; readonly high: number };
  /** A factor by which something grows in a year, which people also say as `+60%`. */
  readonly growth?: boolean;
  /** The quantity that a share is a share of, so that a count can be typed: `15M cards`. */
  readonly of?: string;
  /** Whether it is a share of the time, so that the hours of a day can be typed: `8 hours`. */
  readonly ofDay?: true;
  /** What the value only makes sense beside: another quantity, and in which form. */
  readonly goesWith?: { readonly quantity: string; readonly how: string };
  /** Who or what the value is of, said where a name could stand in its place. */
  readonly stands?: string;
  /** Reads an owner's name in place of the number: `Google`, `10% of gamers`. */
  readonly owners?: ByName;
  readonly date: string;
  readonly status: string;
  readonly sources: readonly Source[];
  readonly note: string;
}

/** A range as the language reads it. */
export const rangeText = ({ low, high }: NonNullable<Fact["range"]>): string => `${low} to ${high}`;

type Numbers = readonly [value?: number, low?: number, high?: number, judgement?: "judged"];
type WithRange = readonly [number, number, number, ...unknown[]];

/** A fact as a row: its unit, where it is an amount above zero, or a share, with point and range; when, how and where it was read. */
interface Row extends Omit<Fact, "unit" | "support" | "value" | "range" | "date" | "status" | "sources"> {
  readonly amount?: readonly [unit: string, ...Numbers];
  readonly share?: Numbers;
  readonly read: readonly [date: string, status: string, ...Source[]];
}

type FactOf<Of> = Of extends { readonly amount: readonly [string, ...WithRange] } | { readonly share: WithRange }
  ? Fact & Required<Pick<Fact, "value" | "range">>
  : Fact;

/** A part of the ledger by its rows. */
// @__NO_SIDE_EFFECTS__
export function facts<const Rows extends Readonly<Record<string, Row>>>(rows: Rows) {
  const each = Object.entries<Row>(rows).map(
    ([
      id,
      {
        amount,
        share,
        read: [date, status, ...sources],
        ...told
      },
    ]) => {
      const [unit, value, low, high, judged] = amount ?? ["", ...(share ?? [])];
      const range = low !== undefined && high !== undefined && { low, high, ...(judged && { judgement: true }) };
      const support = share ? "share" : "positive";
      const number = { unit, support, ...(value !== undefined && { value }), ...(range && { range }) };
      return [id, { ...told, ...number, date, status, sources }];
    },
  );
  return Object.fromEntries(each) as { readonly [Id in keyof Rows]: FactOf<Rows[Id]> };
}

/** How far beyond its range, either way, a quantity is still plausible: a share by less, and growth by least. */
const reach = { amount: 30, share: 10, growth: 2 };

/** Where a quantity can plausibly lie, in its unit; undefined only for a fact without a value. */
export function plausibleOf(fact: Fact): readonly [low: number, high: number] | undefined {
  if (fact.plausible !== undefined) return [fact.plausible.low, fact.plausible.high];
  const { value } = fact;
  const { low, high } = fact.range ?? { low: value, high: value };
  if (low === undefined || high === undefined) return undefined;
  const by = fact.growth ? reach.growth : fact.support === "share" ? reach.share : reach.amount;
  return [low / by, fact.support === "share" ? Math.min(0.99, high * by) : high * by];
}

/** Where the ends of a range come from: pages have them, they follow from what pages have, or we judge them. */
export const rangeKind = ({ range, sources }: Pick<Fact, "range" | "sources">): "judged" | "derived" | "sourced" =>
  range?.judgement ? "judged" : sources.some(({ kind }) => kind !== "article") ? "sourced" : "derived";
