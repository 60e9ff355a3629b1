// What the parent channel reads of an argument that was closed: how it ended, who moved, the crux; and its card.

import { sideOfStance } from "../../../src/core/settle/settle-act.ts";
import { figures, tell } from "../../../src/core/tell.ts";
import { stays, withinWords } from "../../../src/render/markdown.ts";
import { type Action, button, type Line, plainView, type View } from "../../../src/render/view.ts";
import { inWords } from "../../ask/words/result-text.ts";
import { hasMoved, pathText, stanceText, wentAlong } from "../words/people.ts";
import { forkButton, historyButton } from "./actions.ts";
import { cardOf } from "./card.ts";
import { closedBy, closedText, leftBetween, otherwise, outcome } from "./outcome.ts";
import { saidBy, shortOf, theShort } from "./text.ts";
import { type Argued, argumentData } from "./view.ts";

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
  const { id, heading, model, state, standing } = argued;
  const lead = closedText(model, state) ?? outcome(standing, state);
  const ask: Action = button(tell`Ask the readers`, `/settle poll argument: ${id}`);
  return {
    title: heading,
    lead,
    lines: withinWords(
      [
        ...otherwise(state, argued.evidence, standing.claim).map(stays),
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
export function closedView({ id, model, state, standing }: Argued, link: string): View {
  const lead = closedText(model, state) ?? outcome(standing, state);
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
      ? tell`${name} went along: ${shortOf(model, only)} = ${figures(taken.text)}.`
      : tell`${name} went along on ${inWords(on.slice(0, 2).map((id) => theShort(model, id)))}.`;
  });
  return [...along, ...came].slice(0, 3);
}

const took = ({ moves }: Argued): string =>
  moves === 0 ? tell`Nobody set a value.` : moves === 1 ? tell`It took 1 move.` : tell`It took ${moves} moves.`;
