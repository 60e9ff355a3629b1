// A draft in one plain sentence, with what it takes for granted and the dates it is carried to.

import { printNumber } from "../language/numbers/number.ts";
import type { Model } from "../models/model.ts";
import type { Draft, Sign } from "./compare.ts";
import { labels } from "./quantities.ts";

const bounds: Readonly<Record<Sign, string>> = {
  ">=": "at least",
  ">": "more than",
  "<=": "at most",
  "<": "less than",
  "~": "about",
};
const whole: Readonly<Record<Sign, string>> = {
  ">=": "at least as much compute as",
  ">": "more compute than",
  "<=": "at most as much compute as",
  "<": "less compute than",
  "~": "about as much compute as",
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
  const bound =
    sign === "~"
      ? `about ${threshold.text} (${short(threshold.low)} to ${short(threshold.high)})`
      : `${bounds[sign]} ${threshold.text}`;
  if (sides && output === "breakeven_participation") return `It takes ${bound} of ${sides[0]} to match ${sides[1]}`;
  if (sides?.[1].startsWith("one ") && threshold.value !== 1 && output === "first_to_second") {
    return `${capital(sides[0])} ${verb(sides[0])} the compute of ${bound} ${sides[1].slice(4)}s`;
  }
  if (sides && threshold.text === "1") return `${capital(sides[0])} ${verb(sides[0])} ${whole[sign]} ${sides[1]}`;
  if (sides)
    return `${capital(sides[0])} ${verb(sides[0])} ${bound} times the compute of ${sides[1]}`.replace(
      /% (\([^)]*\) )?times the compute/,
      "% $1of the compute",
    );
  if (draft.formula !== undefined) return `${capital(factsText(draft))} is ${bound}`;
  return `${model.quantities.get(output)?.label ?? output}: ${bound}`;
}

const short = (value: number): string => printNumber(Number(value.toPrecision(3)));
/** Not of `xAI`, which is written so. */
const capital = (text: string): string =>
  /^[a-z][A-Z]/.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);
const verb = (side: string): string =>
  /^(?:all|the (?:four|five|gaming)|\d|.* and )/.test(side) && !/^all AI/.test(side) ? "have" : "has";

const factsText = ({ formula = "" }: Draft): string =>
  labels.get(formula) ??
  formula
    .replaceAll(/[a-z_0-9]{4,}/g, (id) => id.replaceAll("_", " "))
    .replaceAll(" / ", " over ")
    .replaceAll(" * ", " times ");

/** The ledger's counts are carried to a day, and that is said. */
function dated({ model }: Draft, year: number | undefined, day: string): string {
  if (year !== undefined) return `, at the end of ${year}`;
  if (model !== "crowd" && model !== "versus") return "";
  const [of, month] = day.split("-");
  return ` (counts of the end of 2025, grown to ${months[Number(month) - 1]} ${of})`;
}
