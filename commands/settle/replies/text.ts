// An argument in sentences: the claim, how it comes out, the crux, what would turn a side.

import type { ModelClaim } from "../../../src/answer/claim.ts";
import type { Disagreement } from "../../../src/answer/disagreement.ts";
import type { Answer, Result } from "../../../src/answer/result.ts";
import type { Crux, Difference } from "../../../src/core/analyses/crux.ts";
import type { Flip } from "../../../src/core/analyses/flip.ts";
import type { Side } from "../../../src/core/settle/settle-act.ts";
import { printQuantity } from "../../../src/language/numbers/number.ts";
import type { Model } from "../../../src/models/model.ts";
import { chanceText } from "../../../src/render/chart/number-text.ts";
import { differencePercents } from "../../../src/render/share-text.ts";
import { apartText, differText } from "../../ask/words/apart-text.ts";
import { bare } from "../../ask/words/result-text.ts";

export const sideName: Readonly<Record<Side, string>> = { for: "For", against: "Against" };

const comparisonWords = { ">=": "at least", ">": "more than", "<=": "at most", "<": "less than" } as const;

/** `The pool in hyperscalers: at least 1 hyperscaler`. */
export function claimSentence(model: Model, { output, comparison, threshold }: ModelClaim): string {
  const quantity = model.quantities.get(output);
  const value = printQuantity(threshold, { exact: true, ...(quantity && { unit: quantity.unit }) });
  return `${quantity?.label ?? output}: ${comparisonWords[comparison]} ${value}`;
}

export const labelOf = (model: Model, id: string): string => model.quantities.get(id)?.label ?? id;

/** The result that the claim is about. */
export function claimedResult({ results }: Answer, { output }: ModelClaim): Result {
  const found = results.get(output);
  if (found === undefined) throw new Error(`Expected a result for ${output}, got none`);
  return found;
}

/** `The claim holds: 98% likely`; certain only where the output is a point. */
export function verdict(probability: number, { p5, p95 }: Pick<Result, "p5" | "p95">): string {
  const said = probability >= 0.5 ? "The claim holds" : "The claim does not hold";
  return p5 === p95 ? said : `${said}: ${chanceText(probability)} likely to be true`;
}

/** How the claim comes out, in one sentence. */
export function outcome({ holds, crux }: Disagreement, spoken: boolean): string {
  const said = holds.for ? "it holds" : "it does not hold";
  if (holds.for !== holds.against) {
    const [yes, no] = holds.for ? ["For", "Against"] : ["Against", "For"];
    return `The sides differ: with ${yes}'s numbers the claim holds, with ${no}'s it does not.`;
  }
  if (!spoken) return `Nobody has set a value yet. With the numbers both sides start from, ${said}.`;
  if (crux?.differences.length === 0) return `Both sides have the same numbers. With them, ${said}.`;
  return `The claim comes out the same for both sides: ${said}.`;
}

/** A value of an assumption as a side has it: as it was typed, or the number in force. */
export function valueText({ settings, results, model }: Answer, id: string): string {
  const setting = settings.get(id);
  if (setting !== undefined && setting.from !== "preset" && setting.from !== "model")
    return setting.reading.text.trim();
  const quantity = model.quantities.get(id);
  const { median, p5, p95 } = results.get(id) ?? { median: Number.NaN, p5: Number.NaN, p95: Number.NaN };
  return p5 === p95 ? bare(median, quantity) : `${bare(p5, quantity)} to ${bare(p95, quantity)}`;
}

/** How far apart the results are: `You differ 31×.` */
export function distance({ crux, answers, claim }: Disagreement): string {
  if (crux === undefined) return "A mix of the two positions gives no number, so the disagreement cannot be split.";
  if (crux.disagreement === 0) return "The results are the same.";
  return differText(crux, claimedResult(answers.for, claim).unit);
}

/** The crux named, and what would come of it if one side took the other's value. */
export function cruxSentences({ crux, answers, holds }: Disagreement): readonly string[] {
  const [first] = crux?.differences ?? [];
  if (crux === undefined || first === undefined) return [];
  const name = labelOf(answers.for.model, first.id);
  const carried =
    first.share === null
      ? `${name} differs most, but other differences make up for it.`
      : first.share > 1
        ? `${name} alone would put you further apart than you are; other differences pull back.`
        : `${differencePercents(crux.differences)[0]}% of that is ${name}.`;
  return [carried, swapSentence(first, holds), remainingSentence(crux, first)];
}

/** A gap that is nothing but rounding. */
const settled = 1e-9;

/** How far apart the two would still be if the crux were settled, either way. */
function remainingSentence(crux: Crux, { remaining: { a, b } }: Difference): string {
  if (Math.max(Math.abs(a), Math.abs(b)) < settled) return "With that settled, you would agree.";
  const [forGives, againstGives] = [apartText(crux, b), apartText(crux, a)];
  return forGives === againstGives
    ? `With that settled, you would still differ ${forGives}.`
    : `With that settled, you would still differ ${forGives} (at Against's value) or ${againstGives} (at For's).`;
}

function swapSentence({ flips }: Difference, holds: Disagreement["holds"]): string {
  const would = (side: Side) => (holds[side] ? "would no longer hold" : "would hold");
  if (flips.a && flips.b) return "Whichever side took the other's value for it alone would change its mind.";
  if (flips.a) return `If For used Against's value for it alone, the claim ${would("for")} for For.`;
  if (flips.b) return `If Against used For's value for it alone, the claim ${would("against")} for Against.`;
  return "Taking the other's value for it alone would change neither side's mind.";
}

/** Where the claim turns for one side. */
export function turning({ answers, breakEven, crux }: Disagreement, side: Side): string | undefined {
  const found = breakEven[side];
  const id = crux?.differences[0]?.id;
  if (found === undefined || id === undefined) return undefined;
  const { model } = answers[side];
  const value = (at: number) => bare(at, model.quantities.get(id));
  return `${sideName[side]}: ${turningPoint(found.even, value)} Now ${valueText(answers[side], id)}.`;
}

function turningPoint(flip: Flip, value: (at: number) => string): string {
  switch (flip.kind) {
    case "at":
      return `the claim holds ${flip.holds} ${value(flip.value)}.`;
    case "beyond":
      return `no possible value turns it; it would have to be ${value(flip.value)}.`;
    case "none":
      return `the claim ${flip.holds ? "holds" : "does not hold"} whatever it is.`;
  }
}
