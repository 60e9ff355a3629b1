// What the bot offers while an option is being typed, asked for at a short pause and never shown out of order.

import { readDraft } from "./option-value.ts";
import { act } from "./server.ts";
import { draft, here, noSuggestion, sight, suggest } from "./state.ts";

/** How long typing must rest before the bot is asked, in milliseconds. */
const rest = 120;

let asked = 0;
let waiting: number | undefined;

/** Forgets what was offered for another field. */
export function clearChoices(field: string | undefined): void {
  asked += 1;
  clearTimeout(waiting);
  suggest({ ...noSuggestion, field });
}

export function complete(field: string, after = rest): void {
  asked += 1;
  const mine = asked;
  clearTimeout(waiting);
  waiting = window.setTimeout(async () => {
    const { form } = draft();
    if (form === undefined) return;
    const { name } = form.command;
    const options = readDraft(form, sight().guild);
    const outcome = await act({ do: "complete", channelId: here(), name, options, focused: field });
    if (mine !== asked) return;
    const choices =
      outcome.kind === "choices"
        ? outcome.choices.map(({ name: label, value }) => ({ label, value }))
        : ("failed" as const);
    suggest({ choices });
  }, after);
}
