// Shares in words: of the uncertainty, and of a disagreement.

import { figures, tell } from "../core/tell.ts";

const remainder = (part = 0): number => part - Math.floor(part);

/** A share of the uncertainty: `59%`, and `under 1%` for what is there but small. Sampling may leave it a little over 1. */
export function percentText(share: number): string {
  const whole = Math.round(100 * Math.min(1, share));
  return whole === 0 && share > 0 ? tell`under 1%` : figures(`${whole}%`);
}

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
