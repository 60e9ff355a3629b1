// Single facts over a namespace of the store: one key, one value, one form.
import type { Store } from "./guard.ts";
import { decode, encode, type KeptForm } from "./versioned.ts";

/** One value per key, read and written whole; absent is `undefined`. */
interface Facts<T> {
  readonly get: (key: string) => Promise<T | undefined>;
  /** One round trip; the answers stand in the order of the keys. */
  readonly getMany: (keys: readonly string[]) => Promise<readonly (T | undefined)[]>;
  readonly set: (key: string, value: T) => Promise<void>;
  readonly delete: (key: string) => Promise<void>;
}

/** The facts of a namespace. Reading throws `Unreadable` for a value of another form and leaves it in place. */
export function factsOf<T>(store: Store, namespace: string, form: KeptForm<T>): Facts<T> {
  const texts = store.facts(namespace);
  const value = (key: string, text: string | undefined): T | undefined =>
    text === undefined ? undefined : decode(form, `${namespace}:${key}`, text);
  return {
    get: async (key) => value(key, await texts.get(key)),
    getMany: async (keys) => {
      const found = await texts.getMany(keys);
      return keys.map((key, index) => value(key, found[index]));
    },
    set: async (key, fact) => texts.set(key, encode(form, fact)),
    delete: (key) => texts.delete(key),
  };
}
