// Numbers as people write them, and the separators that could mean two of them.

import { describe, expect, test } from "vitest";
import { constant, refusal, underlined } from "../reading-of.ts";

const values: readonly (readonly [string, number])[] = [
  ["$180B", 180e9],
  ["150 million", 150e6],
  ["1_500_000", 1.5e6],
  ["1,000,000", 1e6],
  ["1 500 000", 1.5e6],
  ["0,5", 0.5],
  ["1.000.000,5", 1000000.5],
  ["1.234,56", 1234.56],
  ["1 000,5", 1000.5],
  ["€2,5", 2.5],
  ["1.500 + 0,5", 1500.5],
  ["1 crore 50 lakh", 1.5e7],
  ["1億5000万", 1.5e8],
  ["1\u00a0500\u00a0000", 1.5e6],
  ["1\u202f500\u202f000.5", 1500000.5],
  ["1'000'000", 1e6],
  ["1’000", 1000],
  ["1.5 lakh", 150000],
  ["2 crore", 2e7],
  ["1,50,000", 150000],
  ["30k", 30000],
  ["1.1M", 1100000],
  ["2.3bn", 2.3e9],
  ["7 MM", 7e6],
  ["3.3x", 3.3],
  ["3.3×", 3.3],
  ["60%", 0.6],
  ["60 percent", 0.6],
  ["0.1%", 0.001],
  ["5‰", 0.005],
  ["25 bps", 0.0025],
  ["1/50", 0.02],
  ["1:50", 0.02],
  ["1:75M", 1 / 75e6],
  ["1 per 50", 0.02],
  ["1 in 4", 0.25],
  ["1 out of 4", 0.25],
  ["50% of 200", 100],
  ["1/4 of 200", 50],
  ["2^10", 1024],
  ["2²", 4],
  ["10⁻³", 0.001],
  ["√16", 4],
  ["√(9+16)", 5],
  ["1½", 1.5],
  ["½", 0.5],
  ["2½ million", 2.5e6],
  ["1 1/2", 1.5],
  ["3 3/4", 3.75],
  ["5!", 120],
  ["170!", 7.257415615307994e306],
  ["12 dozen", 144],
  ["１２３", 123],
  ["ｓｑｒｔ（４）", 2],
  ["−5", -5],
  ["8 ÷ 2 × 3 · 2", 24],
  ["180e9/30e3/4", 1.5e6],
  ["$180B / $30k", 6e6],
  ["$180B / USD 30k", 6e6],
  ["2pi", 2 * Math.PI],
  ["2π", 2 * Math.PI],
  ["(2)(3)", 6],
  ["3 x 4", 12],
  ["3×-2", -6],
  ["3x - 2", 1],
  ["2**10", 1024],
  ["-2^2", -4],
  ["2^3^2", 512],
  ["max(1,500)", 500],
  ["max(1,2,3)", 3],
  ["min(3, 1, 2)", 1],
  ["log(10)", Math.LN10],
  ["Sqrt(16)", 4],
  ["=1+1", 2],
  ["5.", 5],
  [" \u3000\t5\r\n", 5],
  ["12:30", 0.4],
  ["3.8 × 10⁵", 380000],
];

describe("numbers", () => {
  test.each(values)("%s", (text, value) => expect(constant(text)).toBe(value));
});

const refusals: readonly (readonly [text: string, code: string, underlined: string, mend: string])[] = [
  ["1,50", "assumption.ambiguous", "1,50", "Write `1.50`"],
  ["0,5 to 1,500", "assumption.ambiguous", "0,5", "Write `0.5 to 1.500`"],
  ["1,0000", "assumption.ambiguous", "1,0000", "Write `1.0000` or `10000`"],
  ["1,00,00", "assumption.syntax", "1,00,00", "Such as 150M or 30 to 80"],
  ["1.2.3", "assumption.syntax", "1.2.3", "Such as 150M or 30 to 80"],
  ["1 2", "assumption.syntax", "2", "Such as 150M or 30 to 80"],
  ["1 000 00", "assumption.syntax", "00", "Such as 150M or 30 to 80"],
  ["6/2(1+2)", "assumption.ambiguous", "2(1+2)", "Write `6/2*(1+2)` or `6/(2*(1+2))`"],
  ["1/2 pi", "assumption.ambiguous", "2 pi", "Write `1/2*pi` or `1/(2*pi)`"],
  ["max(1,500,2)", "assumption.ambiguous", "max(1,500,2)", "Write `max(1, 500, 2)` or `max(1500,2)`"],
  ["sqrt(1,000)", "assumption.ambiguous", "sqrt(1,000)", "Write `sqrt(1000)`"],
  ["1/1/2024", "assumption.ambiguous", "1/1/2024", "Write `(1/1)/2024`"],
  ["2024-01-31", "assumption.ambiguous", "2024-01-31", "Write `(2024-01)-31`"],
  ["171!", "number.overflow", "171!", "Such as 150M or 30 to 80"],
  ["2.5!", "number.domain", "2.5!", "Such as 150M or 30 to 80"],
  ["1e400", "number.overflow", "1e400", "Such as 150M or 30 to 80"],
  ["1e-400", "number.overflow", "1e-400", "Such as 150M or 30 to 80"],
  ["999999e303 k", "number.overflow", "999999e303 k", "Such as 150M or 30 to 80"],
  ["1 : 0", "number.domain", "1 : 0", "Such as 150M or 30 to 80"],
  ["5 USD EUR", "assumption.syntax", "EUR", "Such as 150M or 30 to 80"],
  ["$5 EUR", "assumption.syntax", "EUR", "Such as 150M or 30 to 80"],
  ["1+", "assumption.ambiguous", "1+", "Write `1 to 10`"],
  ["2*(3", "assumption.syntax", "(", "Write `2*(3)`"],
  [">100", "assumption.ambiguous", ">100", "Write `100 to 1k`"],
];

describe("what could mean two numbers, or none", () => {
  test.each(refusals)("%s", (text, code, part, mend) => {
    const error = refusal(text);
    expect([error.code, underlined(error), error.place.hint]).toEqual([code, part, mend]);
  });

  test.each([
    ["1\u200b000", "U+200B an invisible character", "Write `1000`"],
    ["\ufeff5", "U+FEFF an invisible character", "Write `5`"],
    ["5\u2028", "U+2028 a line break", "Write `5`"],
    ["\u202e321", "U+202E an invisible character", "Write `321`"],
    ["5\u0301", "U+0301 a combining mark", "Write `5`"],
    ["5\u039a", "U+039A which only looks like K", "Write `5K`"],
    ["5\u212a", "U+212A which only looks like K", "Write `5K`"],
    ["р\u0456", "U+0440 which only looks like p", "Write `pi`"],
    ["5\udc00", "U+DC00 an invisible character", "Write `5`"],
    ["\u00005", "U+0000 an invisible character", "Write `5`"],
    ["5\u007f", "U+007F an invisible character", "Write `5`"],
    ["5\u{E0041}", "U+E0041 an invisible character", "Write `5`"],
  ])("%j names its character", (text, name, mend) => {
    const error = refusal(text);
    expect(error.code).toBe("assumption.character");
    expect(error.message).toContain(name);
    expect(error.place.hint).toBe(mend);
  });

  test.each([
    ["1/0", "/"],
    ["2 + 1/(3-3)", "/"],
    ["ln(0)", "ln"],
    ["log10(-1)", "log10"],
    ["sqrt(-4)", "sqrt"],
    ["(-8)^(1/3)", "^"],
    ["0^-1", "^"],
    ["5 * sqrt(1 - 2) + 3", "sqrt"],
  ])("%s has no value", (text, part) => {
    const error = refusal(text);
    expect(error.code).toBe("number.domain");
    expect(underlined(error)).toContain(part);
  });

  test.each(["9**9**9", "exp(1000)", "1e308 * 10", "170! * 170!", "10^400"])("%s is too large", (text) => {
    expect(refusal(text).code).toBe("number.overflow");
  });

  test("a place counts in what was typed, not in what it was rewritten to", () => {
    const error = refusal("  １２ × 3½ + ln(0)");
    expect(underlined(error)).toBe("ln(0)");
  });
});
