// Every command, with its examples, buttons, menus, forms and offers, through the real client.

import { autocomplete, createChannel, directMessages, messageCommand, post, slash, submitModal } from "local-discord";
import { expect, test } from "vitest";
import { Unavailable } from "../../src/core/errors.ts";
import { besideOf } from "../../src/kit/options.ts";
import type { ServingContext } from "../../src/transport/interaction/desk.ts";
import { type Connected, connected } from "./connected.ts";
import { followAll, shownBy } from "./follow.ts";
import { patience } from "./seen.ts";
import { expectFitting } from "./spec.ts";

const minute = 60_000;
/** Nobody taps as fast as these do. */
const unlimited = (context: ServingContext): ServingContext => ({ ...context, limits: { wait: async () => 0 } });

/** Interactions that were answered with anything but an answer, as `command: kind`. */
const others = ({ lines }: Connected, allowed: readonly string[] = []): readonly string[] =>
  lines
    .filter(({ msg, kind }) => msg === "answered" && kind !== "answer" && !allowed.includes(String(kind)))
    .map(({ command, kind }) => `${command}: ${kind}`);

const offered = ({ context }: Connected, where: "slash" | "message") =>
  context.commands.filter((command) => command.offered === where);

const hostile = [
  "x".repeat(6000),
  "9".repeat(6000),
  `${"(".repeat(31)}1${")".repeat(31)}`,
  "@everyone <@&1> [a](https://b.example) ``` ** ||",
  "💥".repeat(1500),
  "1:1e9",
] as const;

test("every example is answered, and so is everything that its replies offer", { timeout: 2 * minute }, async () => {
  const all = await connected({ options: { patience }, over: unlimited });
  const { discord } = all;
  const seen = new Set<string>();
  for (const { name, examples } of offered(all, "slash")) {
    // Arguments belong to a channel: each command has its own.
    const channel = createChannel(discord, name.replaceAll(" ", "-"));
    for (const example of examples) {
      const here = Object.entries(example).map(([option, value]) => [option, localValue(all, name, option, value)]);
      const asked = slash(discord, discord.people.moderator, channel, name, Object.fromEntries(here));
      const reply = await shownBy(discord, asked);
      await followAll(discord, discord.people.moderator, reply, seen);
    }
  }
  expect(all.errors()).toEqual([]);
  expect(others(all, ["user"])).toEqual([]);
  expectFitting(discord);
  expect(clipped(all)).toEqual([]);
  expect(bareCommands(all)).toEqual([]);
});

/** Titles, labels and what can be chosen that were too long to be shown whole. */
const clipped = ({ discord }: Connected): readonly string[] =>
  discord.requests.flatMap(
    ({ body }) =>
      JSON.stringify(body ?? null).match(/"(?:title|label|placeholder|description)":"[^"]{43,255}[^\s"]…"/g) ?? [],
  );

/** Commands of one word that a text names and nobody can tap; groups are none. */
function bareCommands({ discord, context }: Connected): readonly string[] {
  const words = context.commands.filter(({ offered, name }) => offered === "slash" && !name.includes(" "));
  const sent = discord.requests.filter(({ method }) => method !== "PUT");
  const texts = sent.flatMap(
    ({ body }) => JSON.stringify(body ?? null).match(/"(?:description|value|content)":"(?:[^"\\]|\\.)*"/g) ?? [],
  );
  const named = new RegExp(`(?<![\\w/<:.])/(?:${words.map(({ name }) => name).join("|")})(?![\\w-])`, "g");
  return texts.flatMap((text) =>
    (text.replaceAll(/`[^`]*`|<\/[^>]*>|"value":"\/.*/g, "").match(named) ?? []).map((found) => `${found} in ${text}`),
  );
}

/** A role in an example is one of another server. */
function localValue(all: Connected, name: string, option: string, value: string | number | boolean) {
  const declared = registered(all, name).find((each) => each.name === option);
  return declared?.type === roleType ? [...all.discord.roles.keys()].at(-1) : value;
}

test("the commands of a message's menu answer, whatever the message says", { timeout: minute }, async () => {
  const all = await connected({ options: { patience }, over: unlimited });
  const { discord } = all;
  const { member, second } = discord.people;
  for (const { name } of offered(all, "message")) {
    for (const text of ["open weights mean anyone can compete", "x".repeat(2000), hostile[3]]) {
      const { id } = post(discord, second, discord.places.general, text);
      await shownBy(discord, messageCommand(discord, member, id, name));
    }
  }
  expect(all.errors()).toEqual([]);
  expectFitting(discord);
});

test("the longest and most hostile texts are answered in words within all limits", {
  timeout: 2 * minute,
}, async () => {
  const all = await connected({ options: { patience }, over: unlimited });
  const { discord } = all;
  for (const { name } of offered(all, "slash")) {
    const declared = registered(all, name);
    const texts = declared.filter(({ type, choices = [] }) => type === textType && choices.length === 0);
    for (const [index, text] of hostile.entries()) {
      const one = texts[index % Math.max(1, texts.length)];
      const given = [...declared.filter(({ required }) => required), ...(one ? [one] : [])];
      const values = Object.fromEntries(given.map((option) => [option.name, valueFor(option, text)]));
      await shownBy(discord, slash(discord, discord.people.moderator, discord.places.lobby, name, values));
    }
  }
  expect(all.errors()).toEqual([]);
  expect(others(all, ["user"])).toEqual([]);
  expectFitting(discord);
});

test("Discord itself stops what would be refused for its length, typed or in a form", async () => {
  const all = await connected();
  const { discord } = all;
  const { general } = discord.places;
  const optionsIn = (each: Declared): readonly Declared[] => [each, ...(each.options ?? []).flatMap(optionsIn)];
  const unbounded = ([...discord.commands.values()] as unknown as Declared[])
    .flatMap(({ options = [] }) => options.flatMap(optionsIn))
    .filter(({ type, choices, max_length: most }) => type === textType && !choices && most === undefined);
  expect(unbounded.map(({ name }) => name)).toEqual([]);
  const long = { claim: "x".repeat(201) };
  const use = () => slash(discord, discord.people.member, general, "settle open", long);
  expect(use).toThrow(expect.objectContaining({ code: "option.range" }));
  const form = slash(discord, discord.people.member, general, "settle open");
  await expect(submitModal(discord, form, long)).rejects.toMatchObject({ code: "modal.length" });
});

interface Declared {
  readonly name: string;
  readonly type: number;
  readonly required?: boolean;
  readonly choices?: readonly { readonly value: string | number }[];
  readonly options?: readonly Declared[];
  readonly min_value?: number;
  readonly max_length?: number;
}

const textType = 3;
const flagType = 5;
const roleType = 8;

/** A command's options as Discord has them. */
function registered({ discord }: Connected, name: string): readonly Declared[] {
  const commands = [...discord.commands.values()] as unknown as readonly Declared[];
  return name.split(" ").reduce((list, word) => list.find((each) => each.name === word)?.options ?? [], commands);
}

/** As much of a text as Discord lets people type. */
function valueFor({ type, choices, min_value: least, max_length: most }: Declared, text: string) {
  const [choice] = choices ?? [];
  if (choice) return choice.value;
  return type === textType ? text.slice(0, most) : type === flagType ? true : (least ?? 1);
}

test("every option that makes offers makes them for anything that is typed", { timeout: minute }, async () => {
  const all = await connected();
  const { discord } = all;
  const where = { userId: discord.people.member, channelId: discord.places.general };
  for (const { name, options } of offered(all, "slash")) {
    for (const [focused, schema] of Object.entries(options)) {
      if (besideOf(schema).complete === undefined || discordHides(all, name)) continue;
      for (const text of ["", "5% to 20%", "5% to", hostile[3], "x".repeat(6000)]) {
        const choices = await autocomplete(discord, where, name, { options: { [focused]: text }, focused });
        expect(choices.length).toBeLessThanOrEqual(25);
      }
    }
  }
  expect(all.errors()).toEqual([]);
  expectFitting(discord);
});

/** Commands that only moderators are offered. */
const discordHides = ({ discord }: Connected, name: string): boolean =>
  [...discord.commands.values()].some(
    (command) => command.name === name.split(" ")[0] && command.default_member_permissions !== null,
  );

test("what works in a server works in direct messages", { timeout: minute }, async () => {
  const all = await connected({ options: { patience }, over: unlimited });
  const { discord } = all;
  const direct = directMessages(discord, discord.people.member);
  const asked = slash(discord, discord.people.member, direct, "pool", { participation: "5% to 20%" });
  expect(JSON.stringify((await asked.reply()).embeds)).toContain("of a hyperscaler");
  expect(all.errors()).toEqual([]);
});

test("fifty at once are all acknowledged in time and all answered", { timeout: minute }, async () => {
  const all = await connected();
  const { discord } = all;
  const asked = Array.from({ length: 50 }, (_, k) =>
    slash(discord, discord.people.member, discord.places.general, k % 2 ? "help" : "pool", {}),
  );
  const replies = await Promise.all(asked.map((each) => each.reply()));
  expect(replies.every(({ embeds }) => embeds.length === 1)).toBe(true);
  expect(all.errors()).toEqual([]);
});

test("a store that is slow is waited for, and one that does not answer is told in private", {
  timeout: minute,
}, async () => {
  let answer: "late" | "never" = "late";
  const slowed = <Call extends (...asked: never[]) => Promise<unknown>>(call: Call): Call =>
    (async (...asked: Parameters<Call>) => {
      await new Promise((resolve) => setTimeout(resolve, 200));
      if (answer === "never") throw new Unavailable("the store");
      return call(...asked);
    }) as Call;
  const over = (context: ServingContext): ServingContext => {
    const calls = Object.entries(context.stores.defaults).map(([name, call]) => [name, slowed(call)]);
    const defaults = Object.fromEntries(calls) as ServingContext["stores"]["defaults"];
    return { ...context, stores: { ...context.stores, defaults } };
  };
  const { discord, errors } = await connected({ over, options: { patience: { reply: 20, form: 20 } } });
  const ask = () => slash(discord, discord.people.member, discord.places.general, "gap");
  const late = ask();
  expect((await late.acknowledged()).type).toBe(5);
  expect((await late.reply()).embeds[0]?.title).toBeTruthy();
  answer = "never";
  const told = await ask().followup();
  expect(told.flags).toBe(64);
  expect(JSON.stringify(told.embeds)).toContain("Could not reach the store; nothing was changed");
  expect(errors()).toEqual([]);
});
