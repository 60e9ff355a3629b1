// What a person does on the page, carried out as that person, and what comes of it at once.

import type { APIApplicationCommandOptionChoice, APIModalInteractionResponseCallbackData } from "discord-api-types/v10";
import { Locale } from "discord-api-types/v10";
import { z } from "zod";
import type { LocalDiscord } from "../local-discord.ts";
import { ApiError } from "../rest/errors.ts";
import { click, select } from "../user/component.ts";
import { messageCommand, userCommand } from "../user/context-menu.ts";
import { setLocale, setThread } from "../user/guild.ts";
import { follow, type Invocation } from "../user/invocation.ts";
import { submitModal } from "../user/modal.ts";
import { directMessages, edit, pin, post, remove, startThread, unpin, vote } from "../user/post.ts";
import { reachAs } from "../user/reach.ts";
import { Refused } from "../user/refused.ts";
import { autocomplete, slash } from "../user/slash.ts";

const as = z.string();
const id = z.string();
const flag = z.boolean().exactOptional();
const file = z
  .object({ filename: z.string(), contentType: z.string(), base64: z.base64() })
  .transform(({ base64, ...named }) => ({ ...named, bytes: new Uint8Array(Buffer.from(base64, "base64")) }));
const options = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), file]));

export const action = z.discriminatedUnion("do", [
  z.object({ do: z.literal("post"), as, channelId: id, text: z.string(), replyTo: id.optional() }),
  z.object({ do: z.literal("edit"), as, messageId: id, text: z.string() }),
  z.object({ do: z.literal("remove"), as, messageId: id }),
  z.object({ do: z.literal("pin"), as, messageId: id, pinned: z.boolean() }),
  z.object({ do: z.literal("open-thread"), as, messageId: id, name: z.string().trim().min(1).max(100) }),
  z.object({ do: z.literal("set-thread"), as, threadId: id, archived: flag, locked: flag }),
  z.object({ do: z.literal("set-locale"), as, locale: z.enum(Locale) }),
  z.object({ do: z.literal("vote"), as, messageId: id, answers: z.array(z.number()) }),
  z.object({ do: z.literal("direct"), as }),
  z.object({ do: z.literal("slash"), as, channelId: id, name: z.string(), options }),
  z.object({ do: z.literal("complete"), as, channelId: id, name: z.string(), options, focused: z.string() }),
  z.object({ do: z.literal("message-command"), as, messageId: id, name: z.string() }),
  z.object({ do: z.literal("user-command"), as, channelId: id, targetId: id, name: z.string() }),
  z.object({ do: z.literal("click"), as, messageId: id, customId: z.string() }),
  z.object({ do: z.literal("select"), as, messageId: id, customId: z.string(), values: z.array(z.string()) }),
  z.object({
    do: z.literal("submit"),
    as,
    interactionId: id,
    values: z.record(z.string(), z.union([z.string(), z.boolean(), z.array(z.union([z.string(), file]))])),
  }),
]);

export type Action = z.input<typeof action>;
type Read = z.output<typeof action>;

export type Outcome =
  | { readonly kind: "done"; readonly channelId?: string }
  | { readonly kind: "choices"; readonly choices: readonly APIApplicationCommandOptionChoice[] }
  | {
      readonly kind: "modal";
      readonly interactionId: string;
      readonly modal: APIModalInteractionResponseCallbackData;
    }
  /** Discord did not let the person; `code` is `area.what`. */
  | { readonly kind: "refused"; readonly code: string; readonly message: string }
  /** The application did not answer within three seconds. */
  | { readonly kind: "failed" };

/** Never rejects for what a person may do wrong. */
export async function act(discord: LocalDiscord, what: Read): Promise<Outcome> {
  try {
    return await carryOut(discord, what);
  } catch (error) {
    if (error instanceof Refused && error.code === "interaction.failed") return { kind: "failed" };
    if (error instanceof Refused) return { kind: "refused", code: error.code, message: error.message };
    if (error instanceof ApiError) return { kind: "refused", code: `discord.${error.code}`, message: error.message };
    throw error;
  }
}

async function carryOut(discord: LocalDiscord, what: Read): Promise<Outcome> {
  switch (what.do) {
    case "post":
      post(discord, what.as, what.channelId, what.text, what.replyTo);
      return done;
    case "edit":
      edit(discord, what.as, what.messageId, what.text);
      return done;
    case "remove":
      remove(discord, what.as, what.messageId);
      return done;
    case "pin":
      (what.pinned ? pin : unpin)(discord, what.as, what.messageId);
      return done;
    case "open-thread":
      return { kind: "done", channelId: startThread(discord, what.as, what.messageId, what.name) };
    case "set-thread": {
      const { do: _, as, threadId, ...change } = what;
      reachAs(discord, as, threadId, ["ManageThreads"]);
      setThread(discord, threadId, change);
      return done;
    }
    case "set-locale":
      setLocale(discord, what.as, what.locale);
      return done;
    case "vote":
      vote(discord, what.as, what.messageId, what.answers);
      return done;
    case "direct":
      return { kind: "done", channelId: directMessages(discord, what.as) };
    case "complete": {
      const where = { userId: what.as, channelId: what.channelId };
      return { kind: "choices", choices: await autocomplete(discord, where, what.name, what) };
    }
    default:
      return acknowledgement(await invocationOf(discord, what));
  }
}

const done: Outcome = { kind: "done" };

type Invoking = Extract<Read, { do: "slash" | "message-command" | "user-command" | "click" | "select" | "submit" }>;

function invocationOf(discord: LocalDiscord, what: Invoking): Invocation | Promise<Invocation> {
  switch (what.do) {
    case "slash":
      return slash(discord, what.as, what.channelId, what.name, what.options);
    case "message-command":
      return messageCommand(discord, what.as, what.messageId, what.name);
    case "user-command": {
      const where = { userId: what.as, channelId: what.channelId };
      return userCommand(discord, where, what.targetId, what.name);
    }
    case "click":
      return click(discord, what.as, what.messageId, what.customId);
    case "select":
      return select(discord, what.as, what.messageId, what);
    case "submit": {
      const opened = discord.interactions.get(what.interactionId);
      if (opened?.userId !== what.as) {
        throw new Refused("modal.missing", `Expected a modal of one's own, got \`${what.interactionId}\``);
      }
      return submitModal(discord, follow(discord, opened), what.values);
    }
  }
}

async function acknowledgement(invocation: Invocation): Promise<Outcome> {
  const { modal } = await invocation.acknowledged();
  return modal ? { kind: "modal", interactionId: invocation.id, modal } : done;
}
