// Once an hour: what was kept of servers that removed Crux a month ago is erased, and what comes with time alone is done.

import type { Logger } from "pino";
import type { Context } from "../kit/define.ts";

const hour = 60 * 60 * 1000;

/** Now and every hour. Gives the way to stop. */
export function everyHour(context: Context, log: Logger): () => void {
  const failed = (what: string) => (error: unknown) => log.warn({ error: String(error) }, what);
  const tend = () => {
    context.stores.privacy
      .eraseDue()
      .then(
        (guilds) => guilds.length > 0 && log.info({ guilds: guilds.length }, "erased what was kept of servers"),
        failed("nothing erased"),
      );
    context
      .hourly?.(context)
      .then((done) => done > 0 && log.info({ done }, "arguments tended"), failed("arguments not tended"));
  };
  tend();
  const timer = setInterval(tend, hour).unref();
  return () => clearInterval(timer);
}
