// The real client, connected to a local Discord, with what it logged and what it sent.

import { type Clock, type LocalDiscord, type LocalDiscordOptions, startClock } from "local-discord";
import pino from "pino";
import { onTestFinished } from "vitest";
import type { Command } from "../../src/kit/define.ts";
import { type GatewayOptions, serveGateway } from "../../src/transport/gateway.ts";
import type { ServingContext } from "../../src/transport/interaction/desk.ts";
import { contextForTest } from "../commands/context.ts";
import { discordForTest } from "../playground/discord.ts";

export interface LogLine {
  readonly level: number;
  readonly msg: string;
  readonly [key: string]: unknown;
}

/** What pino wrote, line by line. */
export function logForTest() {
  const lines: LogLine[] = [];
  const log = pino({ level: "debug" }, { write: (line: string) => lines.push(JSON.parse(line) as LogLine) });
  return { log, lines, errors: () => lines.filter(({ level }) => level >= 50) };
}

/** A Discord that does not answer, for what needs none: the real one is never asked. */
export const nowhere = "http://127.0.0.1:9/api";

export interface Connected {
  readonly discord: LocalDiscord;
  readonly context: ServingContext;
  readonly lines: readonly LogLine[];
  /** Log lines of bugs and failures. */
  readonly errors: () => readonly LogLine[];
  /** Sentences with which the connection was given up. */
  readonly fatal: readonly string[];
  readonly options: GatewayOptions;
  readonly close: () => Promise<void>;
}

interface Settings {
  readonly discord?: LocalDiscordOptions;
  /** Commands in place of Crux's own. */
  readonly commands?: readonly Command[];
  readonly options?: Partial<GatewayOptions>;
  readonly over?: (context: ServingContext) => ServingContext;
}

const slowness = 20;

/** The local Discord's time, slowed: a busy machine is no reason to give up an interaction. */
export function slowClock(): Clock {
  const { now, after, advance, stop } = startClock();
  const start = now();
  return {
    now: () => Math.round(start + (now() - start) / slowness),
    after: (ms, run) => after(ms * slowness, run),
    advance: (ms) => advance(ms * slowness),
    stop,
  };
}

/** Everything ends with the test. */
export async function connected({ discord: local, commands, options, over }: Settings = {}): Promise<Connected> {
  const discord = await discordForTest({ clock: slowClock(), ...local });
  const found = await contextForTest(Date.now);
  const context = (over ?? ((same) => same))({ ...found, ...(commands && { commands, groups: [] }) });
  const { log, lines, errors } = logForTest();
  const fatal: string[] = [];
  const all = {
    token: discord.token,
    apiUrl: discord.apiUrl,
    log,
    onFatal: (sentence: string) => {
      fatal.push(sentence);
    },
    ...options,
  };
  const { close } = await serveGateway(context, all);
  onTestFinished(close);
  return { discord, context, lines, errors, fatal, options: all, close };
}
