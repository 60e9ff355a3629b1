// What opens beside the messages: pins, threads, members, keyboard shortcuts.

import { html, nothing, type TemplateResult } from "lit-html";
import type { Place, SeenMessage } from "../serve/serve-sight.ts";
import { avatar } from "./avatar.ts";
import { embedView } from "./embed.ts";
import { showMessage } from "./focus.ts";
import { become, goTo } from "./go.ts";
import { icon } from "./icon.ts";
import { markdown } from "./markdown.ts";
import { personMenu } from "./message-menu.ts";
import { change, here, sight, state } from "./state.ts";
import { messageTime } from "./time.ts";

export function panelView(): TemplateResult | typeof nothing {
  const { panel } = state();
  if (panel === undefined) return nothing;
  const { name, body } = panels[panel]();
  return html`<aside class=${`panel panel-${panel}`} aria-label=${name}>
    <div class="panel-head">
      <h2>${name}</h2>
      <button type="button" class="tool" aria-label=${`Close: ${name}`} @click=${() => change({ panel: undefined })}>${icon("close")}</button>
    </div>
    <div class="panel-body">${body}</div>
  </aside>`;
}

const panels = {
  pins: () => ({ name: "Pinned messages", body: pins() }),
  threads: () => ({ name: "Threads", body: threads() }),
  people: () => ({ name: "Members", body: people() }),
  keys: () => ({ name: "Keyboard shortcuts", body: keys() }),
};

function pins(): TemplateResult {
  const { pins: all } = sight();
  if (all.length === 0) return html`<p class="empty">This channel has no pinned messages yet.</p>`;
  return html`${all.map(pinView)}`;
}

function pinView(message: SeenMessage): TemplateResult {
  const { id, author, content, embeds, timestamp, poll } = message;
  const name = author.global_name ?? author.username;
  return html`<div class="card">
    <div class="head">${avatar(author.id, name)}<strong>${name}</strong><time>${messageTime(Date.parse(timestamp), Date.now())}</time></div>
    ${content ? html`<div class="content">${markdown(content)}</div>` : nothing} ${embeds.map(embedView)}
    ${poll ? html`<div class="content">Poll: ${poll.question.text}</div>` : nothing}
    <button type="button" class="button secondary small" @click=${() => jump(id)}>Jump</button>
  </div>`;
}

function jump(id: string): void {
  change({ panel: undefined });
  showMessage(id);
}

function threads(): TemplateResult {
  const all = sight().guild.places.filter(({ kind, parentId }) => kind === "thread" && parentId === here());
  const part = (name: string, some: readonly Place[]) =>
    some.length === 0
      ? nothing
      : html`<h3>${name}</h3>
          ${some.map(
            (place) => html`<button type="button" class="card row" @click=${() => goTo(place.id)}>
              ${icon(place.locked ? "lock" : "thread")}<span><strong>${place.name}</strong><span class="hint">${place.messages} ${place.messages === 1 ? "message" : "messages"}</span></span>
            </button>`,
          )}`;
  if (all.length === 0) return html`<p class="empty">No threads here yet. Settling a message opens one.</p>`;
  return html`${part(
    "Open",
    all.filter(({ archived }) => !archived),
  )} ${part(
    "Archived",
    all.filter(({ archived }) => archived),
  )}`;
}

function people(): TemplateResult {
  const { guild, you } = sight();
  return html`<p class="hint">Click on somebody to see the server through their eyes.</p>
    ${guild.people.map(
      ({ id, name, about, username }) => html`<button
        type="button"
        class="card row"
        aria-current=${id === you.id ? "true" : nothing}
        @click=${() => become(username)}
        @contextmenu=${(event: MouseEvent) => {
          event.preventDefault();
          personMenu(id, event);
        }}
      >
        ${avatar(id, name)}<span><strong>${name}</strong>${id === you.id ? html` <span class="you-mark">you</span>` : nothing}<span class="hint">${about}</span></span>
      </button>`,
    )}
    <h3>App</h3>
    <div class="card row">${avatar(guild.bot.id, guild.bot.name)}<span><strong>${guild.bot.name}</strong><span class="hint">${guild.bot.connected ? "Online" : "Not connected"}</span></span></div>`;
}

const shortcuts: readonly (readonly [keys: string, what: string])[] = [
  ["/", "Type a command"],
  ["↑ ↓", "Choose in a list"],
  ["Enter", "Take the choice, or send"],
  ["Tab", "Take the choice and go to the next option"],
  ["name:", "Open an option by typing its name"],
  ["Backspace", "Remove an empty option"],
  ["Esc", "Close, step back, return to the message box"],
  ["Shift Tab", "From the box to the newest message's buttons"],
  ["↑ ↓", "On a message: go to the one above or below"],
  ["Shift F10", "Or Enter, on a message: what can be done with it, Apps too"],
  ["Alt ↑ ↓", "Previous or next channel"],
  ["Ctrl Alt 1 … 5", "Act as another person"],
  ["Ctrl /", "This list"],
];

const keys = (): TemplateResult => html`<dl class="keys">
  ${shortcuts.map(([key, what]) => html`<div><dt><kbd>${key}</kbd></dt><dd>${what}</dd></div>`)}
</dl>`;
