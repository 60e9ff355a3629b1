// Values with their chances: `5 (70%) or 10 (30%)`, `70% chance of 5, else 0`.

import { tell } from "../../core/tell.ts";
import { readWholeLiteral } from "../numbers/literal.ts";
import { type Mixture, mixtureOf, rounded, type Syntax } from "../syntax.ts";

import {
  askAbout,
  isComma,
  isEmpty,
  isSign,
  outside,
  spanOfTokens,
  splitAt,
  type Token,
  type Tokens,
  typedText,
} from "../text/tokens.ts";
import { amountIn, matched, shareIn } from "./pattern.ts";

/** What reads the value that a chance goes with. */
export type ReadValue = (tokens: Tokens) => Syntax;

const chance = "chance|probability|prob|likelihood|odds";

/** A value with its chance, as it stands alone. */
const alone = [
  `a|an? {p:share} ${chance} of|that|it's|its|it* {x}`,
  `with a|an? {p:share} ${chance} ,|of? {x}`,
  `{x} with|at a|an? {p:share} ${chance}`,
  `{x} with|at a|an? ${chance} of? {p:share}`,
] as const;

/** The same among others that say theirs too. */
const among = [
  `{x} (|[ {p:percent} ${chance}? )|]`,
  `{x} (|[ p|${chance} =|:|of? {p:share} )|]`,
  "{p:percent} ( {x} )",
  "{p:percent} : {x}",
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
  return p && x && { chance: shareIn(p) ?? 0, p, of: x };
}

/** Alternatives that all say their chance, joined by `or` or commas. */
export function readWeighted(tokens: Tokens, alternatives: readonly Tokens[], read: ReadValue): Mixture | undefined {
  const commas = outside(tokens, ({ text }) => /^(?:,|;|or)$/i.test(text));
  // `30k (60%) / 40k (40%)`.
  const joints = commas.length > 0 ? commas : outside(tokens, isSign("/"));
  const parts = splitAt(tokens, joints).filter((part) => !isEmpty(part));
  if (parts.length < 2) return undefined;
  for (const each of [parts, alternatives]) {
    const found = each.map((part) => chanced(part, [...among, ...alone]));
    if (each.length > 1 && found.every((one) => one !== undefined))
      return ofOne(found, tokens, read) ?? readWeights(tokens, read) ?? mixed(found, tokens, read);
  }
  // Plain numbers are weights where they come to 1.
  return ofOne(
    parts.map((part) =>
      chanced(part, ["{p:share} : {x}", "{x} ( {p:share} )", "{x} ( weight|weighted =|:|of? {p:share} )"]),
    ),
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
  return components.every(({ weight }) => weight > 0) ? mixtureOf(components, spanOfTokens(tokens)) : undefined;
}

/** `{5: 0.7, 10: 0.3}`: the values first, as programs list them. */
export function readWeights(inside: Tokens, read: ReadValue): Mixture | undefined {
  return ofOne(
    splitAt(inside, outside(inside, isComma)).map((part) => chanced(part, ["{x:number} : {p:share}"])),
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
  const mixture = mixtureOf(components, span);
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
  throw askAbout(tokens, [isRising ? { kind: "quantiles", values, levels, span } : mixture], { message });
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
    throw askAbout(tokens, [`${typedText(tokens)}, else 0`]);
  }
  const components = [
    { weight: found.chance, of: read(found.of) },
    { weight: rounded(1 - found.chance), of: read(both.rest) },
  ].filter(({ weight }) => weight > 0);
  return mixtureOf(components, spanOfTokens(tokens));
}

/** `5 (70%)` alone: its chance, or a part of it. */
export function refuseLoneChance(tokens: Tokens): void {
  const found = chanced(tokens, [`{x} ( {p:percent} ${chance}? )`]);
  if (found === undefined || !readWholeLiteral(found.of)) return;
  const [value, likely] = [found.of, found.p].map(typedText);
  const readings = [`${likely} chance of ${value}, else 0`, `${value} * ${likely}`];
  throw askAbout(tokens, readings);
}
