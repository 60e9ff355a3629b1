// Times of a day as a clock shows them, and how long it is from one to another.

import { type Tokens, typedText } from "../text/tokens.ts";

interface Clock {
  readonly hour: number;
  /** Which half of the day; empty where the clock has 24 hours, nothing where nothing says it. */
  readonly half?: string | undefined;
}

/** `6pm`, `18:30`, `noon`; of the 6 of `6 to 11pm` the hour alone. */
export function clockIn(run: Tokens): Clock | undefined {
  const typed = typedText(run).toLowerCase();
  if (typed === "noon" || typed === "midnight") return { hour: 12, half: typed === "noon" ? "p" : "a" };
  const [, hour, minutes, half] = /^(\d{1,2})(?::([0-5]\d))?\s?(?:([ap])\.?m\.?)?$/.exec(typed) ?? [];
  if (hour === undefined || Number(hour) > 24) return undefined;
  // `1:30` may be one in thirty.
  const isWritten = typed.length > 4 || minutes === "00";
  return { hour: Number(hour) + Number(minutes ?? 0) / 60, half: half ?? (isWritten ? "" : undefined) };
}

/** From one time to the next other; an hour alone is in the half of the other where it comes before it. */
export function hoursBetween(from: Clock | undefined, to: Clock | undefined): number | undefined {
  const half = from?.half ?? to?.half;
  if (!from || !to || half === undefined) return undefined;
  const [start, end] = [from, to].map(({ hour, half: own = half }) =>
    own ? (hour % 12) + (own === "p" ? 12 : 0) : hour,
  ) as [number, number];
  // `9 to 5pm` begins in the morning.
  const isOther = half !== "" && (from.half === undefined || to.half === undefined);
  return end > start ? end - start : end - start + (isOther ? 12 : 24);
}
