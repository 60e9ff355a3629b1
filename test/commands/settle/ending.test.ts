// How arguments end by themselves: a day without a move, a day without an answer, and what the list says of them.

import { expect, test } from "vitest";
import { tendArguments } from "../../../commands/settle/shared/due.ts";
import { day } from "../../../src/core/settle/state.ts";
import { plainText } from "../../../src/render/markdown.ts";
import { contextForTest } from "../context.ts";
import { fakeChannels, pinnedIn } from "./fake-channels.ts";
import { ada, bob, dataOf, ok, openedBy, opening, within } from "./table.ts";

async function played() {
  let at = 1_764_000_000_000;
  const channels = fakeChannels();
  const context = { ...(await contextForTest(() => at)), channels };
  const thread = await openedBy(ada, { context, channels }, `${opening} side: against`);
  const [asBob, asAda] = [within(bob, thread), within(ada, thread)];
  await ok(context, "/settle stance percent: 75", asBob);
  await ok(context, "/settle assume assumptions: who joins = 60%", asBob);
  await ok(context, "/settle assume assumptions: who joins = 1%", asAda);
  const leads = (channel: string) =>
    [...channels.messages.values()].filter((each) => each.channel === channel).map(({ view }) => plainText(view.lead));
  const list = async () =>
    ((await ok(context, "/settle list", ada)).data as { arguments: readonly Record<string, unknown>[] }).arguments;
  return { context, channels, thread, asBob, asAda, leads, list, wait: (ms: number) => (at += ms) };
}

test("a day without a move is asked about once, and another day later it counts as left open", async () => {
  const { context, thread, asBob, leads, list, wait } = await played();
  const asked = () => leads(thread).filter((lead) => lead === "Agree to differ on who joins?").length;
  expect(await tendArguments(context)).toBe(0);
  wait(day);
  expect(await tendArguments(context)).toBe(1);
  expect(await tendArguments(context)).toBe(0);
  await ok(context, "/settle crux", asBob);
  expect(asked()).toBe(1);
  expect(await list()).toMatchObject([{ open: true, crux: "who joins", moves: [] }]);
  wait(day);
  expect(await list()).toMatchObject([{ open: false, outcome: { outcome: "lapsed", on: "participation" } }]);
  await ok(context, "/settle assume assumptions: who joins = 50%", asBob);
  expect(await list()).toMatchObject([{ open: true }]);
});

test("the next act asks, where nothing else did", async () => {
  const { context, thread, asBob, leads, wait } = await played();
  wait(day);
  await ok(context, "/settle crux", asBob);
  expect(leads(thread)).toContain("Agree to differ on who joins?");
});

test("who would close and is not answered for a day has closed, and the channel is told once", async () => {
  const { context, channels, asBob, leads, list, wait } = await played();
  await ok(context, "/settle close", asBob);
  wait(day - 1);
  expect(await tendArguments(context)).toBe(0);
  expect(dataOf(pinnedIn(channels)).open).toBe(true);
  wait(1);
  expect(await tendArguments(context)).toBe(1);
  expect(await tendArguments(context)).toBe(0);
  // Nobody of the other side agreed to differ.
  expect(leads("2")).toEqual(["Left open: it hangs on who joins."]);
  expect(await list()).toMatchObject([{ open: false, outcome: { outcome: "lapsed", on: "participation" } }]);
  expect(dataOf(pinnedIn(channels))).toMatchObject({ open: false });
  expect(await context.stores.arguments.watched()).toEqual([]);
});

test("both sides agree to differ, or one says there is more to say", async () => {
  const { context, channels, asBob, asAda, leads, wait } = await played();
  await ok(context, "/settle close", asBob);
  await ok(context, "/settle continue", asAda);
  wait(2 * day);
  await tendArguments(context);
  expect(dataOf(pinnedIn(channels)).open).toBe(true);
  await ok(context, "/settle close", asBob);
  await ok(context, "/settle close", asAda);
  expect(leads("2")).toEqual(["They agree to differ on who joins."]);
});

test("the list names the claim that was argued, which may be one of two in the words", async () => {
  const { context, list } = await played();
  const words = "Google has more compute than Oracle, and gamers together match a hyperscaler";
  await ok(context, `/settle open claim: ${words} comparison: pool_to_one_hyperscaler >= 1`, ada);
  const named = (await list()).map((each) => String(each.words));
  expect([named.length, named.filter((each) => each.includes("Google"))]).toEqual([2, []]);
});
