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
      expect(lead).toMatch(/^(No (plausible )?value|Every value|With no value|It holds)/);
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
  [
    "train",
    /^Who joins at least \d+%: then it is likelier than not\.\nThe claim: Gaming cards get at least as much compute as /,
  ],
  [
    "rent",
    /^Rent per hour under \$[\d.]+: then it is likelier than not\.\nThe claim: Renting a datacenter GPU costs less than owning one\.\n/,
  ],
  ["workers", /^Fleet's GPUs under \d+k: .*\nThe claim: One hyperscaler could employ at least 1M AI workers\.\n/],
  ["share", /\nThe claim: Four largest at least 50%\.\n/],
])("of /%s what would turn is told of the claim as people say it, with no unit twice", async (model, words) => {
  const { lead, lines = [] } = viewOf(await asked(context, `/breakeven model: ${model}`));
  expect([lead, ...lines].map(plainText).join("\n")).toMatch(words);
});

test("a unit that a name says is not said again, nor is a claim told as code", async () => {
  const workers = viewOf(await asked(context, "/world workers claim: >= 1M and <= 90M"));
  expect(plainText(workers.lines?.[0] ?? "")).toMatch(/^Fleet's workers 1M to 90M: \d+% likely\.$/);
  expect(
    viewOf(await asked(context, "/compare model: rent mine: rent per hour = $2 theirs: rent per hour = $4")).title,
  ).toBe("Compared: Renting a datacenter GPU costs less than owning one");
});
