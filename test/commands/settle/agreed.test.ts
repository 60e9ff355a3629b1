// What is called agreed, of whom it is said, and who can close on it.

import { expect, test } from "vitest";
import { plainText } from "../../../src/render/markdown.ts";
import type { View } from "../../../src/render/view.ts";
import { pinnedIn } from "./fake-channels.ts";
import { ada, bob, cyd, dataOf, ok, openedBy, opening, refused, table, within } from "./table.ts";

async function played() {
  const place = await table();
  const { context, channels } = place;
  const thread = await openedBy(ada, place, opening.replace("article", "evidence"));
  const of = (channel: string) => [...channels.messages.values()].filter((each) => each.channel === channel);
  const last = (channel = thread) => of(channel).at(-1)?.view as View;
  const [asAda, asBob, asCyd] = [ada, bob, cyd].map((each) => within(each, thread)) as [
    typeof ada,
    typeof ada,
    typeof ada,
  ];
  const labels = ({ actions = [] }: View) => actions.map((each) => ("label" in each ? each.label : ""));
  return { context, channels, asAda, asBob, asCyd, last, labels, pinned: () => pinnedIn(channels) };
}

test("a stance is a position: who set values does not close alone against one, and both are named", async () => {
  const { context, asAda, asBob, last, pinned } = await played();
  await ok(context, "/settle stance percent: 95", asAda);
  await ok(context, "/settle stance percent: 5", asBob);
  await ok(context, "/settle assume assumptions: speed ratio = 20 to 60", asBob);
  await ok(context, "/settle close", asBob);
  expect(dataOf(pinned()).open).toBe(true);
  expect(last().title).toBe("Bob would close");
  await ok(context, "/settle close", asAda);
  expect(dataOf(pinned()).open).toBe(false);
  expect(plainText(last("2").lead)).toBe("They agree to differ on the speed ratio.");
  expect(last("2").lines).toContain("Closed by Bob and Ada.");
  expect(JSON.stringify(last("2").chart)).not.toMatch(/"name":"Ada"|Settled/);
});

test("one's own numbers against one's own stance are told as that, not as agreed", async () => {
  const { context, asAda, asBob, last, labels, pinned } = await played();
  await ok(context, "/settle stance percent: 5", asAda);
  await ok(context, "/settle stance percent: 95", asBob);
  const own = await ok(context, "/settle assume assumptions: speed ratio = 20 to 60", asBob);
  for (const view of [own, pinned()]) expect(view.lead).toBe("Bob's own numbers say that it fails.");
  expect(pinned().chart).toMatchObject({ sides: [{ name: "Bob" }, { name: "the evidence" }] });
  expect(labels(last())).not.toContain("We agree: close");
  expect((await ok(context, "/settle crux", asAda)).title).toBe("It hangs on the speed ratio.");
});

test("who is alone agrees with nobody, nor differs from who follows along", async () => {
  const { context, asAda, asCyd, last, pinned } = await played();
  await ok(context, "/settle stance percent: 5", asAda);
  await ok(context, "/settle stance percent: 50", asCyd);
  await ok(context, "/settle assume assumptions: speed ratio = 20 to 60", asAda);
  expect(pinned().lead).toBe("Ada's numbers say that it does not.");
  await ok(context, "/settle close", asAda);
  expect(plainText(last("2").lead)).toBe("Left open: it hangs on the speed ratio.");
});

test("who goes over to the other side agrees with it by that", async () => {
  const { context, asAda, asBob, last } = await played();
  await ok(context, "/settle stance percent: 95", asAda);
  await ok(context, "/settle assume assumptions: speed ratio = 0.001", asAda);
  await ok(context, "/settle stance percent: 5", asBob);
  await ok(context, "/settle stance percent: 95", asBob);
  await ok(context, "/settle close", asBob);
  expect(plainText(last("2").lead)).toBe("Agreed: it holds.");
});

test("who left a side answers no closing for it, and nobody is told of it twice", async () => {
  const { context, channels, asAda, asBob, pinned } = await played();
  await ok(context, "/settle stance percent: 95", asAda);
  await ok(context, "/settle assume assumptions: speed ratio = 0.001", asAda);
  await ok(context, "/settle stance percent: 5", asBob);
  await ok(context, "/settle close", asBob);
  await ok(context, "/settle leave", asAda);
  const before = channels.messages.size;
  expect(await refused(context, "/settle close", asAda)).toBe("settle.side");
  expect([channels.messages.size, dataOf(pinned()).open]).toEqual([before, true]);
});
