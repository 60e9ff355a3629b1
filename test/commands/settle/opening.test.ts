// How arguments are opened: about a message, an earlier reply, a model of one's own.

import { describe, expect, test } from "vitest";
import { offersView } from "../../../commands/settle/replies/preview.ts";
import type { Preview } from "../../../commands/settle/shared/preview.ts";
import { run } from "../../../src/kit/run.ts";
import { altOf } from "../../../src/render/chart/alt.ts";
import type { Chart } from "../../../src/render/chart.ts";
import { plainText } from "../../../src/render/markdown.ts";
import { printView } from "../../../src/render/terminal.ts";
import { isForm, type View } from "../../../src/render/view.ts";
import { setOne } from "../../store/one-default.ts";
import { asked, idOf } from "../context.ts";
import { pinnedIn } from "./fake-channels.ts";
import { ada, bob, dataOf, labels, lineOf, ok, openedBy, opening, refused, table, within } from "./table.ts";

describe("a model that somebody wrote", () => {
  const model = "/estimate formula: students * gpus where: students = 300; gpus = 1/20 claim: >= 20 save: campus";

  test("is argued about like any other, and stays as it was when its author changes it", async () => {
    const { context, channels } = await table();
    await ok(context, model, ada);
    const thread = await openedBy(
      ada,
      { context, channels },
      "/settle open claim: The campus has enough model: campus",
    );
    expect(dataOf(pinnedIn(channels))).toMatchObject({ claim: "result >= 20", for: { holds: false } });
    await ok(context, model.replace("300", "900"), ada);
    const [forAda, asBob] = [within(ada, thread), within(bob, thread)];
    await ok(context, "/settle join side: for", forAda);
    await ok(context, "/settle join side: against", asBob);
    await ok(context, "/settle assume assumptions: students = 500 to 700", forAda);
    const state = dataOf(pinnedIn(channels));
    expect(state.for.result.median).toBeCloseTo(Math.sqrt(500 * 700) / 20, 9);
    expect(state.against.result.median).toBeCloseTo(15, 12);
    expect(state.crux.differences.map(({ id }) => id)).toEqual(["students"]);
    expect(await refused(context, "/settle assume assumptions: pupils = 5", forAda)).toBe("name.unknown");
  });

  test("need not be saved", async () => {
    const { context, channels } = await table();
    const reply = await asked(context, "/estimate formula: a * b where: a = 3; b = 4 to 5 claim: > 13", ada);
    const id = idOf(reply);
    await openedBy(ada, { context, channels }, `/settle open claim: It is over 13 result: ${id}`);
    expect(dataOf(pinnedIn(channels))).toMatchObject({
      claim: "result > 13",
      for: { result: { median: 3 * Math.sqrt(20) } },
    });
  });

  test("is found by its own names in the words of a claim", async () => {
    const { context, channels } = await table();
    await ok(
      context,
      "/estimate formula: tuition = students * fee where: students = 300; fee = $2000 save: school",
      ada,
    );
    await openedBy(
      ada,
      { context, channels },
      "/settle open claim: tuition is more than $500k comparison: tuition > $500k",
    );
    expect(dataOf(pinnedIn(channels))).toMatchObject({ claim: "tuition > $500k", for: { holds: true } });
  });
});

describe("opening", () => {
  test("twice about one message is refused, with the way to the first", async () => {
    const { context, channels } = await table();
    await openedBy(ada, { context, channels }, `${opening} message: 777`);
    expect(await refused(context, `${opening} message: 777`, bob)).toBe("settle.exists");
    const link = "https://discord.com/channels/1/2/777";
    expect(await refused(context, `${opening} message: ${link}`, bob)).toBe("settle.exists");
    expect(await refused(context, `${opening} message: the one above`, bob)).toBe("settle.message");
  });

  test("is refused in a private thread, where everybody could read along", async () => {
    const { context } = await table();
    expect(await refused(context, opening, { ...within(ada, "9"), place: "private" })).toBe("settle.place");
  });

  test("takes the ground from the server, and keeps it", async () => {
    const { context, channels } = await table();
    await setOne(context.stores.defaults, { guild: "1" }, "pool.participation", "20%", { id: "11", name: "Mira" });
    const thread = await openedBy(ada, { context, channels });
    expect(dataOf(pinnedIn(channels)).for.result.median).toBeCloseTo(0.4, 12);
    await setOne(context.stores.defaults, { guild: "1" }, "pool.participation", "30%", { id: "11", name: "Mira" });
    await ok(context, "/settle join side: for", within(ada, thread));
    expect(dataOf(pinnedIn(channels)).for.result.median).toBeCloseTo(0.4, 12);
    const pool = await ok(context, "/pool", within(ada, thread));
    expect((pool.data as { headline: { median: number } }).headline.median).toBeCloseTo(0.4, 12);
  });

  test("from an earlier reply begins with its values", async () => {
    const { context, channels } = await table();
    const earlier = await asked(context, "/pool preset: article participation: 10% availability: 50%", ada);
    const id = idOf(earlier);
    const form = await asked(context, `/settle open result: ${id}`, ada);
    expect(isForm(form.reply) && form.reply.line).toBe(`/settle open result: ${id}`);
    await ok(context, `/settle open claim: The pool is enough result: ${id}`, ada);
    expect(dataOf(pinnedIn(channels))).toMatchObject({ shared: { participation: "10%", availability: "50%" } });
    expect(dataOf(pinnedIn(channels)).against.result.median).toBeCloseTo(0.1, 12);
  });

  test("gives the opener's own side its first values, and no other", async () => {
    const { context, channels } = await table();
    await openedBy(ada, { context, channels }, `${opening} side: for for: who joins = 60%`);
    const state = dataOf(pinnedIn(channels));
    expect([state.for.members, state.for.values.participation?.text]).toEqual([["Ada"], "60%"]);
    expect(await refused(context, `${opening} side: for for: who joins = 60% against: who joins = 1%`, bob)).toBe(
      "settle.side",
    );
    expect(await refused(context, `${opening} side: for against: who joins = 1%`, bob)).toBe("settle.side");
  });

  test("in words is shown as it was read; turned round it says the opposite, and it is nobody else's", async () => {
    const { context, channels } = await table();
    const words = "/settle open claim: if 10% of gamers joined they'd match one hyperscaler";
    const shown = await ok(context, words, ada);
    const { id } = (shown.data as { preview: { id: string } }).preview;
    expect(channels.threads.size).toBe(0);
    expect(await refused(context, `/settle open preview: ${id}`, bob)).toBe("settle.preview");
    const turned = await ok(context, `/settle open preview: ${id} reverse: true`, ada);
    const reverse = (turned.data as { preview: { id: string; claim: string } }).preview;
    expect(reverse.claim).toBe("pool_to_one_hyperscaler < 1");
    const form = await asked(context, `/settle open preview: ${id} change: true`, ada);
    if (!isForm(form.reply)) throw new Error("Expected a form");
    const chosen = form.reply.fields.flatMap(({ option, choices }) => (choices ? [option] : []));
    expect(chosen).toEqual(["comparison", "side", "preset"]);
    const opened = await ok(context, `/settle open preview: ${reverse.id}`, ada);
    expect(dataOf(opened)).toMatchObject({ claim: "pool_to_one_hyperscaler < 1", shared: { participation: "10%" } });
  });

  test("changed in its words alone it is read anew; as it stood it keeps its reading", async () => {
    const { context, channels } = await table();
    const shown = await ok(context, "/settle open claim: Microsoft owns more compute than Amazon", ada);
    const form = await asked(context, lineOf(shown, "Change…"), ada);
    if (!isForm(form.reply)) throw new Error("Expected a form");
    const { line, fields } = form.reply;
    const sent = (claim: string) =>
      [line, ...fields.flatMap(({ option, value }) => [`${option}: ${option === "claim" ? claim : value}`])].join(" ");
    const filled = (claim: string) => sent(claim).replaceAll("\n", "; ").replace("side: undefined ", "");
    const read = await ok(context, filled("Microsoft owns twice the compute of Amazon"), ada);
    expect(plainText(read.lead)).toMatch(/Microsoft has about 2 \(1\.5 to 2\.5\) times the compute of Amazon/);
    await ok(context, filled("Microsoft owns more compute than Amazon"), ada);
    expect(pinnedIn(channels).title).toBe("Microsoft has more compute than Amazon");
  });

  test("turned round by somebody else it is not what its author said; read it stands beside their words", async () => {
    const { context, channels } = await table();
    const message = { id: "888", text: "OpenAI has more compute than Meta", author: "Ada", by: ada.id };
    const { reply } = await run({ command: "Settle this", options: {} }, context, { ...bob, message });
    if (isForm(reply)) throw new Error("Expected a preview");
    const turned = await ok(context, lineOf(reply, "The other way round"), bob);
    await ok(context, lineOf(turned, "Open it"), bob);
    expect(printView(pinnedIn(channels))).toMatch(/OpenAI has at most .*Opened by Bob/s);
    expect(printView(pinnedIn(channels))).not.toContain("Ada");
    const other = { ...message, id: "889", text: "lol OpenAI has way more compute than Meta" };
    const read = await run({ command: "Settle this", options: {} }, context, { ...bob, message: other });
    if (isForm(read.reply)) throw new Error("Expected a preview");
    await ok(context, lineOf(read.reply, "Open it"), bob);
    expect(printView([...channels.messages.values()].at(-1)?.view as View)).toContain(
      "Ada said: “lol OpenAI has way more compute than Meta”",
    );
  });

  test.each([
    ["Google has about 5M H100s", /^I read it as: Google has the compute of about 5M \(4M to 6.25M\) H100s\.$/],
    ["an H100 costs 30000 dollars", /: about \$30k \(\$25k to \$35k\)\.$/],
    ["AI compute quadruples each year", /: about 4 times a year \(3.5 to 4.5\)\.$/],
  ])("of %s argues both ends, in its own words", async (words, lead) => {
    const shown = await ok((await table()).context, `/settle open claim: ${words}`, ada);
    expect(plainText(shown.lead)).toMatch(lead);
  });

  test("says of a crowd which losses count, before it is opened, and of nobody else", async () => {
    const { context } = await table();
    const linesOf = async (words: string) => (await ok(context, `/settle open claim: ${words}`, ada)).lines ?? [];
    const counted = "Counted in: enough memory, hours online and work kept.";
    expect(await linesOf("Gamers have more compute than Google")).toContain(counted);
    expect((await linesOf("Google has more compute than Meta")).join(" ")).not.toContain("Counted in");
  });

  test("says of what day its counts are before it is opened, and not in what is argued about", async () => {
    const { context, channels } = await table();
    const shown = await ok(context, "/settle open claim: Google has more compute than China", ada);
    expect(plainText(shown.lead)).toBe("I read it as: Google has more compute than China.");
    expect(shown.lines?.join("")).toMatch(/likely \(counts of the end of 2025, grown to \w+ \d{4}\)\.$/);
    const { id } = (shown.data as { preview: { id: string } }).preview;
    const turned = await ok(context, `/settle open preview: ${id} reverse: true`, ada);
    expect(turned.lines?.join("")).toContain("(counts of the end of 2025");
    await ok(context, lineOf(turned, "Open it"), ada);
    expect(pinnedIn(channels).title).toBe("Google has at most as much compute as China");
    // What comes out is told with what it is of.
    expect(pinnedIn(channels).lines?.join(" ")).toContain(
      "Google against China: 7.5 times the compute (9 in 10 chance",
    );
    expect(altOf(pinnedIn(channels).chart as Chart)).toContain("Google against China: 7.5");
    const [thread = ""] = channels.threads.keys();
    const question = await ok(context, "/settle stance percent: 95", within(ada, thread));
    expect(JSON.stringify(question.lines)).toMatch(/China's compute: .*Google's compute: /);
  });

  test.each([
    ["10 million gamers match OpenAI", "Gaming cards against OpenAI"],
    ["PS5s have more compute than Meta", "PlayStations against Meta"],
    ["Google has more compute than 1M H100s", "Google against 1M H100s"],
  ])("%s is drawn by who is held against whom", async (words, title) => {
    const { context, channels } = await table();
    const shown = await ok(context, `/settle open claim: ${words}`, ada);
    await ok(context, lineOf(shown, "Open it"), ada);
    expect(pinnedIn(channels).chart).toMatchObject({ title });
  });

  test.each([
    [["Google has it"], "Do you mean this?", ["Google has it"]],
    [["Google ".repeat(20)], "Do you mean this?", ["That is what I mean"]],
    [["Google ".repeat(20), "Meta has it"], "Which do you mean?", ["1", "2"]],
  ])("readings that are not sure are asked, one by itself: %j", (sentences, lead, first) => {
    const offers = sentences.map((sentence, k) => ({
      id: `p${k}`,
      preview: { said: { sentence }, model: {}, claim: {} } as Preview,
    }));
    const view = offersView("Who has it?", offers);
    expect([view.lead, labels(view).slice(0, first.length)]).toEqual([lead, first]);
    if (!labels(view).includes(sentences[0] ?? "")) expect(JSON.stringify(view.lines)).toContain(sentences[0]);
  });

  test.each([
    ["/settle open preview: zzzzzz", "settle.preview"],
    ["/settle open claim: x comparison: nothing >= 1", "claim.output"],
    ["/settle open claim: x comparison: pool_to_one_hyperscaler = 1", "claim.syntax"],
    ["/settle open claim: x model: nobody", "model.unknown"],
    [`/settle open claim: ${"x".repeat(201)}`, "option.invalid"],
    ["/settle open claim: x comparison: pool_to_one_hyperscaler >= 1 given: particpation = 1%", "name.unknown"],
    ["/settle open claim: x result: zzzzzz", "result.unknown"],
    ["/settle crux", "settle.where"],
    ["/settle crux argument: zzzzzz", "settle.unknown"],
  ])("%s is %s", async (line, code) => {
    const { context } = await table();
    expect(await refused(context, line, ada)).toBe(code);
  });
});
