// A command in the message box: its name, a field for each option in use, and the place to add another.

import { ApplicationCommandOptionType as Type } from "discord-api-types/v10";
import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import {
  type Field,
  type Form,
  optionOf,
  removeField,
  setField,
  typeField,
  typeTail,
  unusedOptions,
} from "./command-line.ts";
import { complete } from "./completion.ts";
import { send } from "./doing.ts";
import { readFile } from "./files.ts";
import { focusBox, focusField } from "./focus.ts";
import { completes } from "./option-value.ts";
import { changeDraft, draft, state, suggest } from "./state.ts";
import { chosenIndex, enterField, moveOrTake, suggestions } from "./suggestions.ts";

export function commandView(form: Form): TemplateResult {
  const left = unusedOptions(form, "").length;
  return html`<div class="command" role="group" aria-label=${`Command /${form.command.name}`}>
    <span class="command-name">/${form.command.name}</span>
    ${form.fields.map((field, at) => fieldView(form, field, at))}
    <input
      id="tail"
      class="tail"
      autocomplete="off"
      aria-label=${left > 0 ? `Add an option, ${left} more` : "Press Enter to send"}
      placeholder=${left > 0 ? `+${left} more` : ""}
      role="combobox"
      aria-autocomplete="list"
      aria-controls="suggestions"
      aria-expanded=${isOffered(undefined)}
      aria-activedescendant=${current(undefined)}
      .value=${live(form.tail)}
      @focus=${() => enterField(undefined)}
      @input=${onTail}
      @keydown=${onTailKey}
    />
  </div>`;
}

const isOffered = (name: string | undefined): boolean =>
  state().suggesting.field === name && suggestions() !== undefined;

function current(name: string | undefined): string | typeof nothing {
  const offered = state().suggesting.field === name ? suggestions() : undefined;
  const at = offered ? chosenIndex(offered) : -1;
  return at >= 0 ? `suggestion-${at}` : nothing;
}

function fieldView(form: Form, field: Field, at: number): TemplateResult {
  const option = optionOf(form, field.name);
  const { problem } = draft();
  const wrong = problem?.field === field.name;
  const isCurrent = state().suggesting.field === field.name;
  const classes = ["field", wrong && "wrong", isCurrent && "current"].filter(Boolean).join(" ");
  return html`<span class=${classes}>
    <label for=${`field-${at}`}>${field.name}</label>
    ${option?.type === Type.Attachment ? fileInput(field, at) : textInput(field, at, wrong, option?.description)}
  </span>`;
}

const textInput = (field: Field, at: number, wrong: boolean, about: string | undefined): TemplateResult =>
  html`<input
    id=${`field-${at}`}
    class=${state().suggesting.field === field.name ? "field-input current" : "field-input"}
    size=${Math.max(3, Math.min(40, field.text.length + 1))}
    autocomplete="off"
    spellcheck="false"
    maxlength="6000"
    title=${about ?? nothing}
    role="combobox"
    aria-autocomplete="list"
    aria-controls="suggestions"
    aria-expanded=${isOffered(field.name)}
    aria-activedescendant=${current(field.name)}
    aria-invalid=${wrong}
    .value=${live(field.text)}
    @focus=${() => enterField(field.name)}
    @input=${(event: Event) => onField(event, at)}
    @keydown=${(event: KeyboardEvent) => onFieldKey(event, at)}
  />`;

const fileInput = (field: Field, at: number): TemplateResult =>
  html`<input
    id=${`field-${at}`}
    class="field-input"
    type="file"
    @focus=${() => enterField(field.name)}
    @change=${(event: Event) => void chooseFile(event, at)}
    @keydown=${(event: KeyboardEvent) => event.key === "Backspace" && drop(event, at)}
  />`;

async function chooseFile({ currentTarget }: Event, at: number): Promise<void> {
  const file = (currentTarget as HTMLInputElement).files?.[0];
  if (file === undefined) return;
  const value = await readFile(file);
  const { form } = draft();
  if (form !== undefined) changeDraft({ form: setField(form, at, { text: file.name, value }), problem: undefined });
}

function onField({ currentTarget }: Event, at: number): void {
  const { form } = draft();
  if (form === undefined) return;
  const typed = typeField(form, at, (currentTarget as HTMLInputElement).value);
  changeDraft({ form: typed.form, problem: undefined });
  const name = form.fields[at]?.name ?? "";
  const option = optionOf(form, name);
  suggest({ index: undefined, hidden: false });
  if (typed.at !== undefined) focusField(typed.at);
  else if (option && completes(option)) complete(name);
}

function onTail({ currentTarget }: Event): void {
  const { form } = draft();
  if (form === undefined) return;
  const typed = typeTail(form, (currentTarget as HTMLInputElement).value);
  changeDraft({ form: typed.form, problem: undefined });
  suggest({ index: undefined, hidden: false });
  if (typed.at !== undefined) focusField(typed.at);
}

function onFieldKey(event: KeyboardEvent, at: number): void {
  const input = event.currentTarget as HTMLInputElement;
  const { form } = draft();
  if (form === undefined || event.isComposing) return;
  if (moveOrTake(event)) return;
  const start = input.selectionStart === 0 && input.selectionEnd === 0;
  const end = input.selectionStart === input.value.length;
  if (event.key === "Enter") submit(event);
  else if (event.key === "Backspace" && input.value === "") drop(event, at);
  else if (event.key === "ArrowLeft" && start && at > 0) step(event, at - 1);
  else if (event.key === "ArrowRight" && end) step(event, at + 1 < form.fields.length ? at + 1 : "tail");
  else if (event.key === "Escape") leave(event);
}

function onTailKey(event: KeyboardEvent): void {
  const input = event.currentTarget as HTMLInputElement;
  const { form } = draft();
  if (form === undefined || event.isComposing) return;
  if (moveOrTake(event)) return;
  const last = form.fields.length - 1;
  if (event.key === "Enter") submit(event);
  else if (event.key === "Backspace" && input.value === "") last < 0 ? leave(event) : step(event, last);
  else if (event.key === "ArrowLeft" && input.selectionStart === 0 && last >= 0) step(event, last);
  else if (event.key === "Escape") leave(event);
}

function submit(event: Event): void {
  event.preventDefault();
  void send();
}

function step(event: Event, to: number | "tail"): void {
  event.preventDefault();
  focusField(to);
}

/** An empty optional field goes away; a required one stays, and the cursor goes before it. */
function drop(event: Event, at: number): void {
  const { form } = draft();
  if (form === undefined) return;
  event.preventDefault();
  const required = optionOf(form, form.fields[at]?.name ?? "")?.required;
  if (!required) changeDraft({ form: removeField(form, at), problem: undefined });
  if (required && at === 0) leave(event);
  else focusField(at > 0 ? at - 1 : "tail");
}

/** Back to plain text, with the command's name. */
function leave(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
  const { form } = draft();
  changeDraft({
    form: undefined,
    text: event instanceof KeyboardEvent && event.key === "Backspace" ? `/${form?.command.name}` : "",
    problem: undefined,
  });
  suggest({ field: undefined, index: undefined, hidden: false });
  focusBox();
}
