// The bar above the messages: where one is, and what else there is to see.

import { Locale } from "discord-api-types/v10";
import { html, nothing, type TemplateResult } from "lit-html";
import type { Place } from "../serve/serve-sight.ts";
import { quietly } from "./doing.ts";
import { goTo } from "./go.ts";
import { type IconName, icon, placeIcons } from "./icon.ts";
import { openPopup } from "./popup.ts";
import { act } from "./server.ts";
import { change, here, placeOf, type State, sight, state } from "./state.ts";
import { toggleTheme } from "./theme.ts";

export function headerView(): TemplateResult {
  const place = placeOf(here());
  const { pins, guild } = sight();
  const threads = guild.places.filter(({ kind, parentId }) => kind === "thread" && parentId === here()).length;
  return html`<header class="header">
    <button type="button" class="tool narrow-only" aria-label="Channels" aria-expanded=${state().drawer} @click=${() => change({ drawer: !state().drawer })}>
      ${icon("menu")}
    </button>
    <div class="title">${place ? title(place) : nothing}</div>
    ${place?.topic ? html`<div class="topic">${place.topic}</div>` : nothing}
    <div class="tool-bar" role="toolbar" aria-label="Channel">
      ${
        place?.kind === "thread" && sight().you.may.manageThreads
          ? html`<button type="button" class="tool" title="Thread settings" aria-label="Thread settings" aria-haspopup="menu" @click=${(event: Event) => threadMenu(place, event)}>${icon("more")}</button>`
          : nothing
      }
      ${place?.kind === "text" ? tool("threads", "thread", "Threads", threads) : nothing}
      ${tool("pins", "pin", "Pinned messages", pins.length)}
      ${tool("people", "people", "Members", 0)}
      <button type="button" class="tool" title="Dark or light" aria-label=${state().theme === "dark" ? "Light theme" : "Dark theme"} @click=${toggleTheme}>
        ${icon(state().theme === "dark" ? "sun" : "moon")}
      </button>
      <button type="button" class="tool tool-language" title="Language of your Discord" aria-label=${isGerman() ? "Discord in English" : "Discord auf Deutsch"} @click=${switchLanguage}>
        ${isGerman() ? "DE" : "EN"}
      </button>
      ${tool("keys", "keys", "Keyboard shortcuts", 0)}
    </div>
  </header>`;
}

const isGerman = (): boolean => sight().you.locale === "de";

/** The bot answers in the language of whoever asks. */
const switchLanguage = (): void =>
  void quietly(act({ do: "set-locale", locale: isGerman() ? Locale.EnglishUS : Locale.German }));

function title(place: Place): TemplateResult {
  const parent = placeOf(place.parentId ?? "");
  if (place.kind === "direct") return html`<h2>@ ${place.name}</h2>`;
  if (place.kind !== "thread") return html`${icon(placeIcons[place.kind])}<h2>${place.name}</h2>`;
  return html`${
    parent
      ? html`<button type="button" class="parent" @click=${() => goTo(parent.id)}>#${parent.name}</button><span class="crumb" aria-hidden="true">›</span>`
      : nothing
  }
    ${icon(place.locked ? "lock" : "thread")}
    <h2>${place.name}</h2>${place.archived ? html`<span class="state">archived</span>` : nothing}`;
}

function tool(panel: NonNullable<State["panel"]>, name: IconName, label: string, count: number): TemplateResult {
  const open = state().panel === panel;
  return html`<button
    type="button"
    class=${`tool tool-${panel}`}
    title=${label}
    aria-label=${count > 0 ? `${label}: ${count}` : label}
    aria-expanded=${open}
    @click=${() => change({ panel: open ? undefined : panel })}
  >
    ${icon(name)}${count > 0 ? html`<span class="count" aria-hidden="true">${count}</span>` : nothing}
  </button>`;
}

function threadMenu({ id, archived, locked }: Place, event: Event): void {
  const set = (patch: { archived?: boolean; locked?: boolean }) => () =>
    void quietly(act({ do: "set-thread", threadId: id, ...patch }));
  const items = [
    { label: archived ? "Reopen thread" : "Archive thread", run: set({ archived: !archived }) },
    { label: locked ? "Unlock thread" : "Lock thread", icon: "lock" as const, run: set({ locked: !locked }) },
  ];
  openPopup({ label: "Thread settings", items }, event.currentTarget as Element);
}
