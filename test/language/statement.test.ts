// Pasted lists of assumptions and correlations.

import { describe, expect, test } from "vitest";
import { parseAssumptions, printStatements } from "../../src/language/statement.ts";
import { mistakeOf, shape, underlined } from "./reading-of.ts";

describe("lists", () => {
  test("entries stand on lines or between semicolons, and spans count in the whole text", () => {
    const text = "price = $30k; share: 5% to 20%\n\n  corr(price, share) = -0.6 ;\r\n ratio = 30 to 80 @ 80%\n";
    const statements = parseAssumptions(text);
    expect(statements.map(({ span }) => text.slice(...span))).toEqual([
      "price = $30k",
      "share: 5% to 20%",
      "corr(price, share) = -0.6",
      "ratio = 30 to 80 @ 80%",
    ]);
    expect(statements[2]).toMatchObject({ kind: "correlation", between: ["price", "share"], value: -0.6 });
    const written = printStatements(statements);
    expect(written).toBe("price = $30k\nshare = 5% to 20%\ncorr(price, share) = -0.6\nratio = 30 to 80 @ 80%");
    expect(shape(parseAssumptions(written))).toEqual(shape(statements));
  });

  test.each([
    ["price = 30k; share = 1,50", "assumption.ambiguous", "1,50"],
    ["price = 30k\nshare = \u200b5", "assumption.character", "\u200b"],
    ["price = 30k; 5% to 20%", "assumption.name", "5% to 20%"],
    ["price = 30k; price = 40k", "assumption.name", "price"],
    ["price = 30k; share =", "assumption.syntax", "="],
    ["a = 1; corr(a, b) = 1.5", "correlation.value", "1.5"],
    ["corr(a, b) = much", "correlation.value", "much"],
    ["corr(a, b) =", "correlation.value", ""],
    ["corr(a, a) = 0.5", "correlation.value", "a"],
    ["corr(a) = 0.5", "assumption.syntax", "corr(a) = 0.5"],
    ["corr(a, b, c) = 0.5", "assumption.syntax", "corr(a, b, c) = 0.5"],
    [" ;\n; ", "assumption.empty", " ;\n; "],
    [`a = 1; b = ${"1+".repeat(200)}1`, "assumption.long", `${"1+".repeat(200).slice(251)}1`],
    ["a = 1;".repeat(700), "assumption.long", "a = 1;".repeat(700).slice(4000)],
  ])("%j is refused at its place", (text, code, part) => {
    const error = mistakeOf(() => parseAssumptions(text), text);
    expect([error.code, underlined(error)]).toEqual([code, part]);
  });

  test("a correlation may be a percentage or an end of the scale", () => {
    const values = parseAssumptions("corr(a, b) = 60%; corr(a, c) = -1; corr(b, c) = 1").map(
      (each) => each.kind === "correlation" && each.value,
    );
    expect(values).toEqual([0.6, -1, 1]);
  });
});

test("a comma before a name and = separates, and one in brackets does not", () => {
  const list = "price = $25k, share = normal(mean: 10%, sd: 2%), corr(price, share) = 0.5, n = 1,000";
  expect(printStatements(parseAssumptions(list)).split("\n")).toHaveLength(4);
  expect(parseAssumptions("a = max(1, 2), b = {1, 2, 3}")).toHaveLength(2);
  expect(parseAssumptions("a: 150B, b: 20k")).toHaveLength(2);
  expect(parseAssumptions("a = {low = 1, median = 2, high = 9}, b = 2")).toHaveLength(2);
  expect(parseAssumptions("a = normal(mean: 5, sd: (2)), b = 3 * (1 + 2)")).toHaveLength(2);
});

test("what is offered for a correlation can be typed", () => {
  const error = mistakeOf(() => parseAssumptions("corr(a, b) = 0.6 to ﷺ"), "corr(a, b) = 0.6 to ﷺ");
  expect(error.place.hint).toBe("Such as corr(a, b) = 0.6");
});
