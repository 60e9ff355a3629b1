// A model of Squiggle's as text of ours: values as a list, its answer as a formula with its unit.

import { tell } from "../../core/tell.ts";
import { hasDimension, type Unit } from "../../core/units/unit.ts";
import { suffixOf } from "../numbers/numeral.ts";
import { printSyntax } from "../print.ts";
import { namesIn, type Syntax } from "../syntax.ts";
import { printUnit } from "../units/unit-words.ts";
import { isKept, nameOfUnit, withUnit } from "./annotation.ts";
import { refusal } from "./code.ts";

export interface Line {
  readonly body: Syntax;
  readonly unit: Unit;
  /** Set where the annotation alone gives the unit. */
  readonly isGiven?: boolean;
  /** The number that it comes to, where no draw is in it. */
  readonly constant?: Syntax;
}

export interface ReadModel {
  readonly formula: string;
  readonly where: string;
  /** Of the answer, where it has one. */
  readonly unit?: string;
  /** Its units say nothing of Squiggle's number, and are left out. */
  readonly isPlain?: boolean;
}

/** A lone name as the answer is its own line, if no other needs it. */
export function printModel(lines: ReadonlyMap<string, Line>, answer: Line, text: string): ReadModel {
  const { body } = answer;
  const line = body.kind === "name" ? lines.get(body.name) : undefined;
  if (body.kind === "name" && line === undefined)
    throw refusal(text, body.span, tell`lines such as \`price = 5 to 10\``, tell`none`);
  const isNeeded = [...lines.values()].some((other) => body.kind === "name" && namesIn(other.body).includes(body.name));
  const own = body.kind === "name" && !isNeeded ? body.name : undefined;
  const name = own ?? (lines.has("result") ? free(lines, "answer") : "");
  const result = (own !== undefined && line) || answer;
  const said = [...lines.values()].flatMap(({ unit }) => (hasDimension(unit) ? [unit] : []));
  const unit = hasDimension(result.unit) ? nameOfUnit(result.unit, said) : undefined;
  const isShown = [...lines.values(), answer].every((each) => isKept(each.unit)) && !areWords([...lines.keys()], said);
  const printed = (each: Line): string =>
    writtenOut(printSyntax(isShown && each.isGiven ? withUnit(each.body, each.unit) : each.body), [...lines.keys()]);
  const where = [...lines].filter(([each]) => each !== own);
  return {
    formula: `${name === "" ? "" : `${name} = `}${printed(result)}`,
    where: where.map(([each, value]) => `${each} = ${printed(value)}`).join("; "),
    ...(unit !== undefined && { unit }),
  };
}

/** A name that no line has. */
export const free = (lines: ReadonlyMap<string, unknown>, name: string): string =>
  lines.has(name) ? free(lines, `${name}_`) : name;

/** Our names win over words of units: `3 hours` would be three times what is called hours. */
const areWords = (names: readonly string[], said: readonly Unit[]): boolean => {
  const words = said.flatMap((unit) => `${printUnit(unit, "one")} ${printUnit(unit)}`.split(/\W+/));
  return names.some((name) => words.includes(name));
};

/** Our names win over suffixes: with a `k` in the model, `5k` would be five times it. */
const writtenOut = (text: string, names: readonly string[]): string =>
  names.some((name) => /^[kMBT]$/.test(name))
    ? text.replaceAll(
        /(?<![\w.,])([\d.,]*\d)([kMBT])(?!\w)/g,
        (_, digits: string, suffix: string) => `${digits.replaceAll(",", "")}e${suffixOf(suffix)?.shift}`,
      )
    : text;
