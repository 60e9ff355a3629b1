// Calls that make a distribution: the named families, mixture(…) and truncate(…), and `{p5, p50, p95}`.

import { tell } from "../../core/tell.ts";
import { type Family, type Literal, type Mixture, mixtureOf, rounded, type Syntax } from "../syntax.ts";
import { mends, mistake, unread } from "../text/mistake.ts";
import {
  insideBracket,
  isComma,
  isEmpty,
  isLike,
  outside,
  spanOfTokens,
  splitAt,
  startsNumber,
  type Token,
  type Tokens,
} from "../text/tokens.ts";
import {
  eitherForm,
  type FamilyCall,
  type Labelled,
  refuseEnds,
  refusePercentSd,
  unfit,
  wrongCount,
} from "./call-mistakes.ts";
import { families, formOf, parameterCalled } from "./family.ts";

type ReadPart = (tokens: Tokens) => Syntax;

/** What a call may be named, besides the functions of formulas. */
export const callNames: readonly string[] = [...families.keys(), "mixture", "truncate", "clip"];

/** Other names for what is read in one way only. */
const synonyms: ReadonlyMap<string, string> = new Map([
  ["mx", "mixture"],
  ["trunc", "truncate"],
  ["truncated", "truncate"],
  ["expon", "exponential"],
  ["student", "studentt"],
  ["student_t", "studentt"],
]);

/** What others call a family, for something a little different where it is called: offered there, read in words alone. */
export const otherNames: ReadonlyMap<string, string> = new Map(
  [
    "normal norm gauss gaussian normally",
    "lognormal ln lnorm lognorm lognormally",
    "uniform u unif uniformly",
    "triangular tri triang triangle",
    "exponential exponentially",
    "studentt t",
    "poisson pois",
    "binomial binom",
    "logistic logis",
  ].flatMap((names) => {
    const [family = "", ...others] = names.split(" ");
    return others.map((other) => [other, family] as const);
  }),
);

/** The parts between the commas of a bracket; none where it is empty. */
export function argumentsOf(tokens: Tokens, bracket: number): readonly Tokens[] {
  const inside = insideBracket(tokens, bracket);
  return isEmpty(inside) ? [] : splitAt(inside, outside(inside, isComma));
}

/** A call of `word` whose bracket opens at `bracket`; undefined where no distribution has that name. */
export function readCall(tokens: Tokens, word: Token, bracket: number, readPart: ReadPart): Literal | undefined {
  const close = tokens.list[tokens.partner.get(bracket) ?? bracket] ?? word;
  const typed = argumentsOf(tokens, bracket);
  const [only] = typed;
  // `normal({mean: 5, stdev: 2})`, as programs name their values.
  const isRecord =
    only && typed.length === 1 && only.list[only.from]?.text === "{" && only.partner.get(only.from) === only.to - 1;
  const parts = isRecord ? argumentsOf(only, only.from) : typed;
  const call = { word, parts, span: [word.span[0], close.span[1]] as const };
  const called = synonyms.get(word.text.toLowerCase()) ?? word.text.toLowerCase();
  // `Exp(rate=0.5)`, where `exp(0.5)` is a power.
  const isRate = called === "exp" && isLike(parts[0]?.list[parts[0].from], /^(?:rate|mean)$/);
  const name = isRate ? "exponential" : called;
  if (name === "mixture") return readMixture(tokens, call, readPart);
  if (/^truncate(?:left|right)?$/.test(name))
    return readTruncate(tokens, call, readPart, name.slice("truncate".length));
  return families.has(name) ? readFamily(tokens, name, call, readPart) : undefined;
}

/** The family that a word names, where no bracket says that it is called. */
export function familyNamed(word: string): string | undefined {
  const name = word.toLowerCase();
  const family = synonyms.get(name) ?? (name.length > 2 ? otherNames.get(name) : undefined) ?? name;
  return families.has(family) ? family : undefined;
}

/** The distribution of a family with the values in `parts`, each with its name or in its place. Errors as `readCall`. */
export function readFamily(tokens: Tokens, family: string, call: FamilyCall, readPart: ReadPart): Literal {
  const parts = call.parts.flatMap((part) => labelled(part, family));
  const ofRange = readOfRange(family, call, readPart);
  if (ofRange !== undefined) return ofRange;
  const found = formOf(
    family,
    parts.map(({ label }) => label),
  );
  if (found === undefined) throw eitherForm(tokens, family, call, parts) ?? unfit(tokens, family, call, parts);
  const { form, order } = found;
  const parameters = form.parameters.map((name, index) => ({
    name,
    value: readPart(parts[order[index] ?? index]?.value ?? tokens),
  }));
  if (/^(?:mu|alpha)$/.test(form.parameters[0] ?? "") && parts.every(({ label }) => label === undefined))
    refuseEnds(tokens, family, call, parameters);
  const made: Family = { kind: "family", family, parameters, span: call.span };
  refusePercentSd(tokens, made);
  return made;
}

/** `lognormal(1 to 10)`: the family through the ends of a range, and the uniform between them. */
function readOfRange(family: string, { parts, span }: FamilyCall, readPart: ReadPart): Literal | undefined {
  const [part] = parts;
  if (part === undefined || parts.length > 1 || !/^(?:log|logit)?normal$|^uniform$/.test(family)) return undefined;
  const joints = outside(part, ({ text }) => /^(?:to|and|\.\.|-|–|±)$/i.test(text)).filter((at) => at > part.from);
  const range = joints.length > 0 ? readPart(part) : undefined;
  if (range?.kind === "plus-minus" && family === "normal" && range.level === undefined) {
    const [mean, sd] = [range.middle, range.margin];
    return {
      kind: "family",
      family,
      parameters: Object.entries({ mean, sd }).map(([name, value]) => ({ name, value })),
      span,
    };
  }
  if (range?.kind !== "range") return undefined;
  const tail = (1 - (range.level ?? 0.9)) / 2;
  const level = (share: number) => `p${rounded(100 * share)}`;
  const [low, high] = family === "uniform" ? ["low", "high"] : [level(tail), level(1 - tail)];
  const parameters = [
    { name: low ?? "", value: range.low },
    { name: high ?? "", value: range.high },
  ];
  return { kind: "family", family, parameters, span };
}

/** `mean: 5`, `mean = 5`, `mean of 5`, `mean 5`, `4 df`, and `mean 5 sd 2` without a comma. */
function labelled(part: Tokens, family: string): readonly Labelled[] {
  const isParameter = (token: Token | undefined) =>
    token?.kind === "word" && parameterCalled(family, token.text.toLowerCase()) !== undefined;
  const isLabel = (token: Token, next: Token | undefined) =>
    token.kind === "word" &&
    (isLike(next, /^[=:]$/) || (isParameter(token) && (next?.text === "of" || startsNumber(next))));
  const last = part.list[part.to - 1];
  // The m of `1m` is a million.
  const isBehind = isParameter(last) && (last?.text.length ?? 0) > 1;
  if (isBehind && part.to === part.from + 2 && part.list[part.from]?.kind === "number")
    return [{ label: last?.text.toLowerCase() ?? "", value: { ...part, to: part.to - 1 } }];
  // Between two numbers `to` makes a range of them.
  const isJoint = (at: number) => at > part.from && part.list[at]?.text === "to";
  const starts = outside(part, () => true).filter(
    (at) => !isJoint(at) && isLabel(part.list[at] as Token, part.list[at + 1]),
  );
  const first = starts[0] ?? part.to;
  const named = starts.map((from, index) => {
    const sign = isLike(part.list[from + 1], /^(?:[=:]|of)$/) ? 1 : 0;
    const value = { ...part, from: from + 1 + sign, to: starts[index + 1] ?? part.to };
    return { label: part.list[from]?.text.toLowerCase() ?? "", value };
  });
  return first > part.from ? [{ value: { ...part, to: first } }, ...named] : named;
}

function readMixture(tokens: Tokens, call: FamilyCall, readPart: ReadPart): Mixture {
  const typed = call.parts.at(-1);
  // `weights: [0.7, 0.3]`, or the list alone.
  const isNamed = isLike(typed?.list[typed.from], /^w(?:eights)?$/);
  const last = typed && isNamed ? { ...typed, from: typed.from + 2 } : typed;
  const list = last && last.list[last.from]?.text === "[" ? last : undefined;
  const [first] = call.parts;
  // `mx([a, b], [0.7, 0.3])`, as programs list them.
  const isListed = list && first && call.parts.length === 2 && first.list[first.from]?.text === "[";
  const before = list ? call.parts.slice(0, -1) : call.parts;
  const parts = isListed ? argumentsOf(first, first.from) : before;
  if (parts.length < 2)
    throw wrongCount(
      tokens,
      call,
      tell`at least 2 distributions`,
      tell`Give mixture(a, b, [weight of a, weight of b])`,
    );
  const weights = list
    ? argumentsOf(list, list.from).map((part) => weightOf(readPart(part), tokens))
    : parts.map(() => 1);
  if (weights.length !== parts.length || (list && list.partner.get(list.from) !== list.to - 1)) {
    const message = tell`Expected one weight for each of the ${parts.length} parts, got ${weights.length}`;
    const ready = `[${parts.map(() => "1").join(", ")}]`;
    throw unread(message, tokens, spanOfTokens(list ?? tokens), mends(ready));
  }
  const components = parts.map((part, index) => ({ weight: weights[index] ?? 1, of: readPart(part) }));
  return mixtureOf(components, call.span);
}

function weightOf(syntax: Syntax, tokens: Tokens): number {
  if (syntax.kind === "quantity" && syntax.value > 0 && syntax.unit === undefined) return syntax.value;
  const message = tell`Expected weights above 0, such as \`[0.7, 0.3]\`, got something else`;
  throw mistake("number.domain", message, tokens, syntax.span);
}

function readTruncate(tokens: Tokens, call: FamilyCall, readPart: ReadPart, side: string): Literal {
  const [of, low, high] = call.parts;
  if (side !== "" && of !== undefined && low !== undefined && high === undefined) {
    const end = side === "right" ? { high: readPart(low) } : { low: readPart(low) };
    return { kind: "truncated", of: readPart(of), ...end, span: call.span };
  }
  if (of === undefined || low === undefined || call.parts.length > 3) {
    throw wrongCount(
      tokens,
      call,
      tell`a distribution and where to cut it (low, high)`,
      tell`Give truncate(distribution, low, high)`,
    );
  }
  const ends = { low: readPart(low), ...(high && { high: readPart(high) }) };
  return { kind: "truncated", of: readPart(of), ...ends, span: call.span };
}
