// What a test or a page can make the gateway do.

import { type GatewayDispatchEvents, GatewayOpcodes } from "discord-api-types/v10";
import { emit } from "../state/world.ts";
import type { Gateway } from "./gateway.ts";
import { dispatch, sendOperation } from "./session.ts";

interface HasGateway {
  readonly gateway: Gateway;
}

/** Breaks every connection without a word; sessions can be resumed. */
export function dropConnections({ gateway }: HasGateway): void {
  for (const socket of gateway.sockets) socket.terminate();
}

/** Closes every connection with a code, e.g. 4000 (resumable), 4004 (token refused) or 4009. */
export function closeConnections({ gateway }: HasGateway, code: number): void {
  for (const socket of gateway.sockets) socket.close(code);
}

/** Asks clients to reconnect and resume (opcode 7). */
export function askToReconnect({ gateway }: HasGateway): void {
  for (const socket of gateway.sockets) sendOperation(socket, GatewayOpcodes.Reconnect);
}

/** Ends every session (opcode 9): a resume is refused afterwards unless `resumable`. */
export function invalidateSessions({ gateway }: HasGateway, resumable = false): void {
  const sockets = [...gateway.sockets];
  if (!resumable) gateway.sessions.clear();
  else for (const session of gateway.sessions.values()) session.socket = undefined;
  for (const socket of sockets) sendOperation(socket, GatewayOpcodes.InvalidSession, resumable);
}

/** From now on every IDENTIFY is closed with the code, e.g. 4004 or 4014; `undefined` ends that. */
export function refuseIdentify({ gateway }: HasGateway, code: number | undefined): void {
  gateway.refusal = code;
}

/** Keeps connections open but says nothing any more, not even to heartbeats; `false` ends that. */
export function muteGateway({ gateway }: HasGateway, muted: boolean): void {
  gateway.muted = muted;
}

/** Sends an event to every session as it stands, whatever it says. */
export function sendRaw({ gateway }: HasGateway, event: string, data: unknown): void {
  for (const session of gateway.sessions.values())
    dispatch(session, { event: event as GatewayDispatchEvents, data }, gateway.muted);
}

/** The guild becomes unavailable, as in an outage of Discord, or the bot is thrown out of it. */
export function loseGuild({ gateway }: HasGateway, why: "outage" | "removed"): void {
  const { members, applicationId } = gateway.world;
  gateway.guild = why === "outage" ? "outage" : "gone";
  if (why === "removed") {
    gateway.departed = members.get(applicationId);
    members.delete(applicationId);
  }
  emit(gateway.world, { kind: "guild-lost", outage: why === "outage" });
}

/** The guild comes back, or adds the bot once more. */
export function restoreGuild({ gateway }: HasGateway): void {
  const { members, applicationId, clock } = gateway.world;
  if (gateway.departed) members.set(applicationId, { ...gateway.departed, joinedAt: clock.now() });
  gateway.departed = undefined;
  gateway.guild = "present";
  emit(gateway.world, { kind: "guild-found" });
}

/** How many sessions there are, and how many of them have a connection now. */
export function gatewayState({ gateway }: HasGateway): { readonly sessions: number; readonly connected: number } {
  const sessions = [...gateway.sessions.values()];
  return { sessions: sessions.length, connected: sessions.filter(({ socket }) => socket !== undefined).length };
}
