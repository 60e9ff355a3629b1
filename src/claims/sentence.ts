// A draft in one plain sentence, with what it takes for granted and the dates it is carried to.

import { printNumber } from "../language/numbers/number.ts";
import { ledger } from "../models/ledger/ledger.ts";
import type { Model } from "../models/model.ts";
import { type Draft, measures, type Sign } from "./compare.ts";
import { labels } from "./quantities.ts";

const bounds: Readonly<Record<Sign, string>> = {
  ">=": "at least",
  ">": "more than",
  "<=": "at most",
  "<": "less than",
  "~": "about",
};
/** Two held against each other, what of theirs between: `at least as much compute as`. */
const against: Readonly<Record<Sign, (noun: string) => string>> = {
  ">=": (noun) => `at least as much ${noun}as`,
  ">": (noun) => `more ${noun}than`,
  "<=": (noun) => `at most as much ${noun}as`,
  "<": (noun) => `less ${noun}than`,
  "~": (noun) => `about as much ${noun}as`,
};

/** Ratios of a model, said as one thing against another: who, does what, with what, and whom beside. */
const ratios: Readonly<Record<string, readonly [first: string, verb: string, noun: string, second: string]>> = {
  pool_to_one_hyperscaler: ["the pool", "has", "compute", "one hyperscaler"],
  pool_to_one_hyperscaler_t: ["the pool", "has", "compute", "one hyperscaler"],
  rent_to_own: ["renting", "costs", "", "owning"],
  home_to_api: ["a token at home", "costs", "", "one from the API"],
  power_cost_ratio: ["electricity for the same work at home", "costs", "", "in a datacenter"],
  pool_to_fleets_power: ["the pool", "draws", "electric power", "the fleets of the four"],
  rented_to_pool: ["what the pool's electricity bill would rent", "has", "compute", "the pool"],
  fleet_to_pool_workers: ["one hyperscaler", "employs", "work by AI", "the pool"],
  trained_to_frontier: ["the swarm", "gets", "compute", "the frontier model took"],
};
/** Ratios that count one thing by the other. */
const counts: Readonly<Record<string, readonly [of: string, unit: string]>> = {
  compute_gap_ratio: ["one hyperscaler", "gaming cards"],
  dc_to_consumer_ratio: ["one datacenter GPU", "gaming cards"],
};

/** Conditions in words, by what they set. */
const conditions: Readonly<Record<string, (text: string) => string>> = {
  participation: (text) => (text === "100%" ? "all joining" : `${text} joining`),
  availability: (text) =>
    text.endsWith("/24") ? `on for ${text.replace("/24", "")} hours a day` : `on ${text} of the time`,
  coordination_efficiency: (text) => `${text} of the work kept`,
  time_in_use: (text) =>
    text.endsWith("/24") ? `in use for ${text.replace("/24", "")} hours a day` : `in use ${text} of the time`,
  training_days: (text) => `in ${text} days`,
  model_parameters: (text) => `for a model of ${text} parameters`,
};

const months = "January February March April May June July August September October November December".split(" ");

export function sentenceOf(draft: Draft, model: Model, day: string): string {
  const { given = {}, sides, year, threshold, sign, output } = draft;
  const said = Object.entries(given).flatMap(([id, text]) => conditions[id]?.(text) ?? []);
  const setting = said.length === 0 ? "" : `, ${said.join(", ")}`;
  return `${sentence({ draft, sides, threshold, sign, output, model })}${setting}${dated(draft, year, day)}`;
}

interface Told extends Pick<Draft, "threshold" | "sign" | "output"> {
  readonly draft: Draft;
  readonly sides: Draft["sides"];
  readonly model: Model;
}

function sentence({ draft, sides, threshold, sign, output, model }: Told): string {
  const number = /^\d{5,}$/.test(threshold.text) ? short(threshold.value) : threshold.text;
  const bound =
    sign === "~"
      ? `about ${number} (${short(threshold.low)} to ${short(threshold.high)})`
      : `${bounds[sign]} ${number}`;
  /** One against another: `more compute than`, `about 5% (0.04 to 0.06) of the compute of`, `at least 2 times as much as`. */
  const held = (noun: string): string => {
    const of = noun === "" ? " as much as" : ` the ${noun} of`;
    if (threshold.text === "1") return against[sign](noun && `${noun} `);
    return /[%/]/.test(threshold.text) ? `${bound}${noun && " of"}${of}` : `${bound} times${of}`;
  };
  if (sides && output === "breakeven_participation") return `It takes ${bound} of ${sides[0]} to match ${sides[1]}`;
  if (sides?.[1].startsWith("one ") && threshold.value !== 1 && output === "first_to_second")
    return `${capital(sides[0])} ${verb(sides[0])} the compute of ${bound} ${sides[1].slice(4)}s`;
  const noun = Object.values(measures).find((each) => each.output === output)?.noun ?? "compute";
  if (sides) return `${capital(sides[0])} ${verb(sides[0])} ${held(noun)} ${sides[1]}`;
  const [first, does, what, second] = ratios[output] ?? [];
  if (first !== undefined) return `${capital(first)} ${does} ${held(what ?? "")} ${second}`;
  const [of, unit] = counts[output] ?? [];
  if (of !== undefined) return `${capital(of)} has the compute of ${bound} ${unit}`;
  if (draft.formula === undefined) return `${model.quantities.get(output)?.label ?? output}: ${bound}`;
  const [one, other] = draft.formula.split(" / ").map(factText);
  if (labels.has(draft.formula) || one === undefined || other === undefined)
    return `${capital(labels.get(draft.formula) ?? factText(draft.formula))} is ${bound}`;
  const than = threshold.text === "1" ? bounds[sign] : `${bound} ${/[%/]/.test(threshold.text) ? "of" : "times"}`;
  return `${capital(one)} is ${than} ${other}`;
}

const short = (value: number): string => printNumber(Number(value.toPrecision(3)));
/** Not of `xAI`, which is written so. */
const capital = (text: string): string =>
  /^[a-z][A-Z]/.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);
const verb = (side: string): string =>
  /^(?:all|the (?:two|three|four|five|gaming)|\d|.* and )/.test(side) && !/^all AI/.test(side) ? "have" : "has";

/** What a fact is called, with how many of it: `4 times memory of an RTX 4090`. */
const factText = (fact: string): string =>
  fact
    .replaceAll(/[a-z]\w{3,}/g, (id) => lower(ledger[id]?.label ?? id.replaceAll("_", " ")))
    .replaceAll(" * ", " times ")
    .replaceAll(/[()]/g, "");
const lower = (text: string): string =>
  /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** The ledger's counts are carried to a day, and that is said. */
function dated({ model }: Draft, year: number | undefined, day: string): string {
  if (year !== undefined) return `, at the end of ${year}`;
  if (!/^(?:crowd|versus)/.test(model)) return "";
  const [of, month] = day.split("-");
  return ` (counts of the end of 2025, grown to ${months[Number(month) - 1]} ${of})`;
}
