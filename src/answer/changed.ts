// What two answers of one model differ in: the headline before and after, and the values that made it so.

import { type Answer, headlineOf, type Result } from "./result.ts";

export interface ChangedValue {
  readonly before: Result;
  readonly after: Result;
}

export interface Changed {
  readonly before: Result;
  readonly after: Result;
  /** The values that are not what they were, in the model's order. */
  readonly because: readonly ChangedValue[];
}

export function changedBetween(before: Answer, after: Answer): Changed {
  const ids = new Set([...before.settings.keys(), ...after.settings.keys()]);
  const because = [...after.results.values()].flatMap((result): readonly ChangedValue[] => {
    const was = before.results.get(result.id);
    if (!ids.has(result.id) || was === undefined || sameValue(was, result)) return [];
    return [{ before: was, after: result }];
  });
  return { before: headlineOf(before), after: headlineOf(after), because };
}

const sameValue = (a: Result, b: Result): boolean => a.p5 === b.p5 && a.median === b.median && a.p95 === b.p95;
