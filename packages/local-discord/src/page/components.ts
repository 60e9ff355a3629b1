// The buttons and menus of a message.

import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  type APIMessageComponentEmoji,
  type APISelectMenuComponent,
  ButtonStyle,
  ComponentType,
} from "discord-api-types/v10";
import { html, nothing, type TemplateResult } from "lit-html";
import { useComponent } from "./doing.ts";
import { insideAddress } from "./go.ts";
import { icon } from "./icon.ts";
import { menuChoices } from "./menu-choices.ts";
import { openPopup } from "./popup.ts";
import { change, type PopupItem, state } from "./state.ts";

export const rowView = (
  row: APIActionRowComponent<APIComponentInMessageActionRow>,
  messageId: string,
): TemplateResult =>
  html`<div class="component-row">
    ${row.components.map((component) =>
      component.type === ComponentType.Button ? button(component, messageId) : menu(component, messageId),
    )}
  </div>`;

const styles: Readonly<Record<number, string>> = {
  [ButtonStyle.Primary]: "primary",
  [ButtonStyle.Secondary]: "secondary",
  [ButtonStyle.Success]: "success",
  [ButtonStyle.Danger]: "danger",
};

export function button(component: APIButtonComponent, messageId: string): TemplateResult {
  const label = "label" in component ? (component.label ?? "") : "";
  const face = html`${"emoji" in component ? emoji(component.emoji) : nothing}${label ? html`<span>${label}</span>` : nothing}`;
  if (component.style === ButtonStyle.Link) {
    const inside = component.disabled ? undefined : insideAddress(component.url);
    if (inside) return html`<button type="button" class="button secondary" @click=${inside}>${face}</button>`;
    const safe = /^https?:\/\//i.test(component.url) && !component.disabled;
    return html`<a class="button secondary" href=${safe ? component.url : nothing} target="_blank" rel="noopener noreferrer">
      ${face}${icon("out")}
    </a>`;
  }
  if (!("custom_id" in component)) return html``;
  const id = component.custom_id;
  const busy = state().busy.has(`${messageId}/${id}`);
  return html`<button
    type="button"
    class=${`button ${styles[component.style] ?? "secondary"}`}
    ?disabled=${component.disabled}
    aria-busy=${busy}
    @click=${() => useComponent(messageId, id)}
  >
    ${busy ? dots : face}
  </button>`;
}

const dots = html`<span class="dots" role="img" aria-label="Waiting"><i></i><i></i><i></i></span>`;

const emoji = (given: APIMessageComponentEmoji | undefined): TemplateResult | typeof nothing =>
  given?.name ? html`<span class="emoji">${given.id ? `:${given.name}:` : given.name}</span>` : nothing;

function menu(component: APISelectMenuComponent, messageId: string): TemplateResult {
  const choices = menuChoices(component);
  const key = `${messageId}/${component.custom_id}`;
  const chosen = choices.filter(({ chosen: is }) => is).map(({ label }) => label);
  const placeholder = component.placeholder ?? "Make a selection";
  return html`<button
    type="button"
    class="select"
    aria-haspopup="listbox"
    aria-expanded=${state().popup?.label === key}
    aria-busy=${state().busy.has(key)}
    aria-label=${chosen.length > 0 ? `${placeholder}: ${chosen.join(", ")}` : placeholder}
    ?disabled=${component.disabled}
    @click=${(event: Event) =>
      openChoices(component, event.currentTarget as Element, (values) =>
        useComponent(messageId, component.custom_id, values),
      )}
  >
    <span class=${chosen.length > 0 ? "" : "placeholder"}>${chosen.join(", ") || placeholder}</span>${icon("chevron")}
  </button>`;
}

/** Opens the list of a menu. One choice is taken at once; several are taken when the list closes. */
export function openChoices(
  component: APISelectMenuComponent,
  where: Element,
  take: (values: string[]) => void,
  before?: readonly string[],
): void {
  const choices = menuChoices(component);
  const { min_values: least = 1, max_values: most = 1 } = component;
  const chosen = new Set(
    choices.flatMap(({ value, chosen: is }, at) => ((before ? before.includes(value) : is) ? [at] : [])),
  );
  const several = most > 1;
  const values = () => choices.filter((_, at) => chosen.has(at)).map(({ value }) => value);
  let touched = false;
  const toggle = (at: number) => {
    touched = true;
    if (chosen.has(at)) chosen.delete(at);
    else if (chosen.size < most) chosen.add(at);
    const { popup } = state();
    if (popup) change({ popup: { ...popup, chosen: new Set(chosen) } });
  };
  const items: PopupItem[] = choices.map(({ label, hint, value }, at) => ({
    label,
    hint,
    run: () => (several ? toggle(at) : take([value])),
  }));
  const closed = () => {
    if (touched && values().length >= least) take(values());
  };
  const hint = several ? `Choose ${least} to ${most}` : (component.placeholder ?? "Choices");
  openPopup(
    { label: hint, items, chosen: new Set(chosen), several, ...(several && { closed }), index: [...chosen][0] ?? 0 },
    where,
  );
}
