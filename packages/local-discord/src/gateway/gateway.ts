// The gateway as one value: its sessions, its open connections and how it has been told to behave.

import { randomBytes } from "node:crypto";
import { GatewayDispatchEvents as Event } from "discord-api-types/v10";
import type { WebSocket } from "ws";
import { applicationJson, guildCreateJson } from "../json/guild.ts";
import { userJson } from "../json/user.ts";
import { type Member, subscribe, type World } from "../state/world.ts";
import { type Dispatch, dispatches } from "./dispatch.ts";
import { dispatch, type Session } from "./session.ts";

export interface Gateway {
  readonly world: World;
  /** Milliseconds. */
  readonly heartbeatInterval: number;
  /** The privileged intents that this application was granted. */
  readonly grantedIntents: number;
  readonly sessions: Map<string, Session>;
  readonly sockets: Set<WebSocket>;
  /** While true nothing is sent, not even the answer to a heartbeat. */
  muted: boolean;
  /** While set, who identifies is closed with this code. */
  refusal: number | undefined;
  /** False during an outage of the guild, or once the bot was thrown out. */
  guild: "present" | "outage" | "gone";
  /** The bot as a member, while it is thrown out. */
  departed: Member | undefined;
}

export function newGateway(world: World, settings: Pick<Gateway, "heartbeatInterval" | "grantedIntents">): Gateway {
  const gateway: Gateway = {
    ...settings,
    world,
    sessions: new Map(),
    sockets: new Set(),
    muted: false,
    refusal: undefined,
    guild: "present",
    departed: undefined,
  };
  subscribe(world, (change) => {
    for (const session of gateway.sessions.values()) {
      for (const one of dispatches(world, change, session.intents).filter((one) => isFor(session, one)))
        dispatch(session, one, gateway.muted);
    }
  });
  return gateway;
}

/** Opens a session: READY, then the guild if it is there and wanted. */
export function openSession(gateway: Gateway, socket: WebSocket, intents: number, shard: Session["shard"]): void {
  const { world } = gateway;
  const session: Session = { id: randomBytes(16).toString("hex"), intents, shard, sequence: 0, sent: [], socket };
  gateway.sessions.set(session.id, session);
  const { id, flags } = applicationJson(world);
  const data = {
    v: 10,
    user: userJson(world, world.applicationId),
    guilds:
      gateway.guild === "gone" || !isOf(session, world.guild.id) ? [] : [{ id: world.guild.id, unavailable: true }],
    session_id: session.id,
    session_type: "normal",
    resume_gateway_url: `${world.origin.replace("http", "ws")}/gateway`,
    ...(shard && { shard }),
    application: { id, flags },
  };
  dispatch(session, { event: Event.Ready, data }, gateway.muted);
  const guildsWanted = (intents & 1) !== 0;
  if (!guildsWanted || gateway.guild !== "present" || !isOf(session, world.guild.id)) return;
  dispatch(session, { event: Event.GuildCreate, data: guildCreateJson(world) }, gateway.muted);
}

/** Whether a guild, or without one direct messages, is a session's: https://discord.com/developers/docs/events/gateway#sharding */
function isOf({ shard: [id, count] = [0, 1] }: Session, guild: string | undefined): boolean {
  return guild === undefined ? id === 0 : Number((BigInt(guild) >> 22n) % BigInt(count)) === id;
}

function isFor(session: Session, { event, data }: Dispatch): boolean {
  const { id, guild_id: guild } = data as { readonly id?: string; readonly guild_id?: string };
  return isOf(session, event === Event.GuildCreate || event === Event.GuildDelete ? id : guild);
}
