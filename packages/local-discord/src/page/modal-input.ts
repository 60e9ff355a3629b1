// The inputs of a modal, and what somebody has put into them.

import {
  type APICheckboxGroupComponent,
  type APILabelComponent,
  type APIModalInteractionResponseCallbackComponent,
  type APIRadioGroupComponent,
  type APISelectMenuComponent,
  type APITextInputComponent,
  ComponentType,
  TextInputStyle,
} from "discord-api-types/v10";
import { html, nothing, type TemplateResult } from "lit-html";
import type { Action } from "../serve/serve-act.ts";
import { openChoices } from "./components.ts";
import { readFile } from "./files.ts";
import { icon } from "./icon.ts";
import { menuChoices } from "./menu-choices.ts";
import { change, type OpenModal, state } from "./state.ts";

type Input = APILabelComponent["component"];

interface ModalInput {
  readonly label: string;
  readonly about: string | undefined;
  readonly component: Input;
}

export function inputOf(component: APIModalInteractionResponseCallbackComponent): ModalInput | undefined {
  if (component.type === ComponentType.ActionRow) {
    const text = component.components[0];
    return text && { label: text.label ?? "", about: undefined, component: text };
  }
  if (component.type !== ComponentType.Label) return undefined;
  const { label, description, component: inner } = component;
  return { label, about: description, component: inner };
}

export const isRequired = (input: Input): boolean => input.type !== ComponentType.Checkbox && input.required !== false;

/** What takes text, a menu's choice or a file. */
export function field(input: Input, id: string, open: OpenModal): TemplateResult {
  switch (input.type) {
    case ComponentType.TextInput:
      return textInput(input, id);
    case ComponentType.FileUpload:
      return html`<input type="file" id=${id} name=${input.custom_id} accept=${input.file_types?.join(",") ?? nothing}
        ?multiple=${(input.max_values ?? 1) > 1} ?required=${isRequired(input)} />`;
    case ComponentType.RadioGroup:
    case ComponentType.CheckboxGroup:
    case ComponentType.Checkbox:
      return html``;
    default:
      return menu(input, id, open);
  }
}

/** Radio buttons, or checkboxes. */
export const choices = (group: APIRadioGroupComponent | APICheckboxGroupComponent): TemplateResult =>
  html`${group.options.map(
    ({ value, label, description, default: is }) => html`<label class="choice">
      <input type=${group.type === ComponentType.RadioGroup ? "radio" : "checkbox"} name=${group.custom_id} value=${value}
        .defaultChecked=${is ?? false} ?required=${group.type === ComponentType.RadioGroup && isRequired(group)} />
      <span>${label}${description ? html`<span class="hint">${description}</span>` : nothing}</span>
    </label>`,
  )}`;

type Answer = Extract<Action, { do: "submit" }>["values"][string];

/** What stands in an input, as it is sent. */
export async function answerOf(input: Input, form: FormData, open: OpenModal): Promise<Answer> {
  const given = form.getAll(input.custom_id);
  const texts = given.filter((value) => typeof value === "string");
  switch (input.type) {
    case ComponentType.TextInput:
      return texts[0] ?? "";
    case ComponentType.Checkbox:
      return texts.length > 0;
    case ComponentType.RadioGroup:
    case ComponentType.CheckboxGroup:
      return texts;
    case ComponentType.FileUpload:
      return Promise.all(
        given.filter((file) => typeof file === "object" && file.name !== "").map((file) => readFile(file as File)),
      );
    default:
      return [...chosenIn(input, open)];
  }
}

function textInput(input: APITextInputComponent, id: string): TemplateResult {
  const { style, value = "", placeholder = "", required = true, min_length: least, max_length: most = 4000 } = input;
  const counter = html`<span class="counter" aria-hidden="true"></span>`;
  if (style === TextInputStyle.Short) {
    return html`<input id=${id} name=${input.custom_id} value=${value} placeholder=${placeholder} ?required=${required}
      minlength=${least ?? nothing} maxlength=${most} autocomplete="off" @input=${count} />${counter}`;
  }
  return html`<textarea id=${id} name=${input.custom_id} .defaultValue=${value} placeholder=${placeholder} ?required=${required}
    minlength=${least ?? nothing} maxlength=${most} rows=${Math.max(3, Math.min(8, value.split("\n").length + 1))} @input=${count} @keydown=${submitByKey}></textarea>${counter}`;
}

/** Shows how much room is left, once it gets scarce. */
function count({ currentTarget }: Event): void {
  const { value, maxLength, nextElementSibling } = currentTarget as HTMLTextAreaElement;
  const left = maxLength - value.length;
  if (nextElementSibling) nextElementSibling.textContent = left < Math.max(20, maxLength * 0.2) ? `${left} left` : "";
}

function submitByKey(event: KeyboardEvent): void {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  (event.currentTarget as HTMLTextAreaElement).form?.requestSubmit();
}

function menu(component: APISelectMenuComponent, id: string, open: OpenModal): TemplateResult {
  const values = chosenIn(component, open);
  const labels = menuChoices(component)
    .filter(({ value }) => values.includes(value))
    .map(({ label }) => label);
  const take = (taken: string[]) => {
    const { modal } = state();
    if (modal) change({ modal: { ...modal, chosen: { ...modal.chosen, [component.custom_id]: taken } } });
  };
  return html`<button type="button" id=${id} class="select" aria-haspopup="listbox"
    @click=${(event: Event) => openChoices(component, event.currentTarget as Element, take, values)}>
    <span class=${labels.length > 0 ? "" : "placeholder"}>${labels.join(", ") || (component.placeholder ?? "Make a selection")}</span>${icon("chevron")}
  </button>`;
}

const chosenIn = (component: APISelectMenuComponent, { chosen }: OpenModal): readonly string[] =>
  chosen[component.custom_id] ??
  menuChoices(component)
    .filter(({ chosen: is }) => is)
    .map(({ value }) => value);
