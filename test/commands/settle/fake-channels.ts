// A Discord of maps: threads, messages, pins and polls, and what it refuses.

import { UserError } from "../../../src/core/errors.ts";
import type { Channels, Poll } from "../../../src/kit/ports.ts";
import type { View } from "../../../src/render/view.ts";

export interface FakeChannels extends Channels {
  readonly threads: Map<string, { readonly parent: string; readonly name: string; archived: boolean }>;
  readonly messages: Map<string, { readonly channel: string; view: View }>;
  readonly pins: string[];
  /** Who was added to which thread. */
  readonly added: { readonly thread: string; readonly person: string }[];
  readonly polls: {
    readonly channel: string;
    readonly poll: Poll;
    votes: readonly (readonly string[])[];
    ended: boolean;
  }[];
  /** How often a message was edited. */
  edits: number;
  /** The codes with which a method is refused from now on. */
  readonly refuses: Map<keyof Channels, string>;
}

export function fakeChannels(): FakeChannels {
  let last = 1000;
  const newId = () => String(++last);
  const threads: FakeChannels["threads"] = new Map();
  const messages: FakeChannels["messages"] = new Map();
  const pins: string[] = [];
  const added: { readonly thread: string; readonly person: string }[] = [];
  const polls: FakeChannels["polls"] = [];
  const pollIds: string[] = [];
  const refuses: FakeChannels["refuses"] = new Map();
  const gone = () => new UserError("channel.gone", "Expected a message that exists, but it was deleted");
  /** Answers later, as a network does, or refuses. */
  const later = async (method: keyof Channels) => {
    await new Promise((resolve) => setImmediate(resolve));
    const code = refuses.get(method);
    if (code) throw new UserError(code, "Expected that Crux may do this here, but Discord says no");
  };
  const fake: FakeChannels = {
    threads,
    messages,
    pins,
    added,
    polls,
    refuses,
    edits: 0,
    openThread: async ({ channel: parent, name, under }) => {
      await later("openThread");
      const id = under ?? newId();
      threads.set(id, { parent, name, archived: false });
      return { thread: id, isPost: false };
    },
    tag: async () => undefined,
    post: async (channel, view) => {
      await later("post");
      const id = newId();
      messages.set(id, { channel, view });
      return id;
    },
    edit: async (_, message, view) => {
      await later("edit");
      const found = messages.get(message);
      if (found === undefined) throw gone();
      found.view = view;
      fake.edits++;
    },
    disarm: async (_, message) => {
      await later("disarm");
      const found = messages.get(message);
      if (found === undefined) throw gone();
      found.view = { ...found.view, actions: [] };
    },
    disarmAll: async (channel, lines) => {
      await later("disarmAll");
      for (const found of messages.values()) {
        const { actions = [] } = found.view;
        const isOver = actions.some(({ line }) => lines.some((each) => line.startsWith(each)));
        if (found.channel === channel && isOver) found.view = { ...found.view, actions: [] };
      }
    },
    pin: async (_, message) => {
      await later("pin");
      pins.push(message);
    },
    poll: async (channel, poll) => {
      await later("poll");
      polls.push({ channel, poll, votes: poll.answers.map(() => []), ended: false });
      pollIds.push(newId());
      return pollIds.at(-1) ?? "";
    },
    votes: async (_, message, end = false) => {
      await later("votes");
      const found = polls[pollIds.indexOf(message)];
      if (found === undefined) throw gone();
      found.ended ||= end;
      return found.ended ? found.votes : undefined;
    },
    addMember: async (thread, person) => {
      await later("addMember");
      added.push({ thread, person });
    },
    archive: async (thread) => {
      await later("archive");
      const found = threads.get(thread);
      if (found === undefined) throw gone();
      found.archived = true;
    },
  };
  return fake;
}

/** The pinned view of the only thread. */
export function pinnedIn({ pins, messages }: FakeChannels): View {
  const found = messages.get(pins.at(-1) ?? "");
  if (found === undefined) throw new Error("Expected a pinned message, got none");
  return found.view;
}
