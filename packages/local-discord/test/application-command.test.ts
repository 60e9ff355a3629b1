// Registering commands, and what people may then send.

import { expect, test } from "vitest";
import type { LocalDiscord } from "../src/local-discord.ts";
import { offeredCommands } from "../src/user/reach.ts";
import { registeredCommands } from "../src/user/read.ts";
import { slash } from "../src/user/slash.ts";
import { discordForTest, problemOf, type Rest, restFor } from "./rest.ts";

const path = (discord: LocalDiscord) => `/applications/${discord.applicationId}/commands` as const;
const put = (discord: LocalDiscord, body: object[], rest: Rest = restFor(discord)) => rest.put(path(discord), { body });
const gap = { name: "gap", description: "d" };
const text = (length: number) => "x".repeat(length);
const option = (name: string, more: object = {}) => ({ type: 3, name, description: "d", ...more });

test.each<[string, object]>([
  ["a capital letter", { ...gap, name: "Gap" }],
  ["a blank in the name", { ...gap, name: "the gap" }],
  ["a name of 33", { ...gap, name: text(33) }],
  ["no description", { name: "gap" }],
  ["a description of 101", { ...gap, description: text(101) }],
  ["26 options", { ...gap, options: Array.from({ length: 26 }, (_, n) => option(`o${n}`)) }],
  ["an option name twice", { ...gap, options: [option("a"), option("a")] }],
  ["a required option after an optional one", { ...gap, options: [option("a"), option("b", { required: true })] }],
  [
    "26 choices",
    {
      ...gap,
      options: [option("a", { choices: Array.from({ length: 26 }, (_, n) => ({ name: `${n}`, value: `${n}` })) })],
    },
  ],
  ["a choice of the wrong type", { ...gap, options: [option("a", { type: 4, choices: [{ name: "x", value: "y" }] })] }],
  [
    "choices beside autocomplete",
    { ...gap, options: [option("a", { autocomplete: true, choices: [{ name: "x", value: "x" }] })] },
  ],
  ["a subcommand beside an option", { ...gap, options: [{ ...option("a"), type: 1 }, option("b")] }],
  [
    "a subcommand in a subcommand",
    { ...gap, options: [{ type: 1, name: "a", description: "d", options: [{ ...option("b"), type: 1 }] }] },
  ],
  [
    "over 8000 characters",
    {
      ...gap,
      options: Array.from({ length: 4 }, (_, n) =>
        option(`o${n}`, {
          choices: Array.from({ length: 25 }, (_, c) => ({ name: `${c}${text(90)}`, value: text(90) + c })),
        }),
      ),
    },
  ],
  ["an unknown context", { ...gap, contexts: [7] }],
  ["a description on a context menu command", { type: 3, name: "Settle this", description: "d" }],
  ["options on a context menu command", { type: 3, name: "Settle this", options: [option("a")] }],
])("a command with %s is refused, and the old ones stay", async (_name, command) => {
  const discord = await discordForTest();
  await put(discord, [gap]);
  expect(await problemOf(put(discord, [gap, command]))).toMatchObject({ status: 400, code: 50035 });
  expect(registeredCommands(discord, "global").map(({ name }) => name)).toEqual(["gap"]);
});

test("an error says where it stands among the commands", async () => {
  const discord = await discordForTest();
  const problem = await problemOf(put(discord, [gap, { name: "b", description: "" }]));
  expect(problem.errors).toEqual({
    1: { description: { _errors: [{ code: "BASE_TYPE_REQUIRED", message: "This field is required" }] } },
  });
});

test("a name twice is refused, but a slash command and a menu command may share one", async () => {
  const discord = await discordForTest();
  expect(await problemOf(put(discord, [gap, gap]))).toMatchObject({ code: 50035 });
  await put(discord, [gap, { type: 3, name: "gap" }]);
  expect(registeredCommands(discord, "global")).toHaveLength(2);
});

test("registering again keeps the id of a command by its name", async () => {
  const discord = await discordForTest();
  await put(discord, [gap, { name: "pool", description: "d" }]);
  const before = registeredCommands(discord, "global");
  await put(discord, [{ ...gap, description: "new" }]);
  const after = registeredCommands(discord, "global");
  expect(after).toHaveLength(1);
  expect(after[0]).toMatchObject({ id: before[0]?.id, description: "new" });
  expect(after[0]?.version).not.toBe(before[0]?.version);
});

test("one command is created, read, changed and deleted", async () => {
  const discord = await discordForTest();
  const rest = restFor(discord);
  const { id } = (await rest.post(path(discord), { body: gap })) as { id: string };
  expect(await rest.patch(`${path(discord)}/${id}`, { body: { description: "new" } })).toMatchObject({
    name: "gap",
    description: "new",
  });
  expect(await rest.get(`${path(discord)}/${id}`)).toMatchObject({ id, description: "new" });
  await rest.delete(`${path(discord)}/${id}`);
  expect(await problemOf(rest.get(`${path(discord)}/${id}`))).toMatchObject({ status: 404, code: 10063 });
});

test("commands of another application are out of reach", async () => {
  const discord = await discordForTest();
  const others = restFor(discord).get("/applications/100000000000000000/commands");
  expect(await problemOf(others)).toMatchObject({ status: 403, code: 20012 });
});

test("a guild's own command stands before a global one of its name", async () => {
  const discord = await discordForTest();
  await put(discord, [gap]);
  const body = [{ ...gap, description: "here" }];
  await restFor(discord).put(`/applications/${discord.applicationId}/guilds/${discord.guild.id}/commands`, { body });
  expect(offeredCommands(discord, discord.people.member, discord.places.general)).toMatchObject([
    { description: "here" },
  ]);
});

test("a command for moderators, or for servers alone, is offered to nobody else", async () => {
  const discord = await discordForTest();
  await put(discord, [
    { name: "defaults", description: "d", default_member_permissions: "32", contexts: [0] },
    { ...gap, contexts: [0, 1] },
  ]);
  const { people, places } = discord;
  const offered = (who: string, where: string) => offeredCommands(discord, who, where).map(({ name }) => name);
  expect(offered(people.member, places.general)).toEqual(["gap"]);
  expect(offered(people.moderator, places.general)).toEqual(["defaults", "gap"]);
  const refused = expect.objectContaining({ code: "command.unknown" });
  expect(() => slash(discord, people.member, places.general, "defaults")).toThrow(refused);
});

test.each<[string, Record<string, string | number | boolean>, string]>([
  ["no required option", {}, "option.required"],
  ["an unknown option", { text: "abc", other: "x" }, "option.unknown"],
  ["text where a number goes", { text: "abc", count: "3" }, "option.type"],
  ["half a number where a whole one goes", { text: "abc", count: 1.5 }, "option.type"],
  ["too small a number", { text: "abc", count: 0 }, "option.range"],
  ["too short a text", { text: "a" }, "option.range"],
  ["a choice that is not offered", { text: "abc", preset: "mine" }, "option.choice"],
  ["somebody who does not exist", { text: "abc", whose: "100000000000000000" }, "option.type"],
])("a person cannot send %s", async (_name, values, code) => {
  const discord = await discordForTest();
  const options = [
    option("text", { required: true, min_length: 2 }),
    option("count", { type: 4, min_value: 1 }),
    option("preset", { choices: [{ name: "Article", value: "article" }] }),
    option("whose", { type: 6 }),
  ];
  await put(discord, [{ ...gap, options }]);
  const send = () => slash(discord, discord.people.member, discord.places.general, "gap", values);
  expect(send).toThrow(expect.objectContaining({ name: "Refused", code }));
  expect(discord.interactions.size).toBe(0);
});

test.each([
  [{ min_value: 2 }, 1, "a number from 2 on"],
  [{ max_value: 2 }, 3, "a number up to 2"],
  [{ min_value: -1, max_value: 2 }, 3, "a number up to 2"],
])("a number outside of %j is told by the end that it is beyond", async (ends, count, wanted) => {
  const discord = await discordForTest();
  await put(discord, [{ ...gap, options: [option("count", { type: 4, ...ends })] }]);
  const send = (value: number) =>
    slash(discord, discord.people.member, discord.places.general, "gap", { count: value });
  expect(() => send(count)).toThrow(`Expected ${wanted} for \`count\`, got \`${count}\``);
  expect(() => send(2)).not.toThrow();
});
