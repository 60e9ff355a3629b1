// The canonical form, and the law that it reads as the same tree.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseAssumption } from "../../src/language/assumption.ts";
import { printAssumption } from "../../src/language/print.ts";
import { shape } from "./reading-of.ts";
import { assumptionText } from "./texts.ts";

const canonical = (text: string): string => printAssumption(parseAssumption(text));

describe("the canonical form", () => {
  test.each([
    ["150 million", "150M"],
    ["$ 180,000,000,000", "$180B"],
    ["30 to 40k USD", "$30k to $40k"],
    ["30 to 80 kW", "30 to 80 kW"],
    ["$150B–210B per year", "$150B to $210B per year"],
    ["5-10k", "5k to 10k"],
    ["500 to 2k", "500 to 2k"],
    ["(5) to 10k", "(5) to 10k"],
    ["(5) to 20%", "(5) to 20%"],
    ["2 to 5@80%", "2 to 5 @ 80%"],
    ["0.1+-0.02", "0.1 ± 0.02"],
    ["≈150", "about 150"],
    ["about (10-20)", "about (10 - 20)"],
    ["about a - b", "about (a - b)"],
    ["1:50", "0.02"],
    ["5!", "120"],
    ["2²", "2^2"],
    ["√16", "sqrt(16)"],
    ["log(10)", "ln(10)"],
    ["max(1,2,3)", "max(max(1, 2), 3)"],
    ["max(12345678, 1)", "max(12345678, 1)"],
    ["a-(b-c)", "a - (b - c)"],
    ["a-b-c", "a - b - c"],
    ["a/(b*c)", "a / (b * c)"],
    ["(a/b)*c", "a / b * c"],
    ["(a^b)^c", "(a^b)^c"],
    ["a^b^c", "a^b^c"],
    ["2^(5k)", "2^(5k)"],
    ["-a^2", "-a^2"],
    ["(-a)^2", "(-a)^2"],
    ["(-2)^2", "(-2)^2"],
    ["2^-3", "2^-3"],
    ["(2)^-(5%)", "2^(-5%)"],
    ["truncate(2^3 - 1000, 0)", "truncate((2^3) - 1k, 0)"],
    ["truncate(4301k^1001–0 USD, 0)", "truncate((4301000^1001) - $0, 0)"],
    ["5 + mixture(0^1001x-1 per year, 0, [2, 1])", "5 + mixture((0^1001) - 1 per year, 0, [2, 1])"],
    ["lognormal(mean: sqrt(0–1 kW to 0), sd: 1)", "lognormal(mean: sqrt(0 - 1 kW to (0)), sd: 1)"],
    ["0 to (e - price)", "0 to (e - price)"],
    ["-(a+b)", "-(a + b)"],
    ["(10) - 20", "(10) - 20"],
    ["7 – 2", "7 - 2"],
    ["2*(5k-2k)", "2 * (5k - 2k)"],
    ["2*((5k)-8k)", "2 * ((5k) - 8k)"],
    ["(5 USD)^2", "($5)^2"],
    ["5 / (year)", "5 / (year)"],
    ["a or (b or c)", "a or (b or c)"],
    ["mixture(1 to 2, 5)", "1 to 2 or 5"],
    ["mixture(1 to 2, 5, [.7,.3])", "mixture(1 to 2, 5, [0.7, 0.3])"],
    ["(30 to 40)k USD", "(30 to 40) * $1k"],
    ["lognormal(mean=5, stdev=2)", "lognormal(mean: 5, sd: 2)"],
    ["truncate(normal(0,1),0)", "truncate(normal(0, 1), 0)"],
    ["{1,2,5}", "{1, 2, 5}"],
    ["x : 5 % per year", "x = 5% per year"],
  ])("%s is written %s", (text, expected) => expect(canonical(text)).toBe(expected));
});

describe("laws", () => {
  test("what is written reads as the same tree, and is written the same again", () => {
    fc.assert(
      fc.property(assumptionText, (text) => {
        const tree = parseAssumption(text);
        const written = printAssumption(tree);
        fc.pre(written.length <= 256);
        const again = parseAssumption(written);
        expect(shape(again)).toEqual(shape(tree));
        expect(printAssumption(again)).toBe(written);
      }),
      { numRuns: 200 },
    );
  });
});
