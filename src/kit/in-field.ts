// Mistakes told with the option in which they stand, and with their place in all of what was typed there.

import { rethrown, UserError } from "../core/errors.ts";
import type { Steps } from "../core/evaluation/steps.ts";

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

/** Mistakes found in a part of `text` that starts at `shift`, told with their place in the whole. */
export const shiftedErrors = <T>(text: string, shift: number, read: () => T): T =>
  rethrown(read, (mistake) => {
    if (mistake.place.span === undefined) return mistake;
    const [start, end] = mistake.place.span;
    return mistake.at({ text, span: [start + shift, end + shift] });
  });
