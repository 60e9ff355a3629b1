// The year that a sentence is about: `by 2030`, `in five years`, `before the end of the decade`.

import { baseYear } from "../models/project.ts";

export interface SaidYear {
  readonly year?: number;
  /** The words without it. */
  readonly rest: string;
}

const patterns: readonly (readonly [RegExp, (said: string) => number])[] = [
  [/\b(?:by|in|before|until|till|from|after|of|come|through) (?:the )?(?:year |end of )?(20\d\d)\b/, Number],
  [/^(20\d\d)\b[:,]?/, Number],
  [/\b(?:by|before|until|in) (?:the end of )?(?:the|this) decade\b/, () => 2030],
  [/\b(?:in|within|after|over) (?:a|one|1|the next) decade\b/, () => baseYear + 10],
  [/\bnext year\b|\bwithin (?:a|one) year\b|\ba year from now\b/, () => baseYear + 1],
  [
    /\b(?:in|within|after|over|before) (?:the next |only |just |about |less than |under )?(\d+|one) years?'?(?: time)?\b/,
    (said) => baseYear + (said === "one" ? 1 : Number(said)),
  ],
  [/\b(?:the next )?(\d+) years? (?:from now|from today|later|hence)\b/, (said) => baseYear + Number(said)],
];

export function yearIn(text: string): SaidYear {
  for (const [pattern, yearOf] of patterns) {
    const match = pattern.exec(text);
    const year = match && yearOf(match[1] ?? "");
    if (match && year && year > baseYear) return { year, rest: text.replace(match[0], " ") };
  }
  return { rest: text };
}
