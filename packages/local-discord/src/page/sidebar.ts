// The list of channels and threads, and who one is.

import { html, nothing, type TemplateResult } from "lit-html";
import type { Person, Place } from "../serve/serve-sight.ts";
import { avatar } from "./avatar.ts";
import { addressOf, become, goToDirect } from "./go.ts";
import { icon, placeIcons } from "./icon.ts";
import { openPopup } from "./popup.ts";
import { change, here, personOf, sight, state } from "./state.ts";

export function sidebarView(): TemplateResult {
  const { guild } = sight();
  const channels = guild.places.filter(({ kind }) => kind === "text");
  const groups = guild.places.filter(({ kind }) => kind === "group");
  const direct = guild.places.find(({ kind }) => kind === "direct");
  return html`<nav class="sidebar" id="channels" aria-label="Channels" @keydown=${onKey}>
    <div class="guild"><h1>${guild.name}</h1>
      <button type="button" class="tool narrow-only" aria-label="Close the list" @click=${() => change({ drawer: false })}>${icon("close")}</button>
    </div>
    <div class="channels">
      <h2>Text channels</h2>
      <ul>
        ${channels.map((place) => html`<li>${link(place)}${threads(place)}</li>`)}
      </ul>
      <h2>Direct messages</h2>
      <ul>
        <li>
          <button type="button" class=${direct?.id === here() ? "channel current" : "channel"} aria-current=${direct?.id === here() ? "page" : nothing} @click=${goToDirect}>
            ${avatar(guild.bot.id, guild.bot.name)}<span class="channel-name">${guild.bot.name}</span>
            ${direct && isUnread(direct) ? unread : nothing}
          </button>
        </li>
        ${groups.map((place) => html`<li>${link(place)}</li>`)}
      </ul>
    </div>
    ${youView()}
  </nav>`;
}

const isUnread = ({ id, lastMessageId }: Place): boolean =>
  id !== here() && lastMessageId !== undefined && BigInt(lastMessageId) > BigInt(state().read.get(id) ?? 0);

const unread = html`<span class="unread" role="img" aria-label="Unread messages"></span>`;

function link(place: Place): TemplateResult {
  const current = place.id === here();
  const classes = ["channel", current && "current", isUnread(place) && "has-unread"].filter(Boolean).join(" ");
  return html`<a class=${classes} href=${addressOf(place.id)} aria-current=${current ? "page" : nothing} @click=${() => change({ drawer: false, panel: undefined })}>
    ${icon(placeIcons[place.kind])}<span class="channel-name">${place.name}</span>${isUnread(place) ? unread : nothing}
  </a>`;
}

function threads(parent: Place): TemplateResult | typeof nothing {
  const open = sight().guild.places.filter(
    ({ id, kind, parentId, archived }) => kind === "thread" && parentId === parent.id && (!archived || id === here()),
  );
  if (open.length === 0) return nothing;
  return html`<ul class="threads" aria-label=${`Threads in ${parent.name}`}>
    ${open.map((place) => html`<li>${link(place)}</li>`)}
  </ul>`;
}

function youView(): TemplateResult {
  const person = personOf(sight().you.id);
  const open = (event: Event) => switchPerson(event.currentTarget as Element);
  return html`<button type="button" class="you" id="you" aria-haspopup="listbox"
    title="Switch to another person" @click=${open}>
    ${avatar(sight().you.id, person?.name ?? "")}
    <span class="you-name"><strong>${person?.name}</strong><span class="hint">${person?.about}</span></span>
    <span class="you-switch">Switch</span>
  </button>`;
}

/** The list of people to act as. */
function switchPerson(where: Element): void {
  const people: readonly Person[] = sight().guild.people;
  const now = people.findIndex(({ id }) => id === sight().you.id);
  const items = people.map(({ name, about, username }) => ({ label: name, hint: about, run: () => become(username) }));
  openPopup({ label: "Act as", items, chosen: new Set([now]), index: now }, where);
}

/** The arrows walk through the channels. */
function onKey(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const all = [...document.querySelectorAll<HTMLElement>(".sidebar .channel, .sidebar .you")];
  const at = all.indexOf(document.activeElement as HTMLElement);
  if (step === undefined || at < 0) return;
  event.preventDefault();
  all[(at + step + all.length) % all.length]?.focus();
}
