// What an interaction asks to be run: typed after a slash, chosen in a menu, or the command line behind a button or form; with the
// files that came along, fetched from where Discord put them, and from nowhere else.

import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteraction,
  type APIApplicationCommandInteractionDataOption,
  type APIAttachment,
  type APIInteraction,
  type APIMessageComponentInteraction,
  type APIModalSubmitInteraction,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
} from "discord-api-types/v10";
import { Unavailable, UserError } from "../../core/errors.ts";
import { later, tell } from "../../core/tell.ts";
import type { Call, Command, Values } from "../../kit/define.ts";
import { parseCommandLine, valueFor } from "../../kit/options.ts";
import { asTyped, checkSize, textIn } from "../typed-call.ts";

/** Everything that is answered with a reply. */
export type Asking = APIApplicationCommandInteraction | APIMessageComponentInteraction | APIModalSubmitInteraction;

const askingTypes: readonly InteractionType[] = [
  InteractionType.ApplicationCommand,
  InteractionType.MessageComponent,
  InteractionType.ModalSubmit,
];

export const isAsking = (interaction: APIInteraction): interaction is Asking => askingTypes.includes(interaction.type);

export function callOf(interaction: Asking, commands: readonly Command[]): Call {
  switch (interaction.type) {
    case InteractionType.ApplicationCommand:
      return asTyped(typedCall(interaction), commands);
    case InteractionType.MessageComponent:
      return pressedCall(interaction, commands);
    case InteractionType.ModalSubmit:
      return sentCall(interaction, commands);
  }
}

/** A call that is still being typed, and the option at which it is. */
export function typingOf({ data }: APIApplicationCommandAutocompleteInteraction, commands: readonly Command[]) {
  const { command, options } = nested(data.name, data.options as SentOptions);
  const focused = options.find((option) => "focused" in option && option.focused);
  return { call: asTyped({ command, options: valuesOf(options) }, commands), focused: focused?.name ?? "" };
}

function typedCall({ data }: APIApplicationCommandInteraction): Call {
  if (data.type !== ApplicationCommandType.ChatInput) return { command: data.name, options: {} };
  const { command, options } = nested(data.name, data.options ?? []);
  return { command, options: valuesOf(options) };
}

/** The custom id is the command line; a menu's ends with the option that takes what was chosen. */
function pressedCall({ data }: APIMessageComponentInteraction, commands: readonly Command[]): Call {
  const call = parseCommandLine(data.custom_id, commands);
  if (data.component_type === ComponentType.Button) return call;
  const option = Object.keys(call.options).at(-1) ?? "";
  return withOptions(call, { [option]: data.values[0] ?? "" }, commands);
}

/** Only the fields were typed: the line is Crux's own. */
function sentCall(interaction: APIModalSubmitInteraction, commands: readonly Command[]): Call {
  const call = parseCommandLine(interaction.data.custom_id, commands);
  const { options } = asTyped({ command: call.command, options: byOption(textsIn(interaction)) }, commands);
  return withOptions(call, options as Readonly<Record<string, string>>, commands);
}

/** What was typed into the fields of a form, chosen, ticked or handed over in them, by option. */
export function textsIn({ data }: APIModalSubmitInteraction): Readonly<Record<string, string>> {
  const texts: [string, string][] = [];
  for (const component of data.components) {
    const inputs =
      "components" in component ? component.components : "component" in component ? [component.component] : [];
    for (const input of inputs) {
      const [given] = "values" in input ? input.values : [input.value];
      if (given != null) texts.push([input.custom_id, String(given)]);
    }
  }
  return Object.fromEntries(texts);
}

/** The fields of one option together: those that name a value of it as a list. */
function byOption(texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const all: Record<string, string> = {};
  for (const [field, text] of Object.entries(texts)) {
    const [option = "", name] = field.split(/ (.*)/s);
    const before = all[option];
    if (name === undefined) all[option] = text;
    else if (text.trim() !== "") all[option] = `${before ? `${before}; ` : ""}${name} = ${text.trim()}`;
  }
  return all;
}

type SentOptions = readonly APIApplicationCommandInteractionDataOption[];

/** A subcommand's name follows its command's; the options are those of the innermost. */
function nested(name: string, options: SentOptions): { readonly command: string; readonly options: SentOptions } {
  const [first] = options;
  const isWord =
    first?.type === ApplicationCommandOptionType.Subcommand ||
    first?.type === ApplicationCommandOptionType.SubcommandGroup;
  return isWord ? nested(`${name} ${first.name}`, first.options ?? []) : { command: name, options };
}

const valuesOf = (options: SentOptions): Values =>
  Object.fromEntries(options.flatMap((option) => ("value" in option ? [[option.name, option.value] as const] : [])));

/** A call with options that came apart from its line, as the fields of a form do; empty texts are left out. */
function withOptions(call: Call, texts: Readonly<Record<string, string>>, commands: readonly Command[]): Call {
  const options = commands.find(({ name }) => name === call.command)?.options ?? {};
  const given = Object.entries(texts).filter(([, text]) => text.trim() !== "");
  const values = given.map(([option, text]) => [option, valueFor(options, option, text.trim())] as const);
  const others = Object.entries(call.options).filter(([option]) => !(option in texts));
  return { command: call.command, options: { ...Object.fromEntries(others), ...Object.fromEntries(values) } };
}

/** Milliseconds that a file may take to arrive. */
const patience = 5000;

/** Reads an upload of this interaction by its id. */
export const uploadsIn =
  (interaction: APIInteraction) =>
  async (id: string): Promise<string> => {
    const file = attachmentsOf(interaction)[id];
    if (file === undefined) {
      throw new UserError("file.unknown", tell`Expected a file, got one that is no longer there`, {
        hint: tell`Hand it over once more`,
      });
    }
    checkSize(file.size);
    try {
      const { ok, body } = await fetch(file.url, { redirect: "error", signal: AbortSignal.timeout(patience) });
      if (ok && body !== null) return await textIn(body);
    } catch (error) {
      if (error instanceof UserError) throw error;
      throw new Unavailable(later`the file`, { cause: error });
    }
    throw new Unavailable(later`the file`);
  };

function attachmentsOf({ type, data }: APIInteraction): Readonly<Record<string, APIAttachment>> {
  const brings = type === InteractionType.ApplicationCommand || type === InteractionType.ModalSubmit;
  const resolved = brings && "resolved" in data ? data.resolved : undefined;
  return (resolved && "attachments" in resolved && resolved.attachments) || {};
}
