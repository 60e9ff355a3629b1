// One connection to the gateway: hello, identify or resume, heartbeats.

import {
  GatewayCloseCodes as Close,
  GatewayDispatchEvents as Event,
  GatewayOpcodes as Op,
} from "discord-api-types/v10";
import type { WebSocket } from "ws";
import { z } from "zod";
import { emit } from "../state/world.ts";
import { type Gateway, openSession } from "./gateway.ts";
import { intentsRefusal } from "./intents.ts";
import { dispatch, replay, type Session, sendOperation } from "./session.ts";

const payload = z.object({ op: z.int(), d: z.unknown().optional() });
const identify = z.object({
  token: z.string(),
  properties: z.object({}),
  intents: z.unknown(),
  shard: z.tuple([z.int(), z.int()]).optional(),
});
const resume = z.object({ token: z.string(), session_id: z.string(), seq: z.int().nullable() });

const normalCloses: readonly number[] = [1000, 1001];
/** Bytes that one payload to the gateway may have. */
const largestPayload = 4096;

/** Serves a new connection until it closes. `url` is what it was opened with. */
export function serveConnection(gateway: Gateway, socket: WebSocket, url: string): void {
  const query = new URL(url, gateway.world.origin).searchParams;
  gateway.sockets.add(socket);
  socket.on("error", () => socket.terminate());
  socket.on("close", (code) => {
    gateway.sockets.delete(socket);
    clearTimeout(silence);
    const session = sessionOf(gateway, socket);
    if (session === undefined) return;
    session.socket = undefined;
    if (normalCloses.includes(code)) gateway.sessions.delete(session.id);
    emit(gateway.world, { kind: "connection-changed" });
  });
  const listen = () =>
    setTimeout(() => socket.close(Close.SessionTimedOut), gateway.heartbeatInterval * 2 + 1000).unref();
  let silence = listen();
  if (query.get("v") !== "10") socket.close(Close.InvalidAPIVersion);
  else if (query.get("encoding") !== "json" || query.has("compress")) socket.close(Close.DecodeError);
  else if (!gateway.muted) sendOperation(socket, Op.Hello, { heartbeat_interval: gateway.heartbeatInterval });

  socket.on("message", (raw, isBinary) => {
    if (gateway.muted) return;
    const text = raw.toString();
    const read = payload.safeParse(isBinary || text.length > largestPayload ? undefined : jsonOf(text));
    if (!read.success) return socket.close(Close.DecodeError);
    if (read.data.op === Op.Heartbeat) {
      clearTimeout(silence);
      silence = listen();
      return sendOperation(socket, Op.HeartbeatAck);
    }
    const handle = operations[read.data.op];
    if (handle === undefined) return socket.close(Close.UnknownOpcode);
    return handle(gateway, socket, read.data.d);
  });
}

const operations: Readonly<Record<number, (gateway: Gateway, socket: WebSocket, data: unknown) => void>> = {
  [Op.Identify]: (gateway, socket, data) => {
    if (sessionOf(gateway, socket)) return socket.close(Close.AlreadyAuthenticated);
    const read = identify.safeParse(data);
    if (!read.success) return socket.close(Close.DecodeError);
    const { token, intents, shard } = read.data;
    const wrongShard = shard !== undefined && (shard[1] < 1 || shard[0] >= shard[1]);
    const refusal =
      gateway.refusal ??
      (token === gateway.world.token ? undefined : Close.AuthenticationFailed) ??
      (wrongShard ? Close.InvalidShard : undefined) ??
      intentsRefusal(intents, gateway.grantedIntents);
    if (refusal !== undefined) return socket.close(refusal);
    openSession(gateway, socket, Number(intents), shard);
    return emit(gateway.world, { kind: "connection-changed" });
  },
  [Op.Resume]: (gateway, socket, data) => {
    if (sessionOf(gateway, socket)) return socket.close(Close.AlreadyAuthenticated);
    const read = resume.safeParse(data);
    if (!read.success) return socket.close(Close.DecodeError);
    if (read.data.token !== gateway.world.token) return socket.close(Close.AuthenticationFailed);
    const session = gateway.sessions.get(read.data.session_id);
    if (session === undefined) return sendOperation(socket, Op.InvalidSession, false);
    const sequence = read.data.seq ?? 0;
    if (sequence > session.sequence) return socket.close(Close.InvalidSeq);
    session.socket?.terminate();
    session.socket = socket;
    replay(session, socket, sequence);
    dispatch(session, { event: Event.Resumed, data: {} }, gateway.muted);
    return emit(gateway.world, { kind: "connection-changed" });
  },
  [Op.PresenceUpdate]: requireSession,
  [Op.VoiceStateUpdate]: requireSession,
  [Op.RequestGuildMembers]: requireSession,
};

/** These are taken and lead to nothing here, but only from who has identified. */
function requireSession(gateway: Gateway, socket: WebSocket): void {
  if (sessionOf(gateway, socket) === undefined) socket.close(Close.NotAuthenticated);
}

const sessionOf = (gateway: Gateway, socket: WebSocket): Session | undefined =>
  [...gateway.sessions.values()].find((session) => session.socket === socket);

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
