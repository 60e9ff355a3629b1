// A whole argument in the local Discord, through the client that runs in production.

import { setTimeout as sleep } from "node:timers/promises";
import { type APIMessage, InteractionResponseType } from "discord-api-types/v10";
import {
  click,
  join,
  type LocalDiscord,
  messageCommand,
  messagesOf,
  permit,
  pinsOf,
  post,
  setThread,
  slash,
  submitModal,
  threadMembersOf,
  threadsOf,
  until,
} from "local-discord";
import pino from "pino";
import { expect, onTestFinished, test } from "vitest";
import type { Context } from "../../src/kit/define.ts";
import { serveGateway } from "../../src/transport/gateway.ts";
import { contextForTest } from "../commands/context.ts";
import { discordForTest } from "../playground/discord.ts";
import { slowClock } from "./connected.ts";
import { lineIn, patience, pictureOf, textOf } from "./seen.ts";

const comparison = "pool_to_one_hyperscaler >= 1";

interface Bot {
  readonly discord: LocalDiscord;
  readonly context: Context;
  /** The bot is ended and another started on the same store. */
  readonly restart: () => Promise<void>;
}

async function botForTest(): Promise<Bot> {
  const discord = await discordForTest({ clock: slowClock() });
  const context = await contextForTest(Date.now);
  const fatal: string[] = [];
  const start = () =>
    serveGateway(context, {
      token: discord.token,
      apiUrl: discord.apiUrl,
      // A busy machine is no reason to answer later.
      patience,
      log: pino({ level: "error" }),
      onFatal: (sentence) => {
        fatal.push(sentence);
      },
    });
  let gateway = await start();
  onTestFinished(() => gateway.close());
  return {
    discord,
    context,
    restart: async () => {
      await gateway.close();
      gateway = await start();
    },
  };
}

test("opened from a message, argued, settled on one value and closed, with the bot ended between any two steps", {
  timeout: 60_000,
}, async () => {
  const { discord, restart } = await botForTest();
  const { member: ada, second: ben, moderator } = discord.people;
  const { general } = discord.places;
  const said = post(
    discord,
    ben,
    general,
    "If everyone joined, gamers would match a hyperscaler @everyone https://evil.example",
  );
  const preview = messageCommand(discord, ada, said.id, "Settle this");
  const read = await preview.reply();
  expect(preview.isEphemeral()).toBe(true);
  // An address and a mention are no part of what was said.
  expect(textOf(read)).toContain("I read it as: ");
  await click(discord, ada, read.id, lineIn(read, "/settle open preview:")).reply();
  const [thread] = threadsOf(discord, general);
  if (thread === undefined) throw new Error("Expected a thread");
  expect(thread.id).toBe(said.id);
  const pinned = () => {
    const [found, ...others] = pinsOf(discord, thread.id);
    if (found === undefined || others.length > 0) throw new Error(`Expected one pin, got ${others.length + 1}`);
    return found;
  };
  /** The newest move: it tells somebody. */
  const last = () => messagesOf(discord, thread.id).findLast(({ mentions }) => mentions.length > 0) as APIMessage;
  expect(textOf(pinned())).toContain("How likely do you think it is?");
  expect(textOf(pinned())).not.toContain("https://evil");
  expect(pinned().mention_everyone).toBe(false);

  await restart();
  await click(discord, ada, pinned().id, lineIn(pinned(), "percent: 5")).reply();
  await restart();
  const stance = click(discord, ben, pinned().id, lineIn(pinned(), "percent: 75"));
  const question = await stance.reply();
  expect(stance.isEphemeral()).toBe(true);
  expect(textOf(pinned())).toContain("For: Ben (75%) · Against: Ada (under 5%)");
  expect(threadMembersOf(discord, thread.id)).toEqual(expect.arrayContaining([ada, ben]));

  await restart();
  const box = click(discord, ben, question.id, lineIn(question, "/settle assume argument:"));
  await (await submitModal(discord, box, { reason: "It is memory, not FLOP <@1> @everyone" })).reply();
  const move = last();
  expect(textOf(move)).toContain("### Ben: ");
  expect(move.mentions.map(({ id }) => id)).toEqual([ada]);
  expect(move.mention_everyone).toBe(false);

  await restart();
  const counter = click(discord, ada, move.id, lineIn(move, "/settle assume"));
  await (await submitModal(discord, counter, {})).reply();
  await restart();
  const crux = click(discord, ben, last().id, lineIn(last(), "/settle crux"));
  const hangs = await crux.reply();
  expect(textOf(hangs)).toContain("It hangs on");
  expect(pictureOf(hangs)).toContain("chart.png");
  await restart();
  await click(discord, ben, hangs.id, lineIn(hangs, "from: against")).reply();
  expect(textOf(last())).toContain("By the numbers of both: it probably does not hold");

  await restart();
  await click(discord, ben, last().id, lineIn(last(), "/settle close")).reply();
  expect(threadsOf(discord, general)[0]?.thread_metadata?.archived).toBe(false);
  await restart();
  click(discord, ada, last().id, lineIn(last(), "/settle close"));
  const summary = await until(discord, () =>
    messagesOf(discord, general).find((message) => textOf(message).includes("Agreed: it probably does not hold")),
  );
  await click(discord, moderator, summary.id, lineIn(summary, "/settle poll")).reply();
  await until(discord, () => messagesOf(discord, general).find(({ poll }) => poll !== undefined));
  await until(discord, () => (threadsOf(discord, general)[0]?.thread_metadata?.archived ? true : undefined));
  await sleep(500);
  expect(threadsOf(discord, general)[0]?.thread_metadata?.archived).toBe(true);
});

test("who takes a side and accepts a move before the slow store has the first does both", async () => {
  const { discord, context } = await botForTest();
  const { member: ada, moderator: mira } = discord.people;
  const { general } = discord.places;
  const opening = { claim: "Everyone together would match a hyperscaler", comparison, side: "for" };
  await slash(discord, mira, general, "settle open", opening).reply();
  const [thread] = threadsOf(discord, general);
  if (thread === undefined) throw new Error("Expected a thread");
  const said = { assumptions: "speed ratio = 2 to 4" };
  await slash(discord, mira, thread.id, "settle assume", said).reply();
  const move = messagesOf(discord, thread.id).findLast((message) => textOf(message).includes("### Mira: "));
  const [pinned] = pinsOf(discord, thread.id);
  if (move === undefined || pinned === undefined) throw new Error("Expected a move and a card");
  const { arguments: kept } = context.stores;
  const { append } = kept;
  Object.assign(kept, {
    append: async (...given: Parameters<typeof append>) => sleep(300).then(() => append(...given)),
  });
  const presses = ["percent: 5", "/settle accept"].map((part, k) => {
    const message = k === 0 ? pinned : move;
    return click(discord, ada, message.id, lineIn(message, part)).reply();
  });
  await Promise.all(presses);
  const told = messagesOf(discord, thread.id).map(textOf);
  expect(told.filter((text) => text.includes("Ada goes along: speed ratio = 2 to 4"))).toHaveLength(1);
});

test("twenty people pressing at once lose nothing, within the rate limits, and the pinned message ends in the final state", {
  timeout: 60_000,
}, async () => {
  const { discord } = await botForTest();
  const { member: ada } = discord.people;
  const { general } = discord.places;
  await slash(discord, ada, general, "settle open", {
    claim: "Everyone together would match a hyperscaler",
    comparison,
    preset: "article",
  }).reply();
  const [thread] = threadsOf(discord, general);
  const [pinned] = pinsOf(discord, thread?.id ?? "");
  if (pinned === undefined) throw new Error("Expected a pinned message");
  const people = Array.from({ length: 20 }, (_, n) => join(discord, `P${n}`));
  const before = discord.requests.length;
  const began = performance.now();
  const replies = await Promise.all(
    people.map(async (person, n) => {
      const pressed = click(discord, person, pinned.id, lineIn(pinned, n % 2 ? "percent: 75" : "percent: 25"));
      // In the crowd a press may be acknowledged by itself: then what was done follows it.
      const { type } = await pressed.acknowledged();
      return type === InteractionResponseType.DeferredMessageUpdate ? pressed.followup() : pressed.reply();
    }),
  );
  expect(replies.map(textOf).filter((text) => !text.includes("You: "))).toEqual([]);
  // On a busy machine presses come slowly, and one edit follows another after 300 ms at the soonest.
  const took = performance.now() - began;
  const text = textOf(pinsOf(discord, thread?.id ?? "")[0] as APIMessage);
  // Ten on each side, of whom three are named.
  expect(text.match(/\bP\d+ \(\d+%\)/g)).toHaveLength(6);
  expect(text.match(/ and 7 more/g)).toHaveLength(2);
  const requests = discord.requests.slice(before);
  expect(requests.filter(({ status }) => status === 429)).toEqual([]);
  expect(
    requests.filter(({ method, path }) => method === "PATCH" && path.includes(`/messages/${pinned.id}`)).length,
  ).toBeLessThan(Math.max(10, took / 300 + 3));
});

test("a thread that fell asleep is woken; of one that a moderator locked the person is told, and nothing is lost", {
  timeout: 60_000,
}, async () => {
  const { discord } = await botForTest();
  const { member: ada } = discord.people;
  const { general } = discord.places;
  await slash(discord, ada, general, "settle open", {
    claim: "Everyone together would match a hyperscaler",
    comparison,
    preset: "article",
  }).reply();
  const [thread] = threadsOf(discord, general);
  const pinned = () => pinsOf(discord, thread?.id ?? "")[0] as APIMessage;
  setThread(discord, thread?.id ?? "", { archived: true });
  const id = lineIn(pinned(), "percent: 75").split(" ")[3] ?? "";
  await slash(discord, ada, general, "settle join", { side: "for", argument: id }).reply();
  expect(textOf(pinned())).toContain("For: Ada");
  expect(threadsOf(discord, general)[0]?.thread_metadata?.archived).toBe(false);

  permit(discord, general, discord.applicationId, {
    deny: ["SendMessagesInThreads", "ManageThreads", "EmbedLinks", "AttachFiles"],
  });
  setThread(discord, thread?.id ?? "", { archived: true, locked: true });
  const locked = slash(discord, ada, general, "settle join", { side: "against", argument: id });
  const told = textOf(await locked.reply());
  expect(told).toContain("You are on Against");
  expect(told).toContain("could not be brought up to date");
  const state = textOf(await slash(discord, ada, general, "settle show", { argument: id, private: true }).reply());
  expect(state).toContain("Against: Ada");
});
