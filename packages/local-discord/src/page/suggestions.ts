// What is offered for what is being typed: commands, options, choices.

import { ApplicationCommandOptionType as Type } from "discord-api-types/v10";
import {
  addField,
  beginForm,
  type Form,
  matching,
  type Offered,
  type Option,
  offeredSlash,
  optionOf,
  setField,
  unusedOptions,
} from "./command-line.ts";
import { clearChoices, complete } from "./completion.ts";
import { focusField } from "./focus.ts";
import { type Choice, completes, fitting, listed } from "./option-value.ts";
import { changeDraft, draft, sight, state, suggest } from "./state.ts";

export interface Suggestion {
  readonly label: string;
  readonly hint: string | undefined;
  /** Option names after a command's own. */
  readonly more?: readonly string[];
  readonly required?: boolean;
  readonly take: () => void;
}

export interface Suggestions {
  readonly heading: string;
  readonly about: string | undefined;
  readonly items: readonly Suggestion[];
  /** Said in place of items. */
  readonly note: string | undefined;
  /** What Enter takes unless the arrows say otherwise; -1 for nothing, so that Enter sends. */
  readonly first: number;
}

/** Undefined where nothing is offered. */
export function suggestions(): Suggestions | undefined {
  if (state().suggesting.hidden) return undefined;
  const { form, text, editing } = draft();
  if (form === undefined)
    return text.startsWith("/") && !text.includes("\n") && !editing ? forCommands(text) : undefined;
  const name = state().suggesting.field;
  const option = name === undefined ? undefined : optionOf(form, name);
  return option ? forField(form, option) : forTail(form);
}

/** The one that Enter takes; -1 for none. */
export function chosenIndex(offered: Suggestions): number {
  const { index } = state().suggesting;
  return index === undefined ? offered.first : Math.min(index, offered.items.length - 1);
}

function forCommands(text: string): Suggestions {
  const { guild, commands } = sight();
  const all = offeredSlash(commands);
  const items = matching(all, text).map(
    (command): Suggestion => ({
      label: `/${command.name}`,
      hint: command.description,
      more: command.options.slice(0, 6).map(({ name }) => name),
      take: () => begin(command),
    }),
  );
  const none = guild.bot.connected
    ? "No commands match."
    : `${guild.bot.name} is not connected yet, so there are no commands.`;
  const about = text.length > 1 ? undefined : "Type to search, ↑ ↓ to choose, Enter to take";
  return { heading: "Commands", about, items, note: items.length === 0 ? none : undefined, first: 0 };
}

export function begin(command: Offered): void {
  const form = beginForm(command);
  changeDraft({ form, text: "", problem: undefined });
  clearChoices(undefined);
  focusField(form.fields.length > 0 ? 0 : "tail");
}

function forTail(form: Form): Suggestions | undefined {
  const items = unusedOptions(form).map(
    (option): Suggestion => ({
      label: option.name,
      hint: option.description,
      required: option.required ?? false,
      take: () => open(option),
    }),
  );
  const typed = form.tail.trim();
  if (items.length === 0 && typed === "") return undefined;
  const note = items.length === 0 ? `\`${typed}\` is no option of this command.` : undefined;
  return { heading: "Options", about: form.command.description, items, note, first: typed === "" ? -1 : 0 };
}

function open({ name }: Option): void {
  const { form } = draft();
  if (form === undefined) return;
  const next = addField({ ...form, tail: "" }, { name, text: "" });
  changeDraft({ form: next, problem: undefined });
  focusField(next.fields.findIndex((field) => field.name === name));
}

function forField(form: Form, option: Option): Suggestions {
  const field = form.fields.find(({ name }) => name === option.name);
  const heading = option.name;
  const about = [option.description, option.required ? "Required" : undefined].filter(Boolean).join(" · ");
  const take = (choice: Choice) => () => pick(option.name, choice);
  const offered = (choices: readonly Choice[]) =>
    choices.slice(0, 25).map((choice): Suggestion => ({ label: choice.label, hint: choice.hint, take: take(choice) }));
  const list = listed(option, sight().guild);
  const typed = field?.text.trim().toLowerCase();
  const settled = field?.value !== undefined || list?.some(({ label }) => label.toLowerCase() === typed);
  if (list) {
    const items = offered(settled ? list : fitting(list, field?.text ?? ""));
    const note = items.length === 0 ? "No options match your search." : undefined;
    return { heading, about, items, note, first: settled || (field?.text === "" && !option.required) ? -1 : 0 };
  }
  if (!completes(option)) return { heading, about, items: [], note: noteOf(option), first: -1 };
  const { choices } = state().suggesting;
  const free = `${about} · ↓ chooses, Enter sends as typed`;
  if (choices === "failed") return { heading, about, items: [], note: "Loading options failed.", first: -1 };
  const items = offered(choices ?? []);
  const note =
    choices === undefined ? "Loading options…" : items.length === 0 ? "No options match your search." : undefined;
  return { heading, about: items.length > 0 ? free : about, items, note, first: -1 };
}

const noteOf = (option: Option): string | undefined => {
  if (option.type === Type.Attachment) return "Press Enter or click to choose a file.";
  const { min_value: least, max_value: most } = option as { min_value?: number; max_value?: number };
  if (least !== undefined && most !== undefined) return `A number from ${least} to ${most}`;
  if (least !== undefined) return `A number from ${least}`;
  return most === undefined ? undefined : `A number up to ${most}`;
};

/** Takes a choice and goes on to the next field that is empty. */
function pick(name: string, { label, value }: Choice): void {
  const { form } = draft();
  if (form === undefined) return;
  const index = form.fields.findIndex((field) => field.name === name);
  const next = setField(form, index, { text: label, value });
  changeDraft({ form: next, problem: undefined });
  const empty = next.fields.findIndex((field, at) => at > index && field.text === "");
  focusField(empty < 0 ? "tail" : empty);
}

/** The cursor has come into a field, or behind the last one. */
export function enterField(name: string | undefined): void {
  clearChoices(name);
  const { form } = draft();
  const option = form && name !== undefined ? optionOf(form, name) : undefined;
  if (option && completes(option)) complete(option.name, 0);
}

/** The keys of the list above the message box, wherever in the box the cursor is. @returns whether the key was for it. */
export function moveOrTake(event: KeyboardEvent): boolean {
  const offered = suggestions();
  if (offered === undefined) return false;
  const { items } = offered;
  const at = chosenIndex(offered);
  const to = (index: number) => suggest({ index });
  if (event.key === "ArrowDown" && items.length > 0) to((at + 1) % items.length);
  else if (event.key === "ArrowUp" && items.length > 0) to(at <= 0 ? items.length - 1 : at - 1);
  else if (event.key === "Escape" && (items.length > 0 || offered.note)) {
    event.stopPropagation();
    suggest({ hidden: true });
  } else if ((event.key === "Enter" || (event.key === "Tab" && !event.shiftKey)) && items[at]) items[at].take();
  else return false;
  event.preventDefault();
  return true;
}
