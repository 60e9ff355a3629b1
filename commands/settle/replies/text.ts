// An argument in sentences: the claim, how it comes out, the crux, how it ended.

import type { Disagreement } from "../../../src/answer/answer.ts";
import { type Answer, type ModelClaim, type Result, resultFor } from "../../../src/answer/result.ts";
import type { Flip } from "../../../src/core/analyses/claim.ts";
import type { Crux, Difference } from "../../../src/core/analyses/crux.ts";
import { otherSide, type Side } from "../../../src/core/settle/settle-act.ts";
import type { Settle } from "../../../src/core/settle/state.ts";
import { capital, figures, inSentence, later, tell, word } from "../../../src/core/tell.ts";
import { printFormula } from "../../../src/language/formulas/formula.ts";
import { shownQuantity } from "../../../src/language/shown.ts";
import { isProjected, ownedIn } from "../../../src/models/ledger/owned.ts";
import { type Model, shortOf } from "../../../src/models/model.ts";
import type { Quantity } from "../../../src/models/quantity.ts";
import { chanceText } from "../../../src/render/chart/number-text.ts";
import { apartText, bare, bareRange, besideShort, typedBesideShort, unitBeside } from "../../ask/words/result-text.ts";
import { turningValue } from "../../ask/words/turning.ts";
import { sideName } from "../words/people.ts";

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
function comparedText(name: string, model: Model, { output, comparison, threshold }: ModelClaim): string {
  const quantity = model.quantities.get(output);
  // As results are told: a thousand is 1,000, and exact.
  const style = threshold >= 1000 && threshold < 10_000 ? { digits: 4 } : { exact: true };
  const value = shownQuantity(threshold, { ...style, ...(quantity && { unit: quantity.unit }) });
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

/** `92% likely`; certain only where the output is a point. */
export const verdict = (probability: number, { p5, p95 }: Pick<Result, "p5" | "p95">): string =>
  p5 === p95 ? (probability >= 0.5 ? tell`it holds` : tell`it does not hold`) : tell`${chanceText(probability)} likely`;

/** What a person types as a value fits here; the digits of a source do not, and are told in two. */
const longestValue = 24;

/** A value of an assumption as a side has it: as it was typed, or the number in force; of who is named what they have. */
export function valueText({ model, settings, results }: Answer, id: string): string {
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

type Names = Readonly<Record<Side, string>>;

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

/** Where the claim turns for each side, in one line where it is the same for both. */
export function turningLine({ breakEven, answers, crux, claim }: Disagreement, names: Names): string | undefined {
  const quantity = answers.for.model.quantities.get(crux?.differences[0]?.id ?? "");
  if (quantity === undefined) return undefined;
  const said = (side: Side) => breakEven[side] && turningPoint(breakEven[side].even, claim, quantity);
  const [yes, no] = [said("for"), said("against")];
  if (yes === undefined && no === undefined) return undefined;
  if (yes === no) return tell`The claim ${yes ?? ""}.`;
  const [flip, other] = [breakEven.for?.even, breakEven.against?.even];
  if (flip?.kind === "at" && other?.kind === "at" && flip.holds === other.holds) {
    const [one, two] = [flip, other].map((each) =>
      besideShort(turningValue(each.value, each.holds === "above", quantity.unit), quantity),
    );
    return tell`It turns at ${one ?? ""} for ${names.for}, at ${two ?? ""} for ${names.against}.`;
  }
  if (no === undefined) return tell`For ${names.for} it ${yes ?? ""}.`;
  if (yes === undefined) return tell`for ${names.against} it ${no}.`;
  return tell`For ${names.for} it ${yes}, for ${names.against} it ${no}.`;
}

function turningPoint(flip: Flip, { comparison }: Pick<ModelClaim, "comparison">, quantity: Quantity): string {
  switch (flip.kind) {
    case "at": {
      const isUp = flip.holds === "above";
      const value = besideShort(turningValue(flip.value, isUp, quantity.unit), quantity);
      // What asks for at least so much is met where it turns.
      if (comparison.endsWith("="))
        return isUp ? tell`is likelier than not at or above ${value}` : tell`is likelier than not at or below ${value}`;
      return isUp ? tell`is likelier than not above ${value}` : tell`is likelier than not below ${value}`;
    }
    case "beyond":
      return tell`turns at no value of it`;
    case "none":
      return flip.holds ? tell`holds whatever it is` : tell`fails whatever it is`;
  }
}

/** What evidence would decide the crux: a value beyond where the claim turns for both, where the two stand on either side. */
export function decidingLine({ breakEven, crux, answers }: Disagreement, known?: Answer): string | undefined {
  const first = crux?.differences[0];
  const [yes, no] = [breakEven.for?.even, breakEven.against?.even];
  // Where no value of it makes the claim likely, no source on it decides.
  const isDecided = [breakEven.for, breakEven.against].every((each) => each?.likely.kind === "at");
  if (first === undefined || !isDecided || yes?.kind !== "at" || no?.kind !== "at" || yes.holds !== no.holds)
    return undefined;
  const [low, high] = [Math.min(yes.value, no.value), Math.max(yes.value, no.value)];
  const { a, b } = first.medians;
  if (Math.min(a, b) > low || Math.max(a, b) < high) return undefined;
  const quantity = answers.for.model.quantities.get(first.id);
  const isUp = yes.holds === "above";
  const [under, over] = [low, high].map((value) => bare(turningValue(value, isUp, quantity?.unit), quantity)) as [
    string,
    string,
  ];
  const range = known?.results.get(first.id);
  // What all sources say already is not asked for.
  if (range && range.p5 > high) return tell`All that is known lies above ${over}.`;
  if (range && range.p95 < low) return tell`All that is known lies below ${under}.`;
  return under === over
    ? tell`A source well above or below ${over} would tip it.`
    : tell`A source well above ${over} or below ${under} would tip it.`;
}

export const distanceText = (crux: Crux): string => apartText(crux, crux.disagreement);
