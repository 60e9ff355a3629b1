// Values with their chances: `5 (70%) or 10 (30%)`, `70% chance of 5, else 0`.

import { quantityOf, readLiteral, readWholeLiteral } from "../numbers/literal.ts";
import type { Amount, Mixture, Syntax } from "../syntax.ts";
import { mends, mistake } from "../text/mistake.ts";
import type { Tokens } from "../text/scan.ts";
import { insideBracket, isEmpty, outside, spanOfTokens, splitAt } from "../text/tokens.ts";

/** What reads the value that a chance goes with. */
export type ReadValue = (tokens: Tokens) => Syntax;

interface Chanced {
  readonly chance: number;
  readonly of: Tokens;
}

const word = (tokens: Tokens, at: number): string =>
  at >= tokens.from && at < tokens.to ? (tokens.list[at]?.text.toLowerCase() ?? "") : "";
const isChance = (text: string): boolean => /^(?:chance|probability|likelihood|odds)$/.test(text);

/** A percentage that starts at a token. */
function percentAt(tokens: Tokens, at: number): { readonly value: number; readonly next: number } | undefined {
  const written = readLiteral({ ...tokens, from: at }, at);
  if (written?.marks.percent === undefined || written.marks.unit !== undefined) return undefined;
  const { value } = quantityOf(written, tokens);
  return value > 0 && value <= 1 ? { value, next: written.next } : undefined;
}

/** `0.7 chance of 5`: a plain share before the word. */
function shareAt(tokens: Tokens, at: number): { readonly value: number; readonly next: number } | undefined {
  if (tokens.list[at]?.kind !== "number" || !isChance(word(tokens, at + 1))) return undefined;
  const written = readWholeLiteral({ ...tokens, from: at, to: at + 1 });
  const value = written && quantityOf(written, tokens).value;
  return value !== undefined && value > 0 && value < 1 ? { value, next: at + 1 } : undefined;
}

/** Alternatives that all say their chance, joined by `or` or commas. */
export function readWeighted(tokens: Tokens, alternatives: readonly Tokens[], read: ReadValue): Mixture | undefined {
  const commas = outside(tokens, ({ text }) => text === "," || text === ";");
  const parts = alternatives.length > 1 ? alternatives : splitAt(tokens, commas);
  if (parts.length < 2) return undefined;
  const chanced = parts.map(weighted);
  if (!chanced.every((each) => each !== undefined)) return undefined;
  const total = chanced.reduce((sum, { chance }) => sum + chance, 0);
  const text = (part: Tokens) => tokens.text.slice(...spanOfTokens(part)).replace(/(?<=\d),(?=\d{3})/g, "");
  if (Math.abs(total - 1) > 0.005) {
    const weights = chanced.map(({ chance }) => Number((chance * 100).toPrecision(12)));
    const mixed = `mixture(${chanced.map(({ of }) => text(of)).join(", ")}, [${weights.join(", ")}])`;
    const message = `Expected chances that come to 100%, got ${Number((total * 100).toPrecision(4))}%`;
    throw mistake("assumption.ambiguous", message, tokens, spanOfTokens(tokens), mends(mixed));
  }
  const components = chanced.map(({ chance, of }) => ({ weight: chance, of: read(of) }));
  return { kind: "mixture", components, span: spanOfTokens(tokens) };
}

/** `5 (70%)`, `5 (70% chance)`, `70%: 5`, `70% chance of 5`, `70% 5`. */
function weighted(tokens: Tokens): Chanced | undefined {
  const opening = tokens.partner.get(tokens.to - 1);
  if (opening !== undefined && opening > tokens.from && tokens.list[opening]?.text === "(") {
    const inside = insideBracket(tokens, opening);
    const found = percentAt(inside, inside.from);
    const rest = found && found.next + (isChance(word(inside, found.next)) ? 1 : 0);
    return found && rest === inside.to ? { chance: found.value, of: { ...tokens, to: opening } } : undefined;
  }
  const found = percentAt(tokens, tokens.from);
  if (found === undefined || found.next >= tokens.to) return undefined;
  let from = found.next;
  if (tokens.list[from]?.text === ":") from++;
  else if (isChance(word(tokens, from)) && /^(?:of|that|it's)$/.test(word(tokens, from + 1))) from += 2;
  else if (!/number|fraction|currency/.test(tokens.list[from]?.kind ?? "")) return undefined;
  return { chance: found.value, of: { ...tokens, from } };
}

/**
 * `70% chance of 5, else 0` and `5 with 70% chance, else 0`.
 * @throws UserError `assumption.ambiguous` where nothing is said of the rest.
 */
export function readChance(tokens: Tokens, read: ReadValue): Mixture | undefined {
  const [otherwise] = outside(tokens, ({ kind, text }) => kind === "word" && /^(?:else|otherwise)$/i.test(text));
  const end = otherwise ?? tokens.to;
  const trimmed = /^[,;]$/.test(tokens.list[end - 1]?.text ?? "") ? end - 1 : end;
  const first = { ...tokens, to: trimmed };
  const found = chanceOf(first) ?? chanceWith(first) ?? (otherwise === undefined ? undefined : weighted(first));
  if (found === undefined) return undefined;
  const text = tokens.text.slice(...spanOfTokens(tokens));
  if (otherwise === undefined) {
    const message = "Expected what it is otherwise, got a chance alone";
    throw mistake("assumption.ambiguous", message, tokens, spanOfTokens(tokens), mends(`${text}, else 0`));
  }
  const rest = { ...tokens, from: otherwise + (/^[,:]$/.test(tokens.list[otherwise + 1]?.text ?? "") ? 2 : 1) };
  if (isEmpty(rest)) return undefined;
  const components = [
    { weight: found.chance, of: read(found.of) },
    { weight: Number((1 - found.chance).toPrecision(12)), of: read(rest) },
  ].filter(({ weight }) => weight > 0);
  return { kind: "mixture", components, span: spanOfTokens(tokens) };
}

function chanceOf(tokens: Tokens): Chanced | undefined {
  const article = /^an?$/.test(word(tokens, tokens.from)) ? 1 : 0;
  const found = percentAt(tokens, tokens.from + article) ?? shareAt(tokens, tokens.from + article);
  if (found === undefined || !isChance(word(tokens, found.next))) return undefined;
  const of = /^(?:of|that|it's)$/.test(word(tokens, found.next + 1)) ? 2 : 1;
  const rest = { ...tokens, from: found.next + of };
  return isEmpty(rest) ? undefined : { chance: found.value, of: rest };
}

function chanceWith(tokens: Tokens): Chanced | undefined {
  const [at] = outside(tokens, ({ kind, text }) => kind === "word" && text.toLowerCase() === "with");
  if (at === undefined || at === tokens.from) return undefined;
  let from = at + 1;
  if (/^an?$/.test(word(tokens, from))) from++;
  const before = isChance(word(tokens, from));
  if (before) from += word(tokens, from + 1) === "of" ? 2 : 1;
  const found = percentAt(tokens, from);
  const next = found && found.next + (!before && isChance(word(tokens, found.next)) ? 1 : 0);
  const isSaid = before || (found !== undefined && next !== found.next);
  return found && isSaid && next === tokens.to ? { chance: found.value, of: { ...tokens, to: at } } : undefined;
}

/** `5 (70%)` alone: its chance, or a part of it. */
export function refuseLoneChance(tokens: Tokens): void {
  const found = weighted(tokens);
  if (found === undefined || tokens.list[tokens.to - 1]?.text !== ")" || !readWholeLiteral(found.of)) return;
  const value = tokens.text.slice(...spanOfTokens(found.of));
  const percent = `${Number((found.chance * 100).toPrecision(12))}%`;
  const message = "Expected a chance with what else it is, or a product, got what could be either";
  const hint = mends(`${percent} chance of ${value}, else 0`, `${value} * ${percent}`);
  throw mistake("assumption.ambiguous", message, tokens, spanOfTokens(tokens), hint);
}

/** `1:3 odds` is 25%: so many for it in the sum of both; `against` turns them round. */
export function readOdds(tokens: Tokens): Amount | undefined {
  const words = outside(
    tokens,
    ({ kind, text }) => kind === "word" && /^(?:odds|of|on|for|against|in|favou?r)$/i.test(text),
  );
  if (!words.some((at) => word(tokens, at) === "odds")) return undefined;
  const numbers = outside(tokens, ({ kind }) => kind === "number");
  const [first, second] = numbers.map((at) => readWholeLiteral({ ...tokens, from: at, to: at + 1 }));
  const [left = 0, right = 0] = numbers;
  const isRatio = right === left + 2 && /^(?::|to|-|\/)$/i.test(tokens.list[left + 1]?.text ?? "");
  if (!first || !second || numbers.length !== 2 || !isRatio || words.length + 3 !== tokens.to - tokens.from)
    return undefined;
  const [pro, contra] = [first, second].map((each) => quantityOf(each, tokens).value) as [number, number];
  const against = words.some((at) => word(tokens, at) === "against");
  const value = pro + contra > 0 ? (against ? contra : pro) / (pro + contra) : Number.NaN;
  return Number.isNaN(value) ? undefined : { kind: "quantity", value, percent: true, span: spanOfTokens(tokens) };
}
