// What replies say to people: the headline as a sentence, chances without false certainty, help that fits.

import { beforeAll, describe, expect, test } from "vitest";
import type { Context } from "../../../src/kit/define.ts";
import { embedOf } from "../../../src/render/layout.ts";
import { plainText } from "../../../src/render/markdown.ts";
import { asked, contextForTest, dataOf, idOf, viewOf } from "../context.ts";

let context: Context;
beforeAll(async () => {
  context = await contextForTest();
});

const said = async (line: string) => JSON.stringify(viewOf(await asked(context, line)));

describe("an estimate", () => {
  test.each([
    [
      "/pool preset: article",
      "All gaming cards pooled: 2 hyperscalers, if every card joined, had memory enough, never rested and lost nothing.",
    ],
    [
      "/pool",
      "Gaming cards pooled, 0.1% to 5% joining: 1 in 700 of a hyperscaler (9 in 10 chance: 1 in 12,000 to 1 in 50).",
    ],
    ["/pool participation: 5% to 20%", "Gaming cards pooled, 5% to 20% joining: 1 in 46 of a hyperscaler"],
    ["/pool preset: sceptic", "Gaming cards pooled, 0.3% joining: 1 in 27,000 of a hyperscaler."],
    ["/pool availability: 100%", "of a hyperscaler, if every card never rested (9 in 10 chance: "],
    ["/gap preset: article", "One hyperscaler equals 75M gaming cards running day and night without loss."],
    [
      "/project preset: article",
      "All gaming cards pooled in November 2030: 1 in 19 of a hyperscaler, if every card joined",
    ],
    ["/power preset: article", "At home the same work takes 12 times the power, at 28 times the cost."],
  ])("%s: %s", async (line, sentence) => {
    expect(plainText(viewOf(await asked(context, line)).lead)).toContain(sentence);
  });

  test.each(["/gap", "/pool", "/project", "/power", "/rent"])("%s without options shows an interval", async (line) => {
    const { headline } = dataOf<{ headline: { p5: number; median: number; p95: number } }>(await asked(context, line));
    expect(headline.p5).toBeLessThan(headline.median);
    expect(headline.p95).toBeGreaterThan(headline.median);
    expect(plainText(viewOf(await asked(context, line)).lead)).toMatch(/\(9 in 10 chance: .+ to .+\)\.$/);
  });

  test("is exact with the article's values", async () => {
    const { headline } = dataOf<{ headline: object }>(await asked(context, "/gap preset: article"));
    expect(headline).toMatchObject({ p5: 75e6, median: 75e6, p95: 75e6 });
  });

  test.each([
    ["/gap", "The article says 75M: inside that range."],
    ["/gap dc_to_consumer_ratio: 1 to 2", "The article says 75M: above that range."],
    [
      "/pool",
      "The article's numbers give 2 instead, if every card joined, had memory enough, never rested and lost nothing.",
    ],
  ])("%s says what the article has: %s", async (line, sentence) => {
    const view = viewOf(await asked(context, line));
    expect(view.lines?.map(plainText)).toContain(sentence);
    const press = view.actions?.find((action) => "label" in action && action.label === "As the article has it");
    expect(press?.line).toBe(`${line.split(" ")[0]} preset: article`);
  });

  test.each(["/power", "/rent", "/estimate formula: a * 2 where: a = 1 to 3", "/gap preset: article"])(
    "%s is not held against the article",
    async (line) => {
      expect(await said(line)).not.toContain("The article says");
      expect(await said(line)).not.toContain("As the article has it");
    },
  );

  test("of a formula of numbers says each once", async () => {
    const working = viewOf(
      await asked(context, `/working result: ${idOf(await asked(context, "/estimate formula: 5 * 3"))}`),
    );
    expect(working.sections.map(({ lines }) => lines.map(plainText).join(" "))).toEqual(["5 × 3 = 15"]);
  });

  test("never rounds a chance to certainty", async () => {
    expect(await said("/pool participation: 5% to 20%")).toContain("under 1% likely");
    expect(await said("/gap preset: article dc_to_consumer_ratio: 30 to 80")).toContain("over 99% likely");
    expect(await said("/gap preset: article")).toContain("true with these values");
  });

  test("warns of values outside the sourced range, with the page", async () => {
    const { warnings } = viewOf(await asked(context, "/gap preset: article hyperscaler_count: 40"));
    expect(warnings).toEqual([]);
    const [warning] = viewOf(await asked(context, "/gap accelerator_price: $100k")).warnings;
    expect(JSON.stringify(warning)).toMatch(/known: .*"link":/);
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
    expect(warnings.filter((warning) => warning.includes("that of an H100"))).toHaveLength(count);
  });
});

test("the ledger's own range says that its median is not the value cited", async () => {
  const worked = async (line: string) => said(`/working result: ${idOf(await asked(context, line))}`);
  expect(await worked("/gap dc_to_consumer_ratio: 10 to 90")).toContain("where the value cited is 50");
  expect(await worked("/gap dc_to_consumer_ratio: 10 to 80")).not.toContain("where the value cited is");
});

test("a claim of one's own is answered in the same reply", async () => {
  const { claim } = dataOf<{ claim: { text: string; probability: number } }>(
    await asked(context, "/pool preset: article claim: pool_to_all_hyperscalers > 25%"),
  );
  expect(claim).toEqual({ text: "pool_to_all_hyperscalers > 25%", probability: 1 });
});

describe("/help", () => {
  test("fits one embed, and names every command that can be typed, subcommands a choice away", async () => {
    const shown = async (line: string) => {
      const view = viewOf(await asked(context, line));
      expect(embedOf(view).whole).toBe(true);
      return JSON.stringify([view.lines, view.actions]);
    };
    const text = await shown("/help");
    const groups = new Map<string, string>();
    for (const { name: group } of context.groups) groups.set(group, await shown(`/help command: ${group}`));
    for (const { name, offered } of context.commands) {
      const [first = "", second] = name.split(" ");
      if (offered !== "button") expect(text).toContain(offered === "message" ? name : `/${first}`);
      if (offered === "slash" && second !== undefined) expect(groups.get(first)).toContain(second);
    }
  });

  test.each([
    ["/help command: /pool", "/pool who joins: 5% to 20%"],
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
    expect(await said("/rent rental_price: $0.25")).toMatch(/costs 1 in \d+ of what owning (?:one )?does/);
  });

  test("a text of emoji is never cut in two", async () => {
    for (const line of ["/help command: ", "/sources assumption: a", "/breakeven model: pool solve: "]) {
      expect(viewOf(await asked(context, line + "💥".repeat(200))).lead).not.toMatch(
        /[\uD800-\uDBFF](?![\uDC00-\uDFFF])/,
      );
    }
  });
});

describe("two answers to one question", () => {
  test.each([
    ["/pool", "from four companies' spending, not counted"],
    ["/world crowd", "A hyperscaler as counted; /pool goes by spending."],
    ["/world chip-in", "Cards of any memory; /pool takes those with enough."],
  ])("%s says what it goes by", async (line, how) => {
    expect(await said(line)).toContain(how);
  });

  test("whose hyperscaler was named is not called one", async () => {
    expect(await said("/world crowd other side's compute: Google")).not.toContain("A hyperscaler as counted");
  });
});

test("a range that no page has says how it follows, with the working and at once in the ledger", async () => {
  const how = "Steady growth g gives 1/(1-1/g)";
  const working = await said(`/working result: ${idOf(await asked(context, "/pool"))}`);
  expect(working).toContain(`derived: ${how}`);
  const entry = viewOf(await asked(context, "/sources assumption: years of buying"));
  expect(entry.lines?.map(plainText).join("\n")).toContain(how);
  expect(await said("/sources assumption: years of buying more: true")).toContain("Range: 1 to 2.7 (derived).");
});

test.each([
  ["/power card power: 450 W", "0.45 kW for “card power”; judged: 0.115 to 0.36 kW."],
  ["/pool speed ratio: 100", "100 for “speed ratio”; judged: 10 to 90."],
  ["/rent rent per hour: $9", "$9 for “rent per hour”; known: $1.70 to $4.90"],
])("%s: what is measured has its unit, what is counted is said by its name, once", async (line, warning) => {
  const { lines = [], warnings = [] } = viewOf(await asked(context, line));
  expect(lines.map(plainText).join("\n")).not.toContain("With ");
  expect(warnings.map(plainText).join("\n")).toContain(warning);
});

test("a measured value that nothing warns about has its unit too", async () => {
  expect(await said("/power card power: 200 W")).toContain("With card power 0.2 kW.");
});
