// The words that say what a number is, as in `p5=1 p50=5 p95=10` or `20 (sd 5)`, and each with its number.

import { rounded } from "../syntax.ts";
import { labels } from "../text/phrase-table.ts";
import {
  isAbout,
  isCalled,
  isComma,
  isEmpty,
  isKnownName,
  isLike,
  outside,
  startsNumber,
  type Token,
  type Tokens,
} from "../text/tokens.ts";
import { intervalIn } from "./interval.ts";

/** `p5` and `P05` are the 5% quantile; other words are in the table. */
function labelOf(token: Token | undefined): string | undefined {
  if (token?.kind !== "word") return undefined;
  // `q05` as R writes it, and the quartiles.
  const [, quartile] = /^q([123])$/i.exec(token.text) ?? [];
  if (quartile !== undefined) return `p${25 * Number(quartile)}`;
  const [, percent] = /^(?:p|q(?=\d\d))(\d{1,2}(?:\.\d+)?)$/i.exec(token.text) ?? [];
  if (percent !== undefined) return Number(percent) > 0 ? `p${Number(percent)}` : undefined;
  return labels.get(token.text.toLowerCase());
}

/** The level of a quantile's label. */
export const levelOf = (label: string): number | undefined =>
  /^p[\d.]+$/.test(label) ? rounded(Number(label.slice(1)) / 100) : undefined;

/** A number with the label that says what it is: `interval` for a range with its level, nothing where it has none. */
export interface Entry {
  readonly label: string;
  readonly value: Tokens;
}

/** The entries of a run that names what its numbers are; undefined where it names none. */
export function entriesOf(tokens: Tokens): readonly Entry[] | undefined {
  const starts = labelStarts(tokens);
  const commas = outside(tokens, isComma);
  const cuts = [...new Set([tokens.from, ...starts, ...commas.map((at) => at + 1)])].sort((a, b) => a - b);
  const parts = cuts.map((from, index) => trimmed({ ...tokens, from, to: cuts[index + 1] ?? tokens.to }));
  const entries = parts.filter((part) => !isEmpty(part)).map(entryOf);
  const isBehind = entries.length > 1 && entries.some(({ label }) => !/^(?:interval|)$/.test(label));
  const isSaid = starts.length > 0 || isBehind || (entries.length === 2 && entries[1]?.label === "interval");
  return isSaid ? entries : undefined;
}

/** Whether a run names what its numbers are. */
export const saysLabels = (tokens: Tokens): boolean => labelStarts(tokens).length > 0;

/** Where a label stands with its number: `max(1, 2)` and `low * 2` are none. */
const labelStarts = (tokens: Tokens): readonly number[] =>
  outside(tokens, (token) => labelOf(token) !== undefined && !isKnownName(tokens, token)).filter((at) => {
    const next = at + 1 + linkAfter(tokens, at);
    return next < tokens.to && (next > at + 1 || startsNumber(tokens.list[next]));
  });

/** How many tokens stand between a label and its number: `low: 1`, `low is about 1`. */
function linkAfter({ list }: Tokens, at: number): number {
  const sign = isLike(list[at + 1], /^(?:[=:]|of|is|at)$/i) ? 1 : 0;
  return sign + (isAbout(list[at + 1 + sign]) && startsNumber(list[at + 2 + sign]) ? 1 : 0);
}

function trimmed(part: Tokens): Tokens {
  let { from, to } = part;
  // `about 45, sd 10`.
  while (from < to && (isComma(part.list[from] as Token) || isAbout(part.list[from]))) from++;
  while (to > from && isLike(part.list[to - 1], /^(?:[,;]|and|with)$/i)) to--;
  return { ...part, from, to };
}

function entryOf(part: Tokens): Entry {
  const label = labelOf(part.list[part.from]);
  // `20k low, 35k high`.
  const behind = startsNumber(part.list[part.from]) ? labelOf(part.list[part.to - 1]) : undefined;
  if (behind !== undefined) return { label: behind, value: { ...part, to: part.to - 1 } };
  if (label === undefined) return { label: intervalIn(part) ? "interval" : "", value: part };
  return { label, value: { ...part, from: part.from + 1 + linkAfter(part, part.from) } };
}

/** `20 (sd 5)` as `20, sd 5`; undefined where no bracket stands behind something. */
export function opened(tokens: Tokens): Tokens | undefined {
  const at = tokens.partner.get(tokens.to - 1) ?? tokens.from;
  const [bracket, before] = [tokens.list[at], tokens.list[at - 1]];
  if (at <= tokens.from || bracket === undefined || bracket.text !== "(" || before === undefined) return undefined;
  if (isCalled(tokens.list, at - 1)) return undefined;
  const list = tokens.list.with(at, { kind: "sign", text: ",", span: bracket.span });
  const partner = new Map([...tokens.partner].filter(([one, other]) => one !== at && other !== at));
  return { ...tokens, list, partner, to: tokens.to - 1 };
}
