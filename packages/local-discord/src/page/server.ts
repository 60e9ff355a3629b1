// The page's two ways to the playground: the stream of what a person sees, and what the person does.

import type { Action, Outcome } from "../serve/serve-act.ts";
import type { Sight } from "../serve/serve-sight.ts";
import { change, state } from "./state.ts";

type WithoutPerson<One> = One extends unknown ? Omit<One, "as"> : never;

/** Does something as the person whose eyes the page has. A playground that has stopped is an outcome too. */
export async function act(what: WithoutPerson<Action>, as = state().sight?.you.id ?? ""): Promise<Outcome> {
  const body = JSON.stringify({ ...what, as });
  const headers = { "content-type": "application/json" };
  const response = await fetch("/play/act", { method: "POST", headers, body }).catch(() => undefined);
  if (response === undefined)
    return { kind: "refused", code: "playground.gone", message: "The playground has stopped." };
  if (response.ok) return (await response.json()) as Outcome;
  return { kind: "refused", code: "playground.error", message: await response.text() };
}

const parts = ["you", "guild", "commands", "messages", "pins"] as const satisfies readonly (keyof Sight)[];

let events: EventSource | undefined;
let gathered: Partial<Sight> = {};

/** Opens the stream for who and where is wanted, in place of the one before. Comes back by itself after a break. */
export function connect(): void {
  events?.close();
  gathered = {};
  const { as, in: channel, limit } = state().wanted;
  const stream = new EventSource(`/play/events?${new URLSearchParams({ as, in: channel, limit: String(limit) })}`);
  events = stream;
  for (const part of parts) {
    stream.addEventListener(part, ({ data }: MessageEvent<string>) => {
      gathered = { ...gathered, [part]: JSON.parse(data) };
    });
  }
  // The parts of one look belong together; this ends them.
  stream.addEventListener("now", () => {
    if (isWhole(gathered)) change({ link: "live", sight: gathered });
  });
  stream.addEventListener("typing", ({ data }: MessageEvent<string>) => showTyping(JSON.parse(data)));
  stream.addEventListener("error", () => {
    stream.close();
    if (events !== stream) return;
    change({ link: "lost" });
    setTimeout(() => events === stream && connect(), 1000);
  });
}

const isWhole = (sight: Partial<Sight>): sight is Sight => parts.every((part) => sight[part] !== undefined);

/** Discord shows who types for ten seconds, or until a message comes. */
function showTyping({ userId, channelId }: { readonly userId: string; readonly channelId: string }): void {
  const until = Date.now() + 10_000;
  change({ typing: new Map([...state().typing, [userId, { channelId, until }]]) });
  setTimeout(() => change({}), 10_100);
}
