// The connection to Redis kept alive: the driver reconnects after a loss, and this does where the driver sees none.

import { createClient } from "@keyv/redis";

/** Milliseconds for one attempt to connect. */
export const CONNECT_LIMIT = 1000;

/** A client of the driver's, not connected yet. */
export function clientOf(url: string) {
  const client = createClient({
    url,
    // A call that cannot be sent now fails now: waiting in a queue it would happen long after the person was told no.
    disableOfflineQueue: true,
    socket: { connectTimeout: CONNECT_LIMIT, reconnectStrategy: (tries) => Math.min(50 * 2 ** tries, CONNECT_LIMIT) },
  });
  client.setMaxListeners(100);
  return client;
}

interface Client {
  readonly isOpen: boolean;
  readonly isReady: boolean;
  readonly connect: () => Promise<unknown>;
  readonly destroy: () => void;
  readonly close: () => Promise<void>;
  readonly on: (event: "error" | "reconnecting", listener: (problem: unknown) => void) => unknown;
  readonly once: (event: "error" | "ready", listener: () => void) => unknown;
}

interface Link {
  /** Waits for the end of the first attempt to connect; afterwards resolves at once, connected or not. */
  readonly ready: () => Promise<void>;
  /** Throws the connection away: one whose other end vanished reports nothing for minutes. */
  readonly renew: () => void;
  readonly close: () => Promise<void>;
}

/** Connects `client` now, and keeps it so until closed. */
export function linkOf(client: Client, report: (problem: unknown) => void): Link {
  let closed = false;
  let attempted = 0;
  const connect = (): Promise<void> => {
    attempted = performance.now();
    // The driver's own promise stays open for as long as it tries again.
    const ended = new Promise<void>((resolve) => {
      client.once("ready", resolve);
      client.once("error", resolve);
    });
    client.connect().catch((error: unknown) => {
      if (!closed) report(error);
    });
    return ended;
  };
  client.on("error", report);
  client.on("reconnecting", () => {
    attempted = performance.now();
  });
  let attempt = connect();
  const renew = (): void => {
    if (closed) return;
    if (client.isOpen) client.destroy();
    attempt = connect();
  };
  return {
    ready: async () => {
      // A server that accepts and stays mute leaves the driver in its greeting for ever.
      if (!client.isReady && performance.now() - attempted > 2 * CONNECT_LIMIT) renew();
      if (!client.isReady) await attempt;
    },
    renew,
    close: async () => {
      closed = true;
      if (client.isReady) await client.close();
      else if (client.isOpen) client.destroy();
    },
  };
}
