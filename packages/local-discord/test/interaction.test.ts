// Interactions as a real client receives and answers them.

import { AttachmentBuilder, EmbedBuilder, Events, type Interaction, MessageFlags } from "discord.js";
import { expect, test } from "vitest";
import { messageCommand, userCommand } from "../src/user/context-menu.ts";
import { setLocale } from "../src/user/guild.ts";
import { directMessages, post } from "../src/user/post.ts";
import { messagesOf } from "../src/user/read.ts";
import { autocomplete, slash } from "../src/user/slash.ts";
import { until } from "../src/user/until.ts";
import { failuresOf, nextFailure, onInteraction, onSlash } from "./bot.ts";
import { pixel, restFor } from "./rest.ts";

import { started } from "./started.ts";

test("a slash command reaches the bot as Discord builds it", async () => {
  const { discord, client, member, general } = await started();
  const seen = new Promise<Interaction>((resolve) => client.once(Events.InteractionCreate, resolve));
  const sheet = { filename: "a b.csv", contentType: "text/csv", bytes: new TextEncoder().encode("1;2") };
  const options = { range: "5% to 20%", count: 4, whose: discord.people.second, sheet };
  slash(discord, member, general, "gap", options);
  const interaction = await seen;
  if (!interaction.isChatInputCommand()) throw new Error("Expected a slash command");
  expect(interaction.options.getString("range")).toBe("5% to 20%");
  expect(interaction.options.getInteger("count")).toBe(4);
  expect(interaction.options.getUser("whose")?.username).toBe("ben");
  const attachment = interaction.options.getAttachment("sheet", true);
  expect(attachment.name).toBe("a_b.csv");
  expect(await (await fetch(attachment.url)).text()).toBe("1;2");
  expect(interaction.user.username).toBe("ada");
  expect(interaction.guildId).toBe(discord.guild.id);
  expect(interaction.channelId).toBe(general);
  expect(interaction.locale).toBe("en-US");
  expect(interaction.memberPermissions?.has("ManageGuild")).toBe(false);
  expect(interaction.appPermissions.has("PinMessages")).toBe(true);
  expect(Math.abs(interaction.createdTimestamp - Date.now())).toBeLessThan(5000);
});

test("subcommands are nested, and a moderator's permissions and another's language are told", async () => {
  const { discord, client, general } = await started();
  onSlash(client, (interaction) =>
    interaction.reply(
      [
        interaction.options.getSubcommand(),
        interaction.options.getString("model"),
        interaction.memberPermissions?.has("ManageGuild"),
        interaction.locale,
      ].join(" "),
    ),
  );
  const say = async (who: string) =>
    (await slash(discord, who, general, "defaults set", { model: "pool" }).reply()).content;
  expect(await say(discord.people.moderator)).toBe("set pool true en-US");
  setLocale(discord, discord.people.second, "de");
  expect(await say(discord.people.second)).toBe("set pool false de");
});

test("a reply with an embed and its chart is stored, served and acknowledged in time", async () => {
  const { discord, client, member, general } = await started();
  onSlash(client, (interaction) => {
    const embed = new EmbedBuilder()
      .setTitle("Gap")
      .setImage("attachment://chart.png")
      .addFields({ name: "a", value: "b" });
    const chart = new AttachmentBuilder(pixel, { name: "chart.png", description: "A chart" });
    return interaction.reply({ content: "**75 million**", embeds: [embed], files: [chart] });
  });
  const invocation = slash(discord, member, general, "gap");
  const acknowledgement = await invocation.acknowledged();
  expect(acknowledgement).toMatchObject({ type: 4, ephemeral: false });
  expect(acknowledgement.ms).toBeLessThan(3000);
  const reply = await invocation.reply();
  expect(reply.content).toBe("**75 million**");
  expect(reply.attachments).toEqual([]);
  expect(reply.embeds[0]).toMatchObject({ title: "Gap", fields: [{ name: "a", value: "b", inline: false }] });
  expect(reply.embeds[0]?.image).toMatchObject({ width: 1, height: 1 });
  const served = await fetch(reply.embeds[0]?.image?.url ?? "");
  expect(served.headers.get("content-type")).toBe("image/png");
  expect(Buffer.from(await served.arrayBuffer()).equals(pixel)).toBe(true);
  const request = discord.requests.find(({ route }) => route === "/interactions/:interaction/:token/callback");
  expect(request).toMatchObject({
    method: "POST",
    status: 204,
    files: [{ name: "chart.png", contentType: "image/png" }],
  });
});

test("a deferred reply loads, is filled, edited, followed up and deleted", async () => {
  const { discord, client, member, general } = await started();
  onSlash(client, async (interaction) => {
    await interaction.deferReply();
    await interaction.editReply("first");
    await interaction.editReply("second");
    await interaction.followUp({ content: "for you", flags: MessageFlags.Ephemeral });
    expect((await interaction.fetchReply()).content).toBe("second");
    await interaction.deleteReply();
  });
  const invocation = slash(discord, member, general, "gap");
  expect(await invocation.acknowledged()).toMatchObject({ type: 5 });
  const followup = await invocation.followup();
  expect(followup).toMatchObject({ content: "for you", flags: 64 });
  await until(discord, () => (invocation.original() === undefined ? true : undefined));
  expect(
    invocation.versions.map(({ content, flags, edited_timestamp: edited }) => [content, flags, edited !== null]),
  ).toEqual([
    ["", 128, false],
    ["first", 0, false],
    ["second", 0, true],
  ]);
  const seenBy = (who: string) => messagesOf(discord, general, who).map(({ content }) => content);
  expect(seenBy(member)).toEqual(["for you"]);
  expect(seenBy(discord.people.second)).toEqual([]);
  expect(failuresOf(client)).toEqual([]);
});

test("the first follow-up after a deferral fills the deferred reply, which stays as visible as it was", async () => {
  const { discord, client, member, general } = await started();
  onSlash(client, async (interaction) => {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    await interaction.followUp("filled");
  });
  const invocation = slash(discord, member, general, "gap");
  expect(await invocation.reply()).toMatchObject({ content: "filled", flags: 64 });
  expect(invocation.isEphemeral()).toBe(true);
  expect(invocation.followups()).toEqual([]);
});

test("autocomplete offers the bot's choices for half-typed text", async () => {
  const { discord, client, member, general } = await started();
  onInteraction(client, async (interaction) => {
    if (!interaction.isAutocomplete()) return;
    const focused = interaction.options.getFocused(true);
    await interaction.respond([{ name: `${focused.name}: ${focused.value}`, value: focused.value }]);
  });
  const where = { userId: member, channelId: general };
  const typed = { options: { range: "5% to" }, focused: "range" };
  expect(await autocomplete(discord, where, "gap", typed)).toEqual([{ name: "range: 5% to", value: "5% to" }]);
  const wrong = autocomplete(discord, where, "gap", { options: {}, focused: "count" });
  await expect(wrong).rejects.toMatchObject({ code: "option.autocomplete" });
});

test("commands on a message and on a person bring their target", async () => {
  const { discord, client, member, general } = await started();
  onInteraction(client, async (interaction) => {
    if (interaction.isMessageContextMenuCommand()) await interaction.reply(`on: ${interaction.targetMessage.content}`);
    if (interaction.isUserContextMenuCommand()) await interaction.reply(`on: ${interaction.targetUser.username}`);
  });
  const claim = post(discord, discord.people.second, general, "open weights mean anyone can compete");
  const settled = await messageCommand(discord, member, claim.id, "Settle this").reply();
  expect(settled.content).toBe("on: open weights mean anyone can compete");
  const where = { userId: member, channelId: general };
  const sided = await userCommand(discord, where, discord.people.second, "Whose side").reply();
  expect(sided.content).toBe("on: ben");
});

test("a command works in direct messages, with a user and no member", async () => {
  const { discord, client, member } = await started();
  onSlash(client, (interaction) =>
    interaction.reply(`${interaction.inGuild()} ${interaction.user.username} ${interaction.context}`),
  );
  const reply = await slash(discord, member, directMessages(discord, member), "gap").reply();
  expect(reply.content).toBe("false ada 1");
});

test("a second acknowledgement is refused with 40060", async () => {
  const { discord, client, member, general } = await started();
  onSlash(client, async (interaction) => {
    const twin = Object.assign(Object.create(interaction), { replied: false, deferred: false }) as typeof interaction;
    await interaction.reply("once");
    await twin.reply("twice");
  });
  const failed = nextFailure(client);
  const invocation = slash(discord, member, general, "gap");
  expect(await failed).toMatchObject({ code: 40060, status: 400 });
  expect(invocation.original()?.content).toBe("once");
});

test("three seconds without an acknowledgement fail the interaction, and a late one is refused with 10062", async () => {
  const { discord, client, member, general } = await started();
  const arrived = new Promise<Interaction>((resolve) => client.once(Events.InteractionCreate, resolve));
  const invocation = slash(discord, member, general, "gap");
  const interaction = await arrived;
  discord.clock.advance(3000);
  await expect(invocation.acknowledged()).rejects.toMatchObject({ code: "interaction.failed" });
  if (!interaction.isChatInputCommand()) throw new Error("Expected a slash command");
  await expect(interaction.reply("late")).rejects.toMatchObject({ code: 10062, status: 404 });
});

test("a token works for fifteen minutes, and then is refused with 50027", async () => {
  const { discord, client, member, general } = await started();
  const arrived = new Promise<Interaction>((resolve) => client.once(Events.InteractionCreate, resolve));
  slash(discord, member, general, "gap");
  const interaction = await arrived;
  if (!interaction.isChatInputCommand()) throw new Error("Expected a slash command");
  await interaction.reply("in time");
  discord.clock.advance(15 * 60_000 - 5000);
  await interaction.editReply("still in time");
  discord.clock.advance(6000);
  await expect(interaction.editReply("too late")).rejects.toMatchObject({ code: 50027, status: 401 });
});

test("an answer that does not fit the interaction is refused and leaves it open", async () => {
  const { discord, member, general } = await started();
  const { id, record, acknowledged } = slash(discord, member, general, "gap");
  const path = `/interactions/${id}/${record().token}/callback` as const;
  const answer = (body: object) => restFor(discord).post(path, { body });
  await expect(answer({ type: 7, data: { content: "x" } })).rejects.toMatchObject({ code: 50035 });
  await expect(answer({ type: 8, data: { choices: [] } })).rejects.toMatchObject({ code: 50035 });
  await expect(answer({ type: 4, data: {} })).rejects.toMatchObject({ code: 50006 });
  await answer({ type: 4, data: { content: "fits" } });
  expect(await acknowledged()).toMatchObject({ type: 4 });
});

test("the webhook of an interaction that was not acknowledged is unknown", async () => {
  const { discord, member, general } = await started();
  const { record } = slash(discord, member, general, "gap");
  const path = `/webhooks/${discord.applicationId}/${record().token}` as const;
  const posted = restFor(discord).post(path, { body: { content: "x" } });
  await expect(posted).rejects.toMatchObject({ code: 10015, status: 404 });
});
