// Two processes over one store at the same moment: nothing is done twice, nothing is lost, stale buttons change nothing.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Caller, Context } from "../../../src/kit/define.ts";
import { openStores } from "../../../src/store/open.ts";
import { engineCases } from "../../store/engines.ts";
import { asked, contextForTest } from "../context.ts";
import { fakeChannels, pinnedIn } from "./fake-channels.ts";
import { ada, bob, cyd, dataOf, ok, opening, within } from "./table.ts";

describe.each(engineCases)("$name", ({ skipped, start }) => {
  let server: Awaited<ReturnType<typeof start>>;
  beforeAll(async () => {
    if (!skipped) server = await start();
  }, 120_000);
  afterAll(() => server?.stop());

  /** Two processes: each with its own connection, the Discord is one. */
  async function two(guild: string) {
    const channels = fakeChannels();
    let at = 1_764_000_000_000;
    const clock = () => ++at;
    const process = async (): Promise<Context> => ({
      ...(await contextForTest(clock)),
      stores: await openStores(server.url, { clock, limit: 20_000, shared: true, relaxed: true }),
      // Of each process its own: what is kept in memory is not shared.
      channels: { ...channels },
    });
    const [first, second] = [await process(), await process()];
    const here = (caller: Caller, thread?: string): Caller => ({ ...caller, guild, ...(thread && { thread }) });
    const summaries = () => [...channels.messages.values()].filter(({ channel }) => channel === "2");
    const close = () => Promise.all([first.stores.close(), second.stores.close()]);
    return { channels, first, second, here, summaries, close };
  }

  async function begun(guild: string) {
    const place = await two(guild);
    await ok(place.first, `${opening} side: against`, place.here(ada));
    const [thread = ""] = place.channels.threads.keys();
    const [asAda, asBob] = [place.here(within(ada, thread)), place.here(within(bob, thread))];
    await ok(place.second, "/settle stance percent: 75", asBob);
    await ok(place.second, "/settle assume assumptions: who joins = 60%", asBob);
    await ok(place.first, "/settle assume assumptions: who joins = 1%", asAda);
    return { ...place, asAda, asBob, thread };
  }

  test.skipIf(skipped)(
    "both sides close at once: it ends once, and the channel is told once",
    async () => {
      const { first, second, asAda, asBob, summaries, channels, close } = await begun("101");
      const done = await Promise.all([
        asked(first, "/settle close", asAda),
        asked(second, "/settle close poll: true", asBob),
      ]);
      expect(done.map(({ kind }) => kind)).toEqual(["answer", "answer"]);
      expect(summaries()).toHaveLength(1);
      expect(channels.polls.length).toBeLessThanOrEqual(1);
      expect(dataOf(pinnedIn(channels)).open).toBe(false);
      await close();
    },
    60_000,
  );

  test.skipIf(skipped)(
    "an offer is accepted while it changes: what was not shown is not taken over",
    async () => {
      const { first, second, asAda, asBob, channels, close } = await begun("102");
      const button = [...channels.messages.values()].findLast(({ view }) => view.title.startsWith("Bob:"))?.view
        .actions?.[0];
      const line = button?.line ?? "";
      const [accepted] = await Promise.all([
        asked(first, line, asAda),
        asked(second, "/settle assume assumptions: who joins = 70%", asBob),
      ]);
      const shown = dataOf(await ok(first, "/settle show", asAda));
      expect(shown.for.values.participation?.text).toBe("70%");
      // Either it came first, and 60% was taken over, or it changed nothing.
      const expected = accepted.kind === "answer" ? "60%" : "1%";
      expect(shown.against.values.participation).toMatchObject({ text: expected, by: "Ada" });
      expect((await asked(second, line, asAda)).kind).toBe("user");
      await close();
    },
    60_000,
  );

  test.skipIf(skipped)(
    "what many say at once is all kept",
    async () => {
      const { first, second, thread, here, channels, close } = await begun("103");
      const people = Array.from({ length: 10 }, (_, n) =>
        here({ ...within(cyd, thread), id: `${200 + n}`, name: `P${n}` }),
      );
      const names = ["hours online", "work kept", "enough memory", "chip price", "years of buying"];
      await Promise.all(
        people.map(async (person, n) => {
          const process = n % 2 ? first : second;
          await ok(process, `/settle stance percent: ${n % 2 ? "75" : "25"}`, person);
          const value = n >= 8 ? `${n}` : n >= 6 ? `${n}000` : `${n + 20}%`;
          await ok(process, `/settle assume assumptions: ${names[Math.floor(n / 2)]} = ${value}`, person);
        }),
      );
      const shown = dataOf(await ok(first, "/settle show", here(within(ada, thread))));
      expect(Object.keys(shown.for.values)).toHaveLength(6);
      expect(Object.keys(shown.against.values)).toHaveLength(6);
      expect(dataOf(pinnedIn(channels)).for.members).toEqual(shown.for.members);
      await close();
    },
    60_000,
  );

  test.skipIf(skipped)(
    "one message has one argument, and a card is posted once",
    async () => {
      const { first, second, here, channels, close } = await two("104");
      const line = `${opening} message: 777`;
      const opened = await Promise.all([asked(first, line, here(ada)), asked(second, line, here(bob))]);
      expect(opened.map(({ kind }) => kind).sort()).toEqual(["answer", "user"]);
      expect(await first.stores.arguments.all("104")).toHaveLength(1);
      const moderator = here({ ...cyd, manages: true, writes: ["7"] });
      const { id } = dataOf(pinnedIn(channels));
      await ok(first, `/settle close argument: ${id}`, moderator);
      const share = `/settle post argument: ${id} channel: 7`;
      await Promise.all([asked(first, share, moderator), asked(second, share, moderator)]);
      expect([...channels.messages.values()].filter(({ channel }) => channel === "7")).toHaveLength(1);
      await close();
    },
    60_000,
  );
});
