// The modal that the bot asks in: its inputs, and the way back with the answers.

import {
  type APIModalInteractionResponseCallbackComponent,
  type APISelectMenuComponent,
  type APITextInputComponent,
  ComponentType,
  TextInputStyle,
} from "discord-api-types/v10";
import { html, nothing, type TemplateResult } from "lit-html";
import { avatar } from "./avatar.ts";
import { openChoices } from "./components.ts";
import { submitModal } from "./doing.ts";
import { icon } from "./icon.ts";
import { markdown } from "./markdown.ts";
import { menuChoices } from "./menu-choices.ts";
import { popupView } from "./popup.ts";
import { change, type OpenModal, sight, state } from "./state.ts";

interface ModalInput {
  readonly label: string;
  readonly about: string | undefined;
  readonly component: APITextInputComponent | APISelectMenuComponent;
}

export function modalView(open: OpenModal): TemplateResult {
  const { modal, problem, busy } = open;
  const { bot } = sight().guild;
  return html`<dialog class="modal" aria-labelledby="modal-title" @cancel=${close} @close=${close}>
    <form @submit=${onSubmit}>
      <div class="modal-head">${avatar(bot.id, bot.name)}
        <h2 id="modal-title">${modal.title}</h2>
        <button type="button" class="tool" aria-label="Close" @click=${close}>${icon("close")}</button>
      </div>
      <div class="modal-body">${modal.components.map((component) => part(component, open))}</div>
      <div class="modal-foot">
        ${problem ? html`<p class="failure" role="alert">${problem}</p>` : nothing}
        <button type="button" class="button secondary" @click=${close}>Cancel</button>
        <button class="button primary" ?disabled=${busy}>${busy ? "Sending…" : "Submit"}</button>
      </div>
    </form>
    ${popupView(state().popup)}
  </dialog>`;
}

function close(event: Event): void {
  if (event.target !== event.currentTarget && event.type !== "click") return;
  change({ modal: undefined, popup: undefined });
}

function part(component: APIModalInteractionResponseCallbackComponent, open: OpenModal): TemplateResult {
  if (component.type === ComponentType.TextDisplay)
    return html`<div class="content">${markdown(component.content)}</div>`;
  const input = inputOf(component);
  if (input === undefined) return html``;
  const required = input.component.required !== false;
  const id = `modal-${input.component.custom_id}`;
  return html`<div class="modal-input">
    <label for=${id}>${input.label}${required ? html`<span class="star" title="Required" aria-hidden="true">*</span>` : nothing}</label>
    ${input.about ? html`<p class="hint">${input.about}</p>` : nothing}
    ${input.component.type === ComponentType.TextInput ? textInput(input.component, id) : menu(input.component, id, open)}
  </div>`;
}

function inputOf(component: APIModalInteractionResponseCallbackComponent): ModalInput | undefined {
  if (component.type === ComponentType.ActionRow) {
    const text = component.components[0];
    return text && { label: text.label ?? "", about: undefined, component: text };
  }
  if (component.type !== ComponentType.Label) return undefined;
  const { label, description, component: inner } = component;
  const known = inner.type === ComponentType.TextInput || isMenu(inner);
  return known ? { label, about: description, component: inner } : undefined;
}

const menus: readonly ComponentType[] = [
  ComponentType.StringSelect,
  ComponentType.UserSelect,
  ComponentType.RoleSelect,
  ComponentType.MentionableSelect,
  ComponentType.ChannelSelect,
];
const isMenu = (component: { readonly type: ComponentType }): component is APISelectMenuComponent =>
  menus.includes(component.type);

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

function onSubmit(event: SubmitEvent): void {
  event.preventDefault();
  const { modal: open } = state();
  if (open === undefined) return;
  const texts = Object.fromEntries(new FormData(event.currentTarget as HTMLFormElement)) as Record<string, string>;
  const inputs = open.modal.components
    .flatMap((component) => inputOf(component) ?? [])
    .map(({ component }) => component);
  const values = inputs
    .filter(isMenu)
    .map((component) => [component.custom_id, [...chosenIn(component, open)]] satisfies [string, string[]]);
  const missing = inputs
    .filter(isMenu)
    .find((component) => component.required !== false && chosenIn(component, open).length === 0);
  if (missing) change({ modal: { ...open, problem: "Make a selection in every required menu." } });
  else void submitModal({ ...texts, ...(Object.fromEntries(values) as Record<string, string[]>) });
}

let opener: Element | null = null;

/** After each drawing: what is to be modal is, and when it has gone the cursor is where it was before. */
export function settleDialogs(): void {
  const dialogs = [...document.querySelectorAll("dialog")];
  for (const dialog of dialogs.filter(({ open }) => !open)) {
    opener ??= document.activeElement;
    dialog.showModal();
    dialog.querySelector<HTMLElement>(".modal-body :is(input, textarea, button)")?.focus();
  }
  if (dialogs.length > 0 || opener === null) return;
  if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
  opener = null;
}
