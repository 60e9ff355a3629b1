// Installed to a person: in a group chat, and in a server where Crux is no member, it speaks by each interaction's token alone.

import { type APIMessage, InteractionResponseType } from "discord-api-types/v10";
import {
  click,
  type Invocation,
  loseGuild,
  messageCommand,
  offeredCommands,
  permit,
  post,
  registeredCommands,
  slash,
  submitModal,
  trouble,
} from "local-discord";
import { expect, test } from "vitest";
import { defineCommand } from "../../src/kit/define.ts";
import { guestServerOf } from "../../src/kit/kept.ts";
import { plainView } from "../../src/render/view.ts";
import { type Connected, connected } from "./connected.ts";
import { claim, lineIn, linesIn, patience, pictureOf, publicIn, textOf } from "./seen.ts";
import { expectFitting } from "./spec.ts";

async function started(options = {}) {
  const all = await connected({ options: { patience, ...options } });
  const { people, places } = all.discord;
  return { ...all, ada: people.member, ben: people.second, group: places.group };
}

/** What only the person sees of an answer, whether it came first or followed. */
async function toldBy(used: Invocation): Promise<APIMessage> {
  const { type } = await used.acknowledged();
  return type === InteractionResponseType.ChannelMessageWithSource ? used.reply() : used.followup();
}

/** Nothing of a channel was asked of Discord but by interactions' tokens, and nothing was refused. */
function expectAsGuest({ discord, errors }: Connected, channel: string): void {
  const asMember = discord.requests.filter(({ path }) => path.includes(`/channels/${channel}`));
  expect(asMember).toEqual([]);
  expect(discord.requests.filter(({ status }) => status >= 400)).toEqual([]);
  expect(errors()).toEqual([]);
  expectFitting(discord, [discord.people.member, discord.people.second]);
}

test("questions are offered everywhere, arguments too, defaults and models where Crux is a member", async () => {
  const { discord, ada, group } = await started();
  const places = Object.fromEntries(
    registeredCommands(discord, "global").map(({ name, integration_types: by, contexts }) => [name, { by, contexts }]),
  );
  for (const name of ["pool", "read", "help", "privacy", "world", "settle", "Settle this"]) {
    expect([name, places[name]]).toEqual([name, { by: [0, 1], contexts: [0, 1, 2] }]);
  }
  for (const name of ["defaults", "models"]) {
    expect([name, places[name]]).toEqual([name, { by: [0], contexts: [0, 1] }]);
  }
  const offered = offeredCommands(discord, ada, group).map(({ name }) => name);
  expect(offered).toEqual(Object.keys(places).filter((name) => name !== "defaults" && name !== "models"));
  const answer = await slash(discord, ada, group, "pool", { participation: "10%" }).reply();
  expect(answer.embeds[0]?.image?.url).toContain("chart.png");
});

test("in a group chat an argument lives in the chat's own messages, and others' buttons work", {
  timeout: 60_000,
}, async () => {
  const all = await started();
  const { discord, context, ada, ben, group } = all;
  const opening = slash(discord, ada, group, "settle open", claim);
  const told = await opening.followup();
  expect([told.flags, textOf(told)]).toEqual([64, expect.stringContaining(`channels/@me/${group}`)]);
  const card = () => publicIn(all, group)[0] as APIMessage;
  expect(textOf(card())).toContain("How likely do you think it is?");
  expect(pictureOf(card())).toContain("chart.png");

  await click(discord, ada, card().id, lineIn(card(), "percent: 5")).followup();
  const question = await click(discord, ben, card().id, lineIn(card(), "percent: 75")).followup();
  expect(textOf(question)).toContain("You: 75%");
  expect(textOf(card())).toContain("For: Ben (75%) · Against: Ada (under 5%)");
  expect(publicIn(all, group)).toHaveLength(1);

  const box = click(discord, ben, question.id, lineIn(question, "about: dc_to_consumer_ratio"));
  await (await submitModal(discord, box, { assumptions: "2 to 4", reason: "It is memory" })).reply();
  const move = publicIn(all, group)[1];
  expect(textOf(move)).toContain("Ben: ");
  expect(move?.mentions.map(({ id }) => id)).toEqual([ada]);
  await click(discord, ada, move?.id ?? "", lineIn(move, "/settle accept")).followup();
  expect(publicIn(all, group)).toHaveLength(3);

  // Typed, it is about the argument of this chat.
  expect(textOf(await slash(discord, ada, group, "settle show", { private: true }).reply())).toContain("Ben");
  await slash(discord, ada, group, "settle close").followup();
  const asked = publicIn(all, group).at(-1);
  await click(discord, ben, asked?.id ?? "", lineIn(asked, "/settle close")).followup();
  const summary = publicIn(all, group).at(-1);
  expect(textOf(summary)).toContain("Agreed");
  const kept = await context.stores.arguments.all(guestServerOf(group));
  expect(kept.map(({ value }) => value?.argument.channel)).toEqual([group]);
  expectAsGuest(all, group);

  // What takes a member says so, and how to make it one.
  for (const [part, deed] of [
    ["/settle post", "post to another channel"],
    ["/settle poll", "poll the readers"],
  ] as const) {
    const no = await toldBy(click(discord, ada, summary?.id ?? "", lineIn(summary, part)));
    expect(textOf(no)).toContain(`Crux must be a member here to ${deed}`);
    const invite = new URL(lineIn(no, "https://discord.com/oauth2/authorize"));
    expect(invite.searchParams.get("client_id")).toBe(discord.applicationId);
    const permissions = BigInt(invite.searchParams.get("permissions") ?? 0);
    // To pin is a right of its own; Manage Messages is not asked for.
    expect([permissions & (1n << 13n), permissions & (1n << 51n)]).toEqual([0n, 1n << 51n]);
  }
  expectAsGuest(all, group);
});

test("Settle this on a message of a group chat", async () => {
  const all = await started();
  const { discord, ada, ben, group } = all;
  const said = post(discord, ben, group, "if 10% of gamers joined they'd match Google");
  const read = await messageCommand(discord, ada, said.id, "Settle this").reply();
  expect(linesIn(read).filter((line) => line.includes("readers"))).toEqual([]);
  await click(discord, ada, read.id, lineIn(read, "/settle open preview:")).followup();
  expect(publicIn(all, group)).toHaveLength(1);
  expect(textOf(publicIn(all, group)[0])).toContain("How likely do you think it is?");
  // A chat may hold several, about the same words too.
  const again = await messageCommand(discord, ada, said.id, "Settle this").reply();
  await click(discord, ada, again.id, lineIn(again, "/settle open preview:")).followup();
  expect(publicIn(all, group)).toHaveLength(2);
  expectAsGuest(all, group);
});

test("the card is left where it is for ten moves, then posted anew", { timeout: 60_000 }, async () => {
  const all = await started();
  const { discord, ada, group } = all;
  await slash(discord, ada, group, "settle open", { ...claim, side: "for" }).followup();
  const cards = () =>
    publicIn(all, group).filter(({ components }) => JSON.stringify(components).includes("percent: 75"));
  for (let move = 1; move <= 11; move += 1) {
    await slash(discord, ada, group, "settle assume", { assumptions: `who joins = ${move + 20}%` }).followup();
    expect([move, cards().length]).toEqual([move, move < 10 ? 1 : 2]);
  }
  expect(textOf(cards()[1])).toContain("It hangs on who joins.");
  expectAsGuest(all, group);
});

test("five messages follow an answer at most, and what is too much is told in words", async () => {
  const many = defineCommand({
    name: "many",
    description: "Says much",
    options: {},
    examples: [],
    run: async (_, { channels, caller }) => {
      const view = plainView("One", "of many", { private: false, data: null });
      for (let k = 0; k < 9; k += 1) await channels?.post(caller.channel ?? "", view);
      return view;
    },
  });
  const all = await connected({ options: { patience }, commands: [many] });
  const { discord } = all;
  const { group } = discord.places;
  const used = slash(discord, discord.people.member, group, "many");
  expect(textOf(await used.followup(4))).toContain("Expected at most five messages at once");
  expect(publicIn(all, group)).toHaveLength(5);
  expect(used.followups()).toHaveLength(5);
  expectAsGuest(all, group);
});

test.each([
  ["POST", "/webhooks/:application/:token"],
  ["PATCH", "/webhooks/:application/:token/messages/:message"],
] as const)("where Discord refuses %s what was done counts, and nobody calls it a bug", async (method, route) => {
  const all = await started();
  const { discord, ada, ben, group, errors } = all;
  await slash(discord, ada, group, "settle open", claim).followup();
  const [card] = publicIn(all, group);
  trouble(discord.faults, { kind: "status", status: 404 }, { method, route });
  const pressed = click(discord, ben, card?.id ?? "", lineIn(card, "percent: 75"));
  await pressed.acknowledged();
  const shown = await slash(discord, ada, group, "settle show", { private: true }).reply();
  expect(textOf(shown)).toContain("Ben (75%)");
  expect(errors().filter(({ msg }) => String(msg).includes("bug"))).toEqual([]);
});

test("in a server where Crux is no member it is the same, with the rights that the interaction tells", async () => {
  const all = await started();
  const { discord, context, ada, ben } = all;
  const { general } = discord.places;
  loseGuild(discord, "removed");
  permit(discord, general, discord.guild.id, { deny: ["AttachFiles"] });
  await slash(discord, ada, general, "settle open", claim).followup();
  const card = () => publicIn(all, general)[0] as APIMessage;
  expect(pictureOf(card())).toBeUndefined();
  expect(textOf(card())).toContain("(Attach Files)");
  await click(discord, ben, card().id, lineIn(card(), "percent: 75")).followup();
  expect(textOf(card())).toContain("For: Ben");
  expect(await context.stores.arguments.all(discord.guild.id)).toEqual([]);
  expect(await context.stores.arguments.all(guestServerOf(general))).toHaveLength(1);
  expectAsGuest(all, general);

  permit(discord, general, discord.guild.id, { deny: ["UseExternalApps"] });
  const no = await slash(discord, ada, general, "settle open", claim).reply();
  expect(textOf(no)).toContain("Crux must be a member here to argue where you may not use your own apps");
  expect(new URL(lineIn(no, "https://")).searchParams.get("guild_id")).toBe(discord.guild.id);
});

test("what is slow to answer is the same", { timeout: 60_000 }, async () => {
  const all = await started({ patience: { reply: 0, form: 20_000 } });
  const { discord, ada, ben, group } = all;
  const told = await slash(discord, ada, group, "settle open", claim).followup();
  expect(textOf(told)).toContain("An argument is open");
  const [card] = publicIn(all, group);
  const question = await click(discord, ben, card?.id ?? "", lineIn(card, "percent: 75")).followup();
  expect(textOf(question)).toContain("You: 75%");
  expect(textOf(publicIn(all, group)[0])).toContain("For: Ben");
  const quiet = slash(discord, ada, group, "settle list", { private: true });
  expect((await quiet.followup()).flags).toBe(64);
  expectAsGuest(all, group);
});
