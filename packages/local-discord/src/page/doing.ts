// What a person does, with what the page shows while it is on its way and when it goes wrong.

import type { Action, Outcome } from "../serve/serve-act.ts";
import { offeredSlash, readLine } from "./command-line.ts";
import { focusBox, focusField } from "./focus.ts";
import { readForm } from "./option-value.ts";
import { act } from "./server.ts";
import { change, changeDraft, clearDraft, draft, here, type Notice, sight, state } from "./state.ts";
import { words } from "./words.ts";

let lastNotice = 0;

/** Shows a command on its way, until its outcome is known. What the bot did not answer stays, in words. */
async function withNotice(used: string, doing: Promise<Outcome>): Promise<Outcome> {
  lastNotice += 1;
  const id = lastNotice;
  const notice: Notice = {
    id,
    channelId: here(),
    personId: sight().you.id,
    used,
    words: "Sending command…",
    pending: true,
  };
  change({ notices: [...state().notices, notice] });
  const outcome = await doing;
  const others = state().notices.filter((one) => one.id !== id);
  const said = outcome.kind === "failed" ? "The application did not respond" : words(outcome);
  change({ notices: said === undefined ? others : [...others, { ...notice, pending: false, words: said }] });
  follow(outcome);
  return outcome;
}

export function dismissNotice(id: number): void {
  change({ notices: state().notices.filter((notice) => notice.id !== id) });
  focusBox();
}

/** Opens the modal that was answered with. */
function follow(outcome: Outcome): void {
  if (outcome.kind !== "modal") return;
  const { interactionId, modal } = outcome;
  change({ modal: { interactionId, modal, personId: sight().you.id, problem: undefined, busy: false, chosen: {} } });
}

/** Sends what stands in the message box: a command, an edit or a message. */
export async function send(): Promise<void> {
  const { form, text: typed, editing, replyTo } = draft();
  if (form) return sendForm();
  if (typed.trim() === "") return undefined;
  // On a phone one sends a name that is typed to its end, without a key that would take the suggestion.
  const whole = editing ? undefined : readLine(offeredSlash(sight().commands), `${typed.trimEnd()} `);
  if (whole) {
    changeDraft({ text: "", form: whole });
    return sendForm();
  }
  const text = withMentions(typed);
  const before = draft();
  clearDraft();
  const doing = editing
    ? act({ do: "edit", messageId: editing, text })
    : act({ do: "post", channelId: here(), text, ...(replyTo !== undefined && { replyTo }) });
  const said = words(await doing);
  if (said !== undefined) changeDraft({ ...before, problem: { field: "", message: said } });
  return undefined;
}

/** `@ben` and `#general` become what Discord sends for them; any other word stays. */
function withMentions(text: string): string {
  const { people, bot, places } = sight().guild;
  const users = [...people, { ...bot, username: bot.name }];
  return text.replace(/(?<![\w<])([@#])([\w-]+)/g, (typed, sign: string, name: string) => {
    const wanted = name.toLowerCase();
    const user = users.find((one) => [one.username, one.name].some((known) => known.toLowerCase() === wanted));
    const place = places.find((one) => one.kind === "text" && one.name === wanted);
    if (sign === "@") return user ? `<@${user.id}>` : typed;
    return place ? `<#${place.id}>` : typed;
  });
}

async function sendForm(): Promise<void> {
  const before = draft();
  if (before.form === undefined) return;
  const read = readForm(before.form, sight().guild);
  if ("problem" in read) {
    changeDraft({ problem: read.problem });
    const at = before.form.fields.findIndex(({ name }) => name === read.problem.field);
    return focusField(at < 0 ? "tail" : at);
  }
  const { name } = before.form.command;
  clearDraft();
  focusBox();
  const doing = act({ do: "slash", channelId: here(), name, options: read.options });
  const refused = await withNotice(`/${name}`, doing);
  // What the server would not take comes back to be mended.
  if (refused.kind === "refused" && draft().text === "" && !draft().form)
    changeDraft({ ...before, problem: undefined });
}

export async function runMessageCommand(messageId: string, name: string): Promise<void> {
  await withNotice(name, act({ do: "message-command", messageId, name }));
}

export async function runUserCommand(targetId: string, name: string): Promise<void> {
  await withNotice(name, act({ do: "user-command", channelId: here(), targetId, name }));
}

/** Uses a button or a menu. Nothing else can be done with it until the answer is there. */
export async function useComponent(messageId: string, customId: string, values?: readonly string[]): Promise<void> {
  const key = `${messageId}/${customId}`;
  if (state().busy.has(key)) return;
  const without = new Map([...state().failures].filter(([id]) => id !== messageId));
  change({ busy: new Set([...state().busy, key]), failures: without });
  const outcome = await act(
    values ? { do: "select", messageId, customId, values: [...values] } : { do: "click", messageId, customId },
  );
  const said = words(outcome);
  change({
    busy: new Set([...state().busy].filter((one) => one !== key)),
    ...(said !== undefined && { failures: new Map([...state().failures, [messageId, said]]) }),
  });
  follow(outcome);
}

/** Sends a modal's answers. It stays open, with what was typed, until they have arrived. */
export async function submitModal(values: Extract<Action, { do: "submit" }>["values"]): Promise<void> {
  const { modal } = state();
  if (modal === undefined || modal.busy) return;
  change({ modal: { ...modal, busy: true, problem: undefined } });
  const outcome = await act({ do: "submit", interactionId: modal.interactionId, values }, modal.personId);
  if (outcome.kind === "modal" || outcome.kind === "done") {
    change({ modal: undefined });
    return follow(outcome);
  }
  const problem = outcome.kind === "failed" ? "Something went wrong. Try again." : words(outcome);
  change({ modal: { ...modal, busy: false, problem } });
}

/** Does what has no answer but the change that everybody sees; says aloud what went wrong. */
export async function quietly(doing: Promise<Outcome>): Promise<Outcome> {
  const outcome = await doing;
  const said = words(outcome);
  if (said !== undefined) changeDraft({ problem: { field: "", message: said } });
  return outcome;
}
