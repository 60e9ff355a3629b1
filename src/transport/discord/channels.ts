// The port of channels over Discord's REST API; posts of forum and media channels are opened with their first message and marked
// by the forum's own tags.

import { randomBytes } from "node:crypto";
import { ChannelType, DiscordAPIError, PollLayoutType, type REST, Routes, ThreadAutoArchiveDuration } from "discord.js";
import {
  type APIChannel,
  type APIGuildForumTag,
  type APIMessage,
  ChannelFlags,
  type RESTGetAPIPollAnswerVotersResult as Voters,
} from "discord-api-types/v10";
import type { Logger } from "pino";
import { UserError } from "../../core/errors.ts";
import { tell, word } from "../../core/tell.ts";
import type { Channels, Poll, PostTag, ThreadOpening } from "../../kit/ports.ts";
import { cutAtWord } from "../../language/text/cut.ts";
import type { CommandIds } from "../../render/pieces.ts";
import { limits, type View } from "../../render/view.ts";
import { edited, messageOf, messageTo, type Writing } from "../interaction/message.ts";
import { idOf, refusalOf } from "../interaction/responder.ts";
import { disarm, disarmAll } from "./disarm.ts";
import { channelError, deeds, notAllowed, type Rights } from "./rights.ts";

export function discordChannels(
  rest: REST,
  paint: Writing["paint"],
  log: Logger,
  rights: Rights,
  ids: CommandIds,
): Channels {
  const done = doneBy(log, rights);
  const written = (view: View, channel: string) => messageTo(channel, view, { paint, rights, ids });
  const awake = wakerOf(rest, done);
  const edit = latestOnly<{ readonly channel: string; readonly view: View }>(async (route, { channel, view }) => {
    const message = await written(view, channel);
    await rest.patch(route as `/${string}`, { body: edited(message), files: message.files });
  });
  return {
    openThread: async (opening) => {
      const { channel, within, kind, name } = opening;
      const mayBePost = within !== undefined || kind === "forum";
      const forum = mayBePost ? await done("look", channel, () => forumAt(rest, channel)) : undefined;
      if (forum && within !== undefined) {
        return done("usePost", within, async () => ({ thread: within, isPost: true }));
      }
      const thread = await done(forum ? "openPost" : "openThread", channel, async () => {
        if (forum === undefined) return openThread(rest, opening);
        const { body } = messageOf(opening.first);
        const post = { name: threadName(name), message: body, applied_tags: firstTags(forum) };
        return idOf(await rest.post(Routes.threads(channel), { body: post }));
      });
      rights.inherit(thread, channel);
      return { thread, isPost: forum !== undefined, ...(forum && { first: thread }) };
    },
    tag: (post, tag) =>
      tagPost(rest, post, tag).catch((error: unknown) => {
        log.info({ post, tag, error: String(error) }, "post not tagged");
      }),
    post: (channel, view) =>
      done("post", channel, async () => {
        const { body, files } = await written(view, channel);
        return idOf(await rest.post(Routes.channelMessages(channel), { body: { ...body, ...once() }, files }));
      }),
    edit: (channel, message, view) =>
      done("edit", channel, () =>
        awake(channel, () => edit(Routes.channelMessage(channel, message), { channel, view })),
      ),
    disarm: (channel, message) => done("edit", channel, () => awake(channel, () => disarm(rest, channel, message))),
    disarmAll: (channel, lines) => done("edit", channel, () => awake(channel, () => disarmAll(rest, channel, lines))),
    pin: (channel, message) =>
      done("pin", channel, async () => {
        await rest.put(Routes.channelMessagesPin(channel, message));
      }),
    poll: (channel, poll) =>
      done("poll", channel, async () =>
        idOf(await rest.post(Routes.channelMessages(channel), { body: { poll: pollOf(poll), ...once() } })),
      ),
    votes: (channel, message, end = false) => done("votes", channel, () => votesIn(rest, channel, message, end)),
    addMember: (thread, person) =>
      done("addMember", thread, async () => {
        await rest.put(Routes.threadMembers(thread, person));
      }),
    archive: (thread) =>
      done("archive", thread, async () => {
        await rest.patch(Routes.channel(thread), { body: { archived: true } });
      }),
  };
}

const threadName = (name: string): string => cutAtWord(name.trim() || "Argument", limits.thread.name);

const threadExists = 160004;

/** Under a message there is one thread at most, whose id is the message's: the one that is there serves as well. */
async function openThread(rest: REST, { channel, name, under, kind }: ThreadOpening): Promise<string> {
  const body = { name: threadName(name), auto_archive_duration: ThreadAutoArchiveDuration.OneWeek };
  if (under === undefined) {
    const type = kind === "announcements" ? ChannelType.AnnouncementThread : ChannelType.PublicThread;
    return idOf(await rest.post(Routes.threads(channel), { body: { ...body, type } }));
  }
  try {
    return idOf(await rest.post(Routes.threads(channel, under), { body }));
  } catch (error) {
    if (refusalOf(error) === threadExists) return under;
    throw error;
  }
}

const threadArchived = 50083;

/** Discord archives a thread in which nobody writes; whoever presses a button in it wakes it, but for one that is locked. */
const wakerOf =
  (rest: REST, done: ReturnType<typeof doneBy>) =>
  async (thread: string, work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      if (refusalOf(error) !== threadArchived) throw error;
      await done("wake", thread, () => rest.patch(Routes.channel(thread), { body: { archived: false } }));
      await work();
    }
  };

const pollOf = ({ question, answers, hours }: Poll) => ({
  question: { text: cutAtWord(question, limits.poll.question) },
  answers: answers
    .slice(0, limits.poll.answers)
    .map((text) => ({ poll_media: { text: cutAtWord(text, limits.poll.answer) } })),
  duration: Math.min(Math.max(1, Math.round(hours)), limits.poll.hours),
  allow_multiselect: false,
  layout_type: PollLayoutType.Default,
});

const pollExpired = 520001;

async function votesIn(rest: REST, channel: string, message: string, end: boolean) {
  if (end) {
    await rest.post(Routes.expirePoll(channel, message)).catch((error: unknown) => {
      if (refusalOf(error) !== pollExpired) throw error;
    });
  }
  const { poll } = (await rest.get(Routes.channelMessage(channel, message))) as APIMessage;
  if (!poll?.results?.is_finalized) return undefined;
  return Promise.all(poll.answers.map(({ answer_id: answer }) => votersOf(rest, channel, message, answer)));
}

const mostVoters = 100;

/** All who chose an answer, a page after another. */
async function votersOf(rest: REST, channel: string, message: string, answer: number): Promise<readonly string[]> {
  const voters: string[] = [];
  for (;;) {
    const after = voters.at(-1);
    const query = new URLSearchParams({ limit: String(mostVoters), ...(after !== undefined && { after }) });
    const page = (await rest.get(Routes.pollAnswerVoters(channel, message, answer), { query })) as Voters;
    voters.push(...page.users.map(({ id }) => id));
    if (page.users.length < mostVoters) return voters;
  }
}

/** With this Discord takes a message once, however often it is sent. */
const once = () => ({ nonce: randomBytes(12).toString("hex"), enforce_nonce: true });

/** Deeds that a missing right forbids before Discord is asked: one that comes halfway leaves something behind. */
const forbidden: readonly (keyof typeof deeds)[] = ["openThread", "openPost", "usePost"];

/** What Discord refuses is told to whoever asked for it; what it never should refuse is logged besides. */
export const doneBy =
  (log: Logger, rights: Pick<Rights, "missing" | "suspected">) =>
  async <T>(name: keyof typeof deeds, channel: string, work: () => Promise<T>): Promise<T> => {
    const deed = deeds[name];
    const missing = rights.missing(channel, deed.needs);
    if (missing && missing.length > 0 && forbidden.includes(name)) throw notAllowed(deed, missing);
    try {
      return await work();
    } catch (error) {
      const told = channelError(error, deed, rights.suspected(channel, deed.needs));
      if (told !== error || !(error instanceof DiscordAPIError)) throw told;
      log.error({ deed: name, error: String(error) }, "refused");
      const message = tell`Expected that Crux may ${word(deed.words)} here, but Discord refused it`;
      throw new UserError("channel.refused", message, { hint: tell`Nothing else was changed; it can be tried again` });
    }
  };

type Send<Value> = (key: string, value: Value) => Promise<void>;

interface Slot<Value> {
  readonly current: Promise<void>;
  next: Promise<void> | undefined;
  newest: Value;
}

/** Sends for the same key follow each other, and those that wait become one: the last. Each resolves once it, or one after it, is sent. */
function latestOnly<Value>(send: Send<Value>): Send<Value> {
  const slots = new Map<string, Slot<Value>>();
  const start = (key: string, value: Value): Promise<void> => {
    const current = send(key, value).finally(() => {
      if (slot.next === undefined) slots.delete(key);
    });
    const slot: Slot<Value> = { current, next: undefined, newest: value };
    slots.set(key, slot);
    return current;
  };
  return (key, value) => {
    const slot = slots.get(key);
    if (slot === undefined) return start(key, value);
    slot.newest = value;
    slot.next ??= slot.current.catch(() => undefined).then(() => start(key, slot.newest));
    return slot.next;
  };
}

interface Forum {
  readonly tags: readonly APIGuildForumTag[];
  readonly requiresTag: boolean;
}

const forumTypes: readonly (ChannelType | undefined)[] = [ChannelType.GuildForum, ChannelType.GuildMedia];

/** The channel as a forum; nothing where it is another. */
async function forumAt(rest: REST, channel: string): Promise<Forum | undefined> {
  const found = (await rest.get(Routes.channel(channel))) as APIChannel;
  if (!forumTypes.includes(found.type) || !("available_tags" in found)) return undefined;
  const requiresTag = ((found.flags ?? 0) & ChannelFlags.RequireTag) !== 0;
  return { tags: found.available_tags, requiresTag };
}

/** The tags of a new post: *open* where the forum has it, else one where one is required. */
function firstTags({ tags, requiresTag }: Forum): readonly string[] {
  const free = tags.filter(({ moderated }) => !moderated);
  const tag = named(free, "open") ?? (requiresTag ? (free[0] ?? tags[0]) : undefined);
  return tag === undefined ? [] : [tag.id];
}

/** Sets one of Crux's own tags on a post in place of the other, where the forum has it. */
async function tagPost(rest: REST, post: string, tag: PostTag): Promise<void> {
  const thread = (await rest.get(Routes.channel(post))) as APIChannel & { readonly applied_tags?: readonly string[] };
  if (!("parent_id" in thread) || !thread.parent_id) return;
  const { tags } = (await forumAt(rest, thread.parent_id)) ?? { tags: [] };
  const wanted = named(tags, tag)?.id;
  const other = named(tags, tag === "open" ? "settled" : "open")?.id;
  const before = thread.applied_tags ?? [];
  if (wanted === undefined || before.includes(wanted)) return;
  const kept = before.filter((id) => id !== other).slice(0, limits.thread.tags - 1);
  await rest.patch(Routes.channel(post), { body: { applied_tags: [...kept, wanted] } });
}

const named = (tags: Forum["tags"], name: PostTag) => tags.find((tag) => tag.name.trim().toLowerCase() === name);
