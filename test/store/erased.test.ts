// What somebody had erased is not in the SQLite file any more, nor in its log.

import { readdirSync, readFileSync } from "node:fs";
import { afterAll, expect, it } from "vitest";
import { openStores } from "../../src/store/open.ts";
import { folder, remove } from "./engines.ts";
import { setOne } from "./one-default.ts";

const data = folder();
afterAll(() => remove(data));

const bytes = (): string =>
  readdirSync(data)
    .map((file) => readFileSync(`${data}/${file}`, "latin1"))
    .join("\n");

it("leaves no byte of a person, nor of a server", async () => {
  const url = `sqlite://${data}/crux.db`;
  const who = { id: "100000000000000077", name: "Hedy Lamarr" };
  const stores = await openStores(url);
  const place = { guild: "200000000000000077", channel: "300000000000000077", by: who.id, byName: who.name };
  for (let n = 0; n < 50; n++) await setOne(stores.defaults, { guild: place.guild }, `gap.x${n % 5}`, `${n}`, who);
  for (let n = 0; n < 20; n++) await stores.results.save({ model: "gap", inputs: { secret: "actress" }, ...place });
  const argument = await stores.arguments.open({ model: "gap", claim: "x > 1", ...place });
  await stores.arguments.append(place.guild, argument, "joined", { by: who.id }, who);
  await stores.close();
  for (const word of [who.id, who.name, place.guild, "actress"]) expect(bytes()).toContain(word);

  const again = await openStores(url);
  await again.privacy.erasePerson(who.id);
  // While the bot still runs, in the log too.
  for (const word of [who.id, who.name, "actress"]) expect(bytes()).not.toContain(word);
  await again.close();
  for (const word of [who.id, who.name, "actress"]) expect(bytes()).not.toContain(word);
  expect(bytes()).toContain(place.guild);

  const last = await openStores(url);
  await last.privacy.eraseGuild(place.guild);
  await last.close();
  for (const word of [place.guild, place.channel, argument]) expect(bytes()).not.toContain(word);
});
