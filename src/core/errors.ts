// The kinds of error that are not bugs: what a person got wrong, and what the world did not give.

import type { Steps } from "./kept.ts";
import { word } from "./tell.ts";

/** Offsets into the text a person typed: `start` inclusive, `end` exclusive. */
export type Span = readonly [start: number, end: number];

export interface Spot {
  /** The option or assumption in which the text stands. */
  readonly field?: string;
  /** What people call that, where it is no option. */
  readonly label?: string;
  /** The text in which `span` counts, when the thrower knows it. */
  readonly text?: string;
  readonly span?: Span;
  /** One ready mend: what to type instead, or what to do. */
  readonly hint?: string;
  /** Ways out, each a command line, or an address, behind a button. */
  readonly ways?: readonly { readonly label: string; readonly line: string }[];
  /** What the whole text of `field` should be instead, each ready to be sent. */
  readonly mends?: readonly string[];
  /** All that there is to choose for `field`, where nothing of it was near what was typed. */
  readonly choices?: readonly string[];
  /** What it names may have been there before all of its place was erased. */
  readonly gone?: true;
  /** Where there are several mistakes: each in a sentence. */
  readonly details?: readonly string[];
}

/** Somebody's mistake. `code` is `area.what`; `message` is written for that person. */
export class UserError extends Error {
  override readonly name = "UserError";
  readonly code: string;
  readonly place: Spot;

  constructor(code: string, message: string, place: Spot = {}) {
    super(message);
    this.code = code;
    this.place = place;
  }

  /** The same mistake with this said of its place, over what was said. */
  at(place: Spot): UserError {
    return new UserError(this.code, this.message, { ...this.place, ...place });
  }
}

/** What `work` gives; of somebody's mistake in it what `otherwise` does, nothing unless told. Whatever else goes wrong is thrown. */
export function unlessMistaken<T>(work: () => T): T | undefined;
export function unlessMistaken<T, Other>(work: () => T, otherwise: (mistake: UserError) => Other): T | Other;
export function unlessMistaken<T>(work: () => T, otherwise?: (mistake: UserError) => unknown): unknown {
  try {
    return work();
  } catch (error) {
    if (error instanceof UserError) return otherwise?.(error);
    throw error;
  }
}

/** What `work` gives; a mistake in it is thrown as `retell` has it. */
export const rethrown = <T>(work: () => T, retell: (mistake: UserError) => UserError): T =>
  unlessMistaken(work, (mistake) => {
    throw retell(mistake);
  });

/** What came of `work`, as often as it is asked: its result, or somebody's mistake again. */
export function outcomeOf<T>(work: () => T): () => T {
  return unlessMistaken(
    () => {
      const result = work();
      return () => result;
    },
    (mistake) => () => {
      throw mistake;
    },
  );
}

/** Names the option in every mistake made inside. */
export const inField = <T>(field: string, read: () => T): T => rethrown(read, (mistake) => mistake.at({ field }));

/** `inField` of long work. */
export function* stepsInField<T>(field: string, steps: Steps<T>): Steps<T> {
  try {
    return yield* steps;
  } catch (error) {
    throw error instanceof UserError ? error.at({ field }) : error;
  }
}

/** Mistakes in what was read for `text`, `shift` characters away from where they stand in it. */
export const shiftedErrors = <T>(text: string, shift: number, read: () => T): T =>
  rethrown(read, (mistake) => {
    if (mistake.place.span === undefined) return mistake;
    const [start, end] = mistake.place.span;
    return mistake.at({ text, span: [Math.max(0, start + shift), Math.max(0, end + shift)] });
  });

export interface Outage {
  readonly cause?: unknown;
  /** `unknown` when a change was sent and never confirmed: only then may it have happened. */
  readonly outcome?: "unchanged" | "unknown";
  /** Why, as `its disk is full`; told by `word`, as `what` is. */
  readonly reason?: string | undefined;
}

/** Something outside the process did not answer. `what` fits "could not reach …"; the message is for the log. */
export class Unavailable extends Error {
  override readonly name: string = "Unavailable";
  readonly what: string;
  readonly outcome: "unchanged" | "unknown";
  readonly reason: string | undefined;

  constructor(what: string, { reason, outcome = "unchanged", cause }: Outage = {}) {
    super(reason === undefined ? what : `${what} (${reason})`, { cause });
    this.what = what;
    this.outcome = outcome;
    this.reason = reason;
  }

  /** What did not answer and why, in the language of who reads it. */
  get told(): string {
    return this.reason === undefined ? word(this.what) : `${word(this.what)} (${word(this.reason)})`;
  }
}

/** What `work` gives; nothing where what it needs does not answer. */
export async function unlessUnavailable<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Unavailable) return undefined;
    throw error;
  }
}

/** The same where a mistake is in the way too. */
export const unlessFailed = <T>(work: () => Promise<T>): Promise<T | undefined> =>
  unlessUnavailable(() =>
    work().catch((error: unknown) => {
      if (error instanceof UserError) return undefined;
      throw error;
    }),
  );

/** Starting again changes nothing until somebody mends what the sentence names. */
export class Refused extends Error {
  override readonly name: string = "Refused";
}
