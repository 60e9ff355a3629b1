import "../../../src/transport/languages.ts";
import { describe, expect, test } from "vitest";
import { speaking } from "../../../src/core/tell.ts";
import { pageOf } from "../../../src/render/layout.ts";
import { mostWords, plainText } from "../../../src/render/markdown.ts";
import { isForm, type Line, type View } from "../../../src/render/view.ts";
import { asked, contextForTest, member, moderator, ungroupedContext, viewOf } from "../context.ts";
import { wordsOfView } from "../words.ts";
import { codeOf, inForce, pressed, shown } from "./press.ts";

const ratio = ["gap", "pool", "power", "project"].map((model) => `${model}.dc_to_consumer_ratio`);
const actionsOf = ({ actions = [] }: View) => actions.map((each) => (each.kind === "button" ? each.label : each.kind));
const allAt = (value: string) => Object.fromEntries(ratio.map((id) => [id, value]));

describe("/defaults set", () => {
  test("shows the reading and the headlines, and changes nothing until Save", async () => {
    const context = await ungroupedContext();
    const question = await asked(context, "/defaults set what: dc_to_consumer_ratio value: 30 to 80", moderator);
    const view = viewOf(question);
    expect(plainText(view.lead)).toBe(
      "Speed ratio: 10 to 90 (the evidence) → 30 to 80 gaming cards per datacenter GPU",
    );
    const whole = await pressed(context, question, "All it changes", moderator);
    const headlines = viewOf(whole).sections.find(({ title }) => title === "The results")?.lines ?? [];
    expect(headlines.map(plainText)[0]).toMatch(/^\/gap: 71M → 120M gaming cards .*\(52M to 260M\)\.$/);
    expect(headlines).toHaveLength(ratio.length);
    // Before everybody it is saved where it was shown: there all see that it is.
    expect(actionsOf(viewOf(whole))).toEqual([]);
    const line = "/defaults set what: dc_to_consumer_ratio value: 30 to 80 private: true";
    const alone = await asked(context, line, moderator);
    const read = viewOf(await pressed(context, alone, "All it changes", moderator));
    expect(actionsOf(read)).toEqual(["Save", "Cancel"]);
    expect(await inForce(context, moderator)).toEqual({});
    const done = await pressed(context, question, "Save", moderator);
    expect(viewOf(done)).toMatchObject({ title: "Set for this server", replaces: true });
    expect(await inForce(context, member)).toEqual(allAt("30 to 80"));
    expect((await shown(context, member)).values[0]).toMatchObject({ by: "Mira", from: "server" });
  });

  test("what moves stands first in a reply with little room, by the commands that there are", async () => {
    const context = await contextForTest();
    const question = await asked(context, "/defaults set what: who joins value: 5% to 20%", moderator);
    const results = viewOf(question).sections.find(({ title }) => title === "The results")?.lines ?? [];
    expect(results.slice(0, 2).map(plainText)).toEqual([
      "/pool: 1 in 700 → 1 in 46 of a hyperscaler (1 in 420 to 1 in 7).",
      "/project: 1 in 33,000 → 1 in 2,300 of a hyperscaler (1 in 35,000 to 1 in 200).",
    ]);
    expect(results[2]).toBe("3 more");
    const whole = viewOf(await pressed(context, question, "All it changes", moderator)).sections;
    expect(whole.at(-1)?.lines.at(-1)).toBe("Unchanged: /world chip-in, /world workers.");
    // What is left out of what was saved goes by its name: no button opens it any more.
    const saved = viewOf(await pressed(context, question, "Save", moderator)).sections;
    expect(saved.at(-1)?.lines.at(-1)).toBe("Also: /world crowd, /world train, /world watts.");
  });

  test("a change that was saved or cancelled waits no longer", async () => {
    const context = await ungroupedContext();
    const question = await asked(context, "/defaults set what: dc_to_consumer_ratio value: 60", moderator);
    await pressed(context, question, "Save", moderator);
    expect(codeOf(await pressed(context, question, "Save", moderator))).toBe("draft.unknown");
    const other = await asked(context, "/defaults set what: dc_to_consumer_ratio value: 70", moderator);
    await pressed(context, other, "Cancel", moderator);
    expect(codeOf(await pressed(context, other, "Save", moderator))).toBe("draft.unknown");
    expect(await inForce(context, member)).toEqual(allAt("60"));
  });

  test("an hour later it waits no longer", async () => {
    let now = 1_764_000_000_000;
    const context = await ungroupedContext(() => now);
    const question = await asked(context, "/defaults set what: participation value: 5%", moderator);
    now += 60 * 60 * 1000;
    expect(codeOf(await pressed(context, question, "Save", moderator))).toBe("draft.unknown");
  });

  test("one model is named before a dot, and by a space", async () => {
    const context = await ungroupedContext();
    await asked(context, "/defaults set what: pool.participation value: 5% save: true", moderator);
    await asked(context, "/defaults set what: project participation value: 6% save: true", moderator);
    expect(await inForce(context, member)).toEqual({ "pool.participation": "5%", "project.participation": "6%" });
  });

  test("a later value takes the place of an earlier one, whoever set it", async () => {
    const context = await ungroupedContext();
    const first = await asked(context, "/defaults set what: dc_to_consumer_ratio value: 40", moderator);
    const second = await asked(context, "/defaults set what: dc_to_consumer_ratio value: 60", moderator);
    await Promise.all([first, second].map((question) => pressed(context, question, "Save", moderator)));
    const { history } = viewOf(await asked(context, "/defaults history", member)).data as {
      history: readonly { to: string }[];
    };
    expect(history.map(({ to }) => to).sort()).toEqual([...ratio.map(() => "40"), ...ratio.map(() => "60")]);
    expect(await inForce(context, member)).toEqual(allAt(history[0]?.to ?? ""));
  });

  test("50 edits at once are all kept", async () => {
    const context = await ungroupedContext();
    const ids = ["pool.participation", "pool.availability", "pool.coordination_efficiency", "project.participation"];
    const people = Array.from({ length: 50 }, (_, k) => ({ ...moderator, id: `${100 + k}`, name: `M${k}` }));
    await Promise.all(
      people.map((caller, k) =>
        asked(context, `/defaults set what: ${ids[k % ids.length]} value: 0.${100 + k} save: true`, caller),
      ),
    );
    const { history } = viewOf(await asked(context, "/defaults history", member)).data as {
      history: readonly object[];
    };
    expect(history).toHaveLength(10);
    const entries = await context.stores.defaults.history({ guild: "1" });
    expect(new Set(entries.map(({ value }) => value?.to)).size).toBe(50);
    const latest = (of: string) => entries.find(({ value }) => value?.of === of)?.value?.to;
    expect(await inForce(context, member)).toEqual(Object.fromEntries(ids.map((id) => [id, latest(id)])));
  });

  test.each([
    ["what: particpation value: 5%", "defaults.what", "what"],
    ["what: t value: 3", "defaults.what", "what"],
    ["what: pool.nothing value: 3", "defaults.what", "what"],
    ["what: __proto__ value: 3", "defaults.what", "what"],
    ["what: participation value: 80% to 130%", "range.support", "value"],
    ["what: participation value: availability = 3%", "name.unknown", "value"],
    ["what: accelerator_price value: 30 kW", "unit.mismatch", "value"],
    ["what: participation value: 1:1e9 @everyone <@1> [x](http://y)", "assumption.level", "value"],
    ["what: dc_to_consumer_ratio value: participation * 50", "name.unknown", "value"],
  ])("%s is %s", async (line, code, field) => {
    const context = await ungroupedContext();
    const outcome = await asked(context, `/defaults set ${line}`, moderator);
    expect((viewOf(outcome).data as { error: object }).error).toMatchObject({ code, field });
    expect((await context.stores.defaults.history({ guild: "1" })).length).toBe(0);
  });

  test("what is not told yet is asked for in a form", async () => {
    const context = await contextForTest();
    for (const [line, fields] of [
      ["", ["what", "value"]],
      [" value: 5%", ["what", "value"]],
      [" what: pool.who joins", ["value"]],
      [" what: who joins only_here: true", ["value"]],
    ] as const) {
      const { reply } = await asked(context, `/defaults set${line}`, moderator);
      expect([line, isForm(reply) && reply.fields.map(({ option }) => option)]).toEqual([line, fields]);
      expect(isForm(reply) && reply.line).toBe(`/defaults set${line.replace(" value: 5%", "")} private: true`);
    }
    expect(viewOf(await asked(context, "/defaults set what: nothing", moderator)).data).toMatchObject({
      error: { code: "defaults.what" },
    });
  });

  test("a value that would leave a model without a number is refused", async () => {
    const context = await ungroupedContext();
    await asked(context, "/defaults set what: pool.participation value: availability / 2 save: true", moderator);
    const circle = await asked(
      context,
      "/defaults set what: pool.availability value: participation save: true",
      moderator,
    );
    expect(codeOf(circle)).toBe("defaults.effect");
    expect(await inForce(context, member)).toEqual({ "pool.participation": "availability / 2" });
  });

  test("replies that use the value say that it is the server's and who set it", async () => {
    const context = await ungroupedContext();
    await asked(context, "/defaults set what: participation value: 5% to 20% save: true", moderator);
    const view = viewOf(await asked(context, "/pool", member));
    expect(JSON.stringify(view.lines)).toContain("this server's, by Mira, ");
    const { quantities } = view.data as { quantities: Record<string, { from: string }> };
    expect(quantities.participation?.from).toBe("server");
    const typed = viewOf(await asked(context, "/pool participation: 7%", member));
    expect(JSON.stringify(typed)).not.toContain("Mira");
  });
});

describe("a preview", () => {
  const linesOf = (view: { readonly sections: readonly { readonly lines: readonly Line[] }[] }) =>
    view.sections.flatMap(({ lines }) => lines).map(plainText);

  test.each([
    ["home power price", "30 cents", "Home power price: $0.12 to $0.30 (the evidence) → $0.30 per kWh"],
    ["card power", "450 W", "Card power: 0.115 to 0.36 (the evidence) → 0.45 kW per gaming card"],
    ["gaming cards", "200M", "Gaming cards: 110M to 220M (the evidence) → 200M"],
    ["who joins", "1/8 to 1/4", "Who joins: 0.1% to 5% (the evidence) → 12.5% to 25%"],
    ["who joins", "availability / 4", "Who joins: 0.1% to 5% (the evidence) → availability / 4"],
  ])("of %s: %s stands in one unit with what it replaces", async (what, value, lead) => {
    const line = `/defaults set what: ${what} value: ${value}`;
    expect(plainText(viewOf(await asked(await contextForTest(), line, moderator)).lead)).toBe(lead);
  });

  test.each([
    ["home power price", "30 cents", "Haushaltsstrompreis: 0,12 $ bis 0,30 $ (Faktenlage) → 0,30 $ pro kWh"],
    ["spend on chips", "200B", "Chipausgaben: 150 Mrd. $ bis 250 Mrd. $ (Faktenlage) → 200 Mrd. $ pro Jahr"],
  ])("of %s: %s has its unit in German, too", async (what, value, lead) => {
    const context = await contextForTest();
    const line = `/defaults set what: ${what} value: ${value}`;
    const view = viewOf(await speaking("de", () => asked(context, line, moderator)));
    expect(plainText(view.lead).replaceAll("\u00a0", " ")).toBe(lead);
  });

  test("says of every result what it counts, its range and how likely the claim on it is", async () => {
    const context = await contextForTest();
    const question = await asked(context, "/defaults set what: home power price value: 30 cents", moderator);
    expect(wordsOfView(viewOf(question))).toBeLessThanOrEqual(mostWords);
    expect(linesOf(viewOf(question))).toEqual([
      "/power: 15 → 24 times the cost (7 to 90).",
      "/world chip-in: 0.9 → 1.4 times what the pool amounts to (0.4 to 8).",
      "1 more",
    ]);
    const whole = viewOf(await pressed(context, question, "All it changes", moderator));
    expect(linesOf(whole)).toEqual([
      "/power: 15 → 24 times the cost (7 to 90).",
      "/world chip-in: 0.9 → 1.4 times what the pool amounts to (0.4 to 8). At least as much: 45% likely → 65% likely.",
      "/world cost-per-token: 0.91 → 1.3 times what an API asks (0.17 to 10). A token at home costs less than one from the API: 53% likely → 41% likely.",
    ]);
  });

  test("three values are told on one page", async () => {
    const context = await contextForTest();
    const values = { "power.speed ratio": "30 to 80", "pool.chip price": "25k to 40k", "pool.who joins": "5% to 20%" };
    const json = JSON.stringify({ crux: "defaults", version: 1, values });
    const question = await asked(context, `/defaults import json: ${json}`, moderator);
    const whole = viewOf(await pressed(context, question, "All it changes", moderator));
    expect(linesOf(whole)).toHaveLength(3 + 2);
    expect(actionsOf(pageOf(whole))).not.toContain("Next");
  });

  test("what stands so already is not asked about", async () => {
    const context = await contextForTest();
    await asked(context, "/defaults set what: speed ratio value: 30 to 80 save: true", moderator);
    const again = viewOf(await asked(context, "/defaults set what: speed ratio value: 30 to 80", moderator));
    expect(plainText(again.lead)).toBe("Speed ratio is 30 to 80 gaming cards per datacenter GPU already.");
    await asked(context, "/defaults set what: speed ratio value: 30 to 80 save: true", moderator);
    expect(await context.stores.defaults.history({ guild: "1" })).toHaveLength(ratio.length);
  });

  test("a name that models have under several ids means all of them", async () => {
    const context = await contextForTest();
    await asked(context, "/defaults set what: cards per H100 value: 30 save: true", moderator);
    const { values } = await shown(context, member);
    expect(values.map(({ id }) => id).sort()).toEqual([
      "chip-in.consumer_per_h100",
      ...["crowd", "share", "train"].map((model) => `${model}.consumer_per_h100e`),
    ]);
    const view = viewOf(await asked(context, "/defaults show", member));
    expect(linesOf(view)).toHaveLength(1);
  });

  test("the form tells its numbers apart, and says that there are others", async () => {
    const context = await contextForTest();
    const { reply } = await asked(context, "/defaults set", moderator);
    if (!isForm(reply)) throw new Error("Expected a form");
    const [what] = reply.fields;
    const told = what?.choices?.map(({ label, description }) => `${label}: ${description}`) ?? [];
    expect(new Set(what?.choices?.map(({ label }) => label)).size).toBe(25);
    expect(told[0]).toBe("Gaming cards: Gaming cards in use · 8 models");
    expect(what?.about).toContain("/defaults set");
  });
});
