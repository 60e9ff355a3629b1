// A form as a modal within Discord's limits.

import {
  type APIModalInteractionResponseCallbackData,
  type APIStringSelectComponent,
  type APITextInputComponent,
  ComponentType,
  TextInputStyle,
} from "discord-api-types/v10";
import { cut } from "../../language/text/cut.ts";
import type { Field, Modal } from "../../render/view.ts";

const limits = { title: 45, fields: 5, choices: 25, label: 45, value: 4000, placeholder: 100, customId: 100 } as const;

/** Whether the form's line can be kept in a modal; one that is too long is a bug of its command. */
export const fitsModal = ({ line }: Modal): boolean => line.length <= limits.customId;

export function modalOf({ title, line, fields }: Modal): APIModalInteractionResponseCallbackData {
  return {
    title: cut(title, limits.title),
    custom_id: line,
    components: fields.slice(0, limits.fields).map((field) => ({
      type: ComponentType.Label,
      label: cut(field.label, limits.label),
      component: field.choices ? menuOf(field, field.choices) : inputOf(field),
    })),
  };
}

const menuOf = (
  { option, value, placeholder, required }: Field,
  choices: NonNullable<Field["choices"]>,
): APIStringSelectComponent => ({
  type: ComponentType.StringSelect,
  custom_id: option,
  required: required ?? false,
  ...(placeholder && { placeholder: cut(placeholder, limits.placeholder) }),
  options: choices.slice(0, limits.choices).map((choice) => ({
    label: cut(choice.label, limits.placeholder),
    value: choice.value,
    ...(choice.value === value && { default: true }),
  })),
});

const inputOf = ({
  option,
  value,
  placeholder,
  required,
  long,
  longest = limits.value,
}: Field): APITextInputComponent => ({
  type: ComponentType.TextInput,
  custom_id: option,
  style: long ? TextInputStyle.Paragraph : TextInputStyle.Short,
  required: required ?? false,
  max_length: longest,
  ...(value && { value: cut(value, longest) }),
  ...(placeholder && { placeholder: cut(placeholder, limits.placeholder) }),
});
