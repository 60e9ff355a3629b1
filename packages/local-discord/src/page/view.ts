// The whole page.

import { html, nothing, type TemplateResult } from "lit-html";
import { composerView } from "./composer.ts";
import { enlarged } from "./files.ts";
import { focusBox } from "./focus.ts";
import { headerView } from "./header.ts";
import { icon } from "./icon.ts";
import { logView } from "./log.ts";
import { modalView } from "./modal.ts";
import { panelView } from "./panel.ts";
import { popupView } from "./popup.ts";
import { sidebarView } from "./sidebar.ts";
import { change, here, placeOf, sight, state } from "./state.ts";

export function pageView(): TemplateResult {
  const { sight: seen, link, modal, popup, drawer, picture } = state();
  if (seen === undefined) {
    const words =
      link === "lost"
        ? "The playground does not answer. Start it with npm start; this page comes back by itself."
        : "Connecting…";
    return html`<main class="waiting" role="status">${words}</main>`;
  }
  return html`<button type="button" class="skip" @click=${focusBox}>Skip to the message box</button>
    <div class=${drawer ? "page drawer-open" : "page"}>
      ${sidebarView()}
      ${drawer ? html`<div class="ground" @click=${() => change({ drawer: false })}></div>` : nothing}
      <main class="channel-view" aria-label=${placeOf(here())?.name ?? "Channel"}>
        ${headerView()} ${banner()}
        <div class="middle">
          <div class="column">${logView()} ${composerView()}</div>
          ${panelView()}
        </div>
      </main>
    </div>
    ${modal ? modalView(modal) : popupView(popup)} ${picture ? enlarged(picture) : nothing}`;
}

function banner(): TemplateResult | typeof nothing {
  const { bot } = sight().guild;
  if (state().link === "lost") {
    return html`<div class="banner bad" role="alert">${icon("warn")} The playground has stopped. Start it again with <code>npm start</code>; this page comes back by itself.</div>`;
  }
  if (bot.connected) return nothing;
  return html`<div class="banner" role="status">${icon("warn")} ${bot.name} is not connected yet. Commands are answered once it is.</div>`;
}
