// Whether what was read is what a row of the corpus says.

import type { Readings } from "../../src/claims/read.ts";
import type { Row } from "./corpus.ts";

/** What is wrong with the readings of a row; nothing where they are right. */
export function wrongIn(
  [kind, , claim = "", given = "", names = ""]: Row,
  { readings, about }: Readings,
): string | undefined {
  const [first] = readings;
  const told = readings
    .map(
      (reading) =>
        `${reading.sure ? "!" : "?"} ${reading.model.name}: ${reading.claim.text} ${JSON.stringify(reading.within ?? "")} ${JSON.stringify(reading.given)} "${reading.sentence}"`,
    )
    .join(" / ");
  if (kind === "none") return readings.length === 0 && about !== "" ? undefined : `expected none, got ${told}`;
  if (first === undefined) return "nothing was read";
  if (kind === "sure" && !first.sure) return `not sure (${about}) ${told}`;
  if (kind === "ask" && readings.some(({ sure }) => sure)) return `sure, got ${told}`;
  if (claim === "") return undefined;
  const fitting = readings.some((reading) => fits(reading, claim, given, names));
  const isRight = kind === "sure" ? fits(first, claim, given, names) : fitting;
  return isRight ? undefined : `expected ${claim} | ${given} | ${names}, got ${told}`;
}

type One = Readings["readings"][number];

function fits(reading: One, claim: string, given: string, names: string): boolean {
  const [, model = "", output = "", sign = "", value = ""] = /^([\w-]+): (\w+) (\S+) (\S+)$/.exec(claim) ?? [];
  const isTwoSided = reading.within !== undefined;
  const number = numberOf(value);
  const bounded = isTwoSided
    ? reading.within !== undefined &&
      [1, 1e3, 1e6, 1e9].some(
        (scale) =>
          (reading.within?.low ?? 0) <= number * scale * 1.001 && (reading.within?.high ?? 0) >= number * scale * 0.999,
      )
    : reading.claim.text.startsWith(`${output} ${sign} `) && near(reading.claim.threshold, number);
  return (
    (reading.model.own ? "estimate" : reading.model.name) === model &&
    reading.claim.output === output &&
    isTwoSided === (sign === "~") &&
    bounded &&
    given
      .split(",")
      .filter(Boolean)
      .every((pair) => {
        const [id = "", text = ""] = pair.split("=");
        return reading.given[id]?.startsWith(text) ?? false;
      }) &&
    inOrder(reading.sentence.toLowerCase(), names.toLowerCase().split(" & "))
  );
}

/** Whether a sentence holds all names, the first first. */
function inOrder(sentence: string, [name, ...others]: readonly string[]): boolean {
  const at = name === undefined ? 0 : sentence.indexOf(name);
  return at >= 0 && (others.length === 0 || inOrder(sentence.slice(at), others));
}

/** `75` stands for 75 of whatever scale was said. */
function numberOf(text: string): number {
  const [, number = "", over, percent] = /^\$?([\d.]+)(?:\/(\d+))?(%)?$/.exec(text) ?? [];
  return Number(number) / Number(over ?? 1) / (percent ? 100 : 1);
}

const near = (a: number, b: number): boolean =>
  [1, 1e3, 1e6, 1e9, 1e12].some((scale) => Math.abs(a / (b * scale) - 1) < 1e-6);
