// What all answers share: what commands need, where it is logged, who paints, how long is waited.

import type { REST } from "discord.js";
import { InteractionType } from "discord-api-types/v10";
import type { Logger } from "pino";
import type { Call, Context } from "../../kit/define.ts";
import type { Limits, Memory } from "../../kit/kept.ts";
import { complete, run } from "../../kit/run.ts";
import { discordChannels } from "../discord/channels.ts";
import { newRights, type Rights } from "../discord/rights.ts";
import type { Metrics } from "../health.ts";
import { deadline } from "../limits.ts";
import { type Painter, painter } from "../paint.ts";
import { newOrder, newTurns, type Order, type Turns } from "../turns.ts";
import type { Workers } from "../workers/pool.ts";
import type { Asking } from "./call.ts";
import { type Unsent, unsentIn } from "./modal.ts";

/** Milliseconds until an answer that is not ready is deferred. Discord waits for 3000. */
export interface Patience {
  readonly reply: number;
  /** For commands that answer with a form, which must be the first answer. */
  readonly form: number;
}

/** What a way in is given: channels are its own. */
export interface ServingContext extends Omit<Context, "channels"> {
  readonly memory: Memory;
  readonly limits: Limits;
  readonly metrics: Metrics;
  /** Where commands are run; in this thread if there are none. */
  readonly workers?: Workers | undefined;
}

export interface Desk extends Pick<Painter, "paint" | "warmUp"> {
  readonly context: Context;
  /** The kit's own, here or in a worker. */
  readonly run: typeof run;
  readonly complete: typeof complete;
  readonly memory: Memory;
  readonly limits: Limits;
  readonly log: Logger;
  readonly rights: Rights;
  /** Filled when the commands are registered. */
  readonly ids: Map<string, string>;
  /** Commands that have answered with a form. */
  readonly formers: Set<string>;
  readonly patience: Patience;
  readonly turns: Turns;
  /** What one person presses, one after another. */
  readonly pressed: Order;
  readonly unsent: Unsent;
  readonly metrics: Metrics;
}

/** What every way in over the network is told. */
export interface WayInOptions {
  readonly apiUrl?: string | undefined;
  readonly applicationId?: string | undefined;
  readonly guildId?: string | undefined;
  /** The file that is touched while the process can serve. */
  readonly heartbeat?: string | undefined;
  /** How many of our own proxies stand before its port, each of which says whom it was asked by; none if not given. */
  readonly proxies?: number;
  readonly log: Logger;
  readonly patience?: Patience;
}

/** How many each thread works on at once; the rest is acknowledged and waits. */
const atOnce = 4;

const usual: Patience = { reply: 1500, form: 2400 };

type Told = Pick<WayInOptions, "log" | "patience">;

/** `rest` is Discord's for channels, of which there are none without it. */
export function newDesk(given: ServingContext, { log, patience = usual }: Told, rest: REST | undefined): Desk {
  const { memory, limits, metrics, workers } = given;
  const { paint, warmUp, waiting } = painter(log, workers);
  const [rights, ids] = [newRights(), new Map<string, string>()];
  const turns = newTurns(atOnce * (workers?.count ?? 1), deadline);
  metrics.watch(turns.waiting, waiting);
  rest?.on("rateLimited", metrics.limited);
  return {
    context: { ...given, ...(rest && { channels: discordChannels(rest, paint, log, rights, ids) }) },
    run: workers?.run ?? run,
    complete: workers?.complete ?? complete,
    memory,
    limits,
    log,
    paint,
    warmUp,
    rights,
    ids,
    formers: new Set(),
    turns,
    pressed: newOrder(),
    unsent: unsentIn(memory),
    metrics,
    patience,
  };
}

/** Milliseconds until an answer is deferred: at once where many wait before it, later where it may be a form. */
export function patienceFor(call: Call, interaction: Asking, desk: Desk): number {
  if (mayOpen(call, interaction, desk)) return desk.patience.form;
  return desk.turns.crowded() ? 0 : desk.patience.reply;
}

/** Whether it may be answered by a form, which must be the first answer. */
export const mayOpen = ({ command }: Call, { type }: Asking, { formers }: Desk): boolean =>
  type !== InteractionType.ModalSubmit && formers.has(command);

/** Milliseconds that what may open a form waits for what its person pressed before. */
export const longest = 1000;
