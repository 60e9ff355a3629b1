// Commands that a reply names are tapped on Discord, and times are shown by the reader's own clock.

import { click, messagesOf, registeredCommands, slash } from "local-discord";
import { expect, test } from "vitest";
import { connected } from "../connected.ts";
import { patience, textOf } from "../seen.ts";
import { expectFitting } from "../spec.ts";

test("every command that a reply names is mentioned by the id under which it is registered", async () => {
  const { discord, errors } = await connected({ options: { patience } });
  const { people, places } = discord;
  const idOf = (name: string) => registeredCommands(discord, "global").find((each) => each.name === name)?.id;
  const help = textOf(await slash(discord, people.member, places.general, "help").reply());
  expect(help).toContain(`</pool:${idOf("pool")}> </gap:${idOf("gap")}>`);
  expect(help).not.toMatch(/(?<!<)\/(?:pool|gap|read|help)\b/);
  const lost = textOf(await slash(discord, people.member, places.general, "settle show").reply());
  const settle = idOf("settle");
  expect(lost).toContain(
    `</settle list:${settle}> shows the arguments and their ids; </settle open:${settle}> opens one`,
  );
  expect(errors()).toEqual([]);
  expectFitting(discord);
});

test("a process that finds the commands registered mentions them too", async () => {
  const first = await connected({ options: { patience } });
  const { discord, context, options } = first;
  await first.close();
  const { serveGateway } = await import("../../../src/transport/gateway.ts");
  const again = await serveGateway(context, options);
  const help = textOf(await slash(discord, discord.people.member, discord.places.general, "help").reply());
  await again.close();
  expect(help).toMatch(/<\/pool:\d+>/);
  expect(discord.requests.filter(({ method, route }) => method === "PUT" && route?.endsWith("/commands"))).toHaveLength(
    1,
  );
});

test("times are Discord's: how long ago something was, and when it will be", async () => {
  const { discord, errors } = await connected({ options: { patience } });
  const { people, places } = discord;
  const { moderator } = people;
  const set = { what: "participation", value: "5%", save: true };
  await slash(discord, moderator, places.general, "defaults set", set).reply();
  const history = textOf(await slash(discord, moderator, places.general, "defaults history").reply());
  expect(history).toMatch(/Mira, <t:\d+:R>/);
  const pool = textOf(await slash(discord, moderator, places.general, "pool").reply());
  expect(pool).toMatch(/this server's, by Mira, <t:\d+:R>/);
  const claim = { claim: "Everyone together would match a hyperscaler", comparison: "pool_to_one_hyperscaler >= 1" };
  await slash(discord, people.member, places.general, "settle open", { ...claim, side: "for" }).reply();
  const thread = [...discord.channels.values()].find(({ parentId }) => parentId === places.general)?.id ?? "";
  const card = messagesOf(discord, thread)[0];
  const stance = JSON.stringify(card?.components).match(/\/settle stance argument: \w+ percent: 5(?=")/)?.[0] ?? "";
  await click(discord, people.second, card?.id ?? "", stance).reply();
  for (const [person, text] of [
    [people.member, "who joins = 50%"],
    [people.second, "who joins = 1%"],
  ] as const) {
    await slash(discord, person, thread, "settle assume", { assumptions: text }).reply();
  }
  await slash(discord, people.member, thread, "settle close").reply();
  const asked = textOf(messagesOf(discord, thread, people.owner).at(-1));
  const at = Number(/or <t:(\d+):R> with nothing agreed/.exec(asked)?.[1]);
  expect(at - Date.now() / 1000).toBeGreaterThan(23 * 3600);
  expect(textOf(await slash(discord, people.member, places.general, "settle list").reply())).toMatch(
    /The crux: who joins\. <t:\d+:R>/,
  );
  expect(errors()).toEqual([]);
});
