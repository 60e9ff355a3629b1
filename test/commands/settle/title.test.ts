// A title says what is argued about now: what it takes for granted follows what all hold, and goes where they differ.

import { expect, test } from "vitest";
import { plainText } from "../../../src/render/markdown.ts";
import { pinnedIn } from "./fake-channels.ts";
import { ada, bob, cyd, lineOf, ok, type Table, table, within } from "./table.ts";

async function opened(claim: string): Promise<Table & { readonly thread: string }> {
  const place = await table();
  const shown = await ok(place.context, `/settle open claim: ${claim}`, ada);
  await ok(place.context, lineOf(shown, "Open it"), ada);
  return { ...place, thread: [...place.channels.threads.keys()][0] ?? "" };
}

test("a condition that somebody counters is no part of the title, and agreed on it is what they agreed on", async () => {
  const { context, channels, thread } = await opened("Renting GPUs is cheaper than buying them, over 1 year");
  const costs = "Renting a datacenter GPU costs less than owning one";
  expect(pinnedIn(channels).title).toBe(`${costs}, counted over 1 year`);
  await ok(context, "/settle stance percent: 75", within(ada, thread));
  await ok(context, "/settle stance percent: 5", within(bob, thread));
  await ok(context, "/settle assume assumptions: years of use = 3", within(ada, thread));
  expect(pinnedIn(channels).title).toBe(costs);
  await ok(context, "/settle accept assumption: years of use", within(bob, thread));
  expect(pinnedIn(channels).title).toBe(`${costs}, counted over 3 years`);
  await ok(context, "/settle close", within(ada, thread));
  await ok(context, "/settle close", within(bob, thread));
  const card = [...channels.messages.values()].map(({ view }) => view.chart).find((chart) => chart?.kind === "card");
  expect(card).toMatchObject({ claim: `${costs}, counted over 3 years`, crux: { label: "years of use, 3" } });
});

test("one's numbers go by one's name, whoever else is on the side; what nobody set is the evidence's", async () => {
  const { context, channels, thread } = await opened("if 10% of gamers joined they'd match Google");
  for (const who of [bob, cyd]) await ok(context, "/settle stance percent: 75", within(who, thread));
  await ok(context, "/settle assume assumptions: cards per H100 = 4 to 6", within(bob, thread));
  expect(plainText(pinnedIn(channels).lead)).toMatch(/^By Bob's (?:own )?numbers/);
  const other = await opened("if 10% of gamers joined they'd match Google");
  for (const who of [bob, cyd]) await ok(other.context, "/settle stance percent: 5", within(who, other.thread));
  for (const who of [bob, cyd]) await ok(other.context, "/settle close", within(who, other.thread));
  const card = [...other.channels.messages.values()].map(({ view }) => view.chart).find((c) => c?.kind === "card");
  expect(card?.kind === "card" && card.sides.map(({ name }) => name)).toEqual(["the evidence"]);
});
