// The name of a unit as a text of its own: `USD/kWh`, `gaming cards per datacenter GPU`.

import { tell } from "../../core/tell.ts";
import type { Unit } from "../../core/units/unit.ts";
import { withReadyMends } from "../ready.ts";
import { mends, mistake } from "../text/mistake.ts";
import { scan } from "../text/scan.ts";
import { quoteToken, type Token, type Tokens } from "../text/tokens.ts";
import { readRate, readUnit, unknownUnit } from "./read-unit.ts";
import { plainUnits } from "./unit-table.ts";

/**
 * Reads the name of a unit; the empty text and `1` are the plain unit of shares and ratios.
 * @throws UserError `unit.unknown` with what may have been meant, `assumption.ambiguous` for `GPU` and `FLOPS`.
 */
export function parseUnit(text: string): Unit {
  return withReadyMends(text, parse, ["USD", "gaming cards", "kWh"]);
}

function parse(text: string): Unit {
  const plain = plainUnits.get(text.trim());
  if (plain !== undefined) return plain;
  const tokens = scan(text);
  const [first, slash] = tokens.list;
  const inverse = first?.text === "1" && slash?.text === "/";
  const read = inverse ? readRate(tokens, 1) : readUnit(tokens, 0);
  if (read !== undefined && read.next === tokens.to) return read.unit;
  const odd = tokens.list[read?.next ?? (inverse ? 2 : 0)];
  throw odd?.kind === "word" ? unknownUnit(tokens, odd) : notUnit(tokens, odd);
}

function notUnit(tokens: Tokens, odd: Token | undefined) {
  const { text } = tokens;
  const span = odd?.span ?? ([text.length, text.length] as const);
  const message = tell`Expected a unit such as \`USD/year\`, got ${odd ? quoteToken(tokens, odd) : tell`nothing more`}`;
  return mistake("unit.unknown", message, tokens, span, mends("USD/year", "gaming cards"));
}
