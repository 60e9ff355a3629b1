// What one person is asked after a stance: which of the assumptions that could carry it they hold to be otherwise.

import type { Disagreement } from "../../../src/answer/answer.ts";
import { otherSide, type Side } from "../../../src/core/settle/settle-act.ts";
import { sideOf } from "../../../src/core/settle/state.ts";
import { tell } from "../../../src/core/tell.ts";
import { shortOf } from "../../../src/models/model.ts";
import { chanceText } from "../../../src/render/chart/number-text.ts";
import { fading, stays, withinWords } from "../../../src/render/markdown.ts";
import { type Action, button, type Line, type View } from "../../../src/render/view.ts";
import { bearsOut, type Turn, turnsTo } from "../shared/turns.ts";
import { isEven, isSure, numbersOf, says, sideName, stanceText } from "../words/people.ts";
import {
  aboutButton,
  acceptNamed,
  agreedActions,
  beside,
  endButton,
  moreButton,
  othersMenu,
  turnButton,
} from "./actions.ts";
import { agreedOn, isAlone, outcome } from "./outcome.ts";
import { otherThan, saidBy } from "./text.ts";
import { type Argued, argumentData } from "./view.ts";

const most = 4;
const mostBorneOut = 2;

/** What is so many times beyond what is known nobody holds: it is in the menu, and no line says it. */
const absurd = 300;

interface Asked {
  readonly person: string;
  /** Who is elsewhere finds the way to the argument, who follows along the readers' vote; it stands last. */
  readonly way?: Line | undefined;
  readonly turns: readonly Turn[];
  /** What all those that are not enough alone come to together. */
  readonly together?: string | undefined;
}

/** For one person alone. */
export function questionView(argued: Argued, { person, turns, way, together }: Asked): View {
  const { id, state } = argued;
  const side = sideOf(state, person);
  const percent = state.stances.get(person)?.path.at(-1);
  const title =
    percent === undefined
      ? side
        ? tell`You are on ${sideName(side)}`
        : tell`You are on no side`
      : tell`You: ${stanceText(percent)}`;
  const base = { title, card: true, private: true, replaces: true } as const;
  const data = () => ({ argument: argumentData(argued), turns: turns.map(turnData) });
  if (side === undefined || state.crossed.has(person)) {
    return {
      ...base,
      lead: side === undefined ? tell`You are undecided.` : outcome(argued.standing, state),
      lines: [
        side === undefined
          ? tell`You follow along; take a side whenever you like.`
          : tell`You were on both sides and set no more values here; what you think is shown, and counts.`,
        ...(way ? [way] : []),
      ],
      actions: [
        ...(side === undefined ? [] : agreedActions(argued)),
        ...[turnButton(id), moreButton(id)],
        ...(side !== undefined || person === state.opener ? endActions(argued) : []),
      ],
      data,
    };
  }
  const said = saidOf(argued, side);
  const all = toldTurns(turns.filter(({ id: about }) => about !== said));
  const isBorneOut = bearsOut(argued.standing.leaning[side], side);
  // Who is borne out needs none of it.
  const told = isBorneOut ? all.slice(0, mostBorneOut) : all;
  const rows = turnLines(told);
  const their =
    said === undefined ? [] : [tell`On ${shortOf(argued.model, said)}: ${saidBy(argued.standing, state, said)}`];
  const whose = whoseOf(argued, side, person);
  const news = saysOf(argued, side, { whose, isBorneOut });
  const lead = [news, ...(isBorneOut ? whoIsNext(argued, side) : [])].join(" ");
  const heading = told.length > 0 ? [wouldTurn(argued.standing, side, told)] : [];
  const lines = withinWords(
    [
      ...[...their, ...heading].map(stays),
      ...rows.map(fading),
      ...(together && !isAnyEnough(told) ? [stays(together)] : []),
      ...tiedLine(argued, side, told).map((line) => ({ line, gives: 1 })),
    ],
    [title, lead, ...(way ? [way] : [])],
  );
  const at: Rows["at"] = (line, action, label) => beside(action, lines, line, label);
  return {
    ...base,
    lead,
    lines: [...lines, ...(way ? [way] : [])],
    actions: questionActions(argued, side, turns, { at, said, their, told, rows, isBorneOut }),
    data,
  };
}

export const isAnyEnough = (told: readonly Turn[]): boolean => told.some(({ needed }) => needed !== undefined);

/** What it takes, the others left as they are: what lies within what is known turns it as well as what is beyond. */
function wouldTurn({ leaning, claim }: Disagreement, side: Side, told: readonly Turn[]): string {
  const toHold = turnsTo(leaning[side], side);
  // Whether several would do is not known.
  if (!isAnyEnough(told)) return tell`None of these turns it alone:`;
  // A range that has the middle may still be likelier missed; one that has it not is.
  const isInside = claim.upTo !== undefined && (claim.comparison === ">=") === toHold;
  if (isInside) return tell`One of these brings the middle into the claimed range:`;
  return toHold ? tell`Likelier than not with one of these:` : tell`Less likely than not with one of these:`;
}

/** What goes together by what is known turns it by going alone, which is said: the chance has them together. */
function tiedLine({ standing }: Argued, side: Side, told: readonly Turn[]): readonly string[] {
  const { correlations } = standing.answers[side];
  const isTied = told.some(
    ({ id, needed }) => needed !== undefined && correlations.some(({ between }) => between.includes(id)),
  );
  return isTied ? [tell`What is known to go together goes alone here.`] : [];
}

function whoseOf({ state, model }: Argued, side: Side, person: string): keyof typeof says {
  if (state.camps[side].values.size > 0) return "side";
  if (!model.own) return "evidence";
  return person === state.opener ? "writer" : "ranges";
}

function saysOf(
  { standing }: Argued,
  side: Side,
  { whose, isBorneOut }: { readonly whose: keyof typeof says; readonly isBorneOut: boolean },
): string {
  const leaning = standing.leaning[side];
  const how = isEven(leaning) ? "even" : !isBorneOut ? "against" : isSure(leaning) ? "for" : "leaning";
  return says[whose][how](chanceText(standing.probability[side]));
}

/** Whom who is borne out waits for. */
function whoIsNext({ state, evidence, standing }: Argued, side: Side): readonly string[] {
  const { members, values } = state.camps[otherSide(side)];
  if (values.size > 0 || state.evidence !== undefined) return [];
  if (members.size > 0) return [tell`The other side moves next.`];
  const known = otherThan(side === "for", evidence, standing.claim);
  return known.length > 0 ? known : [tell`Nobody says otherwise yet.`];
}

/** What the other side has set that is most of the difference. */
const saidOf = ({ standing, state }: Argued, side: Side): string | undefined =>
  standing.crux?.differences.find(({ id }) => state.camps[otherSide(side)].values.has(id))?.id;

/** What is told of: what turns it by a value that somebody may hold, else what could not alone. */
export function toldTurns(turns: readonly Turn[]): readonly Turn[] {
  const able = turns.filter(({ needed, times }) => needed !== undefined && times < absurd);
  return (able.length > 0 ? able : turns.filter(({ flip }) => flip.kind === "beyond")).slice(0, most);
}

/** A line each, in their order. */
const turnLines = (told: readonly Turn[]): readonly Line[] =>
  told.map(({ short, needed, now }) =>
    needed === undefined ? ["• ", { bold: short }, ` (${now})`] : ["• ", { bold: `${short}: ` }, `${needed} (${now})`],
  );

/** What the other side says, what would turn it with a line each, and the way to put a button beside one. */
interface Rows {
  readonly said: string | undefined;
  readonly their: readonly Line[];
  readonly told: readonly Turn[];
  readonly rows: readonly Line[];
  readonly isBorneOut: boolean;
  readonly at: (line: Line | undefined, action: Action, label: string) => Action;
}

/** Who argues alone, or with the evidence, asks nobody else when to end it. */
const endActions = ({ id, standing, state }: Argued): readonly Action[] =>
  (state.alone || isAlone(state)) && agreedOn(standing, state) === undefined ? [endButton(id)] : [];

function questionActions(
  argued: Argued,
  side: Side,
  turns: readonly Turn[],
  { said, their, told, rows, isBorneOut, at }: Rows,
): readonly Action[] {
  const { id, model, standing } = argued;
  const shown = told.flatMap((turn, k) => {
    const set = at(rows[k], aboutButton(id, model, turn.id), tell`Set…`);
    return set.kind === "button" && set.beside ? [{ turn, set }] : [];
  });
  // A line that gave way is in the menu.
  const others = turns.filter((turn) => !shown.some((each) => each.turn === turn));
  return [
    ...agreedActions(argued),
    ...(said
      ? [
          at(their[0], aboutButton(id, model, said, tell`Counter: ${shortOf(model, said)}`), tell`Counter…`),
          acceptNamed(argued, otherSide(side), said),
        ]
      : []),
    ...shown.map(({ set }) => set),
    button(tell`Several…`, `/settle assume argument: ${id}`),
    button(
      isBorneOut || isEven(standing.leaning[side]) ? tell`Change my mind` : tell`I was wrong`,
      `/settle stance argument: ${id}`,
    ),
    ...endActions(argued),
    ...othersMenu(id, others),
  ];
}

/** What would turn it, for whoever asks. */
export function turnView(argued: Argued, side: Side, turns: readonly Turn[]): View {
  const { id, state, standing, model } = argued;
  const told = toldTurns(turns);
  const rows = turnLines(told);
  const lines = told.length > 0 ? [wouldTurn(standing, side, told), ...rows] : [];
  return {
    title: tell`What would turn it`,
    card: true,
    lead: tell`By ${numbersOf(state, side, model)} it is ${chanceText(standing.probability[side])} likely.`,
    lines,
    actions: [
      ...told.map((turn, k) => beside(aboutButton(id, model, turn.id), lines, rows[k], tell`Set…`)),
      moreButton(id),
    ],
    private: true,
    data: { argument: id, turns: turns.map(turnData) },
  };
}

const turnData = ({ id, short, flip, needed, now, fill }: Turn) => ({
  id,
  short,
  flip,
  needed: needed ?? null,
  now,
  fill: fill ?? null,
});
