// What the bot notes among the events of an argument: its own deeds, which are no part of it.

/** What the bot notes: the pinned message, the message that told of an act, a question, the summary, a poll and its count, a card, a page and who agreed to it. */
export const note = {
  posted: "posted",
  told: "told",
  differ: "differ-asked",
  summed: "summed",
  asked: "asked",
  counted: "counted",
  shared: "shared",
  pageAgreed: "page-agreed",
  paged: "paged",
} as const;

/** What the bot notes for itself is no part of the argument. */
export const isNote = ({ kind }: { readonly kind: string }): boolean =>
  (Object.values(note) as readonly string[]).includes(kind);
