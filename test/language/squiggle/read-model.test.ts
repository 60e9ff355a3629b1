// Squiggle's small models: what they come to here is what their own engine makes of them.

import { run } from "@quri/squiggle-lang";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { squiggleOf } from "../../../commands/ask/export.ts";
import { answerTo } from "../../../src/answer/answer.ts";
import { UserError } from "../../../src/core/errors.ts";
import { isSquiggle, readSquiggle } from "../../../src/language/squiggle/read-model.ts";
import { ownModel } from "../../../src/models/own.ts";
import { type PresetName, presets } from "../../../src/models/presets.ts";
import { contextForTest } from "../../commands/context.ts";
import { models, refused } from "./models.ts";

const context = await contextForTest();

const answerOf = (code: string) =>
  answerTo({ model: ownModel(readSquiggle(code), undefined, (_, work) => work()), layers: {}, correlations: [] });

function quantiles({ model, results }: ReturnType<typeof answerTo>): readonly number[] {
  const { p5 = 0, median = 0, p95 = 0 } = results.get(model.headline) ?? {};
  return [p5, median, p95];
}

/** Within a share of the value, or of the spread where that is larger than the value. */
function expectNear(found: readonly number[], wanted: readonly number[], share: number) {
  const spread = Math.abs((wanted[2] ?? 0) - (wanted[0] ?? 0));
  for (const [k, each] of wanted.entries()) {
    const scale = Math.abs(each) < spread / 10 ? spread : Math.abs(each);
    expect(Math.abs((found[k] ?? Number.NaN) - each), `${found} for ${wanted}`).toBeLessThanOrEqual(share * scale);
  }
}

/** By always the same draws. */
async function theirs(code: string): Promise<readonly number[]> {
  const lines = code.trimEnd().split("\n");
  const answer = lines.pop();
  const spread = `SampleSet.fromDist(mixture([${answer?.replace(/\/\/.*/, "")}], [1]))`;
  const asked = [...lines, `[0.05, 0.5, 0.95] -> map({|level| quantile(${spread}, level)})`].join("\n");
  const environment = { sampleCount: 200_000, xyPointLength: 1000, seed: "crux" };
  const { result } = await run(asked, { environment });
  if (!result.ok) throw new Error(`${result.value.toString()}\n${code}`);
  return JSON.parse(result.value.result.toString()) as number[];
}

test.each(Object.entries(models))("%s comes to what Squiggle makes of it", async (_, code) => {
  expectNear(quantiles(answerOf(code)), await theirs(code), 0.02);
});

test("names, suffixes and units leave Squiggle's number, or are refused", async () => {
  const names = ["k", "m", "hours", "x"];
  const name = fc.constantFrom(...names);
  const number = fc.constantFrom("5", "2k", "1.5M", "20%", "7m", "-3k", "250");
  const value = fc.oneof(number, name);
  const sum = fc.tuple(value, fc.constantFrom("+", "-", "*", "/"), value).map((parts) => parts.join(" "));
  const unit = fc.constantFrom("", "", ":: hours ", ":: months ", ":: dollars ", ":: dollars/hours ");
  const first = names.map((id) => fc.tuple(fc.constant(id), unit, number));
  const more = fc.array(fc.tuple(name, unit, fc.oneof(value, sum)), { maxLength: 3 });
  const lines = fc.tuple(fc.tuple(...first), more).map((parts) => parts.flat());
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(lines, sum, async (all, answer) => {
      const code = ["// as typed", ...all.map(([id, said, body]) => `${id} ${said}= ${body}`), answer].join("\n");
      const { result } = await run(code);
      const wanted = result.ok ? Number(result.value.result.toString()) : Number.NaN;
      if (!Number.isFinite(wanted)) return;
      try {
        expectNear(quantiles(answerOf(code)), [wanted, wanted, wanted], 1e-9);
        compared++;
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
      }
    }),
    { numRuns: 300 },
  );
  expect(compared).toBeGreaterThan(100);
});

describe("what an export says is read again", () => {
  const cases = context.models.flatMap((model) =>
    (Object.keys(presets) as PresetName[]).map((preset) => [model.name, preset, model] as const),
  );
  test.each(cases)("%s of the preset %s", (_, preset, model) => {
    const answer = answerTo({ model, layers: { preset }, correlations: [] });
    const code = squiggleOf(answer);
    expectNear(quantiles(answerOf(code)), quantiles(answer), 0.01);
    // As a slash command has it.
    expect(readSquiggle(code.replaceAll("\n", " "))).toEqual(readSquiggle(code));
  });
});

test.each(refused)("%j: %s", (code, said, part) => {
  expect(isSquiggle(code)).toBe(true);
  try {
    readSquiggle(code);
    expect.unreachable();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    expect(error.message).toContain(said);
    expect(code.slice(...(error.place.span ?? [0, 0]))).toBe(part);
  }
});

test("a mend is the whole code put right", () => {
  const mends = (code: string) => {
    try {
      readSquiggle(code);
      return [];
    } catch (error) {
      return error instanceof UserError ? error.place.mends : [];
    }
  };
  expect(mends("a = -5 to 10 // a\na * 2")).toEqual(["a = normal({p5: -5, p95: 10}) // a\na * 2"]);
  expect(mends("price = 3 // a\nprcie * 2")).toEqual(["price = 3 // a\nprice * 2"]);
  expect(mends("a = uniform(4, 1) // a\na")).toEqual(["a = uniform(1, 4) // a\na"]);
  expect(mends("a :: months = 1\nb :: years = 2\na + b")).toEqual(["/* Squiggle */ a = 1\nb = 2\na + b"]);
  expect(mends("f(x) = x\nf(2)")).toEqual([]);
});

test.each([
  "a = 5m to 20m\na * 2",
  "price = $30k; share = 5% to 20%",
  "mixture(normal(5, 2), 10 to 30, [0.6, 0.4])",
  "a = 5 (source: https://example.org/a)\n2 * a",
  "corr(a, b) = 0.6",
  "a = normal({mean: 5, sd: 2}); 2 * a",
  "x = {p5=1, p50=3, p95=20}",
])("%j stays ours", (text) => {
  expect(isSquiggle(text)).toBe(false);
});

test.each([
  ["t :: hours = 8\n1 / t", { unit: "1/hour" }],
  ["p :: dollars = 5\nn :: hours = 2\np / n * 3", { unit: "USD/hour" }],
  ["p :: dollars = 5\nq :: dollars = 2\np / q", {}],
  ["t :: months = 6\nu :: years = 2\nt / u", { isPlain: true }],
])("%j: the unit is that of the annotations, or none", (code, wanted) => {
  const { formula: _, where: __, ...found } = readSquiggle(code);
  expect(found).toEqual(wanted);
});

test("lines that a slash command has made one are the same model", () => {
  const code = "cost :: dollars = 5 to 10\ncount = beta(2, 3)\ncost * count";
  expect(readSquiggle(code.replaceAll("\n", " "))).toEqual(readSquiggle(code));
  expect(readSquiggle(code)).toEqual({
    formula: "cost * count",
    where: "cost = $5 to $10; count = beta(2, 3)",
    unit: "USD",
  });
});

test("what doubles with each line or bracket is read in no more than its own length", () => {
  const lines = Array.from({ length: 60 }, (_, k) => `a${k + 1} = a${k} / 2 + a${k} / 2`);
  const { where } = readSquiggle(["a0 = 5 // five", ...lines, "normal(a60, a60)"].join("\n"));
  expect(where).toContain("a60 = ");
  const maps = Array.from({ length: 15 }).reduce<string>((of) => `SampleSet.map(${of}, {|x| x / 2 + x / 2})`, "2 to 3");
  expect(readSquiggle(maps).where.length).toBeLessThan(1000);
});

test("whatever is typed is read or refused at a place", () => {
  const piece = fc.constantFrom(
    ..."a b k hours = :: -> ( ) [ ] { } | , 5 10k 3% to + - * / ^ .* \n ; // # /* */ mx( normal( { p5: 1, p95: 3 } truncateLeft( dollars @name( \" ' SampleSet.map( {|x| x}".split(
      " ",
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
      const code = pieces.join(" ");
      try {
        const { formula, where } = readSquiggle(code);
        expect(isSquiggle(`${formula}; ${where}`)).toBe(false);
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        const [start, end] = error.place.span ?? [-1, -1];
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(code.length);
        expect(error.place.hint).toBeTruthy();
      }
    }),
    { numRuns: 2000 },
  );
});
