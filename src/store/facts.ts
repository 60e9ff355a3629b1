// The port of single facts over a namespace of the store: one key, one value, one form.
import type { Facts } from "../command/ports.ts";
import type { Store } from "./guard.ts";
import { decode, encode, type Form } from "./versioned.ts";

/** The facts of a namespace. Reading throws `Unreadable` for a value of another form and leaves it in place. */
export function factsOf<T>(store: Store, namespace: string, form: Form<T>): Facts<T> {
  const texts = store.facts(namespace);
  const value = (key: string, text: string | undefined): T | undefined =>
    text === undefined ? undefined : decode(form, `${namespace}:${key}`, text);
  return {
    get: async (key) => value(key, await texts.get(key)),
    getMany: async (keys) => {
      const found = await texts.getMany(keys);
      return keys.map((key, index) => value(key, found[index]));
    },
    set: async (key, fact, ttl) => texts.set(key, encode(form, fact), ttl),
    delete: (key) => texts.delete(key),
  };
}
