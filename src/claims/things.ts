// What claims are about, by the words people use for it: the cards, the people, the companies.

import { signAt } from "./signs.ts";

export const cards = "(?:consumer|gaming|gamers?'?s?|home) (?:gpus?|cards?|pcs?|chips?|hardware|rigs?)";
export const chips =
  "(?:(?:datacenter|server|hyperscalers?'?|ai|cloud) (?:gpus?|cards?|chips?|accelerators?)|accelerators?|data ?center (?:gpus?|cards?|chips?))";
export const people = `(?:${cards}|gamers?|people|players?|owners?|users?|consumers?|households?|volunteers?|gpus?|cards?|pcs?|computers?)\\b`;
export const joining =
  "(?:join(?:s|ed|ing)?|(?<!the )pool(?:s|ed|ing)?|took part|takes? part|taking part|participat\\w+|shared?|sharing|donat\\w+|contribut\\w+|chip(?:s|ped)? in|sign(?:s|ed)? up|team(?:s|ed)? up|combin\\w+|unit(?:e|es|ed)|work(?:s|ed)? together|help(?:s|ed)?|volunteer(?:s|ed)?)\\b";

/** Those who own the fleets. */
export const companies =
  /\b(?:hyperscalers?'?s?|google|microsoft|amazon|meta|oracle|alphabet|azure|aws|facebook|big ?tech|tech giants?|(?:the )?giants|(?:the )?big (?:4|5)|clouds?|(?:a |the |one )?datacenters?(?! (?:gpu|card|chip|accelerator)))(?:'s)?(?!\w)/;
/** Those who would pool. */
export const poolers =
  /\b(?:pool\w*|gamers?'?|people|players|consumers?|gaming|home|households?|everyone|everybody|volunteers?|crowd|distributed|decentrali[sz]ed|open[- ](?:weights?|source|models?)|open[- ]sourc\w+|anyone|nobody|no one|together|swarm|hobbyists?)\b/;
/** One of the cards, and not all of them. */
export const singleCard =
  /\b(?:one|an?|a single|1) (?:(?:consumer|gaming|gamer'?s|home) (?:gpu|card|pc|rig)s?|gamer)\b/;
/** Words that stand for whoever was meant before. */
export const pronouns = /\b(?:they|we|you|us|it|them)\b/;

const all =
  /\b(?:all(?: of)? (?:the )?(?:4 |5 |big |major |other )*hyperscalers|(?:all|the|those|these|them)(?: of)?(?: the)?(?: big| major| largest| top)* (?:4|5)(?: (?:big |major |largest )*(?:hyperscalers|of them|giants|companies|tech giants))?(?! ?(?:%|times|million|billion|thousand|years?|hours?|gpus?|cards?|datacenter|gaming|consumer|\d|\/))|all (?:4|5)\b(?: of them)?|hyperscalers(?:'?)(?: \w+)? (?:together|combined|put together|taken together)|(?:\d hyperscalers|big ?tech) (?:all )?(?:together|combined)|big ?tech|(?:the )?tech giants|(?:the )?big (?:4|5)|all (?:the |of the )?(?:giants|datacenters|clouds)|(?<!\b(?:none|any|one|each|either|every one|no one) of )the hyperscalers\b)/;

const counted =
  /(?<![\w.,/])(\d+(?:\.\d+)?) (?:of (?:the )?)?((?:big |major |largest |whole |full |entire |such )*hyperscalers?\b)/;

export interface Companies {
  /** How many of them are meant. */
  readonly count: number;
  /** The sign that the words give the count. */
  readonly sign?: string;
  readonly isAll: boolean;
  /** The words without the count. */
  readonly words: string;
}

/** Hyperscalers without a count are all of them where so much of theirs is named: `25 times more than gamers have`. */
const manyIn = (text: string): RegExpExecArray | null =>
  /\d ?(?:%|times)|\d\/\d/.test(text) && !/\d (?:\w+ )?hyperscalers\b|\bof hyperscalers each\b/.test(text)
    ? /\bhyperscalers'?(?= |$)/.exec(text)
    : null;

/** How many hyperscalers the words hold the pool against. */
export function companiesIn(text: string): Companies {
  const ofOne = text.replaceAll(/(?<![\w.,/])1 hyperscaler/g, "one hyperscaler");
  const whole = all.exec(ofOne) ?? manyIn(ofOne);
  if (whole) {
    const words = ofOne.replace(whole[0], "hyperscalers").replaceAll(/ (?:together|combined)\b/g, " ");
    return { count: 1, isAll: true, words };
  }
  const some = counted.exec(ofOne);
  if (some === null) return { count: 1, isAll: false, words: ofOne };
  const [phrase, count = "1"] = some;
  const sign = signAt(ofOne, { at: some.index, end: some.index + count.length });
  const words = ofOne.replace(phrase, "hyperscalers");
  return { count: Number(count), ...(sign && { sign }), isAll: false, words };
}
