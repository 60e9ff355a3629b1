// The stream of what a person sees: every part at first, then each part again when it has changed.

import type { SSEStreamingApi } from "hono/streaming";
import type { LocalDiscord } from "../local-discord.ts";
import type { Change } from "../state/change.ts";
import { subscribe } from "../state/world.ts";
import { sight, viewerOf } from "./serve-sight.ts";

/** How long changes are gathered before they are sent, in milliseconds. */
const gather = 15;

/** Changes that nobody sees, or that others follow at once. */
const unseen: readonly Change["kind"][] = ["request", "interaction-created", "typing"];

/** Sends until the page goes away. `query` says as whom (`as`), where (`in`, or `front`) and how much (`limit`). */
export async function followSight(
  discord: LocalDiscord,
  query: Readonly<Record<string, string>>,
  stream: SSEStreamingApi,
): Promise<void> {
  const last = new Map<string, string>();
  let sending = Promise.resolve();
  const write = (event: string, data: string) => {
    sending = sending.then(() => stream.writeSSE({ event, data }));
  };
  const look = () => {
    for (const [part, value] of Object.entries(sight(discord, viewerOf(discord, query)))) {
      const data = JSON.stringify(value);
      if (last.get(part) === data) continue;
      last.set(part, data);
      write(part, data);
    }
    write("now", "");
  };
  let waiting: NodeJS.Timeout | undefined;
  const stop = subscribe(discord, (change) => {
    if (change.kind === "typing") write("typing", JSON.stringify(change));
    if (unseen.includes(change.kind)) return;
    waiting ??= setTimeout(() => {
      waiting = undefined;
      look();
    }, gather).unref();
  });
  look();
  await new Promise<void>((resolve) => stream.onAbort(resolve));
  stop();
  clearTimeout(waiting);
}
