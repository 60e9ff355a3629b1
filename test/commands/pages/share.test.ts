// Sharing: asked first, by those whose it is, with the names of those alone who agreed, and gone when one of them goes.

import { describe, expect, test } from "vitest";
import type { Assumption } from "../../../src/models/quantity.ts";
import { pageHtml } from "../../../src/render/page/page.ts";
import type { View } from "../../../src/render/view.ts";
import { asked, contextForTest, idOf, member, moderator, viewOf } from "../context.ts";
import { ok, refused, within } from "../settle/table.ts";
import { pageIn, played, publicUrl, sharing, sheetOf } from "./shared.ts";

const stranger = { ...member, id: "77", name: "Stranger" };
const bob = { ...member, id: "20", name: "Bob the Builder" };
const ada = { ...member, name: "Ada Lovelace" };

describe("an answer", () => {
  test("is not offered as a page where this Crux has no address for pages", async () => {
    const context = await contextForTest();
    const reply = await asked(context, "/pool");
    expect(
      viewOf(reply)
        .actions?.map(({ line }) => line)
        .join(),
    ).not.toContain("/share");
    expect(await refused(context, `/share result: ${idOf(reply)} named: true`, member)).toBe("page.off");
    expect((await ok(context, "/pages", member)).data).toEqual({ pages: [] });
    const figure = viewOf(await asked(context, "/claims claim: pool_share"));
    expect(figure.actions?.map(({ line }) => line).join()).not.toContain("/share");
  });

  test("has a button that asks, and keeps nothing before it is meant", async () => {
    const { context } = await sharing();
    const reply = viewOf(await asked(context, "/pool participation: 5%"));
    const lineOf = (view: View, label: string) =>
      view.actions?.find((action) => "label" in action && action.label === label)?.line ?? "";
    // Five buttons are full: what shares it stands under the working.
    expect(reply.actions).toHaveLength(5);
    const line = lineOf(viewOf(await asked(context, lineOf(reply, "Working"))), "Share");
    const question = await ok(context, line, member);
    expect(question).toMatchObject({ private: true, data: { asks: {} } });
    expect((await context.stores.privacy.ofPerson(member.id)).pages).toBe(0);
    const shared = await ok(context, question.actions?.[0]?.line ?? "", member);
    expect(shared.data).toMatchObject({ page: { url: `${publicUrl}/a/${pageIn(shared)}` } });
    const sheet = await sheetOf(context, pageIn(shared));
    expect(sheet).toMatchObject({ by: ["Ada"], listed: false });
    expect(JSON.stringify(sheet.parts)).toContain("typed for this answer");
  });

  test("carries no name where none is wanted, and is listed where that is", async () => {
    const { context } = await sharing();
    const id = idOf(await asked(context, "/pool"));
    const nameless = await sheetOf(context, pageIn(await ok(context, `/share result: ${id} named: false`, member)));
    expect(nameless.by).toEqual([]);
    expect(JSON.stringify(nameless)).not.toContain("Ada");
    const listed = await ok(context, `/share result: ${id} named: true listed: true`, member);
    expect((await sheetOf(context, pageIn(listed))).listed).toBe(true);
  });

  test("says of each way to share it who is named and whether it is listed", async () => {
    const { context } = await sharing();
    const question = await ok(context, `/share result: ${idOf(await asked(context, "/pool"))}`, member);
    const ways = (question.actions ?? []).flatMap((action) => (action.kind === "button" ? [action] : []));
    expect(ways).toHaveLength(4);
    for (const { label, line } of ways) {
      const { by, listed } = await sheetOf(context, pageIn(await ok(context, line, member)));
      expect({ by, listed }, label).toEqual({
        by: /without my name/i.test(label) ? [] : ["Ada"],
        listed: label.includes("listed"),
      });
    }
    const own = await ok(context, "/pages", member);
    expect(
      own.sections?.filter(({ lines }) => JSON.stringify(lines).includes("listed by search engines")),
    ).toHaveLength(2);
  });

  test("that was private is its asker's to share, and nobody else's", async () => {
    const { context } = await sharing();
    const id = idOf(await asked(context, "/pool private: true"));
    expect(await refused(context, `/share result: ${id} named: true`, stranger)).toBe("result.unknown");
    expect(pageIn(await ok(context, `/share result: ${id} named: true`, member))).toBeDefined();
  });

  test("says of a value that another set for the server whose it is, and not who", async () => {
    const { context } = await sharing();
    await ok(context, "/defaults set what: participation value: 5% to 7% save: true", moderator);
    const id = idOf(await asked(context, "/pool"));
    const sheet = JSON.stringify(
      await sheetOf(context, pageIn(await ok(context, `/share result: ${id} named: true`, member))),
    );
    expect(sheet).toContain("a default of the server");
    expect(sheet).not.toContain("Mira");
    const hers = JSON.stringify(
      await sheetOf(context, pageIn(await ok(context, `/share result: ${id} named: true`, moderator))),
    );
    expect(hers).toContain("set by Mira");
  });
});

describe("an argument", () => {
  test("is made when somebody of each side agreed, and names those with their reasons", async () => {
    const place = await sharing();
    const { context, channels } = place;
    const { id, thread } = await played(place, ada, bob);
    expect(await refused(context, `/share argument: ${id} named: true`, stranger)).toBe("settle.right");
    const first = await ok(context, `/share argument: ${id} named: true`, bob);
    expect(pageIn(first)).toBeUndefined();
    const told = [...channels.messages.values()].filter(({ channel }) => channel === thread).at(-1)?.view;
    expect(told).toMatchObject({ title: "Bob the Builder would share this as a page", mentions: [ada.id] });
    expect(channels.threads.get(thread)?.archived).toBe(true);
    const second = await ok(context, `/share argument: ${id} named: false`, within(ada, thread));
    const sheet = await sheetOf(context, pageIn(second));
    const text = JSON.stringify(sheet);
    expect(sheet.by).toEqual(["Bob the Builder"]);
    expect(text).toContain("Bob counted them");
    expect(text).not.toMatch(/Ada Lovelace|asked around|example\.org\/ada|"10"|"20"/);
    expect(sheet.positions.map(({ name }) => name)).toEqual(["Bob the Builder", "Against"]);
    expect(sheet.card.sides.map(({ name }) => name)).toEqual(["Bob the Builder", "Somebody"]);
    const events = sheet.parts.find(({ title }) => title === "How it went")?.events ?? [];
    expect(JSON.stringify(events)).toContain("Against, who joins 1% to 5%");
    // Whoever asks again is shown the page that there is.
    expect(pageIn(await ok(context, `/share argument: ${id} named: true`, bob))).toBe(pageIn(second));
  });

  test("with both names says who said what", async () => {
    const place = await sharing();
    const { id } = await played(place, ada, bob);
    await ok(place.context, `/share argument: ${id} named: true`, bob);
    const sheet = await sheetOf(
      place.context,
      pageIn(await ok(place.context, `/share argument: ${id} named: true`, ada)),
    );
    expect(sheet.by).toEqual(["Bob the Builder", "Ada Lovelace"]);
    expect(JSON.stringify(sheet.parts)).toContain("https://example.org/ada");
    expect(sheet.whatIf?.sliders[0]).toMatchObject({ id: "participation" });
  });

  test("that is open is nobody's to share", async () => {
    const place = await sharing();
    await ok(
      place.context,
      "/settle open claim: pool_to_one_hyperscaler >= 1 comparison: pool_to_one_hyperscaler >= 1",
      ada,
    );
    const [thread = ""] = place.channels.threads.keys();
    const found = await place.context.stores.arguments.find("1", { channel: thread });
    expect(await refused(place.context, `/share argument: ${found?.id} named: true`, ada)).toBe("settle.open");
  });

  test("stays light however long it was", async () => {
    const place = await sharing();
    const { context } = place;
    const { id } = await played(place, ada, bob, async (argument) => {
      const { arguments: kept } = context.stores;
      for (let n = 0; n < 150; n++) await kept.append("1", argument, "stance", { percent: n % 2 ? 75 : 95 }, bob);
      const why = { reason: "because of <this> ".repeat(16), link: `https://example.org/${"a".repeat(200)}` };
      const pool = context.models.find(({ name }) => name === "pool");
      const values = [...(pool?.quantities.values() ?? [])].filter(({ kind }) => kind === "assumption");
      for (const { id: assumption, value } of values as Assumption[]) {
        for (const [side, who, times] of [
          ["for", bob, 0.9],
          ["against", ada, 0.8],
        ] as const) {
          await kept.append("1", argument, "set", { side, assumption, text: String(value * times), ...why }, who);
        }
      }
    });
    await ok(context, `/share argument: ${id} named: true`, bob);
    const sheet = await sheetOf(context, pageIn(await ok(context, `/share argument: ${id} named: true`, ada)));
    const html = pageHtml(sheet, { id: "3serpfv9dsqk9yx32zw23n8sz9m", url: publicUrl, at: 0 });
    expect(html).toContain("earlier moves are not listed");
    expect(Buffer.byteLength(html)).toBeLessThan(30_000);
  });

  test("once taken down needs both again", async () => {
    const place = await sharing();
    const { id } = await played(place, ada, bob);
    await ok(place.context, `/share argument: ${id} named: true`, bob);
    const page = pageIn(await ok(place.context, `/share argument: ${id} named: true`, ada));
    await ok(place.context, `/unshare page: ${page}`, bob);
    expect(await place.context.stores.pages.get(page ?? "")).toBe("gone");
    expect(pageIn(await ok(place.context, `/share argument: ${id} named: true`, ada))).toBeUndefined();
    expect(pageIn(await ok(place.context, `/share argument: ${id} named: true`, bob))).not.toBe(page);
  });
});

test("a figure of the article is shared with what becomes of it", async () => {
  const { context } = await sharing();
  const reply = await ok(context, "/claims claim: pool_share", member);
  const line = reply.actions?.find((action) => "label" in action && action.label === "Share")?.line;
  const sheet = await sheetOf(context, pageIn(await ok(context, `${line} named: false`, member)));
  expect(sheet.said.review).toMatchObject({ verdict: "does not follow", rating: 1 });
  expect(sheet.card).toMatchObject({ kind: "card", height: 630 });
});

describe("a page", () => {
  test("is taken down by one who shared it or a moderator there, and by nobody else", async () => {
    const { context } = await sharing();
    const id = idOf(await asked(context, "/pool"));
    const share = async () => pageIn(await ok(context, `/share result: ${id} named: true`, member)) ?? "";
    const [first, second] = [await share(), await share()];
    for (const other of [stranger, { ...moderator, guild: "2" }]) {
      expect(await refused(context, `/unshare page: ${first}`, other)).toBe("page.unknown");
    }
    await ok(context, `/unshare page: ${first}`, member);
    await ok(context, `/unshare page: ${publicUrl}/a/${second}`, moderator);
    expect(await refused(context, `/unshare page: ${first}`, member)).toBe("page.unknown");
    expect((await ok(context, "/pages", member)).data).toEqual({ pages: [] });
  });

  test("stands in the list of who shared it, with a way to take it down", async () => {
    const { context } = await sharing();
    const id = idOf(await asked(context, "/pool"));
    const page = pageIn(await ok(context, `/share result: ${id} named: true`, member));
    const list = await ok(context, "/pages", member);
    expect(list).toMatchObject({ private: true, data: { pages: [{ id: page }] } });
    expect(JSON.stringify(list.sections)).toContain(`${publicUrl}/a/${page}`);
    // What was shared before pages were switched off can still be taken down.
    const off = await ok({ ...context, publicUrl: undefined } as unknown as typeof context, "/pages", member);
    expect([off.actions?.length, JSON.stringify(off.sections).includes("http")]).toEqual([1, false]);
    expect(list.actions).toMatchObject([
      { kind: "menu", line: "/unshare", option: "page", choices: [{ value: page }] },
    ]);
    const kept = await ok(context, "/privacy show", member);
    expect(JSON.stringify(kept.sections)).toContain("1 page that you shared");
    expect(kept.actions?.map(({ line }) => line)).toContain("/pages");
  });

  test("is gone with whoever shared it, whoever else did", async () => {
    const place = await sharing();
    const { context } = place;
    const { id } = await played(place, ada, bob);
    await ok(context, `/share argument: ${id} named: true`, bob);
    const page = pageIn(await ok(context, `/share argument: ${id} named: true`, ada)) ?? "";
    const question = await ok(context, "/privacy erase of: me", bob);
    await ok(context, question.actions?.[0]?.line ?? "", bob);
    expect(await context.stores.pages.get(page)).toBe("gone");
    expect((await ok(context, "/pages", ada)).data).toEqual({ pages: [] });
  });
});
