// Accepting goes whatever chance was tapped before, also with nobody but the evidence on the other side, and the end names what settled it.

import { expect, test } from "vitest";
import { plainText } from "../../../src/render/markdown.ts";
import { limits, type View } from "../../../src/render/view.ts";
import { member } from "../context.ts";
import { pinnedIn } from "./fake-channels.ts";
import {
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
} from "./table.ts";

/** Bob is for it and has set a value; the newest message of his thread, and of the channel. */
async function played(value = "speed ratio = 0.001", line = opening) {
  const { context, channels } = await table(ticking());
  const thread = await openedBy(cyd, { context, channels }, line);
  const [asAda, asBob, asCyd] = threeWithin(thread);
  await ok(context, "/settle stance percent: 75", asBob);
  await ok(context, `/settle assume assumptions: ${value}`, asBob);
  const last = (channel = thread) =>
    [...channels.messages.values()].filter((each) => each.channel === channel).at(-1)?.view as View;
  return { context, asAda, asBob, asCyd, last, move: last(), pinned: () => pinnedIn(channels) };
}

test.each([5, 25, 75, 95])("after %i% one accepts, and both close it", async (percent) => {
  const { context, asAda, asBob, last, move, pinned } = await played();
  await ok(context, `/settle stance percent: ${percent}`, asAda);
  const told = await ok(context, lineOf(move, "Accept"), asAda);
  expect(told.title).toBe("It is in the thread");
  const news = last();
  expect(news.title).toBe(
    percent > 50 ? "Ada agrees with Bob: speed ratio = 0.001" : "Ada goes along: speed ratio = 0.001",
  );
  expect([news.mentions, labels(news)[0]]).toEqual([[bob.id], "We agree: close"]);
  await ok(context, lineOf(news, "We agree: close"), asAda);
  // Nobody closes it for the other, on one side as on two.
  expect([dataOf(pinned()).open, last().title, last().mentions]).toEqual([true, "Ada would close", [bob.id]]);
  await ok(context, lineOf(last(), "We agree: close"), asBob);
  expect([dataOf(pinned()).open, plainText(last("2").lead)]).toEqual([false, "Agreed: it holds."]);
});

test("who follows along is told that accepting takes part, and does so on either side", async () => {
  const { context, asAda, move, pinned } = await played();
  await ok(context, "/settle stance percent: 50", asAda);
  const asked = await ok(context, lineOf(move, "Accept"), asAda);
  expect([asked.title, asked.private, labels(asked)]).toEqual([
    "Do you take part?",
    true,
    ["For, and accept", "Against, and accept", "How likely is it?"],
  ]);
  expect(dataOf(pinned()).for.members).toEqual(["Bob"]);
  await ok(context, lineOf(asked, "For, and accept"), asAda);
  expect(dataOf(pinned()).for.members).toEqual(["Bob", "Ada"]);
  expect(await refused(context, lineOf(asked, "Against, and accept"), asAda)).toBe("settle.own");
});

test.each(["For", "Against"])("%s, and accept fits a button whatever the assumption is called", async (side) => {
  const { context, asAda, move, pinned } = await played("gaming cards = 110M to 300M");
  const asked = await ok(context, lineOf(move, "Accept"), asAda);
  const line = lineOf(asked, `${side}, and accept`);
  expect(line.length).toBeLessThanOrEqual(limits.customId);
  await ok(context, line, asAda);
  expect(dataOf(pinned())[side === "For" ? "for" : "against"].members).toContain("Ada");
});

test("who would counter and is on no side is asked how likely it is", async () => {
  const { context, asAda, move } = await played();
  expect((await ok(context, lineOf(move, "Counter…"), asAda)).title).toBe("How likely do you think it is?");
});

test("who is on the side of the evidence says what is known by going with it", async () => {
  const { context, asAda, last, pinned } = await played();
  await ok(context, "/settle stance percent: 5", asAda);
  const crux = await ok(context, "/settle crux", asAda);
  await ok(context, lineOf(crux, "Go with the evidence"), asAda);
  expect([last().title, last().mentions]).toEqual([expect.stringMatching(/^Ada: speed ratio = 50/), [bob.id]]);
  expect(dataOf(pinned()).against.values).toMatchObject({ dc_to_consumer_ratio: { text: "50", by: "Ada" } });
});

test("both on one side may go with the evidence together", async () => {
  const { context, asAda, asBob, last } = await played("speed ratio = 0.001", opening.replace("article", "evidence"));
  const crux = await ok(context, "/settle crux", asAda);
  await ok(context, "/settle stance percent: 75", asAda);
  await ok(context, lineOf(crux, "Go with the evidence"), asAda);
  expect(last().title).toBe("Ada would go along: speed ratio = 10 to 90");
  await ok(context, lineOf(last(), "I agree"), asBob);
  expect([last().lead, labels(last())[0]]).toEqual(["By the numbers of both: it does not hold.", "We agree: close"]);
  for (const by of [asAda, asBob]) await ok(context, "/settle close", by);
  expect(plainText(last("2").lead)).toBe("Agreed: it does not hold.");
});

test("alone with the evidence each way has an end", async () => {
  const { context } = await table(ticking());
  const { guild: _, ...asAda } = member;
  const open = async (percent: number) => {
    await ok(context, `${opening.replace("article", "evidence")}`, asAda);
    await ok(context, "/settle evidence", asAda);
    return ok(context, `/settle stance percent: ${percent}`, asAda);
  };
  const close = async (view: View, label: string) => plainText((await ok(context, lineOf(view, label), asAda)).lead);
  expect(await close(await open(5), "We agree: close")).toBe("Agreed with the evidence: it does not hold.");
  for (const percent of [50, 75]) {
    const asked = await ok(context, lineOf(await open(percent), "Close it…"), asAda);
    expect(asked.lines).toEqual(["It ends at once: nobody else has to say so."]);
    expect(await close(asked, "Close it")).toBe("Left open.");
  }
  // Without the evidence on a side, too, nobody but oneself is asked.
  await ok(context, opening, asAda);
  await ok(context, "/settle stance percent: 95", asAda);
  const mine = await ok(context, "/settle assume assumptions: speed ratio = 0.001", asAda);
  expect(labels(mine)).not.toContain("Accept");
  const taken = await ok(context, lineOf(mine, "Go with the evidence"), asAda);
  for (const view of [mine, taken]) expect(labels(view)).toContain("Close it…");
  await open(95);
  const own = await ok(context, "/settle assume assumptions: speed ratio = 0.001", asAda);
  expect(await close(own, "Keep mine: close")).toBe("Not agreed with the evidence on the speed ratio.");
  await open(95);
  const other = await ok(context, "/settle assume assumptions: speed ratio = 0.001", asAda);
  const along = await ok(context, lineOf(other, "Go with the evidence"), asAda);
  expect(await close(along, "We agree: close")).toBe("Agreed with the evidence: it does not hold.");
});

test("the end names what made all agree, and nothing where that was no value", async () => {
  const { context, asAda, asBob, last } = await played("speed ratio = 0.001; who joins = 60%");
  await ok(context, "/settle stance percent: 5", asAda);
  await ok(context, "/settle assume assumptions: speed ratio = 30 to 60", asAda);
  await ok(context, "/settle accept assumption: speed ratio", asBob);
  // What comes after changes nothing of it.
  await ok(context, "/settle accept assumption: who joins", asBob);
  for (const by of [asAda, asBob]) await ok(context, "/settle close", by);
  expect((last("2").data as () => { argument: { outcome: object } })().argument.outcome).toMatchObject({
    outcome: "agreed",
    on: "dc_to_consumer_ratio",
  });
  const other = await played();
  await ok(other.context, "/settle stance percent: 75", other.asAda);
  for (const by of [other.asAda, other.asBob]) await ok(other.context, "/settle close", by);
  expect((other.last("2").lines ?? []).map(plainText).join(" ")).not.toMatch(/hung on|crux/i);
});
