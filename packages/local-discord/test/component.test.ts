// Buttons, menus and modals as a real client receives and answers them.

import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  LabelBuilder,
  ModalBuilder,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
} from "discord.js";
import { type APIModalInteractionResponseCallbackData, ComponentType } from "discord-api-types/v10";
import { expect, test } from "vitest";
import { click, select } from "../src/user/component.ts";
import { type ModalValues, submitModal } from "../src/user/modal.ts";
import { slash } from "../src/user/slash.ts";
import { onInteraction } from "./bot.ts";

import { started } from "./started.ts";

test("a button updates its message, and one that is disabled or unknown cannot be clicked", async () => {
  const { discord, client, member, general } = await started();
  const button = (label: string, disabled = false) =>
    new ActionRowBuilder<ButtonBuilder>().addComponents(
      new ButtonBuilder().setCustomId("more").setLabel(label).setStyle(ButtonStyle.Primary).setDisabled(disabled),
    );
  onInteraction(client, async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.reply({ content: "0", components: [button("More")] });
    if (interaction.isButton()) {
      const content = String(Number(interaction.message.content) + 1);
      await interaction.update({ content, components: [button("No more", true)] });
    }
  });
  const { id } = await slash(discord, member, general, "gap").reply();
  expect(() => click(discord, member, id, "less")).toThrow(expect.objectContaining({ code: "component.unknown" }));
  const clicked = click(discord, discord.people.second, id, "more");
  expect(await clicked.acknowledged()).toMatchObject({ type: 7 });
  expect(await clicked.reply()).toMatchObject({ id, content: "1" });
  expect(() => click(discord, member, id, "more")).toThrow(expect.objectContaining({ code: "component.disabled" }));
});

test("a menu gives its values, and a deferred update edits the message it stands on", async () => {
  const { discord, client, member, general } = await started();
  const menu = new StringSelectMenuBuilder()
    .setCustomId("preset")
    .setMaxValues(2)
    .addOptions(
      { label: "Article", value: "article" },
      { label: "Sceptic", value: "sceptic" },
      { label: "X", value: "x" },
    );
  onInteraction(client, async (interaction) => {
    if (interaction.isChatInputCommand()) {
      const row = new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(menu);
      await interaction.reply({ content: "Which?", components: [row] });
    }
    if (interaction.isStringSelectMenu()) {
      await interaction.deferUpdate();
      await interaction.editReply({ content: interaction.values.join("+") });
    }
  });
  const { id } = await slash(discord, member, general, "gap").reply();
  const tooMany = { customId: "preset", values: ["article", "sceptic", "x"] };
  expect(() => select(discord, member, id, tooMany)).toThrow(expect.objectContaining({ code: "component.values" }));
  const chosen = select(discord, member, id, { customId: "preset", values: ["article", "sceptic"] });
  expect(await chosen.acknowledged()).toMatchObject({ type: 6 });
  expect((await chosen.reply()).content).toBe("article+sceptic");
});

test.each(["rows", "labels"] as const)("a modal made of %s is opened, filled and submitted", async (kind) => {
  const { discord, client, member, general } = await started();
  const input = new TextInputBuilder().setCustomId("why").setStyle(TextInputStyle.Short).setMaxLength(20);
  const modal = new ModalBuilder().setCustomId("change").setTitle("Change");
  if (kind === "rows")
    modal.addComponents(new ActionRowBuilder<TextInputBuilder>().addComponents(input.setLabel("Why?")));
  else modal.addLabelComponents(new LabelBuilder().setLabel("Why?").setTextInputComponent(input));
  onInteraction(client, async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.showModal(modal);
    if (interaction.isModalSubmit()) await interaction.reply(interaction.fields.getTextInputValue("why"));
  });
  const opened = slash(discord, member, general, "gap");
  expect(await opened.modal()).toMatchObject({ custom_id: "change", title: "Change" });
  await expect(submitModal(discord, opened, {})).rejects.toMatchObject({ code: "modal.required" });
  await expect(submitModal(discord, opened, { why: "x".repeat(21) })).rejects.toMatchObject({ code: "modal.length" });
  await expect(submitModal(discord, opened, { who: "me" })).rejects.toMatchObject({ code: "modal.unknown" });
  const submitted = await submitModal(discord, opened, { why: "because" });
  expect((await submitted.reply()).content).toBe("because");
});

const labelled = (component: object) => ({ type: ComponentType.Label, label: "l", component });
const two = [
  { label: "Yes", value: "yes" },
  { label: "No", value: "no", default: true },
];

test("radio buttons, checkboxes and files come back as Discord sends them", async () => {
  const { discord, client, member, general } = await started();
  const components = [
    labelled({ type: ComponentType.RadioGroup, custom_id: "sure", options: two }),
    labelled({ type: ComponentType.CheckboxGroup, custom_id: "by", options: two, max_values: 1 }),
    labelled({ type: ComponentType.Checkbox, custom_id: "alone", default: true }),
    labelled({ type: ComponentType.FileUpload, custom_id: "sheet", file_types: [".csv"], required: false }),
  ];
  const modal = { custom_id: "hand", title: "Hand in", components } as APIModalInteractionResponseCallbackData;
  onInteraction(client, async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.showModal(modal);
    if (!interaction.isModalSubmit()) return;
    const { fields } = interaction;
    const text = await fetch(fields.getUploadedFiles("sheet")?.first()?.url ?? "data:,none").then((got) => got.text());
    const said = [fields.getRadioGroup("sure"), fields.getCheckboxGroup("by"), fields.getCheckbox("alone"), text];
    await interaction.reply(said.join(" "));
  });
  const opened = slash(discord, member, general, "gap");
  const sent = async (values: ModalValues) => (await (await submitModal(discord, opened, values)).reply()).content;
  expect(await sent({})).toBe("no no true none");
  const file = (filename: string) => ({ filename, contentType: "text/csv", bytes: new TextEncoder().encode("1;2") });
  expect(await sent({ sure: "yes", by: ["yes"], alone: false, sheet: [file("a.CSV")] })).toBe("yes yes false 1;2");
  const refusedWith = (code: string, values: ModalValues) =>
    expect(submitModal(discord, opened, values)).rejects.toMatchObject({ code });
  await refusedWith("component.values", { sure: [] });
  await refusedWith("component.values", { sure: "maybe" });
  await refusedWith("component.values", { by: ["yes", "no"] });
  await refusedWith("component.values", { sheet: [file("a.csv"), file("b.csv")] });
  await refusedWith("modal.file", { sheet: [file("a.json")] });
});
