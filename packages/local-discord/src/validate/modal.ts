// Modals as an interaction may open them.

import { type APIModalInteractionResponseCallbackData, ComponentType, TextInputStyle } from "discord-api-types/v10";
import { z } from "zod";
import { distinct, entitySelects, groupOption, stringSelect } from "./component.ts";
import { limits } from "./limits.ts";
import { atMost, complain, list, text } from "./text.ts";

const length = (least: number) => z.int().min(least).max(limits.modal.value).nullish();

const textInput = z.object({
  type: z.literal(ComponentType.TextInput),
  custom_id: text(1, limits.customId),
  style: z.enum(TextInputStyle),
  label: text(1, limits.modal.label).nullish(),
  min_length: length(0),
  max_length: length(1),
  required: z.boolean().nullish(),
  value: atMost(limits.modal.value),
  placeholder: atMost(limits.modal.placeholder),
});

const labelledInput = textInput.superRefine(({ label }, context) => {
  if (label == null) complain(context, "BASE_TYPE_REQUIRED", "This field is required", ["label"]);
});

const row = z.object({ type: z.literal(ComponentType.ActionRow), components: list(labelledInput, 1, 1) });

const several = {
  custom_id: text(1, limits.customId),
  min_values: z.int().min(0).max(limits.group.options).nullish(),
  max_values: z.int().min(1).max(limits.group.options).nullish(),
  required: z.boolean().nullish(),
};

const radioGroup = z
  .object({
    type: z.literal(ComponentType.RadioGroup),
    custom_id: several.custom_id,
    required: several.required,
    options: list(groupOption, limits.group.least, limits.group.options),
  })
  .superRefine(({ options }, context) => {
    distinct(options, context);
    const presets = options.filter(({ default: is }) => is).length;
    if (presets > 1) complain(context, "BASE_TYPE_BAD_LENGTH", "Only one option can be the default", ["options"]);
  });

const checkboxGroup = z
  .object({
    type: z.literal(ComponentType.CheckboxGroup),
    ...several,
    options: list(groupOption, 1, limits.group.options),
  })
  .superRefine(({ options, min_values: least, required }, context) => {
    distinct(options, context);
    if (least === 0 && required !== false)
      complain(context, "BASE_TYPE_CHOICES", "Must be false where min_values is 0", ["required"]);
  });

const checkbox = z.object({
  type: z.literal(ComponentType.Checkbox),
  custom_id: several.custom_id,
  default: z.boolean().nullish(),
});

const fileUpload = z.object({
  type: z.literal(ComponentType.FileUpload),
  ...several,
  file_types: list(text(1, limits.group.fileType), 0, limits.group.fileTypes).nullish(),
});

const label = z.object({
  type: z.literal(ComponentType.Label),
  label: text(1, limits.modal.label),
  description: atMost(limits.modal.description),
  component: z.discriminatedUnion("type", [
    textInput,
    stringSelect,
    ...entitySelects,
    radioGroup,
    checkboxGroup,
    checkbox,
    fileUpload,
  ]),
});

const textDisplay = z.object({ type: z.literal(ComponentType.TextDisplay), content: text(1, limits.content) });

export const modal = z
  .object({
    title: text(1, limits.modal.title),
    custom_id: text(1, limits.customId),
    components: list(z.discriminatedUnion("type", [row, label, textDisplay]), 1, limits.modal.components),
  })
  .superRefine(({ components }, context) => {
    const seen = new Set<string>();
    for (const [index, component] of components.entries()) {
      const inputs =
        component.type === ComponentType.ActionRow
          ? component.components
          : component.type === ComponentType.Label
            ? [component.component]
            : [];
      for (const { custom_id: id } of inputs) {
        const message = "Component custom id cannot be duplicated";
        if (seen.has(id)) complain(context, "COMPONENT_CUSTOM_ID_DUPLICATED", message, ["components", index]);
        seen.add(id);
      }
    }
  })
  .transform((value) => value as unknown as APIModalInteractionResponseCallbackData);
