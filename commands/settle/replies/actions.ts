// The buttons and menus of an argument, each a command line.

import type { Disagreement } from "../../../src/answer/answer.ts";
import { type Side, stances } from "../../../src/core/settle/settle-act.ts";
import type { Settle } from "../../../src/core/settle/state.ts";
import { capital, later, tell, word } from "../../../src/core/tell.ts";
import { type Model, shortOf } from "../../../src/models/model.ts";
import { type Action, type Button, button, type Line, type Menu, menu } from "../../../src/render/view.ts";
import type { Turn } from "../shared/turns.ts";
import { stanceText } from "../words/people.ts";
import { agreedOn, endNow } from "./outcome.ts";
import { originWord, saidBy, setterOf } from "./text.ts";
import type { Argued } from "./view.ts";

/** The button of a line that is there: in a card it stands beside it, by `label`, since the line says what it is about. */
export function beside(action: Action, lines: readonly Line[], line: Line | undefined, label?: string): Action {
  const at = line === undefined ? -1 : lines.indexOf(line);
  return action.kind === "button" && at >= 0 ? { ...action, beside: { at, label: label ?? action.label } } : action;
}

type Standing = Pick<Argued, "id" | "standing" | "state">;

/** How likely do you think it is? */
export const stanceButtons = (id: string): readonly Action[] =>
  stances.map((percent) => button(stanceText(percent), `/settle stance argument: ${id} percent: ${percent}`));

/** Asks for a chance, which takes a side. */
export const likelyButton = (id: string): Action => button(tell`How likely is it?`, `/settle stance argument: ${id}`);

/** What is known of an assumption, where it is not somebody's own. */
export const lookUp = ({ own }: Model, id: string, about: string): readonly Action[] =>
  own ? [] : [button(tell`Look it up`, `/settle known argument: ${id} about: ${about}`)];

/** Opens the form of one assumption. */
export const aboutButton = (id: string, model: Model, about: string, label = shortOf(model, about)): Action =>
  button(tell`${capital(label)}…`, `/settle assume argument: ${id} about: ${about}`);

const nobodysLabels = {
  known: later`Go with the evidence`,
  projected: later`Go with the projection`,
  claimed: later`Go with the reading`,
  here: later`Go with the server`,
  "as opened": later`Go with the first range`,
} as const;

/** `Accept Ada's`, and where nobody of the side has set it `Accept the evidence's`. */
export const acceptNamed = ({ id, state, standing }: Standing, offer: Side, about: string): Action => {
  const who = setterOf(state, offer, about);
  const label =
    who === undefined ? word(nobodysLabels[originWord(standing.answers[offer], about)]) : tell`Accept ${who}'s`;
  return acceptButton(id, state, offer, about, label);
};

/** Takes over what a side says of an assumption, as it is shown. */
export const acceptButton = (id: string, state: Settle, offer: Side, about: string, label = tell`Accept`): Button =>
  button(
    label,
    `/settle accept argument: ${id} from: ${offer} assumption: ${about}#${offerStamp(state, offer, about)}`,
  );

export const turnButton = (id: string): Action => button(tell`What would turn it`, `/settle turn argument: ${id}`);
/** For whoever asks, who may show it to all. */
export const cruxButton = (id: string): Action => button(tell`The crux`, `/settle crux argument: ${id} private: true`);
export const moreButton = (id: string): Action => button(tell`More`, `/settle more argument: ${id}`);
export const goOnButton = (id: string): Action => button(tell`Go on`, `/settle continue argument: ${id}`);
/** Would end it as it comes out now, and not otherwise. */
export const closeLine = ({ id, standing, state }: Standing): string =>
  `/settle close argument: ${id} to: ${endNow(standing, state)}`;
export const closeButton = (argued: Standing, label: string): Button => button(label, closeLine(argued), "primary");
/** Where all agree, the way to end it so. */
export const agreedActions = (argued: Standing): readonly Action[] =>
  agreedOn(argued.standing, argued.state) === undefined ? [] : [closeButton(argued, tell`We agree: close`)];
/** Asks before it closes, whatever it would end with. */
export const endButton = (id: string): Button => button(tell`Close it…`, `/settle closing argument: ${id}`);
export const forkButton = (id: string): Action => button(tell`Go on in a new one`, `/settle fork argument: ${id}`);
export const historyButton = (id: string): Action => button(tell`How it went`, `/settle history argument: ${id}`);

/** The differences, the crux first; what is chosen carries the state of the value as it is shown. */
export function acceptMenu(id: string, model: Model, state: Settle, standing: Disagreement): readonly Menu[] {
  const choices = (standing.crux?.differences ?? []).map(({ id: about }) => ({
    label: shortOf(model, about),
    value: `${about}#${stampOf(state, about)}`,
    description: saidBy(standing, state, about),
  }));
  return menu(tell`Accept the other side's value for …`, `/settle accept argument: ${id}`, "assumption", choices);
}

/** All that no line has a button for, to be set from a menu. */
export function othersMenu(id: string, turns: readonly Turn[]): readonly Menu[] {
  const choices = turns.map((turn) => ({
    label: capital(turn.short),
    value: turn.id,
    description: turn.needed ? tell`would turn it: ${turn.needed}; ${turn.now}` : turn.now,
  }));
  return menu(tell`Others …`, `/settle assume argument: ${id}`, "about", choices);
}

/** When a side's value of an assumption was set: an offer made before a change is known by it. */
const offerStamp = ({ camps }: Settle, side: Side, about: string): string =>
  (camps[side].values.get(about)?.at ?? 0).toString(36);

/** When both sides' values of an assumption were last set. */
const stampOf = (state: Settle, about: string): string =>
  `${offerStamp(state, "for", about)}-${offerStamp(state, "against", about)}`;

/** Whether an offer is still as it was shown; one without a stamp was typed. */
export function isAsShown(state: Settle, offer: Side, about: string, stamp: string | undefined): boolean {
  if (stamp === undefined) return true;
  return stamp.includes("-") ? stamp === stampOf(state, about) : stamp === offerStamp(state, offer, about);
}
