// What the answer to an interaction may hold beyond a message.

import { expect, test } from "vitest";
import type { LocalDiscord } from "../src/local-discord.ts";
import { autocomplete, slash } from "../src/user/slash.ts";
import { codesAt, discordForTest, problemOf, restFor } from "./rest.ts";

const text = (length: number) => "x".repeat(length);

test.each<[string, number, object, string, string]>([
  [
    "26 choices",
    8,
    { choices: Array.from({ length: 26 }, (_, n) => ({ name: `${n}`, value: `${n}` })) },
    "choices",
    "BASE_TYPE_MAX_LENGTH",
  ],
  ["a choice's name", 8, { choices: [{ name: text(101), value: "v" }] }, "choices.0.name", "BASE_TYPE_BAD_LENGTH"],
  ["a choice's value", 8, { choices: [{ name: "n", value: text(101) }] }, "choices.0.value", "BASE_TYPE_BAD_LENGTH"],
  ["a number for a text option", 8, { choices: [{ name: "n", value: 5 }] }, "choices.0.value", "STRING_TYPE_CONVERT"],
  [
    "a modal's title",
    9,
    { title: text(46), custom_id: "m", components: [modalInput("a")] },
    "title",
    "BASE_TYPE_BAD_LENGTH",
  ],
  [
    "six inputs",
    9,
    { title: "t", custom_id: "m", components: Array.from({ length: 6 }, (_, n) => modalInput(`${n}`)) },
    "components",
    "BASE_TYPE_BAD_LENGTH",
  ],
  [
    "an input's label",
    9,
    { title: "t", custom_id: "m", components: [modalInput("a", text(46))] },
    "components.0.components.0.label",
    "BASE_TYPE_BAD_LENGTH",
  ],
  [
    "an input's preset",
    9,
    { title: "t", custom_id: "m", components: [modalInput("a", "l", text(4001))] },
    "components.0.components.0.value",
    "BASE_TYPE_MAX_LENGTH",
  ],
  [
    "one input twice",
    9,
    { title: "t", custom_id: "m", components: [modalInput("a"), modalInput("a")] },
    "components.1",
    "COMPONENT_CUSTOM_ID_DUPLICATED",
  ],
])("in an interaction's answer, %s is refused under `data`", async (_name, type, data, path, code) => {
  const problem = await refusalOf(type, data);
  expect(problem).toMatchObject({ code: 50035 });
  expect(codesAt(problem.errors, `data.${path}`)).toContain(code);
});

const choice = (value: string) => ({ label: "l", value });
const twice = "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED";

test.each<[string, object, string, string]>([
  ["a single radio button", { type: 21, options: [choice("a")] }, "options", "BASE_TYPE_BAD_LENGTH"],
  ["two radio buttons alike", { type: 21, options: [choice("a"), choice("a")] }, "options.1.value", twice],
  ["eleven checkboxes", { type: 22, options: [..."abcdefghijk"].map(choice) }, "options", "BASE_TYPE_BAD_LENGTH"],
  ["none of what is required", { type: 22, options: [choice("a")], min_values: 0 }, "required", "BASE_TYPE_CHOICES"],
  ["eleven files", { type: 19, max_values: 11 }, "max_values", "NUMBER_TYPE_MAX"],
  ["a type of files", { type: 19, file_types: [text(17)] }, "file_types.0", "BASE_TYPE_BAD_LENGTH"],
])("in a modal's label, %s is refused", async (_name, input, path, code) => {
  const component = { type: 18, label: "l", component: { custom_id: "a", ...input } };
  const problem = await refusalOf(9, { title: "t", custom_id: "m", components: [component] });
  expect(codesAt(problem.errors, `data.components.0.component.${path}`)).toContain(code);
});

/** How Discord refuses an answer of that type. */
async function refusalOf(type: number, data: object) {
  const discord = await discordForTest();
  const options = [{ type: 3, name: "range", description: "d", autocomplete: true }];
  const body = [{ name: "gap", description: "d", options }];
  await restFor(discord).put(`/applications/${discord.applicationId}/commands`, { body });
  const interaction =
    type === 8 ? typing(discord) : slash(discord, discord.people.member, discord.places.general, "gap").record();
  const path = `/interactions/${interaction.id}/${interaction.token}/callback` as const;
  return problemOf(restFor(discord).post(path, { body: { type, data } }));
}

function modalInput(customId: string, label = "l", value = "") {
  return { type: 1, components: [{ type: 4, custom_id: customId, style: 1, label, value }] };
}

/** An autocomplete interaction that is still open. */
function typing(discord: LocalDiscord) {
  const where = { userId: discord.people.member, channelId: discord.places.general };
  void autocomplete(discord, where, "gap", { options: {}, focused: "range" }).catch(() => undefined);
  const [interaction] = [...discord.interactions.values()];
  if (interaction === undefined) throw new Error("Expected an interaction, got none");
  return interaction;
}
