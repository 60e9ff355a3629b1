// Keys that work anywhere on the page.

import { focusBox, isTyping } from "./focus.ts";
import { become, goTo } from "./go.ts";
import { change, here, sight, state } from "./state.ts";

export function listenToKeys(): void {
  addEventListener("keydown", onKey);
}

function onKey(event: KeyboardEvent): void {
  const { sight: seen, popup, modal, picture } = state();
  if (event.defaultPrevented || seen === undefined || popup || modal || picture) return;
  const deed = deedOf(event);
  if (deed) {
    event.preventDefault();
    deed();
  } else if (isText(event) && !isTyping()) {
    // The letter then goes where the cursor has come to.
    document.querySelector<HTMLElement>("#box, #tail")?.focus();
  }
}

function deedOf(event: KeyboardEvent): (() => void) | undefined {
  const { key, code, altKey, ctrlKey, metaKey } = event;
  if ((ctrlKey || metaKey) && key === "/") return toggleKeys;
  if (altKey && !ctrlKey && key === "ArrowUp") return () => neighbour(-1);
  if (altKey && !ctrlKey && key === "ArrowDown") return () => neighbour(1);
  const digit = altKey && ctrlKey ? /^Digit([1-9])$/.exec(code)?.[1] : undefined;
  const person = digit ? sight().guild.people[Number(digit) - 1] : undefined;
  if (person) return () => become(person.username);
  return key === "Escape" ? back : undefined;
}

const toggleKeys = (): void => change({ panel: state().panel === "keys" ? undefined : "keys" });

/** Closes what is open, else goes back to the message box. */
function back(): void {
  if (state().panel && state().panel !== "people") change({ panel: undefined });
  else if (state().drawer) change({ drawer: false });
  focusBox();
}

function neighbour(step: number): void {
  const all = sight().guild.places.filter(({ kind, archived }) => kind !== "thread" || !archived);
  const at = all.findIndex(({ id }) => id === here());
  const next = all[(at + step + all.length) % all.length];
  if (next) goTo(next.id);
}

const isText = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  key.length === 1 && key !== " " && !ctrlKey && !metaKey && !altKey;
