// The options of an application command, subcommands and groups included.

import { ChannelType, ApplicationCommandOptionType as Type } from "discord-api-types/v10";
import { z } from "zod";
import { limits } from "./limits.ts";
import { complain, list, text } from "./text.ts";

const { applicationCommand: most } = limits;

/** The name of a slash command, subcommand or option. */
export const slashName = z.string().superRefine((value, context) => {
  const fits = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u.test(value) && value === value.toLowerCase();
  if (!fits) complain(context, "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid");
});

export const localizations = z.record(z.string(), z.string()).nullish();

const common = {
  name: slashName,
  name_localizations: localizations,
  description: text(1, most.description),
  description_localizations: localizations,
};
const value = { ...common, required: z.boolean().nullish() };
const autocomplete = z.boolean().nullish();

const choices = (of: z.ZodType<string | number>) =>
  list(
    z.object({ name: text(1, most.choiceName), name_localizations: localizations, value: of }),
    0,
    most.choices,
  ).nullish();

const range = { min_value: z.number().nullish(), max_value: z.number().nullish() };
const safeInteger = z.int().min(Number.MIN_SAFE_INTEGER).max(Number.MAX_SAFE_INTEGER);

const valueOptions = [
  z.object({
    type: z.literal(Type.String),
    ...value,
    choices: choices(text(1, most.choiceValue)),
    min_length: z.int().min(0).max(most.stringLength).nullish(),
    max_length: z.int().min(1).max(most.stringLength).nullish(),
    autocomplete,
  }),
  z.object({
    type: z.literal(Type.Integer),
    ...value,
    choices: choices(safeInteger),
    min_value: safeInteger.nullish(),
    max_value: safeInteger.nullish(),
    autocomplete,
  }),
  z.object({ type: z.literal(Type.Number), ...value, choices: choices(z.number()), ...range, autocomplete }),
  z.object({ type: z.literal(Type.Boolean), ...value }),
  z.object({ type: z.literal(Type.User), ...value }),
  z.object({ type: z.literal(Type.Role), ...value }),
  z.object({ type: z.literal(Type.Mentionable), ...value }),
  z.object({ type: z.literal(Type.Attachment), ...value }),
  z.object({ type: z.literal(Type.Channel), ...value, channel_types: z.array(z.enum(ChannelType)).nullish() }),
] as const;

const valueOption = z.discriminatedUnion("type", valueOptions);

const subcommand = z.object({
  type: z.literal(Type.Subcommand),
  ...common,
  options: list(valueOption, 0, most.options).superRefine(checkOptions).nullish(),
});

const group = z.object({
  type: z.literal(Type.SubcommandGroup),
  ...common,
  options: list(subcommand, 1, most.options).superRefine(checkOptions).nullish(),
});

export const options = list(z.discriminatedUnion("type", [...valueOptions, subcommand, group]), 0, most.options)
  .superRefine(checkOptions)
  .superRefine((all, context) => {
    const nested = all.filter(({ type }) => type === Type.Subcommand || type === Type.SubcommandGroup);
    if (nested.length === 0 || nested.length === all.length) return;
    const message = "Sub-command and sub-command group option types are mutually exclusive to all other types";
    complain(context, "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", message);
  });

type Checked = Partial<z.output<(typeof valueOptions)[0]> & { required: boolean | null; type: Type; name: string }>;

/** What holds between options: unique names, required ones first, choices or autocomplete. */
function checkOptions(all: readonly object[], context: z.core.$RefinementCtx): void {
  const names = new Set<string>();
  let optionalSeen = false;
  for (const [index, option] of (all as readonly Checked[]).entries()) {
    if (names.has(option.name ?? "")) {
      complain(context, "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS", "Option name already exists", [
        index,
        "name",
      ]);
    }
    names.add(option.name ?? "");
    if (option.required === true && optionalSeen) {
      const message = "Required options must be placed before non-required options";
      complain(context, "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID", message, [index]);
    }
    optionalSeen ||= option.required !== true;
    if (option.autocomplete === true && option.choices?.length) {
      const message = "Option may not have both choices and autocomplete";
      complain(context, "APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE", message, [index, "autocomplete"]);
    }
    const values = (option.choices ?? []).flatMap((choice) => [`name ${choice.name}`, `value ${choice.value}`]);
    if (new Set(values).size < values.length) {
      const code = "APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS";
      complain(context, code, "Option choice name or value already exists", [index, "choices"]);
    }
  }
}
