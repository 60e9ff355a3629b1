// Routes about threads: opening them, and who is in them.

import { ChannelType, MessageType } from "discord-api-types/v10";
import { channelJson, threadMemberJson } from "../json/channel.ts";
import { messageJson } from "../json/message.ts";
import { hasPermission } from "../permissions.ts";
import type { Upload } from "../rest/body.ts";
import { apiError, formError } from "../rest/errors.ts";
import { readForm } from "../rest/form.ts";
import { created, done, ok, route } from "../rest/route.ts";
import { type Channel, type Forum, isForum, isThread } from "../state/channel.ts";
import { changeThreadMembers, openPost, openThread } from "../state/threads.ts";
import type { World } from "../state/world.ts";
import { forumPost, threadAlone, threadFromMessage } from "../validate/thread.ts";
import { reachChannel, reachMessage, requireAwake } from "./access.ts";
import { requireRights } from "./message.ts";

export const threadRoutes = [
  route("POST", "/channels/:channel/messages/:message/threads", ({ world, params, body }) => {
    const parent = reachParent(world, params.channel, false);
    const from = reachMessage(world, parent, params.message);
    const form = readForm(threadFromMessage, body);
    if (world.channels.has(from.id)) throw apiError("threadExists");
    if (from.type === MessageType.ThreadCreated) throw apiError("systemMessage");
    const { name, auto_archive_duration: autoArchive, rate_limit_per_user: slowmode } = form;
    const ownerId = world.applicationId;
    const thread = openThread(world, {
      parent,
      from,
      ownerId,
      name,
      autoArchive: autoArchive ?? undefined,
      slowmode: slowmode ?? undefined,
    });
    return created(channelJson(world, thread));
  }),
  route("POST", "/channels/:channel/threads", ({ world, params, body, files }) => {
    const forum = reachChannel(world, params.channel);
    if (isForum(forum)) return created(postInForum(world, forum, { body, files }));
    const form = readForm(threadAlone, body);
    // Discord's own default, which surprises: without a type the thread is private.
    const isPrivate = (form.type ?? ChannelType.PrivateThread) === ChannelType.PrivateThread;
    const thread = openThread(world, {
      parent: reachParent(world, params.channel, isPrivate),
      ownerId: world.applicationId,
      name: form.name,
      isPrivate,
      invitable: form.invitable ?? undefined,
      autoArchive: form.auto_archive_duration ?? undefined,
      slowmode: form.rate_limit_per_user ?? undefined,
    });
    return created(channelJson(world, thread));
  }),
  route("GET", "/channels/:channel/threads/archived/public", ({ world, params }) => {
    const parent = reachChannel(world, params.channel, ["ReadMessageHistory"]);
    const archived = [...world.channels.values()]
      .filter(isThread)
      .filter(
        ({ parentId, type, thread }) => parentId === parent.id && type === ChannelType.PublicThread && thread.archived,
      )
      .sort((a, b) => b.thread.archiveChangedAt - a.thread.archiveChangedAt);
    return ok({ threads: archived.map((channel) => channelJson(world, channel)), members: [], has_more: false });
  }),
  route("GET", "/channels/:channel/thread-members", ({ world, params }) => {
    const channel = reachThread(world, params.channel);
    return ok([...channel.thread.members].map(([id, joined]) => threadMemberJson(channel, id, joined)));
  }),
  route("GET", "/channels/:channel/thread-members/:user", ({ world, params }) => {
    const channel = reachThread(world, params.channel);
    const userId = memberId(world, params.user);
    const joined = channel.thread.members.get(userId);
    if (joined === undefined) throw apiError("unknownMember");
    return ok(threadMemberJson(channel, userId, joined));
  }),
  route("PUT", "/channels/:channel/thread-members/:user", ({ world, params }) => {
    const channel = reachThread(world, params.channel);
    requireAwake(channel);
    const userId = memberId(world, params.user);
    if (userId !== world.applicationId) reachChannel(world, channel.id, ["SendMessages"]);
    if (!world.members.has(userId)) throw apiError("unknownUser");
    changeThreadMembers(world, channel, { add: [userId] });
    return done;
  }),
  route("DELETE", "/channels/:channel/thread-members/:user", ({ world, params }) => {
    const channel = reachThread(world, params.channel);
    requireAwake(channel);
    const userId = memberId(world, params.user);
    if (userId !== world.applicationId) reachChannel(world, channel.id, ["ManageThreads"]);
    changeThreadMembers(world, channel, { remove: [userId] });
    return done;
  }),
];

/** A post takes its first message along, and tags where the forum wants them. */
function postInForum(
  world: World,
  parent: Channel & { readonly forum: Forum },
  { body, files }: { readonly body: unknown; readonly files: readonly Upload[] },
) {
  const form = readForm(forumPost, body);
  reachChannel(world, parent.id, ["SendMessages"]);
  requireRights(world, parent, form.message, files.length);
  const tagIds = form.applied_tags ?? [];
  requireTags(world, parent, tagIds);
  if (parent.forum.requiresTag && tagIds.length === 0) throw apiError("tagRequired");
  const { name, message, auto_archive_duration: autoArchive, rate_limit_per_user: slowmode } = form;
  const ownerId = world.applicationId;
  const { post, first } = openPost(world, {
    ...{ parent, ownerId, name, form: message, files, tagIds },
    autoArchive: autoArchive ?? undefined,
    slowmode: slowmode ?? undefined,
  });
  return { ...channelJson(world, post), message: messageJson(world, first) };
}

/** @throws ApiError 50035 for a tag that the forum does not have, 50013 for one that is the moderators'. */
export function requireTags(
  world: World,
  { forum, ...parent }: Channel & { readonly forum: Forum },
  ids: readonly string[],
) {
  for (const [index, id] of ids.entries()) {
    const tag = forum.tags.find((each) => each.id === id);
    if (tag === undefined) throw formError(["applied_tags", index], "INVALID_FORUM_TAG", "Invalid forum tag");
    const manages = hasPermission(world, world.applicationId, parent, "ManageThreads");
    if (tag.moderated && !manages) throw apiError("missingPermissions");
  }
}

const memberId = (world: World, id: string): string => (id === "@me" ? world.applicationId : id);

function reachParent(world: World, id: string, isPrivate: boolean): Channel {
  const parent = reachChannel(world, id);
  if (parent.type !== ChannelType.GuildText) throw apiError("wrongChannelType");
  const needed = isPrivate ? "CreatePrivateThreads" : "CreatePublicThreads";
  if (!hasPermission(world, world.applicationId, parent, needed)) throw apiError("missingPermissions");
  return parent;
}

function reachThread(world: World, id: string) {
  const channel = reachChannel(world, id);
  if (!isThread(channel)) throw apiError("wrongChannelType");
  return channel;
}
