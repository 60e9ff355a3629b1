// All that the page knows, in one value, and the way to change it.

import type { APIModalInteractionResponseCallbackData } from "discord-api-types/v10";
import type { Person, Place, Sight } from "../serve/serve-sight.ts";
import type { Form } from "./command-line.ts";
import type { IconName } from "./icon.ts";
import type { Choice, Problem } from "./option-value.ts";

/** What stands in the message box of one channel. */
export interface Draft {
  readonly text: string;
  readonly form: Form | undefined;
  readonly replyTo: string | undefined;
  readonly editing: string | undefined;
  readonly problem: Problem | undefined;
}

/** Something only this page shows: a command on its way, or what became of it. */
export interface Notice {
  readonly id: number;
  readonly channelId: string;
  readonly personId: string;
  readonly used: string;
  readonly words: string;
  readonly pending: boolean;
}

export interface OpenModal {
  readonly interactionId: string;
  readonly personId: string;
  readonly modal: APIModalInteractionResponseCallbackData;
  readonly problem: string | undefined;
  readonly busy: boolean;
  /** What was chosen in its menus, by custom id. */
  readonly chosen: Readonly<Record<string, readonly string[]>>;
}

/** The list above the message box. */
export interface Suggesting {
  /** The one that Enter takes, -1 for none; undefined until the arrows have been used. */
  readonly index: number | undefined;
  /** Set by Escape, until something else is typed. */
  readonly hidden: boolean;
  /** Which option's field is being typed in; undefined for the name of a command or option. */
  readonly field: string | undefined;
  /** What the bot offers for it; undefined while it has not answered. */
  readonly choices: readonly Choice[] | "failed" | undefined;
}

export interface PopupItem {
  readonly label: string;
  readonly hint?: string | undefined;
  /** A heading above the first item that has it. */
  readonly group?: string;
  readonly icon?: IconName;
  readonly danger?: boolean;
  /** What Enter and a click do. In a list of several it ticks. */
  readonly run: () => void;
}

export interface Popup {
  readonly label: string;
  readonly items: readonly PopupItem[];
  readonly at: { readonly x: number; readonly y: number; readonly width: number; readonly above: number };
  readonly index: number;
  /** Set for choices: which are chosen, and whether there may be several. */
  readonly chosen?: ReadonlySet<number>;
  readonly several?: boolean;
  /** Called once it closes by itself or by Escape. */
  readonly closed?: () => void;
}

export interface State {
  readonly link: "connecting" | "live" | "lost";
  readonly sight: Sight | undefined;
  /** Whose eyes, by username, and which channel. */
  readonly wanted: { readonly as: string; readonly in: string; readonly limit: number };
  readonly theme: "dark" | "light";
  readonly drafts: ReadonlyMap<string, Draft>;
  readonly suggesting: Suggesting;
  readonly notices: readonly Notice[];
  /** Components whose use is on its way, as `message/custom id`. */
  readonly busy: ReadonlySet<string>;
  /** What went wrong with a message's components, by message. */
  readonly failures: ReadonlyMap<string, string>;
  readonly popup: Popup | undefined;
  readonly modal: OpenModal | undefined;
  /** The picture that is shown in full. */
  readonly picture: { readonly source: string; readonly alt: string } | undefined;
  readonly panel: "pins" | "threads" | "keys" | "people" | undefined;
  /** Whether the person has scrolled away from the newest message. */
  readonly away: boolean;
  /** Whether the list of channels is open in a narrow window. */
  readonly drawer: boolean;
  /** Who types where, by person, with the time it ends. */
  readonly typing: ReadonlyMap<string, { readonly channelId: string; readonly until: number }>;
  /** The newest message seen in each channel. */
  readonly read: ReadonlyMap<string, string>;
}

const noDraft: Draft = { text: "", form: undefined, replyTo: undefined, editing: undefined, problem: undefined };
export const noSuggestion: Suggesting = { index: undefined, hidden: false, field: undefined, choices: undefined };

let current: State = {
  link: "connecting",
  sight: undefined,
  wanted: { as: "", in: "", limit: 50 },
  theme: "dark",
  drafts: new Map(),
  suggesting: noSuggestion,
  notices: [],
  busy: new Set(),
  failures: new Map(),
  popup: undefined,
  modal: undefined,
  picture: undefined,
  panel: undefined,
  away: false,
  drawer: false,
  typing: new Map(),
  read: new Map(),
};

let onChange = (): void => undefined;
let scheduled = false;

/** Calls `draw` once after every burst of changes. */
export function onEveryChange(draw: () => void): void {
  onChange = draw;
}

export const state = (): State => current;

export function change(patch: Partial<State>): void {
  current = { ...current, ...patch };
  if (scheduled) return;
  scheduled = true;
  queueMicrotask(() => {
    scheduled = false;
    onChange();
  });
}

/** Changes the list above the message box. */
export const suggest = (patch: Partial<Suggesting>): void =>
  change({ suggesting: { ...current.suggesting, ...patch } });

/** What is known once the first look has arrived. */
export function sight(): Sight {
  if (current.sight === undefined) throw new Error("Expected the page to have seen the server");
  return current.sight;
}

export const here = (): string => sight().you.channelId;

export const placeOf = (id: string): Place | undefined => sight().guild.places.find((place) => place.id === id);

export const personOf = (id: string): Person | undefined => sight().guild.people.find((person) => person.id === id);

export const draft = (): Draft => current.drafts.get(here()) ?? noDraft;

export function changeDraft(patch: Partial<Draft>): void {
  change({ drafts: new Map([...current.drafts, [here(), { ...draft(), ...patch }]]) });
}

export const clearDraft = (): void => changeDraft(noDraft);
