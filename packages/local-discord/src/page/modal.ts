// The modal that the bot asks in, and the way back with the answers.

import { type APIModalInteractionResponseCallbackComponent, ComponentType } from "discord-api-types/v10";
import { html, nothing, type TemplateResult } from "lit-html";
import { avatar } from "./avatar.ts";
import { submitModal } from "./doing.ts";
import { icon } from "./icon.ts";
import { markdown } from "./markdown.ts";
import { answerOf, choices, field, inputOf, isRequired } from "./modal-input.ts";
import { popupView } from "./popup.ts";
import { change, type OpenModal, sight, state } from "./state.ts";

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
  const star = isRequired(input.component)
    ? html`<span class="star" title="Required" aria-hidden="true">*</span>`
    : nothing;
  const id = `modal-${input.component.custom_id}`;
  const about = input.about ? html`<p class="hint">${input.about}</p>` : nothing;
  if (input.component.type === ComponentType.Checkbox) {
    return html`<div class="modal-input"><label class="choice">
      <input type="checkbox" name=${input.component.custom_id} .defaultChecked=${input.component.default ?? false} />
      <span>${input.label}${about}</span></label></div>`;
  }
  if ("options" in input.component && input.component.type !== ComponentType.StringSelect) {
    return html`<fieldset class="modal-input"><legend>${input.label}${star}</legend>${about}${choices(input.component)}</fieldset>`;
  }
  return html`<div class="modal-input">
    <label for=${id}>${input.label}${star}</label>
    ${about}
    ${field(input.component, id, open)}
  </div>`;
}

function onSubmit(event: SubmitEvent): void {
  event.preventDefault();
  const { modal: open } = state();
  if (open === undefined) return;
  const inputs = open.modal.components.flatMap((component) => inputOf(component)?.component ?? []);
  const form = new FormData(event.currentTarget as HTMLFormElement);
  void Promise.all(inputs.map(async (input) => [input.custom_id, await answerOf(input, form, open)] as const)).then(
    (answers) => {
      const missing = inputs.some(
        (input, at) => isRequired(input) && isList(answers[at]?.[1]) && answers[at]?.[1].length === 0,
      );
      if (missing) change({ modal: { ...open, problem: "Make a selection wherever there is a star." } });
      else void submitModal(Object.fromEntries(answers));
    },
  );
}

const isList = (answer: unknown): answer is readonly unknown[] => Array.isArray(answer);

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
