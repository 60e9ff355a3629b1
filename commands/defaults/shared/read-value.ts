// A value typed for a default, read for every model that it is for.

import { readFor, targetFor } from "../../../src/answer/settings.ts";
import { UserError } from "../../../src/core/errors.ts";
import { tell } from "../../../src/core/tell.ts";
import { parseAssumption } from "../../../src/language/assumption.ts";
import { printAssumption } from "../../../src/language/print.ts";
import { lexiconOf, type Reading } from "../../../src/language/reading.ts";
import { quote } from "../../../src/language/text/mistake.ts";
import type { Target } from "./named.ts";

export interface ReadValue {
  readonly target: Target;
  /** In canonical form, without a name before it. */
  readonly text: string;
  readonly reading: Reading;
}

/** @throws UserError as `readFor`, told with the model where another model reads it, and `name.unknown`. */
export function readValue(targets: readonly Target[], typed: string): readonly ReadValue[] {
  const read: ReadValue[] = [];
  for (const target of targets) {
    try {
      read.push({ target, ...readOne(target, typed) });
    } catch (error) {
      const [other] = read;
      if (!(error instanceof UserError) || other === undefined) throw error;
      throw new UserError(error.code, `${error.message} in ${target.model.name}`, {
        ...error.place,
        hint: tell`${other.target.model.name} alone can take it: what: ${other.target.id}`,
      });
    }
  }
  return read;
}

function readOne({ model, quantity }: Target, typed: string): Omit<ReadValue, "target"> {
  const { name, nameSpan, ...assumption } = parseAssumption(typed, lexiconOf(targetFor(model, quantity)));
  if (name !== undefined && name !== quantity.id) {
    const message = tell`Expected a value for ${quote(quantity.id, 64)}, got one for ${quote(name)}`;
    throw new UserError("name.unknown", message, { text: typed, ...(nameSpan && { span: nameSpan }) });
  }
  return { text: printAssumption(assumption), reading: readFor(model, quantity, typed) };
}
