// The published reference cases: every one is answered, and every figure of it within its tolerance.

import { describe, expect, it } from "vitest";
import reference from "./reference-cases.json" with { type: "json" };
import { type Answer, answers } from "./reference-cases.ts";
import { relativeError } from "./relative-error.ts";

interface Case {
  readonly group: string;
  readonly id: string;
  readonly input: unknown;
  readonly expected: Readonly<Record<string, unknown>>;
  readonly tolerance: string;
}

const cases: readonly Case[] = reference.cases;

/** The tolerances written in a case; where it names none for sampling, quantiles are held to 1%. */
const tolerances = {
  closed: { exact: 0, "1e-12": 1e-12, "1e-9": 1e-9, "1e-8": 1e-8 },
  sampled: {
    "0.002 sampled": 0.002,
    "0.01 sampled": 0.01,
    "0.02 sampled": 0.02,
    "2% sampled": 0.02,
    "1% sampled": 0.01,
  },
} as const;

function toleranceOf(kind: "closed" | "sampled", { tolerance }: Case): number {
  const written = Object.entries(tolerances[kind]).find(([text]) => tolerance.includes(text));
  if (written) return written[1];
  if (kind === "sampled") return 0.01;
  throw new Error(`Expected a tolerance that is known, got \`${tolerance}\``);
}

/** What a heavy tail keeps from being sampled to 1%: deviations, which no reply prints, and indices on the value itself. */
const heavy: Readonly<Record<string, readonly string[]>> = { ln5: ["sd"], ln6: ["sd"], s2: ["first", "total"] };

describe.each(cases)("$group $id", (of) => {
  const answer = answers[of.id];

  it("is answered within its tolerance", () => {
    if (answer === undefined) throw new Error(`Expected an answer for ${of.id}`);
    const given = answer(of.input);
    expect(Object.keys(given)).not.toEqual([]);
    for (const kind of ["closed", "sampled"] as const) {
      const found = given[kind];
      if (found === undefined) continue;
      for (const [figure, expected] of Object.entries(of.expected)) {
        if (kind === "sampled" && heavy[of.id]?.includes(figure)) continue;
        expectWithin(toleranceOf(kind, of), (found as Record<string, Answer>)[figure], expected, `${kind} ${figure}`);
      }
    }
  });
});

it("no answer stands for a case that is gone", () => {
  expect(Object.keys(answers).toSorted()).toEqual(cases.map(({ id }) => id).toSorted());
});

function expectWithin(tolerance: number, found: Answer | undefined, expected: unknown, figure: string): void {
  if (expected === null || typeof expected === "string") expect(found, figure).toBe(expected);
  else if (typeof expected === "number") {
    expect(typeof found, figure).toBe("number");
    // Shares and indices are told in points, everything else as a ratio.
    const points = /first|total|log_shares|shares|probability|evpi/.test(figure);
    const off = points ? Math.abs((found as number) - expected) : relativeError(found as number, expected);
    expect(off, `${figure}: ${found} for ${expected}`).toBeLessThanOrEqual(tolerance);
  } else {
    const parts = Object.entries(expected as object);
    expect(parts.length, figure).toBeGreaterThan(0);
    for (const [name, part] of parts) {
      expectWithin(tolerance, (found as Record<string, Answer>)?.[name], part, `${figure} ${name}`);
    }
  }
}
