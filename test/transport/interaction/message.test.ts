// Whatever a view holds, its message keeps Discord's limits, and nothing that people typed gets a life of its own.

import * as schemas from "discord-api-spec/zod";
import fc from "fast-check";
import { partsOf } from "local-discord";
import { expect, test } from "vitest";
import type { Action, Line, Section, View } from "../../../src/render/view.ts";
import { edited, type Message, messageOf, withoutFiles } from "../../../src/transport/interaction/message.ts";

const text = (maxLength: number) => fc.string({ unit: "binary", minLength: 0, maxLength });
const words = (maxLength: number) =>
  fc.oneof(text(40), text(maxLength), fc.constant("x".repeat(maxLength)), fc.constant("*".repeat(maxLength)));
const line = (maxLength: number): fc.Arbitrary<Line> =>
  fc.oneof(
    words(maxLength),
    fc.array(
      fc.oneof(
        words(maxLength),
        fc.record({ bold: words(maxLength) }),
        fc.record({ code: words(maxLength) }),
        fc.record({ link: words(200), url: fc.webUrl() }),
      ),
      { maxLength: 5 },
    ),
  );
const table = fc.record({
  columns: fc.array(words(30), { minLength: 1, maxLength: 6 }),
  rows: fc.array(fc.array(words(60), { minLength: 1, maxLength: 6 }), { maxLength: 40 }),
});
const section: fc.Arbitrary<Section> = fc.oneof(
  fc.record({ title: words(400), lines: fc.array(line(3000), { maxLength: 30 }), code: fc.boolean() }),
  fc.record({ title: words(400), lines: fc.array(line(50), { maxLength: 2 }), table }),
);
const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({
    kind: fc.constant("button" as const),
    label: words(120).filter((label) => label.trim() !== ""),
    line: words(130).filter((id) => id !== ""),
  }),
  fc.record({
    kind: fc.constant("menu" as const),
    placeholder: words(200),
    line: words(110),
    option: fc.constant("text"),
    choices: fc.uniqueArray(
      fc.record({
        label: words(120).filter((label) => label.trim() !== ""),
        value: words(90).filter((value) => value !== ""),
        description: words(120),
      }),
      { maxLength: 30, selector: ({ value }) => value },
    ),
  }),
);
const anyView: fc.Arbitrary<View> = fc.record({
  title: words(400).filter((title) => title.trim() !== ""),
  tone: fc.constantFrom("answer" as const, "problem" as const),
  lead: line(5000),
  lines: fc.array(line(3000), { maxLength: 9 }),
  sections: fc.array(section, { maxLength: 30 }),
  warnings: fc.array(line(3000), { maxLength: 8 }),
  footnote: words(3000),
  actions: fc.array(action, { maxLength: 40 }),
  private: fc.boolean(),
  data: fc.constant(null),
});

test("any view fits a message", () => {
  fc.assert(
    fc.property(anyView, (view) => {
      const { body, files } = messageOf(view);
      const read = schemas.MessageCreateRequestSchema.safeParse(body);
      expect(read.success ? [] : read.error.issues).toEqual([]);
      const [embed] = body.embeds ?? [];
      const texts = [embed?.title, embed?.description, embed?.footer?.text];
      const fields = (embed?.fields ?? []).flatMap(({ name, value }) => [name, value]);
      const total = [...texts, ...fields].reduce((sum, each) => sum + (each?.length ?? 0), 0);
      expect(total).toBeLessThanOrEqual(6000);
      for (const { name, value } of embed?.fields ?? []) {
        expect(name.trim()).not.toBe("");
        expect(value.trim()).not.toBe("");
        expect(name.length).toBeLessThanOrEqual(256);
        expect(value.length).toBeLessThanOrEqual(1024);
      }
      expect(files.length).toBe(body.attachments.length);
      const parts = partsOf(body.components).flatMap(({ part }) => ("custom_id" in part ? [part.custom_id] : []));
      expect(new Set(parts).size).toBe(parts.length);
    }),
    { numRuns: 150 },
  );
});

const view = (rest: Partial<View>): View => ({
  title: "A reply",
  tone: "answer",
  lead: "lead",
  sections: [],
  warnings: [],
  private: false,
  data: null,
  ...rest,
});
const embedOf = (rest: Partial<View>) => messageOf(view(rest)).body.embeds?.[0];

test("what was left out goes along as a file with the whole reply", () => {
  const lines = Array.from({ length: 900 }, (_, k) => `line ${k} of a long reply`);
  const { body, files } = messageOf(view({ sections: [{ title: "Long", lines }] }));
  expect(files.map(({ name }) => name)).toEqual(["whole-reply.txt"]);
  expect(String(files[0]?.data)).toContain("line 899 of a long reply");
  expect(body.embeds?.[0]?.fields?.at(-1)?.value).toMatch(/… and \d+ more$/);
  expect(messageOf(view({})).files).toEqual([]);
});

test("a section longer than a field goes on in the next", () => {
  const lines = Array.from({ length: 60 }, (_, k) => `line ${k} of a reply`);
  const fields = embedOf({ sections: [{ title: "Long", lines }] })?.fields ?? [];
  expect(fields.map(({ name }) => name)).toEqual(["Long", "\u200b"]);
  expect(fields.map(({ value }) => value).join("\n")).toBe(lines.join("\n"));
});

test("what has no name stands with what is said at once, without a gap above it, as far as there is room", () => {
  const section = { title: "", lines: ["Speed ratio: 30 to 80"] };
  const shown = embedOf({ lead: "1 value is set.", sections: [section, { title: "More", lines: ["a"] }] });
  expect(shown?.description).toBe("**1 value is set.**\nSpeed ratio: 30 to 80");
  expect(shown?.fields?.map(({ name }) => name)).toEqual(["More"]);
  const lines = Array.from({ length: 200 }, (_, k) => `line ${k} of a long reply`);
  const { description = "", fields = [] } = embedOf({ sections: [{ title: "", lines }] }) ?? {};
  expect(description.length).toBeLessThanOrEqual(4096);
  const all = [description, ...fields.map(({ value }) => value)].join("\n");
  expect(lines.filter((line) => !all.split("\n").includes(line))).toEqual([]);
});

test("a table that a phone would wrap is laid out as lines", () => {
  const narrow = { columns: ["year", "ratio"], rows: [["2026", "0.2"]] };
  expect(embedOf({ sections: [{ title: "t", lines: [], table: narrow }] })?.fields?.[0]?.value).toBe(
    "```\nyear  ratio\n2026    0.2\n```",
  );
  const wide = { columns: ["assumption", "for", "against"], rows: [["Share that join", "5% to 20%", "0.1% to 0.5%"]] };
  expect(embedOf({ sections: [{ title: "t", lines: [], table: wide }] })?.fields?.[0]?.value).toBe(
    "**Share that join** · for 5% to 20% · against 0.1% to 0.5%",
  );
});

test("hostile texts show as typed: no mention, no hidden link, no markdown", () => {
  const hostile = "@everyone <@1> [a](https://b.example) **x** ||y|| `z`\n# big";
  const { body } = messageOf(
    view({ title: hostile, lead: hostile, sections: [{ title: hostile, lines: [hostile, [{ bold: hostile }]] }] }),
  );
  expect(body.allowed_mentions).toEqual({ parse: [] });
  const shown = JSON.stringify(body.embeds);
  expect(shown).not.toMatch(/(?<!\\)@|(?<!\\)<|\]\(https:\/\/b|https:\/\//);
});

test("a button that Discord would refuse is left out, and of two alike one is kept", () => {
  const button = (label: string, line: string) => ({ kind: "button", label, line }) as const;
  const actions = [
    button("a", "/a"),
    button("b", "/a"),
    button("c", `/${"c".repeat(100)}`),
    button("d".repeat(90), "/d"),
  ];
  const parts = partsOf(messageOf(view({ actions })).body.components).map(({ part }) => part);
  expect(parts.flatMap((each) => ("label" in each ? [each.label] : []))).toEqual(["a", `${"d".repeat(79)}…`]);
});

test("a chart is attached with what it says in words", () => {
  const chart = {
    kind: "density",
    title: "Pool",
    unitLabel: "",
    format: "number",
    scale: "log",
    p5: 1,
    median: 2,
    p95: 4,
  } as const;
  const { body, files } = messageOf(view({ chart }), new Uint8Array([1]));
  expect(body.embeds?.[0]?.image).toEqual({ url: "attachment://chart.png" });
  expect(body.attachments).toEqual([
    { id: "0", filename: "chart.png", description: expect.stringContaining("2, 9 in 10 chance: 1 to 4") },
  ]);
  expect(files.map(({ name }) => name)).toEqual(["chart.png"]);
});

const texts = (message: Message) =>
  partsOf(message.body.components).flatMap(({ part }) => ("content" in part ? [part.content] : []));

test("any card fits a message of components alone, also where a picture and its files may not be attached", () => {
  fc.assert(
    fc.property(anyView, fc.array(fc.nat(6), { maxLength: 8 }), (some, beside) => {
      const actions = some.actions?.map((each, k) =>
        each.kind === "button" && beside[k] !== undefined ? { ...each, beside: { at: beside[k], label: "b" } } : each,
      );
      const lines = ["one", "two", "three", "four", "five"];
      const shown = { ...some, lines, card: true as const, ...(actions && { actions }) };
      const pictured = messageOf(shown, new Uint8Array([1]));
      for (const message of [pictured, withoutFiles(pictured)]) {
        const read = schemas.MessageCreateRequestSchema.safeParse(message.body);
        expect(read.success ? [] : read.error.issues).toEqual([]);
        expect(message.body).not.toHaveProperty("embeds");
        expect(partsOf(message.body.components).length).toBeLessThanOrEqual(40);
        expect(texts(message).join("").length).toBeLessThanOrEqual(4000);
      }
    }),
    { numRuns: 150 },
  );
});

test("in a card a button stands beside the line that it is about, and what edits it empties what was before", () => {
  const actions = [
    { kind: "button", label: "Who joins…", line: "/a", beside: { at: 1, label: "Set…" } },
    { kind: "button", label: "75%", line: "/b" },
  ] as const;
  const message = messageOf(view({ lines: ["one", "two", "three"], actions, card: true, mentions: ["7"] }));
  expect(texts(message)).toEqual(["<@7>", "### A reply", "**lead**\none", "two", "three"]);
  const section = partsOf(message.body.components).find(({ part }) => "accessory" in part)?.part;
  expect(section).toMatchObject({ components: [{ content: "two" }], accessory: { label: "Set…", custom_id: "/a" } });
  expect(message.body.allowed_mentions).toEqual({ parse: [], users: ["7"] });
  expect(edited(message)).toMatchObject({ flags: 1 << 15, content: null, embeds: [] });
  expect(edited(messageOf(view({})))).not.toHaveProperty("content");
});
