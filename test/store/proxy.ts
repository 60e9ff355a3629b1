// What stands between a bot and its server and can fail at a chosen message: a request that never arrives, an answer that is lost, a
// network that holds everything back.

import { connect, createServer, type Socket } from "node:net";
import { onTestFinished } from "vitest";
import { freePort, type Server } from "./engines.ts";

/** To the server, or from it. */
export type Way = "request" | "answer";

type Failure = "cut" | "hold";

export interface Proxy {
  /** The server's address with the proxy in between. */
  readonly url: string;
  /** Lets so many messages through on the way and then fails, for all connections; a message that is cut never arrives. */
  readonly fail: (how: Failure, way: Way, after: number) => void;
  /** Delivers what was held and works again; gives whether it failed since it was told to. */
  readonly mend: () => boolean;
}

/** A proxy in front of a server, until the test has ended. */
export async function startProxy({ url, port }: Pick<Server, "url" | "port">): Promise<Proxy> {
  let told: { readonly how: Failure; readonly way: Way; left: number } | undefined;
  let failing: Failure | undefined;
  let held: (() => void)[] = [];
  const sockets = new Set<Socket>();
  const cutAll = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  const pass = (way: Way, deliver: () => void): void => {
    if (failing === undefined && told?.way === way && told.left-- === 0) {
      failing = told.how;
      if (failing === "cut") cutAll();
    }
    if (failing === "hold") held.push(deliver);
    else if (failing === undefined) deliver();
  };
  const server = createServer((client) => {
    const upstream = connect(port, "127.0.0.1");
    for (const [from, to, way] of [
      [client, upstream, "request"],
      [upstream, client, "answer"],
    ] as const) {
      sockets.add(from);
      from.setNoDelay(true);
      from.on("data", (chunk) => pass(way, () => void to.write(chunk)));
      // The end of a connection travels behind what was sent on it.
      from.on("close", () => {
        sockets.delete(from);
        if (failing === "hold") held.push(() => to.end());
        else to.end();
      });
      from.on("error", () => undefined);
    }
  });
  const own = await freePort();
  await new Promise<void>((resolve) => server.listen(own, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
    cutAll();
  });
  return {
    url: url.replace(`:${port}`, `:${own}`),
    fail: (how, way, after) => {
      told = { how, way, left: after };
    },
    mend: () => {
      const failed = failing !== undefined;
      told = undefined;
      failing = undefined;
      for (const deliver of held) deliver();
      held = [];
      return failed;
    },
  };
}
