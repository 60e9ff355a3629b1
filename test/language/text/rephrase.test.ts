// What strangers type that does not read, and the one thing they can send instead.

import { describe, expect, test } from "vitest";
import { parseAssumptions } from "../../../src/language/statement.ts";
import { mistakeOf, read, refusal, target, underlined } from "../reading-of.ts";

const mended = (text: string) => refusal(text).place.hint;

describe("other spellings are offered ready to send", () => {
  test.each([
    ["5 and 10", "5 to 10"],
    ["5, 10", "5 to 10"],
    ["5\nto 10", "5 to 10"],
    ["U(1,5)", "uniform(1,5)"],
    ["at least 5", "5 to 50"],
    [">50%", "50% to 99%"],
    ["< 10", "1 to 10"],
    ["up to 10", "1 to 10"],
    ["“5”", "5"],
    ["**5**", "5"],
    ["a\ufeff = 5", "a = 5"],
  ])("%j", (text, mend) => {
    expect(mended(text)).toBe(`Write \`${mend}\``);
    read(mend);
  });

  test.each([
    ["lognorm(1,0.5)", "lognormal(1,0.5)"],
    ["5 mw", "5 MW"],
    ["5 GiB", "5 GB"],
    ["price = 5 millon", "price = 5 million"],
  ])("the word that was meant stands in the whole text: %s", (text, mend) => {
    expect(mended(text)).toBe(`Write \`${mend}\``);
  });

  test("a decimal comma is mended in the whole text", () => {
    expect(mended("1,5 to 2")).toBe("Write `1.5 to 2`");
  });

  test("two numbers never become one, and nothing is guessed where there is none", () => {
    for (const text of ["5 🚀 6", "5 mod 2", "0x10", "٥٠ إلى ١٠٠", "𝟗𝟗", "?"])
      expect(mended(text)).toMatch(/^Such as 150M/);
  });

  test("what a share cannot be is not offered for one", () => {
    expect(refusal("up", target("", "share")).place.hint).toBe("Such as 10% or 5% to 20%");
  });

  test("in a list the mend is one entry, with a name", () => {
    for (const [text, part, mend] of [
      ["price = 5; share = 5 and 10", "5 and 10", "share = 5 to 10"],
      ["price = 5; ٥٠", "٥٠", "price = ٥٠"],
    ] as const) {
      const error = mistakeOf(() => parseAssumptions(text), text);
      expect([underlined(error), error.place.hint]).toEqual([part, `Write \`${mend}\``]);
    }
  });
});

describe("read as they stand", () => {
  test.each([
    ["５〜１０", "5 to 10"],
    ["5 bis 10", "5 to 10"],
    ["5 à 10", "5 to 10"],
    ["5 thru 10", "5 to 10"],
    ["5→10", "5 to 10"],
    ["5->10", "5 to 10"],
    ["5~10", "5 to 10"],
    ["5to10", "5 to 10"],
    ["5k to10k", "5k to 10k"],
    ["[5, 10]", "5 to 10"],
    ["between 5 - 10", "5 to 10"],
    ["between 5 & 10", "5 to 10"],
    ["from 5% - 10%", "5% to 10%"],
    ["5 plus or minus 2", "5 ± 2"],
    ["10 to 20 (80% CI)", "10 to 20 @ 80%"],
    ["80% CI: 10 to 20", "10 to 20 @ 80%"],
    ["p5=1, p50=2, p95=9", "{1, 2, 9}"],
    ["p5: 1; median: 2; p95: 9", "{1, 2, 9}"],
    ["lognormal(10 to 20)", "lognormal(p5: 10, p95: 20)"],
    ["ca. 5", "about 5"],
    ["30k-ish", "about 30k"],
    ["probably 5", "5"],
    ["maybe 5 to 10", "5 to 10"],
    ["ten", "10"],
    ["five million", "5 million"],
    ["one in twenty", "1 in 20"],
    ["a third", "⅓"],
    ["50 per cent", "50 %"],
    ["$200k a year", "$200k per year"],
    ["5 (guess)", "5"],
    ["5 # note", "5"],
    ["price = approx. 5", "price = about 5"],
    ["truncated(normal(5,2), 0, 10)", "truncate(normal(5,2), 0, 10)"],
    ["50pp", "50%"],
    ["half a million", "500k"],
    ["half a billion to 2 billion", "500M to 2 billion"],
    ["30 to 40 80% CI", "30 to 40 @ 80%"],
    ["30 to 40 with 80% confidence", "30 to 40 @ 80%"],
    ["30 to 40 at 80%", "30 to 40 @ 80%"],
  ])("%s reads as %s", (text, plain) => {
    expect(read(text).text).toBe(read(plain).text);
  });

  test.each([
    ["From 5 To 10", "5 to 10 → log-normal, median 7.07"],
    ["5 TO 10", "5 to 10 → log-normal, median 7.07"],
    ["Between 5 And 10", "5 to 10 → log-normal, median 7.07"],
    ["approx 5", "about 5 → log-normal, median 5"],
    ["5 Mrd", "5B → exactly 5B"],
    ["{p5: 1, p50: 2, p95: 9}", "{1, 2, 9} → metalog, median 2"],
    ["{low = 1, median = 2, high = 9}", "{1, 2, 9} → metalog, median 2"],
    ["10 to 20 (80%)", "10 to 20 @ 80% → log-normal, median 14.1"],
    ["5 ± 2 (90%)", "5 ± 2 @ 90% → normal, median 5"],
  ])("%s", (text, echo) => expect(read(text).echo).toBe(echo));

  test.each([
    ["-10--5", "Write `-10 to -5` or `-10 to 5`"],
    ["5 e 6", "Write `5e6`"],
    [",5", "Write `0.5`"],
    ["1__000", "Write `1_000`"],
    ["30kk", "Write `30M` or `30k`"],
    ["1+", "Write `1 to 10`"],
    ["$5M /", "Write `$5M`"],
    ["x = 3 to", "Write `x = 3`"],
    ["5 or more", "Write `5 to 50`"],
    ["30k or less", "Write `3k to 30k`"],
  ])("%s keeps its size", (text, hint) => expect(mended(text)).toBe(hint));

  test.each([
    ["--5", "Expected a number or a name, got `--`"],
    ["**5**", "Expected a number or a name, got `**`"],
    ["5 ÷", "Expected a number or a name after `÷`, got the end"],
    ["5 ...", "Expected a number after `...`, got the end"],
  ])("%s is quoted as it was typed", (text, message) => expect(refusal(text).message).toBe(message));

  test.each([
    ["1.8x10^11", 1.8e11],
    ["2x3", 6],
    ["1 of 4", 0.25],
    ["3k of 10k", 0.3],
    ["10% of 3 of 4", 0.075],
    ["0.25 of 4", 1],
    ["½ of 4", 2],
    ["50% of 10", 5],
    ["1/2 of 10", 5],
  ])("%s is read as it is meant", (text, value) => expect(read(text).distribution).toEqual({ kind: "point", value }));

  test.each([
    ["2 * 5 to 10", "Write `2 * (5 to 10)` or `(2 * 5) to 10`"],
    ["2 x 5 to 10", "Write `2 * (5 to 10)` or `(2 * 5) to 10`"],
    ["10% of 5 to 10", "Write `10% * (5 to 10)` or `(10% * 5) to 10`"],
    ["2 * 5 to 20 @ 80%", "Write `2 * (5 to 20 @ 80%)` or `(2 * 5) to 20 @ 80%`"],
    ["5 to 10 * 2", "Write `(5 to 10) * 2` or `5 to (10 * 2)`"],
    ["between 5 and 20 / 2", "Write `(5 to 20) / 2` or `5 to (20 / 2)`"],
    ["3G", "Write `3B` or `3 g`"],
    ["x = 3G to 180 G", "Write `x = 3B to 180B` or `x = 3 g to 180 g`"],
    ["$5G", "Write `$5B`"],
    ["5 or 6 * 2", "Write `(5 or 6) * 2` or `5 or (6 * 2)`"],
    ["2 * 5 or 6 or 7", "Write `2 * (5 or 6 or 7)` or `(2 * 5) or 6 or 7`"],
  ])("%s is asked about", (text, hint) => {
    const error = refusal(text);
    expect([error.code, error.place.hint]).toEqual(["assumption.ambiguous", hint]);
  });

  test.each([
    ["(3 * 5) to 20", "(3 * 5) to 20"],
    ["5 to (10*2)", "5 to (10 * 2)"],
    ["2*10^6 to 5M", "2 * 10^6 to 5M"],
    ["2*3 to 2*4", "2 * 3 to 2 * 4"],
    ["1/50 to 1", "(1 / 50) to 1"],
    ["5 or (6 * 2)", "5 or (6 * 2)"],
  ])("%s has one reading", (text, canonical) => {
    expect(read(text).text).toBe(canonical);
    expect(read(canonical).echo).toBe(read(text).echo);
  });

  test.each(["10kW-2MW", "500 W-2 kW", "6 months-2 years"])("%s is a range in one unit", (text) => {
    expect(read(text).kind).toBe("log-normal");
  });

  test("a double hyphen is a dash, never minus minus", () => {
    expect(mended("5 -- 10")).toBe("Write `5 to 10` or `(5) - 10`");
    expect(read("5% -- 10%").echo).toMatch(/^5% to 10%/);
  });
});
