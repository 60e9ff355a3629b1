// Once a day: what was kept of servers that removed Crux a month ago is erased.

import type { Logger } from "pino";
import type { Stores } from "../kit/ports.ts";

const day = 24 * 60 * 60 * 1000;

/** Erases now and every day. Gives the way to stop. */
export function eraseDaily({ privacy }: Pick<Stores, "privacy">, log: Logger): () => void {
  const erase = () => {
    privacy.eraseDue().then(
      (guilds) => guilds.length > 0 && log.info({ guilds: guilds.length }, "erased what was kept of servers"),
      (error: unknown) => log.warn({ error: String(error) }, "nothing erased"),
    );
  };
  erase();
  const timer = setInterval(erase, day).unref();
  return () => clearInterval(timer);
}
