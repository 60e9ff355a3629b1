// What the first events of a long argument came to, so that it is found as fast as a short one; and the notes among its events: what
// was posted, told and asked.

import type { Replay } from "../../../src/core/settle/replay.ts";
import { type Settle, sides } from "../../../src/core/settle/state.ts";
import type { ArgumentEvent, Entry } from "../../../src/kit/kept.ts";
import type { Past as KeptPast } from "../../../src/kit/ports.ts";

/** What the bot notes: the pinned message, the message that told of an act, that its buttons are gone, a question, the summary, a poll and its count, a card, a page and who agreed to it, that somebody was asked to take a value back. */
export const note = {
  posted: "posted",
  told: "told",
  disarmed: "disarmed",
  differ: "differ-asked",
  summed: "summed",
  asked: "asked",
  counted: "counted",
  shared: "shared",
  pageAgreed: "page-agreed",
  paged: "paged",
  backAsked: "back-asked",
} as const;

/** Who notes it. */
export const crux = { id: "0", name: "Crux" } as const;

/** A field of the data of an event or a note, which may be anything. */
export const fieldOf = (data: unknown, field: string): unknown =>
  typeof data === "object" && data !== null && field in data ? data[field as keyof typeof data] : undefined;

/** What the bot notes for itself is no part of the argument. */
export const isNote = ({ kind }: { readonly kind: string }): boolean =>
  (Object.values(note) as readonly string[]).includes(kind);

/** The steps after which a side holds something else than before; before the first there may be a past. */
export const movesIn = ({ steps, past }: Pick<Told, "steps" | "past">): Replay["steps"] =>
  steps.filter(({ state }, k) => valuesIn(state) !== valuesIn(k === 0 ? past.state : steps[k - 1]?.state));

function valuesIn(state: Settle | undefined): string {
  if (state === undefined) return "[[],[]]";
  return JSON.stringify(sides.map((side) => [...state.camps[side].values].map(([id, { text }]) => [id, text])));
}

/** What is still asked of events that are not read again. */
export interface Past {
  /** How many they were. */
  readonly count: number;
  /** The argument after them; nothing where there were none. */
  readonly state?: Settle;
  /** What the bot noted among them. */
  readonly notes: readonly Entry<ArgumentEvent>[];
  /** How many changed a value. */
  readonly moves: number;
  /** The assumption that was set last. */
  readonly set?: string;
}

export const noPast: Past = { count: 0, notes: [], moves: 0 };

/** An argument with its past, as far as it matters here. */
interface Told extends Pick<Replay, "state" | "steps"> {
  readonly past: Past;
  /** The notes of the past, then all that happened since. */
  readonly entries: readonly Entry<ArgumentEvent>[];
}

/** How many events there were, whichever of them were read. */
export const sizeOf = ({ past, entries }: Pick<Told, "past" | "entries">): number =>
  past.count + entries.length - past.notes.length;

export const movesMade = (told: Told): number => told.past.moves + movesIn(told).length;

/** The assumption that was set last. */
export function lastSet({ steps, past }: Told): string | undefined {
  const assumption = fieldOf(steps.findLast(({ event }) => event.kind === "set")?.event.data, "assumption");
  return assumption === undefined ? past.set : String(assumption);
}

/** How many events are read each time before the first of them are put into the past, and how many never are. */
const most = 60;
const least = 20;
/** Milliseconds after which no event can come before one that is there: a process has given up writing it by then. */
const settled = 60_000;

/** How many of the events since the past belong into it by now; those that stay begin with somebody's act. */
export function pastLength({ entries, past }: Pick<Told, "past" | "entries">, now: number): number {
  const since = entries.slice(past.notes.length);
  if (since.length <= most) return 0;
  const young = since.findIndex(({ value }) => value === undefined || value.at > now - settled);
  const end = Math.min(since.length - least, young === -1 ? since.length : young);
  return Math.max(
    0,
    since.findLastIndex(({ value }, k) => k <= end && value !== undefined && !isNote(value)),
  );
}

/** Of the pinned message the newest is asked for, of a message that told of an act none after so long. */
const replaceable: readonly string[] = [note.posted, note.told, note.disarmed];

/** The past of an argument that has nothing else. */
export function pastOf(told: Told): Past {
  const set = lastSet(told);
  const posted = told.entries.findLast(({ value }) => value?.kind === note.posted);
  return {
    count: sizeOf(told),
    state: told.state,
    notes: told.entries.filter(
      (entry) => entry === posted || (entry.value && isNote(entry.value) && !replaceable.includes(entry.value.kind)),
    ),
    moves: movesMade(told),
    ...(set !== undefined && { set }),
  };
}

/** A past as JSON, in which a map and a set are what they are in an object of one field. */
export const packed = (past: Past): KeptPast["data"] =>
  JSON.parse(
    JSON.stringify(past, (_, value: unknown) =>
      value instanceof Map ? { $map: [...value] } : value instanceof Set ? { $set: [...value] } : value,
    ),
  );

export const unpacked = ({ data }: KeptPast): Past =>
  JSON.parse(JSON.stringify(data), (_, value) =>
    Array.isArray(value?.$map) ? new Map(value.$map) : Array.isArray(value?.$set) ? new Set(value.$set) : value,
  );
