// Buttons of a card that one person alone sees outlive what they were about; and buttons tapped by who is on no side.

import { expect, test } from "vitest";
import { plainText } from "../../../src/render/markdown.ts";
import type { View } from "../../../src/render/view.ts";
import { pinnedIn } from "./fake-channels.ts";
import {
  ada,
  bob,
  cyd,
  dataOf,
  labels,
  lineOf,
  ok,
  openedBy,
  opening,
  refused,
  table,
  threeWithin,
  ticking,
  warned,
  within,
} from "./table.ts";

/** Ada is against that all join, Bob for it, and each says who does. */
async function played() {
  const { context, channels } = await table(ticking());
  const thread = await openedBy(ada, { context, channels }, `${opening} side: against`);
  const [asAda, asBob, asCyd] = threeWithin(thread);
  /** Whoever presses a button of a card that they alone see. */
  const alone = (by: typeof ada) => ({ ...by, inPrivate: true });
  const inThread = () => [...channels.messages.values()].filter((each) => each.channel === thread);
  await ok(context, "/settle stance percent: 75", asBob);
  await ok(context, "/settle assume assumptions: who joins = 60%", asBob);
  const card = await ok(context, "/settle stance percent: 5", asAda);
  return { context, channels, asAda, asBob, asCyd, alone, inThread, card };
}

test("an offer that was changed since shows the card as it is now, and why", async () => {
  const { context, asAda, asBob, alone, card } = await played();
  const accept = lineOf(card, "Accept Bob's");
  await ok(context, "/settle assume assumptions: who joins = 70%", asBob);
  const now = await ok(context, accept, alone(asAda));
  expect([now.title, warned(now), now.replaces, now.private]).toEqual([
    "You: under 5%",
    ["The value is no longer the one that was shown."],
    true,
    true,
  ]);
  expect(JSON.stringify(now.lines)).toContain("70%");
  await ok(context, lineOf(now, "Accept Bob's"), alone(asAda));
  // Pressed once more on the older card, it is so already.
  expect(warned(await ok(context, lineOf(now, "Accept Bob's"), alone(asAda)))).toEqual([
    "Your side says that already.",
  ]);
  // What all see has its buttons taken, and refuses as it did.
  expect(await refused(context, lineOf(now, "Accept Bob's"), asAda)).toBe("settle.same");
});

test("nobody agrees to another end than the one that they were shown", async () => {
  const { context, asAda, asBob, alone, card, inThread } = await played();
  await ok(context, lineOf(card, "Accept Bob's"), alone(asAda));
  const agreed = await ok(context, "/settle stance percent: 5", alone(asAda));
  const close = lineOf(agreed, "We agree: close");
  await ok(context, "/settle assume assumptions: who joins = 1%", asAda);
  const before = inThread().length;
  const now = await ok(context, close, alone(asAda));
  expect(warned(now)).toEqual(["It no longer comes out as it was shown."]);
  expect(labels(now)).not.toContain("We agree: close");
  expect(inThread()).toHaveLength(before);
  expect(await refused(context, close, asBob)).toBe("settle.changed");
  // As it comes out now it may end.
  await ok(context, lineOf(await ok(context, "/settle crux", asBob), "Agree to differ"), asBob);
  expect(plainText(inThread().at(-1)?.view.lead ?? "")).toBe("Agree to differ on who joins?");
});

test("whoever moved over since is shown their card, and no form to fill in for nothing", async () => {
  const { context, asAda, alone, card } = await played();
  await ok(context, lineOf(card, "Accept Bob's"), alone(asAda));
  const set = lineOf(card, "Counter: who joins…");
  const over = await ok(context, "/settle stance percent: 95", alone(asAda));
  await ok(context, lineOf(over, "Move over"), alone(asAda));
  const now = await ok(context, set, alone(asAda));
  expect(warned(now)).toEqual(["You were on both sides."]);
  expect(JSON.stringify(now.lines)).toContain("set no more values here");
});

test("a closed argument answers an old card with how it ended", async () => {
  const { context, asAda, asBob, alone, card } = await played();
  for (const by of [asAda, asBob]) await ok(context, "/settle close", by);
  const now = await ok(context, lineOf(card, "Accept Bob's"), alone(asAda));
  expect([plainText(now.lead), warned(now), labels(now)]).toEqual([
    "They agree to differ on who joins.",
    ["This argument is closed."],
    ["How it went", "Go on in a new one"],
  ]);
});

test("who taps Accept on no side is asked which in the same message, and has accepted with one tap more", async () => {
  const { context, channels, asCyd, inThread } = await played();
  const move = inThread().find(({ view }) => labels(view).includes("Accept"))?.view as View;
  const asked = await ok(context, lineOf(move, "Accept"), asCyd);
  expect([asked.private, asked.title, labels(asked)]).toEqual([
    true,
    "Do you take part?",
    ["For, and accept", "Against, and accept", "How likely is it?"],
  ]);
  expect(dataOf(pinnedIn(channels)).against.members).toEqual(["Ada"]);
  const done = await ok(context, lineOf(asked, "Against, and accept"), { ...asCyd, inPrivate: true });
  expect(done.title).toBe("It is in the thread");
  expect(dataOf(pinnedIn(channels)).against.members).toEqual(["Ada", "Cyd"]);
  const told = inThread().at(-1)?.view as View;
  expect([told.title, told.lines?.map(plainText).at(-1)]).toEqual([
    "Cyd would go along: who joins = 60%",
    "Cyd is against it now.",
  ]);
  // One of two: it holds once the other would too.
  expect(dataOf(pinnedIn(channels)).against.values).toEqual({});
});

test("who is with whoever said it has one tap too, and is on their side then", async () => {
  const { context, channels, asCyd, inThread } = await played();
  const move = inThread().find(({ view }) => labels(view).includes("Accept"))?.view as View;
  const asked = await ok(context, lineOf(move, "Accept"), asCyd);
  await ok(context, lineOf(asked, "For, and accept"), { ...asCyd, inPrivate: true });
  expect(dataOf(pinnedIn(channels)).for.members).toEqual(["Bob", "Cyd"]);
  const told = inThread().at(-1)?.view as View;
  expect([told.title, told.mentions]).toEqual(["Cyd agrees with Bob: who joins = 60%", [bob.id]]);
  // Typed, nothing says whose value it is: a side comes first.
  expect(
    await refused(context, "/settle accept assumption: who joins", within({ ...cyd, id: "40" }, asCyd.thread ?? "")),
  ).toBe("settle.side");
});

test("what several would take over is agreed to as it was shown", async () => {
  const { context, asBob, asCyd, inThread } = await played();
  await ok(context, "/settle stance percent: 5", asCyd);
  const move = inThread().find(({ view }) => labels(view).includes("Accept"))?.view as View;
  await ok(context, lineOf(move, "Accept"), asCyd);
  const agree = lineOf(inThread().at(-1)?.view as View, "I agree");
  await ok(context, "/settle assume assumptions: who joins = 99%", asBob);
  const asAda = within(ada, asCyd.thread ?? "");
  expect(await refused(context, agree, asAda)).toBe("settle.changed");
});
