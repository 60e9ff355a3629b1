// How many of what is kept, in words.

import { tell } from "../../../src/core/tell.ts";

/** How many of what: one and many. */
const things = {
  reply: (count: number) => (count === 1 ? tell`1 reply` : tell`${count} replies`),
  default: (count: number) => (count === 1 ? tell`1 default` : tell`${count} defaults`),
  change: (count: number) => (count === 1 ? tell`1 change` : tell`${count} changes`),
  page: (count: number) => (count === 1 ? tell`1 page` : tell`${count} pages`),
  model: (count: number) => (count === 1 ? tell`1 saved model` : tell`${count} saved models`),
  argument: (count: number) => (count === 1 ? tell`1 argument` : tell`${count} arguments`),
  server: (count: number) => (count === 1 ? tell`1 other server` : tell`${count} other servers`),
} as const;

/** Told with their number. */
export const counted = (count: number, thing: keyof typeof things): string => things[thing](count);
