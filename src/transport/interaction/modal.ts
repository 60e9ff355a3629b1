// A form as a modal within Discord's limits.

import {
  type APIModalInteractionResponseCallbackData,
  type APITextInputComponent,
  ComponentType,
  TextInputStyle,
} from "discord-api-types/v10";
import { cut } from "../../render/cut.ts";
import type { Field, Form } from "../../render/view.ts";

const limits = { title: 45, fields: 5, label: 45, value: 4000, placeholder: 100, customId: 100 } as const;

/** @throws Error where the form's line is too long to be kept in the modal: a bug of its command. */
export function modalOf({ title, line, fields }: Form): APIModalInteractionResponseCallbackData {
  if (line.length > limits.customId) throw new Error(`Expected a form's line of 100 characters, got \`${line}\``);
  return {
    title: cut(title, limits.title),
    custom_id: line,
    components: fields.slice(0, limits.fields).map((field) => ({
      type: ComponentType.Label,
      label: cut(field.label, limits.label),
      component: inputOf(field),
    })),
  };
}

const inputOf = ({ option, value, placeholder, required, long }: Field): APITextInputComponent => ({
  type: ComponentType.TextInput,
  custom_id: option,
  style: long ? TextInputStyle.Paragraph : TextInputStyle.Short,
  required: required ?? false,
  max_length: limits.value,
  ...(value && { value: cut(value, limits.value) }),
  ...(placeholder && { placeholder: cut(placeholder, limits.placeholder) }),
});
