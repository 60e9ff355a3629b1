// Routes about the application, its bot user, other users and the way to the gateway.

import { ChannelType } from "discord-api-types/v10";
import { z } from "zod";
import { channelJson } from "../json/channel.ts";
import { applicationJson, guildJson } from "../json/guild.ts";
import { userJson } from "../json/user.ts";
import { apiError } from "../rest/errors.ts";
import { readForm } from "../rest/form.ts";
import { ok, openRoute, route } from "../rest/route.ts";
import { directChannel } from "../state/channels.ts";
import type { World } from "../state/world.ts";
import { applicationForm } from "../validate/application.ts";
import { snowflake } from "../validate/text.ts";

const gatewayUrl = (world: World): string => `${world.origin.replace("http", "ws")}/gateway`;

const me = (world: World) => ({
  ...userJson(world, world.applicationId),
  mfa_enabled: true,
  locale: "en-US",
  verified: true,
});

export const applicationRoutes = [
  openRoute("GET", "/gateway", ({ world }) => ok({ url: gatewayUrl(world) })),
  route("GET", "/gateway/bot", ({ world }) =>
    ok({
      url: gatewayUrl(world),
      shards: world.shards,
      session_start_limit: { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 },
    }),
  ),
  route("GET", "/applications/@me", ({ world }) => ok(applicationJson(world))),
  route("PATCH", "/applications/@me", ({ world, body }) => {
    Object.assign(world.application, readForm(applicationForm, body));
    return ok(applicationJson(world));
  }),
  route("GET", "/oauth2/applications/@me", ({ world }) => ok(applicationJson(world))),
  route("GET", "/users/@me", ({ world }) => ok(me(world))),
  route("GET", "/users/@me/guilds", ({ world }) => {
    const { id, name, icon, banner, features, owner_id: owner } = guildJson(world);
    return ok([{ id, name, icon, banner, features, owner: owner === world.applicationId, permissions: "0" }]);
  }),
  route("POST", "/users/@me/channels", ({ world, body }) => {
    const { recipient_id: id } = readForm(z.object({ recipient_id: snowflake }), body);
    if (!world.users.has(id)) throw apiError("unknownUser");
    const channel = directChannel(world, id);
    return ok({ ...channelJson(world, channel), type: ChannelType.DM });
  }),
  route("GET", "/users/:user", ({ world, params }) => {
    if (!world.users.has(params.user)) throw apiError("unknownUser");
    return ok(userJson(world, params.user));
  }),
];
