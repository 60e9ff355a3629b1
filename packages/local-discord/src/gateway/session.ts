// A gateway session: what was dispatched, so that it can be resumed where the connection broke.

import { GatewayOpcodes } from "discord-api-types/v10";
import type { WebSocket } from "ws";
import type { Dispatch } from "./dispatch.ts";

interface Sent extends Dispatch {
  readonly sequence: number;
}

export interface Session {
  readonly id: string;
  readonly intents: number;
  /** Which one it is, of how many. */
  readonly shard: readonly [number, number] | undefined;
  sequence: number;
  /** What can be replayed, oldest first. */
  sent: Sent[];
  /** Undefined while the connection is broken. */
  socket: WebSocket | undefined;
}

const kept = 1000;

/** Numbers an event, keeps it for a resume and sends it if somebody listens. */
export function dispatch(session: Session, { event, data }: Dispatch, muted: boolean): void {
  session.sequence += 1;
  const sent: Sent = { event, data, sequence: session.sequence };
  session.sent = [...session.sent, sent].slice(-kept);
  if (session.socket !== undefined && !muted) sendEvent(session.socket, sent);
}

/** Sends again what came after `sequence`. */
export function replay(session: Session, socket: WebSocket, sequence: number): void {
  for (const sent of session.sent) {
    if (sent.sequence > sequence) sendEvent(socket, sent);
  }
}

export const sendOperation = (socket: WebSocket, op: GatewayOpcodes, d: unknown = null): void =>
  socket.send(JSON.stringify({ op, d, s: null, t: null }));

const sendEvent = (socket: WebSocket, { event, data, sequence }: Sent): void =>
  socket.send(JSON.stringify({ op: GatewayOpcodes.Dispatch, t: event, s: sequence, d: data }));
