// Values with their chances: `5 (70%) or 10 (30%)`, `70% chance of 5, else 0`.

import { tell } from "../../core/tell.ts";
import { sameDimensions } from "../../core/units/unit.ts";
import { readWholeLiteral } from "../numbers/literal.ts";
import { rangeAt } from "../numbers/spread.ts";
import { type Amount, apply, type Mixture, type Syntax } from "../syntax.ts";
import { Question } from "../text/question.ts";
import type { Token, Tokens } from "../text/token.ts";
import { isEmpty, outside, spanOfTokens, splitAt } from "../text/tokens.ts";
import { amountIn, matched } from "./pattern.ts";

/** What reads the value that a chance goes with. */
export type ReadValue = (tokens: Tokens) => Syntax;

const chance = "chance|probability|likelihood|odds";

/** A value with its chance, as it stands alone. */
const alone = [
  `a|an? {p:share} ${chance} of|that|it's? {x}`,
  `with a|an? {p:share} ${chance} ,|of? {x}`,
  `{x} with|at a|an? {p:share} ${chance}`,
  `{x} with|at a|an? ${chance} of? {p:share}`,
] as const;

/** The same among others that say theirs too. */
const among = [
  `{x} ( {p:percent} ${chance}? )`,
  `{x} ( p|${chance} =|:|of? {p:share} )`,
  "{p:percent} : {x}",
  `{p:percent} ${chance} of|that|it's {x}`,
  "{p:percent} of the time ,|it's|it|is* {x}",
  "{x} {p:percent} of the time",
  "{p:percent} {x:amount}",
  "{x} with|at {p:percent}",
] as const;

interface Chanced {
  readonly chance: number;
  /** Where the chance stands. */
  readonly p: Tokens;
  readonly of: Tokens;
}

function chanced(tokens: Tokens, patterns: readonly string[]): Chanced | undefined {
  const { p, x } = matched(tokens, ...patterns) ?? {};
  return p && x && { chance: amountIn(p)?.value ?? 0, p, of: x };
}

/** Alternatives that all say their chance, joined by `or` or commas. */
export function readWeighted(tokens: Tokens, alternatives: readonly Tokens[], read: ReadValue): Mixture | undefined {
  const joints = outside(tokens, ({ text }) => /^(?:,|;|or)$/i.test(text));
  const parts = splitAt(tokens, joints).filter((part) => !isEmpty(part));
  if (parts.length < 2) return undefined;
  for (const each of [parts, alternatives]) {
    const found = each.map((part) => chanced(part, [...among, ...alone]));
    if (each.length > 1 && found.every((one) => one !== undefined)) return mixed(found, tokens, read);
  }
  // Plain numbers are weights where they come to 1.
  return ofOne(
    parts.map((part) => chanced(part, ["{p:share} : {x}", "{x} ( weight|weighted =|:|of? {p:share} )"])),
    tokens,
    read,
  );
}

/** `5 or 10 with weights 0.7 and 0.3`. */
export function readWeightsBehind(tokens: Tokens, read: ReadValue): Mixture | undefined {
  const { all, weights } = matched(tokens, "{all} ,? with|at? weights|chances|probabilities of|:? {weights}") ?? {};
  const isJoint = (joints: RegExp) => (token: Token) => joints.test(token.text);
  const values = all && splitAt(all, outside(all, isJoint(/^(?:or|and|,|;)$/i)));
  const shares = weights && splitAt(weights, outside(weights, isJoint(/^(?:and|,|;|\/)$/i))).map(amountIn);
  if (!values || !shares || values.length < 2 || values.length !== shares.length) return undefined;
  const components = values.map((of, index) => ({ weight: shares[index]?.value ?? 0, of: read(of) }));
  return components.every(({ weight }) => weight > 0)
    ? { kind: "mixture", components, span: spanOfTokens(tokens) }
    : undefined;
}

/** `{5: 0.7, 10: 0.3}`: the values first, as programs list them. */
export function readWeights(inside: Tokens, read: ReadValue): Mixture | undefined {
  const commas = outside(inside, ({ text }) => text === "," || text === ";");
  return ofOne(
    splitAt(inside, commas).map((part) => chanced(part, ["{x:number} : {p:share}"])),
    inside,
    read,
  );
}

/** The mixture of what comes to 1. */
function ofOne(found: readonly (Chanced | undefined)[], tokens: Tokens, read: ReadValue): Mixture | undefined {
  const total = found.reduce((sum, each) => sum + (each?.chance ?? Number.NaN), 0);
  return found.length > 1 && Math.abs(total - 1) < 0.005 ? mixed(found as readonly Chanced[], tokens, read) : undefined;
}

function mixed(found: readonly Chanced[], tokens: Tokens, read: ReadValue): Mixture {
  const total = found.reduce((sum, each) => sum + each.chance, 0);
  const span = spanOfTokens(tokens);
  const components = found.map((each) => ({ weight: each.chance, of: read(each.of) }));
  const mixture: Mixture = { kind: "mixture", components, span };
  if (Math.abs(total - 1) <= 0.005) return mixture;
  // `5%: 2, 50%: 4, 95%: 8` are quantiles.
  const levels = found.map((each) => each.chance);
  const values = components.map(({ of }) => of);
  const isNamed = found.every((each) => each.p.from < each.of.from && each.of.list[each.of.from - 1]?.text === ":");
  const isRising =
    isNamed &&
    [levels, values.map((each) => (each.kind === "quantity" ? each.value : Number.NaN))].every((all) =>
      all.every((each, index) => index === 0 || each > (all[index - 1] ?? 0)),
    );
  const message = tell`Expected chances that come to 100%, got ${Number((total * 100).toPrecision(4))}%`;
  throw new Question(message, tokens, span, [isRising ? { kind: "quantiles", values, levels, span } : mixture]);
}

/**
 * `70% chance of 5, else 0` and `5 with 70% chance, else 0`.
 * @throws UserError `assumption.ambiguous` where nothing is said of the rest.
 */
export function readChance(tokens: Tokens, read: ReadValue): Mixture | undefined {
  const both = matched(tokens, "{first} ,|;? else|otherwise ,|:? {rest}");
  const found = chanced(both?.first ?? tokens, both ? [...alone, ...among] : alone);
  if (found === undefined) return undefined;
  if (both?.rest === undefined) {
    const span = spanOfTokens(tokens);
    const message = tell`Expected what it is otherwise, got a chance alone`;
    throw new Question(message, tokens, span, [`${tokens.text.slice(...span)}, else 0`]);
  }
  const components = [
    { weight: found.chance, of: read(found.of) },
    { weight: Number((1 - found.chance).toPrecision(12)), of: read(both.rest) },
  ].filter(({ weight }) => weight > 0);
  return { kind: "mixture", components, span: spanOfTokens(tokens) };
}

/** `5 (70%)` alone: its chance, or a part of it. */
export function refuseLoneChance(tokens: Tokens): void {
  const found = chanced(tokens, [`{x} ( {p:percent} ${chance}? )`]);
  if (found === undefined || !readWholeLiteral(found.of)) return;
  const [value, likely] = [found.of, found.p].map((run) => tokens.text.slice(...spanOfTokens(run)));
  const message = tell`Expected a chance with what else it is, or a product, got what could be either`;
  const readings = [`${likely} chance of ${value}, else 0`, `${value} * ${likely}`];
  throw new Question(message, tokens, spanOfTokens(tokens), readings);
}

/** `100 MW of 1 GW`: of what is measured alike a part is a share, where without units `of` multiplies. */
export function readPart(tokens: Tokens): Syntax | undefined {
  const {
    part,
    whole,
    low,
    high,
    each,
    all = each,
    one,
    every,
  } = matched(
    tokens,
    "{one:number} gamer|gamers|player|players|user|users|person|people|card|cards in|out of? {every:number}",
    "{part:number} out? of {whole:number}",
    "{low:number} to|-|– {high:number} out|in of? {all:number}",
    "{low:number} to|-|– {high:number} of {all:number}",
    "{low:number} to|-|– {high:number} per {each:number}",
  ) ?? {};
  const ends = [low, high, all].map((run) => run && amountIn(run));
  const [least, most, of] = ends;
  // `10 to 20 in 100` and `5M to 10M of 150M`.
  const isPart = (end: Amount) => !end.percent && end.value >= 1 && end.value <= (of?.value ?? 0);
  if (least && most && of && (each || [least, most].every(isPart))) {
    const span = spanOfTokens(tokens);
    return apply("divide", [rangeAt(span)([least, most]), of], span);
  }
  if (one && every)
    return apply(
      "divide",
      [one, every].map((run) => amountIn(run) as Amount),
      spanOfTokens(tokens),
    );
  const [above, below] = [part && amountIn(part), whole && amountIn(whole)];
  if (!above?.unit || !below?.unit || !sameDimensions(above.unit, below.unit)) return undefined;
  return apply("divide", [above, below], spanOfTokens(tokens));
}

/** `1 in 20 chance`; `1:3 odds` is 25%: so many for it in the sum of both; `against` turns them round. */
export function readOdds(tokens: Tokens): Amount | undefined {
  const { p } = matched(tokens, "a|an? {p:share} chance|probability|likelihood") ?? {};
  if (p) return amountIn(p);
  const ratio = "{a:number} :|to|-|/ {b:number}";
  const found = matched(
    tokens,
    `odds of|are? ${ratio} on|for|in|favor|favour*`,
    `${ratio} odds on|for|in|favor|favour*`,
  );
  const against = matched(tokens, `odds of|are? ${ratio} against`, `${ratio} odds? against`);
  const { a, b } = found ?? against ?? {};
  const [pro = 0, contra = 0] = [a, b].map((each) => (each && amountIn(each)?.value) || 0);
  if (!(pro + contra > 0)) return undefined;
  const value = (against ? contra : pro) / (pro + contra);
  return { kind: "quantity", value, percent: true, span: spanOfTokens(tokens) };
}
