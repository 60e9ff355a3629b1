// What a call of Squiggle's is given, and its distributions, mixtures and cuts as literals of ours.

import type { Span } from "../../core/errors.ts";
import { later, tell, word } from "../../core/tell.ts";
import { apply, namesIn, partsOf, type Syntax, withNames } from "../syntax.ts";
import { mends, mistake, quote } from "../text/mistake.ts";
import { constantPart } from "../tree.ts";
import { refusal, unsupported } from "./code.ts";

/** What a call is given. */
export type Given =
  | Syntax
  | { readonly kind: "list"; readonly items: readonly Given[]; readonly span: Span }
  | { readonly kind: "record"; readonly entries: ReadonlyMap<string, Syntax>; readonly span: Span }
  | { readonly kind: "lambda"; readonly names: readonly string[]; readonly body: Syntax; readonly span: Span };

/** What the lines above say of names. */
export interface Scope {
  readonly text: string;
  readonly has: (name: string) => boolean;
  /** @throws UserError `name.unknown` */
  readonly named: (name: string, span: Span) => Syntax;
  readonly definitionOf: (name: string) => Syntax | undefined;
  /** The number that a line comes to, where no draw is in it. */
  readonly constantOf: (name: string) => Syntax | undefined;
  /** The same with a function's own names. */
  readonly within: (names: readonly string[]) => Scope;
  /** Gives a part a name of its own, so that it is one draw wherever it stands. */
  readonly apart: (body: Syntax) => Syntax;
}

export interface Call {
  readonly name: string;
  readonly given: readonly Given[];
  readonly scope: Scope;
  readonly span: Span;
}

const odds = { list: later`a list`, record: later`a record`, lambda: later`a function` } as const;

/** So many plain values. */
export function values({ name, given, scope, span }: Call, ...counts: readonly number[]): readonly Syntax[] {
  const odd = given.find((each) => each.kind === "list" || each.kind === "record" || each.kind === "lambda");
  if (odd) throw unsupported(scope.text, odd.span, tell`${word(odds[odd.kind])} in ${quote(name)}`);
  if (counts.includes(given.length)) return given as readonly Syntax[];
  throw refusal(scope.text, span, tell`${counts.join(` ${tell`or`} `)} values in ${quote(name)}`, given.length);
}

/** Whether a tree without names comes to one number. */
export const isNumber = (syntax: Syntax): boolean =>
  syntax.kind === "quantity" || (syntax.kind === "apply" && partsOf(syntax).every(isNumber));

/** A parameter: numbers, and names of numbers. @throws UserError `squiggle.unsupported` for what is drawn */
function constant(syntax: Syntax, scope: Scope): Syntax {
  const plain = withNames(syntax, scope.constantOf);
  if (!isNumber(plain)) throw unsupported(scope.text, syntax.span, tell`a parameter that is no single number`);
  constantPart(plain, { text: scope.text, level: 0.9 });
  return plain;
}

const number = (syntax: Syntax, { text }: Scope): number => constantPart(syntax, { text, level: 0.9 }).value;

/** A distribution out of itself: a name stands for what its line says, drawn anew, as Squiggle does it too. */
function distribution(syntax: Syntax, scope: Scope): Syntax | undefined {
  const body = syntax.kind === "name" ? scope.definitionOf(syntax.name) : syntax;
  if (body?.kind === "name") return distribution(body, scope);
  return body !== undefined && body.kind !== "apply" && namesIn(body).length === 0 ? body : undefined;
}

/** What two named values make of a family: the parameters of ours by theirs. */
const records: readonly (readonly (readonly [theirs: string, ours: string])[])[] = [
  [
    ["mean", "mean"],
    ["stdev", "sd"],
  ],
  ...["5,95", "10,90", "25,75"].map((pair) => pair.split(",").map((p) => [`p${p}`, `p${p}`] as const)),
];

/** With parameters as they stand; `through` takes quantiles by name, and the mean with the deviation. */
export const family =
  (ours: string, parameters: readonly string[], through = 0) =>
  (call: Call): Syntax => {
    const { given, scope, span, name } = call;
    const [record] = given;
    const made = (found: readonly (readonly [string, Syntax])[]): Syntax => ({
      kind: "family",
      family: ours,
      parameters: found.map(([parameter, value]) => ({ name: parameter, value: constant(value, scope) })),
      span,
    });
    if (given.length !== 1 || record?.kind !== "record")
      return made(values(call, parameters.length).map((value, index) => [parameters[index] ?? "", value]));
    const { entries } = record;
    const form = records.slice(0, through).find((all) => all.every(([key]) => entries.has(key)));
    if (form === undefined || entries.size !== 2)
      throw unsupported(scope.text, record.span, tell`${quote(name)} by ${[...entries.keys()].join(", ")}`);
    return made(form.map(([key, parameter]) => [parameter, entries.get(key) as Syntax]));
  };

export function cauchy(call: Call): Syntax {
  const [mean, scale] = values(call, 2).map((value) => constant(value, call.scope)) as [Syntax, Syntax];
  const parameters = [{ name: "df", value: { kind: "quantity", value: 1, span: call.span } } as const];
  const rest = [
    { name: "mean", value: mean },
    { name: "scale", value: scale },
  ];
  return { kind: "family", family: "studentt", parameters: [...parameters, ...rest], span: call.span };
}

export function to(call: Call): Syntax {
  const { scope, span } = call;
  const [low, high] = values(call, 2).map((value) => constant(value, scope)) as [Syntax, Syntax];
  if (number(low, scope) > 0) return { kind: "range", low, high, span };
  const [from, until] = [low, high].map((end) => scope.text.slice(...end.span));
  const message = tell`Expected ends above 0, as Squiggle's ${quote("to")} has them, got ${quote(from ?? "")}`;
  throw mistake("range.zero", message, scope, span, mends(`normal({p5: ${from}, p95: ${until}})`));
}

export function mixture(call: Call): Syntax {
  const { scope, span } = call;
  const [first] = call.given;
  const last = call.given.at(-1);
  const isListed = first?.kind === "list";
  const list = last?.kind === "list" && (!isListed || call.given.length === 2) ? last : undefined;
  const rest = list ? call.given.slice(0, -1) : call.given;
  const parts = values(
    { ...call, given: isListed ? first.items : rest },
    ...Array.from({ length: 50 }, (_, k) => k + 1),
  );
  const weights = list
    ? values({ ...call, given: list.items }, parts.length).map((weight) => number(constant(weight, scope), scope))
    : parts.map(() => 1);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (!(total > 0) || weights.some((weight) => weight < 0))
    throw refusal(scope.text, list?.span ?? span, tell`weights that are not negative`, weights.join(", "));
  const weighed = parts.flatMap((of, k) => ((weights[k] ?? 0) > 0 ? [{ weight: weights[k] ?? 0, of }] : []));
  const [only] = weighed;
  if (only && weighed.length === 1) return only.of;
  // What has a name stays the draw that it is elsewhere.
  const isAnew = weighed.every(({ of }) => of.kind !== "name" && distribution(of, scope) !== undefined);
  return isAnew ? { kind: "mixture", components: weighed, span } : either(weighed, scope, span);
}

/** Where names and formulas are mixed a draw of 0 or 1 says which of them counts. */
function either(parts: readonly { readonly weight: number; readonly of: Syntax }[], scope: Scope, span: Span): Syntax {
  const [first, ...rest] = parts;
  if (first === undefined) throw new Error("Expected something to mix, got nothing");
  if (rest.length === 0) return first.of;
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  const amount = (value: number): Syntax => ({ kind: "quantity", value, span });
  const p = { name: "p", value: amount(first.weight / total) };
  const is = scope.apart({ kind: "family", family: "bernoulli", parameters: [p], span });
  const other = apply("multiply", [apply("subtract", [amount(1), is], span), either(rest, scope, span)], span);
  return apply("add", [apply("multiply", [is, first.of], span), other], span);
}

export const truncate =
  (...ends: readonly ("low" | "high")[]) =>
  (call: Call): Syntax => {
    const [typed, ...cuts] = values(call, ends.length + 1) as [Syntax, ...Syntax[]];
    const of = distribution(typed, call.scope);
    if (of === undefined) throw unsupported(call.scope.text, typed.span, tell`a formula to cut off`);
    const limits = ends.map((end, index) => [end, constant(cuts[index] as Syntax, call.scope)]);
    return { kind: "truncated", of, ...Object.fromEntries(limits), span: call.span };
  };
