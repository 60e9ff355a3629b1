// How the first side of a sentence compares with the second: which way, by how much, and which side is which.

import { type Figure, figuresIn, typed } from "./numbers.ts";
import { isDenied, mirrored, negation, signAt } from "./signs.ts";

export interface Relation {
  readonly sign: string;
  /** How many times the second the first is. */
  readonly value: number;
  /** The value as it was said, if it was. */
  readonly said?: string;
  /** Where the first side ends and where the second begins. */
  readonly start: number;
  readonly end: number;
  /** Whether a word parts the sides: `than`, `as much as`. */
  readonly isParted: boolean;
  /** Whether the second does it to the first: `is beaten by`. */
  readonly isPassive: boolean;
}

/** Words that compare, with the sign of each. */
export type Comparatives = readonly (readonly [words: string, sign: string])[];

export const ofCompute: Comparatives = [
  [
    "beats?|beat(?:en|ing)|exceed\\w*|outperform\\w*|outstrip\\w*|outclass\\w*|outcomput\\w*|outnumber\\w*|outgun\\w*|overtak\\w+|overtook|surpass\\w*|dwarf\\w*|crush\\w*|trump\\w*|defeat\\w*|eclips\\w*|overpower\\w*|ahead of|superior to|wins? against|tops|topped",
    ">",
  ],
  [
    "bigger|larger|stronger|greater|faster|mightier|higher|better|more(?: [\\w']+){0,6}?(?= than)|more (?:powerful|compute|power|gpus|chips)",
    ">",
  ],
  [
    "match\\w*|equal\\w*|rival\\w*|compet\\w+|keeps? (?:up|pace)|takes? on|chance|catch(?:es)? up|caught up|reach\\w*|outweigh\\w*|as (?:strong|big|much|many|powerful|good|fast|large|well|capable)|amounts?|worth(?! (?:less|more|fewer|under|over)\\b)|on (?:a )?par|parity|replac\\w+|replicat\\w+|level with|adds? up|makes? up|stands? up|comparable|at least",
    ">=",
  ],
  ["at most|(?:only|just|merely)(?= (?:about |worth |as |a |an |one |hyperscaler))", "<="],
  [
    "smaller|weaker|slower|lower|less|fewer|lag\\w*|behind|trail\\w*|falls? short|los(?:e|es|ing) (?:to|against)|inferior|short of|below|pales?",
    "<",
  ],
];

export const ofCost: Comparatives = [
  [
    "more expensive|dearer|pricier|costlier|more costly|costs? (?:\\w+ )?more|more(?: [\\w']+){0,4}?(?= than)|higher|pays? more|worse",
    ">",
  ],
  ["as expensive|as costly|costs? (?:\\w+ )?as much|costs? the same|at least", ">="],
  ["as cheap", "<="],
  [
    "cheaper|less expensive|less costly|costs? (?:\\w+ )?less|less(?: [\\w']+){0,4}?(?= than)|lower|saves?|saving|better|beats?|wins?|pays? (?:off|less)|makes? (?:more |better )?(?:financial |economic )?sense|more economical",
    "<",
  ],
];

const larger = "bigger|larger|stronger|greater|faster|mightier|higher|wider|better|more|dearer|pricier|costlier";
const lesser = "smaller|weaker|slower|lower|fewer|cheaper|narrower|worse|less";
const after = (words: string): RegExp => new RegExp(`^(?: times)? ?(?:much )?(?:${words})\\b`);
const isLarger = after(larger);
const isLesser = after(lesser);
const asLittle = /^(?: times)? as (?:cheap|small|weak|slow|low|little|few)\b/;

/** The comparison that a sentence makes, by its one figure or by its words. */
export function relationIn(text: string, comparatives: Comparatives = ofCompute): Relation | undefined {
  const [said] = figuresIn(text);
  return said ? byFigure(text, said, comparatives === ofCost) : byWords(text, comparatives);
}

/** Below it, `is` tells how little something is: `the pool is 1/25 of a hyperscaler`. */
const little = 0.45;

function byFigure(text: string, said: Figure, isCost: boolean): Relation {
  const rest = text.slice(said.end);
  const isDown = isLesser.test(rest) || asLittle.test(rest);
  const isStep = /%$|\//.test(said.text) && (isLesser.test(rest) || isLarger.test(rest));
  const value = isStep ? (isDown ? 1 - said.value : 1 + said.value) : isDown ? 1 / said.value : said.value;
  const pivot = /^[^§]*?\bthan\b|^(?: times)? as [\w ]{1,30}? as\b|^ (?:times )?(?:the )?(?:\w+ )?of\b/.exec(rest);
  const bare = /\b(?:is|are|be|being|has|have|owns?)(?: \w+)?(?: §)? ?$/.test(text.slice(0, said.at));
  const around = signAt(text, said);
  const isStrict = (isLesser.test(rest) || isLarger.test(rest)) && / than\b/.test(rest);
  const isLittle = isDown || (value < little && bare && !isDenied(text)) || (value < 1 && isCost);
  const usual = isStrict ? (isDown ? "<" : ">") : isLittle ? "<=" : ">=";
  return {
    sign: around === undefined ? usual : isDown ? mirrored(around) : around,
    value,
    ...(value === said.value && { said: said.text }),
    ...{ start: said.at, end: said.end + (pivot?.[0].length ?? 0) },
    ...{ isPassive: false, isParted: /(?:than|as)$/.test(pivot?.[0] ?? "") },
  };
}

function byWords(text: string, comparatives: Comparatives): Relation | undefined {
  const [first] = comparatives
    .flatMap(([words, sign]) => {
      const match = new RegExp(`(?<![\\w-])(?:${words})(?![\\w-])`).exec(text);
      return match ? [{ sign, at: match.index, text: match[0] }] : [];
    })
    .sort((a, b) => a.at - b.at || b.text.length - a.text.length);
  if (first === undefined) return bySymbol(text);
  const end = first.at + first.text.length;
  const than = /^[^§]*?\bthan\b/.exec(text.slice(end));
  const isDone = /^ by\b/.test(text.slice(end)) || /(?:ed|en)$/.test(first.text);
  const isPassive = isDone && /\b(?:is|are|be|been|gets?)(?: \w+)? $/.test(text.slice(0, first.at));
  return {
    sign: first.sign,
    value: 1,
    start: first.at,
    end: end + (than?.[0].length ?? 0),
    isPassive,
    isParted: than !== null,
  };
}

function bySymbol(text: string): Relation | undefined {
  const symbol = />=|<=|>|<|≥|≤/.exec(text);
  if (symbol === null) return undefined;
  const sign = symbol[0].replace("≥", ">=").replace("≤", "<=");
  return {
    sign,
    value: 1,
    start: symbol.index,
    end: symbol.index + symbol[0].length,
    isPassive: false,
    isParted: true,
  };
}

/** The relation seen from its other side. */
const turned = ({ sign, value, said, ...rest }: Relation): Relation => ({
  ...rest,
  ...(value === 1 && said !== undefined && { said }),
  sign: mirrored(sign),
  value: 1 / value,
});

/** The sign and the threshold, `times` as large where so many are meant. */
export function thresholdOf({ sign, value, said }: Relation, denied: boolean, times = 1): string {
  return `${denied ? negation(sign) : sign} ${said !== undefined && times === 1 ? said : typed(value * times)}`;
}

interface Sides {
  readonly first: RegExp;
  readonly second: RegExp;
  /** What a side is that alone stands behind the comparison: `it is cheaper to rent`. */
  readonly lone: "subject" | "object";
}

/** The relation of the first side to the second; none where the sides cannot be told apart. */
export function oriented(relation: Relation, text: string, { first, second, lone }: Sides): Relation | undefined {
  const mentions = [
    ...[...text.matchAll(new RegExp(first, "g"))].map(({ index }) => ({ at: index, isFirst: true })),
    ...[...text.matchAll(new RegExp(second, "g"))].map(({ index }) => ({ at: index, isFirst: false })),
  ].sort((a, b) => a.at - b.at);
  const subject = mentions.filter(({ at }) => at < relation.end).pop();
  const object = mentions.find(({ at }) => at >= relation.end);
  if (subject === undefined && object === undefined) return undefined;
  if (subject && object && subject.isFirst === object.isFirst) return undefined;
  const isFirst = subject?.isFirst ?? (lone === "subject" && !relation.isParted) === object?.isFirst;
  return isFirst === relation.isPassive ? turned(relation) : relation;
}
