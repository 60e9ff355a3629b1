// Squiggle's own test values: every one of the published list is met, or answered with an error that says what is read.

import { describe, expect, test } from "vitest";
import type { Distribution } from "../../src/core/distributions/distribution.ts";
import { mean } from "../../src/core/distributions/quantile.ts";
import { UserError } from "../../src/core/errors.ts";
import { type Estimate, estimate } from "../../src/core/estimate/estimate.ts";
import { quantilesOf } from "../../src/core/estimate/quantiles.ts";
import { parseUnit } from "../../src/language/units/unit.ts";
import reference from "../core/reference-cases.json" with { type: "json" };
import { relativeError } from "../core/relative-error.ts";
import { read, refusal } from "./reading-of.ts";

/** The estimate of a text: what `/read` and every reply are made of. */
function estimated(text: string): Estimate {
  const [found] = estimate([{ id: "y", expression: read(text).expression }], ["y"]).outputs;
  if (found === undefined) throw new Error(`Expected an estimate of ${text}`);
  return found;
}

/** In Squiggle's words, with the name and the parameters apart. */
type Found = number | "error" | { readonly name: string; readonly parameters: readonly number[] };

function law(text: string): Found {
  const found = estimated(text).law;
  if (found?.kind === "point") return { name: "point", parameters: [found.value] };
  if (found?.kind === "normal") return { name: "Normal", parameters: [found.mean, found.sd] };
  if (found?.kind === "log-normal") return { name: "Lognormal", parameters: [found.mu, found.sigma] };
  throw new Error(`Expected a distribution in closed form for ${text}, got ${found?.kind}`);
}

const value = (text: string): Found => estimated(text).median;

function error(text: string): Found {
  refusal(text);
  return "error";
}

/** What only a run can tell: that no trial gives a number. */
function undefinedIn(text: string): Found {
  expect(() => estimated(text)).toThrow(UserError);
  return "error";
}

function deviation(text: string): Found {
  const { parameters } = law(text) as Exclude<Found, number | "error">;
  const [mu = Number.NaN, sigma = Number.NaN] = parameters;
  return Math.exp(mu + sigma ** 2 / 2) * Math.sqrt(Math.expm1(sigma ** 2));
}

/** How each text of the list is written here; `"none"` marks what the language does not offer: an error, not a guess. */
const written: Readonly<Record<string, () => Found | "none">> = {
  "normal with p5=-2,p95=4": () => law("-2 to 4"),
  "normal with p25=-2,p75=4": () => law("-2 to 4 @ 50%"),
  "lognormal with p10=2,p90=5": () => law("2 to 5 @ 80%"),
  "normal with p5=4,p95=-2": () => error("4 to -2"),
  "stdev(lognormal(1,2))": () => deviation("lognormal(1, 2)"),
  "stdev(gamma(5,5))": () => Math.sqrt(5) * (mean(read("gamma(1, 5)").distribution as Distribution) as number),
  "stdev(bernoulli(0.2))": () =>
    Math.sqrt(0.2 * (1 - (mean(read("bernoulli(0.2)").distribution as Distribution) as number))),
  "stdev(logistic(5,1))": () =>
    (Math.PI / Math.sqrt(3)) * (read("logistic(5, 1)").distribution as { scale: number }).scale,
  "normal(5,2) + normal(10,2)": () => law("normal(5,2) + normal(10,2)"),
  "10 - normal(5,1)": () => law("10 - normal(5,1)"),
  "normal(10,2) * 0": () => law("normal(10,2) * 0"),
  "lognormal(5,2) * lognormal(10,2)": () => law("lognormal(5,2) * lognormal(10,2)"),
  "lognormal(5,2) / lognormal(10,2)": () => law("lognormal(5,2) / lognormal(10,2)"),
  "2 / lognormal(5,2)": () => law("2 / lognormal(5,2)"),
  "normal(-100,1)^2.5": () => undefinedIn("normal(-100,1)^2.5"),
  "sum([2, point 2, point 4])": () => value("2 + 2 + 4"),
  "log score of mixture(normal(5,2), uniform(-1000,1000)) vs normal(5.2,2.2)": () => none("logscore(5, 2)"),
  "mean(beta(1e-4, 64))": () => mean(read("beta(1e-4, 64)").distribution as Distribution) as number,
  "mean(cauchy(1,1))": () => none("cauchy(1, 1)"),
  "lognormal(1e3, -1e2)": () => error("lognormal(1e3, -1e2)"),
  "a = normal(0,1); stdev(a - mixture(a, 3, [.999999, .00001]))": oneNamedQuantity,
  "1-0%": () => value("1-0%"),
  ".1e1": () => value(".1e1"),
  "1 / 2 * 3": () => value("1 / 2 * 3"),
  "(1+2)*3": () => value("(1+2)*3"),
  "log(10)": () => value("log(10)"),
  "quantile([0,5,10,15,20], 0.25)": () => quantilesOf(Float64Array.of(0, 5, 10, 15, 20), [0.25])[0] ?? Number.NaN,
  "geomean([1,5,18])": () => value("(1 * 5 * 18)^(1/3)"),
  "3M": () => value("3M"),
  "3%": () => value("3%"),
};

function none(text: string): "none" {
  expect(refusal(text).code).toBe("name.unknown");
  return "none";
}

/** A name is one draw wherever it stands. */
function oneNamedQuantity(): Found {
  const model = [
    { id: "a", expression: read("normal(0, 1)").expression },
    { id: "y", expression: read("a - a", { names: ["a"], unitOf: () => parseUnit("1") }).expression },
  ];
  const { p5 = Number.NaN, p95 = Number.NaN } = estimate(model, ["y"]).outputs[0] ?? {};
  return p95 - p5;
}

describe("Squiggle's own test values (squiggle-lang, __tests__)", () => {
  test.each(reference.squiggle)("$input", ({ input, expected }) => {
    const found = written[input]?.();
    if (found === undefined) throw new Error(`Expected \`${input}\` to be known`);
    if (found === "none") return;
    if (typeof found === "number") expect(relativeError(found, Number(expected))).toBeLessThan(1e-9);
    else if (found === "error") expect(expected).toMatch(/^error/);
    else {
      const [name, ...parameters] = String(expected).split(/[(), ]+/);
      expect(found.name).toBe(name);
      found.parameters.forEach((parameter, k) => {
        expect(relativeError(parameter, Number(parameters[k]))).toBeLessThan(1e-9);
      });
    }
  });

  test("no text stands here that is gone from the list", () => {
    expect(Object.keys(written).toSorted()).toEqual(reference.squiggle.map(({ input }) => input).toSorted());
  });
});

test("each range of a formula is its own draw", () => {
  const { kind, echo, expression } = read("(150e9 to 210e9) / (25e3 to 40e3) / 4 * (30 to 80)");
  expect(kind).toBe("formula");
  expect(echo).toBe("(150B to 210B) / (25k to 40k) / 4 * (30 to 80) → formula with 3 independent draws");
  expect(estimate([{ id: "y", expression }], ["y"]).outputs[0]?.law).toEqual({
    kind: "log-normal",
    mu: expect.closeTo(18.045821977928195, 9),
    sigma: expect.closeTo(0.34607418681458646, 9),
  });
});
