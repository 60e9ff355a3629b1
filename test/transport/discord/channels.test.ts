// What a command does to Discord beyond its reply.

import { REST } from "discord.js";
import { messageOf, messagesOf, permit, post, remove, setThread, trouble } from "local-discord";
import pino from "pino";
import { expect, test } from "vitest";
import { Unavailable } from "../../../src/core/errors.ts";
import { linkTo } from "../../../src/kit/ports.ts";
import type { View } from "../../../src/render/view.ts";
import { discordChannels } from "../../../src/transport/discord/channels.ts";
import { restOptions } from "../../../src/transport/discord/rest.ts";
import { newRights } from "../../../src/transport/discord/rights.ts";
import { discordForTest } from "../../playground/discord.ts";
import { textOf } from "../seen.ts";
import { expectFitting } from "../spec.ts";

const view = (lead: string): View => ({
  title: "An argument",
  tone: "answer",
  lead,
  sections: [],
  warnings: [],
  private: false,
  data: null,
});

async function started() {
  const discord = await discordForTest();
  const rest = new REST(restOptions(discord.apiUrl)).setToken(discord.token);
  const channels = discordChannels(rest, async () => undefined, pino({ level: "silent" }), newRights(), new Map());
  const { general } = discord.places;
  return { discord, channels, general, bot: discord.applicationId, member: discord.people.member };
}

const leads = (messages: readonly { readonly embeds: readonly { readonly description?: string }[] }[]) =>
  messages.map(({ embeds }) => embeds[0]?.description);

test("a card that was posted as an embed is edited into one of components, and edited again", async () => {
  const { discord, channels, general } = await started();
  const message = await channels.post(general, view("opened"));
  for (const lead of ["changed", "changed again"]) {
    await channels.edit(general, message, { ...view(lead), card: true });
    const shown = messageOf(discord, message);
    expect([shown?.flags, shown?.embeds, textOf(shown)]).toEqual([1 << 15, [], expect.stringContaining(`**${lead}**`)]);
  }
});

test("a message is disarmed: its words and files stay, its buttons go, in a card and in an embed", async () => {
  const { discord, channels, general } = await started();
  const [crux, pass] = ["crux", "stance percent: 5"].map((line) => `/settle ${line}`) as [string, string];
  const actions = [
    { kind: "button", label: "The crux", line: crux, beside: { at: 0, label: "The crux" } },
    { kind: "button", label: "under 5%", line: pass },
  ] as const;
  for (const card of [true, false]) {
    const message = await channels.post(general, {
      ...view("moved"),
      lines: ["You are far apart."],
      files: [{ name: "whole reply.txt", text: "all of it" }],
      actions,
      ...(card && { card }),
    });
    expect(JSON.stringify(messageOf(discord, message))).toContain(pass);
    await channels.disarm(general, message);
    const after = messageOf(discord, message);
    expect(textOf(after)).toMatch(/An argument.*moved.*You are far apart/s);
    expect(JSON.stringify(after?.components)).not.toContain("/settle");
    expect(JSON.stringify([after?.attachments, after?.components])).toContain("whole_reply.txt");
    await channels.disarm(general, message);
  }
});

test("of a channel only what has such a line is disarmed, beside a line and in a row", async () => {
  const { discord, channels, general } = await started();
  const over = { kind: "button", label: "Accept", line: "/settle accept argument: abc from: for" } as const;
  const beside = { ...over, beside: { at: 0, label: "Accept" } };
  const stays = { kind: "button", label: "Accept", line: "/settle accept argument: xyz from: for" } as const;
  const posted = (actions: View["actions"] & {}, card: boolean) =>
    channels.post(general, { ...view("moved"), lines: ["You are far apart."], actions, ...(card && { card }) });
  const gone = [await posted([over], false), await posted([beside], true), await posted([stays, over], true)];
  const left = await posted([stays], true);
  await channels.disarmAll(general, ["/settle accept argument: abc"]);
  const shown = (id: string) => JSON.stringify(messageOf(discord, id)?.components);
  for (const message of gone) expect(shown(message)).not.toContain("/settle");
  expect(shown(left)).toContain(stays.line);
});

test("a thread under a message, a post in it, edited, pinned, a poll, and the thread closed", async () => {
  const { discord, channels, general, member } = await started();
  const claim = post(discord, member, general, "a claim");
  const { thread } = await channels.openThread({
    channel: general,
    name: `Argument ${"x".repeat(200)}`,
    under: claim.id,
    first: view("begun"),
  });
  expect(thread).toBe(claim.id);
  expect(await channels.openThread({ channel: general, name: "Again", under: claim.id, first: view("begun") })).toEqual(
    { thread, isPost: false },
  );
  expect(discord.channels.get(thread)?.name.length).toBe(100);
  const message = await channels.post(thread, view("opened"));
  await channels.edit(thread, message, view("changed"));
  await channels.pin(thread, message);
  const poll = await channels.poll(thread, { question: "Who?", answers: ["For", "y".repeat(80)], hours: 24 });
  expect(discord.messages.get(poll)?.poll?.answers.map(({ text }) => text.length)).toEqual([3, 55]);
  expect(discord.channels.get(thread)?.pins.has(message)).toBe(true);
  expect(leads(messagesOf(discord, thread)).includes("**changed**")).toBe(true);
  await channels.archive(thread);
  expect(discord.channels.get(thread)?.thread?.archived).toBe(true);
  expect(linkTo(channels, "1", "2", "3")).toBe("https://discord.com/channels/1/2/3");
  const { thread: alone } = await channels.openThread({ channel: general, name: "Alone", first: view("begun") });
  expect(discord.channels.get(alone)?.type).toBe(11);
  expectFitting(discord);
});

test("a post that may have arrived is sent again and stands there once", async () => {
  const { discord, channels, general } = await started();
  for (const kind of ["lose-answer", "reset"] as const) trouble(discord.faults, { kind }, { method: "POST" });
  await channels.post(general, view("once"));
  expect(leads(messagesOf(discord, general))).toEqual(["**once**"]);
});

test("twenty edits at once are few requests, and the last state stands", async () => {
  const { discord, channels, general } = await started();
  const message = await channels.post(general, view("0"));
  await Promise.all(Array.from({ length: 20 }, (_, k) => channels.edit(general, message, view(`${k + 1}`))));
  expect(discord.requests.filter(({ method }) => method === "PATCH").length).toBe(2);
  expect(leads(messagesOf(discord, general))).toEqual(["**20**"]);
});

test("an edit that fails fails for those who waited for it, and the next goes out", async () => {
  const { discord, channels, general } = await started();
  const message = await channels.post(general, view("0"));
  trouble(discord.faults, { kind: "rate-limit", retryAfter: 0.1 }, { method: "PATCH" });
  await channels.edit(general, message, view("1"));
  remove(discord, discord.people.moderator, message);
  await expect(channels.edit(general, message, view("2"))).rejects.toMatchObject({ code: "channel.gone" });
  await expect(channels.edit(general, message, view("3"))).rejects.toMatchObject({ code: "channel.gone" });
});

test("what the bot may not do is told in words, with what a moderator can allow", async () => {
  const { discord, channels, general, bot, member } = await started();
  const claim = post(discord, member, general, "a claim");
  permit(discord, general, bot, { deny: ["CreatePublicThreads", "PinMessages", "SendPolls", "SendMessages"] });
  const refusals = [
    channels.openThread({ channel: general, name: "x", under: claim.id, first: view("begun") }),
    channels.pin(general, claim.id),
    channels.poll(general, { question: "q", answers: ["a", "b"], hours: 1 }),
    channels.post(general, view("x")),
    channels.post(discord.places.hidden, view("x")),
  ];
  for (const refusal of await Promise.allSettled(refusals)) {
    expect(refusal).toMatchObject({ status: "rejected", reason: { code: "channel.permission" } });
    const { place, message } = (refusal as PromiseRejectedResult).reason;
    expect(message).toMatch(/^Expected that Crux may .* here, but Discord says no$/);
    // No interaction came from here, so that nobody knows which right it was.
    expect(place.hint).toMatch(/^It takes View Channels, /);
  }
  const away = { code: "channel.gone", message: "Expected a channel that exists, but it was deleted" };
  await expect(channels.post("123456789012345678", view("x"))).rejects.toMatchObject(away);
});

test("a locked thread says that it is locked", async () => {
  const { discord, channels, general, bot, member } = await started();
  const claim = post(discord, member, general, "a claim");
  const { thread } = await channels.openThread({ channel: general, name: "x", under: claim.id, first: view("begun") });
  setThread(discord, thread, { locked: true });
  permit(discord, general, bot, { deny: ["ManageThreads"] });
  await expect(channels.post(thread, view("x"))).rejects.toThrow(/the thread is locked$/);
});

test("where Discord stays down it is an outage, of which nothing is known", async () => {
  const { discord, channels, general } = await started();
  trouble(discord.faults, { kind: "status", status: 500 }, { times: 10 });
  const outage = await channels.pin(general, "1").catch((error: unknown) => error);
  expect(outage).toBeInstanceOf(Unavailable);
  expect(outage).toMatchObject({ message: "Discord", outcome: "unknown" });
}, 15_000);

test("a locked thread that sleeps is not woken without the right to, and the refusal names the right", async () => {
  const { discord, channels, general, bot, member } = await started();
  const claim = post(discord, member, general, "a claim");
  const { thread } = await channels.openThread({ channel: general, name: "x", under: claim.id, first: view("begun") });
  const message = await channels.post(thread, view("0"));
  setThread(discord, thread, { archived: true });
  await channels.edit(thread, message, view("1"));
  setThread(discord, thread, { archived: true, locked: true });
  permit(discord, general, bot, { deny: ["ManageThreads"] });
  await expect(channels.edit(thread, message, view("2"))).rejects.toMatchObject({
    message: "Expected that Crux may open a locked thread again here, but Discord says no",
    place: { hint: "It takes View Channels, Manage Threads" },
  });
  expect(leads(messagesOf(discord, thread))).toContain("**1**");
});
