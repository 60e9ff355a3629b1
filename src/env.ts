// The environment, read once and checked.

import { z } from "zod";
import { DEFAULT_STORE } from "./store/address.ts";

const schema = z.object({
  DISCORD_TOKEN: z.string().min(1).optional(),
  DISCORD_APPLICATION_ID: z.string().regex(/^\d+$/, "Expected digits").optional(),
  DISCORD_API_URL: z.url("Expected an address such as https://discord.com/api").optional(),
  DISCORD_GUILD_ID: z.string().regex(/^\d+$/, "Expected digits").optional(),
  DISCORD_PUBLIC_KEY: z
    .string()
    .regex(/^[0-9a-f]{64}$/i, "Expected the 64 digits of the application's public key")
    .optional(),
  PORT: z.coerce.number().int().min(0).max(65_535).optional(),
  CRUX_MCP: z.enum(["0", "1"], "Expected 1 or 0").optional(),
  CRUX_STORE: z.string().default(DEFAULT_STORE),
  CRUX_STORE_RELAXED: z.stringbool("Expected 1 or 0").default(false),
  NODE_ENV: z.string().optional(),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).optional(),
});

export type Environment = z.output<typeof schema>;

/** An empty variable counts as not set. @throws Error with one sentence a variable, never with a value. */
export function environmentOf(variables: Readonly<Record<string, string | undefined>>): Environment {
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""));
  const result = schema.safeParse(set);
  if (result.success) return result.data;
  throw new Error(result.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; "));
}
