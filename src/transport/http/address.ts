// From where a request came, and how much may come from there.

import type { HttpBindings } from "@hono/node-server";
import type { Context, MiddlewareHandler } from "hono";
import { expandIPv6 } from "hono/utils/ipaddr";
import type { Limits } from "../limits.ts";
import { addressWait, tooOften } from "../limits.ts";

/**
 * The address of whoever asks. Of what `X-Forwarded-For` says, only the part that our own `proxies` wrote is believed: each
 * adds to its end whom it was asked by, and everything before may be invented.
 */
export function addressOf({ req, env }: Context, proxies: number): string {
  const peer = (env as HttpBindings).incoming.socket.remoteAddress ?? "";
  const told = proxies === 0 ? undefined : req.header("x-forwarded-for")?.split(",").at(-proxies)?.trim();
  return network(told || peer);
}

/** Who has one IPv6 address has 2^64 of them. */
function network(address: string): string {
  const version4 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (version4 !== undefined || !address.includes(":")) return version4 ?? address;
  return expandIPv6(address).split(":").slice(0, 4).join(":");
}

/** Refuses with 429 and `Retry-After` who asks more than an address may. */
export const byAddress =
  (limits: Limits, proxies: number): MiddlewareHandler =>
  async (context, next) => {
    const wait = await addressWait(limits, addressOf(context, proxies));
    return wait === 0 ? next() : refusal(context, wait);
  };

/** The same for one who has too many waiting already, or asks too often. */
export function refusal(context: Context, wait: number): Response {
  context.header("retry-after", String(Math.ceil(wait / 1000)));
  const { code, message, place } = tooOften(wait);
  return context.json({ error: { code, message, field: null, span: null, hint: place.hint ?? null } }, 429);
}
