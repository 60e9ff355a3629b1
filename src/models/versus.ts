// The contests: one side against another, in H100-equivalents, in what it draws from the grid, and in what its chips cost to buy.

import type { Fact } from "./ledger/fact.ts";
import { fleets } from "./ledger/fleets.ts";
import { byName } from "./ledger/owned.ts";
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
  readonly first: Required<Pick<Fact, "value" | "range" | "stands">> & Partial<Pick<Fact, "sources">>;
  readonly second: Measure["first"];
  readonly examples: Model["examples"];
}

/** A model with two sides, each an owner by name or an amount. */
function contest({ of, unit, first, second, ...rest }: Measure): Model {
  const side = (which: "first" | "second", { value, range, stands, sources = [] }: Measure["first"]): Fact => ({
    ...{ label: `The ${which} side's ${of}`, short: `${which} side`, unit, support: "positive", owners: byName },
    ...{ date: "2025-Q4", status: "the question asked", sources, value, range, stands },
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
    sentences: [{ text: `{${one}:name} against {${other}:name}: {${ratio}:times|the ${of}}` }],
    claim: `${ratio} >= 1`,
  });
}

export const contests = {
  compute: contest({
    name: "versus",
    title: "One against the other",
    question: "How does the compute of one compare with that of another?",
    of: "compute",
    unit: "h100e",
    first: { ...fleets.h100e_google, stands: "Google" },
    second: { ...fleets.h100e_microsoft, stands: "Microsoft" },
    examples: [{}, { first_compute: "3M to 7M", second_compute: "1.1M h100e" }],
  }),
  watts: contest({
    name: "versus-watts",
    group: "world",
    title: "One against the other, in watts",
    question: "How does what one draws from the grid compare with another?",
    of: "power",
    unit: "GW",
    first: { value: 5.2, range: { low: 3, high: 9, judgement: true }, stands: "Google" },
    second: { value: 3.5, range: { low: 2, high: 6, judgement: true }, stands: "Microsoft" },
    examples: [{ first_power: "Google", second_power: "all gaming cards" }],
  }),
  dollars: contest({
    name: "versus-dollars",
    group: "world",
    title: "One against the other, in dollars",
    question: "How does what one's chips cost compare with another's?",
    of: "value",
    unit: "USD",
    first: { value: 1e11, range: { low: 6e10, high: 1.6e11, judgement: true }, stands: "Google" },
    second: { value: 6.8e10, range: { low: 4e10, high: 1.1e11, judgement: true }, stands: "Microsoft" },
    examples: [{ first_value: "Google", second_value: "all gaming cards" }],
  }),
} as const;

export default Object.values(contests);
