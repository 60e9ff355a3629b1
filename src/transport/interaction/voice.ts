// How an interaction is answered in parts: acknowledged once, by whatever comes first, then filled and followed.

import { type APIInteractionResponse, MessageFlags, InteractionResponseType as Type } from "discord-api-types/v10";
import type { Message } from "./message.ts";
import type { Responder } from "./responder.ts";

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
  /** How many messages have followed. */
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
