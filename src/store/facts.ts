// Single facts over a namespace of the store: one key, one value, one form.
import type { Store } from "./guard.ts";
import { decode, encode, type KeptForm } from "./versioned.ts";

/** One value per key, read and written whole; absent is `undefined`. */
interface Facts<T> {
  readonly get: (key: string) => Promise<T | undefined>;
  readonly set: (key: string, value: T) => Promise<void>;
  readonly delete: (key: string) => Promise<void>;
}

/** The facts of a namespace. Reading throws `Unreadable` for a value of another form and leaves it in place. */
export function factsOf<T>(store: Store, namespace: string, form: KeptForm<T>): Facts<T> {
  const texts = store.facts(namespace);
  return {
    get: async (key) => {
      const text = await texts.get(key);
      return text === undefined ? undefined : decode(form, `${namespace}:${key}`, text);
    },
    set: async (key, fact) => texts.set(key, encode(form, fact)),
    delete: (key) => texts.delete(key),
  };
}
