// What one person is asked after a stance: which of the assumptions that could carry it they hold to be otherwise.

import { otherSide, type Side } from "../../../src/core/settle/settle-act.ts";
import { sideOf } from "../../../src/core/settle/state.ts";
import { tell } from "../../../src/core/tell.ts";
import { chanceText } from "../../../src/render/chart/number-text.ts";
import { type Action, button, type Line, type View } from "../../../src/render/view.ts";
import { fading, withinWords } from "../../../src/render/words.ts";
import { type Turn, turnsTo } from "../shared/turns.ts";
import { numbersOf, sideName, stanceText } from "../words/people.ts";
import { aboutButton, acceptButton, beside, cruxButton, moreButton } from "./actions.ts";
import { isEven } from "./outcome.ts";
import { capital, saidBy, shortOf } from "./text.ts";
import { type Argued, argumentData } from "./view.ts";

const most = 3;

interface Asked {
  readonly person: string;
  readonly turns: readonly Turn[];
  /** What moving over took away. */
  readonly withdrawn?: number | undefined;
}

/** For one person alone. */
export function questionView(argued: Argued, { person, turns, withdrawn }: Asked): View {
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
      actions: [button(tell`What would turn it`, `/settle turn argument: ${id}`), moreButton(id)],
      data,
    };
  }
  if (state.crossed.has(person)) {
    const taken = withdrawn === 1 ? tell`Your value is withdrawn.` : tell`Your ${withdrawn ?? 0} values are withdrawn.`;
    const rule = tell`Who was on the other side cannot set values for this one.`;
    const lead = withdrawn ? `${taken} ${rule}` : rule;
    return {
      ...base,
      lead,
      lines: [tell`Your stance is shown, and counts.`],
      actions: [cruxButton(id), moreButton(id)],
      data,
    };
  }
  const lead = leadOf(argued, side);
  const their = theirs(argued, side);
  const told = turnLines(turns);
  const lines = withinWords([...their.map((line) => ({ line, gives: 0 })), ...told.map(fading)], [title, lead]);
  const at: Told["at"] = (line, action, label) => beside(action, lines, line, label);
  return { ...base, lead, lines, actions: questionActions(argued, side, turns, { at, their, told }), data };
}

function leadOf({ standing, state, model }: Argued, side: Side): string {
  const probability = standing.probability[side];
  const own = chanceText(probability);
  const isSaid = state.camps[side].values.size > 0;
  if (turnsTo(probability, side) !== (side === "for")) {
    if (isEven(probability)) {
      if (isSaid) return tell`Your side's numbers say ${own}: it could go either way. One of these would turn it:`;
      return model.own
        ? tell`The first ranges say ${own}: it could go either way. One of these would turn it:`
        : tell`The evidence says ${own}: it could go either way. One of these would turn it:`;
    }
    if (isSaid) return tell`Your side's numbers bear you out: ${own}. One of these would turn it:`;
    return model.own
      ? tell`The first ranges bear you out: ${own}. One of these would turn it:`
      : tell`The evidence bears you out: ${own}. One of these would turn it:`;
  }
  if (isSaid) return tell`Your side's numbers say ${own}. For you to be right, one of these must be off:`;
  return model.own
    ? tell`The first ranges say ${own}. For you to be right, one of these must be off:`
    : tell`The evidence says ${own}. For you to be right, one of these must be off:`;
}

/** What the other side says that is most of the difference. */
function theirs({ standing, state }: Argued, side: Side): readonly Line[] {
  const first = standing.crux?.differences.find((each) => state.camps[otherSide(side)].values.has(each.id));
  return first ? [tell`On ${shortOf(standing.answers.for.model, first.id)}: ${saidBy(standing, state, first.id)}`] : [];
}

const ableOf = (turns: readonly Turn[]): readonly Turn[] => turns.filter(({ needed }) => needed !== undefined);

/** Those that can, then in a line those that cannot alone. */
function turnLines(turns: readonly Turn[]): readonly Line[] {
  const able = ableOf(turns).slice(0, most);
  const unable = turns.filter(({ flip }) => flip.kind === "beyond").slice(0, 2);
  const lines: Line[] = able.map(({ short, needed, now }) => ["• ", { bold: `${short}: ` }, `${needed} (${now})`]);
  if (able.length === 0) lines.push(`• ${tell`no single assumption turns it: it takes several.`}`);
  if (unable.length > 0)
    lines.push(`• ${tell`not alone, whatever it is: ${unable.map(({ short }) => short).join(", ")}`}`);
  return lines;
}

/** What the other side says and the lines of the turns, and the way to put a button beside one. */
interface Told {
  readonly their: readonly Line[];
  readonly told: readonly Line[];
  readonly at: (line: Line | undefined, action: Action, label: string) => Action;
}

function questionActions(
  { id, model, state, standing }: Argued,
  side: Side,
  turns: readonly Turn[],
  { their, told, at }: Told,
): readonly Action[] {
  const other = otherSide(side);
  const said = standing.crux?.differences.find((each) => state.camps[other].values.has(each.id));
  const able = ableOf(turns)
    .slice(0, most)
    .filter((turn) => turn.id !== said?.id);
  return [
    ...(said
      ? [
          at(their[0], aboutButton(id, model, said.id, tell`Counter: ${shortOf(model, said.id)}`), tell`Counter…`),
          acceptButton(id, state, other, said.id),
        ]
      : []),
    ...able.map((turn) => at(told[ableOf(turns).indexOf(turn)], aboutButton(id, model, turn.id), tell`Set…`)),
    button(tell`Several…`, `/settle assume argument: ${id}`),
    button(tell`I was wrong`, `/settle stance argument: ${id}`),
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
  const lines = turnLines(turns);
  return {
    title: tell`What would turn it`,
    card: true,
    lead: turnsTo(standing.probability[side], side)
      ? tell`By ${numbersOf(state, side, model)} it is ${chanceText(standing.probability[side])} likely. It would hold with:`
      : tell`By ${numbersOf(state, side, model)} it is ${chanceText(standing.probability[side])} likely. It would fail with:`,
    lines,
    actions: [
      ...ableOf(turns)
        .slice(0, most)
        .map((turn, k) => beside(aboutButton(id, model, turn.id), lines, lines[k], tell`Set…`)),
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
