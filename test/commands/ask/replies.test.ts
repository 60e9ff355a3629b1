// What replies say to people: the headline as a sentence, chances without false certainty, help that fits.

import { beforeAll, describe, expect, test } from "vitest";
import type { Context } from "../../../src/kit/define.ts";
import { embedOf } from "../../../src/render/embed.ts";
import { asked, contextForTest, dataOf, viewOf } from "../context.ts";

let context: Context;
beforeAll(async () => {
  context = await contextForTest();
});

const said = async (line: string) => JSON.stringify(viewOf(await asked(context, line)));

describe("an estimate", () => {
  test.each([
    ["/pool preset: article", "All consumer GPUs together would be 2.0 hyperscalers, 50% of all 4 together."],
    ["/pool participation: 5% to 20%", "If 5% to 20% of consumer GPUs joined, they would be 0.206 hyperscalers"],
    ["/pool preset: sceptic", "If 0.3% of consumer GPUs joined, they would be 1/26.5k of a hyperscaler"],
    ["/gap preset: article", "One hyperscaler equals 75M consumer GPUs."],
    ["/project preset: article", "In 2030, all consumer GPUs together would be 0.0521 hyperscalers."],
    ["/power", "electricity at home costs 22.8 times as much: $1.53 an hour against $0.0672."],
  ])("%s: %s", async (line, sentence) => {
    expect(viewOf(await asked(context, line)).lead).toContain(sentence);
  });

  test("has three lines of working that add up", async () => {
    const { sections } = viewOf(await asked(context, "/gap preset: article"));
    const working = sections.find(({ title }) => title === "Working");
    expect(working?.lines).toHaveLength(3);
    expect(JSON.stringify(working?.lines[2])).toContain("= 1.5M × 50 = ");
  });

  test("never rounds a chance to certainty", async () => {
    expect(await said("/pool participation: 5% to 20%")).toContain("under 0.1% likely");
    expect(await said("/gap dc_to_consumer_ratio: 30 to 80")).toContain("over 99.9% likely");
    expect(await said("/pool preset: article")).toContain("true with these values");
  });

  test("warns of values outside the sourced range, with the page", async () => {
    const { warnings } = viewOf(await asked(context, "/gap hyperscaler_count: 40"));
    expect(warnings).toEqual([]);
    const [, warning] = viewOf(await asked(context, "/gap accelerator_price: $100k")).warnings;
    expect(JSON.stringify(warning)).toMatch(/outside the sourced range.*"link":/);
    const { warnings: texts } = dataOf<{ warnings: string[] }>(await asked(context, "/gap accelerator_price: $100k"));
    expect(texts[1]).toMatch(/^.*: \$100k per datacenter GPU lies outside the sourced range, .* \(.+\)\.$/);
  });
});

describe("a fleet given in H100-equivalents", () => {
  test.each([
    ["/gap fleet_per_hyperscaler: 3M", 1],
    ["/gap fleet_per_hyperscaler: 3M dc_to_consumer_ratio: 38.8", 0],
    ["/gap fleet_per_hyperscaler: 3M preset: measured", 0],
  ])("%s: %d warnings of the ratio", async (line, count) => {
    const { warnings } = dataOf<{ warnings: string[] }>(await asked(context, line));
    expect(warnings.filter((warning) => warning.includes("per H100"))).toHaveLength(count);
  });
});

test("the ledger's own range says that its median is not the value cited", async () => {
  expect(await said("/gap dc_to_consumer_ratio: 10 to 90")).toContain("where the value cited is 50");
  expect(await said("/gap dc_to_consumer_ratio: 10 to 80")).not.toContain("where the value cited is");
});

test("a claim of one's own is answered in the same reply", async () => {
  const { claim } = dataOf<{ claim: { text: string; probability: number } }>(
    await asked(context, "/pool claim: pool_to_all_hyperscalers > 25%"),
  );
  expect(claim).toEqual({ text: "pool_to_all_hyperscalers > 25%", probability: 1 });
});

describe("/help", () => {
  test("fits one embed, and names every command that can be typed", async () => {
    const view = viewOf(await asked(context, "/help"));
    expect(embedOf(view).whole).toBe(true);
    const text = JSON.stringify(view.sections);
    for (const { name, offered } of context.commands) {
      if (offered !== "button") expect(text).toContain(name.split(" ").at(-1));
    }
  });

  test.each([
    ["/help command: /pool", "/pool participation: 5% to 20%"],
    ["/help command: settle", "/settle"],
    ["/help command: models", "list"],
  ])("%s tells of it", async (line, text) => {
    expect(await said(line)).toContain(text);
  });

  test("guesses what was meant", async () => {
    const { error } = dataOf<{ error: { hint: string } }>(await asked(context, "/help command: sensitvity"));
    expect(error.hint).toContain("/sensitivity");
  });
});

describe("options as people type them", () => {
  test("a choice may be in capitals", async () => {
    expect((await asked(context, "/pool preset: Article")).kind).toBe("answer");
    const outcome = await asked(context, "/pool preset: artcle");
    expect(viewOf(outcome).lead).toBe(
      "Expected evidence, article, consistent, measured, sceptic or optimist for `preset`, got `artcle`",
    );
  });

  test("less than once is no percentage of times", async () => {
    expect(await said("/rent rental_price: $0.25")).toMatch(/costs 0\.\d+ times as much/);
  });

  test("a text of emoji is never cut in two", async () => {
    for (const line of ["/help command: ", "/sources assumption: a", "/breakeven model: pool solve: "]) {
      expect(viewOf(await asked(context, line + "💥".repeat(200))).lead).not.toMatch(
        /[\uD800-\uDBFF](?![\uDC00-\uDFFF])/,
      );
    }
  });
});
