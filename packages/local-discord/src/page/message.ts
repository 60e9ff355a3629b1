// One message: who, when, and all that it carries.

import { MessageFlags, MessageType } from "discord-api-types/v10";
import { html, nothing, type TemplateResult } from "lit-html";
import type { SeenMessage } from "../serve/serve-sight.ts";
import { avatar } from "./avatar.ts";
import { embedView } from "./embed.ts";
import { attachment } from "./files.ts";
import { showMessage } from "./focus.ts";
import { goTo } from "./go.ts";
import { icon } from "./icon.ts";
import { layoutView } from "./layout.ts";
import { markdown } from "./markdown.ts";
import { messageMenu, personMenu, remove, replyTo, textOf } from "./message-menu.ts";
import { pollView } from "./poll.ts";
import { sight, state } from "./state.ts";
import { systemLine } from "./system-line.ts";
import { dateTime, messageTime, shortTime } from "./time.ts";

/** `joined` is true under a message of the same author: then the name is left out. */
export function messageView(message: SeenMessage, joined: boolean): TemplateResult {
  const { author, flags = 0, type } = message;
  const ephemeral = (flags & MessageFlags.Ephemeral) !== 0;
  const mentioned = message.mention_everyone || message.mentions.some(({ id }) => id === sight().you.id);
  const classes = ["message", joined && "joined", ephemeral && "ephemeral", mentioned && "mentioned"];
  const at = Date.parse(message.timestamp);
  const line = systemLine(message);
  const menu = (event: MouseEvent) => {
    if ((event.target as Element).closest("a, input, textarea")) return;
    event.preventDefault();
    messageMenu(message, event.clientX + event.clientY === 0 ? (event.currentTarget as Element) : event);
  };
  if (line) {
    return html`<div class="message system" @contextmenu=${menu}>
      ${line} <time datetime=${message.timestamp} title=${dateTime(at)}>${messageTime(at, Date.now())}</time>
    </div>`;
  }
  return html`<div class=${classes.filter(Boolean).join(" ")} @contextmenu=${menu}>
    ${type === MessageType.Reply && !message.interaction_metadata ? replied(message) : nothing}
    ${message.used && message.interaction_metadata ? usedLine(message) : nothing}
    <div class="gutter">
      ${
        joined
          ? html`<time class="aside" datetime=${message.timestamp} aria-hidden="true">${shortTime(at)}</time>`
          : avatar(author.id, nameOf(message))
      }
    </div>
    <div class="body">
      ${
        joined
          ? nothing
          : html`<div class="head">
            <button type="button" class="name" tabindex="-1" @click=${(event: MouseEvent) => personMenu(author.id, event.currentTarget as Element)}>
              ${nameOf(message)}
            </button>
            ${author.bot ? html`<span class="app">APP</span>` : nothing}
            <time datetime=${message.timestamp} title=${dateTime(at)}>${messageTime(at, Date.now())}</time>
          </div>`
      }
      ${content(message)}
      ${ephemeral ? onlyYou(message) : nothing}
    </div>
    <div class="tools" role="group" aria-label="Message tools">
      ${
        ephemeral || !sight().you.may.send
          ? nothing
          : html`<button type="button" tabindex="-1" title="Reply" aria-label="Reply" @click=${() => replyTo(message.id)}>${icon("reply")}</button>`
      }
      <button type="button" tabindex="-1" title="More" aria-label="More" aria-haspopup="menu"
        @click=${(event: MouseEvent) => messageMenu(message, event.currentTarget as Element)}>${icon("more")}</button>
    </div>
  </div>`;
}

function content(message: SeenMessage): TemplateResult {
  const { flags = 0, thread } = message;
  const failure = state().failures.get(message.id);
  if ((flags & MessageFlags.Loading) !== 0) {
    return html`<div class="loading"><span class="dots"><i></i><i></i><i></i></span> ${message.author.username} is thinking…</div>`;
  }
  return html`${
    message.content
      ? html`<div class="content">${markdown(message.content)}${message.edited_timestamp ? edited(message) : nothing}</div>`
      : nothing
  }
    ${(message.message_snapshots ?? []).map(
      ({ message: said }) => html`<blockquote class="forwarded"><em>Forwarded</em><div>${markdown(said.content)}</div>
        ${said.embeds.map(embedView)}</blockquote>`,
    )}
    ${message.embeds.map(embedView)}
    ${message.attachments.length > 0 ? html`<div class="files">${message.attachments.map(attachment)}</div>` : nothing}
    ${message.poll ? pollView(message, message.poll) : nothing}
    ${(message.components ?? []).map((part) => layoutView(part, message.id))}
    ${failure ? html`<div class="failure" role="alert">${failure}</div>` : nothing}
    ${!message.content && message.edited_timestamp ? edited(message) : nothing}
    ${thread ? threadChip(thread) : nothing}`;
}

const edited = ({ edited_timestamp: at }: SeenMessage) =>
  html`<span class="edited" title=${dateTime(Date.parse(at ?? ""))}> (edited)</span>`;

const onlyYou = ({ id }: SeenMessage) => html`<div class="only-you">
  ${icon("eye")} Only you can see this • <button type="button" class="link" @click=${() => remove(id)}>Dismiss message</button>
</div>`;

function threadChip(thread: NonNullable<SeenMessage["thread"]>): TemplateResult {
  const place = sight().guild.places.find(({ id }) => id === thread.id);
  const count = place?.messages ?? 0;
  const state = place?.archived ? "archived" : `${count} ${count === 1 ? "message" : "messages"}`;
  return html`<button type="button" class="thread-chip" @click=${() => goTo(thread.id)}>
    ${icon("thread")}<span><strong>${thread.name}</strong> <span class="link">${state} ›</span></span>
  </button>`;
}

/** The line above a reply. */
function replied({ referenced_message: other }: SeenMessage): TemplateResult {
  if (!other) return html`<div class="above">${icon("reply")}<em>Original message was deleted</em></div>`;
  return html`<button type="button" class="above" @click=${() => showMessage(other.id)}>
    ${avatar(other.author.id, nameOf(other))}<strong>${nameOf(other)}</strong>
    <span class="excerpt">${textOf({ ...other }).slice(0, 120) || "Click to see attachment"}</span>
  </button>`;
}

function usedLine({ interaction_metadata: metadata, used, type }: SeenMessage): TemplateResult {
  const user = metadata?.user;
  const slash = type === MessageType.ChatInputCommand;
  return html`<div class="above">
    ${user ? avatar(user.id, user.global_name ?? user.username) : nothing}
    <strong>${user?.global_name ?? user?.username}</strong> used
    <span class="used">${slash ? "/" : ""}${used}</span>
  </div>`;
}

export const nameOf = ({ author }: Pick<SeenMessage, "author">): string => author.global_name ?? author.username;
