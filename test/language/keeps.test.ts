// The law of mends: what is offered reads, and has every number, sign, scale and word of what was typed.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { quantile } from "../../src/core/distributions/quantile.ts";
import { UserError } from "../../src/core/errors.ts";
import { mendsIn } from "../../src/language/text/mistake.ts";
import { mutated } from "./mutated.ts";
import { read, refusal, target } from "./reading-of.ts";
import { grammatical, heap } from "./texts.ts";

const price = target("USD/datacenter_gpu", "positive");
const share = target("", "share");
const growth = { ...target("", "positive"), growth: true };

describe("a mend", () => {
  /** Every digit but zeros; separators and zeros are what a reading may add or drop. */
  const digits = (text: string) => (text.normalize("NFKC").match(/[1-9]/g) ?? []).toSorted().join("");
  const holds = (all: string, some: string): boolean => {
    const left = [...all];
    return [...some].every((each) => left.includes(each) && left.splice(left.indexOf(each), 1).length === 1);
  };

  test.each(["5million7", "0million7", "$5 per 1k kW", "3% of 1k kW"])("keeps the digits and scale of %s", (text) => {
    let mended: readonly string[] = [];
    try {
      read(text);
    } catch (error) {
      mended = mendsIn((error as UserError).place.hint);
    }
    for (const mend of mended) expect(mend.match(/[1-9]|k(?= )/g)).toEqual(text.match(/[1-9]|k(?= )/g));
  });

  test.each([
    ["5 / 1k users", "5 / (1k users)"],
    ["$5 / 2M users", "$5 / (2M users)"],
    ["$5 / 1M tokens", "$5 per million tokens"],
  ])("is not needed for %s", (text, written) => expect(read(text).text).toBe(written));

  test.each([
    ["5,5 Mio.", share, []],
    ["etwa 5,5", share, ["about 5.5%"]],
    ["2,5 zillion dollars", price, []],
    ["30.500.000 foo", price, []],
    ["2.500.000 USD", {}, ["2500000 USD"]],
    ["186.45614639814593k to $1", {}, ["($1) to $186.45614639814593k"]],
  ])("of %s brings along what stands beside its number", (text, of, mended) => {
    expect(mendsIn(refusal(text, of).place.hint)).toEqual(mended);
  });

  test("is none for a function that has a digit in its name", () => {
    expect(mendsIn(refusal("log1(1000)").place.hint).join()).not.toContain("log");
  });

  test("loses no digit, whatever was typed, and reads", () => {
    fc.assert(
      fc.property(fc.oneof(heap, grammatical, mutated), fc.constantFrom({}, price, share, growth), (text, of) => {
        try {
          read(text, of);
        } catch (error) {
          if (!(error instanceof UserError)) throw error;
          const plain = text.replace(/\b(?:RTX\s?\d{4}|H100s?)\b/gi, "").replace(/\p{Nd}/gu, (digit) => {
            return /\d/.test(digit) ? digit : "";
          });
          for (const mend of mendsIn(error.place.hint)) {
            read(mend, of);
            // A ratio, a fraction or a power is one number, and a level or a quantile's name is none of the values.
            if (/[:/^!@]|\de|\b(?:in|per|of|ci|p\d+)\b|[½⅓¼¾⅛⁰-⁹²³]/i.test(plain)) continue;
            // No scale keeps more than fifteen digits.
            if (/[1-9][\d,.]{15}/.test(plain)) continue;
            if (!holds(digits(mend), digits(plain))) expect([text, mend]).toBe("a mend that keeps every digit");
          }
        }
      }),
      { numRuns: 600 },
    );
  });

  test.each([
    ["€25k", price],
    ["30 kW", price],
    ["60%", price],
    ["5 kW", share],
    ["150%", share],
    ["80% to 130%", share],
    ["-5%", share],
    ["12 ozen", share],
    ["truncate(0, 12,345,678)", {}],
    ["5 5", {}],
    ["12 34", {}],
    ["not 5", {}],
    ["$5 EUR", {}],
    ["normal(5, 0)", {}],
    ["lognormal(median: 5, sd: 2)", {}],
  ])("is none where %s would mean something else", (text, of) => {
    expect(mendsIn(refusal(text, of).place.hint)).toEqual([]);
  });

  test.each([
    ["sqrt 16", ["sqrt(16)"]],
    ["normal(1,000, 50)", ["normal(1000, 50)"]],
    ["2*(3", ["2*(3)"]],
    ["5 + 3)", ["5 + 3"]],
    ["1M to 3", ["1M to 3M"]],
    ["500 to 2 GW", ["500 MW to 2 GW"]],
    ["0.1 to 2M", ["100k to 2M", "(0.1) to 2M"]],
    ["1 or 100k", ["1k or 100k", "(1) or 100k"]],
    ["1 / 2 million", ["1/2 million", "1 / (2 million)"]],
    ["5 (70%)", ["70% chance of 5, else 0", "5 * 70%"]],
    ["50 (30)", ["50 * 30", "50 ± 30"]],
    ["50 (100 to 200)", ["50 * (100 to 200)"]],
    ["exponential(5)", ["exponential(mean: 5)", "exponential(rate: 5)"]],
    ["min 1 max 10", ["1 to 10", "uniform(1, 10)"]],
    ["most", ["50% to 95%"]],
  ])("asks about %s with every reading ready", (text, mends) => {
    expect(mendsIn(refusal(text).place.hint)).toEqual(mends);
    for (const mend of mends) read(mend);
  });
});

describe("laws of ranges", () => {
  const positive = fc.double({ min: 1e-3, max: 1e9, noNaN: true });

  test("a wider range never narrows the result", () => {
    fc.assert(
      fc.property(
        positive,
        fc.double({ min: 1.01, max: 100, noNaN: true }),
        fc.double({ min: 1, max: 5, noNaN: true }),
        (low, by, more) => {
          const width = (text: string) => {
            const { distribution } = read(text);
            if (distribution === undefined) throw new Error(`Expected a distribution for ${text}`);
            return quantile(distribution, 0.95) / quantile(distribution, 0.05);
          };
          const narrow = width(`(${low} to ${low * by}) * 3`);
          expect(width(`(${low / more} to ${low * by * more}) * 3`)).toBeGreaterThanOrEqual(narrow * (1 - 1e-12));
        },
      ),
    );
  });

  test("units scale: kW and W, cents and dollars, months and years", () => {
    fc.assert(
      fc.property(
        positive,
        fc.constantFrom(["kW", "W", 1000], ["cents", "USD", 0.01], ["year", "month", 12]),
        (value, [from, to, by]) => {
          const { distribution } = read(`${value} ${from}`, target(String(to)));
          expect(distribution).toEqual({
            kind: "point",
            value: expect.closeTo(value * Number(by), -Math.log10(value * Number(by)) + 10),
          });
        },
      ),
    );
  });
});
