// Claims about money: renting or buying, electricity, prices and spending.

import { figuresIn } from "./numbers.ts";
import { ofCost, oriented, relationIn, thresholdOf } from "./relation.ts";
import { chips } from "./things.ts";
import { amountOf, type Sentence, type Topic } from "./topic.ts";

const renting = /\brent(?:s|ed|ing|al)?\b|\bleas(?:e|es|ed|ing)\b/;
const owning = /\b(?:buy(?:s|ing)?|bought|own(?:s|ed|ing|ership)?|purchas\w+)\b/;
/** `owning is cheaper`, than renting. */
const onlyOwning =
  /^(?:it is )?(?:buying|owning)(?: an?| your own)?(?: gpus?| datacenter gpus?| hardware)? is\b|\bto (?:buy|own)\b/;
const pooling = /\bpool\w*\b/;
const power =
  /\belectricity\b|\bpower(?:ing)?\b(?! (?:concentrat|of))|\benergy\b|\bkwh\b|\brun(?:ning)?\b[^§]*\bat home\b/;
/** What the work costs, and not how much power it draws. */
const paying = /\b(?:costs?|cheap\w*|expensive|dear\w*|prices?|pric\w+|pays?|bills?|lower|higher|sav\w+|money)\b/;
const atHome = /\b(?:home|gamers?|gaming|consumers?|households?|pool|residential)\b/;
const inDatacenter = /\b(?:datacenters?|hyperscalers?|google|microsoft|amazon|meta|clouds?|big tech)(?:'s)?(?!\w)/;

const rentOrBuy: Topic = (sentence) => {
  const { words } = sentence;
  // A pool is neither rented nor bought.
  if (!(renting.test(words) || onlyOwning.test(words)) || (pooling.test(words) && !owning.test(words)))
    return undefined;
  if (/\$/.test(words))
    return /(?:\b(?:an|per|a|each) |\/ ?)(?:gpu )?(?:hour|hr)\b/.test(words)
      ? amountOf("rental_price", "rent", sentence)
      : undefined;
  return compared(sentence, { model: "rent", output: "rent_to_own", first: renting, second: owning });
};

const electricity: Topic = (sentence) => {
  const { words, text } = sentence;
  const isHeld = atHome.test(text) || inDatacenter.test(text);
  if (!power.test(text) || !paying.test(words) || !isHeld || /\$/.test(words)) return undefined;
  return compared(sentence, { model: "power", output: "power_cost_ratio", first: atHome, second: inDatacenter });
};

interface Compared {
  readonly model: string;
  readonly output: string;
  readonly first: RegExp;
  readonly second: RegExp;
}

function compared({ words, isDenied }: Sentence, { model, output, first, second }: Compared) {
  const found = relationIn(words, ofCost);
  const relation = found && oriented(found, words, { first, second, lone: "subject" });
  if (relation === undefined) return undefined;
  return { model, output, comparison: thresholdOf(relation, isDenied), figures: figuresIn(words).length > 0 ? 1 : 0 };
}

const price: Topic = (sentence) => {
  const { words } = sentence;
  const isPriced = /\b(?:costs?|price[sd]?|is|are|sells?|for)\b/.test(words) && /[$€]/.test(words);
  if (!isPriced || !new RegExp(`\\b(?:${chips})\\b`).test(words)) return undefined;
  if (/\b(?:spend\w*|spent|total|together|year|hour)\b/.test(words)) return undefined;
  return amountOf("accelerator_price", "gap", sentence);
};

const spending: Topic = (sentence) =>
  /\b(?:spend|spends|spent|spending)\b/.test(sentence.words) && /[$€]/.test(sentence.words) && !sentence.isNamed
    ? amountOf("accelerator_spend", "gap", sentence)
    : undefined;

export const moneyTopics: readonly Topic[] = [rentOrBuy, electricity, price, spending];
