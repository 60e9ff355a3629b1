// What can be wrong with the values of a distribution.

import { tell } from "../../core/tell.ts";
import { rangeAt } from "../numbers/spread.ts";
import { type Family, rounded, type Syntax, withAmounts, withoutPercent } from "../syntax.ts";
import { ungrouped } from "../text/keeps.ts";
import { Question, quote, unread } from "../text/mistake.ts";
import { spanOfTokens, type Token, type Tokens, typedText } from "../text/tokens.ts";
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
  const values = parts.map(({ value }) => typedText(value));
  const orders = forms.length > 1 || values.length < 2 ? [values] : [values, values.toReversed()];
  const readings = forms.flatMap(({ parameters }) =>
    orders.map(
      (order) => `${call.word.text}(${parameters.map((name, index) => `${name}: ${order[index]}`).join(", ")})`,
    ),
  );
  return new Question(tokens, call.span, readings);
}

/** Too many values or too few, names that the family does not have, or one parameter twice. */
export function unfit(tokens: Tokens, family: string, call: FamilyCall, parts: readonly Labelled[]) {
  const [{ parameters = [] } = {}] = families.get(family) ?? [];
  const listed = parameters.join(", ");
  const name = quote(`${call.word.text}(…)`);
  const all = (families.get(family) ?? []).map((form) => `${call.word.text}(${form.parameters.join(", ")})`);
  const hint = tell`Give ${all.join(` ${tell`or`} `)}`;
  const odd = parts.findIndex(({ label }) => label !== undefined && parameterCalled(family, label) === undefined);
  const unknown = call.parts[odd];
  if (unknown !== undefined) {
    const message = tell`Expected ${listed} in ${name}, got ${quote(parts[odd]?.label ?? "")}`;
    return unread(message, tokens, spanOfTokens(unknown), hint);
  }
  if (parts.length !== parameters.length)
    return wrongCount(tokens, call, tell`${parameters.length} values (${listed})`, hint);
  const places = parts.map(({ label = "" }, index) => parameterCalled(family, label) ?? parameters[index] ?? "");
  const again = places.findIndex((place, index) => places.indexOf(place) < index);
  const span = spanOfTokens(call.parts[again] ?? tokens);
  const message = tell`Expected each of ${listed} once in ${name}, got ${quote(places[again] ?? "")} twice`;
  return unread(message, tokens, span, hint);
}

/** Values of another number than the call takes; in a call a comma separates: `normal(1,000, 50)` has three. */
export function wrongCount(tokens: Tokens, call: FamilyCall, expected: string, hint: string) {
  const message = tell`Expected ${expected} in ${quote(`${call.word.text}(…)`)}, got ${call.parts.length}`;
  const typed = tokens.text.slice(...call.span);
  const whole = ungrouped(typed);
  return whole === typed
    ? unread(message, tokens, call.span, hint)
    : new Question(tokens, call.span, [whole], { message, code: "assumption.syntax" });
}

/** `normal(30k, 10%)`: a tenth of the mean to most, and a tenth of one as it is written. */
export function refusePercentSd(tokens: Tokens, { parameters, ...family }: Family): void {
  const [mean, sd] = ["mean", "sd"].map((wanted) => parameters.find(({ name }) => name === wanted)?.value);
  if (mean?.kind !== "quantity" || sd?.kind !== "quantity" || mean.percent || !sd.percent || mean.value < 1) return;
  const readings = [mean.value, 1].map((by): Family => {
    const value: Syntax = { ...withoutPercent(sd), value: rounded(sd.value * by) };
    return { ...family, parameters: parameters.map((each) => (each.name === "sd" ? { ...each, value } : each)) };
  });
  throw new Question(tokens, family.span, readings);
}

/**
 * `lognormal(5%, 20%)` has its ends where mu and sigma stand, of the logarithm, and `beta(10%, 5%)` no alpha and beta.
 * @throws UserError `assumption.ambiguous` with both readings
 */
export function refuseEnds(tokens: Tokens, family: string, { span }: FamilyCall, parameters: Family["parameters"]) {
  const values = parameters.flatMap(({ value }) => (value.kind === "quantity" ? [value] : []));
  const [mu, sigma] = values;
  if (mu === undefined || sigma === undefined) return;
  const [isPercent, isBeta] = [mu.percent || sigma.percent, family === "beta"];
  const range = mu.value < sigma.value ? [rangeAt(span)(values)] : [];
  const [least, most] = tokens.target.plausible ?? [];
  const isSize =
    least !== undefined && most !== undefined && sigma.value > 1 && mu.value >= least && sigma.value <= most;
  if (!isPercent && (isBeta || (mu.value <= 100 && !isSize))) return;
  if (!isBeta && range.length === 0) return;
  const written = parameters.map(({ name, value }, k) =>
    isBeta ? { name: k === 0 ? "mean" : "sd", value } : { name, value: withAmounts(value, withoutPercent) },
  );
  throw new Question(tokens, span, [...range, { kind: "family", family, parameters: written, span }]);
}
