// Numbers as replies show them.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { share } from "../../../src/core/units/unit.ts";
import { printQuantity } from "../../../src/language/numbers/number.ts";
import { parseUnit } from "../../../src/language/units/unit.ts";
import { constant, read } from "../reading-of.ts";

describe("bare numbers", () => {
  test.each([
    [0, "0"],
    [-0, "0"],
    [5, "5"],
    [68738635.42, "68.7M"],
    [180e9, "180B"],
    [1234, "1,230"],
    [9999, "10k"],
    [12345, "12.3k"],
    [0.3, "0.3"],
    [0.0000377, "0.0000377"],
    [3.77e-7, "3.77 × 10⁻⁷"],
    [2.4e18, "2.4 × 10¹⁸"],
    [7e15, "7,000T"],
    [-68.75, "-68.8"],
    [999.96, "1,000"],
    [0.1 + 0.2, "0.3"],
  ])("%d is %s", (value, text) => expect(printQuantity(value)).toBe(text));

  test.each([
    [12345678, "12,345,678"],
    [75000000, "75M"],
    [30000, "30k"],
    [5000, "5k"],
    [2024, "2,024"],
    [12500, "12.5k"],
    [1234.5, "1,234.5"],
    [1e21, "1e21"],
    [3.77e-7, "3.77e-7"],
    [5e-324, "5e-324"],
    [9007199254740992, "9,007,199,254,740,992"],
  ])("%d is exactly %s", (value, text) => expect(printQuantity(value, { exact: true })).toBe(text));

  test("digits can be asked for", () => {
    expect(printQuantity(68738635.42, { digits: 5 })).toBe("68.739M");
    expect(printQuantity(0.123456, { digits: 1 })).toBe("0.1");
  });

  test("what is no number is said in words", () => {
    expect(
      [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY].map((value) => printQuantity(value)),
    ).toEqual(["undefined", "infinite", "-infinite"]);
  });
});

describe("with a unit", () => {
  test.each([
    [180e9, "USD", "$180B"],
    [-5000, "USD", "-$5,000"],
    [30000, "USD/datacenter_gpu", "$30k per datacenter GPU"],
    [180e9, "USD/year", "$180B per year"],
    [0.1802, "USD/kWh", "$0.18 per kWh"],
    [2e9, "EUR", "€2B"],
    [5, "CHF", "5 CHF"],
    [75e6, "consumer_gpu/hyperscaler", "75M gaming cards per hyperscaler"],
    [1, "hyperscaler", "1 hyperscaler"],
    [0.04, "hyperscaler", "0.04 hyperscalers"],
    [2.5, "year", "2.5 years"],
    [989e12, "FLOP/s", "989T FLOP/s"],
    [450, "W", "450 W"],
    [3.3, "1/year", "3.3 per year"],
    [0.1, "", "0.1"],
    [1, "", "1"],
    [79.53, "", "79.5"],
  ])("%d in `%s` is %s", (value, unit, text) => expect(printQuantity(value, { unit: parseUnit(unit) })).toBe(text));

  test.each([
    [0.1, "10%"],
    [0.003, "0.3%"],
    [9.43e-6, "0.000943%"],
    [1, "100%"],
    [0, "0%"],
    [1.5, "150%"],
  ])("the share %d is %s", (value, text) => expect(printQuantity(value, { unit: share })).toBe(text));
});

describe("laws", () => {
  const double = fc.double({ noNaN: true, noDefaultInfinity: true });

  test("an exact number is typed in again as the same number", () => {
    fc.assert(
      fc.property(double, (value) => {
        expect(constant(printQuantity(value, { exact: true }))).toBe(value === 0 ? 0 : value);
      }),
    );
  });

  test("so is one with a unit", () => {
    const units = [
      "USD",
      "USD/datacenter_gpu",
      "consumer_gpu/hyperscaler",
      "year",
      "FLOP/s",
      "EUR/kWh",
      "1/month",
      "km^2",
    ];
    fc.assert(
      fc.property(double, fc.constantFrom(...units), (value, symbol) => {
        const unit = parseUnit(symbol);
        const again = read(printQuantity(value, { unit, exact: true }));
        expect([again.distribution, again.unit]).toEqual([{ kind: "point", value: value === 0 ? 0 : value }, unit]);
      }),
    );
  });

  test("three digits are within half a percent", () => {
    const sizes = fc.double({ min: 1e-300, max: 1e300, noNaN: true });
    fc.assert(
      fc.property(sizes, (value) => {
        expect(Math.abs(constant(printQuantity(value)) / value - 1)).toBeLessThan(0.00501);
      }),
    );
  });
});
