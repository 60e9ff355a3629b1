// From the text in an option's field to the value that is sent, and the lists that some options are picked from.

import { ApplicationCommandOptionType as Type } from "discord-api-types/v10";
import type { Person, Place } from "../serve/serve-sight.ts";
import { type Field, type FieldValue, type Form, type Option, optionOf } from "./command-line.ts";

export interface Choice {
  readonly label: string;
  readonly value: string | number | boolean;
  readonly hint?: string;
}

/** Who and what there is to pick. */
export interface Around {
  readonly people: readonly Person[];
  readonly roles: readonly { readonly id: string; readonly name: string }[];
  readonly places: readonly Place[];
}

/** What an option is picked from; undefined where it takes free text. */
export function listed(option: Option, around: Around): readonly Choice[] | undefined {
  const people = around.people.map(({ id, name, username }) => ({ label: name, value: id, hint: username }));
  const roles = around.roles.map(({ id, name }) => ({ label: `@${name}`, value: id, hint: "Role" }));
  switch (option.type) {
    case Type.Boolean:
      return [
        { label: "True", value: true },
        { label: "False", value: false },
      ];
    case Type.User:
      return people;
    case Type.Role:
      return roles;
    case Type.Mentionable:
      return [...people, ...roles];
    case Type.Channel:
      return around.places
        .filter(({ kind }) => kind === "text" || kind === "thread")
        .map(({ id, name }) => ({ label: `#${name}`, value: id }));
    default: {
      const choices = "choices" in option ? (option.choices ?? []) : [];
      return choices.length === 0 ? undefined : choices.map(({ name, value }) => ({ label: name, value }));
    }
  }
}

/** Those of a list that fit what is typed, the ones that begin with it first. */
export function fitting(choices: readonly Choice[], text: string): Choice[] {
  const wanted = text.trim().replace(/^[#@]/, "").toLowerCase();
  const plain = ({ label }: Choice) => label.replace(/^[#@]/, "").toLowerCase();
  const begins = choices.filter((choice) => plain(choice).startsWith(wanted));
  return [...begins, ...choices.filter((choice) => !begins.includes(choice) && plain(choice).includes(wanted))];
}

export const completes = (option: Option): boolean => "autocomplete" in option && option.autocomplete === true;

export interface Problem {
  /** The option's name. */
  readonly field: string;
  readonly message: string;
}

/** Everything filled in, by option name; or what is missing or wrong, in words. */
export function readForm(
  form: Form,
  around: Around,
): { readonly options: Readonly<Record<string, FieldValue>> } | { readonly problem: Problem } {
  const options: Record<string, FieldValue> = {};
  for (const field of form.fields) {
    const option = optionOf(form, field.name);
    if (option === undefined) continue;
    if (field.text.trim() === "" && field.value === undefined) {
      if (option.required)
        return { problem: { field: field.name, message: "This option is required. Specify a value." } };
      continue;
    }
    const read = readField(option, field, around);
    if ("message" in read) return { problem: { field: field.name, message: read.message } };
    options[field.name] = read.value;
  }
  if (form.tail.trim() !== "") {
    const message = `Expected the name of an option, got \`${form.tail.trim()}\``;
    return { problem: { field: "", message } };
  }
  return { options };
}

/** What half a form would send, for autocomplete: nothing is checked, what can't be read is left as text. */
export function readDraft(form: Form, around: Around): Record<string, FieldValue> {
  return Object.fromEntries(
    form.fields
      .filter(({ text, value }) => text !== "" || value !== undefined)
      .map((field) => {
        const option = optionOf(form, field.name);
        const read = option && readField(option, field, around);
        return [field.name, read && "value" in read ? read.value : field.text];
      }),
  );
}

function readField(
  option: Option,
  { text, value }: Field,
  around: Around,
): { readonly value: FieldValue } | { readonly message: string } {
  if (value !== undefined) return { value };
  const typed = text.trim();
  const choices = listed(option, around);
  if (choices) {
    const same = choices.find(
      ({ label }) => label.replace(/^[#@]/, "").toLowerCase() === typed.replace(/^[#@]/, "").toLowerCase(),
    );
    const found = same ?? choices.find((choice) => String(choice.value).toLowerCase() === typed.toLowerCase());
    return found ? { value: found.value } : { message: "Choose one of the options." };
  }
  if (option.type === Type.Attachment) return { message: "Choose a file." };
  if (option.type !== Type.Integer && option.type !== Type.Number) return { value: typed };
  return readNumber(option, typed);
}

function readNumber(
  option: Extract<Option, { type: Type.Integer | Type.Number }>,
  typed: string,
): { readonly value: number } | { readonly message: string } {
  const number = Number(typed.replace(/[,_\s]/g, ""));
  const kind = option.type === Type.Integer ? "a whole number" : "a number";
  if (!Number.isFinite(number)) return { message: `Expected ${kind}, got \`${typed}\`` };
  if (option.type === Type.Integer && !Number.isInteger(number))
    return { message: `Expected ${kind}, got \`${typed}\`` };
  const { min_value: least = number, max_value: most = number } = option as { min_value?: number; max_value?: number };
  if (number < least) return { message: `Expected at least ${least}, got \`${typed}\`` };
  if (number > most) return { message: `Expected at most ${most}, got \`${typed}\`` };
  return { value: number };
}
