// `npm run setup`: what the application says of itself and asks for, set once.

import { expect, test } from "vitest";
import { setUpWith } from "../../../src/transport/discord/register.ts";
import { discordForTest } from "../../playground/discord.ts";
import { expectFitting } from "../spec.ts";

test("sets description, tags, install settings and permissions, once, and again where somebody changed one", async () => {
  const discord = await discordForTest();
  const { application, applicationId, token, apiUrl } = discord;
  const changes = () => discord.requests.filter(({ method }) => method === "PATCH");
  const said = await setUpWith(token, apiUrl);
  expect(said).toContain("now has its description, tags, install settings and permissions.");
  expect(changes()).toHaveLength(1);
  expectFitting(discord);
  expect(application.description).toContain("Who controls AI compute?");
  expect(application.tags?.length).toBeGreaterThan(2);
  const { "0": server, "1": person } = application.integration_types_config ?? {};
  expect(server?.oauth2_install_params?.scopes).toEqual(["applications.commands", "bot"]);
  expect(person?.oauth2_install_params).toEqual({ scopes: ["applications.commands"], permissions: "0" });
  const permissions = server?.oauth2_install_params?.permissions ?? "";
  // Pin Messages, and not Manage Messages.
  expect([BigInt(permissions) & (1n << 13n), BigInt(permissions) & (1n << 51n)]).toEqual([0n, 1n << 51n]);
  expect(said).toContain(`client_id=${applicationId}&scope=bot+applications.commands&permissions=${permissions}`);
  expect(said).toContain("integration_type=1");

  expect(await setUpWith(token, apiUrl)).toContain("has its description");
  expect(changes()).toHaveLength(1);
  application.tags = ["other"];
  await setUpWith(token, apiUrl);
  expect(changes()).toHaveLength(2);
  expect(discord.requests.filter(({ status }) => status >= 400)).toEqual([]);
});

test("what Discord says no to is told in a sentence, without the token", async () => {
  const discord = await discordForTest();
  const refused = setUpWith("not.the.token", discord.apiUrl);
  await expect(refused).rejects.toThrow("Discord refused the token: check DISCORD_TOKEN.");
});
