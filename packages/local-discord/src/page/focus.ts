// Where the keyboard is.

import { change } from "./state.ts";

let wanted: (() => HTMLElement | null) | undefined;

/** Puts the cursor into the message box, at its end. */
export const focusBox = (): void => want(() => document.querySelector<HTMLElement>("#box, .field-input, #tail"));

/** Puts the cursor into the nth field of the command, or behind the last one. */
export const focusField = (at: number | "tail"): void =>
  want(() =>
    at === "tail"
      ? document.querySelector<HTMLElement>("#tail")
      : (document.querySelectorAll<HTMLElement>(".field-input")[at] ?? null),
  );

function want(find: () => HTMLElement | null): void {
  wanted = find;
  change({});
}

/** After each drawing, and before the next key: moves the cursor where it was wanted. */
export function settleFocus(): void {
  const found = wanted?.();
  wanted = undefined;
  if (!found) return;
  found.focus();
  if (found instanceof HTMLTextAreaElement || (found instanceof HTMLInputElement && found.type !== "file")) {
    found.setSelectionRange(found.value.length, found.value.length);
  }
}

/** Whether keys go into a text that is being typed. */
export const isTyping = (): boolean =>
  document.activeElement instanceof HTMLTextAreaElement ||
  (document.activeElement instanceof HTMLInputElement && !["radio", "checkbox"].includes(document.activeElement.type));

let shown: string | undefined;

/** Brings a message into view and lights it up, as soon as it is there. */
export function showMessage(id: string): void {
  shown = id;
  change({ away: true });
}

/** After each drawing: lights up the message that was to be shown. */
export function settleShown(): void {
  const found = shown && document.querySelector<HTMLElement>(`[data-message="${CSS.escape(shown)}"]`);
  if (!found) return;
  shown = undefined;
  found.scrollIntoView({ block: "center" });
  found.focus({ preventScroll: true });
  found.classList.remove("lit");
  requestAnimationFrame(() => found.classList.add("lit"));
}
