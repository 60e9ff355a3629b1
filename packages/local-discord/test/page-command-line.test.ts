// Typing a command on the page.

import type { APIApplicationCommand } from "discord-api-types/v10";
import { expect, test } from "vitest";
import {
  addField,
  beginForm,
  type Form,
  matching,
  offeredSlash,
  readLine,
  setField,
  typeField,
  typeTail,
  unusedOptions,
} from "../src/page/command-line.ts";
import { fitting, listed, readDraft, readForm } from "../src/page/option-value.ts";

const commands = [
  {
    type: 1,
    name: "pool",
    description: "What if everyone pooled their GPUs?",
    options: [
      { type: 3, name: "participation", description: "The share that joins", required: true, autocomplete: true },
      { type: 3, name: "preset", description: "A set", choices: [{ name: "The article", value: "article" }] },
      { type: 4, name: "years", description: "How many", min_value: 1, max_value: 20 },
      { type: 5, name: "private", description: "Only you see it" },
      { type: 6, name: "whose", description: "Somebody" },
    ],
  },
  {
    type: 1,
    name: "defaults",
    description: "Server defaults",
    options: [
      { type: 1, name: "set", description: "Sets one", options: [] },
      {
        type: 2,
        name: "history",
        description: "What was",
        options: [{ type: 1, name: "show", description: "Shows it" }],
      },
    ],
  },
  { type: 3, name: "Settle this", description: "" },
] as unknown as APIApplicationCommand[];

const around = {
  people: [{ id: "1", username: "ada", name: "Ada", about: "" }],
  roles: [{ id: "2", name: "moderators" }],
  places: [],
};

const offered = offeredSlash(commands);
const line = (text: string): Form => {
  const form = readLine(offered, text);
  if (form === undefined) throw new Error(`Expected \`${text}\` to name a command`);
  return form;
};
const filled = ({ fields }: Form) => Object.fromEntries(fields.map(({ name, text }) => [name, text]));

test("subcommands are offered by their whole name, and commands on messages are not typed", () => {
  expect(offered.map(({ name }) => name)).toEqual(["defaults set", "defaults history show", "pool"]);
});

test("a command is found by its beginning, by a word in it and by what it says", () => {
  const found = (text: string) => matching(offered, text).map(({ name }) => name);
  expect(found("/po")).toEqual(["pool"]);
  expect(found("/set")).toEqual(["defaults set"]);
  expect(found("/gpus")).toEqual(["pool"]);
  expect(found("/")).toHaveLength(3);
  expect(found("/nothing")).toEqual([]);
});

test("a whole line becomes a form, with required options in front", () => {
  const form = line("/pool preset: article participation: 5% to 20% years: 3");
  expect(filled(form)).toEqual({ participation: "5% to 20%", preset: "article", years: "3" });
  expect(form.fields[0]?.name).toBe("participation");
  expect(readLine(offered, "/pool")).toBeUndefined();
  expect(readLine(offered, "/defaults ")).toBeUndefined();
  expect(line("/defaults set ").command.name).toBe("defaults set");
});

test("typing another option's name in a field opens that option", () => {
  const { form, at } = typeField(beginForm(line("/pool ").command), 0, "5% to 20% preset:");
  expect(filled(form)).toEqual({ participation: "5% to 20%", preset: "" });
  expect(at).toBe(1);
});

test("typing a field's own name is let go, and what is no option stays text", () => {
  const form = beginForm(line("/pool ").command);
  expect(filled(typeField(form, 0, "participation: 5%").form)).toEqual({ participation: "5%" });
  expect(filled(typeField(form, 0, "ratio: 1:50").form)).toEqual({ participation: "ratio: 1:50" });
});

test("behind the fields the name of an option opens it, and the rest is offered", () => {
  const { form, at } = typeTail(line("/pool participation: 5%"), "years:");
  expect(at).toBe(1);
  expect(unusedOptions(form, "").map(({ name }) => name)).toEqual(["preset", "private", "whose"]);
  expect(unusedOptions(form, "pr").map(({ name }) => name)).toEqual(["preset", "private"]);
});

test("values are sent as their kind", () => {
  const form = line("/pool participation:  5% to 20%  preset: the article years: 1,0 private: true whose: ada");
  expect(readForm(form, around)).toEqual({
    options: { participation: "5% to 20%", preset: "article", years: 10, private: true, whose: "1" },
  });
});

test.each([
  ["/pool ", "participation", "required"],
  ["/pool participation: 5% preset: none", "preset", "Choose one"],
  ["/pool participation: 5% years: 1.5", "years", "a whole number"],
  ["/pool participation: 5% years: 21", "years", "at most 20"],
  ["/pool participation: 5% years: many", "years", "a whole number"],
  ["/pool participation: 5% whose: nobody", "whose", "Choose one"],
])("`%s` is held back at %s", (text, field, words) => {
  expect(readForm(line(text), around)).toEqual({ problem: { field, message: expect.stringContaining(words) } });
});

test("what stands behind the fields is not dropped in silence", () => {
  const form = { ...line("/pool participation: 5%"), tail: "nonsense" };
  expect(readForm(form, around)).toMatchObject({ problem: { message: expect.stringContaining("nonsense") } });
});

test("half a form goes to autocomplete as it stands", () => {
  const form = setField(addField(line("/pool participation: 5% to"), { name: "years", text: "many" }), 1, {
    text: "many",
  });
  expect(readDraft(form, around)).toEqual({ participation: "5% to", years: "many" });
});

test("lists are searched by what is typed", () => {
  const option = line("/pool ").command.options.find(({ name }) => name === "whose");
  const people = option ? (listed(option, around) ?? []) : [];
  expect(fitting(people, "@a").map(({ label }) => label)).toEqual(["Ada"]);
  expect(fitting(people, "z")).toEqual([]);
});
