// Pasted lists: assumptions and correlations, one a line or separated by semicolons.

import { rethrown, type Span, unlessMistaken } from "../core/errors.ts";
import { tell } from "../core/tell.ts";
import { checkLength, readAssumptionAt } from "./assumption.ts";
import { matched } from "./forms/pattern.ts";
import { amountOf } from "./numbers/literal.ts";
import { printNumber } from "./numbers/number.ts";
import { printAssumption } from "./print.ts";
import { withReadyMends } from "./ready.ts";
import type { Assumption } from "./syntax.ts";
import type { Target } from "./target.ts";
import { forms, longestMend, mends, mendsIn, mistake, quote, replaced, unread } from "./text/mistake.ts";
import { isName } from "./text/name.ts";
import { scan } from "./text/scan.ts";
import { spanOfTokens, type Tokens } from "./text/tokens.ts";

/** `corr(a, b) = 0.6`. */
export interface Correlation {
  readonly kind: "correlation";
  readonly between: readonly [string, string];
  /** From -1 to 1. */
  readonly value: number;
  readonly span: Span;
  readonly text: string;
}

export type Statement =
  | { readonly kind: "assumption"; readonly assumption: Assumption; readonly span: Span }
  | Correlation;

const longest = 4000;

const startsEntry = /\s*(?:[A-Za-z_]\w*\s*[=:~]|(?:corr(?:elation)?|rho)\s*\()/y;

/**
 * A list cut at its lines, its semicolons, and the commas outside all brackets that a name and `=` or `:` follow; elsewhere
 * a comma groups digits. Joined by any one character the entries are as long as the list.
 */
export function entriesOf(text: string): readonly string[] {
  const entries: string[] = [];
  let [start, depth] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if ("([{".includes(character)) depth++;
    else if (")]}".includes(character)) depth--;
    startsEntry.lastIndex = at + 1;
    const isEnd = /[;\n]/.test(character) || (character === "," && depth <= 0 && startsEntry.test(text));
    if (!isEnd) continue;
    entries.push(text.slice(start, at));
    [start, depth] = [at + 1, 0];
  }
  return [...entries, text.slice(start)];
}

/**
 * Reads a list of named assumptions and correlations; spans count in the whole text.
 * @throws UserError `assumption.long`, `assumption.name`, `correlation.value`, or as `parseAssumption`.
 */
export function parseAssumptions(text: string, targetOf?: (name: string) => Target): readonly Statement[] {
  if (text.length > longest) {
    const message = tell`Expected at most ${longest} characters, got ${text.length}`;
    throw mistake("assumption.long", message, { text }, [longest, text.length], tell`Paste it in two parts`);
  }
  const statements: Statement[] = [];
  const names = new Set<string>();
  const entries = entriesOf(text);
  const target = { names: entries.flatMap((entry) => nameOf(entry) ?? []) };
  let start = 0;
  for (const entry of entries) {
    const end = start + entry.length;
    const own = targetOf?.(nameOf(entry) ?? "") ?? target;
    if (entry.trim() !== "") statements.push(statementAt(text, start, end, names, own));
    start = end + 1;
  }
  if (statements.length > 0) return statements;
  throw mistake(
    "assumption.empty",
    tell`Expected assumptions, got nothing`,
    { text },
    [0, text.length],
    mends("price = 30k; share = 5% to 20%"),
  );
}

/** The statements one a line, each in its canonical form. */
export const printStatements = (statements: readonly Statement[]): string =>
  statements
    .map((each) =>
      each.kind === "assumption"
        ? printAssumption(each.assumption)
        : `corr(${each.between.join(", ")}) = ${printNumber(each.value, { exact: true })}`,
    )
    .join("\n");

/** The name that an entry gives a value. */
export const nameOf = (entry: string): string | undefined =>
  /^\s*(?:(?:let|const|var)\s+)?([A-Za-z_]\w*)\s*(?::=|<-(?=\s)|[=:~])/.exec(entry)?.[1];

/** One entry; a mend of it is one of the list. */
function statementAt(text: string, start: number, end: number, names: Set<string>, target: Target): Statement {
  checkLength(text, start, end);
  const entry = text.slice(start, end);
  const correlates = isCorrelation(entry);
  // An entry without a name cannot stand in a list, however its value is mended.
  const named = correlates || nameOf(entry) !== undefined ? entry : `price = ${entry.trim()}`;
  const alone = (other: string) => readStatement(other, 0, other.length, new Set(), target);
  // Sent alone, a mend of one entry would lose the others.
  const [lead = ""] = /^\s*/.exec(entry) ?? [];
  const mended = (hint: string) => mendsIn(hint).map((mend) => replaced(text, [start, end], lead + mend.trim()));
  const isLone = entry.trim() === text.trim();
  return rethrown(
    () => readStatement(text, start, end, names, target),
    (error) =>
      unlessMistaken(
        () =>
          withReadyMends(named, (other) => alone(other) && error, [correlates ? "corr(a, b) = 0.6" : "price = 30k"]),
        ({ place: { hint = tell`Take it away` } }) => error.at({ hint, ...(!isLone && { mends: mended(hint) }) }),
      ),
  );
}

/** Whether an entry says how two quantities go together: `corr(a, b) = 0.6`, `a and b correlated 0.6`. */
export const isCorrelation = (entry: string): boolean =>
  nameOf(entry) === undefined && /^\s*(?:corr(?:elation)?|rho)\s*(?:\(|between|of)|\bcorrelated?\b/i.test(entry);

/** How people say it, with brackets or without. */
const correlations = [
  "corr|correlation|rho ( {a:word} , {b:word} ) =|:|is|of {value}",
  "corr|correlation|rho ( {a:word} , {b:word} , {value} )",
  "corr|correlation|rho ( {a:word} , {b:word} ) =|:|is|of",
  "corr|correlation between|of {a:word} and|with|, {b:word} =|:|is|of|at* {value}",
  "{a:word} and|with|is|, correlated* with|to* {b:word} are|is* correlated|correlation* with|at|by|of|=|:* {value}",
];

function readStatement(text: string, start: number, end: number, names: Set<string>, target: Target): Statement {
  if (isCorrelation(text.slice(start, end))) return correlation(text, scan(text, start, end));
  const assumption = readAssumptionAt(text, start, end, target);
  const { name, nameSpan, body } = assumption;
  const typed = text.slice(start, end).trim();
  const from = start + text.slice(start, end).length - text.slice(start, end).trimStart().length;
  if (name === undefined || nameSpan === undefined) {
    const message = tell`Expected a name before the value, got ${quote(typed)}`;
    const whole = `price = ${typed}`;
    const mend = whole.length <= longestMend ? whole : "price = 30k";
    throw mistake("assumption.name", message, { text }, [from, from + typed.length], mends(mend));
  }
  if (names.has(name)) {
    const message = tell`Expected each name once, got ${quote(name)} again`;
    throw mistake("assumption.name", message, { text }, nameSpan, tell`Take one of the two away`);
  }
  names.add(name);
  return { kind: "assumption", assumption, span: [nameSpan[0], body.span[1]] };
}

function correlation(text: string, tokens: Tokens): Correlation {
  const { a, b, value = { ...tokens, from: tokens.to } } = matched(tokens, ...correlations) ?? {};
  const [first, second] = [a, b].map((run) => run?.list[run.from]);
  const span = spanOfTokens(tokens);
  if (!first || !second || !isName(first.text) || !isName(second.text)) {
    const message = tell`Expected ${quote("corr(a, b) = 0.6")}, got ${quote(text.slice(...span))}`;
    throw unread(message, { text }, span, forms("corr(a, b) = 0.6"));
  }
  const quantity = amountOf(value);
  const known = quantity !== undefined && quantity.unit === undefined && Math.abs(quantity.value) <= 1;
  if (known && first.text !== second.text) {
    return { kind: "correlation", between: [first.text, second.text], value: quantity.value, span, text };
  }
  const message = known
    ? tell`Expected two different quantities, since each goes with itself anyway`
    : tell`Expected a correlation from -1 to 1`;
  const at = known ? second.span : spanOfTokens(value);
  throw mistake(
    "correlation.value",
    message,
    { text },
    at,
    mends(`corr(${first.text}, ${known ? "b" : second.text}) = 0.6`),
  );
}
