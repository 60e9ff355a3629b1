// What one person is asked after a stance: which of the assumptions that could carry it they hold to be otherwise.

import { otherSide, type Side } from "../../../src/core/settle/settle-act.ts";
import { sideOf } from "../../../src/core/settle/state.ts";
import { tell } from "../../../src/core/tell.ts";
import { chanceText } from "../../../src/render/chart/number-text.ts";
import { type Action, button, type Line, type View } from "../../../src/render/view.ts";
import { fading, withinWords } from "../../../src/render/words.ts";
import { type Turn, turnsTo } from "../shared/turns.ts";
import { numbersOf, sideName, stanceText } from "../words/people.ts";
import { aboutButton, acceptButton, beside, closeButton, moreButton, turnButton } from "./actions.ts";
import { agreedOn, isEven, outcome } from "./outcome.ts";
import { capital, saidBy, shortOf } from "./text.ts";
import { type Argued, argumentData } from "./view.ts";

const most = 4;

/** What is so many times off what is known nobody holds: it is in the menu, and no line says it. */
const absurd = 1000;

interface Asked {
  readonly person: string;
  readonly turns: readonly Turn[];
}

/** For one person alone. */
export function questionView(argued: Argued, { person, turns }: Asked): View {
  const { id, state } = argued;
  const side = sideOf(state, person);
  const percent = state.stances.get(person)?.path.at(-1);
  const title =
    percent === undefined
      ? side
        ? tell`You are on ${sideName(side)}`
        : tell`You are on no side`
      : tell`You: ${stanceText(percent)}`;
  const base = {
    title,
    card: true,
    private: true,
    replaces: true,
  } as const;
  const data = { argument: argumentData(argued), turns: turns.map(turnData) };
  if (side === undefined) {
    const lines = [tell`You follow along; take a side whenever you like.`];
    return {
      ...base,
      lead: tell`You are undecided.`,
      lines,
      actions: [turnButton(id), moreButton(id)],
      data,
    };
  }
  if (state.crossed.has(person)) {
    return {
      ...base,
      lead: outcome(argued.standing, state),
      lines: [tell`You were on both sides and set no more values here; what you think is shown, and counts.`],
      actions: [...closeActions(argued), turnButton(id), moreButton(id)],
      data,
    };
  }
  const said = saidOf(argued, side);
  const told = toldOf(turns.filter(({ id: about }) => about !== said));
  const rows = turnLines(told);
  const their =
    said === undefined ? [] : [tell`On ${shortOf(argued.model, said)}: ${saidBy(argued.standing, state, said)}`];
  const isBorneOut = turnsTo(argued.standing.probability[side], side) !== (side === "for");
  const lead = isBorneOut
    ? [borneOut(argued, side, person), whoIsNext(argued, side)].flat().join(" ")
    : mustBeOff(argued, side, person);
  const heading = isBorneOut && told.length > 0 ? [tell`One of these would turn it:`] : [];
  const lines = withinWords(
    [...[...their, ...heading].map((line) => ({ line, gives: 0 })), ...rows.map(fading)],
    [title, lead],
  );
  const at: Rows["at"] = (line, action, label) => beside(action, lines, line, label);
  return {
    ...base,
    lead,
    lines,
    actions: questionActions(argued, side, turns, { at, said, their, told, rows, isBorneOut }),
    data,
  };
}

/** What speaks for the side, for whoever it goes against; ranges that they wrote themselves are theirs. */
function mustBeOff({ standing, state, model }: Argued, side: Side, person: string): string {
  const own = chanceText(standing.probability[side]);
  if (state.camps[side].values.size > 0)
    return tell`Your side's numbers say ${own}. For you to be right, one of these must be off:`;
  if (!model.own) return tell`The evidence says ${own}. For you to be right, one of these must be off:`;
  return person === state.opener
    ? tell`Your first ranges say ${own}. For you to be right, narrow one of these:`
    : tell`The first ranges say ${own}. For you to be right, one of these must be off:`;
}

function borneOut({ standing, state, model }: Argued, side: Side, person: string): string {
  const own = chanceText(standing.probability[side]);
  const isSaid = state.camps[side].values.size > 0;
  const isWriter = person === state.opener;
  if (isEven(standing.probability[side])) {
    if (isSaid) return tell`Your side's numbers say ${own}: it could go either way.`;
    if (!model.own) return tell`The evidence says ${own}: it could go either way.`;
    return isWriter
      ? tell`Your first ranges say ${own}: it could go either way.`
      : tell`The first ranges say ${own}: it could go either way.`;
  }
  if (isSaid) return tell`Your side's numbers bear you out: ${own}.`;
  if (!model.own) return tell`The evidence bears you out: ${own}.`;
  return isWriter ? tell`Your first ranges bear you out: ${own}.` : tell`The first ranges bear you out: ${own}.`;
}

/** Whom who is borne out waits for. */
function whoIsNext({ state }: Argued, side: Side): readonly string[] {
  const { members, values } = state.camps[otherSide(side)];
  if (values.size > 0 || state.evidence !== undefined) return [];
  return [members.size > 0 ? tell`The other side moves next.` : tell`Nobody says otherwise yet.`];
}

/** What the other side has set that is most of the difference. */
const saidOf = ({ standing, state }: Argued, side: Side): string | undefined =>
  standing.crux?.differences.find(({ id }) => state.camps[otherSide(side)].values.has(id))?.id;

/** What is told of: what turns it by a value that somebody may hold, then what could not alone. */
function toldOf(turns: readonly Turn[]): readonly Turn[] {
  const able = turns.filter(({ needed, times }) => needed !== undefined && times < absurd).slice(0, most - 1);
  return [...able, ...turns.filter(({ flip }) => flip.kind === "beyond")].slice(0, most);
}

/** A line each, in their order. */
function turnLines(told: readonly Turn[]): readonly Line[] {
  const lines = told.map(({ short, needed, now }): Line => {
    return [
      "• ",
      { bold: `${short}: ` },
      needed === undefined ? tell`not enough alone (${now})` : `${needed} (${now})`,
    ];
  });
  const isAny = told.some(({ needed }) => needed !== undefined);
  return isAny ? lines : [...lines, `• ${tell`no single assumption turns it: it takes several.`}`];
}

/** What the other side says, what would turn it with a line each, and the way to put a button beside one. */
interface Rows {
  readonly said: string | undefined;
  readonly their: readonly Line[];
  readonly told: readonly Turn[];
  readonly rows: readonly Line[];
  readonly isBorneOut: boolean;
  readonly at: (line: Line | undefined, action: Action, label: string) => Action;
}

const closeActions = ({ id, standing, state }: Argued): readonly Action[] =>
  agreedOn(standing, state) === undefined ? [] : [closeButton(id, tell`We agree: close`)];

function questionActions(
  argued: Argued,
  side: Side,
  turns: readonly Turn[],
  { said, their, told, rows, isBorneOut, at }: Rows,
): readonly Action[] {
  const { id, model, state } = argued;
  return [
    ...closeActions(argued),
    ...(said
      ? [
          at(their[0], aboutButton(id, model, said, tell`Counter: ${shortOf(model, said)}`), tell`Counter…`),
          acceptButton(id, state, otherSide(side), said),
        ]
      : []),
    ...told.map((turn, k) => at(rows[k], aboutButton(id, model, turn.id), tell`Set…`)),
    button(tell`Several…`, `/settle assume argument: ${id}`),
    button(isBorneOut ? tell`Change my mind` : tell`I was wrong`, `/settle stance argument: ${id}`),
    {
      kind: "menu",
      placeholder: tell`Others …`,
      line: `/settle assume argument: ${id}`,
      option: "about",
      choices: turns.map((turn) => ({
        label: capital(turn.short),
        value: turn.id,
        description: turn.needed ? tell`would turn it: ${turn.needed}; ${turn.now}` : turn.now,
      })),
    },
  ];
}

/** What would turn it, for whoever asks. */
export function turnView(argued: Argued, side: Side, turns: readonly Turn[]): View {
  const { id, state, standing, model } = argued;
  const told = toldOf(turns);
  const lines = turnLines(told);
  return {
    title: tell`What would turn it`,
    card: true,
    lead: turnsTo(standing.probability[side], side)
      ? tell`By ${numbersOf(state, side, model)} it is ${chanceText(standing.probability[side])} likely. It would hold with:`
      : tell`By ${numbersOf(state, side, model)} it is ${chanceText(standing.probability[side])} likely. It would fail with:`,
    lines,
    actions: [
      ...told.map((turn, k) => beside(aboutButton(id, model, turn.id), lines, lines[k], tell`Set…`)),
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
