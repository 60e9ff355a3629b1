import { expect, test } from "vitest";
import { run } from "../../src/kit/run.ts";
import { asked, contextForTest, dataOf, member, viewOf } from "../commands/context.ts";

const context = await contextForTest();

test("programs may give numbers for texts, and texts for numbers and flags", async () => {
  const options = { participation: 0.05, preset: "article", private: "true" } as never;
  const outcome = await run({ command: "pool", options }, context, member);
  expect(dataOf<{ headline: { median: number } }>(outcome).headline.median).toBeCloseTo(0.1, 12);
  expect(viewOf(outcome).private).toBe(true);
  expect((await run({ command: "project", options: { years: "5" } }, context, member)).kind).toBe("answer");
});

test.each([
  ["/project years: abc", "Expected a number for `years`, got `abc`"],
  ["/project years: 5.5", "Expected a whole number for `years`, got `5.5`"],
  ["/project years: 0", "Expected at least 1 for `years`, got `0`"],
])("%s is told in words", async (line, words) => {
  expect(viewOf(await asked(context, line)).lead).toBe(words);
});
