// `/claims` as it is read: each figure with a reason, a unit said once, and nothing near what is counted one by one.

import { expect, test } from "vitest";
import { printed } from "../../../src/models/printed.ts";
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
