import pino from "pino";
import { expect, onTestFinished, test } from "vitest";
import { registeredCommands } from "../../src/playground/user/read.ts";
import { slash } from "../../src/playground/user/slash.ts";
import { serveGateway } from "../../src/transport/gateway.ts";
import { contextForTest } from "../command/context.ts";
import { discordForTest } from "../playground/rest.ts";

const log = pino({ level: "silent" });
const onFatal = (sentence: string) => {
  throw new Error(sentence);
};

async function connected() {
  const discord = await discordForTest();
  const context = await contextForTest();
  const options = { token: discord.token, apiUrl: discord.apiUrl, log, onFatal };
  const { close } = await serveGateway(context, options);
  onTestFinished(close);
  return { discord, context, options };
}

test("the client registers the commands once and answers them", async () => {
  const { discord } = await connected();
  const { member } = discord.people;
  const { general } = discord.places;
  expect(registeredCommands(discord, "global").map(({ name }) => name)).toEqual(
    expect.arrayContaining(["gap", "help", "pool", "project", "read", "settle"]),
  );

  const answered = slash(discord, member, general, "pool", { participation: "5% to 20%" });
  const reply = await answered.reply();
  expect(JSON.stringify(reply)).toContain("they would be 0.206 hyperscalers");
  expect(answered.isEphemeral()).toBe(false);

  const refused = slash(discord, member, general, "pool", {
    participation: "@everyone **bold** [a](https://b.example)",
  });
  await refused.reply();
  expect(refused.isEphemeral()).toBe(true);

  const longest = slash(discord, member, general, "project", { years: 30, assumptions: "x".repeat(4000) });
  await longest.reply();
  expect(longest.isEphemeral()).toBe(true);
});
