// `/claims` as it is read: each figure with a reason, a unit said once, and nothing near what is counted one by one.

import { expect, test } from "vitest";
import { ledger } from "../../../src/models/ledger/ledger.ts";
import { printed } from "../../../src/models/printed.ts";
import project from "../../../src/models/project.ts";
import { plainText } from "../../../src/render/markdown.ts";
import { asked, contextForTest, viewOf } from "../context.ts";

const linesOf = async (line: string): Promise<string> =>
  (viewOf(await asked(await contextForTest(), line)).lines ?? []).map(plainText).join(" ");

test("every figure says why, and first what explains most", async () => {
  for (const [id, { why }] of Object.entries(printed)) {
    const [first = ""] = why.split(/(?<=[.?!]) (?=\p{Lu})/u);
    expect(await linesOf(`/claims claim: ${id}`), id).toContain(first);
    expect(first, id).not.toMatch(/^(?:No figure is printed|Inside the ledger's range)\.$/);
  }
});

test("the unit stands once, and four is no three point eight", async () => {
  expect(await linesOf("/claims claim: pool_share")).toContain("between 1.9 and 2.1 hyperscalers");
  expect(await linesOf("/claims claim: capex")).toContain("between $500B and $550B per year");
  expect(await linesOf("/claims claim: hyperscalers")).not.toContain("between");
});

test("what a hyperscaler is is told where it is worked out, and not where a fleet is given", async () => {
  const told = "Hyperscaler: from four companies' spending, not counted.";
  expect(await linesOf("/gap")).toContain(told);
  expect(await linesOf("/pool preset: measured")).not.toContain("Hyperscaler:");
  expect(await linesOf("/gap fleet_per_hyperscaler: 3.3M dc_to_consumer_ratio: 38.8")).not.toContain("Hyperscaler:");
});

test.each([
  ["1 in 25", "1/25"],
  ["75 million", "1.5M × 50 ≈ 75 million"],
  ["$700 billion", "~$700 billion"],
])("a figure goes by what people type of it: %s", async (typed, printed) => {
  expect(viewOf(await asked(await contextForTest(), `/claims claim: ${typed}`)).title).toBe(`“${printed}”`);
});

test("what stands in several is asked, and a page past the last is the last", async () => {
  const context = await contextForTest();
  const labels = viewOf(await asked(context, "/claims claim: 60%")).actions?.map(
    (each) => "label" in each && each.label,
  );
  expect(labels).toEqual(["up 60% … ~3.3x per year", "up 60%", "35-60%"]);
  expect(viewOf(await asked(context, "/claims page: 99")).lines?.length).toBeGreaterThan(0);
});

test("step by step in labels and words, and in no ids", async () => {
  const context = await contextForTest();
  const ids = [...Object.keys(ledger), ...project.quantities.keys()].filter((id) => id.includes("_"));
  for (const id of Object.keys(printed)) {
    const { sections } = viewOf(await asked(context, `/claims claim: ${id} more: true`));
    const text = sections?.flatMap(({ lines }) => lines.map(plainText)).join("\n") ?? "";
    expect(
      text.split(/\W+/).filter((word) => ids.includes(word) || /_gpu$/.test(word)),
      id,
    ).toEqual([]);
  }
  const slip = plainText(
    viewOf(await asked(context, "/claims claim: pool_share more: true")).sections?.[0]?.lines[1] ?? "",
  );
  expect(slip).toBe("size of the pool ÷ the gap = 0.04");
});
