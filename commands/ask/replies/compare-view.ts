// The reply to `/compare`: how far two positions are apart, what carries it, and what would bring them together.

import type { ModelClaim } from "../../../src/answer/claim.ts";
import type { Answer, Result } from "../../../src/answer/result.ts";
import type { Crux, Difference } from "../../../src/core/analyses/crux.ts";
import { sidesChart } from "../../../src/render/chart-data/sides-chart.ts";
import { differencePercents } from "../../../src/render/share-text.ts";
import type { Line, Section, View } from "../../../src/render/view.ts";
import { apartText, differText } from "../words/apart-text.ts";
import { claimInWords, likelihood } from "../words/claim-text.ts";
import { shown } from "../words/result-text.ts";
import { warningLine } from "../words/source-text.ts";
import { inSentence } from "../words/step-text.ts";
import { answerData } from "./answer-data.ts";
import { cruxData } from "./crux-data.ts";
import { setHere } from "./read-as.ts";

export interface Compared {
  readonly mine: Answer;
  readonly theirs: Answer;
  readonly claim: ModelClaim;
  readonly crux: Crux;
}

const mostLines = 12;

export function compareView(compared: Compared, hidden: boolean): View {
  const { mine, theirs, claim, crux } = compared;
  const side = (title: string, answer: Answer): Section => {
    const output = outputOf(answer, claim);
    const chance = likelihood(answer.claim?.probability ?? Number.NaN, output);
    return { title, lines: [shown(output), [`${claimInWords(answer)}: `, { bold: chance }]] };
  };
  const texts = new Set<string>();
  const warnings = [...mine.warnings, ...theirs.warnings].filter(({ text }) => !texts.has(text) && texts.add(text));
  return {
    title: `Compared: ${outputOf(mine, claim).label}`,
    tone: "answer",
    lead: lead(compared),
    sections: [side("Mine", mine), side("Theirs", theirs), ...cruxSections(compared), ...setHere(mine)],
    warnings: warnings.map(warningLine),
    chart: sidesChart({
      quantity: outputOf(mine, claim),
      sides: [
        { name: "Mine", estimate: outputOf(mine, claim).estimate, typed: typedBy(mine) },
        { name: "Theirs", estimate: outputOf(theirs, claim).estimate, typed: typedBy(theirs) },
      ],
      crux,
      assumptions: mine.model.quantities,
      claim,
    }),
    footnote: `seeds ${mine.seed} and ${theirs.seed}`,
    private: hidden,
    data: {
      model: mine.model.name,
      preset: mine.model.own ? null : mine.preset,
      claim: claim.text,
      mine: answerData(mine),
      theirs: answerData(theirs),
      crux: cruxData(crux, mine),
    },
  };
}

function outputOf({ results }: Answer, { output }: ModelClaim): Result {
  const found = results.get(output);
  if (found === undefined) throw new Error(`Expected a result for ${output}, got none`);
  return found;
}

const typedBy = ({ settings }: Answer): ReadonlyMap<string, string> =>
  new Map([...settings].flatMap(([id, { from, reading }]) => (from === "side" ? [[id, reading.text] as const] : [])));

function lead({ crux, mine, claim }: Compared): string {
  const [first] = crux.differences;
  if (first === undefined) return "Both lists come to the same: no assumption differs.";
  const label = labelOf(mine, first.id);
  if (first.share === null)
    return `The results agree, because differences cancel out; ${inSentence(label)} differs most.`;
  const apart = differText(crux, outputOf(mine, claim).unit);
  const [percent = 0] = differencePercents(crux.differences);
  if (percent > 100) return `${apart} ${label} alone would put you further apart; other differences pull back.`;
  return `${apart} ${percent}% of that is ${inSentence(label)}.`;
}

function cruxSections(compared: Compared): readonly Section[] {
  const { crux } = compared;
  if (crux.differences.length === 0) return [];
  const percents = differencePercents(crux.differences);
  const lines = crux.differences
    .slice(0, mostLines)
    .map((difference, k) => differenceLine(compared, difference, percents[k] ?? 0));
  return [
    { title: "Where you differ", lines },
    { title: "If one were settled", lines: settled(compared) },
  ];
}

function differenceLine({ mine, theirs, crux }: Compared, { id, share }: Difference, percent: number): Line {
  const value = (answer: Answer) => {
    const result = answer.results.get(id);
    return result ? shown(result) : "?";
  };
  const part = share === null ? "" : `${percent}%${crux.exact ? "" : " (about)"} · `;
  return [{ bold: labelOf(mine, id) }, `: ${part}mine ${value(mine)}, theirs ${value(theirs)}`];
}

/** For the first three: whose mind it would change, and how far apart the two would still be. */
function settled({ crux, mine }: Compared): readonly Line[] {
  return crux.differences.slice(0, 3).map(({ id, flips, remaining }): Line => {
    const left = [remaining.a, remaining.b].map((rest) => apartText(crux, rest));
    const rest = left[0] === left[1] ? left[0] : `${left[0]} (mine) or ${left[1]} (theirs)`;
    return [{ bold: labelOf(mine, id) }, `: ${flipText(flips)}; ${rest} would remain`];
  });
}

function flipText({ a, b }: Difference["flips"]): string {
  if (a && b) return "whoever took the other's value would change their mind: a double crux";
  if (a) return "with their value, the claim changes for me";
  if (b) return "with my value, the claim changes for them";
  return "taking the other's value changes nobody's mind";
}

const labelOf = ({ model }: Answer, id: string): string => model.quantities.get(id)?.label ?? id;
