// Claims about the pool: how many must join, and what it is beside one hyperscaler or all of them.

import { type Figure, figuresIn } from "./numbers.ts";
import { oriented, type Relation, relationIn, thresholdOf } from "./relation.ts";
import { isDenied, negation, signAt } from "./signs.ts";
import { companies, joining, people, poolers, pronouns, singleCard } from "./things.ts";
import type { Sentence, Topic } from "./topic.ts";

const requiring =
  /\b(?:need\w*|takes? (?!part|on\b)|took (?!part|on\b)|require[sd]?|necessary|have to|has to|must|unless|without|only (?:\w+ ){0,6}?(?:if|when))\b/;
const sufficing = /\b(?:enough(?! (?:memory|vram))|suffices?|sufficient)\b/;
const everyone = /\b(?:everyone|everybody|every (?:single )?gamer|all (?:of )?(?:the )?(?:world's )?gamers)\b/;
const crowd = new RegExp(
  `(?:\\d[\\d.,]*%|\\d+/\\d+) (?:of )?(?:\\w+('s)? ){0,3}?(?:${people}|them|us|participation|${joining})|participation (?:\\w+ ){0,3}?\\d[\\d.,]*%|\\d[\\d.,]* ?(?:thousand|million|billion|[kmb]) (?:${people})`,
);
const fewMatching = new RegExp(
  `^(?:less|fewer) than (?:\\d[\\d.,]*%|\\d+/\\d+|\\d[\\d.,]* ?(?:thousand|million|billion)) (?:of )?(?:\\w+ ){0,3}?(?:${people}) (?:could|can|would|will)\\b`,
);

/** Whether how many join is what is claimed, and is not taken for granted. */
export const asksCrowd = (text: string): boolean =>
  (fewMatching.test(text) && companies.test(text)) ||
  ((requiring.test(text) || sufficing.test(text)) &&
    (crowd.test(text) || (requiring.test(text) && everyone.test(text)))) ||
  (!companies.test(text) &&
    !/^(?:even )?(?:if|when|with|suppose|assuming|once|given)\b|\bif\b/.test(text) &&
    crowd.test(text) &&
    new RegExp(joining).test(text) &&
    !/\bgap\b|\bpool (?:is|has|would)\b/.test(text));

const breakeven: Topic = ({ words, rest, text, count, isAll, sign: counted }) => {
  if (
    !asksCrowd(text) ||
    !(requiring.test(text) || sufficing.test(text) || (fewMatching.test(text) && companies.test(text)))
  )
    return undefined;
  if (counted !== undefined) return undefined;
  const [first] = figuresIn(words);
  // So many people are so many cards.
  if (first && !/%$|\//.test(first.text)) return undefined;
  const target = isAll ? 4 : count;
  const premises = target === 1 ? undefined : { target_hyperscalers: String(target) };
  const share = first?.text ?? "100%";
  const around = first && signAt(words, first);
  const sign = around ?? (sufficing.test(words) ? "<=" : ">=");
  // `unless 50% join they won't` denies the match and not the share.
  const denied = !/\b(?:unless|without)\b/.test(words) && isDenied(rest);
  const comparison = `${denied ? negation(sign) : sign} ${share}`;
  return {
    model: "pool",
    output: "breakeven_participation",
    comparison,
    figures: first ? 1 : 0,
    ...(premises && { premises }),
  };
};

const joiningAtAll: Topic = ({ words, rest, text, year }) => {
  const [first] = figuresIn(words);
  if (first === undefined || !first.text.endsWith("%") || !asksCrowd(text) || companies.test(words)) return undefined;
  const sign = signAt(words, first) ?? ">=";
  const model = year === undefined ? "pool" : "project";
  return {
    model,
    output: "participation",
    comparison: `${isDenied(rest) ? negation(sign) : sign} ${first.text}`,
    figures: 1,
  };
};

const beside: Topic = (sentence) => {
  const { words, count, isAll, year, isDenied: denied, isConditional } = sentence;
  if (
    !companies.test(words) ||
    /\b(?:improv|grow|progress)/.test(words) ||
    /\b(?:rent\w*|buy\w*|electricity|\$)\b|\$/.test(words)
  )
    return undefined;
  if (!poolers.test(words) && !isConditional && !pronouns.test(words)) return undefined;
  // What it takes to match is not read as a match, one card is no pool, and so many cards are no compute.
  if ([requiring, sufficing, singleCard, /\bmore gpus than\b/].some((pattern) => pattern.test(words))) return undefined;
  const [said] = figuresIn(words);
  if (said && !isFactor(said, words)) return undefined;
  const found = relationOf(sentence);
  const relation = found && oriented(found, words, { first: poolersOf(words), second: companies, lone: "object" });
  if (relation === undefined) return undefined;
  const figures = figuresIn(words).length > 0 ? 1 : 0;
  if (!isAll)
    return {
      model: "pool",
      output: "pool_to_one_hyperscaler",
      comparison: thresholdOf(relation, denied, count),
      figures,
    };
  if (year === undefined)
    return { model: "pool", output: "pool_to_all_hyperscalers", comparison: thresholdOf(relation, denied), figures };
  return {
    model: "project",
    output: "pool_to_one_hyperscaler_t",
    comparison: thresholdOf(relation, denied, 4),
    figures,
  };
};

/** A share or a multiple, and no number of something. */
const isFactor = ({ text, end }: Figure, words: string): boolean =>
  /%$|\//.test(text) || /^ (?:times|of)\b/.test(words.slice(end));

/** Pronouns stand for the pool where nobody else is called so. */
const poolersOf = (words: string): RegExp => (poolers.test(words) ? poolers : new RegExp(`§|${pronouns.source}`));

/** The comparison with so many hyperscalers: `the pool is 2 hyperscalers`, `at least 2 of them`. */
function relationOf({ words, count, sign, isAll }: Sentence): Relation | undefined {
  const found = relationIn(words);
  if (sign !== undefined && found && figuresIn(words).length === 0) return { ...found, sign };
  if (found) return found;
  const being = /\b(?:is|are|be|equals?|has|have|makes?|gives?|becomes?)\b/.exec(words);
  if (!being || (count === 1 && !isAll)) return undefined;
  const at = being.index;
  return {
    sign: sign ?? (count < 0.45 ? "<=" : ">="),
    value: 1,
    start: at,
    end: at + being[0].length,
    isPassive: false,
    isParted: false,
  };
}

const openness =
  /\bopen[- ](?:weights?|source|models?)\b|\bopen[- ]sourc\w+|\bpool(?:ing|ed|s)?\b|\banyone\b|\beveryone\b|\bgamers\b/;
const competing =
  /\bcompet\w+|\bconcentrat\w+|\bspread\w*|\bdecentrali\w+|\bdemocrat\w+|\blevel\w*|\bmatch\w*|\bsolve\w*|\bbeat\w*|\brival\w*|\benough\b|\bkeep up\b/;

/** What open models are hoped to do, put as the pool against one hyperscaler. */
const competition: Topic = ({ words, isDenied: denied }) =>
  openness.test(words) && competing.test(words) && !companies.test(words) && !/\brent|\bbuy|\bown/.test(words)
    ? { model: "pool", output: "pool_to_one_hyperscaler", comparison: denied ? "< 1" : ">= 1", figures: 0 }
    : undefined;

export const crowdTopics: readonly Topic[] = [breakeven];
export const poolTopics: readonly Topic[] = [beside, joiningAtAll, competition];
