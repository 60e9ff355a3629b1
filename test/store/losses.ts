// What a store must still have of the edits that a bot told of, each named by its number, several of them under way at once.

/** How many assumptions the edits take turns at. */
const TURNS = 40;

/** The assumption that edit number `n` sets. */
export const assumptionOf = (n: number): string => `gap.assumption_${n % TURNS}`;

/** All of them. */
export const assumptionIds: readonly string[] = Array.from({ length: TURNS }, (_, n) => assumptionOf(n));

/** The lines by which a bot tells of an edit; each has an end, for it may be killed within a line. */
export const begun = (n: number): string => `begun ${n}.`;
export const kept = (n: number): string => `kept ${n}.`;

const numberIn = (line: string, told: (n: number) => string): number | undefined => {
  const n = Number(/ (\d+)\.$/.exec(line)?.[1]);
  return line === told(n) ? n : undefined;
};

/** The edits that were acknowledged. */
export const keptIn = (lines: readonly string[]): readonly number[] =>
  lines.flatMap((line) => numberIn(line, kept) ?? []);

/**
 * What is wrong with a store after all that bots told. Of two edits of one assumption that are under way at once either may be the
 * later, whatever their numbers and whoever heard first: which it was, the history says. One that begins when another is
 * acknowledged is later.
 * @param history the edits in the history, oldest first
 * @param inForce the edit in force for each assumption
 */
export function losses(
  lines: readonly string[],
  history: readonly number[],
  inForce: ReadonlyMap<string, number>,
): readonly string[] {
  const place = new Map(history.map((n, index) => [n, index]));
  const gone = keptIn(lines).flatMap((n) => (place.has(n) ? [] : [`${n} is not in the history`]));
  const newest = new Map(history.map((n) => [assumptionOf(n), n]));
  const old = [...newest].flatMap(([id, n]) =>
    inForce.get(id) === n ? [] : [`${n} is the newest in the history, and ${inForce.get(id)} is in force`],
  );
  const latest = new Map<string, number>();
  const early = lines.flatMap((line) => {
    const told = numberIn(line, kept);
    if (told !== undefined) {
      const id = assumptionOf(told);
      if ((place.get(told) ?? -1) > (place.get(latest.get(id) ?? -1) ?? -1)) latest.set(id, told);
    }
    const n = numberIn(line, begun);
    const before = n === undefined ? undefined : latest.get(assumptionOf(n));
    if (n === undefined || before === undefined) return [];
    return (place.get(n) ?? history.length) > (place.get(before) ?? -1)
      ? []
      : [`${n} stands before ${before}, which was acknowledged when it began`];
  });
  return [...gone, ...old, ...early];
}
