// Private follows private: what comes of a message that only its asker sees is theirs alone, until they show it to all.

import { type APIInteraction, type APIMessage, InteractionContextType, MessageFlags } from "discord-api-types/v10";
import { tell } from "../../core/tell.ts";
import type { Call, Context } from "../../kit/define.ts";
import { buttonLine, lineOf, waitingCall } from "../../kit/options.ts";
import type { Outcome } from "../../kit/run.ts";
import { type Action, isForm } from "../../render/view.ts";
import { callerOf } from "./caller.ts";

/** The message on which a button was pressed, or whose button opened the form. */
export const sourceOf = (interaction: APIInteraction): APIMessage | undefined =>
  "message" in interaction ? interaction.message : undefined;

export const isForOne = (message: APIMessage | undefined): boolean =>
  ((message?.flags ?? 0) & MessageFlags.Ephemeral) !== 0;

/** A call as it is meant, and whether it comes of a private message: only `private: false` leaves one. */
export interface Meant {
  readonly call: Call;
  readonly inPrivate: boolean;
}

export async function meantBy(given: Call, interaction: APIInteraction, context: Context): Promise<Meant> {
  const call = await unfolded(given, interaction, context);
  return { call, inPrivate: isForOne(sourceOf(interaction)) && call.options.private !== false };
}

/** The outcome as privately as it may be shown. */
export async function keptPrivate(
  outcome: Outcome,
  { call, inPrivate }: Meant,
  interaction: APIInteraction,
  context: Context,
): Promise<Outcome> {
  const { reply, kind } = outcome;
  if (isForm(reply)) return outcome;
  const isShown = call.options.private === false;
  const isPrivate = reply.private || inPrivate;
  const show = isPrivate && kind === "answer" && !isShown ? await showButtons(call, interaction, context) : [];
  return { ...outcome, reply: { ...reply, private: isPrivate, actions: [...(reply.actions ?? []), ...show] } };
}

/** What a line that waits stands for; where it waits no longer, the reply has said so. */
async function unfolded(call: Call, interaction: APIInteraction, context: Context): Promise<Call> {
  const { draft } = call.options;
  if (call.command !== "again" || typeof draft !== "string") return call;
  return waitingCall(draft, { ...context, caller: callerOf(interaction) }).catch(() => call);
}

/** The way to show an answer to a question to all who are there, where there is anybody else. */
async function showButtons(
  { command: name, options }: Call,
  interaction: APIInteraction,
  context: Context,
): Promise<readonly Action[]> {
  const command = context.commands.find((each) => each.name === name);
  const isAlone = interaction.guild_id === undefined && interaction.context !== InteractionContextType.PrivateChannel;
  if (command?.options.private?.meta()?.isQuestion !== true || isAlone) return [];
  const line = await buttonLine(lineOf(name, { ...options, private: false }), {
    ...context,
    caller: callerOf(interaction),
  });
  return line === undefined ? [] : [{ kind: "button", label: tell`Show to all`, line }];
}
