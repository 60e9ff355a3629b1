// What a reply says would turn a claim, typed back, turns it.

import { describe, expect, test } from "vitest";
import { endText } from "../../../commands/ask/words/turning.ts";
import { plainText } from "../../../src/render/markdown.ts";
import { asked, contextForTest, dataOf, viewOf } from "../context.ts";

const context = await contextForTest();

interface Solved {
  readonly claim: { readonly probability: number };
}

const claimed = context.models.filter(({ claim, own }) => claim !== undefined && own === undefined);
const solving = claimed.flatMap(({ name, quantities }) =>
  [...quantities.values()].filter(({ kind }) => kind === "assumption").map(({ id }) => [name, id] as const),
);

describe.each(["", " preset: article"])("%j", (preset) => {
  test.each(solving)("%s: %s", async (model, solve) => {
    const line = `/breakeven model: ${model}${preset} solve: ${solve}`;
    const outcome = await asked(context, line);
    if ("error" in dataOf<object>(outcome)) return;
    const { claim } = dataOf<Solved>(outcome);
    const lead = plainText(viewOf(outcome).lead);
    const [, bound, value] =
      / (at least|at most|over|under) (\$?[\d.,]+[kMBT%]?(?: in [\d.,]+[MBT]?)?(?: .*?)?): (?:then|that)/.exec(lead) ??
      [];
    if (value === undefined || bound === undefined) {
      expect(lead).toMatch(/^(No (plausible )?value|Every value|It is)/);
      return;
    }
    const back = dataOf<Solved>(await asked(context, `${line} assumptions: ${solve} = ${typedAs(value, bound)}`));
    const isTurned = claim.probability < 0.5 ? back.claim.probability >= 0.5 : back.claim.probability < 0.5;
    expect({ lead, back: back.claim, isTurned }).toMatchObject({ isTurned: true });
  });
});

/** A value that the bound leaves out is typed a hair beyond. */
function typedAs(value: string, bound: string): string {
  if (bound === "over") return `(${value}) * 1.000001`;
  return bound === "under" ? `(${value}) * 0.999999` : value;
}

test.each([
  [0.997, true, "100%"],
  [0.4512, true, "46% or more"],
  [0.4512, false, "44% or less"],
])("of a share no more than all of it is asked: %d", (value, isUp, text) => {
  const quantity = context.models.find(({ name }) => name === "pool")?.quantities.get("availability");
  if (quantity === undefined) throw new Error("Expected a share, got none");
  expect(endText(value, isUp, quantity)).toBe(text);
});

test.each([
  ["train", "at least as much is likelier than not."],
  ["power", "at least 2 times as much is less likely than not."],
  ["rent", "rent against own under 1 is likelier than not."],
])("of /%s what would turn is said as its answer says it, and less is said of what", async (model, words) => {
  const outcome = await asked(context, `/breakeven model: ${model}`);
  expect(plainText(viewOf(outcome).lead)).toContain(`: then ${words}`);
});
