// The limit on requests per route and main resource, as the X-RateLimit headers tell of it.

import { createHash } from "node:crypto";

export interface RateLimit {
  /** Requests per window. */
  readonly limit: number;
  /** Milliseconds. */
  readonly window: number;
}

export interface Bucket {
  used: number;
  /** Milliseconds since 1970. */
  resetAt: number;
}

interface Counted {
  readonly allowed: boolean;
  readonly headers: Readonly<Record<string, string>>;
  /** Seconds until the window ends. */
  readonly resetAfter: number;
}

/** Counts one request. Buckets are kept per route and main resource, as Discord keeps them. */
export function count(
  buckets: Map<string, Bucket>,
  { limit, window }: RateLimit,
  { method, route, major }: { readonly method: string; readonly route: string; readonly major: string },
): Counted {
  // The machine's own clock: the client waits in real time, whatever a test does to ours.
  const now = Date.now();
  const key = `${method} ${route} ${major}`;
  const kept = buckets.get(key);
  const bucket = kept !== undefined && kept.resetAt > now ? kept : { used: 0, resetAt: now + window };
  buckets.set(key, bucket);
  const allowed = bucket.used < limit;
  if (allowed) bucket.used += 1;
  const resetAfter = Math.ceil(bucket.resetAt - now) / 1000;
  return {
    allowed,
    resetAfter,
    headers: {
      "x-ratelimit-limit": String(limit),
      "x-ratelimit-remaining": String(limit - bucket.used),
      "x-ratelimit-reset": (bucket.resetAt / 1000).toFixed(3),
      "x-ratelimit-reset-after": resetAfter.toFixed(3),
      "x-ratelimit-bucket": createHash("md5").update(`${method} ${route}`).digest("hex"),
    },
  };
}
