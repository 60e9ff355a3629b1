// An argument with all that is shown of it, its picture, and what programs read of it.

import type { Disagreement } from "../../../src/answer/answer.ts";
import type { Answer, ModelClaim } from "../../../src/answer/result.ts";
import type { BreakEven } from "../../../src/core/analyses/break-even.ts";
import type { SettleEvent, Side, Value } from "../../../src/core/settle/settle-act.ts";
import { type Settle, sides } from "../../../src/core/settle/state.ts";
import { capital, tell, tellParts } from "../../../src/core/tell.ts";
import { shownUnit } from "../../../src/language/shown.ts";
import { type Model, shortOf } from "../../../src/models/model.ts";
import type { Chart } from "../../../src/render/chart.ts";
import { densityChart } from "../../../src/render/chart-data/density-of.ts";
import { sidesChart } from "../../../src/render/chart-data/sides-chart.ts";
import type { Line, Part, Section } from "../../../src/render/view.ts";
import { quantityData } from "../../ask/replies/answer-data.ts";
import { warningLine } from "../../ask/words/headline.ts";
import { typedText } from "../shared/owners-named.ts";
import { sideName, theSide, whoIs } from "../words/people.ts";
import { agreedOn, agreedVerdict, heldSides, leftBetween } from "./outcome.ts";
import { claimedResult, otherThan, valueText } from "./text.ts";

export interface Argued {
  readonly id: string;
  /** The claim as people say it. */
  readonly words: string;
  readonly sentence: string;
  /** What stands at the top: the reading where the words were read, else the words. */
  readonly heading: string;
  /** Whose words they are, where it is known; else who opened it. */
  readonly origin: string;
  /** Whether that quotes them. */
  readonly isQuoted: boolean;
  readonly model: Model;
  readonly state: Settle;
  readonly standing: Disagreement;
  /** What comes out with what both start from. */
  readonly evidence: Answer;
  /** What both sides take from the question: assumptions with their values as typed. */
  readonly shared: ReadonlyMap<string, string>;
  /** The events that counted; of an argument that was not read whole the last of them. */
  readonly events: readonly SettleEvent[];
  /** How many changed a value. */
  readonly moves: number;
}

/** By whose name each side goes in a picture. */
export function namesOf({ state, model }: Pick<Argued, "state" | "model">): Readonly<Record<Side, string>> {
  const name = (side: Side) => {
    const who = whoIs(state, side, model);
    return who === theSide(side) ? sideName(side) : who;
  };
  return { for: name("for"), against: name("against") };
}

/** Whether a side has set or accepted anything. */
export const hasSpoken = ({ camps }: Settle): boolean =>
  sides.some((side) => camps[side].values.size > 0 || camps[side].accepted.size > 0);

/** Both sides as they are drawn, by name, with what they typed of what they differ in. */
export function sidesOf(argued: Pick<Argued, "standing" | "state" | "model">, names = namesOf(argued)) {
  const { claim, answers, crux } = argued.standing;
  const sole = soleOf(argued.standing, argued.state);
  const side = (name: Side) => {
    const answer = sole ?? answers[name];
    const typed = new Map((crux?.differences ?? []).map(({ id }) => [id, bareValueText(answer, id)]));
    return { name: names[name], estimate: claimedResult(answer, claim).estimate, typed };
  };
  return { quantity: drawn(answers.for, claim), sides: [side("for"), side("against")] as const };
}

/** A value as a side has it, without what it counts: a picture has no room for that. */
export function bareValueText(answer: Answer, id: string): string {
  const [text, unit] = [valueText(answer, id), answer.model.quantities.get(id)?.unit];
  const words = unit === undefined ? "" : ` ${shownUnit(unit)}`;
  return words.trim() !== "" && text.endsWith(words) ? text.slice(0, -words.length) : text;
}

/** One curve until somebody has spoken, then both sides' with what they differ in. */
export function chartOf({ standing, model, state, evidence }: Argued, most = Number.POSITIVE_INFINITY): Chart {
  const { claim } = standing;
  const crux = standing.crux && { ...standing.crux, differences: standing.crux.differences.slice(0, most) };
  const sole = hasSpoken(state) ? soleOf(standing, state) : evidence;
  if (sole !== undefined)
    return densityChart({ quantity: drawn(sole, claim), estimate: claimedResult(sole, claim).estimate, claim });
  return sidesChart({ ...sidesOf({ standing, state, model }), crux, assumptions: model.quantities, claim });
}

/** What all say, where that is one: all are on one side, or nothing divides the two. */
function soleOf(standing: Disagreement, state: Settle): Answer | undefined {
  if (leftBetween(standing, state).length > 0) return undefined;
  if (standing.crux === undefined && agreedOn(standing, state) === undefined) return undefined;
  const [side = "for"] = heldSides(state);
  return standing.answers[side];
}

/** What a picture is of, by its short label: a title has one line of a phone. */
function drawn(answer: Answer, claim: ModelClaim) {
  return { label: capital(shortOf(answer.model, claim.output)), unit: claimedResult(answer, claim).unit };
}

/** What the evidence says where all agree on the opposite: who was not there takes their word for it otherwise. */
export function otherwise({ state, standing, evidence }: Argued): readonly string[] {
  const { closed } = state;
  const ended = closed ? agreedEnd(closed) : agreedVerdict(standing, state);
  return ended === undefined || ended.even ? [] : otherThan(ended.holds, evidence, standing.claim);
}

/** What two agreed on; nothing where a moderator closed it, or nothing was agreed. */
export const agreedEnd = ({ moderator, outcome }: NonNullable<Settle["closed"]>) =>
  !moderator && outcome?.outcome === "agreed" ? outcome : undefined;

/** What both have set and take to be the same. */
export function agreedSection({ standing, state, model }: Argued): readonly Section[] {
  const differing = new Set(standing.crux?.differences.map(({ id }) => id));
  const spoken = new Set(
    sides.flatMap((side) => [...state.camps[side].values.keys(), ...state.camps[side].accepted.keys()]),
  );
  const agreed = [...spoken].filter((id) => !differing.has(id) && model.quantities.has(id));
  if (agreed.length === 0) return [];
  return [
    {
      title: tell`Where you agree`,
      lines: agreed.map((id) => `${shortOf(model, id)}: ${valueText(standing.answers.for, id)}`),
    },
  ];
}

/** Who set what, and why, the newest first; who took a value over took its text, not the other's reason. */
export function reasonsSection({ state, model }: Argued): readonly Section[] {
  const all = sides.flatMap((side) => [...state.camps[side].values].map(([id, value]) => ({ side, id, value })));
  if (all.length === 0) return [];
  const lines = all
    .sort((a, b) => b.value.at - a.value.at)
    .map(({ side, id, value }) => reasonLine(model, side, id, value));
  return [{ title: tell`Who set what`, lines }];
}

function reasonLine(model: Model, side: Side, id: string, { text, byName, at, reason, link }: Value): Line {
  const said = `${sideName(side)}: ${shortOf(model, id)} ${typedText(model, text.trim())}`;
  const why: Part[] = [...(reason ? [`: ${reason}`] : []), ...(link ? [" (", linkPart(link), ")"] : [])];
  return [...tellParts<Part>`${said}, by ${byName}, ${{ away: at }}`, ...why];
}

/** A link shown by where it leads, so that its words cannot say another place. */
export const linkPart = (url: string): Part => ({ link: new URL(url).host, url });

/** Values out of a sourced range and the like: marked, not forbidden. */
export function warningsSection(standing: Disagreement): readonly Section[] {
  const lines = sideWarnings(standing).map((warning): Line => ["⚠ ", ...[warning].flat()]);
  return lines.length > 0 ? [{ title: tell`Worth knowing`, lines }] : [];
}

/** What must be said beside the numbers, each side's own; what is true of both once. */
function sideWarnings({ answers }: Disagreement): readonly Line[] {
  const said = new Set(answers.against.warnings.map(({ text }) => text));
  const both = answers.for.warnings.filter(({ text }) => said.has(text));
  const shared = new Set(both.map(({ text }) => text));
  const own = sides.flatMap((side) =>
    answers[side].warnings
      .filter(({ text }) => !shared.has(text))
      .map((warning) => warningLine({ ...warning, text: `${sideName(side)}: ${warning.text}` })),
  );
  return [...both.map(warningLine), ...own];
}

export function argumentData({ id, words, standing, state, shared, model, evidence }: Argued) {
  return {
    id,
    words,
    model: model.name,
    open: state.closed === undefined,
    shared: Object.fromEntries(shared),
    ...(state.forkedFrom && { forkedFrom: state.forkedFrom }),
    evidence: { probability: evidence.claim?.probability ?? null, ...(state.evidence && { side: state.evidence }) },
    stances: [...state.stances.values()].map(({ name, path }) => ({ name, percent: path.at(-1), path })),
    ...(state.ending && { ending: { ...state.ending.outcome, by: state.ending.byName } }),
    ...(state.closed?.outcome && { outcome: state.closed.outcome }),
    ...disagreementData(standing, state),
  };
}

function disagreementData(standing: Disagreement, { camps }: Settle) {
  const { claim, crux, breakEven } = standing;
  const side = (name: Side) => {
    const { members, values, accepted, pending } = camps[name];
    return {
      members: [...members.values()].map(({ name: member }) => member),
      values: Object.fromEntries(
        [...values].map(([id, { text, byName, reason, link }]) => [id, { text, by: byName, reason, link }]),
      ),
      accepted: [...accepted.keys()],
      ...(pending.size > 0 && { pending: [...pending.keys()] }),
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

const breakEvenData = ({ upTo, ...found }: BreakEven) => ({ ...found, ...(upTo && { upTo: { even: upTo.even } }) });
