// In which servers a person left a trace: the index by which what is kept of them is found.
import { MOMENT } from "./forms.ts";
import type { Store } from "./guard.ts";
import { encode } from "./versioned.ts";

/** Notes that a person did something in a server. Costs no write when it is known; made before the thing itself. */
export async function trace(store: Store, person: string, guild: string, at: number): Promise<void> {
  await store.add(`people:${person}/${guild}`, encode(MOMENT, { at }));
}

/** The servers in which a person left a trace. */
export async function tracesOf(store: Store, person: string): Promise<readonly string[]> {
  const keys = await everyKey(store, "people", `${person}/`);
  return keys.map((key) => key.slice(person.length + 1));
}

/** Forgets that these people were ever in a server. */
export async function untrace(store: Store, people: readonly string[], guild: string): Promise<void> {
  await store.facts("people").delete(...people.map((person) => `${person}/${guild}`));
}

/** All servers in which anybody ever was. */
export async function guildsOf(store: Store): Promise<readonly string[]> {
  const keys = await everyKey(store, "people", "");
  return [...new Set(keys.map((key) => key.slice(key.indexOf("/") + 1)))];
}

/** All keys of a namespace that begin so. */
export async function everyKey(store: Store, namespace: string, prefix: string): Promise<readonly string[]> {
  const found = new Set<string>();
  let from: string | undefined;
  do {
    const page = await store.keys(namespace, prefix, from);
    for (const key of page.keys) found.add(key);
    from = page.next;
  } while (from !== undefined);
  return [...found];
}
