// What a claim in words takes for granted: how many join, by when, whose fleet, how well the pool works.

import { printNumber } from "../language/number.ts";
import { fleets } from "../models/ledger/fleets.ts";
import { baseYear } from "../models/project.ts";
import { amountIn } from "./said-amount.ts";

export interface Premises {
  /** By assumption, in the language. */
  readonly premises: Readonly<Record<string, string>>;
  /** The year that is meant. */
  readonly year: number | undefined;
  /** The words without what was read as a premise. */
  readonly rest: string;
}

const amount =
  "(?:\\d[\\d.,]*\\s?%|\\d+\\/\\d+|(?:a |one )?half|(?:a|one) (?:third|quarter|fifth|tenth|hundredth)|(?:a|one) in (?:ten|five|four|three|two|\\d+))";
const people =
  "(?:gamers?|people|players?|owners?|users?|consumers?|gpus?|cards?|pcs?|households?|computers?|us|them|graphics cards?)";

const premisePatterns: readonly (readonly [id: string, pattern: RegExp])[] = [
  [
    "participation",
    new RegExp(
      `\\b(?:if|when|were|suppose|with|had|say|assuming|even)\\b[^.;]*?(${amount})(?: of)?(?: all)?(?: the)?(?: world's)? ?(?:\\w+ ){0,2}${people}?(?: \\w+){0,4}? ?(?:join|joined|joins|joining|pooled?|pooling|took part|take part|participat\\w*|shared?|donat\\w*|contribut\\w*|chipped in|signed up)`,
    ),
  ],
  [
    "participation",
    /\b(?:if|when|were|suppose|with|even)\b[^.;]*?\b(everyone|everybody|every gamer|all (?:of )?(?:the )?(?:world's )?(?:gamers|people|owners|users|players))\b(?: \w+){0,4}? (?:join\w*|pool\w*|took part|take part|participat\w*|shar\w+|donat\w*|contribut\w*)/,
  ],
  ["participation", new RegExp(`\\b(${amount}) participation\\b`)],
  ["participation", new RegExp(`\\bparticipation (?:of|at|is|were|was) (${amount})`)],
  ["coordination_efficiency", new RegExp(`\\b(${amount}) (?:coordination )?efficien(?:cy|t)\\b`)],
  ["coordination_efficiency", new RegExp(`\\befficiency (?:of|at|is|were|was) (${amount})`)],
  [
    "availability",
    new RegExp(`\\b(?:on|online|available|idle|running|free) (?:for )?(${amount}) of the (?:time|day)\\b`),
  ],
  ["availability", new RegExp(`\\bavailability (?:of|at|is|were|was) (${amount})`)],
];

/** Fleets in H100-equivalents, by what their owner is called. */
const owners: readonly (readonly [RegExp, number])[] = [
  [/\bgoogle(?:'s)?\b|\balphabet(?:'s)?\b/, fleets.h100e_google.value],
  [/\bmicrosoft(?:'s)?\b|\bazure(?:'s)?\b/, fleets.h100e_microsoft.value],
  [/\bamazon(?:'s)?\b|\baws\b/, fleets.h100e_amazon.value],
  [/\bmeta(?:'s)?\b|\bfacebook(?:'s)?\b/, fleets.h100e_meta.value],
  [/\boracle(?:'s)?\b/, fleets.h100e_oracle.value],
];

export function premisesIn(text: string): Premises {
  const premises: Record<string, string> = {};
  let rest = text;
  for (const [id, pattern] of premisePatterns) {
    const match = pattern.exec(rest);
    if (match === null || premises[id] !== undefined) continue;
    const [, said = ""] = match;
    const value = /^(?:every|all\b)/.test(said) ? "100%" : amountIn(said);
    if (value === undefined) continue;
    premises[id] = value;
    rest = rest.replace(match[0], " ");
  }
  const named = owners.filter(([pattern]) => pattern.test(text));
  const [owner] = named;
  // Of several, none alone is meant.
  if (owner && named.length === 1) premises.fleet_per_hyperscaler = printNumber(owner[1], { exact: true });
  const year = yearIn(rest);
  return { premises, year: year?.year, rest: year ? rest.replace(year.text, " ") : rest };
}

/** `by 2030`, `in five years`: a year after the base year. */
function yearIn(text: string): { readonly year: number; readonly text: string } | undefined {
  const dated = /\b(?:by|in|before|until|till|from|after|of) (?:the year )?(20\d\d)\b/.exec(text);
  if (dated) return later(Number(dated[1]), dated[0]);
  const decade = /\b(?:by|before) the end of the decade\b/.exec(text);
  if (decade) return later(2030, decade[0]);
  const span = /\b(?:in|within|after|over) (?:the next )?(\d+|one|two|three|four|five|ten|twenty) years?\b/.exec(text);
  if (span === null || /\bparity\b/.test(text)) return undefined;
  return later(baseYear + (numbers[span[1] ?? ""] ?? Number(span[1])), span[0]);
}

const numbers: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5, ten: 10, twenty: 20 };

const later = (year: number, text: string) => (year > baseYear ? { year, text } : undefined);
