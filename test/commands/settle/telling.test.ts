// What is told of an argument that has ended: its card, posted where somebody of it may write, and what its readers said.

import { expect, test } from "vitest";
import { tendArguments } from "../../../commands/settle/shared/due.ts";
import type { Caller } from "../../../src/kit/define.ts";
import { labelsOf, plainText } from "../../../src/render/markdown.ts";
import type { View } from "../../../src/render/view.ts";
import { asked, contextForTest, viewOf } from "../context.ts";
import { wordsOfView } from "../words.ts";
import { fakeChannels, pinnedIn } from "./fake-channels.ts";
import { ada, bob, cyd, dataOf, lineOf, ok, openedBy, opening, refused, table, within } from "./table.ts";

/** Two who came out alike, and closed. */
async function closed(how = "") {
  const channels = fakeChannels();
  const context = { ...(await contextForTest()), channels };
  await ok(context, `${opening} side: against ${how}`.trim(), ada);
  const [thread = ""] = channels.threads.keys();
  const [asAda, asBob] = [within(ada, thread), within(bob, thread)];
  const { id } = dataOf(pinnedIn(channels));
  await ok(context, "/settle stance percent: 75", asBob);
  await ok(context, "/settle assume assumptions: who joins = 60%", asBob);
  await ok(context, "/settle assume assumptions: who joins = 1%", asAda);
  const close = async () => {
    await ok(context, "/settle close", asBob);
    await ok(context, "/settle close", asAda);
  };
  const summary = (): View => {
    const found = [...channels.messages.values()].findLast(({ channel }) => channel === "2");
    if (found === undefined) throw new Error("Expected a summary");
    return found.view;
  };
  const linesOf = (view: View) => (view.lines ?? []).map(plainText);
  const posted = (channel: string) => [...channels.messages.values()].filter((each) => each.channel === channel);
  return { context, channels, id, close, summary, linesOf, posted };
}

test("the summary has the card: the claim, both by name, the crux, the outcome", async () => {
  const { context, close, summary } = await closed();
  await close();
  expect(summary().chart).toMatchObject({
    kind: "card",
    claim: expect.stringContaining("hyperscaler"),
    outcome: "They agree to differ on who joins",
    sides: [{ name: "Bob" }, { name: "Ada" }],
    crux: { label: "who joins", held: ["60%", "1%"] },
    date: new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(context.now()),
  });
});

test("somebody of it posts the card once to a channel in which they may write", async () => {
  const { context, id, close, posted, linesOf } = await closed();
  const line = `/settle post argument: ${id}`;
  expect(await refused(context, `${line} channel: 7`, ada)).toBe("settle.open");
  await close();
  const choice = await ok(context, line, ada);
  expect([choice.private, choice.actions?.[0]?.kind]).toEqual([true, "channels"]);
  expect(await refused(context, `${line} channel: 7`, ada)).toBe("settle.right");
  expect(await refused(context, `${line} channel: 7`, { ...cyd, writes: ["7"] })).toBe("settle.right");
  expect(posted("7")).toEqual([]);
  await ok(context, `${line} channel: <#7>`, { ...ada, writes: ["7"] });
  const again = await ok(context, `${line} channel: 7`, { ...bob, writes: ["7"] });
  expect(plainText(again.lead)).toContain("posted there before");
  expect(posted("7")).toHaveLength(1);
  const card = posted("7")[0]?.view as View;
  expect([card.chart?.kind, card.actions]).toEqual(["card", []]);
  expect(linesOf(card)).toContain("Posted by Ada.");
  await ok(context, `${line} channel: 8`, { ...cyd, manages: true, writes: ["8"] });
  expect(posted("8")).toHaveLength(1);
});

test("a move has forty words and an end sixty, whatever there is to say", async () => {
  const place = await table();
  const { context, channels } = place;
  const long = (caller: Caller, name: string) => ({ ...caller, name });
  const [one, other] = [long(ada, "Ada Lovelace"), long(bob, "Bob the Builder")];
  const preview = await ok(context, "/settle open claim: if 10% of gamers joined they'd match one hyperscaler", one);
  await ok(context, lineOf(preview, "Open it"), one);
  const [thread = ""] = channels.threads.keys();
  const [asOne, asOther] = [within(one, thread), within(other, thread)];
  for (const [percent, caller] of [
    [25, asOne],
    [5, asOne],
    [75, asOther],
    [95, asOther],
  ] as const)
    await ok(context, `/settle stance percent: ${percent}`, caller);
  const reason = `reason: ${"so it was said ".repeat(15)} link: https://example.org/a`;
  const values = (ratio: string) =>
    `/settle assume assumptions: speed ratio = ${ratio}; gaming cards = 500M to 900M; work kept = 5% to 10%; hours online = 20% to 30% ${reason}`;
  await ok(context, values("0.01 to 0.02"), asOther);
  await ok(context, values("30 to 60"), asOne);
  const moves = [...channels.messages.values()].filter(({ view }) => view.mentions);
  expect(moves.map(({ view }) => wordsOfView(view) <= 40)).toEqual([true, true]);
  await ok(context, "/settle close", asOne);
  await ok(context, "/settle close", asOther);
  const summary = [...channels.messages.values()].findLast(({ channel }) => channel === "2")?.view as View;
  expect(wordsOfView(summary)).toBeLessThanOrEqual(60);
  expect((summary.lines ?? []).map(plainText).join(" ")).toMatch(
    /The crux: speed ratio\..*It took \d moves\..*Read it all/,
  );
});

test("what is pinned has sixty words with its buttons where three are there, and says who is on which side", async () => {
  const { context, channels } = await table();
  const thread = await openedBy(ada, { context, channels }, opening.replace(" preset: article", ""));
  for (const [percent, by] of [
    [75, ada],
    [5, bob],
    [95, cyd],
  ] as const)
    await ok(context, `/settle stance percent: ${percent}`, within(by, thread));
  const pinned = pinnedIn(channels);
  expect(wordsOfView({ ...pinned, warnings: labelsOf(pinned.actions ?? []) })).toBeLessThanOrEqual(60);
  const said = (pinned.lines ?? []).map(plainText).join("\n");
  expect(said).toContain("For: Ada (75%), Cyd (over 95%) · Against: Bob (under 5%)");
  expect(said).toContain("How likely do you think it is?");
});

test("what Discord refuses is told, and may be tried again", async () => {
  const { context, channels, id, close, posted } = await closed();
  await close();
  const line = `/settle post argument: ${id} channel: 7`;
  channels.refuses.set("post", "channel.permission");
  expect(await refused(context, line, { ...ada, writes: ["7"] })).toBe("channel.permission");
  channels.refuses.delete("post");
  await ok(context, line, { ...ada, writes: ["7"] });
  expect(posted("7")).toHaveLength(1);
});

test("readers are asked at the opening and again at the close, and the summary counts who changed their mind", async () => {
  const { context, channels, close, summary, linesOf } = await closed("readers: true");
  expect(channels.polls).toHaveLength(1);
  expect(channels.polls[0]?.poll.question).toMatch(/^Does it hold\? /);
  Object.assign(channels.polls[0] ?? {}, { votes: [["50", "51", "52"], ["53"], []] });
  await close();
  expect(channels.polls).toHaveLength(2);
  expect(linesOf(summary())).toContain("Readers before: 3 of 4 said that it holds.");
  // The second poll runs for a day.
  await tendArguments(context);
  expect(linesOf(summary())).toContain("Readers before: 3 of 4 said that it holds.");
  Object.assign(channels.polls[1] ?? {}, { votes: [["50"], ["51", "53", "54"], ["52"]], ended: true });
  expect(await tendArguments(context)).toBe(1);
  expect(linesOf(summary())).toContain("Readers: 3 of 4 said that it holds, then 1 of 5; 2 of 4 changed their mind.");
  expect(await context.stores.arguments.watched()).toEqual([]);
  const kept = JSON.stringify(await context.stores.arguments.events(dataOf(pinnedIn(channels)).id));
  for (const reader of ["50", "51", "52", "53", "54"]) expect(kept).not.toContain(`"${reader}"`);
});

test("readers who are asked only afterwards are counted once their poll has ended", async () => {
  const { context, channels, id, close, summary, linesOf } = await closed();
  await close();
  await tendArguments(context);
  expect(await context.stores.arguments.watched()).toEqual([]);
  await ok(context, `/settle poll argument: ${id}`, bob);
  expect(await refused(context, `/settle poll argument: ${id}`, ada)).toBe("settle.same");
  expect(channels.polls).toHaveLength(1);
  Object.assign(channels.polls[0] ?? {}, { votes: [["50"], [], []], ended: true });
  await tendArguments(context);
  expect(linesOf(summary())).toContain("Readers: 1 of 1 said that it holds.");
});

test("what is refused has a way out behind a button", async () => {
  const { context, id, close } = await closed();
  await close();
  const lines = [
    `/settle assume argument: ${id} assumptions: who joins = 5%`,
    `/settle close argument: ${id}`,
    "/settle show argument: zzzzzz",
    "/settle open preview: zzzzzz",
  ];
  for (const line of lines) {
    const outcome = await asked(context, line, ada);
    expect([line, outcome.kind]).toEqual([line, "user"]);
    for (const { line: way } of viewOf(outcome).actions ?? []) {
      expect((await asked(context, way, ada)).kind).toBe("answer");
    }
    expect([line, viewOf(outcome).actions?.length]).not.toEqual([line, 0]);
  }
});

test("what was told keeps its buttons as long as it can be answered, and none after the close", async () => {
  const { context, channels, id, close } = await closed();
  const [thread = ""] = channels.threads.keys();
  const [asAda, asBob] = [within(ada, thread), within(bob, thread)];
  const armed = () =>
    [...channels.messages.values()]
      .filter(({ channel, view }) => channel === thread && view.title.includes(":") && (view.actions ?? []).length > 0)
      .map(({ view }) => view.title);
  expect(armed()).toEqual(["Bob: who joins = 60%", "Ada: who joins = 1%"]);
  await ok(context, "/settle assume assumptions: hours online = 90%", asBob);
  await ok(context, "/settle assume assumptions: who joins = 2%", asAda);
  expect(armed()).toEqual(["Bob: who joins = 60%", "Bob: hours online = 90%", "Ada: who joins = 2%"]);
  await ok(context, "/settle accept assumption: who joins", asBob);
  expect(armed()).toEqual(["Bob: hours online = 90%", "Bob goes along: who joins = 2%"]);
  await ok(context, "/settle assume assumptions: who joins = 70%", asBob);
  expect(armed()).toEqual(
    ["Bob: hours online = 90%", "Ada: who joins = 2%", "Bob: who joins = 70%"].filter(
      (title) => !title.startsWith("Ada"),
    ),
  );
  await close();
  expect(armed()).toEqual([]);
  expect(await refused(context, `/settle accept argument: ${id} assumption: hours online`, asAda)).toBe(
    "settle.closed",
  );
});
