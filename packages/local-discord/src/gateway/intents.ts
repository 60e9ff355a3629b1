// Gateway intents: which bits exist, and which an application must be granted.

import { GatewayCloseCodes, GatewayIntentBits as Intent } from "discord-api-types/v10";

const all = Object.values(Intent)
  .filter((value) => typeof value === "number")
  .reduce((bits, bit) => bits | bit, 0);

/** Those that Discord grants by hand. */
export const privilegedIntents = Intent.GuildMembers | Intent.GuildPresences | Intent.MessageContent;

/** The code to close with, where the intents may not be had. */
export function intentsRefusal(intents: unknown, granted: number): GatewayCloseCodes | undefined {
  if (typeof intents !== "number" || !Number.isInteger(intents) || intents < 0 || (intents & ~all) !== 0) {
    return GatewayCloseCodes.InvalidIntents;
  }
  return (intents & privilegedIntents & ~granted) === 0 ? undefined : GatewayCloseCodes.DisallowedIntents;
}
