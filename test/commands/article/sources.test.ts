// `/sources` of an owner: what it has and where that was read, by any of its names.

import { expect, test } from "vitest";
import { owners } from "../../../src/models/ledger/owners.ts";
import { plainText } from "../../../src/render/markdown.ts";
import { asked, contextForTest, dataOf, viewOf } from "../context.ts";

interface Traced {
  readonly source: {
    readonly value: number;
    readonly sources: readonly { readonly url: string | null }[];
  };
}

test("every owner shows what it has and its first page", async () => {
  const context = await contextForTest();
  for (const { id, label, sources, h100e } of owners) {
    const { source } = dataOf<Traced>(await asked(context, `/sources assumption: ${id} more: true`));
    expect(source.sources[0]?.url ?? null, label).toBe(sources[0]?.url ?? null);
    expect(source.value, label).toBeCloseTo(h100e.value, 6);
  }
});

test("a crowd says how many there are, what it grows by and what is judged", async () => {
  const view = viewOf(await asked(await contextForTest(), "/sources assumption: iPhones"));
  expect(view.title).toBe("All iPhones");
  expect((view.lines ?? []).map(plainText).join(" ")).toMatch(
    /1\.2B to 1\.8B devices; it takes 80 to 250 of them for an H100\. Taken to grow .* The range is our judgement\./,
  );
});

test.each(["electricity", "rent", "steam"])(
  "%s offers the entries that it stands in, each of which opens",
  async (typed) => {
    const context = await contextForTest();
    const { actions = [] } = viewOf(await asked(context, `/sources assumption: ${typed}`));
    expect(actions.length).toBeGreaterThan(1);
    for (const { line } of actions) {
      const { source } = dataOf<{ source: { id: string; label: string; note: string } }>(await asked(context, line));
      expect(JSON.stringify(source).toLowerCase()).toContain(typed);
    }
  },
);

test("what a question sets is no judgement of ours", async () => {
  const { lines = [] } = viewOf(await asked(await contextForTest(), "/sources assumption: model_parameters"));
  expect(lines.map(plainText)).toEqual(["No source: it is what is asked."]);
});
