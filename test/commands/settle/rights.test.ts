// What nobody may do in an argument, and what Discord may refuse.

import { describe, expect, test } from "vitest";
import type { Caller } from "../../../src/kit/define.ts";
import { plainText } from "../../../src/render/markdown.ts";
import { isForm, type View } from "../../../src/render/view.ts";
import { asked, viewOf } from "../context.ts";
import { pinnedIn } from "./fake-channels.ts";
import { ada, bob, cyd, dataOf, lineOf, ok, openedBy, opening, refused, table, threeWithin, within } from "./table.ts";

/** Ada has set a value against; Bob has tapped the other side, come back, and wants to set it too. */
async function slipped() {
  const { context, channels } = await table();
  const thread = await openedBy(ada, { context, channels }, `${opening} side: against`);
  const asBob = within(bob, thread);
  await ok(context, "/settle assume assumptions: who joins = 1%", within(ada, thread));
  for (const percent of [75, 5]) await ok(context, `/settle stance percent: ${percent}`, asBob);
  const stays = viewOf(await asked(context, "/settle assume assumptions: who joins = 90%", asBob));
  return { context, channels, thread, asBob, stays };
}

describe("nobody", () => {
  test("speaks for the other side, or for none", async () => {
    const { context, channels } = await table();
    const thread = await openedBy(ada, { context, channels });
    const stranger = within(cyd, thread);
    for (const line of [
      "/settle assume assumptions: participation = 1%",
      "/settle accept assumption: participation",
      "/settle retract assumption: participation",
      "/settle leave",
    ]) {
      expect(await refused(context, line, stranger)).toBe("settle.side");
    }
    await ok(context, "/settle join side: for", stranger);
    expect(await refused(context, "/settle join side: for", stranger)).toBe("settle.same");
  });

  test("speaks for a side after having been on the other, and their values go with them", async () => {
    const { context, channels } = await table();
    const thread = await openedBy(ada, { context, channels }, `${opening} side: against`);
    const [forBob, asAda] = [within(bob, thread), within(ada, thread)];
    await ok(context, "/settle stance percent: 75", forBob);
    await ok(context, "/settle assume assumptions: who joins = 60%", forBob);
    await ok(context, "/settle assume assumptions: who joins = 1%", asAda);
    const move = [...channels.messages.values()].find(({ view }) => view.title.startsWith("Bob: "));
    const asked = await ok(context, "/settle stance percent: 5", forBob);
    expect([asked.lead, asked.private]).toEqual(["What you set is taken back then: who joins.", true]);
    expect(dataOf(pinnedIn(channels)).for.members).toEqual(["Bob"]);
    const over = await ok(context, lineOf(asked, "Move over"), forBob);
    expect(plainText(over.lines?.[0] ?? "")).toContain("You were on both sides and set no more values here");
    expect(move?.view).toMatchObject({ title: "Bob: who joins = 60%", lead: "Withdrawn: Bob moved over." });
    expect(move?.view.actions ?? []).toEqual([]);
    expect([...channels.messages.values()].at(-1)?.view.title).toBe("Bob moves over to Against");
    expect(dataOf(pinnedIn(channels))).toMatchObject({
      for: { members: [], values: {} },
      against: { members: ["Ada", "Bob"] },
    });
    for (const line of ["/settle assume assumptions: who joins = 90%", "/settle retract assumption: who joins"]) {
      expect(await refused(context, line, forBob)).toBe("settle.crossed");
    }
    await ok(context, "/settle stance percent: 95", forBob);
    expect(await refused(context, "/settle assume assumptions: who joins = 60%", forBob)).toBe("settle.crossed");
  });

  test("is silenced by a tap on the other side where they have no values", async () => {
    const { context, channels, asBob, stays } = await slipped();
    // What another of the side has set stays, and is spoken of by its short label.
    expect(stays).toMatchObject({ title: "A problem with who joins", data: { error: { code: "settle.crossed" } } });
    await ok(context, "/settle stance percent: 95", asBob);
    await ok(context, "/settle assume assumptions: who joins = 60%", asBob);
    expect(dataOf(pinnedIn(channels)).for.values.participation).toMatchObject({ by: "Bob" });
  });

  test("puts a teammate's value aside after a slip, but may ask for it", async () => {
    const { context, channels, thread, asBob, stays } = await slipped();
    // They are asked once, and nobody else can take it back.
    const ask = lineOf(stays, "Ask for it");
    for (let k = 0; k < 2; k++) expect((await ok(context, ask, asBob)).title).toBe("Ada is asked");
    const asking = [...channels.messages.values()].filter(({ view }) => view.title === "Bob would set who joins");
    expect(asking.map(({ view }) => [view.lead, view.mentions])).toEqual([["Ada, would you take back 1%?", [ada.id]]]);
    const back = lineOf(asking[0]?.view as View, "Take it back");
    expect(await refused(context, back, asBob)).toBe("settle.right");
    expect(await refused(context, ask, within(ada, thread))).toBe("settle.nothing");
    await ok(context, back, within(ada, thread));
    expect(await refused(context, ask, asBob)).toBe("settle.nothing");
    await ok(context, "/settle assume assumptions: who joins = 2%", asBob);
    expect(dataOf(pinnedIn(channels)).against.values.participation).toMatchObject({ by: "Bob" });
  });

  test("says for one side what a form was opened for on the other", async () => {
    const { context, channels } = await table();
    const thread = await openedBy(ada, { context, channels }, `${opening} side: for`);
    const asBob = within(bob, thread);
    await ok(context, "/settle stance percent: 5", asBob);
    const forms = await Promise.all(
      ["about: who joins", ""].map((what) => asked(context, `/settle assume ${what}`, asBob)),
    );
    await ok(context, "/settle stance percent: 95", asBob);
    const before = dataOf(pinnedIn(channels));
    for (const { reply } of forms) {
      if (!isForm(reply)) throw new Error("Expected a form");
      expect(await refused(context, `${reply.line} assumptions: who joins = 1%`, asBob)).toBe("settle.own");
    }
    expect(dataOf(pinnedIn(channels))).toEqual(before);
  });

  test("answers to an ending for a side beside who can, and is told so", async () => {
    const { context, channels } = await table();
    const thread = await openedBy(ada, { context, channels }, `${opening} side: for`);
    const [asAda, asBob, asCyd] = threeWithin(thread);
    await ok(context, "/settle assume assumptions: who joins = 60%", asAda);
    await ok(context, "/settle stance percent: 5", asCyd);
    for (const percent of [5, 95]) await ok(context, `/settle stance percent: ${percent}`, asBob);
    await ok(context, "/settle close", asCyd);
    const question = [...channels.messages.values()].at(-1)?.view;
    // Who cannot answer is not asked.
    expect([question?.title, question?.mentions]).toEqual(["Cyd would close", [ada.id]]);
    const posted = channels.messages.size;
    expect((await ok(context, "/settle close", asBob)).title).toBe("Others answer for your side");
    expect([channels.messages.size, dataOf(pinnedIn(channels)).open]).toEqual([posted, true]);
    await ok(context, "/settle close", asAda);
    expect(dataOf(pinnedIn(channels)).open).toBe(false);
  });

  test("waits for anybody where nobody else is", async () => {
    const { context, channels } = await table();
    const thread = await openedBy(ada, { context, channels }, `${opening} side: for`);
    const asAda = within(ada, thread);
    await ok(context, "/settle evidence", asAda);
    const { lines } = await ok(context, "/settle closing", asAda);
    expect(lines).toEqual(["It ends at once: nobody else has to say so. The channel is told."]);
    await ok(context, "/settle close", asAda);
    expect(dataOf(pinnedIn(channels)).open).toBe(false);
  });

  test("leaves an argument without a result for all: a value with which nothing comes out is refused", async () => {
    const { context, channels } = await table();
    const thread = await openedBy(ada, { context, channels });
    const asAda = within(ada, thread);
    await ok(context, "/settle stance percent: 95", asAda);
    const typed = "/settle assume assumptions: work kept = 0";
    expect(await refused(context, typed, asAda)).toBe("estimate.undefined");
    const said = viewOf(await asked(context, typed, asAda));
    expect([said.title, plainText(said.lead)]).toEqual([
      "A problem with work kept",
      "No value for joining to match: it divides by zero",
    ]);
    expect(said.warnings?.[0]).toMatch(/^Such as .*%$/);
    expect(Object.keys(dataOf(await ok(context, "/settle show", asAda)).for.values)).toEqual([]);
    await ok(context, "/settle assume assumptions: work kept = 50%", asAda);
  });

  test("changes anything by a button that is stale or forged", async () => {
    const { context, channels } = await table();
    const thread = await openedBy(ada, { context, channels }, `${opening} side: against`);
    const [forBob, asAda, stranger] = [within(bob, thread), within(ada, thread), within(cyd, thread)];
    await ok(context, "/settle stance percent: 75", forBob);
    await ok(context, "/settle assume assumptions: who joins = 60%", forBob);
    const move = [...channels.messages.values()].findLast(({ view }) => view.mentions)?.view;
    const accept = move?.actions?.find((each) => each.kind === "button" && each.label === "Accept");
    if (accept?.kind !== "button") throw new Error("Expected a button to accept");
    expect(await refused(context, accept.line, forBob)).toBe("settle.own");
    const before = dataOf(pinnedIn(channels));
    expect((await ok(context, accept.line, stranger)).title).toBe("Do you take part?");
    const joining = accept.line.replace("from: for", "as: against");
    expect(await refused(context, joining.replace(/#\w+/, "#zzz"), stranger)).toBe("settle.changed");
    expect(await refused(context, joining.replace("against", "for"), stranger)).toBe("settle.changed");
    expect(await refused(context, joining, forBob)).toBe("settle.own");
    expect(await refused(context, accept.line.replace(/#\w+/, "#zzz"), asAda)).toBe("settle.changed");
    expect(await refused(context, "/settle object assumption: who joins", asAda)).toBe("settle.nothing");
    expect(await refused(context, "/settle close", stranger)).toBe("settle.right");
    expect(await refused(context, "/settle stance percent: 60", stranger)).toBe("option.invalid");
    expect(dataOf(pinnedIn(channels))).toEqual(before);
    await ok(context, accept.line, asAda);
    expect(dataOf(pinnedIn(channels)).against.values.participation).toMatchObject({ text: "60%", by: "Ada" });
  });

  test("closes alone where the other side has values, nor by switching or leaving first", async () => {
    const { context, channels } = await table();
    const thread = await openedBy(ada, { context, channels }, `${opening} side: against`);
    const [asBob, asAda] = [{ ...within(bob, thread), manages: true }, within(ada, thread)];
    await ok(context, "/settle stance percent: 75", asBob);
    await ok(context, "/settle assume assumptions: who joins = 60%", asBob);
    await ok(context, "/settle assume assumptions: who joins = 1%", asAda);
    await ok(context, "/settle leave", asBob);
    await ok(context, "/settle close", asBob);
    // Nobody is on the other side to answer.
    expect((await ok(context, "/settle close", asAda)).title).toBe("Nobody is left to answer");
    expect(dataOf(pinnedIn(channels)).open).toBe(true);
    await ok(context, "/settle continue", asAda);
    // A moderator of none of the sides may, is asked first, and makes nobody agree.
    const mod = within({ ...cyd, manages: true }, thread);
    const asked = await ok(context, "/settle close", mod);
    expect([asked.title, asked.private, dataOf(pinnedIn(channels)).open]).toEqual(["Close this argument?", true, true]);
    await ok(context, lineOf(asked, "Close it"), mod);
    expect(dataOf(pinnedIn(channels)).open).toBe(false);
    expect(pinnedIn(channels).lead).toBe("Closed by a moderator, who is no party.");
    expect(JSON.stringify(pinnedIn(channels).lines)).toContain("Closed by Cyd, a moderator");
  });

  test("but the other side is mentioned, once, and not who does not want it", async () => {
    const { context, channels } = await table();
    const thread = await openedBy(ada, { context, channels }, `${opening} side: against`);
    const [asBob, asAda] = [within(bob, thread), within(ada, thread)];
    await ok(context, "/settle stance percent: 75", asBob);
    await ok(context, "/settle assume assumptions: who joins = 60% reason: <@30> @everyone", asBob);
    const mentioned = () => [...channels.messages.values()].flatMap(({ view }) => view.mentions ?? []);
    expect(mentioned()).toEqual([ada.id]);
    await ok(context, "/settle mentions wanted: false", asAda);
    await ok(context, "/settle assume assumptions: who joins = 50%", asBob);
    expect(mentioned()).toEqual([ada.id]);
  });

  test("finds an argument of a channel they are not in", async () => {
    const { context, channels } = await table();
    await openedBy(ada, { context, channels });
    const id = [...(await context.stores.arguments.all("1", { limit: 1 }))][0]?.value?.id ?? "";
    const elsewhere = { ...bob, channel: "99" };
    for (const line of [
      `/settle show argument: ${id}`,
      `/settle join side: for argument: ${id}`,
      `/settle export argument: ${id}`,
    ]) {
      expect(await refused(context, line, elsewhere)).toBe("settle.unknown");
    }
    expect(JSON.stringify(viewOf(await asked(context, "/settle list", elsewhere)))).not.toContain(id);
    expect(JSON.stringify(viewOf(await asked(context, "/settle list", bob)))).toContain(id);
  });

  test("closes another's argument without the right", async () => {
    const { context, channels } = await table();
    const thread = await openedBy(ada, { context, channels });
    expect(await refused(context, "/settle close", within(cyd, thread))).toBe("settle.right");
    await ok(context, "/settle close", within({ ...cyd, roles: ["r"], manages: true }, thread));
  });

  test("reaches an argument of another server", async () => {
    const { context, channels } = await table();
    await openedBy(ada, { context, channels });
    const { id } = dataOf(pinnedIn(channels));
    const elsewhere: Caller = { ...bob, guild: "9", manages: true };
    for (const word of ["show", "crux", "history", "close", "export", "fork", "closing", "poll"]) {
      expect(await refused(context, `/settle ${word} argument: ${id}`, elsewhere)).toBe("settle.unknown");
    }
    expect(await refused(context, `/settle join argument: ${id} side: for`, elsewhere)).toBe("settle.unknown");
  });

  test("makes a link or a mention of a reason", async () => {
    const { context, channels } = await table();
    const thread = await openedBy(ada, { context, channels });
    const speaker = within(ada, thread);
    await ok(context, "/settle join side: for", speaker);
    for (const link of ["javascript:alert(1)", "http://example.org", "example.org", "https://a b"]) {
      expect(await refused(context, `/settle assume assumptions: participation = 1% link: ${link}`, speaker)).toBe(
        "settle.link",
      );
    }
    // What is plainly an address is offered as one.
    for (const [link, mended] of [
      ["www.example.org/a", "https://www.example.org/a"],
      ["http://example.org", "https://example.org"],
      ["javascript:alert(1)", undefined],
      ["some page", undefined],
    ] as const) {
      const line = `/settle assume assumptions: participation = 1% link: ${link}`;
      const { actions = [] } = viewOf(await asked(context, line, speaker));
      expect([link, actions.map((each) => "label" in each && each.label)]).toEqual([link, mended ? [mended] : []]);
    }
    await ok(context, "/settle assume assumptions: participation = 1% link: https://google.com@example.org/a", speaker);
    const move = [...channels.messages.values()].at(-1)?.view;
    expect(JSON.stringify(move?.lines)).toContain('{"link":"example.org"');
  });
});

describe("Discord says no", () => {
  test("to a thread: nothing is opened", async () => {
    const { context, channels } = await table();
    channels.refuses.set("openThread", "channel.permission");
    expect(await refused(context, opening, ada)).toBe("channel.permission");
    expect((await ok(context, "/settle list", ada)).lead).toContain("none yet");
  });

  test("to pinning: told, and the state is there", async () => {
    const { context, channels } = await table();
    channels.refuses.set("pin", "channel.permission");
    const view = await ok(context, opening, ada);
    expect(JSON.stringify(view.warnings)).toContain("could not be pinned");
    expect(channels.messages.size).toBe(1);
  });

  test("because the message is gone: it is posted and pinned again", async () => {
    const { context, channels } = await table();
    const thread = await openedBy(ada, { context, channels });
    channels.messages.clear();
    await ok(context, "/settle join side: for", within(ada, thread));
    expect(channels.pins).toHaveLength(2);
    expect(dataOf(pinnedIn(channels)).for.members).toEqual(["Ada"]);
  });

  test("because the thread is gone: what was done is kept, and said", async () => {
    const { context, channels } = await table();
    await openedBy(ada, { context, channels });
    const { id } = dataOf(pinnedIn(channels));
    for (const method of ["edit", "post", "pin", "archive"] as const) channels.refuses.set(method, "channel.gone");
    const joined = await ok(context, `/settle join argument: ${id} side: for`, ada);
    expect(JSON.stringify(joined.warnings)).toContain("could not be brought up to date");
    expect(dataOf(await ok(context, `/settle show argument: ${id}`, ada)).for.members).toEqual(["Ada"]);
    const closed = await ok(context, `/settle close argument: ${id}`, ada);
    expect(JSON.stringify(closed.warnings)).toContain("could not be posted");
  });
});
