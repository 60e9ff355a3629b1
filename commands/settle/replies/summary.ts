// How the end of an argument is told: to those who are asked whether it may end, to the parent channel, with who moved and the crux,
// and in one picture to somebody who was not there.

import { askedToEnd, sidesHeld } from "../../../src/core/settle/ending.ts";
import { type Side, sideOfStance } from "../../../src/core/settle/settle-act.ts";
import { day, sides } from "../../../src/core/settle/state.ts";
import { tell, tellParts } from "../../../src/core/tell.ts";
import { shortOf } from "../../../src/models/model.ts";
import type { CardChart } from "../../../src/render/chart.ts";
import { cardChart } from "../../../src/render/chart-data/sides-chart.ts";
import { stays, withinWords } from "../../../src/render/markdown.ts";
import { type Action, button, type Line, type Part, plainView, type View } from "../../../src/render/view.ts";
import { inWords } from "../../ask/words/result-text.ts";
import { typedText } from "../shared/owners-named.ts";
import { hasMoved, nobodys, pathText, sideName, stanceText, verdictText, wentAlong } from "../words/people.ts";
import { closeButton, forkButton, goOnButton, historyButton } from "./actions.ts";
import { askedText, closedBy, comesTo, heldSides, isOneSided, leftBetween, missOn } from "./outcome.ts";
import { claimedResult, saidBy, theShort } from "./text.ts";
import { type Argued, agreedEnd, argumentData, bareValueText, namesOf, otherwise, sidesOf } from "./view.ts";

interface Summary {
  readonly argued: Argued;
  readonly link?: string | undefined;
  /** Whether readers may still be asked. */
  readonly poll: boolean;
  readonly isShared: boolean;
  /** What they said. */
  readonly readers?: string | undefined;
}

export function summaryView({ argued, link, poll, isShared, readers }: Summary): View {
  const { id, heading, state } = argued;
  const lead = comesTo(argued);
  const ask: Action = button(tell`Ask the readers`, `/settle poll argument: ${id}`);
  return {
    title: heading,
    lead,
    lines: withinWords(
      [
        ...otherwise(argued).map(stays),
        ...cruxLine(argued).map(stays),
        { line: [...movedTexts(argued), took(argued)].join(" "), gives: 1, shorter: took(argued) },
        ...(readers ? [stays(readers)] : []),
        ...closedBy(state).map((line) => ({ line, gives: 2 })),
        ...(link ? [stays([{ link: tell`Read it all`, url: link }])] : []),
      ],
      [heading, lead],
    ),
    chart: cardOf(argued),
    actions: [
      ...(isShared ? [button(tell`As a page…`, `/share argument: ${id}`)] : []),
      button(tell`Post to a channel…`, `/settle post argument: ${id}`),
      ...(poll ? [ask] : []),
      button(tell`All of it as files`, `/settle export argument: ${id}`),
      forkButton(id),
    ],
    private: false,
    data: () => ({ argument: argumentData(argued) }),
  };
}

/** The last message of the thread. `link`: to the summary. */
export function closedView(argued: Argued, link: string): View {
  const { id, state } = argued;
  const lead = comesTo(argued);
  return {
    ...plainView(tell`Closed`, lead, { actions: [historyButton(id), forkButton(id)], data: { argument: id } }),
    card: true,
    lines: [...closedBy(state), [{ link: tell`Its card is in the channel`, url: link }]],
  };
}

/** What it hung on, once it has ended. */
export function cruxLine({ standing, state, model }: Argued): readonly Line[] {
  const [first] = leftBetween(standing, state);
  const was = state.closed?.outcome?.on;
  // Whoever went along on it is told of with what they took over.
  const isTold = [...wentAlong(state).values()].some(({ on }) => on.length === 1 && on[0] === was);
  // What has ended hung on what its end names, or on nothing.
  if (state.closed?.outcome && was === undefined) return [];
  if (was !== undefined && was !== first?.id) return isTold ? [] : [tell`It hung on ${theShort(model, was)}.`];
  return first
    ? [[{ bold: `${tell`The crux:`} ` }, `${shortOf(model, first.id)}. ${saidBy(standing, state, first.id)}`]]
    : [];
}

/** `Ada went along on the speed ratio.`, `Ben came from 75% to 25%.`; who agreed to what they had not said came from that. */
function movedTexts({ state, model, events }: Argued): readonly string[] {
  const closed = state.closed?.outcome;
  const agreed = closed?.outcome === "agreed" && !closed.even ? closed.holds : undefined;
  const closers = new Set(events.filter(({ kind }) => kind === "ending").map(({ by }) => by));
  const came = [...state.stances].flatMap(([id, { name, path }]) => {
    const [first, last] = [path[0], path.at(-1)];
    const side = last && sideOfStance(last);
    const isOther = agreed !== undefined && side !== undefined && (side === "for") !== agreed;
    if (isOther) return first && closers.has(id) ? [tell`${name} had said ${stanceText(first)} likely.`] : [];
    return hasMoved({ path }) ? [tell`${name} came ${pathText(path)}.`] : [];
  });
  const along = [...wentAlong(state).values()].map(({ name, on }) => {
    const [only, second] = on;
    const taken =
      only === undefined ? undefined : (state.camps.for.accepted.get(only) ?? state.camps.against.accepted.get(only));
    return only !== undefined && second === undefined && taken?.text
      ? tell`${name} went along: ${shortOf(model, only)} = ${typedText(model, taken.text)}.`
      : tell`${name} went along on ${inWords(on.slice(0, 2).map((id) => theShort(model, id)))}.`;
  });
  return [...along, ...came].slice(0, 3);
}

const took = ({ moves }: Argued): string =>
  moves === 0 ? tell`Nobody set a value.` : moves === 1 ? tell`It took 1 move.` : tell`It took ${moves} moves.`;

/** That somebody would end it; those are told who have not answered. */
export function endingView(argued: Argued, name: string): View {
  const { id, state, model } = argued;
  const { ending } = state;
  const how = ending ? askedText(model, ending.outcome) : "";
  const end = { away: (ending?.at ?? 0) + day };
  return {
    title: tell`${name} would close`,
    card: true,
    lead: how,
    lines: [
      sidesHeld(state).length > 1
        ? tellParts<Part>`It ends once each side says so, or ${end} with nothing agreed.`
        : tellParts<Part>`It ends once somebody else says so, or ${end} with nothing agreed.`,
    ],
    actions: [
      closeButton(argued, ending?.outcome.outcome === "agreed" ? tell`We agree: close` : tell`Close it`),
      goOnButton(id),
    ],
    mentions: askedToEnd(state).filter((each) => !state.quiet.has(each)),
    private: false,
    data: () => ({ argument: argumentData(argued) }),
  };
}

/** So many have room over one curve. */
const mostNamed = 2;

/** By whose name each side goes: beside one that has a name, `For` would say nothing to who was not there. */
function namesFor(argued: Argued): ReturnType<typeof namesOf> {
  const { state, standing, model } = argued;
  if (isOneSided(standing, state)) {
    // What nobody has set is nobody's curve.
    if (heldSides(state).every((side) => state.camps[side].values.size === 0))
      return { for: nobodys(model), against: nobodys(model) };
    const all = heldSides(state).flatMap((side) => [...state.camps[side].members.values()].map(({ name }) => name));
    const name = all.length > mostNamed ? tell`Several` : inWords(all);
    return { for: name, against: name };
  }
  const names = namesOf(argued);
  const isNamed = (side: Side) => names[side] !== sideName(side);
  const told = (side: Side) => {
    if (isNamed(side) || !sides.some(isNamed)) return names[side];
    const members = [...state.camps[side].members.values()];
    // On a page who is not named goes by their side.
    const known = members.flatMap(({ name }) => (name === sideName(side) ? [] : [name]));
    if (known.length > 0 && known.length === members.length && known.length <= mostNamed) return inWords(known);
    return members.length > 1 ? tell`Several` : tell`Somebody`;
  };
  return { for: told("for"), against: told("against") };
}

/** To somebody who was not there agreed is settled. */
function endedInShort(argued: Argued): string {
  const { closed } = argued.state;
  const agreed = closed && agreedEnd(closed);
  return agreed ? tell`Settled: ${verdictText({ ...agreed, miss: missOn(argued.standing) })}.` : comesTo(argued);
}

/** What it hung on, with what all came to say of it: `years of use, 3`. */
function settledOn({ model, standing: { answers } }: Argued, on: string): string {
  const [one, other] = sides.map((side) => bareValueText(answers[side], on));
  return one === other && one !== undefined ? `${shortOf(model, on)}, ${one}` : shortOf(model, on);
}

export function cardOf(argued: Argued): CardChart {
  const { heading, model, state, standing, evidence } = argued;
  const { closed } = state;
  const { claim, answers } = standing;
  const [first] = leftBetween(standing, state);
  const on = closed?.outcome ? closed.outcome.on : first?.id;
  const isOpen = leftBetween(standing, state).some(({ id }) => id === on);
  return cardChart({
    ...sidesOf(argued, namesFor(argued)),
    assumptions: model.quantities,
    claim,
    words: heading,
    outcome: endedInShort(argued).replace(/\.$/, ""),
    ...(!model.own && { evidence: { name: tell`the evidence`, estimate: claimedResult(evidence, claim).estimate } }),
    at: closed?.at ?? state.moved ?? 0,
    ...(on !== undefined && {
      crux: {
        label: isOpen ? shortOf(model, on) : settledOn(argued, on),
        ...(isOpen && { held: [bareValueText(answers.for, on), bareValueText(answers.against, on)] }),
      },
    }),
  });
}
