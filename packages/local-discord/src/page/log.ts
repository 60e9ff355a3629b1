// The messages of the channel, oldest first, and what only this page shows after them.

import { ApplicationCommandType, MessageType } from "discord-api-types/v10";
import { html, nothing, type TemplateResult } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import type { SeenMessage } from "../serve/serve-sight.ts";
import { avatar } from "./avatar.ts";
import { type Offered, offeredSlash } from "./command-line.ts";
import { dismissNotice } from "./doing.ts";
import { focusBox } from "./focus.ts";
import { loadOlder } from "./go.ts";
import { icon, placeIcons } from "./icon.ts";
import { messageView } from "./message.ts";
import { messageMenu, textOf } from "./message-menu.ts";
import { change, changeDraft, here, type Notice, personOf, placeOf, sight, state } from "./state.ts";
import { begin } from "./suggestions.ts";
import { dayName, isSameDay } from "./time.ts";

/** Messages of one author this close together, in milliseconds, stand under one name. */
const together = 7 * 60_000;

export function logView(): TemplateResult {
  const { messages } = sight();
  const place = placeOf(here());
  const notices = state().notices.filter(
    ({ channelId, personId }) => channelId === here() && personId === sight().you.id,
  );
  return html`<div class="log" id="log" role="log" aria-label=${`Messages in ${place?.name ?? "this channel"}`} @scroll=${noteScroll}>
    <div class="log-inner">
      ${
        messages.older
          ? html`<button type="button" class="button secondary older" @click=${loadOlder}>Load older messages</button>`
          : beginning()
      }
      ${repeat(
        messages.list,
        ({ id }) => id,
        (message, at) => entry(message, messages.list[at - 1]),
      )}
      ${notices.map(noticeView)}
    </div>
    ${
      state().away
        ? html`<button type="button" class="present" @click=${toEnd}>${icon("down")} Jump to the end</button>`
        : nothing
    }
  </div>`;
}

function entry(message: SeenMessage, before: SeenMessage | undefined): TemplateResult {
  const at = Date.parse(message.timestamp);
  const newDay = before === undefined || !isSameDay(Date.parse(before.timestamp), at);
  const last = sight().messages.list.at(-1)?.id === message.id;
  const starter = message.type === MessageType.ThreadStarterMessage;
  const { referenced_message: original } = message;
  const shown = starter && original ? { ...original, votes: [] } : message;
  if (starter && !original) return html``;
  return html`${newDay ? html`<div class="day" role="separator"><span>${dayName(at)}</span></div>` : nothing}
    <div
      role="article"
      data-message=${message.id}
      tabindex=${last ? 0 : -1}
      aria-label=${`${shown.author.global_name ?? shown.author.username}: ${shown.content.slice(0, 200) || shown.embeds[0]?.title || textOf(shown).slice(0, 200) || "message"}`}
      @keydown=${(event: KeyboardEvent) => onKey(event, shown)}
    >
      ${messageView(shown, !newDay && isJoined(message, before))}
    </div>`;
}

function isJoined(message: SeenMessage, before: SeenMessage | undefined): boolean {
  if (before === undefined || message.type !== MessageType.Default || message.interaction_metadata) return false;
  const near = Date.parse(message.timestamp) - Date.parse(before.timestamp) < together;
  const written = [MessageType.Default, MessageType.Reply, MessageType.ChatInputCommand].includes(before.type);
  return near && written && before.author.id === message.author.id && before.flags === message.flags;
}

/** From message to message with the arrows; Enter and the menu key open what can be done with it. */
function onKey(event: KeyboardEvent, message: SeenMessage): void {
  const entry = event.currentTarget as HTMLElement;
  if (event.target !== entry) return;
  const all = [...document.querySelectorAll<HTMLElement>("[data-message]")];
  const to = (step: number) => all[all.indexOf(entry) + step]?.focus();
  const menu = event.key === "ContextMenu" || event.key === "Enter" || (event.key === "F10" && event.shiftKey);
  if (event.key === "ArrowUp") to(-1);
  else if (event.key === "ArrowDown") to(1);
  else if (menu) messageMenu(message, entry.querySelector(".body") ?? entry);
  else return;
  event.preventDefault();
}

function beginning(): TemplateResult {
  const place = placeOf(here());
  const { bot } = sight().guild;
  if (place?.kind === "direct") {
    return html`<div class="beginning">${avatar(bot.id, bot.name)}
      <h2>${bot.name}</h2><p>Your direct messages with ${bot.name}.</p>${firstSteps()}</div>`;
  }
  return html`<div class="beginning">
    <span class="beginning-icon">${icon(placeIcons[place?.kind ?? "text"])}</span>
    <h2>${place?.kind === "text" ? `Welcome to #${place.name}` : place?.name}</h2>
    ${place?.topic ? html`<p>${place.topic}</p>` : nothing} ${firstSteps()}
  </div>`;
}

/** What a newcomer can do, and the commands there are. */
function firstSteps(): TemplateResult {
  const { you, commands } = sight();
  const all = offeredSlash(commands);
  if (!you.may.use || !you.may.send) return html``;
  return html`<p>Type <kbd>/</kbd> and pick a command, or begin with one of these.${onMessages()}</p>
    <div class="first-steps">
      ${[...new Set(all.map(({ name }) => name.split(" ")[0] ?? ""))].map((word) => firstStep(word, all))}
    </div>`;
}

/** The commands on what somebody wrote, which nothing else on the page names. */
function onMessages(): TemplateResult | typeof nothing {
  const names = sight()
    .commands.filter(({ type }) => type === ApplicationCommandType.Message)
    .map(({ name }) => name);
  if (names.length === 0) return nothing;
  const how = matchMedia("(hover: none)").matches
    ? html`hold a message, or tap it and then the three dots.`
    : html`right-click a message, or go to it with <kbd>Shift Tab</kbd> and press <kbd>Enter</kbd>.`;
  return html` For <em>${names.join(", ")}</em> ${how}`;
}

/** A command is begun; one with subcommands is typed, so that they are offered. */
function firstStep(word: string, all: readonly Offered[]): TemplateResult {
  const command = all.find(({ name }) => name === word);
  const go = () => {
    if (command) return begin(command);
    changeDraft({ form: undefined, text: `/${word} ` });
    return focusBox();
  };
  return html`<button type="button" class="first-step" title=${command?.description ?? nothing} @click=${go}>
    /${word}${command ? nothing : " …"}
  </button>`;
}

function noticeView({ id, personId, used, words, pending }: Notice): TemplateResult {
  const { bot } = sight().guild;
  const person = personOf(personId);
  return html`<div class="message ephemeral notice" role="status">
    <div class="above">${avatar(personId, person?.name ?? "")}<strong>${person?.name}</strong> used <span class="used">${used}</span></div>
    <div class="gutter">${avatar(bot.id, bot.name)}</div>
    <div class="body">
      <div class="head"><span class="name">${bot.name}</span><span class="app">APP</span></div>
      <div class=${pending ? "loading" : "failure"}>${pending ? html`<span class="dots"><i></i><i></i><i></i></span>` : icon("warn")} ${words}</div>
      ${
        pending
          ? nothing
          : html`<div class="only-you">${icon("eye")} Only you can see this •
            <button type="button" class="link" @click=${() => dismissNotice(id)}>Dismiss message</button></div>`
      }
    </div>
  </div>`;
}

let shownChannel = "";
let shownLast = "";

function noteScroll({ currentTarget }: Event): void {
  const log = currentTarget as HTMLElement;
  const away = log.scrollHeight - log.scrollTop - log.clientHeight > 80;
  if (away !== state().away) change({ away });
}

/**
 * After each drawing: stays at the newest message, unless the person has scrolled away from it. An answer to the person
 * is always brought into view, and one that is higher than the window with its beginning.
 */
export function settleLog(): void {
  const log = document.querySelector<HTMLElement>("#log");
  if (log === null) return;
  const fresh = shownChannel !== here();
  const last = sight().messages.list.at(-1);
  const key = last ? `${last.id} ${last.flags}` : "";
  const news = !fresh && key !== shownLast;
  const asker = last?.interaction_metadata?.user.id ?? last?.author.id;
  const own = news && asker === sight().you.id;
  // Whom no address brought has read nothing yet, and so begins where an argument does.
  const newcomer = shownChannel === "" && location.hash === "" && placeOf(here())?.kind === "thread";
  shownChannel = here();
  shownLast = key;
  const first = newcomer ? log.querySelector("[data-message]") : null;
  if (first) {
    first.scrollIntoView({ block: "start" });
    change({ away: true });
  }
  if (!first && (fresh || own || !state().away)) log.scrollTop = log.scrollHeight;
  const entry = own && last ? log.querySelector<HTMLElement>(`[data-message="${last.id}"]`) : null;
  if (entry === null || entry.offsetHeight <= log.clientHeight) return;
  entry.scrollIntoView({ block: "start" });
  change({ away: true });
}

function toEnd(): void {
  change({ away: false });
  focusBox();
}

/** Pictures change the height when they arrive. */
export const keepAtEnd = (): void => {
  document.addEventListener("load", () => settleLog(), true);
  addEventListener("resize", () => settleLog());
};
