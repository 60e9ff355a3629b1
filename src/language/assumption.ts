// One assumption as a person types it: `price = $25k to 40k per datacenter GPU @ 80%`.

import type { Span } from "../core/errors.ts";
import { readBody } from "./body.ts";
import { countNodes, type Syntax } from "./syntax.ts";
import { mends, mistake } from "./text/mistake.ts";
import { isName } from "./text/name.ts";
import { withReadyMends } from "./text/ready.ts";
import { scan, type Tokens } from "./text/scan.ts";
import { quoteToken } from "./text/tokens.ts";

export interface Assumption {
  readonly name?: string;
  readonly nameSpan?: Span;
  readonly body: Syntax;
  /** Where it stands in the text. */
  readonly span: Span;
  /** The whole text in which spans count. */
  readonly text: string;
}

const longest = 256;
const mostNodes = 200;

/**
 * Reads one assumption.
 * @throws UserError `assumption.empty`, `assumption.long`, `assumption.character`, `assumption.syntax`,
 * `assumption.ambiguous`, `assumption.level`, `unit.unknown`, `name.unknown`, `number.overflow` or `number.domain`.
 */
export function parseAssumption(text: string): Assumption {
  const parse = (typed: string) => readAssumptionAt(typed, 0, typed.length);
  return withReadyMends(text, parse, ["150M", "30 to 80"]);
}

/** Reads the assumption that stands in `text` from `start` to `end`. */
export function readAssumptionAt(text: string, start: number, end: number): Assumption {
  checkLength(text, start, end);
  const tokens = scan(text, start, end);
  const span: Span = [start, end];
  const [first, sign] = tokens.list;
  // `=1+1` is how a sheet writes a formula.
  if (first?.text === "=") return { body: checkedBody({ ...tokens, from: 1 }), span, text };
  const named = first?.kind === "word" && (sign?.text === "=" || sign?.text === ":");
  if (!named) return { body: checkedBody(tokens), span, text };
  if (!isName(first.text)) {
    const message = `Expected the name of a quantity before ${quoteToken(tokens, sign)}, got ${quoteToken(tokens, first)}`;
    throw mistake("assumption.syntax", message, tokens, first.span, mends(text.slice(sign.span[1], end).trim()));
  }
  return { name: first.text, nameSpan: first.span, body: checkedBody({ ...tokens, from: 2 }), span, text };
}

/** @throws UserError `assumption.long` */
export function checkLength(text: string, start: number, end: number): void {
  if (end - start <= longest) return;
  const message = `Expected at most ${longest} characters, got ${end - start}`;
  throw mistake("assumption.long", message, { text }, [start + longest, end], "Keep the numbers, leave the words out");
}

/** @throws UserError `assumption.long` for a tree of too many nodes. */
export function checkSize(body: Syntax, tokens: Tokens): Syntax {
  const count = countNodes(body);
  if (count <= mostNodes) return body;
  const message = `Expected at most ${mostNodes} numbers, names and operators, got ${count}`;
  throw mistake("assumption.long", message, tokens, body.span, "Work part of it out first, and type the result");
}

const checkedBody = (tokens: Tokens): Syntax => checkSize(readBody(tokens, "read"), tokens);
