// What a claim in words takes for granted: how many join, by when, whose fleet, how well the pool works.

import { printNumber } from "../../language/numbers/number.ts";
import { fleets } from "../../models/ledger/fleets.ts";
import { presets } from "../../models/presets.ts";
import { baseYear } from "../../models/project.ts";
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

/** So many people, named as the ones who do it: `1 million gamers could match Microsoft`. */
const crowd =
  /^(?:if |even |only |just |about )*((?:\d[\d.,]*|a|one) ?(?:thousand|million|billion|[kmb])?) (?:gamers|people|players|owners|users|households|volunteers)\b(?! (?:need|would need|is|are needed))/;

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
  ["availability", /\b(\d+(?:\.\d+)?) hours? (?:a|per|each|every|out of the) day\b/],
  ["time_in_use", new RegExp(`\\bused? (?:it |them |one )?(${amount}) (?:of )?the time\\b`)],
  ["rental_price", /\bat (\$\d+(?:\.\d+)?) (?:an|per|a|each) hour\b/],
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
    const value = premiseValue(said, match[0]);
    if (value === undefined) continue;
    premises[id] = value;
    rest = rest.replace(match[0], " ");
  }
  const many = crowd.exec(rest);
  const count = many?.[1] && amountIn(many[1]);
  if (many && count && premises.participation === undefined) {
    premises.participation = `${count} consumer_gpu / consumer_gpu_installed_base`;
    rest = rest.replace(many[0], " ");
  }
  const named = owners.filter(([pattern]) => pattern.test(text));
  const [owner] = named;
  // Of several, none alone is meant.
  if (owner && named.length === 1) {
    premises.fleet_per_hyperscaler = printNumber(owner[1], { exact: true });
    // Such a fleet is counted in H100s, and so must be what a card is held against.
    premises.dc_to_consumer_ratio = String(presets.measured.values.dc_to_consumer_ratio);
  }
  const year = yearIn(rest);
  return { premises, year: year?.year, rest: year ? rest.replace(year.text, " ") : rest };
}

function premiseValue(said: string, whole: string): string | undefined {
  if (/^(?:every|all\b)/.test(said)) return "100%";
  return / hours? /.test(whole) && !said.startsWith("$") ? `${said}/24` : amountIn(said);
}

/** `by 2030`, `in five years`: a year after the base year. */
function yearIn(text: string): { readonly year: number; readonly text: string } | undefined {
  const dated = /\b(?:by|in|before|until|till|from|after|of) (?:the year )?(20\d\d)\b/.exec(text);
  if (dated) return later(Number(dated[1]), dated[0]);
  const decade = /\b(?:by|before) the end of the decade\b/.exec(text);
  if (decade) return later(2030, decade[0]);
  const span = /\b(?:in|within|after|over) (?:the next )?(\d+|one|two|three|four|five|ten|twenty) years?\b/.exec(text);
  if (span === null) return undefined;
  return later(baseYear + (numbers[span[1] ?? ""] ?? Number(span[1])), span[0]);
}

const numbers: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5, ten: 10, twenty: 20 };

const later = (year: number, text: string) => (year > baseYear ? { year, text } : undefined);
