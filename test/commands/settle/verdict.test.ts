// How surely something is said to hold: in one place for all replies.

import { expect, test } from "vitest";
import { verdictOf, verdictText } from "../../../commands/settle/words/people.ts";

test.each([
  [0, "it does not hold"],
  [0.05, "it does not hold"],
  [0.06, "it probably does not hold"],
  [0.3, "it probably does not hold"],
  [0.34, "it could go either way"],
  [0.5, "it could go either way"],
  [0.66, "it could go either way"],
  [0.7, "it probably holds"],
  [0.94, "it probably holds"],
  [1, "it holds"],
])("of a chance of %s is said that %s", (probability, text) => {
  expect(verdictText(verdictOf(probability >= 0.5, [probability]))).toBe(text);
});

test("what two come to is no surer than the less sure of them, and even only where both are", () => {
  expect(verdictText(verdictOf(false, [0.01, 0.3]))).toBe("it probably does not hold");
  expect(verdictText(verdictOf(false, [0.01, 0.45]))).toBe("it probably does not hold");
  expect(verdictText(verdictOf(false, [0.4, 0.45]))).toBe("it could go either way");
  expect(verdictText(verdictOf(true, [0.96, 1]))).toBe("it holds");
});
