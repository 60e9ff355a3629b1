// What a topic gets to see of a sentence, and what it makes of it.

import { figuresIn } from "./numbers.ts";
import { isDenied, negation, signAt } from "./signs.ts";
import type { Companies } from "./things.ts";

export interface Sentence extends Companies {
  /** The whole of it. */
  readonly text: string;
  /** Without what it takes for granted, of which `§` is left, but with the count of companies. */
  readonly rest: string;
  readonly premises: Readonly<Record<string, string>>;
  /** Whether a premise was said in words, and did not come with the name of a company. */
  readonly isConditional: boolean;
  readonly year: number | undefined;
  readonly isDenied: boolean;
  /** Whether a company is called by its name. */
  readonly isNamed: boolean;
}

export interface Reading {
  readonly model: string;
  readonly output: string;
  /** Sign and threshold. */
  readonly comparison: string;
  /** How many of the figures it takes in. */
  readonly figures: number;
  /** Premises that the claim itself brings. */
  readonly premises?: Readonly<Record<string, string>>;
  /** Years from the base year, where the claim names them itself. */
  readonly years?: number;
}

/** A reading of the sentence, if it is about the topic. */
export type Topic = (sentence: Sentence) => Reading | undefined;

/** An amount of something and the one figure that bounds it. */
export function amountOf(output: string, model: string, { words, rest }: Sentence, usual = ">="): Reading | undefined {
  const [first] = figuresIn(words);
  if (first === undefined) return undefined;
  const said = signAt(words, first);
  // A comparison by words that are not known.
  if (said === undefined && /\bthan (?:about |around )?$/.test(words.slice(0, first.at))) return undefined;
  const sign = said ?? usual;
  return { model, output, comparison: `${isDenied(rest) ? negation(sign) : sign} ${first.text}`, figures: 1 };
}
