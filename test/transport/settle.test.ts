// A whole argument in the local Discord, through the client that runs in production.

import { setTimeout as sleep } from "node:timers/promises";
import { type APIMessage, ComponentType, InteractionResponseType } from "discord-api-types/v10";
import {
  click,
  join,
  type LocalDiscord,
  messageCommand,
  messagesOf,
  permit,
  pinsOf,
  post,
  select,
  setThread,
  slash,
  startClock,
  submitModal,
  threadsOf,
  until,
} from "local-discord";
import pino from "pino";
import { expect, onTestFinished, test } from "vitest";
import type { Context } from "../../src/kit/define.ts";
import { serveGateway } from "../../src/transport/gateway.ts";
import { contextForTest } from "../commands/context.ts";
import { discordForTest } from "../playground/discord.ts";

interface Bot {
  readonly discord: LocalDiscord;
  readonly context: Context;
  /** The bot is ended and another started on the same store. */
  readonly restart: () => Promise<void>;
}

/** Three seconds are less on a busy machine. */
function patientClock() {
  const { now, after, advance, stop } = startClock();
  return { now, advance, stop, after: (ms: number, run: () => void) => after(ms * 10, run) };
}

async function botForTest(): Promise<Bot> {
  const discord = await discordForTest({ clock: patientClock() });
  const context = await contextForTest(Date.now);
  const fatal: string[] = [];
  const start = () =>
    serveGateway(context, {
      token: discord.token,
      apiUrl: discord.apiUrl,
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

const textOf = ({ embeds }: APIMessage): string =>
  embeds
    .flatMap(({ title, description, fields }) => [
      title,
      description,
      ...(fields ?? []).flatMap(({ name, value }) => [name, value]),
    ])
    .join("\n");

const actions = (message: APIMessage) =>
  (message.components ?? []).flatMap((row) => (row.type === ComponentType.ActionRow ? row.components : []));

const buttons = (message: APIMessage): readonly string[] =>
  actions(message).flatMap((each) => ("custom_id" in each ? [each.custom_id] : []));

const lineIn = (message: APIMessage, part: string): string => {
  const found = buttons(message).find((line) => line.includes(part));
  if (found === undefined) throw new Error(`Expected an action with ${part}, got ${buttons(message).join(", ")}`);
  return found;
};

/** With the article's values the two sides of this argument come out differently. */
const articleValues =
  "stock_to_flow_ratio = 1; memory_eligible_share = 100%; availability = 100%; coordination_efficiency = 100%; " +
  "dc_to_consumer_ratio = 50; accelerator_spend = 180B; accelerator_price = 30k; consumer_gpu_installed_base = 150M; " +
  "participation = 100%";

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
  const form = messageCommand(discord, ada, said.id, "Settle this");
  const opened = await submitModal(discord, form, {
    comparison: "pool_to_one_hyperscaler >= 1",
    given: articleValues,
    side: "for",
  });
  await opened.reply();
  const [thread] = threadsOf(discord, general);
  if (thread === undefined) throw new Error("Expected a thread");
  expect(thread.id).toBe(said.id);
  const pinned = () => {
    const [found, ...others] = pinsOf(discord, thread.id);
    if (found === undefined || others.length > 0) throw new Error(`Expected one pin, got ${others.length + 1}`);
    return found;
  };
  expect(textOf(pinned())).toContain("For: Ada");
  expect(textOf(pinned())).toContain("Against: nobody yet");
  expect(textOf(pinned())).not.toContain("https://evil");
  expect(pinned().mention_everyone).toBe(false);

  await restart();
  await click(discord, ben, pinned().id, lineIn(pinned(), "side: against")).reply();
  expect(textOf(pinned())).toContain("Against: Ben");

  await restart();
  const values = click(discord, ada, pinned().id, lineIn(pinned(), "/settle assume"));
  await (await submitModal(discord, values, { assumptions: "participation = 60%", reason: "Most would" })).reply();
  expect(textOf(pinned())).toContain("1.2 hyperscalers");

  await restart();
  const assumed = slash(discord, ben, thread.id, "settle assume", {
    assumptions: "participation = 0.3%; availability = 20% to 80%",
  });
  expect(textOf(await assumed.reply())).toContain("The sides now differ on the claim");
  expect(textOf(pinned())).toContain(
    "The sides differ: with For's numbers the claim holds, with Against's it does not",
  );

  await restart();
  const gap = await slash(discord, ben, thread.id, "pool").reply();
  expect(textOf(gap)).toContain("this side's");

  await restart();
  const crux = await slash(discord, moderator, thread.id, "settle crux").reply();
  expect(textOf(crux)).toContain("Share of installed cards that join");
  expect(crux.embeds[0]?.image?.url).toContain("chart.png");

  await restart();
  const menu = lineIn(pinned(), "/settle accept");
  const [first] = actions(pinned()).flatMap((each) => (each.type === ComponentType.StringSelect ? each.options : []));
  const accepted = select(discord, ben, pinned().id, { customId: menu, values: [first?.value ?? ""] });
  expect(textOf(await accepted.reply())).toContain("60%, as For has it");
  expect(textOf(pinned())).toContain("Where you agree");

  await restart();
  const closing = click(discord, moderator, pinned().id, lineIn(pinned(), "/settle closing"));
  const asked = await closing.reply();
  expect(closing.isEphemeral()).toBe(true);
  click(discord, moderator, asked.id, lineIn(asked, "poll: true"));
  const summary = await until(discord, () =>
    messagesOf(discord, general).find((message) => textOf(message).includes("Who moved what")),
  );
  expect(summary.attachments.map(({ filename }) => filename.replace(/.*\./, "")).sort()).toEqual(["json", "md"]);
  await until(discord, () => messagesOf(discord, general).find(({ poll }) => poll !== undefined));
  await until(discord, () => (threadsOf(discord, general)[0]?.thread_metadata?.archived ? true : undefined));
  expect(textOf(pinned())).toContain("Closed by Mira, a moderator");
  await sleep(500);
  expect(threadsOf(discord, general)[0]?.thread_metadata?.archived).toBe(true);
});

test("twenty people pressing at once lose nothing, within the rate limits, and the pinned message ends in the final state", {
  timeout: 60_000,
}, async () => {
  const { discord } = await botForTest();
  const { member: ada } = discord.people;
  const { general } = discord.places;
  await slash(discord, ada, general, "settle open", { claim: "Everyone together would match a hyperscaler" }).reply();
  const [thread] = threadsOf(discord, general);
  const [pinned] = pinsOf(discord, thread?.id ?? "");
  if (pinned === undefined) throw new Error("Expected a pinned message");
  const people = Array.from({ length: 20 }, (_, n) => join(discord, `P${n}`));
  const before = discord.requests.length;
  const replies = await Promise.all(
    people.map(async (person, n) => {
      const pressed = click(discord, person, pinned.id, lineIn(pinned, n % 2 ? "side: for" : "side: against"));
      // In the crowd a press may be acknowledged by itself: then what was done follows it.
      const { type } = await pressed.acknowledged();
      return type === InteractionResponseType.DeferredMessageUpdate ? pressed.followup() : pressed.reply();
    }),
  );
  expect(replies.map(textOf).filter((text) => !text.includes("You are on"))).toEqual([]);
  const text = textOf(pinsOf(discord, thread?.id ?? "")[0] as APIMessage);
  for (const [n] of people.entries()) expect(text).toMatch(new RegExp(`\\bP${n}\\b`));
  const requests = discord.requests.slice(before);
  expect(requests.filter(({ status }) => status === 429)).toEqual([]);
  expect(
    requests.filter(({ method, path }) => method === "PATCH" && path.includes(`/messages/${pinned.id}`)).length,
  ).toBeLessThan(10);
});

test("a thread that fell asleep is woken; of one that a moderator locked the person is told, and nothing is lost", {
  timeout: 60_000,
}, async () => {
  const { discord } = await botForTest();
  const { member: ada } = discord.people;
  const { general } = discord.places;
  await slash(discord, ada, general, "settle open", { claim: "Everyone together would match a hyperscaler" }).reply();
  const [thread] = threadsOf(discord, general);
  const pinned = () => pinsOf(discord, thread?.id ?? "")[0] as APIMessage;
  setThread(discord, thread?.id ?? "", { archived: true });
  const id = lineIn(pinned(), "side: for").split(" ")[3] ?? "";
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
