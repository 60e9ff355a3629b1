// What the local Discord keeps of a poll.

interface PollAnswer {
  readonly id: number;
  readonly text: string;
  readonly emoji: { readonly id?: string; readonly name?: string } | undefined;
}

export interface Poll {
  readonly question: string;
  readonly answers: readonly PollAnswer[];
  readonly multiple: boolean;
  /** Milliseconds since 1970. */
  readonly endsAt: number;
  readonly ended: boolean;
  /** Answer id to the ids of those who chose it. */
  readonly votes: ReadonlyMap<number, ReadonlySet<string>>;
}
