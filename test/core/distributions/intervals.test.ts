// Distributions from what people type: the interval and its level, or mean and standard deviation.

import { expect, test } from "vitest";
import {
  betaFromMoments,
  logitNormalFromInterval,
  logNormalFromInterval,
  logNormalFromMoments,
  normalFromInterval,
} from "../../../src/core/distributions/normal.ts";
import { quantile } from "../../../src/core/distributions/quantile.ts";
import { relativeError } from "../relative-error.ts";

test("i2, i3: the level of the interval sets the spread", () => {
  const eighty = logNormalFromInterval(2, 5, 0.8);
  expect(relativeError(eighty.mu, 1.1512925464970227)).toBeLessThan(1e-14);
  expect(relativeError(eighty.sigma, 0.3574927285445489)).toBeLessThan(1e-14);
  const half = logNormalFromInterval(2, 5, 0.5);
  expect(relativeError(half.mu, 1.1512925464970227)).toBeLessThan(1e-14);
  expect(relativeError(half.sigma, 0.679247335936372)).toBeLessThan(1e-14);
});

test("i4: mean and standard deviation", () => {
  const { mu, sigma } = logNormalFromMoments(5, 2);
  expect(relativeError(mu, 1.5352279098749637)).toBeLessThan(1e-14);
  expect(relativeError(sigma, 0.38525317015992644)).toBeLessThan(1e-14);
});

test("n4: 90% is the usual level", () => {
  const { mean, sd } = normalFromInterval(-2, 4);
  expect([mean, sd]).toEqual([1, expect.closeTo(1.8238704957353074, 14)]);
});

test("a wide interval in a small corner keeps its digits", () => {
  expect(normalFromInterval(-1.7e308, 1.7e308).mean).toBe(0);
  expect(relativeError(logNormalFromMoments(1e9, 1).sigma, 1e-9)).toBeLessThan(1e-14);
});

test("the quantiles at the ends are the ends", () => {
  for (const level of [0.5, 0.8, 0.9, 0.95]) {
    const tail = (1 - level) / 2;
    for (const of of [
      normalFromInterval(0.05, 0.2, level),
      logNormalFromInterval(0.05, 0.2, level),
      logitNormalFromInterval(0.05, 0.2, level),
    ]) {
      expect(relativeError(quantile(of, tail), 0.05)).toBeLessThan(1e-13);
      expect(relativeError(quantile(of, 1 - tail), 0.2)).toBeLessThan(1e-13);
    }
  }
});

test("the beta of a mean and a standard deviation has them", () => {
  const { alpha, beta } = betaFromMoments(0.2, 0.1);
  expect([alpha, beta]).toEqual([expect.closeTo(3, 12), expect.closeTo(12, 12)]);
});
