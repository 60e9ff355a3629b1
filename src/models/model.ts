// What a model is, and how a literal becomes one: its formulas and its claim are read when they are first asked for.

import { once } from "../core/kept.ts";
import type { Correlation } from "../core/sampling/correlation.ts";
import { speaking, word } from "../core/tell.ts";
import { parseClaim, type WrittenClaim } from "../language/claim.ts";
import type { Fact } from "./ledger/fact.ts";
import { assumption, type DerivedLiteral, derivedQuantity, type Quantity, told, unitCalled } from "./quantity.ts";

/** A figure that the article prints for an output, where its own inputs give another. */
export interface Published {
  readonly value: number;
  readonly printed: string;
  readonly remark: string;
}

/**
 * The headline in words, to which a reply adds the interval; `{id}` is a quantity's number (in dollars with their
 * sign), `{id:unit}` that with its unit, `{id:range}` its interval, `{id:times}` a ratio before what it is of: `3 times`,
 * `1 in 65 of`. `{id:times|the compute}` says that too, also where the ratio is 1; in languages with cases as a whole and as
 * what it is a part of, `{id:times|die Leistung|der Leistung}`. `{id:span}` is its interval in brackets, where it has one. `{id:name}` is who or what it stands for, else
 * how much it is.
 */
export interface Sentence {
  /** The quantities whose exact values it is for. */
  readonly when?: Readonly<Record<string, number>>;
  /** The quantities whose medians must be more than this. */
  readonly over?: Readonly<Record<string, number>>;
  readonly text: string;
}

/** A line that holds unless a quantity was given directly. */
interface Counted extends Sentence {
  readonly unless?: string;
}

export interface OwnText {
  readonly formula: string;
  readonly where: string;
  readonly unit?: string;
  readonly claim?: string;
}

/** How a model runs over the years. */
export interface Timeline {
  /** The assumption that counts the years from the start, and the one that says when that is: 2027.5 is mid-2027. */
  readonly step: string;
  readonly start: string;
  /** The outputs of each year, with the heading of their column. */
  readonly columns: Readonly<Record<string, string>>;
  /** How many years until `output` reaches `target`. */
  readonly parity: { readonly years: string; readonly output: string; readonly target: string };
  /** What the growth of the one side asks of something else, in words. */
  readonly implied?: Sentence;
  /** For each side the factors by which it grows in a year. */
  readonly growth: Readonly<Record<string, readonly string[]>>;
}

export interface Model {
  readonly name: string;
  /** The first word of its command, where it stands among others: `world watts`. */
  readonly group?: string;
  readonly title: string;
  readonly question: string;
  /** Assumptions first, then the derived in the order of their formulas. */
  readonly quantities: ReadonlyMap<string, Quantity>;
  readonly headline: string;
  /** The first that fits is said; the last fits always. */
  readonly sentences: readonly Sentence[];
  /** One line that says what the result is counted in, where what it says is in force. */
  readonly counted?: Counted;
  readonly claim: WrittenClaim | undefined;
  readonly published: Readonly<Record<string, Published>>;
  readonly timeline?: Timeline;
  /** Whether it is one that somebody wrote and saved under its name. */
  readonly saved?: boolean;
  /** Set in a model that somebody wrote; presets hold only for the others. */
  readonly own?: OwnText & { readonly correlations: readonly Correlation[] };
  /** Option values that `/help` shows and a test runs. */
  readonly examples: readonly Readonly<Record<string, string>>[];
}

export interface ModelLiteral {
  readonly name: string;
  readonly group?: string;
  readonly title: string;
  readonly question: string;
  readonly assumptions: Readonly<Record<string, Fact>>;
  readonly derived: Readonly<Record<string, DerivedLiteral>>;
  readonly headline: string;
  readonly sentences: readonly Sentence[];
  readonly counted?: Counted;
  readonly claim: string;
  readonly published?: Readonly<Record<string, Published>>;
  readonly timeline?: Timeline;
  readonly examples: readonly Readonly<Record<string, string>>[];
}

/** Turns a literal into a model. Its formulas and its claim are read when they are first asked for. */
export function defineModel(literal: ModelLiteral): Model {
  const assumptions = Object.entries(literal.assumptions).map(([id, fact]) => assumption(id, fact));
  const units = new Map(assumptions.map(({ id, unit }) => [id, unit]));
  for (const [id, { unit }] of Object.entries(literal.derived)) units.set(id, unitCalled(unit));
  const derived = Object.entries(literal.derived).map(([id, entry]) => derivedQuantity(id, entry, units));
  const claim = once(() => parseClaim(literal.claim));
  const { timeline, published = {} } = literal;
  const model = {
    ...literal,
    get claim() {
      return claim();
    },
    sentences: literal.sentences.map((sentence) => told({ ...sentence }, "text")),
    quantities: new Map<string, Quantity>([...assumptions, ...derived].map((quantity) => [quantity.id, quantity])),
    published: Object.fromEntries(Object.entries(published).map(([id, figure]) => [id, told({ ...figure }, "remark")])),
    ...(timeline && { timeline: toldTimeline(timeline) }),
    ...(literal.counted && { counted: told({ ...literal.counted }, "text") }),
  };
  return told(model, "title", "question");
}

const toldTimeline = ({ columns, implied, ...timeline }: Timeline): Timeline => ({
  ...timeline,
  columns: told({ ...columns }, ...Object.keys(columns)),
  ...(implied && { implied: told({ ...implied }, "text") }),
});

/**
 * Reads all that a model says.
 * @throws Error where a formula does not parse, names something unknown, or its unit is not the one declared: one that
 * divides datacenter GPUs by gaming cards and calls it a share.
 */
export function checkModel({ quantities, claim }: Model): void {
  const derived = [...quantities.values()].filter((quantity) => quantity.kind === "derived");
  for (const quantity of derived) for (const each of [quantity, ...quantity.instead.values()]) void each.expression;
  void claim;
}

export const commandNameOf = ({ group, name }: Pick<Model, "group" | "name">): string =>
  group === undefined ? name : `${group} ${name}`;

/** What replies call a quantity: `who joins`. */
export const shortOf = ({ quantities }: Pick<Model, "quantities">, id: string): string =>
  word(quantities.get(id)?.short ?? id);

/** Whether a quantity is set by dates alone. */
export const isDated = ({ timeline }: Pick<Model, "timeline">, id: string): boolean =>
  id === timeline?.step || id === timeline?.start;

/** The quantities of a model that a person may set. */
export const settable = (model: Model): readonly Quantity[] =>
  [...model.quantities.values()].filter(({ kind, fact }) => kind === "assumption" || fact !== undefined);

const plain = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, " ");

/**
 * The quantity that somebody means by its id, its label or its short label, however it is spaced and cased.
 * @example quantityCalled(pool, "Who joins")?.id // participation
 */
export function quantityCalled({ quantities }: Pick<Model, "quantities">, name: string): Quantity | undefined {
  const wanted = plain(name);
  const all = [...quantities.values()];
  const called = (key: "id" | "short" | "label") => all.find((quantity) => plain(quantity[key]) === wanted);
  const found = () => called("short") ?? called("label");
  // English names are understood in any language.
  return quantities.get(name) ?? called("id") ?? found() ?? speaking(undefined, found);
}
