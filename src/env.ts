// The environment, read once and checked.

import { readFileSync } from "node:fs";
import { z } from "zod";
import { DEFAULT_STORE } from "./store/address.ts";

const levels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

const schema = z
  .object({
    DISCORD_TOKEN: z.string().min(1).optional(),
    DISCORD_APPLICATION_ID: z.string().regex(/^\d+$/, "Expected digits").optional(),
    DISCORD_API_URL: z.url("Expected an address such as https://discord.com/api").optional(),
    DISCORD_GUILD_ID: z.string().regex(/^\d+$/, "Expected digits").optional(),
    DISCORD_PUBLIC_KEY: z
      .string()
      .regex(/^[0-9a-f]{64}$/i, "Expected the 64 digits of the application's public key")
      .optional(),
    PORT: z.coerce.number("Expected a port from 0 to 65535").int().min(0).max(65_535).optional(),
    CRUX_PROXIES: z.coerce.number("Expected a number of proxies").int().min(0).max(10).default(0),
    SHARDS: z
      .union(
        [
          z.literal("auto"),
          z
            .string()
            .regex(/^\d+(,\d+)*$/)
            .transform((ids) => ids.split(",").map(Number)),
        ],
        "Expected auto, or numbers such as 0,1",
      )
      .optional(),
    SHARD_COUNT: z.coerce.number("Expected a number of shards").int().min(1).optional(),
    CRUX_MCP: z.enum(["0", "1"], "Expected 1 or 0").optional(),
    CRUX_PUBLIC_URL: z
      .url({ protocol: /^https?$/, error: "Expected an address such as https://crux.example" })
      .transform((url) => url.replace(/\/+$/, ""))
      .optional(),
    CRUX_READER_URL: z.url("Expected an address such as http://127.0.0.1:11434/v1#qwen3").optional(),
    CRUX_STORE: z.string().default(DEFAULT_STORE),
    CRUX_STORE_RELAXED: z.stringbool("Expected 1 or 0").default(false),
    CRUX_HEARTBEAT: z.string().optional(),
    CRUX_WORKERS: z.coerce.number("Expected a number of workers").int().min(0).max(64).optional(),
    NODE_ENV: z.string().optional(),
    LOG_LEVEL: z.enum(levels, `Expected one of ${levels.join(", ")}`).optional(),
  })
  .refine(({ SHARDS, SHARD_COUNT = 0 }) => !Array.isArray(SHARDS) || SHARDS.every((id) => id < SHARD_COUNT), {
    path: ["SHARDS"],
    message: "Expected numbers below SHARD_COUNT, which says how many there are in all",
  });

export type Environment = z.output<typeof schema>;

/** What may also be given as a file, under its name and `_FILE`: secrets of a container are mounted so. */
const secrets = ["DISCORD_TOKEN", "DISCORD_PUBLIC_KEY", "CRUX_STORE"] as const;

const known: readonly string[] = [...Object.keys(schema.shape), ...secrets.map((name) => `${name}_FILE`)];

/** What looks like a setting and is none, as a misspelt one does; Kubernetes sets such for each service (`CRUX_SERVE_PORT`). */
export const strangersIn = (variables: Readonly<Record<string, string | undefined>>): readonly string[] =>
  Object.keys(variables).filter((name) => /^CRUX(?!.*_(?:HOST|PORT)(?:_|$))_/.test(name) && !known.includes(name));

function secretIn(name: string, file: string | undefined): string | undefined {
  if (file === undefined) return undefined;
  try {
    return readFileSync(file, "utf8").trim();
  } catch {
    throw new Error(`${name}_FILE: Expected a file that can be read`);
  }
}

/** An empty variable counts as not set, and what a file or an editor put around a value as nothing. @throws Error with one sentence a variable, never with a value. */
export function environmentOf(variables: Readonly<Record<string, string | undefined>>): Environment {
  const trimmed = Object.entries(variables).map(([name, value]) => [name, value?.trim()] as const);
  const set = Object.fromEntries(trimmed.filter(([, value]) => value !== ""));
  for (const name of secrets) set[name] ??= secretIn(name, set[`${name}_FILE`]);
  const result = schema.safeParse(set);
  if (result.success) return result.data;
  throw new Error(result.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; "));
}
