// What counts in memory, loaded with the first count: a bundle gives a package that is loaded so none of its names.

export { RateLimiterMemory } from "rate-limiter-flexible";
