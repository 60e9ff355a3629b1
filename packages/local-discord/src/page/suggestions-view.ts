// The list above the message box.

import { html, nothing, type TemplateResult } from "lit-html";
import { avatar } from "./avatar.ts";
import { sight } from "./state.ts";
import { chosenIndex, type Suggestion, suggestions } from "./suggestions.ts";

export function suggestionsView(): TemplateResult | typeof nothing {
  const offered = suggestions();
  if (offered === undefined) return nothing;
  const { heading, about, items, note } = offered;
  const chosen = chosenIndex(offered);
  return html`<div class="suggestions" @pointerdown=${(event: Event) => event.preventDefault()}>
    <div class="suggestions-head"><strong>${heading}</strong>${about ? html`<span>${about}</span>` : nothing}</div>
    ${
      items.length > 0
        ? html`<div id="suggestions" role="listbox" aria-label=${heading}>${items.map((item, at) => itemView(item, at, at === chosen))}</div>`
        : nothing
    }
    ${note ? html`<div class="suggestions-note" role="status">${note}</div>` : nothing}
  </div>`;
}

function itemView({ label, hint, more, required, take }: Suggestion, at: number, chosen: boolean): TemplateResult {
  const { bot } = sight().guild;
  return html`<div id=${`suggestion-${at}`} class=${chosen ? "suggestion chosen" : "suggestion"} role="option" aria-selected=${chosen} @click=${take}>
    ${more ? avatar(bot.id, bot.name) : nothing}
    <span class="suggestion-text">
      <span><span class="suggestion-label">${label}</span>${required ? html`<span class="required"> required</span>` : nothing}
        ${more?.map((name) => html`<span class="suggestion-option">${name}</span>`)}</span>
      ${hint ? html`<span class="hint">${hint}</span>` : nothing}
    </span>
    ${chosen ? html`<span class="enter" aria-hidden="true">↵</span>` : nothing}
  </div>`;
}

/** After each drawing: the chosen one is in sight. */
export const settleSuggestions = (): void =>
  document.querySelector(".suggestion.chosen")?.scrollIntoView({ block: "nearest" });
