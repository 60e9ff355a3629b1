// How a fact is written down: keyv over an adapter, with the text itself as the value and its expiry before it.
import { type DeserializedData, Keyv, type KeyvStoreAdapter } from "keyv";

/**
 * The keyv object of one namespace. A fact without expiry is stored as its bare text, one with expiry as
 * `{milliseconds} {text}`: keyv's own `{"value": …}` around it would cost 10 bytes a fact and escape every quote.
 */
export function keyvOf(namespace: string, store: KeyvStoreAdapter, useKeyPrefix: boolean): Keyv<string> {
  return new Keyv<string>({
    store,
    namespace,
    useKeyPrefix,
    throwOnErrors: true,
    serialize: written,
    deserialize: read,
  });
}

/** The stored form of a text; texts begin with `{`, so that a leading number is always the expiry. */
export function written<T>(data: DeserializedData<T>): string {
  return data.expires === undefined ? String(data.value) : `${data.expires} ${data.value}`;
}

const EXPIRY = /^(\d+) /;

function read<T>(stored: string): DeserializedData<T> {
  const expiry = EXPIRY.exec(stored);
  const value = (expiry === null ? stored : stored.slice(expiry[0].length)) as T;
  return { value, expires: expiry === null ? undefined : Number(expiry[1]) };
}
