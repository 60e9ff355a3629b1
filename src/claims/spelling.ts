// One spelling of a sentence: small letters, whole words for short forms, figures for number words.

import { figured } from "./numbers.ts";

const spellings: readonly (readonly [RegExp, string])[] = [
  [/https?:\/\/\S+/g, " "],
  [/[’‘`´]/g, "'"],
  [/\((?:e\.g\.|i\.e\.|like|such as)[^)]*\)|\b(?:like|such as) (?:an? )?\w+ (?:or|and) (?:an? )?\w+/g, " "],
  [/[“”"()*_]|<[@#:][^>]*>/g, " "],
  [/[~≈]\s?/g, " about "],
  [/[–—−]/g, "-"],
  [/\bwon'?t\b/g, "will not"],
  [/\bcan'?t\b|\bcannot\b/g, "can not"],
  [/\b(could|would|do|does|did|is|are|has|have|should|was|were)n'?t\b/g, "$1 not"],
  [/'d\b/g, " would"],
  [/'ll\b/g, " will"],
  [/'re\b/g, " are"],
  [/'ve\b/g, " have"],
  [/'m\b/g, " am"],
  [/\b(it|that|there|what|here|he|she)'s\b/g, "$1 is"],
  [/per ?cents?\b|percentage points?\b/g, "%"],
  [/(\d)\s+%/g, "$1%"],
  [/\bdata[ -]?cent(?:er|re)/g, "datacenter"],
  [/\bhyper[ -]scal/g, "hyperscal"],
  [/\bdistributed computing|\bdecentrali[sz]ed\b/g, "decentralized"],
  [/\bopen[- ](?:sourc(?:e|es|ed|ing)|weights?)(?: (?:the |model |its )*weights?| models?)?\b/g, "open weights"],
  [/\b24\/7\b/g, "24 hours a day"],
  [/\b(in|within) a (month|week)\b/g, "$1 1 $2"],
  [/\b1 month\b/g, "30 days"],
  [/\b1 week\b/g, "7 days"],
  [/(\d)(?=g[bw]\b)/g, "$1 "],
  [/\b(?:most|the majority) of (?=(?:the |all )*(?:world|global|ai compute|compute|it all))/g, "more than 50% of "],
  [/\b(?:nvidia |geforce )*(?:rtx|gtx)[ -]?(?=\d{4})/g, "rtx "],
  [/\b(h100|b200|a100)[- ]equivalents?/g, "$1"],
  [/\/(?:hour|hr|h)\b/g, " an hour"],
  [/\s\+\s/g, " and "],
  [/\s>=?\s/g, " beats "],
  [/\s<=?\s/g, " is less than "],
  [/\s={1,2}\s/g, " equals "],
  [/'s\b|(?<=s)'(?=\s|$)/g, ""],
  [/(?<=[a-z])\//g, " per "],
];

/** Its sentences, as the reader takes them in. */
export function sentencesOf(words: string): readonly string[] {
  const text = spellings.reduce((so, [from, to]) => so.replaceAll(from, to), words.toLowerCase());
  return figured(text.replaceAll(/\s+/g, " "))
    .split(/[.!?](?=\s|$)|[;\n]/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\d]/u.test(sentence));
}
