// Sending a reply: another way where its message was deleted, in words where Discord says no, never a crash.

import { type APIInteraction, InteractionType } from "discord-api-types/v10";
import type { Logger } from "pino";
import { UserError } from "../../core/errors.ts";
import { tell } from "../../core/tell.ts";
import type { Outcome } from "../../kit/run.ts";
import { type Modal, plainView, type View } from "../../render/view.ts";
import { type Message, messageOf, withoutFiles } from "./message.ts";
import { HungUp, refusalOf } from "./responder.ts";

type Way = (message: Message) => Promise<unknown>;

/** Discord no longer waits for it, somebody deleted it, it has been done, or no more may follow: nobody's mistake. */
const gone: readonly number[] = [10008, 10015, 10062, 40060, 40094, 50027];
/** Files that may not be attached here, or are too large. */
const unattached: readonly number[] = [50013, 40005];
const invalidForm = 50035;
const unknownMessage = 10008;

/** Tries the ways one after another: the next is for when the message of the one before was deleted. */
export async function sendView(
  view: View,
  png: Uint8Array | undefined,
  log: Logger,
  ways: readonly Way[],
): Promise<void> {
  const [way, ...others] = ways;
  if (way === undefined) return;
  const message = written(view, png, log);
  try {
    await way(message);
  } catch (error) {
    const code = refusalOf(error);
    if (code === unknownMessage && others.length > 0) await sendView(view, png, log, others);
    else if (code !== undefined && unattached.includes(code)) await sent(log, () => way(withoutFiles(message)));
    else if (code === invalidForm) {
      log.error({ error: String(error) }, "reply refused");
      await sent(log, () => way(messageOf(refusedAs(view))));
    } else ended(log, error);
  }
}

function written(view: View, png: Uint8Array | undefined, log: Logger): Message {
  try {
    return messageOf(view, png);
  } catch (error) {
    log.error({ error: stackOf(error) }, "reply not written");
    return messageOf(refusedAs(view));
  }
}

const refused = (): View => ({
  title: tell`That did not work`,
  tone: "problem",
  lead: tell`Discord did not take this reply. Nothing was lost; ask again, or ask for less at once.`,
  private: true,
  data: null,
});

/** A card can be nothing else any more. */
const refusedAs = ({ card }: View): View => ({ ...refused(), ...(card && { card }) });

/** Sends what has no other way; a refusal is logged. False where nobody waits for it any more. */
export async function sent(log: Logger, send: () => Promise<unknown>): Promise<boolean> {
  return send().then(
    () => true,
    (error: unknown) => ended(log, error),
  );
}

function ended(log: Logger, error: unknown): boolean {
  const code = error instanceof HungUp ? "hung up" : refusalOf(error);
  const isGone = code === "hung up" || (code !== undefined && gone.includes(code));
  if (isGone) log.info({ code }, "nobody waits for this reply any more");
  else log.error({ error: stackOf(error) }, "reply not sent");
  return !isGone;
}

export const stackOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

/** `why` it did not open; `line` is the button that opens it, where there is one. */
export function formView({ title, line: sent, fields }: Modal, why: string, line?: string): View {
  return {
    title,
    tone: "problem",
    lead: why,
    sections: [
      {
        title: line === undefined ? tell`What it asks` : tell`Press the button to open it, or type the command`,
        lines: [
          [{ code: sent }],
          ...fields.map(({ option, name, label }) => [
            { code: `${option}:${name === undefined ? "" : ` ${name} =`}` },
            ` ${label}`,
          ]),
        ],
      },
    ],
    actions: line === undefined ? [] : [{ kind: "button", label: tell`Open the form`, line }],
    private: true,
    data: { form: title },
  };
}

/** What a line that Crux wrote itself can only run into once the commands have changed. */
const codes: readonly string[] = ["command.unknown", "option.unknown", "option.missing", "option.invalid"];

/** The outcome, or one line where a component asked for what this version does not have. */
export function currentOutcome(outcome: Outcome, { type }: APIInteraction): Outcome {
  const { error } = outcome;
  const isPress = type === InteractionType.MessageComponent;
  if (!isPress || !(error instanceof UserError) || !codes.includes(error.code)) return outcome;
  const lead = tell`This button is of an older version of Crux: ask again, and press the new one.`;
  return { ...outcome, reply: plainView(tell`Out of date`, lead, { private: true, data: { outdated: error.code } }) };
}
