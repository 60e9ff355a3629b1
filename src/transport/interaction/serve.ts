// Every interaction that arrives, by any way in: claimed, answered by its kind, once, and waited for when the process ends.

import { type APIInteraction, InteractionResponseType, InteractionType } from "discord-api-types/v10";
import { speaking } from "../../core/tell.ts";
import { isForm, type Reply } from "../../render/view.ts";
import { localeOf } from "../languages.ts";
import { type Arrival, claimOf, deadline, pressOf } from "../limits.ts";
import { within } from "../turns.ts";
import { answerInteraction } from "./answer.ts";
import { isAsking, typingOf } from "./call.ts";
import { callerOf } from "./caller.ts";
import type { Desk } from "./desk.ts";
import { type Responder, sent, stackOf } from "./responder.ts";

/** Milliseconds in which a second press of the same button by the same person is taken for a double click. */
const doubleClick = 250;

/** Taken: by another process, or before. Late: so that it was not begun. */
type Served = "done" | "taken" | "late";

export interface Interactions {
  /** Answers one, and tells what became of it. Never rejects. */
  readonly serve: (interaction: APIInteraction, responder: Responder) => Promise<Served>;
  /** Resolves once nothing is being answered any more. */
  readonly idle: () => Promise<void>;
}

export function interactionsAt(shared: Desk): Interactions {
  const open = new Set<Promise<Served>>();
  const serve = async (interaction: APIInteraction, responder: Responder, desk: Desk): Promise<Served> => {
    const at = performance.now();
    desk.rights.note(interaction);
    if (!(await desk.turns.begin(at))) {
      desk.metrics.dropped();
      return "late";
    }
    const claim = claimOf(interaction, desk.memory, desk.limits);
    // A store that fails or is slow is met where the answer is made: Discord does not wait for it.
    const early = await within(claim, desk.patience.reply).catch(() => undefined);
    if (early === "taken") {
      desk.metrics.repeated();
      return "taken";
    }
    if (early === "double click") {
      const type = InteractionResponseType.DeferredMessageUpdate;
      await sent(desk.log, () => responder.acknowledge({ type }));
      return "done";
    }
    const acknowledge: Responder["acknowledge"] = async (...answer) => {
      await responder.acknowledge(...answer);
      desk.metrics.acknowledged((performance.now() - at) / 1000);
    };
    const wait = typeof early === "object" ? early.wait : 0;
    const reply = await answered({ interaction, claim, wait, at }, desk, { ...responder, acknowledge });
    release(interaction, desk, reply, at);
    return "done";
  };
  return {
    serve: (interaction, responder) => {
      // Every line about it has its id, by which Discord and whoever asked can find it.
      const desk = { ...shared, log: shared.log.child({ reference: interaction.id }) };
      const serving = speaking(localeOf(interaction), () => serve(interaction, responder, desk)).catch(
        (error: unknown): Served => {
          desk.log.error({ error: stackOf(error) }, "interaction not answered");
          return "done";
        },
      );
      open.add(serving);
      return serving.finally(() => open.delete(serving));
    },
    idle: async () => {
      await Promise.all(open);
    },
  };
}

/** Lets a button be pressed again, once nobody can still be in the middle of a double click. */
function release(interaction: APIInteraction, { memory }: Desk, reply: Reply | undefined, at: number): void {
  const press = pressOf(interaction);
  if (press === undefined || reply === undefined) return;
  // A form that was closed may be wanted again at once.
  const rest = isForm(reply) ? 0 : Math.max(0, at + doubleClick - performance.now());
  // One that the store does not hear of goes by itself a little later.
  setTimeout(() => memory.forget(press).catch(() => undefined), rest).unref();
}

async function answered(arrival: Arrival, desk: Desk, responder: Responder): Promise<Reply | undefined> {
  const { interaction, ...rest } = arrival;
  if (isAsking(interaction)) return answerInteraction({ interaction, ...rest }, desk, responder);
  if (interaction.type === InteractionType.ApplicationCommandAutocomplete) {
    await offer({ interaction, ...rest }, desk, responder);
  }
  return undefined;
}

type Typing = Extract<APIInteraction, { type: InteractionType.ApplicationCommandAutocomplete }>;

/** Offers for what is being typed; none where something went wrong or too much is asked: Discord shows no words here. */
async function offer(
  { interaction, at, wait }: Arrival<Typing>,
  { context, complete, log, metrics }: Desk,
  responder: Responder,
): Promise<void> {
  // Whoever waited that long types on.
  if (performance.now() - at > deadline) return metrics.dropped();
  const { call, focused } = typingOf(interaction, context.commands);
  const choices =
    wait > 0
      ? []
      : await complete(call, focused, { ...context, caller: callerOf(interaction) }).catch((error: unknown) => {
          log.error({ command: call.command, focused, error: stackOf(error) }, "nothing offered");
          return [];
        });
  const type = InteractionResponseType.ApplicationCommandAutocompleteResult;
  await sent(log, () => responder.acknowledge({ type, data: { choices: [...choices] } }));
}
