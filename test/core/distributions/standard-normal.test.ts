// The standard normal against values computed to 30 digits.

import { expect, test } from "vitest";
import { normalCdf, normalQuantile, normalSurvival } from "../../../src/core/distributions/standard-normal.ts";
import { relativeError } from "../relative-error.ts";

test.each([
  [1e-300, -37.0470962993612],
  [1e-20, -9.262340089798409],
  [1e-6, -4.753424308822899],
  [0.05, -1.6448536269514722],
  [0.1, -1.2815515655446004],
  [0.4, -0.2533471031357998],
  [0.75, 0.6744897501960817],
  [0.9, 1.2815515655446004],
  [0.95, 1.6448536269514722],
  [0.975, 1.959963984540054],
])("the quantile of %d is %d", (p, z) => {
  expect(relativeError(normalQuantile(p), z)).toBeLessThan(1e-15);
});

test("the ends and the middle", () => {
  expect([0, 0.5, 1].map(normalQuantile)).toEqual([Number.NEGATIVE_INFINITY, 0, Number.POSITIVE_INFINITY]);
  expect(normalQuantile(-0.1)).toBeNaN();
});

test.each([
  [-37, 5.725571222524577e-300],
  [-20, 2.7536241186062337e-89],
  [-5, 2.866515718791939e-7],
  [-1, 0.15865525393145705],
  [0.3, 0.6179114221889526],
  [1, 0.8413447460685429],
  [4, 0.9999683287581669],
])("the probability below %d is %d, and that above its mirror image", (z, p) => {
  expect(relativeError(normalCdf(z), p)).toBeLessThan(2e-15);
  expect(normalSurvival(-z)).toBe(normalCdf(z));
});

test("the probability at the ends", () => {
  expect([-1e9, Number.NEGATIVE_INFINITY, 0, 1e9, Number.POSITIVE_INFINITY].map(normalCdf)).toEqual([0, 0, 0.5, 1, 1]);
});
