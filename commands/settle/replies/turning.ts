// Where a claim turns for the two sides, and what would decide it.

import type { Disagreement } from "../../../src/answer/answer.ts";
import type { Answer, ModelClaim } from "../../../src/answer/result.ts";
import type { BreakEven } from "../../../src/core/analyses/break-even.ts";
import type { Side } from "../../../src/core/settle/settle-act.ts";
import { tell } from "../../../src/core/tell.ts";
import type { Quantity } from "../../../src/models/quantity.ts";
import { bare, besideShort } from "../../ask/words/result-text.ts";
import { spanIn, turningValue, withinText } from "../../ask/words/turning.ts";

type Names = Readonly<Record<Side, string>>;

/** Where the claim turns for each side, in one line where it is the same for both. */
export function turningLine({ breakEven, answers, crux, claim }: Disagreement, names: Names): string | undefined {
  const quantity = answers.for.model.quantities.get(crux?.differences[0]?.id ?? "");
  if (quantity === undefined) return undefined;
  const said = (side: Side) => breakEven[side] && turningPoint(breakEven[side], claim, quantity);
  const [yes, no] = [said("for"), said("against")];
  if (yes === undefined && no === undefined) return undefined;
  if (yes === no) return tell`The claim ${yes ?? ""}.`;
  const [flip, other] = claim.upTo === undefined ? [breakEven.for?.even, breakEven.against?.even] : [];
  if (flip?.kind === "at" && other?.kind === "at" && flip.holds === other.holds) {
    const [one, two] = [flip, other].map((each) =>
      besideShort(turningValue(each.value, each.holds === "above", quantity.unit), quantity),
    );
    return tell`It turns at ${one ?? ""} for ${names.for}, at ${two ?? ""} for ${names.against}.`;
  }
  if (no === undefined) return tell`For ${names.for} it ${yes ?? ""}.`;
  if (yes === undefined) return tell`for ${names.against} it ${no}.`;
  return tell`For ${names.for} it ${yes}, for ${names.against} it ${no}.`;
}

function turningPoint({ even: flip, upTo }: BreakEven, { comparison }: ModelClaim, quantity: Quantity): string {
  if (upTo) {
    const span = spanIn(flip, upTo.even);
    const within = span && withinText(span, quantity, comparison === ">=");
    return within ? tell`is borne out at ${within}` : tell`turns at no value of it`;
  }
  switch (flip.kind) {
    case "at": {
      const isUp = flip.holds === "above";
      const value = besideShort(turningValue(flip.value, isUp, quantity.unit), quantity);
      // What asks for at least so much is met where it turns.
      if (comparison.endsWith("="))
        return isUp ? tell`is likelier than not at or above ${value}` : tell`is likelier than not at or below ${value}`;
      return isUp ? tell`is likelier than not above ${value}` : tell`is likelier than not below ${value}`;
    }
    case "beyond":
      return tell`turns at no value of it`;
    case "none":
      return flip.holds ? tell`holds whatever it is` : tell`fails whatever it is`;
  }
}

/** What evidence would decide the crux: a value beyond where the claim turns for both, where the two stand on either side. */
export function decidingLine({ breakEven, crux, answers }: Disagreement, known?: Answer): string | undefined {
  const first = crux?.differences[0];
  const [yes, no] = [breakEven.for?.even, breakEven.against?.even];
  // Where no value of it makes the claim likely, no source on it decides.
  const isDecided = [breakEven.for, breakEven.against].every((each) => each?.likely.kind === "at" && !each.upTo);
  if (first === undefined || !isDecided || yes?.kind !== "at" || no?.kind !== "at" || yes.holds !== no.holds)
    return undefined;
  const [low, high] = [Math.min(yes.value, no.value), Math.max(yes.value, no.value)];
  const { a, b } = first.medians;
  if (Math.min(a, b) > low || Math.max(a, b) < high) return undefined;
  const quantity = answers.for.model.quantities.get(first.id);
  const isUp = yes.holds === "above";
  const [under, over] = [low, high].map((value) => bare(turningValue(value, isUp, quantity?.unit), quantity)) as [
    string,
    string,
  ];
  const range = known?.results.get(first.id);
  // What all sources say already is not asked for.
  if (range && range.p5 > high) return tell`All of the evidence lies above ${over}.`;
  if (range && range.p95 < low) return tell`All of the evidence lies below ${under}.`;
  return under === over
    ? tell`A source well above or below ${over} would tip it.`
    : tell`A source well above ${over} or below ${under} would tip it.`;
}
