// The other process in the tests of the store: does what its first word says, and tells line by line how it went.

import { once } from "node:events";
import { DatabaseSync } from "@photostructure/sqlite";
import { StoreRefused } from "../../src/store/address.ts";
import { openStores } from "../../src/store/open.ts";
import { assumptionOf, begun, kept } from "./losses.ts";
import { setOne } from "./one-default.ts";

const [task = "", place = "", ...words] = process.argv.slice(1);
const who = { id: "100000000000000009", name: "Other" };
/** That no busy machine reaches. */
const limit = 20_000;
const tell = (line: string): void => void process.stdout.write(`${line}\n`);

const tasks: Readonly<Record<string, () => Promise<void>>> = {
  /** Edits of the assumptions FROM … TO of a server, all at once, beside the bot. */
  edits: async () => {
    const [guild = "", from, to] = words;
    const { defaults, close } = await openStores(place, { shared: true, limit });
    tell("ready");
    await once(process.stdin, "data");
    const numbers = Array.from({ length: Number(to) - Number(from) }, (_, index) => Number(from) + index);
    await Promise.all(numbers.map((n) => setOne(defaults, { guild }, `gap.assumption_${n}`, `${n}`, who)));
    tell("done");
    await close();
    process.exit(0);
  },
  /** Edits without end, eight at a time, each told when it begins and as soon as it is acknowledged. */
  storm: async () => {
    const { defaults } = await openStores(place, { limit });
    let n = Number(words[0]);
    const edit = async (): Promise<never> => {
      for (;;) {
        const mine = n++;
        tell(begun(mine));
        await setOne(defaults, { guild: "1" }, assumptionOf(mine), `${mine}`, who);
        tell(kept(mine));
      }
    };
    await Promise.all(Array.from({ length: 8 }, edit)).catch((error: unknown) => tell(`refused ${error}`));
  },
  /** Edits until one is not acknowledged; then says why, and how many were. */
  fill: async () => {
    const { defaults, close } = await openStores(place);
    let count = 0;
    try {
      for (;;) {
        await setOne(defaults, { guild: "1" }, `gap.assumption_${count}`, "x".repeat(2000), who);
        count++;
      }
    } catch (error) {
      tell(`kept ${count}`);
      tell(`refused ${error instanceof Error ? `${error.name}: ${error.message}` : error}`);
    }
    await close();
    process.exit(0);
  },
  /** Opens the store as a bot, and keeps it open. */
  open: async () => {
    await openStores(place);
    tell("open");
    setInterval(() => undefined, 1000);
  },
  /** Another program that holds the file, for so many seconds or until it is killed. */
  hold: async () => {
    const database = new DatabaseSync(place);
    database.exec("BEGIN EXCLUSIVE");
    tell("held");
    const rest = setInterval(() => database.isTransaction, 1000);
    if (words[0] === undefined) return;
    await new Promise((resolve) => setTimeout(resolve, 1000 * Number(words[0])));
    clearInterval(rest);
    database.exec("COMMIT");
    database.close();
    tell("released");
  },
};

try {
  await tasks[task]?.();
} catch (error) {
  if (!(error instanceof StoreRefused)) throw error;
  tell(`refused ${error.kind}: ${error.message}`);
}
