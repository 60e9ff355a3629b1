import { beforeAll, describe, expect, test } from "vitest";
import type { Context } from "../../src/kit/define.ts";
import { run } from "../../src/kit/run.ts";
import { plainText } from "../../src/render/markdown.ts";
import { asked, contextForTest, dataOf, idOf, moderator, viewOf } from "./context.ts";

let context: Context;
beforeAll(async () => {
  context = await contextForTest();
});

test("every command and model is found by its folder", () => {
  expect(context.commands.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      "defaults set",
      "estimate",
      "gap",
      "help",
      "pool",
      "project",
      "read",
      "settle open",
      "working",
    ]),
  );
});

test("every example of every command gives an answer", async () => {
  // What the examples set must not reach the other tests.
  const own = await contextForTest();
  for (const { name, examples } of own.commands) {
    for (const options of examples) {
      expect([name, options, (await run({ command: name, options }, own, moderator)).kind]).toEqual([
        name,
        options,
        "answer",
      ]);
    }
  }
});

describe("the reference range", () => {
  test("gives p5, median and p95 within 1%", async () => {
    const outcome = await asked(
      context,
      "/gap preset: article accelerator_spend: 150B to 210B USD accelerator_price: 25k..40k dc_to_consumer_ratio: 30 to 80",
    );
    const { headline } = viewOf(outcome).data as { headline: { p5: number; median: number; p95: number } };
    expect(headline.p5 / 38902948.26349107).toBeCloseTo(1, 2);
    expect(headline.median / 68738635.42433758).toBeCloseTo(1, 2);
    expect(headline.p95 / 121456090.37128504).toBeCloseTo(1, 2);
  });

  test("a pasted list gives the same digits as the options", async () => {
    const typed = await asked(context, "/pool participation: 5% to 20% availability: 0.2 to 0.8");
    const pasted = await asked(context, "/pool assumptions: participation = 5% to 20%; availability = 0.2 to 0.8");
    expect((viewOf(pasted).data as { headline: object }).headline).toEqual(
      (viewOf(typed).data as { headline: object }).headline,
    );
  });
});

describe("mistakes", () => {
  test.each([
    ["/pool participation: 80% to 130%", "range.support", "participation"],
    ["/gap accelerator_price: 30 kW", "unit.mismatch", "accelerator_price"],
    ["/gap participation: 5%", "option.unknown", "participation"],
    ["/gap preset: nobody", "option.invalid", "preset"],
    ["/pool assumptions: particpation = 5%", "name.unknown", "assumptions"],
    ["/project years: 1999", "option.invalid", "years"],
    ["/nothing", "command.unknown", null],
  ])("%s is %s", async (line, code, field) => {
    const outcome = await asked(context, line);
    expect(outcome.kind).toBe("user");
    expect((viewOf(outcome).data as { error: object }).error).toMatchObject({ code, field });
  });
});

test("a command line names an option by its id, its label or its short label", async () => {
  const valuesOf = async (line: string) => dataOf<{ quantities: object }>(await asked(context, line)).quantities;
  const byId = await valuesOf("/pool participation: 10% dc_to_consumer_ratio: 20 to 40");
  expect(await valuesOf("/pool who joins: 10% Speed ratio: 20 to 40")).toEqual(byId);
  expect(await valuesOf("/pool Share of installed cards that join: 10% dc_to_consumer_ratio: 20 to 40")).toEqual(byId);
});

test("a projection has the same digits in its headline and year by year", async () => {
  const projection = viewOf(await asked(context, "/project"));
  const years = viewOf(await asked(context, `/years result: ${idOf({ kind: "answer", reply: projection })}`));
  const last = years.sections[0]?.table?.rows.at(-1)?.at(-1) ?? "?";
  expect(plainText(projection.lead)).toContain(`: ${last} of a hyperscaler`);
});

test("help finds a subcommand by its own word", async () => {
  const context = await contextForTest();
  expect(viewOf(await asked(context, "/help command: train")).title).toBe("/world train");
});
