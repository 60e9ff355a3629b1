// The ways to answer one interaction: acknowledged once, by whatever comes first, then edited, followed up or taken back by its
// token; another way where a message was deleted, in words where Discord says no, never a crash.

import { DiscordAPIError, type RawFile, type REST } from "discord.js";
import {
  type APIInteraction,
  type APIInteractionResponse,
  InteractionType,
  MessageFlags,
  Routes,
  InteractionResponseType as Type,
} from "discord-api-types/v10";
import type { Logger } from "pino";
import { UserError } from "../../core/errors.ts";
import { tell } from "../../core/tell.ts";
import type { Outcome } from "../../kit/run.ts";
import { type Modal, plainView, type View } from "../../render/view.ts";
import { edited, flagged, type Message, messageOf, withoutFiles } from "./message.ts";

export interface Responder {
  readonly acknowledge: (response: APIInteractionResponse, files?: RawFile[]) => Promise<void>;
  /** These two give the message's id. It is the message that answered, or on which a button was pressed. */
  readonly edit: (message: Message) => Promise<string>;
  readonly followUp: (message: Message, flags: number) => Promise<string>;
  readonly remove: () => Promise<void>;
}

type Addressed = Pick<APIInteraction, "id" | "token" | "application_id">;

/** Everything after the acknowledgement, which is the same for every way in. */
export function laterBy(rest: REST, { token, application_id: application }: Addressed): Omit<Responder, "acknowledge"> {
  const original = Routes.webhookMessage(application, token, "@original");
  return {
    edit: async (message) =>
      idOf(await rest.patch(original, { body: edited(message), files: message.files, auth: false })),
    followUp: async (message, flags) => {
      const { body, files } = flagged(message, flags);
      return idOf(await rest.post(Routes.webhook(application, token), { body, files, auth: false }));
    },
    remove: async () => {
      await rest.delete(original, { auth: false });
    },
  };
}

/** Of what Discord has just made. */
export const idOf = (made: unknown): string => (made as { readonly id: string }).id;

/** Answers over the REST API, as a bot on the gateway does. */
export function restResponder(rest: REST, interaction: Addressed): Responder {
  const route = Routes.interactionCallback(interaction.id, interaction.token);
  return {
    ...laterBy(rest, interaction),
    acknowledge: async (body, files = []) => {
      await rest.post(route, { body, files, auth: false });
    },
  };
}

/** Discord closed the connection before it was answered. */
export class HungUp extends Error {}

/** Discord's own number for what it refused. */
export const refusalOf = (error: unknown): number | undefined =>
  error instanceof DiscordAPIError ? Number(error.code) : undefined;

export type Deferral = "public" | "private" | "update";

const deferred: Readonly<Record<Deferral, APIInteractionResponse>> = {
  public: { type: Type.DeferredChannelMessageWithSource },
  private: { type: Type.DeferredChannelMessageWithSource, data: { flags: MessageFlags.Ephemeral } },
  update: { type: Type.DeferredMessageUpdate },
};

export interface Voice extends Responder {
  /** Acknowledges it so, unless something else was quicker, and gives how it was acknowledged. */
  readonly defer: (how: Deferral) => Promise<Deferral>;
  readonly deferred: () => Deferral | undefined;
  /** Says something to all before the answer itself; gives the message's id. */
  readonly say: (message: Message, how: Deferral) => Promise<string>;
  /** Whether what was to be filled holds something already. */
  readonly isFilled: () => boolean;
  readonly followed: () => number;
}

export function voiceOf(responder: Responder): Voice {
  let how: Deferral | undefined;
  let acknowledging: Promise<void> | undefined;
  let filled = false;
  let followed = 0;
  const defer = async (wanted: Deferral): Promise<Deferral> => {
    how ??= wanted;
    acknowledging ??= responder.acknowledge(deferred[how]);
    await acknowledging;
    return how;
  };
  const followUp: Responder["followUp"] = async (message, flags) => {
    const id = await responder.followUp(message, flags);
    followed += 1;
    return id;
  };
  return {
    ...responder,
    followUp,
    defer,
    say: async (message, wanted) => {
      if ((await defer(wanted)) !== "public" || filled) return followUp(message, 0);
      filled = true;
      return responder.edit(message);
    },
    deferred: () => how,
    isFilled: () => filled,
    followed: () => followed,
  };
}

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

/** `why` it did not open; `line` is the button that opens it, where there is one; else what to type instead is told. */
export function formView({ title, line: sent, fields }: Modal, why: string, line?: string): View {
  const asks = fields.map(({ option, name, label }) => [
    { code: `${option}:${name === undefined ? "" : ` ${name} =`}` },
    ` ${label}`,
  ]);
  return {
    title,
    tone: "problem",
    lead: why,
    sections: line === undefined ? [{ title: tell`What it asks`, lines: [[{ code: sent }], ...asks] }] : [],
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
