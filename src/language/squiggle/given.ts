// What a call of Squiggle's is given, and what its values must be.

import type { Span } from "../../core/errors.ts";
import type { Operation } from "../../core/evaluation/expression.ts";
import { later, tell, word } from "../../core/tell.ts";
import { namesIn, partsOf, type Syntax, withNames } from "../syntax.ts";
import { quote } from "../text/mistake.ts";
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

export const apply = (operation: Operation, span: Span, ...operands: readonly Syntax[]): Syntax => ({
  kind: "apply",
  operation,
  operands,
  span,
});

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
export function constant(syntax: Syntax, scope: Scope): Syntax {
  const plain = withNames(syntax, scope.constantOf);
  if (!isNumber(plain)) throw unsupported(scope.text, syntax.span, tell`a parameter that is no single number`);
  constantPart(plain, { text: scope.text, level: 0.9 });
  return plain;
}

export const number = (syntax: Syntax, { text }: Scope): number => constantPart(syntax, { text, level: 0.9 }).value;

/** A distribution out of itself: a name stands for what its line says, drawn anew, as Squiggle does it too. */
export function distribution(syntax: Syntax, scope: Scope): Syntax | undefined {
  const body = syntax.kind === "name" ? scope.definitionOf(syntax.name) : syntax;
  if (body?.kind === "name") return distribution(body, scope);
  return body !== undefined && body.kind !== "apply" && namesIn(body).length === 0 ? body : undefined;
}
