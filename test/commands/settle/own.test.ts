// A claim that no model fits: what can be argued instead, and a model of one's own, by picking or by writing its numbers.

import { describe, expect, test } from "vitest";
import { arguable } from "../../../commands/settle/replies/preview.ts";
import { saidAlone } from "../../../commands/settle/shared/own-said.ts";
import { run } from "../../../src/kit/run.ts";
import { plainText } from "../../../src/render/markdown.ts";
import { printView } from "../../../src/render/terminal.ts";
import { isForm, type View } from "../../../src/render/view.ts";
import { asked, viewOf } from "../context.ts";
import { pinnedIn } from "./fake-channels.ts";
import { ada, bob, dataOf, lineOf, ok, refused, table, within } from "./table.ts";

describe("a claim that no model fits", () => {
  test("is written in a form, saved as a model, and argued about by the names that were typed", async () => {
    const { context, channels } = await table();
    const shown = await ok(context, "/settle open claim: our town eats more than a million pizzas a year", ada);
    const own = shown.actions?.find((each) => each.kind === "button" && each.label === "Write your own numbers…");
    if (own?.kind !== "button") throw new Error("Expected a way to write one's own");
    const form = await asked(context, own.line, ada);
    if (!isForm(form.reply)) throw new Error("Expected a form");
    expect(form.reply.fields.map(({ option, value }) => [option, value])).toEqual([
      ["first_of", undefined],
      ["first", undefined],
      ["second_of", "pizzas each"],
      ["second", undefined],
      ["amount", "more than 1M"],
    ]);
    const filled = "numbers: people = 50k to 60k; pizzas each = 20 to 40 is: > amount: 1M";
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

  test("compares two, and tells small ratios as parts of one", async () => {
    const { context, channels } = await table();
    const numbers = "numbers: cats = 1 to 2; dogs = 200 to 300";
    const shown = await ok(context, `/settle own claim: cats outnumber dogs ${numbers}`, ada);
    await ok(context, lineOf(shown, "Open it"), ada);
    const said = (pinnedIn(channels).lines ?? []).map(plainText).join(" ");
    expect(said).toMatch(/cats ÷ dogs is more than 1\. The first ranges come to 1 in 170 \(1 in 260 to 1 in 120\)\./);
  });

  const purring = "/settle own claim: A thousand cats purr a kilowatt numbers: cats = 900 to 1100; watts per purr =";

  test("is shown in the words that were typed, in the unit of its amount, and its ranges are nobody's evidence", async () => {
    const { context, channels } = await table();
    const shown = await ok(context, `${purring} 0.0001 to 2 amount: 1000 watts`, ada);
    expect(printView(shown)).toMatch(
      /A thousand cats purr a kilowatt.*cats × watts per purr is at least 1,000 W.*first ranges/s,
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

  test.each([
    [
      "people = 20 to 40 people; coffee each = $2 to $4 a week",
      "more than $5000 a year",
      "people × coffee each is more than $5,000 per year",
    ],
    [
      "fridges = 3 to 5; each = 150 to 300 kWh a year",
      "more than 1 MWh a year",
      "fridges × each is more than 1 MWh per year",
    ],
    [
      "people = 3 to 5; tv each = 5 to 10 hours a week",
      "2000 hours a year",
      "people × tv each in hours is at least 2,000 per year",
    ],
    [
      "visits = 3 to 5 a week; length = 2 hours",
      "more than 5 hours a week",
      "visits × length in hours is more than 5 per week",
    ],
    ["people = 3; tv = 20 to 40 min a day", "90", "people × tv in min is at least 90 per day"],
    [
      "town = 50k people; pizzas each = 20 to 40 pizzas per person a year",
      "1M pizzas a year",
      "town in people × pizzas each in pizzas per person is at least 1M per year",
    ],
    [
      "days = 10 to 12; distance = 20 to 30 miles a day",
      "more than 250 miles a day",
      "days × distance in miles is more than 250 per day",
    ],
    ["cats = 1 to 2; dogs = 3 formula: cats / dogs", "1/3", "cats ÷ dogs is at least 1/3"],
    ["pump = 2 kW; use = 3 to 5 hours a day", "more than 40 kWh a week", "pump × use is more than 40 kWh per week"],
  ])("%s against %s is told in what was typed", async (numbers, amount, told) => {
    const { context, channels } = await table();
    const preview = await ok(context, `/settle own claim: so it is numbers: ${numbers} amount: ${amount}`, ada);
    expect(plainText(preview.lead)).toBe(`As numbers: ${told}.`);
    await ok(context, lineOf(preview, "Open it"), ada);
    const card = printView(pinnedIn(channels));
    expect(card).toContain(`As numbers: ${told}.`);
    expect(card).not.toMatch(/\d\.\d{4}/);
  });

  test.each([
    ["people 50k to 60k; pizzas each 20", "1M", "settle.numbers", ["people = 50k to 60k; pizzas each = 20"]],
    ["people = 3; tv = 30 minutes a day", "2 hours a day", "settle.numbers", []],
    ["power = 3 kWhh; days = 2", "9 kWh", "unit.unknown", []],
    ["people = 3 milions; coffee each = 2", "9", "unit.unknown", ["people = 3 millions; coffee each = 2"]],
    ["people = 20; cups = 3 formula: people * coffee", "9", "name.unknown", ["people * cups"]],
    ["people = 20; cups = 3", "a lot", "assumption.syntax", []],
  ])("%s is refused in words, with a mend where it is clear", async (numbers, amount, code, mends) => {
    const { context } = await table();
    const outcome = await asked(context, `/settle own claim: so it is numbers: ${numbers} amount: ${amount}`, ada);
    const view = viewOf(outcome);
    expect((view.data as { error: { code: string } }).error.code).toBe(code);
    expect((view.actions ?? []).map((each) => each.kind === "button" && each.label)).toEqual(mends);
    for (const each of view.actions ?? []) if (each.kind === "button") await ok(context, each.line, ada);
  });

  test("later values may say what is counted, as the first did, and are told per what", async () => {
    const { context, channels } = await table();
    const numbers = "people = 20 to 40; coffee each = $2 to $4 a week; cups = 3 to 5 cups";
    const line = `/settle own claim: so it is numbers: ${numbers} amount: more than $20k a year`;
    await ok(context, lineOf(await ok(context, line, ada), "Open it"), ada);
    const [thread = ""] = channels.threads.keys();
    const question = await ok(context, "/settle stance percent: 75", within(ada, thread));
    const { turns } = question.data as { turns: readonly { short: string; needed: string }[] };
    expect(turns.find(({ short }) => short === "coffee each")?.needed).toMatch(/^\$[\d.]+ per week or more$/);
    const { reply } = await asked(context, "/settle assume about: coffee_each", within(ada, thread));
    expect(isForm(reply) && reply.fields[0]?.label).toContain("per week");
    await ok(context, "/settle assume assumptions: 5 to 6 cups about: cups", within(ada, thread));
    await ok(context, "/settle assume assumptions: people = 30 people", within(ada, thread));
    const { for: mine } = dataOf(pinnedIn(channels));
    expect(mine.values).toMatchObject({ cups: { text: "5 to 6" }, people: { text: "30" } });
  });

  test("keeps the words, who said them and the message that they stand in", async () => {
    const { context, channels } = await table();
    const message = { id: "777", text: "cats purr louder than dogs", author: "Ben", by: "20" };
    const refusal = await run({ command: "Settle this", options: {} }, context, { ...ada, message });
    const own = viewOf(refusal).actions?.find(
      (each) => each.kind === "button" && each.label === "Write your own numbers…",
    );
    if (own?.kind !== "button") throw new Error("Expected a way to write one's own");
    const form = await asked(context, own.line, ada);
    if (!isForm(form.reply)) throw new Error("Expected a form");
    expect(form.reply.fields[0]?.about).toBe("cats purr louder than dogs");
    const line = `${form.reply.line} numbers: cats = 70; dogs = 60 to 80 formula: cats / dogs amount: 1`;
    const preview = await ok(context, line, ada);
    await ok(context, (preview.data as { preview: { open: string } }).preview.open, ada);
    expect(printView(pinnedIn(channels))).toContain("Said by Ben. First ranges by Ada");
    expect([...channels.threads.keys()]).toEqual(["777"]);
  });

  test("takes no typing where two things are compared: a range of each is picked, and may be set by everybody", async () => {
    const { context, channels } = await table();
    const words = "a pizza place sells more pizzas in a week than the whole town eats in a year";
    const shown = await ok(context, `/settle open claim: ${words}`, ada);
    const claims = (shown.actions ?? []).flatMap((each) => (each.kind === "button" ? [each] : []));
    expect(claims.map(({ label }) => label).slice(1, -1)).toHaveLength(2);
    const form = await asked(context, lineOf(shown, "Write your own numbers…"), ada);
    if (!isForm(form.reply)) throw new Error("Expected a form");
    // No range is anybody's before they picked it.
    expect(form.reply.fields.map(({ label, value, required }) => [label, value, required])).toEqual([
      ["What is counted", "pizza place sells pizzas in a week", true],
      ["How many or how much", undefined, true],
      ["What it is held against", "whole town eats in a year", true],
      ["How many or how much of that", undefined, true],
    ]);
    const preview = await ok(context, `${form.reply.line} first: 100 to 10k second: 10k to 1M`, ada);
    expect(printView(preview)).toMatch(
      /As numbers: pizza place sells pizzas in a week ÷ whole town eats in a year is more than 1.*likely/s,
    );
    await ok(context, (preview.data as { preview: { open: string } }).preview.open, ada);
    const thread = [...channels.threads.keys()].at(-1) ?? "";
    const question = await ok(context, "/settle stance percent: 95", within(bob, thread));
    const { turns } = question.data as { turns: readonly { short: string; needed: string | null }[] };
    expect(turns.map(({ short, needed }) => [short, needed])).toEqual([
      ["pizza place sells pizzas in a week", "100k or more"],
      ["whole town eats in a year", "1,000 or less"],
    ]);
    await ok(context, "/settle assume assumptions: whole town eats in a year = 20 to 60", within(bob, thread));
    const { for: pro, against } = dataOf(pinnedIn(channels));
    expect([pro.holds, against.holds]).toEqual([true, false]);
    expect(pro.result.median).toBeCloseTo(1000 / Math.sqrt(20 * 60), 6);
  });

  test.each([
    ["5", "or less", "or more", false],
    ["75", "or more", "or less", true],
  ] as const)(
    "where it may as well hold as not, asks of who says %s%% what bears them out",
    async (percent, first, second, holds) => {
      const { context, channels } = await table();
      const shown = await ok(context, "/settle open claim: cats outnumber dogs in our town", ada);
      const form = await asked(context, lineOf(shown, "Write your own numbers…"), ada);
      if (!isForm(form.reply)) throw new Error("Expected a form");
      const preview = await ok(context, `${form.reply.line} first: 100 to 10k second: 100 to 10k`, ada);
      await ok(context, (preview.data as { preview: { open: string } }).preview.open, ada);
      const thread = [...channels.threads.keys()].at(-1) ?? "";
      const question = await ok(context, `/settle stance percent: ${percent}`, within(bob, thread));
      expect(question.lead).toBe("The first ranges say 50%: it could go either way.");
      expect(question.lines?.[0]).toBe(`${holds ? "Likelier" : "Less likely"} than not with one of these:`);
      const { turns } = question.data as {
        turns: readonly { id: string; short: string; needed: string; fill: string }[];
      };
      expect(turns.map(({ short, needed }) => [short, needed])).toEqual([
        ["cats", `1,000 ${first}`],
        ["dogs", `1,000 ${second}`],
      ]);
      const turning = await ok(context, "/settle turn", within(bob, thread));
      expect(turning.lead).toBe("By the first ranges it is 50% likely.");
      expect(turning.lines?.[0]).toBe(`${holds ? "Likelier" : "Less likely"} than not with one of these:`);
      for (const { id, short, fill } of turns) {
        const { reply } = await asked(context, `/settle assume about: ${id}`, within(bob, thread));
        expect(isForm(reply) && reply.fields[0]?.value).toBe(fill);
        await ok(context, `/settle assume assumptions: ${short} = ${fill}`, within(bob, thread));
        expect(dataOf(pinnedIn(channels))[holds ? "for" : "against"].holds).toBe(holds);
        await ok(context, `/settle retract assumption: ${short}`, within(bob, thread));
      }
    },
  );

  test.each([
    ["cats outnumber dogs in Germany", ["cats", "dogs"], ">", "1"],
    ["Pineapple pizza outsells pepperoni in Germany, easily", ["Pineapple pizza", "pepperoni"], ">", "1"],
    ["In Germany, cats easily outnumber dogs lol", ["cats", "dogs"], ">", "1"],
    ["Honestly, Google employs way more people than Meta tbh", ["Google employs people", "Meta"], ">", "1"],
    ["There are more people in Berlin than in Paris", ["people in Berlin", "people in Paris"], ">", "1"],
    ["Germany has more dogs than France does, for sure", ["dogs of Germany", "dogs of France"], ">", "1"],
    ["cats are more popular than dogs by far", ["cats", "dogs"], ">", "1"],
    ["Texas has a lot more cows than people because it is big", ["Texas has cows", "people"], ">", "1"],
    ["flying to Berlin is cheaper than taking the train", ["flying to Berlin", "taking the train"], "<", "1"],
    ["Dogs have as many teeth as cats", ["Dogs have teeth", "cats"], ">=", "1"],
    ["There are more than 100,000 piano tuners in Chicago.", undefined, ">", "100,000", "piano tuners"],
    ["we drink at most a million litres a day", undefined, "<=", "1M", "litres"],
    ["our office spends no less than $20k a year", undefined, ">=", "$20k"],
    ["my brother wastes $5000 a year on coffee", undefined, ">=", "$5000", "coffee"],
    ["we spend over $300 per month for parking here", undefined, ">", "$300", "parking here"],
    ["our village eats a million pizzas a year", undefined, ">=", "1M", "pizzas"],
    ["our village eats a million pizzas by 2030", undefined, ">=", "1M", "pizzas"],
    ["we need 40 piano tuners in this town", undefined, ">=", "40", "piano tuners"],
    ["my cat purrs 1000 watts", undefined, ">=", "1000", "watts"],
    ["in 2027 10 people will drink 300 litres", undefined, ">=", "10", "people"],
    ["a million pizzas are eaten here", undefined, ">=", "1M", "pizzas"],
    ["40 pizzas are enough for the street party on Saturday", undefined, "<=", "40", "pizzas"],
  ] as const)("%s says what is compared", (words, sides, comparison, amount, of: string | undefined = undefined) => {
    expect(saidAlone(words)).toEqual({ sides, comparison, amount, of });
  });

  test.each([
    "trees aren't taller than houses",
    "nobody has 3 cats",
    "pizza tastes of 2026",
    "nobody can be more than himself",
    "than",
  ])("%s is left to whoever writes the numbers", (words) => {
    expect(saidAlone(words)).toBeUndefined();
  });

  test.each([
    ["pineapple belongs on pizza", undefined, "at most 1M", "how many × how much each is at most 1M"],
    ["my cat purrs 1000 watts", "at least 1000", "at least 1000 watts", "how many × watts each is at least 1,000 W"],
  ])("asks of %s for what is claimed alone, in words", async (words, value, amount, claimed) => {
    const { context } = await table();
    const form = await asked(context, `/settle own claim: ${words}`, ada);
    if (!isForm(form.reply)) throw new Error("Expected a form");
    const fields = form.reply.fields.filter(({ required, value: filled }) => required || filled);
    expect(fields.map((each) => each.option)).toEqual(["first_of", "first", "second_of", "second", "amount"]);
    expect(fields.at(-1)?.value).toBe(value);
    const rest = "first: 100 to 10k second: 100 to 10k";
    const preview = await ok(context, `${form.reply.line} amount: ${amount} ${rest}`, ada);
    expect(plainText(preview.lead)).toBe(`As numbers: ${claimed}.`);
  });

  test("is changed before it is opened: what is counted goes by another name, and by more numbers", async () => {
    const { context, channels } = await table();
    const words = "Pineapple pizza outsells pepperoni in Germany, easily";
    const shown = await ok(context, `/settle open claim: ${words}`, ada);
    const form = await asked(context, lineOf(shown, "Write your own numbers…"), ada);
    if (!isForm(form.reply)) throw new Error("Expected a form");
    const rest = "first: 1M to 100M first_of: pineapple pizzas a year second: 10M to 1B";
    const preview = await ok(context, `${form.reply.line} ${rest}`, ada);
    expect(plainText(preview.lead)).toBe("As numbers: pineapple pizzas a year ÷ pepperoni is more than 1.");
    const turned = await ok(context, lineOf(preview, "The other way round"), ada);
    for (const [view, amount] of [
      [preview, "more than 1"],
      [turned, "at most 1"],
    ] as const) {
      const change = await asked(context, lineOf(view, "Change…"), ada);
      if (!isForm(change.reply)) throw new Error("Expected a form");
      expect(change.reply.fields.map(({ option, value }) => [option, value])).toEqual([
        ["claim", view === preview ? words : "Pineapple pizzas a year ÷ pepperoni is at most 1"],
        ["numbers", "pineapple pizzas a year = 1M to 100M\npepperoni = 10M to 1B"],
        // Said the other way round the words do not say any more how they go together.
        ["formula", view === preview ? undefined : "pineapple pizzas a year / pepperoni"],
        ["amount", amount],
      ]);
      const again =
        "numbers: pineapple pizzas a year = 1M to 100M; salami pizzas a year = 10M to 100M; towns = 10 to 20";
      const changed = await ok(context, `${change.reply.line} claim: ${words} ${again} amount: ${amount}`, ada);
      expect(plainText(changed.lead)).toBe(
        `As numbers: pineapple pizzas a year ÷ salami pizzas a year ÷ towns is ${amount}.`,
      );
    }
    await ok(context, lineOf(preview, "Open it"), ada);
    expect(pinnedIn(channels).chart).toMatchObject({ title: "Pineapple pizzas a year ÷ pepperoni" });
  });

  test("says how far two are apart, and not how far somebody is from their own first ranges", async () => {
    const { context, channels } = await table();
    const words = "cats outnumber dogs in our town first: 100 to 10k second: 100 to 10k";
    await ok(context, lineOf(await ok(context, `/settle own claim: ${words}`, ada), "Open it"), ada);
    const [thread = ""] = channels.threads.keys();
    const newest = () => printView([...channels.messages.values()].at(-1)?.view as View);
    await ok(context, "/settle stance percent: 75", within(ada, thread));
    await ok(context, "/settle assume assumptions: cats = 5k to 9k", within(ada, thread));
    expect(newest()).toContain("Ada: cats = 5k to 9k");
    expect(newest()).not.toContain("apart");
    await ok(context, "/settle retract assumption: cats", within(ada, thread));
    await ok(context, "/settle stance percent: 5", within(bob, thread));
    await ok(context, "/settle assume assumptions: dogs = 20k", within(bob, thread));
    expect(newest()).toContain("You are 20× apart; all of it is dogs.");
    expect(newest()).toContain("The crux: /settle crux");
  });

  test("is met with claims that can be argued, each read for certain", async () => {
    const { context } = await table();
    expect(arguable("Pineapple pizza")).toHaveLength(2);
    expect(arguable("gaming cards have power and compute")).toHaveLength(5);
    const all = new Set(
      ["swarm of gamers", "Meta, Amazon", "rented GPUs", "world's hyperscalers", "compute"].flatMap(arguable),
    );
    expect(all.size).toBe(8);
    for (const words of all) {
      const shown = await ok(context, `/settle open claim: ${words}`, ada);
      expect([words, plainText(shown.lead)]).toEqual([words, expect.stringContaining("I read it as")]);
    }
  });

  test("can be said in other words: the form is filled with those there are", async () => {
    const { context } = await table();
    const shown = await ok(context, "/settle open claim: cats purr louder than dogs", ada);
    const form = await asked(context, lineOf(shown, "Say it another way…"), ada);
    expect(isForm(form.reply) && form.reply.fields[0]?.value).toBe("cats purr louder than dogs");
  });

  test("a saved model that cannot be read any more costs nobody anything, and is told", async () => {
    const { context } = await table();
    const broken = { formula: "cats * purr", where: "cats = 3; purr = 2", claim: ">= 1000 watts" };
    await context.stores.savedModels.save("1", "purring", broken, { ...ada, moderator: false });
    const shown = await ok(context, "/settle open claim: if 10% of gamers joined they'd match one hyperscaler", ada);
    const { id } = (shown.data as { preview: { id: string } }).preview;
    expect(isForm((await asked(context, `/settle open preview: ${id} change: true`, ada)).reply)).toBe(true);
    const list = await ok(context, "/models list", ada);
    expect(printView(list)).toContain("Cannot be read any more: purring");
    expect(list.actions).toEqual([{ kind: "button", label: "Delete purring", line: "/models delete name: purring" }]);
    expect(await refused(context, "/estimate model: purring", ada)).toBe("model.unreadable");
  });
});
