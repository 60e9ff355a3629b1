// A move in two lines: who said what, what comes of it, and the next thing to tap.

import { otherSide, type Side, type Value } from "../../../src/core/settle/settle-act.ts";
import { day, type Settle, sideOf, sides, voicesOf } from "../../../src/core/settle/state.ts";
import { tell, tellParts } from "../../../src/core/tell.ts";
import { cutAtWord } from "../../../src/language/text/cut.ts";
import { shortOf } from "../../../src/models/model.ts";
import { stays, type Weighed, withinWords } from "../../../src/render/markdown.ts";
import { type Action, type Button, button, type Line, type Part, type View } from "../../../src/render/view.ts";
import { typedText } from "../shared/owners-named.ts";
import { numbersOf } from "../words/people.ts";
import {
  aboutButton,
  acceptButton,
  acceptNamed,
  agreedActions,
  beside,
  closeButton,
  closeLine,
  cruxButton,
  endButton,
  goOnButton,
  lookUp,
  moreButton,
  turnButton,
} from "./actions.ts";
import { agreedOn, byNumbers, isAlone, isGranted, leftBetween, outcome } from "./outcome.ts";
import { distanceText, knownText, originWord, saidOf, theShort, valueText } from "./text.ts";
import { type Argued, argumentData, linkPart } from "./view.ts";

/** A move is read in passing. */
const mostWords = 40;
const longestReason = 90;
const longestTitle = 120;
/** A move of several values is answered one by one; a row has five buttons. */
const mostAccepted = 3;

/** The ids of those on a side who are told of a move of the other. */
export const toldOf = ({ camps, quiet }: Settle, side: Side): readonly string[] =>
  [...camps[side].members.keys()].filter((id) => !quiet.has(id));

/** What speaks for a side of which nobody has set a value. */
function nobodySays(origin: ReturnType<typeof originWord>, value: string): string {
  switch (origin) {
    case "known":
      return tell`The evidence says ${value}.`;
    case "projected":
      return tell`Projected from the evidence: ${value}.`;
    case "claimed":
      return tell`As the claim is read: ${value}.`;
    case "here":
      return tell`The server says ${value}.`;
    case "as opened":
      return tell`As opened: ${value}.`;
  }
}

interface Said {
  readonly side: Side;
  readonly name: string;
  /** The assumptions that were set, the one that the answer is about first. */
  readonly set: readonly string[];
  readonly reason?: string | undefined;
  readonly link?: string | undefined;
  /** What another of the side had set, whose place it takes. */
  readonly instead?: Value | undefined;
}

/** That somebody set values; whoever of their own side had set another is told too. */
export function moveView(argued: Argued, { side, name, set, reason, link, instead }: Said): View {
  const { id, model, state, standing } = argued;
  const [first] = set;
  const said = set.map((id) => saidOf(standing.answers[side], id, set.length === 1)).join(", ");
  const other = otherSide(side);
  const alone = state.evidence === other && isAlone(state);
  const theirs = (about: string) =>
    nobodySays(originWord(standing.answers[other], about), valueText(standing.answers[other], about));
  const beyond = (about: string) => (set.length === 1 ? beyondKnown(argued, side, about) : []);
  const known = first === undefined ? [] : alone ? [theirs(first)] : beyond(first);
  const apart = apartLine(argued);
  const place = instead ? [tell`In place of ${instead.byName}'s ${typedText(model, instead.text)}.`] : [];
  const weighed: readonly Weighed[] = [
    ...place.map(stays),
    ...(reason ? [{ line: `"${cutAtWord(reason, longestReason)}"`, gives: 1 }] : []),
    ...(link ? [stays(tellParts<Part>`Read at ${linkPart(link)}`)] : []),
    ...known.map((line) => ({ line, gives: 2 })),
    ...apart.map((line) => ({ line, gives: 3 })),
  ];
  const lines = weighed.map(({ line }) => line);
  const isMore = (standing.crux?.differences.length ?? 0) > 0 && isHeld(argued, other);
  const further = isMore ? beside(cruxButton(id), lines, apart[0]) : turnButton(id);
  const next = (about: string): readonly Action[] => {
    if (alone) {
      const looks = lookUp(model, id, about).map((each) => beside(each, lines, known[0]));
      const keeps = button(tell`Keep mine: close`, closeLine(argued));
      return [acceptNamed(argued, other, about), keeps, ...looks, further, moreButton(id)];
    }
    // In one's own messages nobody else answers.
    if (state.alone)
      return [acceptNamed(argued, other, about), aboutButton(id, model, about, tell`Counter`), further, endButton(id)];
    if (set.length === 1)
      return [acceptButton(id, state, side, about), aboutButton(id, model, about, tell`Counter`), further];
    const each = set.slice(0, mostAccepted);
    return [
      ...each.map((one) => acceptButton(id, state, side, one, tell`Accept: ${shortOf(model, one)}`)),
      button(tell`${tell`Counter`}…`, `/settle assume argument: ${id}`),
      further,
    ];
  };
  const title = cutAtWord(`${name}: ${said}`, longestTitle);
  const view = moved(argued, side, title, weighed, first === undefined ? [] : next(first));
  const isTold = instead && state.camps[side].members.has(instead.by) && !state.quiet.has(instead.by);
  return isTold ? { ...view, mentions: [...(view.mentions ?? []), instead.by] } : view;
}

/** What is known of a value that lies wholly beyond it. */
function beyondKnown({ standing, evidence }: Argued, side: Side, id: string): readonly string[] {
  const [said, known] = [standing.answers[side].results.get(id), evidence.results.get(id)];
  const isApart = said && known && (said.p95 < known.p5 || said.p5 > known.p95);
  if (!isApart || originWord(evidence, id) !== "known") return [];
  return [knownText(evidence, id, valueText(evidence, id))];
}

interface Accepted {
  readonly name: string;
  readonly about: string;
  /** Whether they took their side with it. */
  readonly isNew: boolean;
}

/** What somebody would take over waits for the others of their side. */
export function waitLine({ state }: Argued, side: Side, about: string): readonly Line[] {
  const pending = state.camps[side].pending.get(about);
  if (pending === undefined) return [];
  return [tellParts<Part>`It holds once all of the side agree, or, if none objects, ${{ away: pending.at + day }}.`];
}

const joinedLine = (name: string, side: Side): string =>
  side === "for" ? tell`${name} is for it now.` : tell`${name} is against it now.`;

/** That somebody took over what the other side says, or would. */
export function acceptedView(argued: Argued, side: Side, { name, about, isNew }: Accepted): View {
  const { id, model, state } = argued;
  const pending = state.camps[side].pending.get(about);
  const waits = pending !== undefined;
  const news = waits ? waitLine(argued, side, about) : apartLine(argued);
  const lines = [...news, ...(isNew ? [joinedLine(name, side)] : [])];
  const asked = voicesOf(state, side).filter((each) => !pending?.agreed.has(each) && !state.quiet.has(each));
  const next = waits
    ? [
        { ...acceptButton(id, state, otherSide(side), about, tell`I agree`), style: "primary" as const },
        button(tell`I object`, `/settle object argument: ${id} assumption: ${about}`),
      ]
    : [
        ...(leftBetween(argued.standing, state).length > 0 ? [beside(cruxButton(id), lines, news[0])] : []),
        turnButton(id),
        ...(state.alone ? [endButton(id)] : []),
      ];
  const value = valueText(argued.standing.answers[waits ? otherSide(side) : side], about);
  const what = `${shortOf(model, about)} = ${value}`;
  const title = waits ? tell`${name} would go along: ${what}` : tell`${name} goes along: ${what}`;
  const view = moved(argued, side, cutAtWord(title, longestTitle), lines.map(stays), next);
  return waits ? { ...view, mentions: asked } : view;
}

/** That somebody says the same as another of their side, whose value it stays: it is they who are answered. */
export function secondedView(
  argued: Argued,
  side: Side,
  { name, about, isNew, value }: Accepted & { value: Value },
): View {
  const { id, state, standing } = argued;
  const lines = isNew ? [joinedLine(name, side)] : [];
  const next = [...(leftBetween(standing, state).length > 0 ? [cruxButton(id)] : []), turnButton(id)];
  const title = tell`${name} agrees with ${value.byName}: ${saidOf(standing.answers[side], about)}`;
  const view = moved(argued, side, cutAtWord(title, longestTitle), lines.map(stays), next);
  return { ...view, mentions: state.quiet.has(value.by) ? [] : [value.by] };
}

/** A move that changed a value, told to the other side; where both come out alike, that is the news. */
export function moved(
  argued: Argued,
  side: Side,
  title: string,
  weighed: readonly Weighed[],
  next: readonly Action[],
): View {
  const { id, state, standing, model } = argued;
  const agreed = agreedOn(standing, state);
  const isAlike = agreed !== undefined;
  const isSaid = isAlike && isGranted(state, agreed);
  const lead = isAlike
    ? outcome(standing, state)
    : byNumbers(numbersOf(state, side, model), standing.answers[side], standing.claim);
  const lines = weighed.map(({ line }) => line);
  const kept = isSaid ? lines.slice(0, 1) : withinWords(weighed, [title, lead], { most: mostWords });
  const still = ({ beside: by, ...action }: Button) => (by ? beside(action, kept, lines[by.at], by.label) : action);
  const actions = next.map((each) => (each.kind === "button" ? still(each) : each));
  return {
    title,
    card: true,
    lead,
    lines: kept,
    // Who has not said so is not asked first whether they agree.
    actions: isSaid
      ? [closeButton(argued, tell`We agree: close`), goOnButton(id), ...actions.slice(0, 3)]
      : [...actions.slice(0, 5), ...agreedActions(argued)],
    mentions: toldOf(state, otherSide(side)),
    private: false,
    data: () => ({ argument: argumentData(argued) }),
  };
}

/** Whether a side holds numbers: its own, the ledger's that speaks for it, or the first ranges of who wrote them and is on it. */
export const isHeld = ({ state, model }: Argued, side: Side): boolean =>
  state.camps[side].values.size > 0 ||
  state.evidence === side ||
  (model.own !== undefined && sideOf(state, state.opener) === side);

function apartLine(argued: Argued): readonly Line[] {
  const { crux } = argued.standing;
  const { model } = argued;
  const [first, second] = crux?.differences ?? [];
  const both = sides.every((side) => isHeld(argued, side));
  if (crux === undefined || first === undefined || !both || crux.disagreement === 0) return [];
  const name = theShort(model, first.id);
  const apart = distanceText(crux);
  if (second === undefined) return [tell`You are ${apart} apart; all of it is ${name}.`];
  if ((first.share ?? 0) > 2 / 3) return [tell`You are ${apart} apart; most of it is ${name}.`];
  return (second.share ?? 0) > 0.4
    ? [tell`You are ${apart} apart; about half of it is ${name}.`]
    : [tell`You are ${apart} apart; the largest part of it is ${name}.`];
}
