// A list that opens beside what it belongs to: a menu of deeds, or choices to tick.

import { html, nothing, type TemplateResult } from "lit-html";
import { icon } from "./icon.ts";
import { change, type Popup, type PopupItem, state } from "./state.ts";

let opener: HTMLElement | undefined;

/** Opens beside an element, or at the pointer. Focus comes back to where it was. */
export function openPopup(
  popup: Omit<Popup, "at" | "index"> & { readonly index?: number },
  where: Element | MouseEvent,
): void {
  opener = document.activeElement instanceof HTMLElement ? document.activeElement : undefined;
  change({ popup: { ...popup, at: where instanceof Element ? below(where) : under(where), index: popup.index ?? 0 } });
}

function below(element: Element): Popup["at"] {
  const { left, bottom, width, top } = element.getBoundingClientRect();
  return { x: left, y: bottom + 4, width, above: top - 4 };
}

const under = ({ clientX: x, clientY: y }: MouseEvent): Popup["at"] => ({ x, y, width: 0, above: y });

function closePopup(): void {
  const { popup } = state();
  if (popup === undefined) return;
  change({ popup: undefined });
  if (opener?.isConnected) opener.focus();
  opener = undefined;
  popup.closed?.();
}

export function popupView(popup: Popup | undefined): TemplateResult | typeof nothing {
  if (popup === undefined) return nothing;
  const choices = popup.chosen !== undefined;
  return html`<div class="popup-ground" @click=${closePopup} @contextmenu=${leave}></div>
    <div
      class="popup"
      role=${choices ? "listbox" : "menu"}
      aria-label=${popup.label}
      aria-multiselectable=${popup.several ? "true" : nothing}
      style=${`min-width: ${Math.max(popup.at.width, 196)}px`}
      @keydown=${onKey}
    >
      ${popup.items.map((item, at) => itemView(popup, item, at))}
    </div>`;
}

function itemView(popup: Popup, item: PopupItem, at: number): TemplateResult {
  const headed = item.group !== undefined && popup.items[at - 1]?.group !== item.group;
  const chosen = popup.chosen?.has(at);
  return html`${headed ? html`<div class="popup-group" role="presentation">${item.group}</div>` : nothing}
    <button
      type="button"
      class=${item.danger ? "popup-item danger" : "popup-item"}
      role=${popup.chosen ? "option" : "menuitem"}
      aria-selected=${chosen === undefined ? nothing : String(chosen)}
      tabindex="-1"
      @click=${() => pick(popup, item)}
      @pointermove=${() => popup.index !== at && change({ popup: { ...popup, index: at } })}
    >
      ${item.icon ? icon(item.icon) : nothing}
      <span class="popup-label">${item.label}${item.hint ? html`<span class="hint">${item.hint}</span>` : nothing}</span>
      ${chosen ? icon("check") : nothing}
    </button>`;
}

function pick(popup: Popup, item: PopupItem): void {
  if (!popup.several) closePopup();
  item.run();
}

function leave(event: Event): void {
  event.preventDefault();
  closePopup();
}

function onKey(event: KeyboardEvent): void {
  const { popup } = state();
  if (popup === undefined) return;
  const count = popup.items.length;
  const to = (index: number) => change({ popup: { ...popup, index: (index + count) % count } });
  const moves: Record<string, () => void> = {
    ArrowDown: () => to(popup.index + 1),
    ArrowUp: () => to(popup.index - 1),
    Home: () => to(0),
    End: () => to(count - 1),
    Escape: closePopup,
    Tab: closePopup,
  };
  const move =
    moves[event.key] ?? (event.key.length === 1 && event.key !== " " ? () => jump(popup, event.key, to) : undefined);
  if (move === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  move();
}

/** A letter goes to the next item that begins with it. */
function jump(popup: Popup, letter: string, to: (index: number) => void): void {
  const order = popup.items.map((_, at) => (popup.index + 1 + at) % popup.items.length);
  const found = order.find((at) => popup.items[at]?.label.toLowerCase().startsWith(letter.toLowerCase()));
  if (found !== undefined) to(found);
}

/** After each drawing: keeps the list inside the window and its current item focused. */
export function settlePopup(): void {
  const { popup } = state();
  const box = document.querySelector<HTMLElement>(".popup");
  if (popup === undefined || box === null) return;
  const height = box.offsetHeight;
  const below = popup.at.y + height <= innerHeight - 8;
  const top = below ? popup.at.y : Math.max(8, popup.at.above - height);
  box.style.top = `${Math.min(top, Math.max(8, innerHeight - height - 8))}px`;
  box.style.left = `${Math.max(8, Math.min(popup.at.x, innerWidth - box.offsetWidth - 8))}px`;
  box.querySelectorAll<HTMLElement>(".popup-item")[popup.index]?.focus();
}
