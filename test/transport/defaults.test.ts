// Defaults and privacy through the real client: registration, roles, buttons of others, forms.

import { type APIMessage, ApplicationCommandOptionType } from "discord-api-types/v10";
import { click, join, registeredCommands, slash, submitModal } from "local-discord";
import pino from "pino";
import { expect, onTestFinished, test } from "vitest";
import { serveGateway } from "../../src/transport/gateway.ts";
import { contextForTest } from "../commands/context.ts";
import { discordForTest } from "../playground/discord.ts";
import { lineOf, textOf } from "./seen.ts";

async function connected() {
  const discord = await discordForTest();
  const onFatal = (sentence: string) => {
    throw new Error(sentence);
  };
  const log = pino({ level: "silent" });
  const context = await contextForTest(Date.now);
  const { close } = await serveGateway(context, { token: discord.token, apiUrl: discord.apiUrl, log, onFatal });
  onTestFinished(close);
  return discord;
}

test("everybody is offered the group, and a role is picked as a role", async () => {
  const discord = await connected();
  const group = registeredCommands(discord, "global").find(({ name }) => name === "defaults");
  expect(group?.default_member_permissions ?? null).toBeNull();
  const moderator = group?.options?.find(({ name }) => name === "moderator");
  expect(moderator).toMatchObject({
    options: [{ name: "role", type: ApplicationCommandOptionType.Role }, { name: "none" }, {}],
  });
  const subcommands = group?.options?.map(({ name }) => name) ?? [];
  for (const hidden of ["save", "cancel"]) expect(subcommands).not.toContain(hidden);
});

test("a member's press of a moderator's Save changes nothing; the moderator's own does, in place", async () => {
  const discord = await connected();
  const { member, moderator } = discord.people;
  const { general } = discord.places;
  const asked = slash(discord, moderator, general, "defaults set", { what: "dc_to_consumer_ratio", value: "30 to 80" });
  const question = await asked.reply();
  expect(asked.isEphemeral()).toBe(false);
  const save = lineOf(question, "Save");
  const refused = click(discord, member, question.id, save);
  expect(textOf(await refused.reply())).toContain("Only members who may manage this server");
  expect(refused.isEphemeral()).toBe(true);
  expect(textOf(await slash(discord, member, general, "gap").reply())).not.toContain("set for this server");
  const done = await click(discord, moderator, question.id, save).reply();
  expect(done.id).toBe(question.id);
  expect(textOf(done)).toContain("Set for this server");
  expect(textOf(await slash(discord, member, general, "gap").reply())).toMatch(/this server's, by \w+/);
});

test("members with a named role may change defaults, and no others; a form takes an import", async () => {
  const discord = await connected();
  const { member, moderator } = discord.people;
  const { general } = discord.places;
  const role = [...discord.roles.keys()].at(-1) ?? "";
  const [helper, stranger] = [join(discord, "Hal", [role]), join(discord, "Otto")];
  await slash(discord, moderator, general, "defaults moderator", { role }).reply();
  for (const refused of [member, stranger]) {
    const reply = await slash(discord, refused, general, "defaults import").reply();
    expect(textOf(reply)).toContain("or have its moderator role");
  }
  const opened = slash(discord, helper, general, "defaults import");
  const json = JSON.stringify({ crux: "defaults", version: 1, values: { participation: "5%" } }, null, 2);
  const question = await (await submitModal(discord, opened, { json })).reply();
  expect(textOf(question)).toContain("Import for this server?");
  await click(discord, helper, question.id, lineOf(question, "Save")).reply();
  const shown = textOf(await slash(discord, member, general, "defaults show").reply());
  expect(shown).toMatch(/who joins/i);
  expect(shown).toContain(`<@&${role}>`);
});

test("the file of an export is taken as it is, as an option and in the form", async () => {
  const discord = await connected();
  const { moderator } = discord.people;
  const { general } = discord.places;
  const press = async (question: APIMessage, label: string) =>
    click(discord, moderator, question.id, lineOf(question, label)).reply();
  const value = { what: "dc_to_consumer_ratio", value: "30 to 80" };
  await press(await slash(discord, moderator, general, "defaults set", value).reply(), "Save");
  const [written] = (await slash(discord, moderator, general, "defaults export").reply()).attachments;
  const bytes = new Uint8Array(await (await fetch(written?.url ?? "")).arrayBuffer());
  const file = { filename: written?.filename ?? "", contentType: "application/json", bytes };
  expect(file.filename).toBe("crux-defaults.json");
  const byOption = { file, private: true };
  const byForm = { file: [file], private: true };
  for (const take of [
    async () => slash(discord, moderator, general, "defaults import", byOption),
    async () => submitModal(discord, slash(discord, moderator, general, "defaults import"), byForm),
  ]) {
    await press(await slash(discord, moderator, general, "defaults reset", {}).reply(), "Save");
    const asked = await take();
    const question = await asked.reply();
    expect(asked.isEphemeral()).toBe(true);
    await press(question, "Save");
    expect(textOf(await slash(discord, moderator, general, "defaults show").reply())).toContain("30 to 80");
  }
});

test("a file that is no export is refused in words, and the form opens again", async () => {
  const discord = await connected();
  const { moderator } = discord.people;
  const { general } = discord.places;
  const refusal = async (bytes: Uint8Array, json = "") => {
    const opened = slash(discord, moderator, general, "defaults import");
    const file = [{ filename: "a.json", contentType: "application/json", bytes }];
    const reply = await (await submitModal(discord, opened, { file, json })).reply();
    lineOf(reply, "Open the form again");
    return textOf(reply);
  };
  expect(await refusal(new Uint8Array(65 * 1024))).toContain("Expected a file of at most 64 KB");
  expect(await refusal(Uint8Array.of(0xff, 0xfe))).toContain("Expected a text file");
  expect(await refusal(new TextEncoder().encode("{"))).toContain("Expected JSON");
  expect(await refusal(new TextEncoder().encode("{}"), "{}")).toContain("got both");
});

test("what is kept of a person is for their eyes only, and erased by their press alone", async () => {
  const discord = await connected();
  const { member } = discord.people;
  const { general } = discord.places;
  await slash(discord, member, general, "pool").reply();
  const asked = slash(discord, member, general, "privacy erase", { of: "me" });
  const question = await asked.reply();
  expect(asked.isEphemeral()).toBe(true);
  await click(discord, member, question.id, lineOf(question, "Erase")).reply();
  expect(textOf(await slash(discord, member, general, "privacy show").reply())).toContain("0 replies");
});
