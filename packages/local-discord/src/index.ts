// The package's public face: what a host, or a test of its bot, may use. What stands elsewhere may change at any time.

// Starting. A playground is a local Discord with the page on it; a test may hand in a clock, and push it forward.

export { type Clock, startClock } from "./clock.ts";
export { type LocalDiscord, type LocalDiscordOptions, startDiscord } from "./local-discord.ts";
export { type Playground, type PlaygroundOptions, startPlayground } from "./playground.ts";

// Acting as a person, whose id is one of `discord.people`. What Discord would not let them do throws `Refused`.

export { click, select } from "./user/component.ts";
export { messageCommand, userCommand } from "./user/context-menu.ts";
export type { Invocation } from "./user/invocation.ts";
export { type ModalValues, submitModal } from "./user/modal.ts";
export type { OptionValue, OptionValues } from "./user/options.ts";
export {
  askPoll,
  directMessages,
  edit,
  forward,
  pin,
  post,
  remove,
  startPost,
  startThread,
  unpin,
  vote,
} from "./user/post.ts";
export { Refused } from "./user/refused.ts";
export { autocomplete, slash } from "./user/slash.ts";

// Changing the guild around the bot.

export type { Permission } from "./permissions.ts";
export { createChannel, join, permit, setLocale, setThread } from "./user/guild.ts";
export { install, uninstall } from "./user/install.ts";

// Reading what came of it, as Discord's JSON, and waiting for it.

export { partsOf } from "./parts.ts";
export type { RequestRecord } from "./rest/log.ts";
export type { Change } from "./state/change.ts";
export { subscribe } from "./state/world.ts";
export { offeredCommands } from "./user/reach.ts";
export {
  channelsOf,
  membersOf,
  messageOf,
  messagesOf,
  pinsOf,
  registeredCommands,
  threadMembersOf,
  threadsOf,
  visibleTo,
  votersOf,
} from "./user/read.ts";
export { until } from "./user/until.ts";

// Trouble: what the next requests run into, and what becomes of the connection to the gateway.

export {
  askToReconnect,
  closeConnections,
  dropConnections,
  gatewayState,
  invalidateSessions,
  loseGuild,
  muteGateway,
  refuseIdentify,
  restoreGuild,
  sendRaw,
} from "./gateway/control.ts";
export { type Trouble, trouble, type Which } from "./rest/fault.ts";
