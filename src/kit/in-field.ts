// Mistakes told with the option in which they stand, and with their place in all of what was typed there.

import { UserError } from "../core/errors.ts";
import type { Steps } from "../core/evaluation/steps.ts";

/** Names the option in every mistake made inside. */
export function inField<T>(field: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw namedIn(field, error);
  }
}

/** `inField` of long work. */
export function* stepsInField<T>(field: string, steps: Steps<T>): Steps<T> {
  try {
    return yield* steps;
  } catch (error) {
    throw namedIn(field, error);
  }
}

const namedIn = (field: string, error: unknown): unknown =>
  error instanceof UserError ? new UserError(error.code, error.message, { ...error.place, field }) : error;

/** Mistakes found in a part of `text` that starts at `shift`, told with their place in the whole. */
export function shiftedErrors<T>(text: string, shift: number, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof UserError) || error.place.span === undefined) throw error;
    const [start, end] = error.place.span;
    const span = [start + shift, end + shift] as const;
    throw new UserError(error.code, error.message, { ...error.place, text, span });
  }
}
