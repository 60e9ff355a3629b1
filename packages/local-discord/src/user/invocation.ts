// A person's view of one interaction: how it was acknowledged, what was answered, what came after.

import {
  type APIMessage,
  type APIModalInteractionResponseCallbackData,
  InteractionResponseType,
  MessageFlags,
} from "discord-api-types/v10";
import { messageJson } from "../json/message.ts";
import { type Acknowledgement, type Interaction, tokenLifetime } from "../state/interaction.ts";
import type { Message } from "../state/message.ts";
import { subscribe, type World } from "../state/world.ts";
import { Refused } from "./refused.ts";
import { until } from "./until.ts";

export interface Invocation {
  readonly id: string;
  readonly userId: string;
  readonly channelId: string;
  /** How and after how many milliseconds. Rejects with `interaction.failed` after three seconds without. */
  readonly acknowledged: () => Promise<Acknowledgement>;
  /**
   * The reply with its content: for a deferred one, once it is filled. For an update, the updated message; for a
   * deferred update, once it is edited, so do not wait for it where no edit comes.
   */
  readonly reply: () => Promise<APIMessage>;
  /** The reply as it stands now; undefined while there is none, or once it is deleted. */
  readonly original: () => APIMessage | undefined;
  /** Every state the reply went through, oldest first, the loading one included. */
  readonly versions: readonly APIMessage[];
  /** The messages sent after the reply that still exist. */
  readonly followups: () => readonly APIMessage[];
  /** The nth of them, counted from 0, once it exists. */
  readonly followup: (index?: number) => Promise<APIMessage>;
  /** The modal that was opened. Rejects with `modal.missing` where the answer was another. */
  readonly modal: () => Promise<APIModalInteractionResponseCallbackData>;
  /** Whether only the person sees the reply. */
  readonly isEphemeral: () => boolean;
  /** The record behind all this, as it stands now. */
  readonly record: () => Interaction;
}

/** Follows an interaction that was just sent. */
export function follow(world: World, { id, userId, channelId }: Interaction): Invocation {
  const record = (): Interaction => {
    const found = world.interactions.get(id);
    if (found === undefined) throw new Refused("interaction.unknown", `Expected a known interaction, got \`${id}\``);
    return found;
  };
  const acknowledged = () =>
    until(world, () => {
      const { acknowledgement, failed } = record();
      if (failed) throw new Refused("interaction.failed", "The application did not respond");
      return acknowledgement;
    });
  const shown = (message: Message | undefined) => message && messageJson(world, message);
  const first = () => world.messages.get(record().originalId ?? "");
  const later = () => record().followupIds.flatMap((followupId) => world.messages.get(followupId) ?? []);
  const versions = versionsOf(world, id);
  return {
    id,
    userId,
    channelId,
    record,
    acknowledged,
    original: () => shown(first()),
    followups: () => later().map((message) => messageJson(world, message)),
    versions,
    reply: async () => {
      const { type } = await acknowledged();
      // Looked at after every change, and written once.
      return until(world, () => {
        if (record().originalId === undefined)
          throw new Refused("reply.missing", `Expected a message, got an answer of type ${type}`);
        // A bot that deletes its reply, as one that is to be for its asker alone after all, says it in the next.
        const message = first() ?? later()[0];
        if (message === undefined) return undefined;
        const waiting = type === InteractionResponseType.DeferredMessageUpdate && versions.length < 2;
        return waiting || isLoading(message) ? undefined : shown(message);
      });
    },
    followup: (index = 0) => until(world, () => shown(later()[index])),
    modal: async () => {
      const { modal, type } = await acknowledged();
      if (modal === undefined) throw new Refused("modal.missing", `Expected a modal, got an answer of type ${type}`);
      return modal;
    },
    isEphemeral: () => record().acknowledgement?.ephemeral ?? false,
  };
}

const isLoading = ({ flags }: Message): boolean => (flags & MessageFlags.Loading) !== 0;

/** Fills up as the reply changes. */
function versionsOf(world: World, id: string): readonly APIMessage[] {
  const versions: APIMessage[] = [];
  const stop = subscribe(world, (change) => {
    // Most of what happens is about others.
    if (change.kind !== "interaction-changed" && change.kind !== "message-updated") return;
    const interaction = world.interactions.get(id);
    if (change.kind === "interaction-changed" && change.interaction.id === id && interaction && versions.length === 0) {
      const message = world.messages.get(interaction.originalId ?? "");
      if (message) versions.push(messageJson(world, message));
    }
    if (
      change.kind === "message-updated" &&
      interaction?.acknowledgement &&
      interaction.originalId === change.message.id
    ) {
      versions.push(messageJson(world, change.message));
    }
  });
  world.clock.after(tokenLifetime, stop);
  return versions;
}
