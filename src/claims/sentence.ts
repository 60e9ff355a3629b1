// A draft in one plain sentence, with what it takes for granted; and the day to which its counts are carried.

import { namesIn } from "../core/evaluation/expression.ts";
import { capital, figures, inSentence, later, tell, word } from "../core/tell.ts";
import { hasDimension } from "../core/units/unit.ts";
import { printNumber, printPercent } from "../language/numbers/number.ts";
import { cents, saysCounted, shownNumber, shownQuantity, shownUnit } from "../language/shown.ts";
import { consumers } from "../models/ledger/consumers.ts";
import { monthText } from "../models/ledger/day.ts";
import { ledger } from "../models/ledger/ledger.ts";
import { ownedIn } from "../models/ledger/owned.ts";
import type { Model } from "../models/model.ts";
import { type Quantity, yearly } from "../models/quantity.ts";
import { type Draft, measures, type Sign } from "./compare.ts";
import { labels } from "./quantities.ts";
import { called, type Side } from "./sides.ts";
import { takenFor } from "./taken.ts";

const bounds: Readonly<Record<Sign, string>> = {
  ">=": later`at least`,
  ">": later`more than`,
  "<=": later`at most`,
  "<": later`less than`,
  "~": later`about`,
  "!~": later`not about`,
};

/** Growth by more than a factor of 1, and by less. */
const growths: Readonly<Partial<Record<Sign, string>>> = {
  ">=": later`it does not shrink`,
  ">": later`it grows`,
  "<=": later`it does not grow`,
  "<": later`it shrinks`,
};

/** Ratios of a model, said as one thing against another: who, does what, with what, and whom beside. */
const ratios: Readonly<Record<string, readonly [first: string, verb: string, noun: string, second: string]>> = {
  pool_to_one_hyperscaler: ["the pool", "has", "compute", "one hyperscaler"],
  pool_to_one_hyperscaler_t: ["the pool", "has", "compute", "one hyperscaler"],
  rent_to_own: ["renting a datacenter GPU", "costs", "", "owning one"],
  home_to_api: ["a token at home", "costs", "", "one from the API"],
  power_cost_ratio: ["electricity for the same work at home", "costs", "", "in a datacenter"],
  pool_to_fleets_power: ["the pool", "draws", "electric power", "the fleets of the four"],
  rented_to_pool: ["what the pool's electricity bill would rent", "has", "compute", "the pool"],
  fleet_to_pool_workers: ["one hyperscaler", "employs", "work by AI", "the pool"],
  trained_to_frontier: ["gaming cards", "get", "compute", "the frontier model took"],
};
/** Where the first of two costs more, people say that the second is the cheaper one. */
const cheaper: Readonly<Record<string, readonly [first: string, second: string]>> = {
  rent_to_own: ["owning a datacenter GPU", "renting one"],
  home_to_api: ["a token from the API", "a token at home"],
};
/** What a crowd comes to in pieces of hardware. */
const hasPieces = /^(?:crowd_compute|pool_dc_equivalents)$/;
/** Ratios that count one thing by the other. */
const counts: Readonly<Record<string, readonly [of: string, unit: string]>> = {
  compute_gap_ratio: ["one hyperscaler", "gaming cards"],
  dc_to_consumer_ratio: ["one datacenter GPU", "gaming cards"],
};

/** Who employs AI workers, where nobody else is named. */
const employers: Readonly<Record<string, string>> = { fleet_workers: "one hyperscaler", pool_workers: "the pool" };

/** What is known of who joins decides where nobody says it. */
const { low, high } = consumers.participation.range;
const whoJoins = `${printPercent(low)} to ${printPercent(high)}`;

/** What a sentence is put together of, told by `word`. */
export const words: readonly string[] = [
  ...Object.values(ratios).flatMap(([first, verb, noun, second]) => [
    ...[first, verb, noun, second],
    ...(noun ? [`of the ${noun}`, `of ${second}`] : []),
  ]),
  ...["the model took", "of the model took"],
  ...Object.values(cheaper).flat(),
  ...Object.values(measures).flatMap(({ noun }) => [noun, `of the ${noun}`]),
  ...Object.values(counts).flat(),
  ...labels.values(),
].filter((text) => text);

export function sentenceOf(draft: Draft, model: Model): string {
  const isPart = isOpen(draft, model) || (draft.given?.participation ?? "100%") !== "100%";
  const whole = [sentence(isPart ? ofSome(draft) : draft, model), ...takenFor(draft)].join(", ");
  const lost = draft.without ? takenFor({ ...draft.without, ...(draft.sides && { sides: draft.sides }) }) : [];
  const left = [...lost, ...(draft.over ?? []).map((text) => figures(cents(text)))];
  return left.length === 0 ? whole : tell`${whole} (${left.join(", ")} left out)`;
}

/** Whether it hangs on how many of a crowd join, and nobody said that. */
const isOpen = ({ output, given }: Draft, model: Model): boolean =>
  given?.participation === undefined && output !== "joining_to_match" && isOfJoiners(model, output);

const isOfJoiners = (model: Model, id: string): boolean => {
  const quantity = model.quantities.get(id);
  return (
    quantity?.kind === "derived" &&
    namesIn(quantity.expression).some((name) => name === "participation" || isOfJoiners(model, name))
  );
};

/** The draft with `gaming cards` for `all gaming cards`. */
function ofSome(draft: Draft): Draft {
  if (draft.sides === undefined) return draft;
  const [first, second] = draft.sides;
  const called = (side: Side): Side => ({ ...side, name: side.some ?? side.name });
  return { ...draft, sides: [called(first), called(second)] };
}

function sentence({ sides, threshold, sign, output, formula, given, paid }: Draft, model: Model): string {
  const isOfPieces = hasPieces.test(output) && sides !== undefined;
  const { number, end } = figureOf(threshold, isOfPieces ? undefined : model.quantities.get(output));
  const bound = boundOf(sign, number, end(threshold.low), end(threshold.high));
  if (sides && output === "breakeven_participation")
    return tell`It takes ${bound} ${sides[0].of} to match ${sides[1].name}`;
  const isOfSeveral = threshold.value !== 1 && !isPart(threshold) && output === "first_to_second";
  if (sides?.[1].each && (isOfPieces || isOfSeveral)) return counted(sides[0], bound, sides[1].each);
  if (paid?.[0])
    return paid[1]
      ? held(paid[0], word("costs"), "", paid[1], { bound, sign, threshold })
      : tell`${capital(paid[0].name)} costs ${bound}`;
  const noun = Object.values(measures).find((each) => each.output === output)?.noun ?? "compute";
  if (sides && output === "trained_to_frontier")
    return held(sides[0], sides[0].isMany ? tell`get` : tell`gets`, "compute", sides[1], { bound, sign, threshold });
  const employer = employers[output];
  if (employer) return tell`${capital(sides?.[0].name ?? word(employer))} could employ ${bound} AI workers`;
  if (sides && output === "fleet_to_pool_workers")
    return held(sides[0], sides[0].isMany ? tell`employ` : tell`employs`, "work by AI", sides[1], {
      bound,
      sign,
      threshold,
    });
  const [many, single] = noun === measures.power.noun ? [tell`draw`, tell`draws`] : [tell`have`, tell`has`];
  if (sides) return held(sides[0], sides[0].isMany ? many : single, noun, sides[1], { bound, sign, threshold });
  const [less, more] = (sign === ">" && threshold.text === "1" && cheaper[output]) || [];
  if (less && more) return held(called(less), word("costs"), "", called(more), { bound, sign: "<", threshold });
  const [first, does = "", what = "", second = ""] = ratios[output] ?? [];
  const whom = given?.training_compute === undefined ? second : "the model took";
  if (first !== undefined) return held(called(first), word(does), what, called(whom), { bound, sign, threshold });
  const [of, unit] = counts[output] ?? [];
  if (of !== undefined && unit !== undefined) return counted(called(of), bound, word(unit));
  const quantity = model.quantities.get(output);
  const grows = threshold.text === "1" && quantity?.unit === yearly ? growths[sign] : undefined;
  if (formula === undefined) return `${word(quantity?.label ?? output)}: ${grows ? word(grows) : bound}`;
  const [one, other] = formula.split(" / ").map(factText);
  const growth = ledger[formula];
  if (growth?.growth) return `${word(growth.label)}: ${bound} ${shownUnit(yearly)}`;
  if (labels.has(formula) || one === undefined || other === undefined)
    return tell`${capital(word(labels.get(formula) ?? factText(formula)))} is ${bound}`;
  if (threshold.text === "1") return tell`${capital(one)} is ${word(bounds[sign])} ${other}`;
  return isPart(threshold)
    ? tell`${capital(one)} is ${bound} of ${other}`
    : tell`${capital(one)} is ${bound} times ${other}`;
}

function boundOf(sign: Sign, number: string, low: string, high: string): string {
  if (sign === "~") return tell`about ${number} (${low} to ${high})`;
  return sign === "!~" ? tell`less than ${low} or more than ${high}` : `${word(bounds[sign])} ${number}`;
}

/** The bound of a figure as it is typed, with its dollar sign or percentage. */
export function boundText(bound: number, figure: string): string {
  const number = Number((figure.endsWith("%") ? bound * 100 : bound).toPrecision(4));
  return `${figure.startsWith("$") ? "$" : ""}${number}${figure.endsWith("%") ? "%" : ""}`;
}

/** The figure as it is told, with its unit where the words before it do not say that; and one of its ends beside it. */
function figureOf({ text, value }: Draft["threshold"], quantity: Pick<Quantity, "label" | "unit"> | undefined) {
  const rounded = (bound: number): number => Number(bound.toPrecision(3));
  if (text.endsWith("%")) {
    return { number: figures(text), end: (bound: number) => figures(boundText(rounded(bound), text)) };
  }
  const { label = "", unit } = quantity ?? {};
  if (unit === undefined || !hasDimension(unit)) {
    const number = /^\d{5,}$/.test(text) ? short(value) : figures(text);
    return { number: unit?.words ? `${number} ${shownUnit(unit)}` : number, end: short };
  }
  const isMoney = unit.symbol.startsWith("USD");
  const end = (bound: number): string => (isMoney ? figures(cents(`$${printNumber(rounded(bound))}`)) : short(bound));
  return {
    number: isMoney || saysCounted(word(label), unit) ? end(value) : shownQuantity(rounded(value), { unit }),
    end,
  };
}

const counted = ({ name, isMany }: Side, bound: string, unit: string): string =>
  isMany
    ? tell`${capital(name)} have the compute of ${bound} ${unit}`
    : tell`${capital(name)} has the compute of ${bound} ${unit}`;

const isPart = ({ text }: Draft["threshold"]): boolean => /[%/]/.test(text);

interface Said extends Pick<Draft, "sign" | "threshold"> {
  readonly bound: string;
}

/** One against another: `more compute than`, `at least 5% of the compute of`, `at least 2 times as much as`. */
function held({ name }: Side, does: string, noun: string, second: Side, { bound, sign, threshold }: Said): string {
  const first = capital(name);
  if (threshold.text === "1") {
    const what = noun && ` ${word(noun)}`;
    switch (sign) {
      case ">=":
        return tell`${first} ${does} at least as much${what} as ${second.name}`;
      case ">":
        return tell`${first} ${does} more${what} than ${second.name}`;
      case "<=":
        return tell`${first} ${does} at most as much${what} as ${second.name}`;
      case "<":
        return tell`${first} ${does} less${what} than ${second.name}`;
      case "~":
        return tell`${first} ${does} about as much${what} as ${second.name} (${short(threshold.low)} to ${short(threshold.high)} times)`;
      case "!~":
        return tell`${first} ${does} less than ${short(threshold.low)} or more than ${short(threshold.high)} times as much${what} as ${second.name}`;
    }
  }
  if (noun === "")
    return isPart(threshold)
      ? tell`${first} ${does} ${bound} as much as ${second.name}`
      : tell`${first} ${does} ${bound} times as much as ${second.name}`;
  if (isPart(threshold) && second.isCompute && noun === "compute") return `${first} ${does} ${bound} ${second.of}`;
  return isPart(threshold)
    ? tell`${first} ${does} ${bound} ${word(`of the ${noun}`)} ${second.of}`
    : tell`${first} ${does} ${bound} times the ${word(noun)} of ${second.name}`;
}

const short = (value: number): string => shownNumber(Number(value.toPrecision(3)));
/** What a fact is called, with how many of it: `4 times memory of an RTX 4090`. */
const factText = (fact: string): string =>
  fact
    .replaceAll(/ \* \w+_growth \^ -?\d+/g, "")
    .replaceAll(/[a-z]\w{3,}/g, (id) => inSentence(word(ledger[id]?.label ?? id.replaceAll("_", " "))))
    .replaceAll(" * ", ` ${tell`times`} `)
    .replaceAll(/[()]/g, "");

/** Whether a value is what an owner has by a count of another day: no data sheet, and no range. */
const isGrown = (text: string): boolean => ownedIn(text)?.owner.growth !== undefined;

/** Who joins where nobody says it, and to what day the ledger's counts are carried, in brackets; nothing where neither is. */
export function beside(draft: Draft, model: Model, day: string): string {
  const known = isOpen(draft, model) ? [tell`${figures(whoJoins)} joining, as we judge`] : [];
  const isCarried = draft.year === undefined && Object.values(draft.given ?? {}).some(isGrown);
  const counted = isCarried ? [tell`counts of the end of 2025, grown to ${monthText(day)}`] : [];
  const said = [...known, ...counted];
  return said.length === 0 ? "" : `(${said.join("; ")})`;
}
