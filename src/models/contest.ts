// One side against another by some measure: what the models of a contest share.

import type { Fact } from "./ledger/fact.ts";
import { byName } from "./ledger/owned-reading.ts";
import { defineModel, type Model } from "./model.ts";

interface Measure {
  readonly name: string;
  /** Where it stands among others; at `/` if not given. */
  readonly group?: string;
  readonly title: string;
  readonly question: string;
  /** What is held against what: `compute`, with its unit. */
  readonly of: string;
  readonly unit: string;
  /** Two to start from. */
  readonly first: Required<Pick<Fact, "value" | "range" | "stands">>;
  readonly second: Measure["first"];
  readonly examples: Model["examples"];
}

/** A model with two sides, each an owner by name or an amount. */
export function contest({ of, unit, first, second, ...rest }: Measure): Model {
  const side = (which: "first" | "second", { value, range, stands }: Measure["first"]): Fact => ({
    ...{ label: `The ${which} side's ${of}`, short: `${which} side`, unit, support: "positive", owners: byName },
    ...{ date: "2025-Q4", status: "the question asked", sources: [], value, range, stands },
    note: "Who is compared is asked: an owner of the ledger by its name, or an amount.",
  });
  const [one, other, ratio] = [`first_${of}`, `second_${of}`, `first_to_second${of === "compute" ? "" : `_${of}`}`];
  return defineModel({
    ...rest,
    assumptions: { [one]: side("first", first), [other]: side("second", second) },
    derived: {
      [ratio]: {
        label: `The first side's ${of} over the second's`,
        short: "first over second",
        unit: "",
        formula: `${one} / ${other}`,
      },
    },
    headline: ratio,
    sentences: [
      { text: `{${one}:name|The first side} against {${other}:name|the second}: {${ratio}:times|the ${of}}` },
    ],
    claim: `${ratio} >= 1`,
  });
}
