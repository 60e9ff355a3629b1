// What strangers type into a box: every item of the list gives the value it expects, or a clear error.

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { quantile } from "../../src/core/distributions/quantile.ts";
import { UserError } from "../../src/core/errors.ts";
import { parseClaim } from "../../src/language/claim.ts";
import { parseFormula } from "../../src/language/formulas/formula.ts";
import { parseAssumptions } from "../../src/language/statement.ts";
import { parseUnit } from "../../src/language/units/unit.ts";
import { expectTold, read, refusal } from "./reading-of.ts";

interface Item {
  readonly input: string;
  readonly group: string;
  readonly expect: string;
  readonly value?: number;
}

// Not imported: the bundler of the tests does not read half characters.
const file = readFileSync(new URL("./hostile-inputs.json", import.meta.url), "utf8");
const items: readonly Item[] = (JSON.parse(file) as { readonly items: readonly Item[] }).items;
const label = ({ input }: Item) =>
  JSON.stringify(input.length > 40 ? `${input.slice(0, 40)}… (${input.length})` : input);

/** The value or the median read, or nothing where a clear error was given. */
function answer(input: string): number | undefined {
  try {
    const { distribution, echo } = read(input);
    if (distribution === undefined) throw new Error(`Expected a distribution, got ${echo}`);
    expect(echo).not.toMatch(/Infinity|NaN|infinite|undefined/);
    if (distribution.kind === "point") return distribution.value;
    return Number(quantile(distribution, 0.5).toPrecision(12));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    expectTold(error, input);
    return undefined;
  }
}

describe("hostile inputs", () => {
  test("the list is whole", () => expect(items).toHaveLength(228));

  for (const item of items) {
    test(`${item.group}: ${label(item)}`, () => {
      if (item.expect === "error") refusal(item.input);
      else if (item.expect === "value") expect(answer(item.input)).toBe(item.value);
      else if (item.value === undefined) answer(item.input);
      else expect([item.value, undefined]).toContain(answer(item.input));
    });
  }

  test("every other way in answers them too, with nothing but an error for people", () => {
    const ways = [parseUnit, parseFormula, parseClaim, parseAssumptions, (text: string) => parseClaim(`a >= ${text}`)];
    for (const { input } of items) {
      for (const way of ways) {
        try {
          way(input);
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }
    }
  });

  test("the worst of them cost next to nothing, also when sent again and again", () => {
    const worst = items.filter(({ group, input }) => group === "dos" || input.length > 200);
    for (const { input } of worst) answer(input);
    const before = process.memoryUsage().heapUsed;
    for (let round = 0; round < 20; round++) for (const { input } of worst) answer(input);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(200e6);
  });
});

describe("the caps", () => {
  test("256 characters are read, one more is not", () => {
    expect(answer(`${" ".repeat(255)}7`)).toBe(7);
    expect(refusal(`${" ".repeat(256)}7`).code).toBe("assumption.long");
  });

  test("32 brackets are read, one more is not", () => {
    expect(answer(`${"(".repeat(32)}7${")".repeat(32)}`)).toBe(7);
    const error = refusal(`${"(".repeat(33)}7${")".repeat(33)}`);
    expect([error.code, error.place.span]).toEqual(["assumption.syntax", [32, 33]]);
  });

  test("200 nodes are read, more are not", () => {
    expect(answer(Array(100).fill("1").join("+"))).toBe(100);
    expect(refusal(Array(101).fill("1").join("+")).code).toBe("assumption.long");
  });

  test("brackets of every kind nest no deeper", () => {
    for (const bracket of ["[", "{", "sqrt(", "√(", "max(1,"]) refusal(bracket.repeat(40));
  });
});
