// The local Discord as one value, started on a loopback port and closed again.

import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { WebSocketServer } from "ws";
import { type Clock, startClock } from "./clock.ts";
import { serveConnection } from "./gateway/connection.ts";
import { type Gateway, newGateway } from "./gateway/gateway.ts";
import { type Api, answerApi } from "./rest/api.ts";
import { answerAttachment } from "./rest/attachment.ts";
import type { Faults } from "./rest/fault.ts";
import type { RequestRecord } from "./rest/log.ts";
import type { RateLimit } from "./rest/rate-limit.ts";
import { routes } from "./routes/routes.ts";
import { type Cast, type Channels, type Scene, seed } from "./seed.ts";
import { snowflakes } from "./snowflake.ts";
import type { World } from "./state/world.ts";

export interface LocalDiscordOptions extends Scene {
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** What the bot logs in with; one that everybody knows without it. */
  readonly token?: string;
  readonly applicationId?: string;
  /** Bits of the privileged intents that the application was granted; none without it. */
  readonly grantedIntents?: number;
  /** Milliseconds; Discord's own 41,250 without it. */
  readonly heartbeatInterval?: number;
  /** Per route and main resource; 50 in a second without it. */
  readonly rateLimit?: RateLimit;
  /** Over how many shards a client is told to spread; 1 without it. The guild is one's, direct messages the first one's. */
  readonly shards?: number;
  readonly clock?: Clock;
  /** Answers what is neither the API nor an attachment: the place for a web page. */
  readonly page?: (request: IncomingMessage, response: ServerResponse) => void;
}

export interface LocalDiscord extends World {
  /** `http://127.0.0.1:PORT`. */
  readonly url: string;
  /** The REST base for a client, without the version: what DISCORD_API_URL holds. */
  readonly apiUrl: string;
  readonly people: Cast;
  /** Named `places` because `channels` are the channels themselves. */
  readonly places: Channels;
  /** Every REST request so far, oldest first. */
  readonly requests: readonly RequestRecord[];
  readonly faults: Faults;
  readonly gateway: Gateway;
  /** Ends all connections and timers. */
  readonly close: () => Promise<void>;
}

/** Starts a local Discord on 127.0.0.1, with a guild, people and channels in it. */
export async function startDiscord(options: LocalDiscordOptions = {}): Promise<LocalDiscord> {
  const server = createServer();
  await once(server.listen(options.port ?? 0, "127.0.0.1"), "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const world = newWorld(url, options);
  const { people, channels: places } = seed(world, options);
  const gateway = newGateway(world, {
    heartbeatInterval: options.heartbeatInterval ?? 41_250,
    grantedIntents: options.grantedIntents ?? 0,
  });
  const api: Api = {
    world,
    routes,
    faults: new Set(),
    log: [],
    buckets: new Map(),
    rateLimit: options.rateLimit ?? { limit: 50, window: 1000 },
  };
  server.on("request", (request, response) => {
    answer(api, options.page, request, response).catch((error: unknown) => reportBug(response, error));
  });
  const sockets = serveGateway(server, gateway);
  const close = async () => {
    world.clock.stop();
    for (const socket of gateway.sockets) socket.terminate();
    sockets.close();
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return { ...world, url, apiUrl: `${url}/api`, people, places, requests: api.log, faults: api.faults, gateway, close };
}

function newWorld(origin: string, options: LocalDiscordOptions): World {
  const clock = options.clock ?? startClock();
  const nextId = snowflakes(clock.now);
  return {
    clock,
    nextId,
    origin,
    shards: options.shards ?? 1,
    token: options.token ?? "local-discord.token",
    applicationId: options.applicationId ?? nextId(),
    application: {},
    guild: { id: nextId(), name: options.guild ?? "Local Discord", ownerId: nextId(), locale: "en-US" },
    roles: new Map(),
    users: new Map(),
    members: new Map(),
    installs: new Set(),
    channels: new Map(),
    messages: new Map(),
    attachments: new Map(),
    commands: new Map(),
    interactions: new Map(),
    listeners: new Set(),
  };
}

function serveGateway(server: Server, gateway: Gateway): WebSocketServer {
  const sockets = new WebSocketServer({ noServer: true });
  server.on("upgrade", (request, socket, head) => {
    if (!request.url?.startsWith("/gateway")) return socket.destroy();
    const { url } = request;
    return sockets.handleUpgrade(request, socket, head, (opened) => serveConnection(gateway, opened, url));
  });
  return sockets;
}

async function answer(
  api: Api,
  page: LocalDiscordOptions["page"],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = request.url ?? "/";
  if (path.startsWith("/api/")) return answerApi(api, request, response);
  if (path.startsWith("/attachments/")) return answerAttachment(api.world, path, response);
  if (page) return page(request, response);
  response.writeHead(404, { "content-type": "text/plain" }).end("Nothing here.");
}

/** A mistake of the local Discord itself: said in full, since only its developers see it. */
function reportBug(response: ServerResponse, error: unknown): void {
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  response.writeHead(500, { "content-type": "application/json" }).end(JSON.stringify({ message, code: 0 }));
}
