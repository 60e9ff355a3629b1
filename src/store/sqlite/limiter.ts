// Counting in memory, by a package that is loaded with this file: `ask` opens the store without it.
import { RateLimiterMemory } from "rate-limiter-flexible";
import type { Limit } from "../engine.ts";

export const limiterOf = ({ name, most, seconds }: Limit): RateLimiterMemory =>
  new RateLimiterMemory({ keyPrefix: name, points: most, duration: seconds });
