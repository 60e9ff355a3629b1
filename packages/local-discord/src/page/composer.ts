// The message box: text, or a command with its options.

import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { offeredSlash, readLine } from "./command-line.ts";
import { commandView } from "./command-view.ts";
import { clearChoices } from "./completion.ts";
import { send } from "./doing.ts";
import { focusField } from "./focus.ts";
import { icon } from "./icon.ts";
import { nameOf } from "./message.ts";
import { editMessage } from "./message-menu.ts";
import { change, changeDraft, draft, here, noSuggestion, placeOf, sight, state } from "./state.ts";
import { chosenIndex, moveOrTake, suggestions } from "./suggestions.ts";
import { suggestionsView } from "./suggestions-view.ts";

export function composerView(): TemplateResult {
  const { you } = sight();
  const { form, problem } = draft();
  if (!you.may.send)
    return html`<div class="composer"><div class="box shut" tabindex="0">${icon("lock")} ${whyShut()}</div></div>`;
  return html`<form class="composer" @submit=${onSubmit}>
    ${suggestionsView()} ${replyBar()}
    <div class="box">
      ${form ? commandView(form) : textBox()}
      <button class="tool send" aria-label="Send" title="Send">${icon("send")}</button>
    </div>
    ${problem ? html`<div class="failure" role="alert">${problem.message}</div>` : nothing}
    ${typingLine()}
  </form>`;
}

function whyShut(): string {
  const place = placeOf(here());
  if (place?.locked) return "This thread is locked. Only moderators can write here.";
  if (place?.forum) return `People write in the posts of a forum. Here ${sight().guild.bot.name} alone begins them.`;
  return "You do not have permission to send messages in this channel.";
}

function onSubmit(event: Event): void {
  event.preventDefault();
  void send();
}

function textBox(): TemplateResult {
  const { text, editing } = draft();
  const place = placeOf(here());
  const name = place?.kind === "text" ? `#${place.name}` : (place?.name ?? "");
  const offered = suggestions();
  const chosen = offered ? chosenIndex(offered) : -1;
  return html`<textarea
    id="box"
    rows=${Math.min(10, text.split("\n").length)}
    maxlength="2000"
    autocomplete="off"
    placeholder=${editing ? "Edit the message" : `Message ${name}, or / for a command`}
    aria-label=${`Message ${name}`}
    aria-haspopup="listbox"
    aria-controls="suggestions"
    aria-autocomplete="list"
    aria-activedescendant=${chosen >= 0 ? `suggestion-${chosen}` : nothing}
    .value=${live(text)}
    @input=${onInput}
    @keydown=${onKey}
  ></textarea>`;
}

function onInput({ currentTarget }: Event): void {
  const text = (currentTarget as HTMLTextAreaElement).value;
  const form = draft().editing ? undefined : readLine(offeredSlash(sight().commands), text);
  change({ suggesting: noSuggestion });
  changeDraft({ text: form ? "" : text, form, problem: undefined });
  if (form === undefined) return;
  clearChoices(undefined);
  const empty = form.fields.findIndex((field) => field.text === "");
  focusField(empty < 0 ? "tail" : empty);
}

function onKey(event: KeyboardEvent): void {
  if (event.isComposing) return;
  const offered = suggestions();
  if (offered && moveOrTake(event)) return;
  const { text, editing, replyTo } = draft();
  if (event.key === "Enter" && !event.shiftKey) {
    event.preventDefault();
    void send();
  } else if (event.key === "Escape" && (editing || replyTo)) {
    event.stopPropagation();
    changeDraft({ editing: undefined, replyTo: undefined, text: editing ? "" : text });
  } else if (event.key === "ArrowUp" && text === "") {
    const own = sight().messages.list.findLast(
      ({ author, type, content }) => author.id === sight().you.id && type !== 20 && content,
    );
    if (own === undefined) return;
    event.preventDefault();
    editMessage(own.id, own.content);
  }
}

function replyBar(): TemplateResult | typeof nothing {
  const { replyTo, editing } = draft();
  const message = sight().messages.list.find(({ id }) => id === (replyTo ?? editing));
  if (message === undefined) return nothing;
  const cancel = () => changeDraft({ replyTo: undefined, editing: undefined, ...(editing && { text: "" }) });
  return html`<div class="reply-bar">
    <span>${editing ? "Editing your message" : html`Replying to <strong>${nameOf(message)}</strong>`}</span>
    <button type="button" class="tool" aria-label="Cancel" title="Cancel (Esc)" @click=${cancel}>${icon("close")}</button>
  </div>`;
}

function typingLine(): TemplateResult {
  const last = sight().messages.list.at(-1);
  const now = Date.now();
  const names = [...state().typing]
    .filter(
      ([id, { channelId, until }]) =>
        channelId === here() && until > now && !(last?.author.id === id && Date.parse(last.timestamp) > until - 10_000),
    )
    .map(([id]) => (id === sight().guild.bot.id ? sight().guild.bot.name : id));
  return html`<div class="typing" aria-live="polite">${names.length > 0 ? `${names.join(", ")} is typing…` : nothing}</div>`;
}
