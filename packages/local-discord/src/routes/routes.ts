// Every route of the REST API. Fixed addresses stand before patterns that would also match them.

import type { Route } from "../rest/route.ts";
import { applicationRoutes } from "./application.ts";
import { applicationCommandRoutes } from "./application-command.ts";
import { channelRoutes } from "./channel.ts";
import { guildRoutes } from "./guild.ts";
import { interactionRoutes } from "./interaction.ts";
import { messageRoutes } from "./message.ts";
import { pinRoutes } from "./pin.ts";
import { threadRoutes } from "./thread.ts";
import { webhookRoutes } from "./webhook.ts";

export const routes: readonly Route[] = [
  ...applicationRoutes,
  ...applicationCommandRoutes,
  ...guildRoutes,
  ...channelRoutes,
  ...pinRoutes,
  ...messageRoutes,
  ...threadRoutes,
  ...interactionRoutes,
  ...webhookRoutes,
];
