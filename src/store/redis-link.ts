// The connection to Redis kept alive: the driver reconnects after a loss, and this does where the driver sees none.

/** Milliseconds for one attempt to connect. */
export const CONNECT_LIMIT = 1000;

interface Client {
  readonly isOpen: boolean;
  readonly isReady: boolean;
  readonly connect: () => Promise<unknown>;
  readonly destroy: () => void;
  readonly close: () => Promise<void>;
  readonly on: (event: "error" | "reconnecting", listener: (problem: unknown) => void) => unknown;
}

interface Link {
  /** Waits for the first connection; afterwards resolves at once, connected or not. */
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
    return client.connect().then(
      () => undefined,
      (error: unknown) => {
        if (!closed) report(error);
      },
    );
  };
  client.on("error", report);
  client.on("reconnecting", () => {
    attempted = performance.now();
  });
  let connecting = connect();
  const renew = (): void => {
    if (closed) return;
    if (client.isOpen) client.destroy();
    connecting = connect();
  };
  return {
    ready: async () => {
      // A server that accepts and stays mute leaves the driver in its greeting for ever.
      if (!client.isReady && performance.now() - attempted > 2 * CONNECT_LIMIT) renew();
      if (!client.isReady) await connecting;
    },
    renew,
    close: async () => {
      closed = true;
      if (client.isReady) await client.close();
      else if (client.isOpen) client.destroy();
    },
  };
}
