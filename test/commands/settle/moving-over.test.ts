// Changing one's mind costs nobody anything that is theirs, and what is told of it is true of who is where then.

import { expect, test } from "vitest";
import { plainText } from "../../../src/render/markdown.ts";
import type { View } from "../../../src/render/view.ts";
import { pinnedIn } from "./fake-channels.ts";
import { ada, bob, cyd, dataOf, labels, lineOf, ok, refused, table, ticking, warned, within } from "./table.ts";

const said = ({ title, lead, lines = [] }: View): string => [title, lead, ...lines].map(plainText).join("\n");

/** Bob opens an argument of his own numbers, and is against it. */
async function pizzas(ranges = "first: 1M to 1B second: 10k to 1M") {
  const { context, channels } = await table(ticking());
  const own = `/settle own claim: Pineapple pizza outsells pepperoni in Germany ${ranges}`;
  await ok(context, lineOf(await ok(context, own, bob), "Open it"), bob);
  const [thread = ""] = channels.threads.keys();
  const [asAda, asBob, asCyd] = [within(ada, thread), within(bob, thread), within(cyd, thread)];
  const newest = () => [...channels.messages.values()].findLast((each) => each.channel === thread)?.view as View;
  return { context, channels, asAda, asBob, asCyd, newest, posted: () => channels.messages.size };
}

/** Ada is for it, sets a value, and then takes over Bob's. */
async function alongWithBob() {
  const played = await pizzas();
  const { context, asAda, asBob } = played;
  await ok(context, "/settle stance percent: 5", asBob);
  await ok(context, "/settle stance percent: 75", asAda);
  await ok(context, "/settle assume assumptions: pepperoni = 80M to 120M", asBob);
  await ok(context, "/settle assume assumptions: pepperoni = 20M to 40M", asAda);
  await ok(context, "/settle accept assumption: pepperoni", asAda);
  return played;
}

test("who went along with the other side moves over once they were asked, and speaks for neither then", async () => {
  const { context, channels, asAda, asBob, newest } = await alongWithBob();
  await ok(context, "/settle close", asBob);
  await ok(context, "/settle continue", asAda);
  const shown = await ok(context, "/settle stance percent: 25", asAda);
  expect([shown.title, shown.lead]).toEqual([
    "Do you move over to Against?",
    "You have spoken for the other side already.",
  ]);
  const over = await ok(context, lineOf(shown, "Move over"), asAda);
  expect(said(over)).toContain("You were on both sides and set no more values here");
  expect(labels(over)).toContain("We agree: close");
  expect(newest().title).toBe("Ada moves over to Against");
  // What she said before she went along was over by then.
  expect(JSON.stringify([...channels.messages.values()])).not.toContain("Withdrawn");
  // All are against it, by Bob's numbers: what nobody holds is not set against them.
  expect(said(newest())).not.toMatch(/it holds|differ|withdrawn/);
  expect(newest().lead).toBe("You agree: it probably does not hold.");
  expect(newest().mentions).toEqual([bob.id]);
  expect(pinnedIn(channels).lead).toBe("You agree: it probably does not hold.");
  expect(await refused(context, "/settle assume assumptions: Pineapple pizza = 10M to 20M", asAda)).toBe(
    "settle.crossed",
  );
  for (const by of [asAda, asBob]) await ok(context, "/settle close", by);
  expect(said([...channels.messages.values()].findLast(({ channel }) => channel === "2")?.view as View)).toContain(
    "Agreed: it probably does not hold.",
  );
});

test("who set a value is asked first, by its name, and nothing is changed by staying", async () => {
  const { context, channels, asAda, asBob } = await pizzas();
  await ok(context, "/settle stance percent: 5", asBob);
  await ok(context, "/settle stance percent: 75", asAda);
  await ok(context, "/settle assume assumptions: pepperoni = 20M to 40M", asAda);
  const shown = await ok(context, "/settle stance percent: 25", asAda);
  expect([shown.private, shown.title, shown.lead, labels(shown)]).toEqual([
    true,
    "Do you move over to Against?",
    "What you set is taken back then: pepperoni.",
    ["Move over", "Stay"],
  ]);
  expect(dataOf(pinnedIn(channels)).for.members).toEqual(["Ada"]);
  const over = await ok(context, lineOf(shown, "Move over"), asAda);
  expect(said(over)).toContain(
    "You were on both sides and set no more values here; what you think is shown, and counts.",
  );
});

test("whom all agree by is told, also where the mover had said nothing; another stance is no news", async () => {
  const { context, asAda, asBob, asCyd, newest, posted } = await pizzas();
  await ok(context, "/settle stance percent: 5", asBob);
  await ok(context, "/settle stance percent: 75", asAda);
  await ok(context, "/settle stance percent: 75", asCyd);
  await ok(context, "/settle assume assumptions: pepperoni = 1B to 2B", asBob);
  const before = posted();
  await ok(context, "/settle stance percent: 25", asCyd);
  expect(posted()).toBe(before);
  await ok(context, "/settle stance percent: 25", asAda);
  expect([posted(), newest().title, newest().lead, newest().mentions]).toEqual([
    before + 1,
    "Ada moves over to Against",
    "You agree: it does not hold.",
    [bob.id, cyd.id],
  ]);
});

test("to go on leads on: what one may say next, a way to close after all, and nobody is told of an end that is off", async () => {
  const { context, asAda, asBob, asCyd, newest } = await alongWithBob();
  const asked = await ok(context, "/settle close", asBob);
  expect(said(asked)).toMatch(/^The others are asked\n.*\nTheir answer comes in the thread\.$/);
  const before = newest();
  const next = await ok(context, "/settle continue", asAda);
  expect([next.private, next.title, next.warnings, labels(next)]).toEqual([
    true,
    "You: 75%",
    ["All see that you would go on."],
    ["We agree: close", "Pineapple pizza…", "Pepperoni…", "Several…", "I was wrong"],
  ]);
  expect(said(newest())).toBe("Bob would close\nAda would go on.");
  expect(newest()).not.toBe(before);
  // Who is on no side is asked how likely they think it is.
  expect((await ok(context, "/settle continue", asCyd)).title).toBe("How likely do you think it is?");
});

/** What was said in the thread of ends that somebody asked for, with the buttons there. */
const endsIn = ({ channels }: Awaited<ReturnType<typeof pizzas>>) =>
  [...channels.messages.values()].flatMap(({ view }) =>
    / would close$/.test(plainText(view.title)) ? [[said(view), labels(view)]] : [],
  );

test("whoever moves over lets an end fall that was asked for, which is told where it was asked, and to them", async () => {
  const played = await alongWithBob();
  const { context, asAda, asBob } = played;
  await ok(context, "/settle close", asBob);
  const shown = await ok(context, "/settle stance percent: 25", asAda);
  expect(warned(await ok(context, lineOf(shown, "Move over"), asAda))).toEqual(["The end that Bob asked for is off."]);
  expect(endsIn(played)).toEqual([["Bob would close\nAda has moved since: it goes on.", []]]);
});

test("so do a value and another stance, and what was said of an earlier end stays", async () => {
  const played = await alongWithBob();
  const { context, asAda, asBob } = played;
  await ok(context, "/settle close", asBob);
  await ok(context, "/settle assume assumptions: pepperoni = 90M to 110M", asAda);
  const first = ["Bob would close\nAda has moved since: it goes on.", []];
  expect(endsIn(played)).toEqual([first]);
  await ok(context, "/settle close", asBob);
  expect(warned(await ok(context, "/settle stance percent: 25", asBob))).toEqual([
    "The end that you asked for is off.",
  ]);
  const second = ["Bob would close\nBob has moved since: it goes on.", []];
  await ok(context, "/settle close", asBob);
  await ok(context, "/settle continue", asAda);
  expect(endsIn(played)).toEqual([first, second, ["Bob would close\nAda would go on.", []]]);
});

test("ranges that somebody wrote are theirs when they are asked about them", async () => {
  const { context, asAda, asBob } = await pizzas();
  const asked = await ok(context, "/settle stance percent: 5", asBob);
  expect([asked.lead, asked.lines?.[0]]).toEqual([
    "Your first ranges say 99%.",
    "Less likely than not with one of these:",
  ]);
  expect((await ok(context, "/settle stance percent: 5", asAda)).lead).toMatch(/^The first ranges say 99%/);
  // However far they are off, nothing is known by which that would be absurd.
  const far = await pizzas("first: 10M to 1B second: 10k to 1M");
  expect(said(await ok(far.context, "/settle stance percent: 5", far.asBob))).toMatch(
    /with one of these:\n• Pineapple/,
  );
});
