// One spelling of a sentence: small letters, whole words for short forms, chips by their kind, figures for number words.

import { figured } from "./numbers.ts";

/** A claim is a sentence; of a longer text the beginning is read. */
const longest = 400;

const spellings: readonly (readonly [RegExp, string])[] = [
  [/[’‘`´]/g, "'"],
  [/[“”"]/g, " "],
  [/[–—−]/g, "-"],
  [/\bwon'?t\b/g, "will not"],
  [/\bcan'?t\b|\bcannot\b/g, "can not"],
  [/\b(could|would|do|does|did|is|are|has|have|should|was|were)n'?t\b/g, "$1 not"],
  [/'d\b/g, " would"],
  [/'ll\b/g, " will"],
  [/'re\b/g, " are"],
  [/'ve\b/g, " have"],
  [/\b(it|that|there|what)'s\b/g, "$1 is"],
  [/per ?cents?\b|percentage points?\b/g, "%"],
  [/(\d)\s+%/g, "$1%"],
  [/\bdata[ -]?cent(?:er|re)/g, "datacenter"],
  [/\bhyper[ -]scal/g, "hyperscal"],
  [/\bcent(?:er|re)s (?=gpu|card|chip)/g, "center "],
  [/\b(?:graphics?|video) (card|chip)/g, "$1"],
  // A chip's number is a name and no amount.
  [/\b(?:nvidia |geforce )*(?:rtx|gtx)[ -]?\d{4}(?: ?ti\b| super\b)*s?(?: (?:gpu|card)s?)?/g, "gaming gpus"],
  [/(?<![\d$.,/])\b[2-5]0[5-9]0(?: ?ti)?s?\b(?! ?(?:million|thousand|billion|%))(?: (?:gpu|card)s?)?/g, "gaming gpus"],
  [
    /\b(?:nvidia )?(?:[hab][1238]00|gb[23]00|mi300x?)s?(?:[- ]equivalents?)?(?: (?:gpu|card|chip|accelerator)s?)?\b/g,
    "datacenter gpus",
  ],
];

/** The sentence as the rest reads it. */
export function plain(words: string): string {
  const text = spellings.reduce((so, [from, to]) => so.replaceAll(from, to), words.slice(0, longest).toLowerCase());
  return figured(text.replaceAll(/\s+/g, " ").trim());
}
