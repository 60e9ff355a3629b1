// The page's beginning: draws what is known after every change, and follows the address.

import { render } from "lit-html";
import { focusBox, settleFocus, settleShown } from "./focus.ts";
import { readAddress, wide } from "./go.ts";
import { listenToKeys } from "./keys.ts";
import { keepAtEnd, settleLog } from "./log.ts";
import { settleDialogs } from "./modal.ts";
import { settlePopup } from "./popup.ts";
import { change, here, onEveryChange, placeOf, sight, state } from "./state.ts";
import { settleSuggestions } from "./suggestions-view.ts";
import { readTheme } from "./theme.ts";
import { pageView } from "./view.ts";

let focusedFor = "";

onEveryChange(() => {
  render(pageView(), document.body);
  if (state().sight === undefined) return;
  settleLog();
  settleDialogs();
  settlePopup();
  settleSuggestions();
  markRead();
  const now = `${sight().you.id}/${here()}`;
  if (focusedFor !== now) {
    focusedFor = now;
    document.title = `${placeOf(here())?.name ?? ""} · ${sight().guild.bot.name} playground`;
    if (state().popup === undefined) focusBox();
  }
  settleFocus();
  settleShown();
});

/** What is in the channel one looks at is read; at first sight everything is. */
function markRead(): void {
  const { read } = state();
  const { places } = sight().guild;
  const shown = read.size === 0 ? places : places.filter(({ id }) => id === here());
  const news = shown.filter(({ id, lastMessageId }) => lastMessageId !== undefined && read.get(id) !== lastMessageId);
  if (news.length > 0) {
    change({ read: new Map([...read, ...news.map(({ id, lastMessageId }) => [id, lastMessageId ?? ""] as const)]) });
  }
}

document.body.replaceChildren();
readTheme();
change({ panel: innerWidth >= wide ? "people" : undefined });
addEventListener("hashchange", readAddress);
listenToKeys();
keepAtEnd();
readAddress();
