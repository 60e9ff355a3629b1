// Claims about the years: whether the gap closes, how fast it grows, how fast each side does.

import { baseYear } from "../models/project.ts";
import { growing, growthIn, growths } from "./growth.ts";
import { figuresIn } from "./numbers.ts";
import { oriented, relationIn } from "./relation.ts";
import { isDenied, mirrored, negation, signAt } from "./signs.ts";
import { companies, poolers } from "./things.ts";
import type { Reading, Sentence, Topic } from "./topic.ts";

const closing =
  /\bclos(?:e|es|ed|ing) the gap\b|\bgap\b[^§]*\b(?:clos\w+|gone|vanish\w*|disappear\w*)\b|\bcatch(?:es|ing)? up\b|\bcaught up\b|\bparity\b/;

const project = (output: string, comparison: string, figures = 0): Reading => ({
  ...{ model: "project", output, comparison, figures },
});

/** Whether the pool has caught up; in a year, or for good. */
const catchingUp: Topic = (sentence) => {
  const { text, words, year, count, isAll } = sentence;
  if (!closing.test(words) || /\b(?:decades|centuries)\b/.test(words)) return undefined;
  const target = isAll ? 4 : count;
  const away = /\b(\d+) (?:more )?years?\b/.exec(words);
  if (away) return distant(sentence, away, target);
  const denied = sentence.isDenied || /\bfar (?:away|off)\b/.test(words);
  if (year !== undefined) return project("pool_to_one_hyperscaler_t", `${denied ? "<" : ">="} ${target}`);
  if (sentence.isConditional || /\b(?:already|now|today|currently)\b/.test(text)) {
    const output = isAll ? "pool_to_all_hyperscalers" : "pool_to_one_hyperscaler";
    return { model: "pool", output, comparison: `${denied ? "<" : ">="} ${count}`, figures: 0 };
  }
  // Without a year it is a claim about the direction: what never catches up is what does not gain. Today's pool may
  // be ahead or behind, and no year is far enough to stand for "never".
  return project("gap_growth", denied ? ">= 1" : "< 1");
};

/** `parity is less than 10 years away` is about that year, `more than` about how long it takes. */
function distant({ words, isDenied: denied }: Sentence, away: RegExpExecArray, target: number): Reading {
  const at = away.index;
  const years = away[1] ?? "1";
  const sign = signAt(words, { at, end: at + years.length }) ?? "<=";
  const signed = denied ? negation(sign) : sign;
  if (signed.startsWith(">")) return project("years_to_parity", `${signed} ${years}`, 1);
  return { ...project("pool_to_one_hyperscaler_t", `>= ${target}`, 1), years: Number(years) };
}

/** `participation doubles every year`, `capex grows more than 50% per year`. */
const growth: Topic = ({ words, rest }) => {
  for (const [id, about] of growths) {
    const match = new RegExp(`\\b(?:${growing(about)})`).exec(words);
    const grown = match && growthIn(match[0]);
    const [first] = figuresIn(words);
    if (!match || !grown || first === undefined) continue;
    // The pool's own growth is several rates in one.
    if (id === "dc_compute_growth" && poolers.test(words)) continue;
    const around = signAt(words, first);
    const usual = grown.shrinks ? "<=" : ">=";
    const sign = around === undefined ? usual : grown.shrinks && first.text.endsWith("%") ? mirrored(around) : around;
    return project(id, `${isDenied(rest) ? negation(sign) : sign} ${grown.factor}`, 1);
  }
  return undefined;
};

const directions: readonly (readonly [RegExp, string])[] = [
  [/\bgap\b[^§]*\b(?:shr[iau]nk\w*|narrow\w*|fall\w*|smaller|clos\w+)\b|\b(?:shr[iau]nk|narrow)\w* the gap\b/, "< 1"],
  [/\bgap\b[^§]*\b(?:grow\w*|widen\w*|wider|larger|bigger|increas\w*)\b|\b(?:widen|increas)\w* the gap\b/, "> 1"],
];

/** Which way it goes, without a number. */
const direction: Topic = ({ words, year, isDenied: denied }) => {
  if (figuresIn(words).length > 0) return undefined;
  const found = directions.find(([pattern]) => pattern.test(words));
  if (found) return project("gap_growth", said(found[1], denied));
  // In a year to come, who is ahead is a matter of that year.
  if (
    year === undefined &&
    /\b(?:fall\w*|further|pull\w*|drift\w*) (?:further |ever further )?(?:behind|ahead|away|apart)\b/.test(words)
  ) {
    return project("gap_growth", said("> 1", denied));
  }
  if (!/\b(?:improv\w*|grow\w*|progress\w*|develop\w*|advanc\w*|gets? (?:better|faster))\b/.test(words))
    return undefined;
  const faster = relationIn(words, [
    ["as (?:fast|quickly|much)|keeps? (?:up|pace)", "<="],
    ["faster|quicker|more", "<"],
    ["slower|less", ">"],
  ]);
  const sides = { first: sidesOf.cards, second: sidesOf.companies, lone: "object" } as const;
  const relation = faster && oriented(faster, words, sides);
  return relation && project("gap_growth", said(`${relation.sign} 1`, denied));
};

const sidesOf = {
  cards: poolers,
  companies: new RegExp(`${companies.source}|\\bdatacenters?\\b|\\baccelerators?\\b`),
};

const said = (comparison: string, denied: boolean): string => {
  const [sign = "", value = ""] = comparison.split(" ");
  return `${denied ? negation(sign) : sign} ${value}`;
};

const pricePerformance: Topic = ({ words, isDenied: denied }) =>
  /\bprice[- ]performance\b/.test(words) && /\b(?:doubl\w*|2 times)\b/.test(words)
    ? project("implied_price_performance_growth", said(">= 2", denied), figuresIn(words).length)
    : undefined;

export const yearTopics: readonly Topic[] = [growth, pricePerformance, catchingUp, direction];

/** How many years from the base year. */
export const yearsTo = (year: number): number => year - baseYear;
