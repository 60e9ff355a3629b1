// How the process ends: whatever ends it, what is being answered is finished, and the store is closed last.

import type { ServingContext } from "./transport/interaction/desk.ts";

type Running = Pick<ServingContext["stores"], "close">;

/** Opens a way in and keeps it open. */
export async function untilEnd(
  { stores, workers }: ServingContext,
  open: () => Promise<Running>,
  afterwards = async (): Promise<void> => undefined,
): Promise<void> {
  let running: Running | undefined;
  const close = async () => {
    await running?.close();
    await workers?.close();
    await stores.close();
    await afterwards();
  };
  // From the first moment on: a start may wait for Discord for long.
  onEnd(close);
  try {
    running = await open();
  } catch (error) {
    await close();
    throw error;
  }
}

/** Ends the process once `close` is done; a second signal does not wait for it. A shard ends with who began it. */
export function onEnd(close: () => Promise<void>): void {
  for (const signal of ["SIGINT", "SIGTERM", "disconnect"] as const) {
    process.once(signal, () => {
      // What still hangs by then, a container's runtime would kill.
      setTimeout(() => process.exit(0), 9000).unref();
      close().then(
        () => process.exit(0),
        (error: unknown) => {
          process.stderr.write(`${String(error)}\n`);
          process.exit(1);
        },
      );
    });
  }
}
