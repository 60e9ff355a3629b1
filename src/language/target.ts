// What a text is typed for: it settles the words that could be more than one thing.

import type { Support } from "../core/distributions/distribution.ts";
import type { Unit } from "../core/units/unit.ts";

/** The quantity an assumption is for; without a unit the value stands in the unit typed. */
export interface Target {
  readonly unit?: Unit;
  readonly support?: Support;
  /** The quantity that a share is of: a count in its unit is so much of what is in force for it. */
  readonly whole?: { readonly name?: string; readonly unit: Unit };
  /** The unit of another quantity of the model; undefined where there is no such quantity. */
  readonly unitOf?: (name: string) => Unit | undefined;
  /** The names of the model's quantities: they win over suffixes, units and phrases, and are guessed where one is misspelt. */
  readonly names?: readonly string[];
  /** What lies between the ends of a range that says no level; 0.9 if not given. */
  readonly level?: number;
  /** Whether it is a factor by which something grows in a year: percentages are growth. */
  readonly growth?: boolean;
  /** Where it can plausibly lie, in `unit`: a bare number beyond is asked about. */
  readonly plausible?: readonly [low: number, high: number];
  /** What is known of it, in `unit`: a bound takes its other end, and the plausible one where it lies beyond. */
  readonly known?: readonly [low: number, high: number];
}

/** The symbol of the unit in which a person would count it: `GPU` is then one of two. */
export const countedIn = ({ unit, whole }: Target): string => (whole?.unit ?? unit)?.symbol ?? "";
