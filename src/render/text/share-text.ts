// Shares of one whole in words: parts that never add up to more than all.

/**
 * Shares of one whole as whole percentages, which with the rest add up to 100: by the largest remainders. Shares that
 * sampling left a little over 1 together are brought down to it.
 * @example wholePercents([0.586, 0.415]) // [59, 41]
 */
export function wholePercents(shares: readonly number[]): readonly number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  const all = [...shares, Math.max(0, 1 - total)].map((share) => share / Math.max(1, total));
  return signedPercents(all).slice(0, shares.length);
}

const remainder = (part = 0): number => part - Math.floor(part);

/** `59%`, and `under 1%` for what is there but small. */
export const percentText = (whole: number, share: number): string =>
  whole === 0 && share > 0 ? "under 1%" : `${whole}%`;

/** Shares that may be negative or over 1 as whole percentages that add up to what they do. */
function signedPercents(shares: readonly number[]): readonly number[] {
  const exact = shares.map((share) => 100 * share);
  const floors = exact.map(Math.floor);
  const sum = (parts: readonly number[]) => parts.reduce((total, part) => total + part, 0);
  const missing = Math.round(sum(exact)) - sum(floors);
  const byRemainder = [...exact.keys()].sort((a, b) => remainder(exact[b]) - remainder(exact[a]));
  const raised = new Set(byRemainder.slice(0, missing));
  return floors.map((part, k) => part + (raised.has(k) ? 1 : 0));
}

/** What each difference is of the disagreement, in whole percentages: the same in every text and picture. */
export const differencePercents = (differences: readonly { readonly share: number | null }[]): readonly number[] =>
  signedPercents(differences.map(({ share }) => share ?? 0));
