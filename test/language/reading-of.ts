// What the tests of the language ask of it: a text read from start to end, or the error it gives.

import { expect } from "vitest";
import type { Distribution } from "../../src/core/distributions/distribution.ts";
import { UserError } from "../../src/core/errors.ts";
import { type Reading, readText } from "../../src/language/reading.ts";
import type { Target } from "../../src/language/target.ts";
import { parseUnit } from "../../src/language/units/unit.ts";

/** A target as it is written in a test: the unit by name. */
export const target = (unit: string, support: "any" | "positive" | "share" = "any"): Target => ({
  unit: parseUnit(unit),
  support,
});

export const read = (text: string, of: Target = {}): Reading => readText(text, of);

/** The distribution of a text that is no formula. */
export function distribution(text: string, of: Target = {}): Distribution {
  const found = read(text, of).distribution;
  if (found === undefined) throw new Error(`Expected a distribution for ${text}, got a formula`);
  return found;
}

/** The value of a text that is a constant. */
export function constant(text: string, of: Target = {}): number {
  const { distribution } = read(text, of);
  if (distribution?.kind !== "point") throw new Error(`Expected a constant, got ${distribution?.kind}`);
  return distribution.value;
}

/** The error that `work` throws; what every error for a person must have is checked on the way. */
export function mistakeOf(work: () => unknown, text: string): UserError {
  try {
    work();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    expectTold(error, text);
    return error;
  }
  throw new Error(`Expected an error for ${text}, got none`);
}

export const refusal = (text: string, of: Target = {}): UserError => mistakeOf(() => read(text, of), text);

/** Code, place and mend are there, and what was typed cannot break a reply. */
export function expectTold(error: UserError, text: string): void {
  const faults = faultsOf(error, text);
  if (faults.length > 0)
    expect({ faults, text, code: error.code, message: error.message, ...error.place }).toBe("told");
}

const codes = /^(assumption|range|number|name|unit|distribution|correlation|claim|growth)\.[a-z]+$/;

/** One list, since the laws look at thousands of errors. */
function faultsOf({ code, message, place }: UserError, text: string): readonly string[] {
  const [start = -1, end = -1] = place.span ?? [];
  const faults: string[] = [];
  if (!codes.test(code)) faults.push("code");
  if (place.text !== text) faults.push("text");
  if (!(start >= 0 && start <= end && end <= text.length)) faults.push("span");
  for (const told of [message, place.hint ?? ""]) {
    if (told === "" || told.length > 500) faults.push("length");
    if (/[\p{C}\p{M}\u2028\u2029\u3164\u115F\u2800]/u.test(told)) faults.push("hidden characters");
    if ((told.match(/`/g) ?? []).length % 2 !== 0) faults.push("backticks");
    if (/Infinity|NaN|undefined|\(char \d+\)/.test(told.replace(/`[^`]*`/g, ""))) faults.push("inner workings");
  }
  return faults;
}

/** What is underlined. */
export const underlined = ({ place }: UserError): string => (place.text ?? "").slice(...(place.span ?? [0, 0]));

/** A tree or a list of trees without its places, to compare what was read. */
export const shape = (tree: unknown): unknown =>
  JSON.parse(JSON.stringify(tree, (key, value: unknown) => (/^(nameSpan|span|text)$/.test(key) ? undefined : value)));
