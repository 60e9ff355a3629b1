// The forms of the bot for the page's tests, and what it says to each.

import {
  ActionRowBuilder,
  ComponentType,
  LabelBuilder,
  ModalBuilder,
  type ModalSubmitInteraction,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
} from "discord.js";
import type { APIModalInteractionResponseCallbackData } from "discord-api-types/v10";

export const changeModal = new ModalBuilder()
  .setCustomId("change-form")
  .setTitle("Change the assumptions")
  .addComponents(
    new ActionRowBuilder<TextInputBuilder>().addComponents(
      new TextInputBuilder()
        .setCustomId("participation")
        .setLabel("participation")
        .setStyle(TextInputStyle.Short)
        .setValue("5% to 20%"),
    ),
    new ActionRowBuilder<TextInputBuilder>().addComponents(
      new TextInputBuilder()
        .setCustomId("why")
        .setLabel("Why")
        .setStyle(TextInputStyle.Paragraph)
        .setRequired(false)
        .setMaxLength(100),
    ),
  );

export const askModal = new ModalBuilder()
  .setCustomId("ask-form")
  .setTitle("Your side")
  .addLabelComponents(
    new LabelBuilder()
      .setLabel("Side")
      .setDescription("You can hold both")
      .setStringSelectMenuComponent(
        new StringSelectMenuBuilder()
          .setCustomId("side")
          .setMaxValues(2)
          .addOptions(
            { label: "For", value: "for" },
            { label: "Against", value: "against" },
            { label: "Unsure", value: "unsure" },
          ),
      ),
    new LabelBuilder()
      .setLabel("Why")
      .setTextInputComponent(
        new TextInputBuilder().setCustomId("reason").setStyle(TextInputStyle.Paragraph).setMaxLength(40),
      ),
  );

const asked = (interaction: ModalSubmitInteraction): Promise<unknown> => {
  const sides = interaction.fields.getStringSelectValues("side").join(" and ");
  return interaction.reply(`${sides}: ${interaction.fields.getTextInputValue("reason")}`);
};

export const handForm: APIModalInteractionResponseCallbackData = {
  custom_id: "hand-form",
  title: "Hand it in",
  components: [
    {
      type: ComponentType.Label,
      label: "How sure",
      component: {
        type: ComponentType.RadioGroup,
        custom_id: "sure",
        options: [
          { label: "Very", value: "very", description: "I would bet on it" },
          { label: "Not at all", value: "not" },
        ],
      },
    },
    {
      type: ComponentType.Label,
      label: "Tell me by",
      description: "As many as you like",
      component: {
        type: ComponentType.CheckboxGroup,
        custom_id: "by",
        options: [
          { label: "Mail", value: "mail", default: true },
          { label: "Chat", value: "chat" },
        ],
      },
    },
    {
      type: ComponentType.Label,
      label: "Only you see it",
      description: "Or everybody here",
      component: { type: ComponentType.Checkbox, custom_id: "alone" },
    },
    {
      type: ComponentType.Label,
      label: "Sheet",
      component: { type: ComponentType.FileUpload, custom_id: "sheet", file_types: [".csv"] },
    },
  ],
};

const handed = (interaction: ModalSubmitInteraction): Promise<unknown> => {
  const { fields } = interaction;
  const files = fields.getUploadedFiles("sheet", true).map(({ name, size }) => `${name} of ${size} bytes`);
  const seen = fields.getCheckbox("alone") ? "alone" : "with all";
  return interaction.reply(
    [fields.getRadioGroup("sure"), fields.getCheckboxGroup("by").join(" and "), seen, ...files].join(", "),
  );
};

const change = (interaction: ModalSubmitInteraction): Promise<unknown> =>
  interaction.reply(
    `2.0 → 0.31, because participation 100% → ${interaction.fields.getTextInputValue("participation")}`,
  );

const formAnswers: Readonly<Record<string, (interaction: ModalSubmitInteraction) => Promise<unknown>>> = {
  "ask-form": asked,
  "hand-form": handed,
};

export const formAnswered = (interaction: ModalSubmitInteraction): Promise<unknown> =>
  (formAnswers[interaction.customId] ?? change)(interaction);
