// Routes about a channel or thread itself.

import { channelJson } from "../json/channel.ts";
import { hasPermission } from "../permissions.ts";
import { apiError } from "../rest/errors.ts";
import { readForm } from "../rest/form.ts";
import { done, ok, route } from "../rest/route.ts";
import { type Channel, isForum, isThread, type Thread } from "../state/channel.ts";
import { changeChannel, changeThread, deleteChannel } from "../state/threads.ts";
import { emit, type World } from "../state/world.ts";
import { threadEdit } from "../validate/thread.ts";
import { reachChannel } from "./access.ts";
import { requireTags } from "./thread.ts";

export const channelRoutes = [
  route("GET", "/channels/:channel", ({ world, params }) =>
    ok(channelJson(world, reachChannel(world, params.channel))),
  ),
  route("PATCH", "/channels/:channel", ({ world, params, body }) => {
    const channel = reachChannel(world, params.channel);
    if (!isThread(channel)) throw apiError("wrongChannelType");
    return ok(channelJson(world, editThread(world, channel, body)));
  }),
  route("DELETE", "/channels/:channel", ({ world, params }) => {
    const channel = reachChannel(world, params.channel);
    if (channel.guildId === undefined) throw apiError("wrongChannelType");
    const needed = isThread(channel) ? "ManageThreads" : "ManageChannels";
    reachChannel(world, params.channel, [needed]);
    deleteChannel(world, channel);
    return ok(channelJson(world, channel));
  }),
  route("POST", "/channels/:channel/typing", ({ world, params }) => {
    const channel = reachChannel(world, params.channel, ["SendMessages"]);
    emit(world, { kind: "typing", channelId: channel.id, userId: world.applicationId });
    return done;
  }),
];

/** A sleeping thread takes nothing but being woken, and a locked one is woken by moderators alone. */
function editThread(world: World, channel: Channel & { readonly thread: Thread }, body: unknown): Channel {
  const form = readForm(threadEdit, body);
  const { thread } = channel;
  const manages = hasPermission(world, world.applicationId, channel, "ManageThreads");
  const owns = thread.ownerId === world.applicationId;
  const reopens = thread.archived && form.archived === false;
  const wakes = reopens && !thread.locked && hasPermission(world, world.applicationId, channel, "SendMessages");
  if (!manages && !owns && !wakes) throw apiError("missingPermissions");
  if (!manages && (form.locked != null || (reopens && thread.locked))) throw apiError("missingPermissions");
  const parent = world.channels.get(channel.parentId ?? "");
  if (form.applied_tags != null) {
    if (parent === undefined || !isForum(parent)) throw apiError("wrongChannelType");
    requireTags(world, parent, form.applied_tags);
  }
  if (thread.archived && form.archived !== false) throw apiError("archivedThread");
  const changed = changeThread(world, channel, {
    archived: form.archived ?? thread.archived,
    locked: form.locked ?? thread.locked,
    invitable: form.invitable ?? thread.invitable,
    autoArchive: form.auto_archive_duration ?? thread.autoArchive,
    tagIds: form.applied_tags ?? thread.tagIds,
  });
  if (form.name == null && form.rate_limit_per_user == null) return changed;
  const { name, slowmode } = changed;
  return changeChannel(world, changed, { name: form.name ?? name, slowmode: form.rate_limit_per_user ?? slowmode });
}
