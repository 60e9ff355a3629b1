// An argument in sentences: the claim, how it comes out, the crux, how it ended.

import { type Disagreement, isMet, missOf } from "../../../src/answer/answer.ts";
import { type Answer, type ModelClaim, type Result, resultFor, unitTold } from "../../../src/answer/result.ts";
import type { Crux, Difference } from "../../../src/core/analyses/crux.ts";
import { otherSide, type Side } from "../../../src/core/settle/settle-act.ts";
import type { Settle } from "../../../src/core/settle/state.ts";
import { capital, figures, inSentence, later, tell, word } from "../../../src/core/tell.ts";
import { hasDimension } from "../../../src/core/units/unit.ts";
import { printFormula } from "../../../src/language/formulas/formula.ts";
import { shownQuantity } from "../../../src/language/shown.ts";
import { isProjected, ownedIn } from "../../../src/models/ledger/owned.ts";
import { type Model, shortOf } from "../../../src/models/model.ts";
import { chanceText } from "../../../src/render/chart/number-text.ts";
import { digitsOf, fractionIn } from "../../../src/render/chart-data/measured.ts";
import { apartText, bareRange, shown, typedBesideShort, unitBeside } from "../../ask/words/result-text.ts";
import { isSure, nobodys, sideName } from "../words/people.ts";

/** `the pool in hyperscalers is at least 1 hyperscaler, with who joins 10%`. */
export function claimSentence(
  model: Model,
  claim: ModelClaim,
  shared: ReadonlyMap<string, string> = new Map(),
): string {
  const given = [...shared].map(([id, text]) => `${shortOf(model, id)} ${figures(text)}`);
  const said = comparedText(inSentence(labelOf(model, claim.output)), model, claim);
  return given.length === 0 ? said : tell`${said}, with ${given.reduce((all, one) => tell`${all} and ${one}`)}`;
}

/** `the pool is at least 1 hyperscaler`. */
function comparedText(name: string, model: Model, claim: ModelClaim): string {
  const { output, comparison, threshold, upTo } = claim;
  const quantity = model.quantities.get(output);
  // As results are told: a thousand is 1,000, and exact.
  const told = (value: number) => {
    const fraction = fractionIn(value);
    if (fraction !== undefined && quantity && !hasDimension(quantity.unit)) return fraction;
    const isEven = digitsOf(value) > 3;
    const style = !isEven ? { digits: 3 } : value >= 1000 && value < 10_000 ? { digits: 4 } : { exact: true };
    return shownQuantity(value, { ...style, ...(quantity && { unit: unitTold(quantity, claim) }) });
  };
  const value = told(threshold);
  if (upTo !== undefined)
    return comparison === "<"
      ? tell`${name} is less than ${value} or more than ${told(upTo)}`
      : tell`${name} lies between ${value} and ${told(upTo)}`;
  switch (comparison) {
    case ">=":
      return tell`${name} is at least ${value}`;
    case ">":
      return tell`${name} is more than ${value}`;
    case "<=":
      return tell`${name} is at most ${value}`;
    case "<":
      return tell`${name} is less than ${value}`;
  }
}

/** The same of a model that somebody wrote, with its formula in place of a name: `cats × watts per purr is at least 1k W`. */
export function numbersSentence(model: Model, claim: ModelClaim): string {
  const quantity = model.quantities.get(claim.output);
  if (quantity?.kind !== "derived") return claimSentence(model, claim);
  return comparedText(
    printFormula(quantity.written, (id) => shortOf(model, id)),
    model,
    claim,
  );
}

const labelOf = (model: Model, id: string): string => word(model.quantities.get(id)?.label ?? id);

/** What replies call a quantity, inside a sentence: `the speed ratio`, but `who joins`, `years of buying`, `China's compute`, and somebody's own words. */
export function theShort(model: Model, id: string): string {
  const short = shortOf(model, id);
  return model.own || /^(?:who|what|how|the)\b|^[\w'’]+s\b|^\S+['’]s?\s/i.test(short) ? short : tell`the ${short}`;
}

export const claimedResult = (answer: Answer, { output }: ModelClaim): Result => resultFor(answer, output);

/** `92% likely`; certain only where the output is a point; of what lies beside a band which way: `1% likely, as it is more: 40`. */
export function verdict(answer: Answer, claim: ModelClaim): string {
  const result = claimedResult(answer, claim);
  const { probability = Number.NaN } = answer.claim ?? {};
  const sure = probability >= 0.5 ? tell`it holds` : tell`it does not hold`;
  const likely = result.p5 === result.p95 ? sure : tell`${chanceText(probability)} likely`;
  const miss = missOf(answer);
  if (miss === undefined) return likely;
  // The middle lies beside it, and as much as a third may lie in it.
  if (!isSure(probability))
    return miss === "over"
      ? tell`${likely}, more being likelier: ${shown(result)}`
      : tell`${likely}, less being likelier: ${shown(result)}`;
  return miss === "over"
    ? tell`${likely}, as it is more: ${shown(result)}`
    : tell`${likely}, as it is less: ${shown(result)}`;
}

/** `The evidence: under 1% likely.` */
export const evidenceText = (evidence: Answer, claim: ModelClaim): string =>
  `${capital(nobodys(evidence.model))}: ${verdict(evidence, claim)}.`;

/** What the evidence says, where that is the opposite; what somebody wrote themselves is no evidence. */
export const otherThan = (isSaidToHold: boolean, evidence: Answer, claim: ModelClaim): readonly string[] =>
  evidence.model.own || isSaidToHold === isMet(evidence)
    ? []
    : [tell`The evidence says otherwise: ${verdict(evidence, claim)}.`];

/** A value in its ends, as much of a result as is told. */
type Told = Pick<Result, "unit" | "p5" | "median" | "p95" | "digits">;

/** What a person types as a value fits here; the digits of a source do not, and are told in two. */
const longestValue = 24;

/** A value of an assumption as a side has it: as it was typed, or the number in force; of who is named what they have. */
export function valueText(
  { model, settings, results }: Pick<Answer, "model" | "settings"> & { readonly results: ReadonlyMap<string, Told> },
  id: string,
): string {
  const setting = settings.get(id);
  const result = results.get(id);
  const isTyped = setting !== undefined && setting.from !== "preset" && setting.from !== "model";
  const typed =
    isTyped && setting.reading.name === undefined
      ? typedBesideShort(setting.reading.text.trim(), model.quantities.get(id))
      : "";
  // A call with its arguments is no sentence of anybody's.
  const isSaid = typed !== "" && typed.length <= longestValue && !typed.includes("(");
  if (isSaid || (typed !== "" && result === undefined)) return typed;
  return result === undefined ? "?" : bareRange(result);
}

/** `speed ratio = 2 to 4`; alone with what it counts, where neither says that. */
export function saidOf(answer: Answer, id: string, isAlone = false): string {
  const quantity = answer.model.quantities.get(id);
  const value = valueText(answer, id);
  const words = quantity && isAlone && /[\dkMBT%]$/.test(value) ? unitBeside(value, quantity) : "";
  return `${shortOf(answer.model, id)} = ${value}${words}`;
}

/** Where a value comes from that nobody of the side has set: the ledger, the claim's own words, or the server. */
export function originWord({ settings, model }: Answer, id: string): keyof typeof originWords {
  const { from, reading } = settings.get(id) ?? {};
  if (from === "server") return "here";
  // An owner whom the claim names brings along what the ledger knows of it.
  if ((from === "side" || from === "option") && reading?.name === undefined) return "claimed";
  if (model.own) return "as opened";
  // What somebody will have nobody knows yet.
  return reading?.name !== undefined && isProjected(ownedIn(reading.text)) ? "projected" : "known";
}

const originWords = {
  known: later`known`,
  projected: later`projected`,
  "as opened": later`as opened`,
  claimed: later`as read`,
  here: later`here`,
} as const;

/** What is our judgement is not called known. */
export function originIn(answer: Answer, id: string): string {
  const origin = originWord(answer, id);
  return origin === "known" && isJudged(answer, id) ? tell`judged` : word(originWords[origin]);
}

const isJudged = ({ model, settings }: Answer, id: string): boolean =>
  settings.get(id)?.reading.name === undefined && model.quantities.get(id)?.fact?.range?.judgement === true;

/** What the evidence has, beside what the sides say. */
export const knownText = (evidence: Answer, id: string, value: string): string =>
  isJudged(evidence, id) ? tell`We judge: ${value}.` : tell`What is known: ${value}.`;

/** By whose name a side's value of an assumption goes: that of whoever set it, and nobody's where nobody did. */
export function setterOf({ camps }: Pick<Settle, "camps">, side: Side, id: string): string | undefined {
  const [own, other] = [camps[side].values.get(id), camps[otherSide(side)].values.get(id)];
  return own && own.byName === other?.byName ? sideName(side) : own?.byName;
}

/** `Ben says 2 to 4, Ada 30 to 60.` What nobody of a side has set is nobody's: `Ben says 2 to 4; known: 10 to 90.` */
export function saidBy({ answers }: Disagreement, state: Pick<Settle, "camps">, id: string): string {
  const said = (side: Side) => {
    return { who: setterOf(state, side, id), text: valueText(answers[side], id), origin: originIn(answers[side], id) };
  };
  const [pro, con] = [said("for"), said("against")];
  if (pro.who !== undefined && con.who !== undefined) {
    return tell`${capital(pro.who)} says ${pro.text}, ${con.who} ${con.text}.`;
  }
  const [set, rest] = pro.who === undefined ? [con, pro] : [pro, con];
  if (set.who === undefined) return `${capital(rest.origin)}: ${rest.text}.`;
  return tell`${capital(set.who)} says ${set.text}; ${rest.origin}: ${rest.text}.`;
}

/** A gap that is nothing but rounding. */
const settled = 1e-9;

/** `Settle that and you go from 1,500× apart to 23×.` */
export function settledSentence({ crux }: Disagreement, who: "you" | "they" = "you"): string {
  const [first, second] = crux?.differences ?? [];
  if (crux === undefined) return tell`A mix of the two gives no number, so it cannot be split.`;
  if (first === undefined) return "";
  const left = Math.max(Math.abs(first.remaining.a), Math.abs(first.remaining.b));
  const now = Math.abs(crux.disagreement);
  const isThem = who === "they";
  if (left < settled || second === undefined)
    return isThem ? tell`Settle that and their numbers agree.` : tell`Settle that and your numbers agree.`;
  if (now < settled)
    return isThem
      ? tell`Their differences make up for each other: the results are the same.`
      : tell`Your differences make up for each other: the results are the same.`;
  const [from, to] = [apartText(crux, now), apartText(crux, left)];
  if (left > now)
    return isThem
      ? tell`They are ${from} apart; on that alone it would be more, the rest pulls the other way.`
      : tell`You are ${from} apart; on that alone it would be more, the rest pulls the other way.`;
  return isThem
    ? tell`Settle that and they go from ${from} apart to ${to}.`
    : tell`Settle that and you go from ${from} apart to ${to}.`;
}

/** Whether a difference pulls against the others: then it brings the two results together. */
export const pullsBack = ({ share }: Pick<Difference, "share">): boolean => share !== null && share < 0;

export const distanceText = (crux: Crux): string => apartText(crux, crux.disagreement);
