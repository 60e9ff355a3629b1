// Shares of one whole in words: parts that never add up to more than all.

/**
 * Shares of one whole as whole percentages, which with the rest add up to 100: by the largest remainders. Shares that
 * sampling left a little over 1 together are brought down to it.
 * @example wholePercents([0.586, 0.415]) // [59, 41]
 */
export function wholePercents(shares: readonly number[]): readonly number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  const parts = [...shares, Math.max(0, 1 - total)].map((share) => (100 * share) / Math.max(1, total));
  const floors = parts.map(Math.floor);
  const missing = Math.round(parts.reduce((sum, part) => sum + part, 0)) - floors.reduce((sum, part) => sum + part, 0);
  const byRemainder = [...parts.keys()].sort((a, b) => remainder(parts[b]) - remainder(parts[a]));
  const raised = new Set(byRemainder.slice(0, missing));
  return floors.slice(0, shares.length).map((part, k) => part + (raised.has(k) ? 1 : 0));
}

const remainder = (part = 0): number => part - Math.floor(part);

/** `59%`, and `under 1%` for what is there but small. */
export const percentText = (whole: number, share: number): string =>
  whole === 0 && share > 0 ? "under 1%" : `${whole}%`;
