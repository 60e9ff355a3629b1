// The state of an argument: how the claim comes out, the crux, where the sides differ and agree, what is known.

import type { Disagreement } from "../../../src/answer/disagreement.ts";
import type { BreakEven } from "../../../src/core/analyses/break-even.ts";
import type { Side, Value } from "../../../src/core/settle/settle-act.ts";
import type { Settle } from "../../../src/core/settle/state.ts";
import type { Model } from "../../../src/models/model.ts";
import { sidesChart } from "../../../src/render/chart-data/sides-chart.ts";
import { differencePercents } from "../../../src/render/share-text.ts";
import type { Line, Part, Section, View } from "../../../src/render/view.ts";
import { quantityData } from "../../ask/replies/answer-data.ts";
import { evidenceLines } from "../../ask/replies/evidence.ts";
import { dayText } from "../../ask/words/credit.ts";
import { shown } from "../../ask/words/result-text.ts";
import { warningLine } from "../../ask/words/source-text.ts";
import { settleActions } from "./actions.ts";
import {
  claimedResult,
  claimSentence,
  cruxSentences,
  distance,
  labelOf,
  outcome,
  sideName,
  turning,
  valueText,
  verdict,
} from "./text.ts";

/** An argument with all that is shown of it. */
export interface Argued {
  readonly id: string;
  /** The claim as people say it. */
  readonly words: string;
  readonly model: Model;
  readonly state: Settle;
  readonly standing: Disagreement;
  /** What both sides take from the question: assumptions with their values as typed. */
  readonly shared: ReadonlyMap<string, string>;
}

const sides = ["for", "against"] as const;

/** The whole state, as it is pinned. */
export function stateView(argued: Argued): View {
  const { words, state, standing } = argued;
  return {
    title: words,
    tone: "answer",
    lead: outcome(standing, hasSpoken(state)),
    sections: [
      { title: "The claim", lines: claimLines(argued) },
      ...sides.map((side) => sideSection(argued, side)),
      ...cruxSections(argued),
      ...agreedSection(argued),
      ...warningsSection(standing),
      ...reasonsSection(argued),
    ],
    warnings: closedLine(state),
    chart: chartOf(argued),
    footnote: `argument ${argued.id}`,
    actions: settleActions(argued),
    private: false,
    replaces: true,
    data: { argument: argumentData(argued) },
  };
}

/** The crux alone, for a reply in the thread. */
export function cruxView(argued: Argued): View {
  const { words, state, standing } = argued;
  const [first = distance(standing), ...more] = cruxSentences(standing);
  return {
    title: `The crux of: ${words}`,
    tone: "answer",
    lead: standing.crux?.differences.length ? `${distance(standing)} ${first}` : outcome(standing, hasSpoken(state)),
    sections: [
      ...(more.length > 0 ? [{ title: "If one side gave in", lines: more }] : []),
      ...cruxSections(argued).slice(1),
      ...agreedSection(argued),
      ...warningsSection(standing),
    ],
    warnings: [],
    chart: chartOf(argued),
    footnote: `argument ${argued.id}`,
    actions: settleActions(argued),
    private: false,
    data: { argument: argumentData(argued) },
  };
}

/** Whether a side has set or accepted anything. */
export const hasSpoken = ({ camps }: Settle): boolean =>
  sides.some((side) => camps[side].values.size > 0 || camps[side].accepted.size > 0);

export const chartOf = ({ standing, model }: Argued) => {
  const { claim, answers, crux } = standing;
  const side = (name: Side) => {
    const answer = answers[name];
    const typed = new Map((crux?.differences ?? []).map(({ id }) => [id, valueText(answer, id)]));
    return { name: sideName[name], estimate: estimateOf(answer, claim.output), typed };
  };
  return sidesChart({
    quantity: claimedResult(answers.for, claim),
    sides: [side("for"), side("against")],
    crux,
    assumptions: model.quantities,
    claim,
  });
};

const estimateOf = (answer: Disagreement["answers"]["for"], output: string) => {
  const result = answer.results.get(output);
  if (result === undefined) throw new Error(`Expected a result for ${output}, got none`);
  return result.estimate;
};

function claimLines({ model, standing, shared }: Argued): readonly Line[] {
  const given = [...shared].map(([id, text]) => `${labelOf(model, id)} ${text}`);
  return [
    claimSentence(model, standing.claim),
    [{ code: standing.claim.text }],
    ...(given.length > 0 ? [`Both sides start from: ${given.join("; ")}.`] : []),
  ];
}

function sideSection({ state, standing }: Argued, side: Side): Section {
  const names = [...state.camps[side].members.values()].map(({ name }) => name);
  const result = claimedResult(standing.answers[side], standing.claim);
  return {
    title: `${sideName[side]}: ${names.length > 0 ? names.join(", ") : "nobody yet"}`,
    lines: [shown(result), `${verdict(standing.probability[side], result)}.`],
  };
}

function cruxSections(argued: Argued): readonly Section[] {
  const { standing, model } = argued;
  const differences = standing.crux?.differences ?? [];
  const [first] = differences;
  if (first === undefined) return [];
  const turns = sides.flatMap((side) => turning(standing, side) ?? []);
  const name = labelOf(model, first.id);
  return [
    {
      title: "The crux",
      lines: [
        [distance(standing), " ", { bold: cruxSentences(standing)[0] ?? "" }],
        ...cruxSentences(standing).slice(1),
      ],
    },
    { title: "Where you differ", lines: differenceLines(argued, differences) },
    ...(turns.length > 0 ? [{ title: `What would turn it: ${name}`, lines: turns }] : []),
    { title: `What is known: ${name}`, lines: evidenceLines(model.quantities.get(first.id)) },
  ];
}

function differenceLines(
  { standing: { answers }, model }: Argued,
  differences: readonly { readonly id: string; readonly share: number | null }[],
): readonly Line[] {
  const percents = differencePercents(differences);
  return differences.map(({ id, share }, k): Line => {
    const values = `For ${valueText(answers.for, id)}, Against ${valueText(answers.against, id)}`;
    return [`${labelOf(model, id)}: ${values}`, ...(share === null ? [] : [" (", { bold: `${percents[k]}%` }, ")"])];
  });
}

/** What both have set and take to be the same. */
function agreedSection({ standing, state, model }: Argued): readonly Section[] {
  const differing = new Set(standing.crux?.differences.map(({ id }) => id));
  const spoken = new Set(
    sides.flatMap((side) => [...state.camps[side].values.keys(), ...state.camps[side].accepted.keys()]),
  );
  const agreed = [...spoken].filter((id) => !differing.has(id) && model.quantities.has(id));
  if (agreed.length === 0) return [];
  return [
    {
      title: "Where you agree",
      lines: agreed.map((id) => `${labelOf(model, id)}: ${valueText(standing.answers.for, id)}`),
    },
  ];
}

/** Who set what, and why, the newest first. */
function reasonsSection({ state, model }: Argued): readonly Section[] {
  const all = sides.flatMap((side) => [...state.camps[side].values].map(([id, value]) => ({ side, id, value })));
  if (all.length === 0) return [];
  const lines = all
    .sort((a, b) => b.value.at - a.value.at)
    .map(({ side, id, value }) => reasonLine(model, side, id, value));
  return [{ title: "Who set what", lines }];
}

function reasonLine(model: Model, side: Side, id: string, { text, byName, at, reason, link }: Value): Line {
  const said = `${sideName[side]}: ${labelOf(model, id)} ${text.trim()}, by ${byName} on ${dayText(at)}`;
  const why: Part[] = [...(reason ? [`: ${reason}`] : []), ...(link ? [" (", linkPart(link), ")"] : [])];
  return [said, ...why];
}

/** A link shown by where it leads, so that its words cannot say another place. */
export const linkPart = (url: string): Part => ({ link: new URL(url).host, url });

function closedLine({ closed }: Settle): readonly string[] {
  if (closed === undefined) return [];
  return [`Closed by ${closed.byName}${closed.moderator ? ", a moderator," : ""} on ${dayText(closed.at)}.`];
}

/** Values out of a sourced range and the like: marked, not forbidden. */
function warningsSection(standing: Disagreement): readonly Section[] {
  const lines = sideWarnings(standing).map((warning): Line => ["⚠ ", ...[warning].flat()]);
  return lines.length > 0 ? [{ title: "Worth knowing", lines }] : [];
}

/** What must be said beside the numbers, each side's own; what is true of both once. */
function sideWarnings({ answers }: Disagreement): readonly Line[] {
  const said = new Set(answers.against.warnings.map(({ text }) => text));
  const both = answers.for.warnings.filter(({ text }) => said.has(text));
  const shared = new Set(both.map(({ text }) => text));
  const own = sides.flatMap((side) =>
    answers[side].warnings
      .filter(({ text }) => !shared.has(text))
      .map((warning) => warningLine({ ...warning, text: `${sideName[side]}: ${warning.text}` })),
  );
  return [...both.map(warningLine), ...own];
}

/** What programs read of an argument. */
export function argumentData({ id, words, standing, state, shared, model }: Argued) {
  return {
    id,
    words,
    model: model.name,
    open: state.closed === undefined,
    shared: Object.fromEntries(shared),
    ...(state.forkedFrom && { forkedFrom: state.forkedFrom }),
    ...disagreementData(standing, state),
  };
}

export function disagreementData(standing: Disagreement, { camps }: Settle) {
  const { claim, crux, breakEven } = standing;
  const side = (name: Side) => {
    const { members, values, accepted } = camps[name];
    return {
      members: [...members.values()].map(({ name: member }) => member),
      values: Object.fromEntries(
        [...values].map(([id, { text, byName, reason, link }]) => [id, { text, by: byName, reason, link }]),
      ),
      accepted: [...accepted.keys()],
      result: quantityData(claimedResult(standing.answers[name], claim)),
      probability: standing.probability[name],
      holds: standing.holds[name],
      ...(breakEven[name] && { breakEven: breakEvenData(breakEven[name]) }),
    };
  };
  return {
    claim: claim.text,
    for: side("for"),
    against: side("against"),
    converged: standing.holds.for === standing.holds.against,
    ...(crux && {
      crux: {
        scale: crux.scale,
        disagreement: crux.disagreement,
        outputs: { for: crux.outputs.a, against: crux.outputs.b },
        exact: crux.exact,
        differences: crux.differences.map(({ id, share, part, medians, remaining, flips }) => ({
          id,
          share,
          part,
          medians: named(medians),
          remaining: named(remaining),
          flips: named(flips),
        })),
      },
    }),
  };
}

const named = <T>({ a, b }: { readonly a: T; readonly b: T }) => ({ for: a, against: b });

const breakEvenData = ({ id, median, atMedians, even, likely }: BreakEven) => ({ id, median, atMedians, even, likely });
