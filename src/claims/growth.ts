// Growth in a year, as a factor: `grows 50% a year` is 1.5, `shrinks by a fifth every year` is 0.8, `doubles` is 2.

import { figure, figuresIn, typed } from "./numbers.ts";

const yearly = "(?:(?:an?|per|every|each) year|yearly|annually|per annum|year (?:over|on|after) year)";
const verb =
  "(?:grow\\w*|grew|improv\\w*|increas\\w*|gets?|got|getting|becom\\w*|became|slow\\w*|ris\\w*|rose|go(?:es)? up|expand\\w*|shr[aiu]nk\\w*|fall\\w*|fell|declin\\w*|drop\\w*|narrow\\w*|widen\\w*)";
const shrinking = /\b(?:shr[aiu]nk\w*|fall\w*|fell|declin\w*|drop\w*|narrow\w*|worse|smaller)\b/;
const levelled = /\b(?:slow\w*|fall\w*|fell|drop\w*|growth(?: rate)?) (?:\w+ )?(?:to|of|at|is|was|were)\b/;

/** `and doubles every year`, of what was named before. */
export const growingOn = `(?:${verb}) (?:\\w+ ){0,3}?${figure}(?: times)? ${yearly}`;

/** What grows by so much a year: `about` and then the growth. */
export const growing = (about: string): string =>
  `(?:${about})(?:'s?)?(?: \\w+){0,4}? (?:${verb} )(?:\\w+ ){0,5}?${figure}(?: times)?(?: (?:better|faster|bigger|larger|stronger|wider|smaller|worse|more|as (?:fast|good|strong|big|powerful)))?,? ${yearly}|${yearly},? (?:the )?(?:${about})(?: \\w+){0,2}? (?:${verb} )(?:\\w+ ){0,4}?${figure}(?: times)?|(?:${about})(?:'s?)?(?: \\w+){0,2}? growth(?: rate)?(?: \\w+){0,4}? ${figure}(?: times)?(?: ${yearly})?|growth (?:in|of) (?:the )?(?:${about})(?: \\w+){0,4}? ${figure}(?: times)?(?: ${yearly})?`;

/** What an amount of growth is as a factor a year. */
export function growthIn(text: string): { readonly factor: string; readonly shrinks: boolean } | undefined {
  const [first] = figuresIn(text);
  if (first === undefined) return undefined;
  const isShare = first.text.endsWith("%");
  const shrinks = shrinking.test(text) && !levelled.test(text) && isShare;
  if (isShare) return { factor: typed(shrinks ? 1 - first.value : 1 + first.value), shrinks };
  return { factor: first.text, shrinks: first.value < 1 };
}

/** What can be said to grow, by the assumption or output that says how much. */
export const growths: readonly (readonly [id: string, about: string])[] = [
  ["gap_growth", "gap"],
  ["participation_growth", "participation|share that joins|share of gamers that join"],
  [
    "installed_base_growth",
    "installed base|number of (?:gamers|(?:consumer |gaming )?gpus|(?:consumer |gaming )?cards)",
  ],
  ["capex_growth", "capex|capital expenditure|spending"],
  [
    "consumer_performance_growth",
    "(?:consumer|gaming|gamers'?|home) (?:gpus?|cards?|pcs?|chips?|hardware|performance)",
  ],
  ["implied_price_performance_growth", "price[- ]performance"],
  [
    "dc_compute_growth",
    "(?:datacenter|hyperscaler|ai|cloud|big tech)s?'?(?: compute| fleets?| capacity)?|fleets?|compute",
  ],
];
