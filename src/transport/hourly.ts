// What comes with time alone: what has expired goes, servers that removed Crux are noticed and erased, arguments are tended.

import type { Logger } from "pino";
import type { Context } from "../kit/define.ts";
import type { Memory } from "../kit/kept.ts";

declare module "../kit/define.ts" {
  interface Context {
    /** Looked at once an hour; gives how many things were done. */
    readonly hourly?: (context: Context) => Promise<number>;
  }
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

export interface AskedOfDiscord {
  /** Milliseconds since 1970, by Discord's clock. */
  readonly time: () => Promise<number>;
  /** The servers that Crux is in; absent where there is no token to ask with. */
  readonly guilds?: () => Promise<ReadonlySet<string>>;
}

/** Now and again and again. Gives the way to stop. */
export function everyHour(context: Context, memory: Memory, { time, guilds }: AskedOfDiscord, log: Logger): () => void {
  const { privacy } = context.stores;

  /** A clock that jumped by days would have everything expire at once: it is held against another one first. */
  const sweep = async (): Promise<void> => {
    const off = context.now() - (await time());
    if (Math.abs(off) > hour) {
      return log.warn(
        { hours: Math.round(off / hour) },
        "this machine's clock is wrong: nothing is erased until it is right",
      );
    }
    const erased = await privacy.eraseDue();
    if (erased.length > 0) log.info({ guilds: erased.length }, "erased what was kept of servers");
  };

  /** Once a day in all processes together: what was removed while nobody listened is noticed too. */
  const compare = async (): Promise<void> => {
    if (guilds === undefined || !(await memory.claim("guilds", day))) return;
    try {
      const left = await privacy.present(await guilds());
      if (left.length > 0) log.info({ guilds: left.length }, "servers were left");
    } catch (error) {
      await memory.forget("guilds");
      throw error;
    }
  };

  const tend = async (): Promise<void> => {
    const done = (await context.hourly?.(context)) ?? 0;
    if (done > 0) log.info({ done }, "arguments tended");
  };

  const every = (milliseconds: number, what: string, work: () => Promise<void>) => {
    const once = () => void work().catch((error: unknown) => log.warn({ error: String(error) }, `not done: ${what}`));
    once();
    return setInterval(once, milliseconds).unref();
  };
  const timers = [
    every(10 * minute, "erasing what is due", sweep),
    every(hour, "comparing servers", compare),
    every(hour, "tending arguments", tend),
  ];
  return () => {
    for (const timer of timers) clearInterval(timer);
  };
}
