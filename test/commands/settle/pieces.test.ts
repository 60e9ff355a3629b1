// The devices of a crowd that are no gaming cards go by their name in every reply, and in forms, where it is read too.

import { expect, test } from "vitest";
import { asked } from "../context.ts";
import { pinnedIn } from "./fake-channels.ts";
import { ada, bob, lineOf, ok, openedBy, table, within } from "./table.ts";

test.each([
  ["All iPhones together match Google", "iPhones", "iPhones per H100"],
  ["All laptops together match Google", "laptops", "laptops per H100"],
  ["All PlayStations together match Google", "PlayStations", "PlayStations per H100"],
  ["All game consoles together match Google", "game consoles", "consoles per H100"],
])("%s", async (claim, pieces, ratio) => {
  const place = await table();
  const { context, channels } = place;
  await ok(context, lineOf(await ok(context, `/settle open claim: ${claim}`, ada), "Open it"), ada);
  const thread = [...channels.threads.keys()].at(-1) ?? "";
  const told: unknown[] = [pinnedIn(channels)];
  const says = async (line: string, who = ada) => told.push(await ok(context, line, within(who, thread)));
  await says("/settle stance percent: 95");
  await says("/settle stance percent: 5", bob);
  for (const line of ["/settle assume", `/settle assume about: ${pieces}`, `/settle assume about: ${ratio}`])
    told.push(await asked(context, line, within(ada, thread)));
  expect(JSON.stringify(told)).toMatch(new RegExp(String.raw`"\d+B to \d+B ${pieces}"`));
  await says(`/settle assume assumptions: ${pieces} = 7B to 9B ${pieces}; ${ratio} = 20 to 30`);
  await says("/settle assume about: who joins assumptions: 50%", bob);
  await says("/settle crux");
  const [move] = [...channels.messages.values()]
    .map(({ view }) => view.title)
    .filter((each) => /^Ada: /.test(`${each}`));
  expect(move).toBe(`Ada: ${pieces} = 7B to 9B, ${ratio} = 20 to 30`);
  const all = JSON.stringify([told, [...channels.messages.values()].map(({ view }) => view)], (key, value) =>
    key === "data" ? undefined : value,
  );
  const isCard = /[^"]{0,40}\b(?:gaming |each |every )?cards\b(?!":)[^"]{0,40}/gi;
  expect([...all.matchAll(isCard)].map(([text]) => text)).toEqual([]);
  expect(all).toContain(ratio);
});

test("gaming cards stay what they are", async () => {
  const place = await table();
  const thread = await openedBy(
    ada,
    place,
    "/settle open claim: all gamers together match Google comparison: crowd_to_owner >= 1",
  );
  await ok(place.context, "/settle stance percent: 95", within(ada, thread));
  expect(JSON.stringify(await ok(place.context, "/settle turn", within(ada, thread)))).toContain("cards per H100");
});
