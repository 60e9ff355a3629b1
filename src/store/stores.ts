// Opening all that is kept, as the ports of the commands.
import { randomInt } from "node:crypto";
import type { Stores } from "../kit/ports.ts";
import { argumentsOf } from "./arguments.ts";
import { defaultsOf } from "./defaults.ts";
import type { Store } from "./guard.ts";
import { limitsOf, memoryOf } from "./memory.ts";
import { modelsOf } from "./models.ts";
import { openStore, type StoreOptions } from "./open.ts";
import { draftsOf, resultsOf } from "./owned.ts";
import { pagesOf } from "./pages.ts";
import { privacyOf } from "./privacy.ts";
import { publicId, shortId, unguessedId } from "./short-id.ts";

/** What commands may ask, and what the ways in remember beside it. */
export interface OpenStores extends Stores {
  readonly memory: ReturnType<typeof memoryOf>;
  readonly limits: ReturnType<typeof limitsOf>;
}

/** Opens the store that `url` names, like `openStore`, and gives its ports. Throws `StoreRefused`. */
export async function openStores(url: string, options: StoreOptions = {}): Promise<OpenStores> {
  return storesOver(await openStore(url, options), options.clock ?? Date.now);
}

/** The ports over an open store; `clock` in milliseconds since 1970. */
export function storesOver(store: Store, clock: () => number): OpenStores {
  const newId = (): string => shortId(randomFraction);
  const newUnguessed = (): string => unguessedId(randomFraction);
  return {
    defaults: defaultsOf(store, clock, newId),
    drafts: draftsOf(store, clock, newUnguessed),
    results: resultsOf(store, clock, newUnguessed),
    pages: pagesOf(store, clock, () => publicId(randomFraction)),
    savedModels: modelsOf(store, clock),
    arguments: argumentsOf(store, clock, newId),
    privacy: privacyOf(store, clock),
    memory: memoryOf(store),
    limits: limitsOf(store),
    close: store.close,
  };
}

const STEPS = 2 ** 32;

/** From the operating system: an id that cannot be foreseen keeps private results private. */
function randomFraction(): number {
  return randomInt(STEPS) / STEPS;
}
