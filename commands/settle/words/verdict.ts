// What chances come to in words, the same in every reply: sure only near the ends, and near even nobody is borne out.

import { tell } from "../../../src/core/tell.ts";

/** Which way something comes out, and how surely. */
export interface Verdict {
  readonly holds: boolean;
  /** It may well be the other way. */
  readonly even?: true;
  /** It is likelier than not, and no more. */
  readonly probable?: true;
}

/** From a third to two thirds a chance bears nobody out. */
export const isEven = (probability: number): boolean => probability > 1 / 3 && probability < 2 / 3;

/** As sure as the stances at the two ends, or as a point is. */
const isSure = (probability: number): boolean => probability <= 0.05 || probability >= 0.95;

/** What these chances say that come out the same way: no surer than the least sure of them, and even where all are. */
export function verdictOf(holds: boolean, probabilities: readonly number[]): Verdict {
  if (probabilities.every(isEven)) return { holds, even: true };
  return probabilities.every(isSure) ? { holds } : { holds, probable: true };
}

export const verdictOn = (probability: number): Verdict => verdictOf(probability >= 0.5, [probability]);

/** `it probably does not hold`, which stands alone behind a colon. */
export function verdictText({ holds, even, probable }: Verdict): string {
  if (even) return tell`it could go either way`;
  if (probable) return holds ? tell`it probably holds` : tell`it probably does not hold`;
  return holds ? tell`it holds` : tell`it does not hold`;
}
