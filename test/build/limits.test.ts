// The bundle, which is what runs, counts how much somebody asks.

import { slash } from "local-discord";
import { expect, onTestFinished, test } from "vitest";
import { startBot } from "../load/bot.ts";
import { people } from "../load/crowd.ts";

test("who asks fifty times in a row is refused from the forty-first on", { timeout: 60_000 }, async () => {
  const { discord, close } = await startBot("gateway");
  onTestFinished(async () => void (await close()));
  const [person = { id: "", place: "" }] = people(discord, 1, "Ada");
  const told: string[] = [];
  for (let k = 0; k < 50; k++) {
    const { embeds } = await slash(discord, person.id, person.place, "help").reply();
    told.push(String(embeds[0]?.description));
  }
  const refused = told.map((text) => text.includes("You ask faster than Crux answers"));
  expect(refused.slice(0, 40)).toEqual(Array(40).fill(false));
  expect(refused.slice(40)).toEqual(Array(10).fill(true));
});
