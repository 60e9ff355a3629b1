// The command being typed: which one it is, which of its options are filled in, and what would be sent.

import {
  type APIApplicationCommand,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
} from "discord-api-types/v10";

export type Option = APIApplicationCommandBasicOption;

/** A command that can be used as it is: subcommands are offered one by one, under their whole name. */
export interface Offered {
  readonly name: string;
  readonly description: string;
  readonly options: readonly Option[];
}

export interface Field {
  readonly name: string;
  readonly text: string;
  /** What stands behind the text, where it was picked from a list. */
  readonly value?: FieldValue;
}

export type FieldValue =
  | string
  | number
  | boolean
  | { readonly filename: string; readonly contentType: string; readonly base64: string };

export interface Form {
  readonly command: Offered;
  readonly fields: readonly Field[];
  /** What stands behind the last field: the beginning of another option's name. */
  readonly tail: string;
}

/** By their names; the subcommands of one as it registers them. */
export function offeredSlash(commands: readonly APIApplicationCommand[]): Offered[] {
  return commands
    .filter(({ type }) => type === ApplicationCommandType.ChatInput)
    .sort((a, b) => a.name.localeCompare(b.name))
    .flatMap((command) => flat(command.name, command.description, command.options ?? []));
}

function flat(name: string, description: string, options: readonly APIApplicationCommandOption[]): Offered[] {
  const nested = options.filter(isNested);
  if (nested.length === 0) return [{ name, description, options: options as readonly Option[] }];
  return nested.flatMap((inner) => flat(`${name} ${inner.name}`, inner.description, inner.options ?? []));
}

const isNested = (option: APIApplicationCommandOption) =>
  option.type === ApplicationCommandOptionType.Subcommand ||
  option.type === ApplicationCommandOptionType.SubcommandGroup;

/** The commands that `/text` may become, best first: by the beginning of the name, of a word in it, then by what it says. */
export function matching(offered: readonly Offered[], text: string): Offered[] {
  const wanted = text.replace(/^\//, "").toLowerCase().trimStart();
  const rank = ({ name, description }: Offered): number => {
    if (name.startsWith(wanted)) return 0;
    if (name.includes(` ${wanted}`)) return 1;
    if (name.includes(wanted)) return 2;
    return wanted.length > 2 && description.toLowerCase().includes(wanted) ? 3 : 4;
  };
  return offered
    .map((command) => ({ command, rank: rank(command) }))
    .filter((one) => one.rank < 4)
    .sort((a, b) => a.rank - b.rank)
    .map(({ command }) => command);
}

/** A form with the required options to fill in. */
export const beginForm = (command: Offered): Form => ({
  command,
  fields: command.options.filter(({ required }) => required).map(({ name }) => ({ name, text: "" })),
  tail: "",
});

/** A form after some typing; `at` is the field that was opened by it, where one was. */
export interface Typed {
  readonly form: Form;
  readonly at: number | undefined;
}

/** `/roll dice: 2 sides: 6` as a form; undefined while the text names no whole command. */
export function readLine(offered: readonly Offered[], line: string): Form | undefined {
  if (!line.startsWith("/")) return undefined;
  const text = line.slice(1);
  const command = offered
    .filter(({ name }) => text.startsWith(`${name} `))
    .sort((a, b) => b.name.length - a.name.length)[0];
  return command && typeTail(beginForm(command), text.slice(command.name.length + 1)).form;
}

/** Types into the place behind the fields. `name:` of an option opens its field. */
export function typeTail(form: Form, text: string): Typed {
  const { head, found } = splitOptions(form, text);
  return opened(found.reduce(addField, { ...form, tail: head }), found);
}

/** Types into a field. ` name:` of another option opens that one's field; the field's own name before it is let go. */
export function typeField(form: Form, index: number, text: string): Typed {
  const own = `${form.fields[index]?.name}:`;
  const value = text.trimStart().startsWith(own) ? text.trimStart().slice(own.length).trimStart() : text;
  const { head, found } = splitOptions(form, value);
  const kept = found.length > 0 ? head.trimEnd() : value;
  return opened(found.reduce(addField, setField(form, index, { text: kept })), found);
}

function opened(form: Form, found: readonly Field[]): Typed {
  const last = found.at(-1)?.name;
  return { form, at: last === undefined ? undefined : form.fields.findIndex(({ name }) => name === last) };
}

export function setField(form: Form, index: number, { text, value }: { text: string; value?: FieldValue }): Form {
  const fields = form.fields.map((field, at) =>
    at === index ? { name: field.name, text, ...(value !== undefined && { value }) } : field,
  );
  return { ...form, fields };
}

/** Adds a field, or fills the one that is there. */
export function addField(form: Form, { name, text }: Field): Form {
  const index = form.fields.findIndex((field) => field.name === name);
  if (index >= 0) return text === "" ? form : setField(form, index, { text });
  return { ...form, fields: [...form.fields, { name, text }] };
}

export const removeField = (form: Form, index: number): Form => ({
  ...form,
  fields: form.fields.filter((_, at) => at !== index),
});

export const optionOf = (form: Form, name: string): Option | undefined =>
  form.command.options.find((option) => option.name === name);

/** The options that have no field yet, those first that begin with what is typed. */
export function unusedOptions(form: Form, typed = form.tail): Option[] {
  const wanted = typed.trim().toLowerCase();
  const unused = form.command.options.filter(({ name }) => !form.fields.some((field) => field.name === name));
  const begins = unused.filter(({ name }) => name.startsWith(wanted));
  const contains = unused.filter(({ name }) => !name.startsWith(wanted) && name.includes(wanted));
  return [...begins, ...contains];
}

/** Cuts a text at every `name:` of an option that may come. */
function splitOptions(form: Form, text: string): { readonly head: string; readonly found: readonly Field[] } {
  const names = form.command.options
    .map(({ name }) => name)
    .filter((name) => !form.fields.some((field) => field.name === name && field.text !== ""));
  const marks = [...text.matchAll(/(?<=^|\s)([\p{L}\p{N}_-]+):/gu)].filter(([, name]) => names.includes(name ?? ""));
  const first = marks[0];
  if (first === undefined) return { head: text, found: [] };
  const found = marks.map((mark, at) => {
    const end = marks[at + 1]?.index ?? text.length;
    return { name: mark[1] ?? "", text: text.slice(mark.index + mark[0].length, end).trim() };
  });
  return { head: text.slice(0, first.index), found };
}
