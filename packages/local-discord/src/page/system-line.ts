// Lines that Discord itself writes into a channel.

import { MessageType } from "discord-api-types/v10";
import { html, type TemplateResult } from "lit-html";
import type { SeenMessage } from "../serve/serve-sight.ts";
import { showMessage } from "./focus.ts";
import { goTo } from "./go.ts";
import { icon } from "./icon.ts";
import { change } from "./state.ts";

/** Undefined for a message that somebody wrote. */
export function systemLine(message: SeenMessage): TemplateResult | undefined {
  const { type, author, content, message_reference: reference } = message;
  const name = html`<strong>${author.global_name ?? author.username}</strong>`;
  switch (type) {
    case MessageType.ChannelPinnedMessage:
      return html`${icon("pin")}<span>${name} pinned
        <button type="button" class="link" @click=${() => reference?.message_id && showMessage(reference.message_id)}>a message</button>
        to this channel. <button type="button" class="link" @click=${() => change({ panel: "pins" })}>See all</button></span>`;
    case MessageType.ThreadCreated:
      return html`${icon("thread")}<span>${name} started a thread:
        <button type="button" class="link" @click=${() => reference && goTo(reference.channel_id)}>${content}</button></span>`;
    case MessageType.RecipientAdd:
      return html`${icon("people")}<span>${name} added somebody to the thread.</span>`;
    default:
      return undefined;
  }
}
