// What comes with time alone: nothing goes by a clock that is wrong, and servers that removed Crux are noticed by any way in.

import { expect, onTestFinished, test } from "vitest";
import { GRACE } from "../../src/store/privacy.ts";
import { type AskedOfDiscord, everyHour } from "../../src/transport/hourly.ts";
import { contextForTest } from "../commands/context.ts";
import { setOne } from "../store/one-default.ts";
import { connected, logForTest } from "./connected.ts";

const ada = { id: "100000000000000001", name: "Ada" };
const [gone, here] = ["200000000000000001", "200000000000000002"];
const day = 24 * 60 * 60 * 1000;

/** A bot with something kept of two servers and of somebody's direct messages, whose clock can be moved. */
async function kept() {
  let now = Date.UTC(2026, 10, 29);
  const context = await contextForTest(() => now);
  const { stores } = context;
  for (const guild of [gone, here, `dm${ada.id}`]) await setOne(stores.defaults, { guild }, "gap.x", "1", ada);
  const { log, lines } = logForTest();
  /** One hour of it, to its end. */
  const hour = async (discord: AskedOfDiscord, until: (told: readonly string[]) => boolean) => {
    lines.length = 0;
    const stop = everyHour(context, context.memory, discord, log);
    onTestFinished(stop);
    await expect.poll(() => until(lines.map(({ msg }) => msg))).toBe(true);
    stop();
  };
  const defaultsOf = async (guild: string) => (await stores.privacy.ofGuild(guild)).defaults;
  const pass = (milliseconds: number) => {
    now += milliseconds;
  };
  return { stores, hour, pass, defaultsOf, time: async () => now };
}

test("a server that Discord does not list is erased thirty days later; one that is listed again is not", async () => {
  const { stores, hour, pass, defaultsOf, time } = await kept();
  await hour({ time, guilds: async () => new Set([here]) }, (told) => told.includes("servers were left"));
  pass(GRACE - day);
  expect(await stores.privacy.eraseDue()).toEqual([]);
  expect(await stores.privacy.present(new Set([gone, here]))).toEqual([]);
  pass(2 * day);
  expect(await stores.privacy.eraseDue()).toEqual([]);
  expect(await stores.privacy.present(new Set([here]))).toEqual([gone]);
  pass(GRACE + 1);
  await hour({ time }, (told) => told.includes("erased what was kept of servers"));
  expect(await Promise.all([gone, here, `dm${ada.id}`].map(defaultsOf))).toEqual([0, 1, 1]);
});

test("a list that cannot be had marks nobody, and is asked for again in an hour; one that was had, the next day", async () => {
  const { hour, time } = await kept();
  let asked = 0;
  const failing = { time, guilds: () => Promise.reject(new Error(`no list ${++asked}`)) };
  await hour(failing, (told) => told.includes("not done: comparing servers"));
  await hour({ time, guilds: async () => new Set([here]) }, (told) => told.includes("servers were left"));
  await hour({ ...failing, time: () => Promise.reject(new Error("no time")) }, (told) =>
    told.includes("not done: erasing what is due"),
  );
  expect(asked).toBe(1);
});

test("by a clock that jumped by days nothing is erased, until it is right again", async () => {
  const { stores, hour, pass, defaultsOf, time } = await kept();
  await stores.privacy.left(gone);
  const { id } = { id: await stores.results.save({ model: "gap", inputs: {}, by: ada.id, byName: "Ada" }) };
  const right = await time();
  pass(GRACE + day);
  await hour({ time: async () => right }, (told) => told.some((each) => each.includes("clock is wrong")));
  expect(await defaultsOf(gone)).toBe(1);
  pass(-GRACE - day);
  expect((await stores.results.get(id))?.by).toBe(ada.id);
});

test("a bot asks Discord itself for the time and for its servers", async () => {
  const { lines, discord } = await connected({
    over: (context) => {
      const { present, eraseDue } = context.stores.privacy;
      const privacy = {
        ...context.stores.privacy,
        present: async (guilds: ReadonlySet<string>) => [...(await present(guilds)), ...guilds],
        eraseDue: async () => [...(await eraseDue()), "1"],
      };
      return { ...context, stores: { ...context.stores, privacy } };
    },
  });
  const told = () => lines.flatMap(({ msg }) => (/servers/.test(msg) ? [msg] : [])).sort();
  await expect.poll(told).toEqual(["erased what was kept of servers", "servers were left"]);
  expect(discord.requests.some(({ path }) => path.startsWith("/users/@me/guilds"))).toBe(true);
});
