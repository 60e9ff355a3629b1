// The words that say what a number is, as in `p5=1 p50=5 p95=10` or `20 (sd 5)`, and each with its number.

import { rounded } from "../syntax.ts";
import { fillers, labels } from "../text/phrase-table.ts";
import {
  isAbout,
  isCalled,
  isComma,
  isEmpty,
  isKnownName,
  isLike,
  lower,
  outside,
  startsNumber,
  type Token,
  type Tokens,
} from "../text/tokens.ts";
import { intervalIn } from "./interval.ts";

/** `p5` and `P05` are the 5% quantile; other words are in the table. */
function labelOf(token: Token | undefined): string | undefined {
  // `at least 10, at most 90, likely 40`.
  if (isLike(token, /^[<>]=?$/)) return token?.text.startsWith(">") ? "p5" : "p95";
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
  const commas = outside(tokens, isApart);
  const cuts = [...new Set([tokens.from, ...starts, ...commas.map((at) => at + 1)])].sort((a, b) => a - b);
  const parts = cuts.map((from, index) => plain({ ...tokens, from, to: cuts[index + 1] ?? tokens.to }));
  const entries = parts.filter((part) => !isEmpty(part)).map(entryOf);
  const isBehind = entries.length > 1 && entries.some(({ label }) => !/^(?:interval|)$/.test(label));
  const isSaid = starts.length > 0 || isBehind || (entries.length === 2 && entries[1]?.label === "interval");
  return isSaid ? entries : undefined;
}

/** Whether a run names what its numbers are. */
export const saysLabels = (tokens: Tokens): boolean => labelStarts(tokens).length > 0;

/** Where a label stands with its number: `max(1, 2)` and `low * 2` are none. */
const labelStarts = (tokens: Tokens): readonly number[] =>
  outside(
    tokens,
    (token) => token.kind === "word" && labelOf(token) !== undefined && !isKnownName(tokens, token),
  ).filter((at) => {
    const next = at + 1 + linkAfter(tokens, at);
    return next < tokens.to && (next > at + 1 || startsNumber(tokens.list[next]));
  });

/** How many tokens stand between a label and its number: `low: 1`, `low is about 1`. */
function linkAfter({ list }: Tokens, at: number): number {
  const word = isLike(list[at + 1], /^(?:case|scenario)$/i) ? 1 : 0;
  const sign = word + (isLike(list[at + 1 + word], /^(?:[=:]|of|is|at)$/i) ? 1 : 0);
  return sign + (isAbout(list[at + 1 + sign]) && startsNumber(list[at + 2 + sign]) ? 1 : 0);
}

/** What parts a number from what else is said. */
export const isApart = (token: Token): boolean => isComma(token) || isLike(token, /^but$/i);

/** Without what joins it to others or says nothing of it: `about 45, sd 10`, `but probably 40`. */
export function plain(part: Tokens): Tokens {
  let { from, to } = part;
  while (from < to && (isApart(part.list[from] as Token) || isAbout(part.list[from]))) from++;
  from += fillersAt(part.list.slice(0, to), from);
  while (to > from && isLike(part.list[to - 1], /^(?:[,;]|and|with|but)$/i)) to--;
  return { ...part, from, to };
}

/** How many words stand before a number that say nothing of it. */
function fillersAt(list: readonly Token[], at: number): number {
  if (labelOf(list[at]) !== undefined) return 0;
  const filler = fillers.find((words) => words.every((word, k) => lower(list[at + k]) === word));
  return filler && at + filler.length < list.length ? filler.length + fillersAt(list, at + filler.length) : 0;
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
