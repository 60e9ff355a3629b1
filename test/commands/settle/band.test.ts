// A claim with two ends is argued with both: shown, weighed, turned and settled as what lies between them.

import { expect, test } from "vitest";
import { plainText } from "../../../src/render/markdown.ts";
import type { View } from "../../../src/render/view.ts";
import { asked } from "../context.ts";
import { pinnedIn } from "./fake-channels.ts";
import { ada, bob, dataOf, lineOf, ok, type Table, table, within } from "./table.ts";

/** An argument about ten times as much, which is 7.5 to 12.5 by its digits. */
async function opened(): Promise<Table & { readonly thread: string }> {
  const place = await table();
  const shown = await ok(place.context, "/settle open claim: Google has ten times as much compute as Meta", ada);
  await ok(place.context, lineOf(shown, "Open it"), ada);
  return { ...place, thread: [...place.channels.threads.keys()][0] ?? "" };
}

const linesOf = (view: View): readonly string[] => (view.lines ?? []).map(plainText);

test("its title, its threshold and what would turn it have both ends", async () => {
  const { context, channels, thread } = await opened();
  expect(pinnedIn(channels).title).toBe("Google has about 10 (7.5 to 12.5) times the compute of Meta");
  await ok(context, "/settle stance percent: 75", within(ada, thread));
  // A point for the one, so that the other is divided by each end: 15M / 12.5 and 15M / 7.5.
  const asked = await ok(context, "/settle assume assumptions: Google's compute = 15M", within(ada, thread));
  expect(linesOf(asked)).toContainEqual("One of these brings the middle into the claimed range:");
  expect(linesOf(asked).join()).toMatch(/Meta's compute: 1\.2M to 2M H100 equivalents/);
  const chart = pinnedIn(channels).chart;
  expect(chart?.kind === "sides" && chart.threshold).toEqual({ value: 7.5, upTo: 12.5, label: "7.5 to 12.5" });
});

test("the message that opens it says what the evidence has once, in percent where that is claimed in percent", async () => {
  const { context, channels } = await table();
  const shown = await ok(context, "/settle open claim: universities have 10% of the world's compute", ada);
  await ok(context, lineOf(shown, "Open it"), ada);
  const { lead, lines = [], chart } = pinnedIn(channels);
  const said = [lead, ...lines].map(plainText).join("\n");
  expect(said.match(/0\.31%/g)).toHaveLength(1);
  expect(said).not.toContain("1 in");
  expect(chart?.kind === "density" && [chart.format, chart.claim?.label]).toEqual(["share", "7.5% to 12.5%"]);
});

test("evidence for more than that is against it, and less is other news than more", async () => {
  const { context, channels, thread } = await opened();
  await ok(context, "/settle stance percent: 75", within(ada, thread));
  await ok(context, "/settle stance percent: 5", within(bob, thread));
  const set = (what: string, who = ada) => ok(context, `/settle assume assumptions: ${what}`, within(who, thread));
  await set("Google's compute = 40M; Meta's compute = 1M");
  expect(pinnedIn(channels).lead).toBe("By Ada's own numbers: it does not hold, as it is more: 40.");
  await set("Google's compute = 12M; Meta's compute = 3M", bob);
  // 40 times and four times are no agreement, though neither is about ten.
  expect(pinnedIn(channels).lead).toBe(
    "By Ada's numbers: it does not hold, as it is more: 40; by Bob's numbers: it does not hold, as it is less: 4.",
  );
  await set("Google's compute = 10M; Meta's compute = 1M");
  expect(pinnedIn(channels).lead).toBe(
    "By Ada's numbers: it holds; by Bob's numbers: it does not hold, as it is less: 4.",
  );
  await set("Google's compute = 9M; Meta's compute = 3M", ada);
  expect(pinnedIn(channels).lead).toMatch(/^By the numbers of both: it does not hold \(it is less\)\./);
});

test("within and beside it are all there is, and either may be claimed", async () => {
  const chance = async (claim: string) => {
    const { context } = await table();
    const { for: side } = dataOf(await ok(context, `/settle open claim: x comparison: ${claim} private: true`, ada));
    return side;
  };
  const band = "compute_gap_ratio >= 20M and <= 60M";
  const [inside, outside] = [await chance(band), await chance("compute_gap_ratio < 20M or > 60M")];
  expect(inside.probability).toBeGreaterThan(0.1);
  expect(inside.probability + outside.probability).toBeCloseTo(1, 12);
  expect(inside.holds).toBe(!outside.holds);
});

test("turned round it is claimed that it lies outside", async () => {
  const { context } = await table();
  const shown = await ok(context, "/settle open claim: Google has ten times as much compute as Meta", ada);
  const turned = await ok(context, lineOf(shown, "The other way round"), ada);
  expect(plainText(turned.lead)).toBe(
    "I read it as: Google has less than 7.5 or more than 12.5 times the compute of Meta.",
  );
  const back = await ok(context, lineOf(turned, "The other way round"), ada);
  expect(plainText(back.lead)).toContain("about 10 (7.5 to 12.5) times");
});

test("growth says that it is so many times a year, in the claim, a move, a form and the chart", async () => {
  const { context, channels } = await table();
  await ok(
    context,
    lineOf(await ok(context, "/settle open claim: hyperscaler fleets grow 5x a year", ada), "Open it"),
    ada,
  );
  const thread = [...channels.threads.keys()].at(-1) ?? "";
  expect(pinnedIn(channels)).toMatchObject({
    title: "Growth of total AI compute (world stock): about 5 times a year (4.5 to 5.5)",
    chart: { unitLabel: "times a year" },
  });
  expect(JSON.stringify(await ok(context, "/settle stance percent: 95", within(ada, thread)))).toContain(
    "4.5 to 5.5 times a year (known: 2.7 to 4.1)",
  );
  expect(await asked(context, "/settle assume", within(ada, thread))).toMatchObject({
    reply: { fields: [{ label: "Fleet growth (times a year)" }, {}, {}] },
  });
  await ok(context, "/settle assume assumptions: fleet growth = 60% a year", within(ada, thread));
  expect([...channels.messages.values()].at(-1)?.view.title).toBe("Ada: fleet growth = 1.6 times a year");
});

test("a third is a third in the title and in the chart", async () => {
  const { context, channels } = await table();
  const shown = await ok(context, "/settle open claim: Google has more than a third of the world's AI compute", ada);
  await ok(context, lineOf(shown, "Open it"), ada);
  const { title, chart } = pinnedIn(channels);
  expect(title).toContain("more than 1/3 of");
  expect(JSON.stringify(chart)).toContain('"label":"over 1/3"');
});
