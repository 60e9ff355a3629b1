// Buttons and select menus as a message may carry them.

import { ButtonStyle, ChannelType, ComponentType } from "discord-api-types/v10";
import { z } from "zod";
import { limits } from "./limits.ts";
import { address, atMost, complain, emoji, list, snowflake, text } from "./text.ts";

const disabled = z.boolean().nullish();
const customId = text(1, limits.customId);

export const button = z
  .object({
    type: z.literal(ComponentType.Button),
    style: z.union([1, 2, 3, 4, 5].map((style) => z.literal(style as ButtonStyle))),
    label: atMost(limits.buttonLabel),
    emoji: emoji.nullish(),
    custom_id: customId.nullish(),
    url: address(["http", "https", "discord"], limits.buttonUrl).nullish(),
    disabled,
  })
  .superRefine(({ style, label, emoji: icon, custom_id: id, url }, context) => {
    const link = style === ButtonStyle.Link;
    const wanted = link ? "url" : "custom_id";
    if ((link ? url : id) == null) complain(context, "BASE_TYPE_REQUIRED", "This field is required", [wanted]);
    if (url != null && id != null) {
      const message = "A custom id and url cannot both be specified";
      complain(context, "BUTTON_COMPONENT_CUSTOM_ID_AND_URL_MUTUALLY_EXCLUSIVE", message, ["custom_id"]);
    }
    if (!link && url != null)
      complain(context, "BUTTON_COMPONENT_INVALID_URL", "Only link buttons have a url", ["url"]);
    if (!label?.trim() && icon == null) complain(context, "BASE_TYPE_REQUIRED", "This field is required", ["label"]);
  });

/** One of radio buttons or checkboxes. */
export const groupOption = z.object({
  label: text(1, limits.select.label),
  value: text(1, limits.select.value),
  description: atMost(limits.select.description),
  default: z.boolean().nullish(),
});

const selectOption = groupOption.extend({ emoji: emoji.nullish() });

/** Complains of values that stand twice among options. */
export function distinct(options: readonly { readonly value: string }[], context: z.core.$RefinementCtx): void {
  const seen = new Set<string>();
  for (const [index, { value }] of options.entries()) {
    const code = "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED";
    if (seen.has(value))
      complain(context, code, "The specified option value is already used", ["options", index, "value"]);
    seen.add(value);
  }
}

const menu = {
  custom_id: customId,
  placeholder: atMost(limits.select.placeholder),
  min_values: z.int().min(0).max(limits.select.options).nullish(),
  max_values: z.int().min(1).max(limits.select.options).nullish(),
  disabled,
  required: z.boolean().nullish(),
};
const defaults = z
  .array(z.object({ id: snowflake, type: z.enum(["user", "role", "channel"]) }))
  .max(25)
  .nullish();

export const stringSelect = z
  .object({
    type: z.literal(ComponentType.StringSelect),
    ...menu,
    options: list(selectOption, 1, limits.select.options),
  })
  .superRefine(({ options, min_values: min, max_values: max }, context) => {
    distinct(options, context);
    for (const [name, wanted] of Object.entries({ min_values: min ?? 0, max_values: max ?? 1 })) {
      if (wanted > options.length) complain(context, "BASE_TYPE_BAD_LENGTH", "More values than options", [name]);
    }
  });

const autoSelect = <Type extends ComponentType>(type: Type) =>
  z.object({ type: z.literal(type), ...menu, default_values: defaults });

export const entitySelects = [
  autoSelect(ComponentType.UserSelect),
  autoSelect(ComponentType.RoleSelect),
  autoSelect(ComponentType.MentionableSelect),
  autoSelect(ComponentType.ChannelSelect).extend({ channel_types: z.array(z.enum(ChannelType)).nullish() }),
] as const;

export const row = z
  .object({
    type: z.literal(ComponentType.ActionRow),
    components: list(z.discriminatedUnion("type", [button, stringSelect, ...entitySelects]), 1, limits.buttonsInRow),
  })
  .superRefine(({ components }, context) => {
    const menus = components.filter((component) => component.type !== ComponentType.Button);
    if (menus.length > 0 && components.length > 1) {
      complain(context, "COMPONENT_LAYOUT_WIDTH_EXCEEDED", "The specified component exceeds the maximum width", [
        "components",
        1,
      ]);
    }
  });
