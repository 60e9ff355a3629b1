// The keys that work on the list above the message box, wherever in the box the cursor is.

import { change, state } from "./state.ts";
import { chosenIndex, suggestions } from "./suggestions.ts";

/** The keys of the list above. @returns whether the key was for it. */
export function moveOrTake(event: KeyboardEvent): boolean {
  const offered = suggestions();
  if (offered === undefined) return false;
  const { items } = offered;
  const at = chosenIndex(offered);
  const to = (index: number) => change({ suggesting: { ...state().suggesting, index } });
  if (event.key === "ArrowDown" && items.length > 0) to((at + 1) % items.length);
  else if (event.key === "ArrowUp" && items.length > 0) to(at <= 0 ? items.length - 1 : at - 1);
  else if (event.key === "Escape" && (items.length > 0 || offered.note)) {
    event.stopPropagation();
    change({ suggesting: { ...state().suggesting, hidden: true } });
  } else if ((event.key === "Enter" || (event.key === "Tab" && !event.shiftKey)) && items[at]) items[at].take();
  else return false;
  event.preventDefault();
  return true;
}
