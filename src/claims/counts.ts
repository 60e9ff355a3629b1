// Claims about how many there are: cards that equal a fleet or a chip, chips owned and bought, cards in use.

import { figure, figuresIn } from "./numbers.ts";
import { ofCompute, oriented, relationIn, thresholdOf } from "./relation.ts";
import { isDenied, mirrored, negation, signAt } from "./signs.ts";
import { cards, chips, companies, poolers, singleCard } from "./things.ts";
import { amountOf, type Reading, type Sentence, type Topic } from "./topic.ts";

const requiring = /\b(?:need\w*|takes?|took|require[sd]?|necessary|have to|must)\b/;
const sufficing = /\b(?:enough|suffices?|sufficient)\b/;

interface Counted {
  readonly model: string;
  readonly output: string;
  /** What is counted, and what so many of it are held against. */
  readonly unit: string;
  readonly against: RegExp;
}

/** `a hyperscaler is worth 75 million gaming GPUs`, `it takes 50 cards to replace one H100`. */
function countOf({ words, rest }: Sentence, { model, output, unit, against }: Counted): Reading | undefined {
  const match = new RegExp(`(?<![\\w.])(${figure}) (?:of (?:the |all )?|such |more )?(?:${unit})\\b`).exec(words);
  const other = against.exec(words);
  const [first] = figuresIn(words);
  if (!match || !other || first === undefined || first.at !== match.index || /[%$]/.test(first.text)) return undefined;
  const without = `${words.slice(0, first.at)}${words.slice(first.end)}`;
  const comparing = relationIn(without)?.sign ?? ">=";
  const isFirst = first.at < other.index && !requiring.test(words);
  const usual = sufficing.test(words) ? "<=" : requiring.test(words) ? ">=" : isFirst ? mirrored(comparing) : comparing;
  const sign = signAt(words, first) ?? usual;
  return { model, output, comparison: `${isDenied(rest) ? negation(sign) : sign} ${first.text}`, figures: 1 };
}

const chip = new RegExp(`\\b(?:${chips})\\b`);
const card = new RegExp(`\\b(?:${cards})\\b`);
const anyCard = `${cards}|gpus?|graphics cards?|cards|gamers|pcs`;

const poolInChips: Topic = (sentence) =>
  poolers.test(sentence.words.replace(card, " ")) || (figuresIn(sentence.words)[0]?.value ?? 0) >= 1e4
    ? countOf(sentence, { model: "pool", output: "pool_dc_equivalents", unit: chips, against: poolers })
    : undefined;

const priced = /\$|\b(?:costs?|prices?|cheap\w*|expensive|electricity|power)\b/;

const chipInCards: Topic = (sentence) => {
  const { words } = sentence;
  if (!chip.test(words) || !card.test(words) || figuresIn(words).length !== 1 || priced.test(words)) return undefined;
  const counted = countOf(sentence, { model: "gap", output: "dc_to_consumer_ratio", unit: anyCard, against: chip });
  if (counted) return counted;
  const found = relationIn(words, ofCompute);
  const relation = found && oriented(found, words, { first: chip, second: card, lone: "object" });
  if (relation === undefined) return undefined;
  // `50 times faster` is said of a chip that does the work of 50.
  const strict = signAt(words, figuresIn(words)[0] as never) === undefined;
  const sign = strict ? relation.sign.replace(/^([<>])$/, "$1=") : relation.sign;
  return {
    model: "gap",
    output: "dc_to_consumer_ratio",
    comparison: thresholdOf({ ...relation, sign }, sentence.isDenied),
    figures: 1,
  };
};

const fleetInCards: Topic = (sentence) => {
  const { words } = sentence;
  if (!companies.test(words) || sentence.isAll || sentence.count !== 1) return undefined;
  const gap = { model: "gap", output: "compute_gap_ratio", against: companies };
  const times = new RegExp(
    `(${figure}) times (?:\\w+ ){0,8}?(?:an? |one )?(?:single )?(?:${cards}|gamer)\\b(?!s)`,
  ).exec(words);
  if (times || singleCard.test(words)) {
    const single = new RegExp(`\\b(?:${cards}|gamer)\\b`);
    const found = relationIn(words);
    const relation =
      found && oriented(found, words, { first: companies, second: times ? single : singleCard, lone: "object" });
    return relation && { ...gap, comparison: thresholdOf(relation, sentence.isDenied), figures: 1 };
  }
  if (/\b(?:own|owns|buy|buys|bought|bu(?:y|ys)ing)\b/.test(words) || !new RegExp(`\\b(?:${anyCard})\\b`).test(words))
    return undefined;
  if (/\b(?:has|have)\b/.test(words) && !card.test(words)) return undefined;
  return countOf(sentence, { ...gap, unit: anyCard });
};

const gap: Topic = (sentence) => {
  const { words } = sentence;
  const [first] = figuresIn(words);
  if (!/\bgap\b|\bratio\b/.test(words) || first === undefined || /[%$]/.test(first.text)) return undefined;
  const isOne = first.value >= 1e4 || (/\bratio\b/.test(words) && !companies.test(words));
  // `the gap will double` says how it changes.
  if (/\byears?\b/.test(words) || !isOne) return undefined;
  const isOfCards = /\bratio\b/.test(words) && first.value < 1e4 && !companies.test(words);
  return amountOf(isOfCards ? "dc_to_consumer_ratio" : "compute_gap_ratio", "gap", {
    ...sentence,
    words: words.replace(/\b1\/(?=\d)/, ""),
  });
};

const buying: Topic = (sentence) =>
  /\b(?:buy|buys|buying|bought|purchas\w+)\b/.test(sentence.words) &&
  new RegExp(`${figure} (?:${chips}|(?:new )?(?:gpus|chips|accelerators))`).test(sentence.words) &&
  !sentence.isNamed &&
  !/\b(?:an?|one|each|every|single) hyperscaler\b/.test(sentence.words)
    ? amountOf("accelerator_purchases", "gap", sentence)
    : undefined;

/** Many own together what they own, unless it is said of each. */
const isPlural =
  /\bhyperscalers (?!each|on average|typically)(?:\w+ )?(?:own|have|operate|run)\b(?!.*\b(?:each|apiece|on average)\b)/;

const having: Topic = (sentence) => {
  const { words, isAll } = sentence;
  if (!/\b(?:own|owns|owned|has|have|operat\w+|runs?|fleets?)\b/.test(words) || !companies.test(words))
    return undefined;
  if (
    !new RegExp(`(?<!\\$)${figure} (?:\\w+ )?(?:${chips}|gpus|chips|accelerators)\\b`).test(words) ||
    card.test(words)
  )
    return undefined;
  const isTotal =
    isAll || /\b(?:in total|in all|together|combined|altogether|between them)\b/.test(words) || isPlural.test(words);
  if (isTotal && sentence.isNamed) return amountOf("fleet_per_hyperscaler", "gap", sentence);
  return amountOf(isTotal ? "fleet_total" : "fleet_per_hyperscaler", "gap", sentence);
};

const inUse: Topic = (sentence) =>
  /\b(?:there (?:are|exist)|the world has|exist|in use|in the world|worldwide|on earth|installed base|(?:gamers|people|consumers) (?:\w+ )?(?:own|have))\b/.test(
    sentence.words,
  ) &&
  new RegExp(`\\b(?:${cards}|gpus|installed base)\\b`).test(sentence.words) &&
  !companies.test(sentence.words)
    ? amountOf("consumer_gpu_installed_base", "pool", sentence)
    : undefined;

export const countTopics: readonly Topic[] = [poolInChips, chipInCards, fleetInCards, buying, having, gap, inUse];
