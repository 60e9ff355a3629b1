// A small model of Squiggle's as lines of our own language: `name = expression` lines, the last of which is the answer.

import { rethrown, type Span, type UserError, unlessMistaken } from "../../core/errors.ts";
import { tell } from "../../core/tell.ts";
import { hasDimension, one } from "../../core/units/unit.ts";
import { drawOf } from "../distributions/draw.ts";
import { asked, inPlace } from "../ready.ts";
import { namesIn, type Syntax, withNames } from "../syntax.ts";
import { didYouMean, forms, mendsIn, mistake, Question, quote, replaced } from "../text/mistake.ts";
import { isName } from "../text/name.ts";
import { nearest } from "../text/nearest.ts";
import { constantPart, expressionOf } from "../tree.ts";
import { type Annotation, annotatedUnit, readUnit, unitless, unitOfLine, withoutAnnotations } from "./annotation.ts";
import {
  type Code,
  codeOf,
  expect,
  isNext,
  mostOperations,
  peek,
  refusal,
  taken,
  unsupported,
  wrongAt,
} from "./code.ts";
import { free, type Line, printModel, type ReadModel } from "./print-model.ts";
import { isNumber, type Scope } from "./read-distribution.ts";
import { readExpression } from "./read-expression.ts";

/** What Squiggle writes and we do not: comments, annotations, pipes, its own functions, records in a call. */
const marks =
  /(?:^|[\s;])(?:\/\/|#|@[a-z]+\()|(?<!:)\/\/|\/\*|::|->\s*[A-Za-z]|\b(?:mx|pointMass)\s*\(|\b(?:SampleSet|PointSet|Sym|Dist|Math|List|Dict|Number|System)\.[a-z]|[a-z]\(\s*\{(?:\s*(?:mean|stdev|p\d+)\s*:[^{},]*,?){2}\}|\{\s*\||=\s*\{(?!\s*p\d)[^{}:]*=|\bif\b[^=]*\bthen\b|(?:^|[\n;])\s*(?:import\s+"|export\s|(?!corr|rho)[a-z]\w*\([\w\s,]*\)\s*=(?!=))/;

/** Whether a text is recognisably Squiggle's: what both languages write reads alike, or stays ours. */
export const isSquiggle = (text: string): boolean => marks.test(text);

/** A text with a mark of Squiggle's, one that also a slash command leaves in its place. */
export const asSquiggle = (text: string): string => (isSquiggle(text) ? text : `/* Squiggle */ ${text}`);

/**
 * A model of Squiggle's, with its values as `a = 5 to 10; b = …` and its answer as a formula.
 * `isWhole` says whether it is all of what was typed at one place.
 * @throws UserError `squiggle.unsupported` for what is beyond small models, `squiggle.syntax`, `name.unknown`,
 * `unit.unknown`, `unit.mismatch`, and as values of ours do; each at its place, with mends of the whole text.
 */
export function readSquiggle(text: string, isWhole = true): ReadModel {
  return rethrown(
    () => read(text),
    (error) => {
      const { span = [0, text.length] } = error.place;
      const { hint } = error instanceof Question ? asked(error).place : error.place;
      const mends = isWhole ? mendsOf(error, text, span).filter(reads) : [];
      const isOwn = mends.length > 0 || !hint?.startsWith(tell`Write ${"`"}`);
      return error.at({ text, span, mends, hint: (isOwn ? hint : undefined) ?? forms("price = 5 to 10") });
    },
  );
}

/** What the whole text could be instead, whether or not it reads. */
function mendsOf(error: UserError, text: string, span: Span): readonly string[] {
  if (error instanceof Question) return inPlace(text, error.whole, error.readings);
  return error.code === "unit.mismatch"
    ? [asSquiggle(withoutAnnotations(text).replaceAll(/ +(?==)/g, " "))]
    : mendsIn(error.place.hint).map((mend) => replaced(text, span, mend));
}

const reads = (text: string): boolean => unlessMistaken(() => read(text)) !== undefined;

/** What units cannot say is read without them, as Squiggle's own numbers. */
const read = (text: string): ReadModel =>
  unlessMistaken(
    () => readLines(text),
    (error) => {
      if (error.code !== unitless) throw error;
      return { ...readLines(withoutAnnotations(text)), isPlain: true };
    },
  );

function readLines(text: string): ReadModel {
  const code = codeOf(text);
  const lines = new Map<string, Line>();
  let answer: Line | undefined;
  let last = "";
  while (code.at < code.tokens.length) {
    if (answer !== undefined) throw wrongAt(code, tell`the answer as the last line`);
    code.room = mostOperations;
    const name = readHead(code);
    if (name === undefined) answer = checked(readExpression(code, scopeOf(text, lines, "answer")), text, lines);
    else if (name.text !== "") {
      const line = checked(readExpression(code, scopeOf(text, lines, name.text)), text, lines);
      const unit = name.annotation ? annotatedUnit(line.unit, name.annotation, text) : line.unit;
      const body = lines.has(name.text) ? givenAgain(lines, name.text, line.body) : line.body;
      lines.set(name.text, { ...line, body, unit, isGiven: !hasDimension(line.unit) && hasDimension(unit) });
      last = name.text;
    }
    closeLine(code);
  }
  const body = { kind: "name", name: last, span: [0, text.length] } as const;
  return printModel(lines, answer ?? { body, unit: lines.get(last)?.unit ?? one }, text);
}

/** From here on a name is its new value; the lines above, and this one, mean the value before. */
function givenAgain(lines: Map<string, Line>, name: string, body: Syntax): Syntax {
  const before = free(lines, `${name}_before`);
  const renamed = (syntax: Syntax): Syntax =>
    withNames(syntax, (each) => (each === name ? { kind: "name", name: before, span: syntax.span } : undefined));
  const above = [...lines].map(([each, line]) => [each, { ...line, body: renamed(line.body) }] as const);
  const isUsed = [...above.map(([, line]) => line.body), renamed(body)].some((each) => namesIn(each).includes(before));
  lines.clear();
  for (const [each, line] of above) if (each !== name || isUsed) lines.set(each === name ? before : each, line);
  return renamed(body);
}

interface Head {
  /** Empty where a line says nothing. */
  readonly text: string;
  readonly annotation?: Annotation | undefined;
}

/** The name of a line and its unit, up to behind `=`; undefined where an expression stands alone. */
function readHead(code: Code): Head | undefined {
  while (isNext(code, "@")) skipDecorator(code);
  if (isNext(code, "export") && peek(code, 1)?.kind === "name") code.at++;
  const token = peek(code);
  if (token?.kind === "end") return { text: "" };
  if (token?.text === "import" && peek(code, 1)?.kind === "string")
    throw unsupported(code.text, token.span, tell`an import`);
  if (token?.kind !== "name") return undefined;
  if (isFunction(code)) throw unsupported(code.text, token.span, tell`the function ${quote(token.text)}`);
  if (!isNext(code, "=", 1) && !isNext(code, "::", 1)) return undefined;
  code.at++;
  if (!isName(token.text))
    throw refusal(code.text, token.span, tell`a name of letters that no function has`, token.text);
  const annotation = taken(code, "::") ? readUnit(code) : undefined;
  expect(code, "=");
  return { text: token.text, annotation };
}

/** `f(x) = …` */
function isFunction(code: Code): boolean {
  if (!isNext(code, "(", 1)) return false;
  const close = code.tokens.findIndex(({ text }, index) => index > code.at && text === ")");
  return close > 0 && (code.tokens[close + 1]?.text === "=" || code.tokens[close + 1]?.text === "::");
}

/** `@name("…")` says how something is shown. */
function skipDecorator(code: Code): void {
  code.at += 2;
  let depth = 0;
  do {
    depth += isNext(code, "(") ? 1 : isNext(code, ")") ? -1 : 0;
    if (depth > 0 || isNext(code, ")")) code.at++;
  } while (depth > 0 && code.at < code.tokens.length);
  while (peek(code)?.kind === "end") code.at++;
}

/** A line ends with its line break; where a slash command has made spaces of them, with the next name. */
function closeLine(code: Code): void {
  const isOneLine = !code.tokens.some(({ kind }) => kind === "end");
  if (peek(code) === undefined || (isOneLine && peek(code)?.kind === "name")) return;
  if (peek(code)?.kind !== "end") throw wrongAt(code, tell`the end of the line`);
  code.at++;
}

function scopeOf(text: string, lines: Map<string, Line>, line: string, own: readonly string[] = []): Scope {
  const named = (name: string, span: Span): Syntax => {
    if (lines.has(name) || own.includes(name)) return { kind: "name", name, span };
    const meant = nearest(name, [...lines.keys(), ...own]);
    const message = tell`Expected a name that a line above gives a value, got ${quote(name)}`;
    throw mistake(
      "name.unknown",
      message,
      { text },
      span,
      meant ? didYouMean(quote(meant)) : tell`Add a line: ${name} = 5`,
    );
  };
  return {
    text,
    named,
    has: (name) => lines.has(name) || own.includes(name),
    constantOf: (name) => (own.includes(name) ? undefined : lines.get(name)?.constant),
    definitionOf: (name) => (own.includes(name) ? undefined : lines.get(name)?.body),
    within: (names) => scopeOf(text, lines, line, [...own, ...names]),
    apart: (body) => {
      const name = free(lines, `${line}_draw`);
      lines.set(name, checked(body, text, lines));
      return { kind: "name", name, span: body.span };
    },
  };
}

/** @throws UserError for values that cannot be, and units that do not go together */
function checked(body: Syntax, text: string, lines: ReadonlyMap<string, Line>): Line {
  const expression = expressionOf(body, { text, level: 0.9 }, drawOf, []);
  const unit = unitOfLine(expression, body, text, (name) => lines.get(name)?.unit);
  const plain = withNames(body, (name) => lines.get(name)?.constant);
  if (!isNumber(plain)) return { body, unit };
  const { span } = body;
  const { percent: _, ...number } = constantPart(plain, { text, level: 0.9 });
  return { body, unit, constant: { ...number, kind: "quantity", span } };
}
