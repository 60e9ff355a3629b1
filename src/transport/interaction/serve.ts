// Every interaction that arrives, by any way in: answered by its kind, once, and waited for when the process ends.

import { type APIInteraction, InteractionResponseType, InteractionType } from "discord-api-types/v10";
import { complete } from "../../kit/complete.ts";
import { isForm, type Reply } from "../../render/view.ts";
import { answerInteraction } from "./answer.ts";
import { isAsking, typingOf } from "./call.ts";
import { callerOf } from "./caller.ts";
import type { Desk } from "./desk.ts";
import type { Responder } from "./responder.ts";
import { sent, stackOf } from "./send.ts";

/** Milliseconds in which a second press of the same button by the same person is taken for a double click. */
const doubleClick = 250;

export interface Interactions {
  /** Answers one; never rejects. */
  readonly serve: (interaction: APIInteraction, responder: Responder) => Promise<void>;
  /** Resolves once nothing is being answered any more. */
  readonly idle: () => Promise<void>;
}

export function interactionsAt(desk: Desk): Interactions {
  const open = new Set<Promise<void>>();
  const pressed = new Set<string>();
  const serve = async (interaction: APIInteraction, responder: Responder): Promise<void> => {
    desk.rights.note(interaction);
    const press = pressOf(interaction);
    if (press === undefined) return void (await answered(interaction, desk, responder));
    if (pressed.has(press)) {
      return sent(desk.log, () => responder.acknowledge({ type: InteractionResponseType.DeferredMessageUpdate }));
    }
    pressed.add(press);
    const soonest = performance.now() + doubleClick;
    const reply = await answered(interaction, desk, responder);
    // A form that was closed may be wanted again at once.
    const rest = reply && isForm(reply) ? 0 : Math.max(0, soonest - performance.now());
    setTimeout(() => pressed.delete(press), rest).unref();
  };
  return {
    serve: (interaction, responder) => {
      const serving = serve(interaction, responder).catch((error: unknown) =>
        desk.log.error({ error: stackOf(error) }, "interaction not answered"),
      );
      open.add(serving);
      return serving.finally(() => open.delete(serving));
    },
    idle: async () => {
      await Promise.all(open);
    },
  };
}

async function answered(interaction: APIInteraction, desk: Desk, responder: Responder): Promise<Reply | undefined> {
  if (isAsking(interaction)) return answerInteraction(interaction, desk, responder);
  if (interaction.type === InteractionType.ApplicationCommandAutocomplete) await offer(interaction, desk, responder);
  return undefined;
}

/** The same button of the same message, pressed by the same person. */
function pressOf(interaction: APIInteraction): string | undefined {
  if (interaction.type !== InteractionType.MessageComponent) return undefined;
  const { message, data, member, user } = interaction;
  const chosen = "values" in data ? data.values.join() : "";
  return [message.id, data.custom_id, chosen, member?.user.id ?? user?.id].join("\n");
}

/** Offers for what is being typed; none where something went wrong, for Discord shows no words here. */
async function offer(
  interaction: Extract<APIInteraction, { type: InteractionType.ApplicationCommandAutocomplete }>,
  { context, log }: Desk,
  responder: Responder,
): Promise<void> {
  const { call, focused } = typingOf(interaction);
  const choices = await complete(call, focused, context, callerOf(interaction)).catch((error: unknown) => {
    log.error({ command: call.command, focused, error: stackOf(error) }, "nothing offered");
    return [];
  });
  const type = InteractionResponseType.ApplicationCommandAutocompleteResult;
  await sent(log, () => responder.acknowledge({ type, data: { choices: [...choices] } }));
}
