// One assumption as a person types it: `price = $25k to 40k per datacenter GPU @ 80%`.

import type { Span } from "../core/errors.ts";
import { tell } from "../core/tell.ts";
import { readBody } from "./body.ts";
import { saysLabels } from "./forms/labels.ts";
import { withReadyMends } from "./ready.ts";
import { type Assumption, countNodes, type Syntax } from "./syntax.ts";
import type { Target } from "./target.ts";
import { mends, mistake, unread } from "./text/mistake.ts";
import { isName } from "./text/name.ts";
import { scan } from "./text/scan.ts";
import { isLike, outside, quoteToken, type Tokens } from "./text/tokens.ts";

/** Characters of one assumption. */
export const longestAssumption = 256;
const mostNodes = 200;

/**
 * Reads one assumption.
 * @throws UserError `assumption.empty`, `assumption.long`, `assumption.character`, `assumption.syntax`,
 * `assumption.ambiguous`, `assumption.level`, `unit.unknown`, `name.unknown`, `number.overflow` or `number.domain`.
 */
export function parseAssumption(text: string, target: Target = {}): Assumption {
  const parse = (typed: string) => readAssumptionAt(typed, 0, typed.length, target);
  return withReadyMends(text, parse, ["150M", "30 to 80"]);
}

/** Reads the assumption that stands in `text` from `start` to `end`. */
export function readAssumptionAt(text: string, start: number, end: number, target: Target = {}): Assumption {
  checkLength(text, start, end);
  const scanned = scan(text, start, end, target);
  const from = isDeclared(scanned) ? 1 : 0;
  const span: Span = [start, end];
  const rest = {
    span,
    text,
    ...(scanned.remark !== undefined && { remark: scanned.remark }),
    ...(target.growth && { growth: true as const }),
  };
  const [first, sign] = scanned.list.slice(from);
  // `=1+1` is how a sheet writes a formula.
  if (first?.text === "=") return { body: checkedBody({ ...scanned, from: from + 1 }), ...rest };
  // `x ~ normal(5, 1)`, as statistics writes it.
  const isGiven = sign?.text === "=" || sign?.text === ":" || (sign?.text === "~" && isName(first?.text ?? ""));
  const named = first?.kind === "word" && isGiven;
  if (!named || isDistribution(scanned)) return { body: checkedBody({ ...scanned, from }), ...rest };
  if (!isName(first.text)) {
    const message = tell`Expected the name of a quantity before ${quoteToken(scanned, sign)}, got ${quoteToken(scanned, first)}`;
    throw unread(message, scanned, first.span, mends(text.slice(sign.span[1], end).trim()));
  }
  // A name is none of its own value: `b = 2b` is two billion.
  const others = target.names?.filter((name) => name !== first.text) ?? [];
  const isKnown = target.names?.includes(first.text);
  const own = isKnown ? scan(text, start, end, { ...target, names: others }) : scanned;
  return { name: first.text, nameSpan: first.span, body: checkedBody({ ...own, from: from + 2 }), ...rest };
}

/** `let a = 5`, as programs say it. */
const isDeclared = ({ list }: Tokens): boolean =>
  isLike(list[0], /^(?:let|const|var)$/) && list[1]?.kind === "word" && isLike(list[2], /^[=:]$/);

/** `p5 = 1, p50 = 5, p95 = 10` is a value, and no name with one. */
const isDistribution = (tokens: Tokens): boolean =>
  outside(tokens, ({ text }) => /^[=:~]$/.test(text)).length > 1 && saysLabels(tokens);

/** @throws UserError `assumption.long` */
export function checkLength(text: string, start: number, end: number): void {
  if (end - start <= longestAssumption) return;
  const message = tell`Expected at most ${longestAssumption} characters, got ${end - start}`;
  throw mistake(
    "assumption.long",
    message,
    { text },
    [start + longestAssumption, end],
    tell`Keep the numbers, leave the words out`,
  );
}

/** @throws UserError `assumption.long` for a tree of too many nodes. */
export function checkSize(body: Syntax, tokens: Tokens): Syntax {
  const count = countNodes(body);
  if (count <= mostNodes) return body;
  const message = tell`Expected at most ${mostNodes} numbers, names and operators, got ${count}`;
  throw mistake("assumption.long", message, tokens, body.span, tell`Work part of it out first, and type the result`);
}

const checkedBody = (tokens: Tokens): Syntax => checkSize(readBody(tokens, "read"), tokens);
