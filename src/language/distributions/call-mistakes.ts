// What can be wrong with the values of a distribution, and how to mend it with the numbers that were typed.

import { ungrouped } from "../text/keeps.ts";
import { mends, mistake, quote, replaced } from "../text/mistake.ts";
import { Question } from "../text/question.ts";
import type { Token, Tokens } from "../text/token.ts";
import { spanOfTokens } from "../text/tokens.ts";
import { families, parameterCalled } from "./family.ts";

/** A call of a family, as it was typed. */
export interface FamilyCall {
  readonly word: Token;
  readonly parts: readonly Tokens[];
  readonly span: readonly [number, number];
}

/** A value with the name that was typed before it, if one was. */
export interface Labelled {
  readonly label?: string;
  readonly value: Tokens;
}

/** `exponential(5)`: a mean to some and a rate to others. */
export function eitherForm(tokens: Tokens, family: string, call: FamilyCall, parts: readonly Labelled[]) {
  const forms = (families.get(family) ?? []).filter(
    ({ named, parameters }) => named && parameters.length === parts.length,
  );
  if (forms.length === 0 || parts.some(({ label }) => label !== undefined)) return undefined;
  const values = parts.map(({ value }) => tokens.text.slice(...spanOfTokens(value)));
  const orders = forms.length > 1 || values.length < 2 ? [values] : [values, values.toReversed()];
  const readings = forms.flatMap(({ parameters }) =>
    orders.map(
      (order) => `${call.word.text}(${parameters.map((name, index) => `${name}: ${order[index]}`).join(", ")})`,
    ),
  );
  const listed = [...new Set(forms.flatMap(({ parameters }) => parameters))].join(", ");
  const message = `Expected names of the values in ${quote(`${call.word.text}(…)`)} (${listed}), which programs order differently`;
  return new Question(message, tokens, call.span, readings);
}

/** Too many values or too few, names that the family does not have, or one parameter twice. */
export function unfit(tokens: Tokens, family: string, call: FamilyCall, parts: readonly Labelled[]) {
  const [{ parameters = [] } = {}] = families.get(family) ?? [];
  const listed = parameters.join(", ");
  const name = quote(`${call.word.text}(…)`);
  const hint = mends(replaced(tokens.text, call.span, mended(tokens, family, call, parts)));
  const odd = parts.findIndex(({ label }) => label !== undefined && parameterCalled(family, label) === undefined);
  const unknown = call.parts[odd];
  if (unknown !== undefined) {
    const message = `Expected ${listed} in ${name}, got ${quote(parts[odd]?.label ?? "")}`;
    return mistake("assumption.syntax", message, tokens, spanOfTokens(unknown), hint);
  }
  if (parts.length !== parameters.length) {
    return wrongCount(tokens, call, `${parameters.length} values (${listed})`, family, hint);
  }
  const places = parts.map((part, index) => placeOf(family, part) ?? parameters[index] ?? "");
  const again = places.findIndex((place, index) => places.indexOf(place) < index);
  const span = spanOfTokens(call.parts[again] ?? tokens);
  const message = `Expected each of ${listed} once in ${name}, got ${quote(places[again] ?? "")} twice`;
  return mistake("assumption.syntax", message, tokens, span, hint);
}

const placeOf = (family: string, { label }: Labelled): string | undefined =>
  label === undefined ? undefined : parameterCalled(family, label);

/** The typed values where the family has them, and examples where there are none; two quantiles are a range. */
function mended(tokens: Tokens, family: string, { word }: FamilyCall, parts: readonly Labelled[]): string {
  const typed = parts.map((part) => {
    const text = tokens.text.slice(...spanOfTokens(part.value));
    return { ...part, text: /^var(?:iance)?$/.test(part.label ?? "") ? `sqrt(${text})` : text };
  });
  const [low, high] = ["p5", "p95"].map((quantile) => typed.find(({ label }) => label === quantile)?.text);
  if (low !== undefined && high !== undefined && typed.length === 2) return `${low} to ${high}`;
  const names = (families.get(family) ?? []).at(family === "lognormal" ? -1 : 0)?.parameters ?? [];
  const values = new Map<string, string>();
  const rest: string[] = [];
  for (const part of typed) {
    const place = placeOf(family, part);
    if (place !== undefined && names.includes(place) && !values.has(place)) values.set(place, part.text);
    else rest.push(part.text);
  }
  const [, ...usual] = examples.get(family) ?? [];
  const filled = names.map((name, index) => {
    const value = values.get(name) ?? rest.shift();
    const prefix = family === "lognormal" ? `${name}: ` : "";
    return value === undefined ? (usual[index] ?? "1") : prefix + value;
  });
  return `${word.text}(${filled.join(", ")})`;
}

/** Calls that work, with a value for every parameter. */
const examples: ReadonlyMap<string, readonly [name: string, ...values: string[]]> = new Map([
  ["normal", ["normal", "5", "2"]],
  ["lognormal", ["lognormal", "mean: 5", "sd: 2"]],
  ["logitnormal", ["logitnormal", "0", "1"]],
  ["uniform", ["uniform", "1", "10"]],
  ["triangular", ["triangular", "1", "2", "5"]],
  ["pert", ["pert", "1", "2", "5"]],
  ["beta", ["beta", "2", "8"]],
  ["mixture", ["mixture", "1 to 5", "10 to 20", "[0.7, 0.3]"]],
  ["truncate", ["truncate", "normal(5, 2)", "0", "10"]],
]);

/** Values of another number than the call takes. */
export function wrongCount(tokens: Tokens, call: FamilyCall, expected: string, name: string, hint?: string) {
  const message = `Expected ${expected} in ${quote(`${call.word.text}(…)`)}, got ${call.parts.length}`;
  // In a call a comma separates: `normal(1,000, 50)` has three values.
  const typed = tokens.text.slice(...call.span);
  const [example, ...values] = examples.get(name) ?? ["normal", "5", "2"];
  const told =
    ungrouped(typed) === typed
      ? (hint ?? mends(`${example}(${values.join(", ")})`))
      : mends(replaced(tokens.text, call.span, ungrouped(typed)));
  return mistake("assumption.syntax", message, tokens, call.span, told);
}
