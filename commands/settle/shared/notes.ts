// What counts among the events of an argument: its moves; and what is no part of it, the bot's notes of its own deeds.

import type { Replay } from "../../../src/core/settle/replay.ts";
import { type Settle, sides } from "../../../src/core/settle/state.ts";

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

/** What the bot notes for itself is no part of the argument. */
export const isNote = ({ kind }: { readonly kind: string }): boolean =>
  (Object.values(note) as readonly string[]).includes(kind);

/** The steps after which a side holds something else than before; before the first there may be a past. */
export const movesIn = ({
  steps,
  past,
}: Pick<Replay, "steps"> & { readonly past?: { readonly state?: Settle } }): Replay["steps"] =>
  steps.filter(({ state }, k) => valuesIn(state) !== valuesIn(k === 0 ? past?.state : steps[k - 1]?.state));

function valuesIn(state: Settle | undefined): string {
  if (state === undefined) return "[[],[]]";
  return JSON.stringify(sides.map((side) => [...state.camps[side].values].map(([id, { text }]) => [id, text])));
}
