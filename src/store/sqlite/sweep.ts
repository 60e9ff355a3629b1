// Removing what has expired, a little at a time, so that the process is never held up.
import { type Connection, code } from "./database.ts";

const BATCH = 200;
const PAUSE = 50;
const INTERVAL = 10 * 60 * 1000;

/** Removes expired facts and entries now and every ten minutes, 200 at a time (about 1 ms); gives the way to stop. */
export function sweep(database: Connection, clock: () => number, report: (problem: unknown) => void): () => void {
  const facts = database.prepare(
    `DELETE FROM facts WHERE key IN (SELECT key FROM facts WHERE expires <= ? LIMIT ${BATCH})`,
  );
  const entries = database.prepare(
    `DELETE FROM log WHERE id IN (SELECT id FROM log WHERE expires <= ? LIMIT ${BATCH})`,
  );
  let timer: NodeJS.Timeout;
  const again = (wait: number): void => {
    timer = setTimeout(step, wait);
    timer.unref();
  };
  const step = (): void => {
    let removed = 0;
    try {
      removed = Math.max(Number(facts.run(clock()).changes), Number(entries.run(clock()).changes));
    } catch (error) {
      // A file that another program holds is swept the next time.
      if (code(error) !== "SQLITE_BUSY") report(error);
    }
    again(removed === BATCH ? PAUSE : INTERVAL);
  };
  again(PAUSE);
  return () => clearTimeout(timer);
}
