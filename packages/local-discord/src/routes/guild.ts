// Routes about the guild: itself, its channels, roles and members.

import { channelJson, threadMemberJson } from "../json/channel.ts";
import { guildJson } from "../json/guild.ts";
import { memberJson } from "../json/user.ts";
import { apiError } from "../rest/errors.ts";
import { ok, route } from "../rest/route.ts";
import { isThread } from "../state/channel.ts";
import { requireGuild } from "./access.ts";

export const guildRoutes = [
  route("GET", "/guilds/:guild", ({ world, params, query }) => {
    requireGuild(world, params.guild);
    const counts = { approximate_member_count: world.members.size, approximate_presence_count: world.members.size };
    return ok({ ...guildJson(world), ...(query.get("with_counts") === "true" && counts) });
  }),
  route("GET", "/guilds/:guild/channels", ({ world, params }) => {
    requireGuild(world, params.guild);
    const channels = [...world.channels.values()].filter((channel) => channel.guildId && !isThread(channel));
    return ok(channels.map((channel) => channelJson(world, channel)));
  }),
  route("GET", "/guilds/:guild/threads/active", ({ world, params }) => {
    requireGuild(world, params.guild);
    const threads = [...world.channels.values()].filter(isThread).filter(({ thread }) => !thread.archived);
    const members = threads.flatMap((channel) => {
      const joined = channel.thread.members.get(world.applicationId);
      return joined === undefined ? [] : [threadMemberJson(channel, world.applicationId, joined)];
    });
    return ok({ threads: threads.map((channel) => channelJson(world, channel)), members, has_more: false });
  }),
  route("GET", "/guilds/:guild/roles", ({ world, params }) => {
    requireGuild(world, params.guild);
    return ok([...world.roles.values()]);
  }),
  route("GET", "/guilds/:guild/roles/:role", ({ world, params }) => {
    requireGuild(world, params.guild);
    const role = world.roles.get(params.role);
    if (role === undefined) throw apiError("unknownRole");
    return ok(role);
  }),
  route("GET", "/guilds/:guild/members/:user", ({ world, params }) => {
    requireGuild(world, params.guild);
    const member = world.members.get(params.user);
    if (member === undefined) throw apiError("unknownMember");
    return ok(memberJson(world, member));
  }),
];
