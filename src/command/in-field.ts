// Mistakes told with the option in which they stand.

import { UserError } from "../core/errors.ts";

/** Names the option in every mistake made inside. */
export function inField<T>(field: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof UserError) throw new UserError(error.code, error.message, { ...error.place, field });
    throw error;
  }
}
