// Discord's ids: 42 bits of time since 2015, 10 bits of machine, 12 bits of counter.

const epoch = 1_420_070_400_000n;

/** Makes ids that rise strictly, even where the clock stands still or a millisecond is crowded. */
export function snowflakes(now: () => number): () => string {
  let last = 0n;
  return () => {
    const fresh = (BigInt(Math.floor(now())) - epoch) << 22n;
    last = fresh > last ? fresh : last + 1n;
    return last.toString();
  };
}

/** When an id was made, in milliseconds since 1970. */
export const snowflakeTime = (id: string): number => Number((BigInt(id) >> 22n) + epoch);

export const isSnowflake = (text: string): boolean => /^\d{17,20}$/.test(text);
