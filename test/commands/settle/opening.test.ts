// How arguments are opened: about a message, an earlier reply, a model of one's own.

import { describe, expect, test } from "vitest";
import { run } from "../../../src/kit/run.ts";
import { printView } from "../../../src/render/terminal.ts";
import { isForm } from "../../../src/render/view.ts";
import { setOne } from "../../store/one-default.ts";
import { asked, idOf, viewOf } from "../context.ts";
import { pinnedIn } from "./fake-channels.ts";
import { ada, bob, dataOf, ok, openedBy, opening, refused, table, within } from "./table.ts";

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
    const form = await asked(context, `/settle change preview: ${id}`, ada);
    if (!isForm(form.reply)) throw new Error("Expected a form");
    const chosen = form.reply.fields.flatMap(({ option, choices }) => (choices ? [option] : []));
    expect(chosen).toEqual(["comparison", "side", "preset"]);
    const opened = await ok(context, `/settle open preview: ${reverse.id}`, ada);
    expect(dataOf(opened)).toMatchObject({ claim: "pool_to_one_hyperscaler < 1", shared: { participation: "10%" } });
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

describe("a claim that no model fits", () => {
  test("is written in a form, saved as a model, and argued about by the names that were typed", async () => {
    const { context, channels } = await table();
    const shown = await ok(context, "/settle open claim: our town eats more than a million pizzas a year", ada);
    const own = shown.actions?.find((each) => each.kind === "button" && each.label === "Write your own");
    if (own?.kind !== "button") throw new Error("Expected a way to write one's own");
    const form = await asked(context, own.line, ada);
    if (!isForm(form.reply)) throw new Error("Expected a form");
    expect(form.reply.fields.map(({ option }) => option)).toEqual(["claim", "numbers", "formula", "is", "amount"]);
    const filled =
      "claim: our town eats more than a million pizzas a year numbers: people = 50k to 60k; pizzas each = 20 to 40 is: > amount: 1M";
    const preview = await ok(context, `${form.reply.line} ${filled}`, ada);
    const { open, model } = (preview.data as { preview: { open: string; model: string } }).preview;
    expect(await context.stores.savedModels.get("1", model)).toMatchObject({
      formula: "people * pizzas_each",
      claim: "> 1M",
    });
    await ok(context, open, ada);
    const thread = [...channels.threads.keys()].at(-1) ?? "";
    await ok(context, "/settle stance percent: 5", within(bob, thread));
    await ok(context, "/settle assume assumptions: pizzas each = 5 to 10", within(bob, thread));
    const state = dataOf(pinnedIn(channels));
    expect(state.against.values).toMatchObject({ pizzas_each: { text: "5 to 10" } });
    expect([state.for.holds, state.against.holds]).toEqual([true, false]);
    const record = await ok(context, "/settle record", bob);
    expect([record.private, record.data]).toEqual([true, { record: { argued: 1, changed: 0 } }]);
    expect(await refused(context, "/settle own claim: x numbers: a = 1 amount: 3", ada)).toBe("settle.numbers");
  });

  const purring = "/settle own claim: A thousand cats purr a kilowatt numbers: cats = 900 to 1100; watts per purr =";

  test("is shown in the words that were typed, in the unit of its amount, and its ranges are nobody's evidence", async () => {
    const { context, channels } = await table();
    const shown = await ok(context, `${purring} 0.0001 to 2 amount: 1000 watts`, ada);
    expect(printView(shown)).toMatch(
      /A thousand cats purr a kilowatt.*cats × watts per purr is at least 1k W.*first ranges/s,
    );
    await ok(context, (shown.data as { preview: { open: string } }).preview.open, ada);
    const pinned = pinnedIn(channels);
    expect(pinned).toMatchObject({
      title: "A thousand cats purr a kilowatt",
      chart: { title: "Cats × watts per purr" },
    });
    expect(JSON.stringify([shown, { ...pinned, data: null }])).not.toMatch(/evidence|known|watts_per_purr|1 in \d/);
  });

  test.each([
    ["0.1 W to 2 W amount: 1000 USD", "1000 USD", "Write `1000 W`"],
    ["0.1 to 2 amount: 1M pizzas", "1M pizzas", "Write `1M`"],
  ])("refused for its amount in %s it saves nothing, and the mend is of the amount", async (rest, text, hint) => {
    const { context } = await table();
    const outcome = await asked(context, `${purring} ${rest}`, ada);
    expect(printView(viewOf(outcome))).toContain(text);
    expect(printView(viewOf(outcome))).toContain(hint);
    expect(viewOf(outcome).actions).toHaveLength(1);
    expect(await context.stores.savedModels.all("1")).toEqual(new Map());
  });

  test("keeps the words, who said them and the message that they stand in", async () => {
    const { context, channels } = await table();
    const message = { id: "777", text: "cats purr louder than dogs", author: "Ben", by: "20" };
    const refusal = await run({ command: "Settle this", options: {} }, context, { ...ada, message });
    const own = viewOf(refusal).actions?.find((each) => each.kind === "button" && each.label === "Write your own");
    if (own?.kind !== "button") throw new Error("Expected a way to write one's own");
    const form = await asked(context, own.line, ada);
    if (!isForm(form.reply)) throw new Error("Expected a form");
    const [claim] = form.reply.fields;
    expect(claim).toMatchObject({ option: "claim", value: "cats purr louder than dogs" });
    const line = `${form.reply.line} claim: ${claim?.value} numbers: cats = 70; dogs = 60 to 80 formula: cats / dogs amount: 1`;
    const preview = await ok(context, line, ada);
    await ok(context, (preview.data as { preview: { open: string } }).preview.open, ada);
    expect(printView(pinnedIn(channels))).toContain("Said by Ben");
    expect([...channels.threads.keys()]).toEqual(["777"]);
  });

  test("a saved model that cannot be read any more costs nobody anything, and is told", async () => {
    const { context } = await table();
    const broken = { formula: "cats * purr", where: "cats = 3; purr = 2", claim: ">= 1000 watts" };
    await context.stores.savedModels.save("1", "purring", broken, { ...ada, moderator: false });
    const shown = await ok(context, "/settle open claim: if 10% of gamers joined they'd match one hyperscaler", ada);
    const { id } = (shown.data as { preview: { id: string } }).preview;
    expect(isForm((await asked(context, `/settle change preview: ${id}`, ada)).reply)).toBe(true);
    const list = await ok(context, "/models list", ada);
    expect(printView(list)).toContain("Cannot be read any more: purring");
    expect(list.actions).toEqual([{ kind: "button", label: "Delete purring", line: "/models delete name: purring" }]);
    expect(await refused(context, "/estimate model: purring", ada)).toBe("model.unreadable");
  });
});
