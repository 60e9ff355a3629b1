// What can be wrong with the parameters of a family, and in which order or size they would do.

import { tell, word } from "../../core/tell.ts";
import { shownNumber } from "../shown.ts";

/** What is wrong with the parameters, and what may have been meant. */
export interface Objection {
  readonly expected: string;
  /** The same values in another order. */
  readonly order?: readonly number[];
}

/** An objection unless a value at a place among the parameters fits. */
const unless =
  (at: number, fits: (value: number) => boolean, expected: () => string) =>
  (...values: number[]): Objection | undefined =>
    fits(values[at] ?? 0) ? undefined : { expected: expected() };

const isPositive = (value: number): boolean => value > 0;
const isChance = (p: number): boolean => p > 0 && p < 1;
const isWhole = (trials: number): boolean => Number.isInteger(trials) && trials > 0 && trials <= 1e9;

export const positive = (name: string, at: number) => unless(at, isPositive, () => tell`${word(name)} above 0`);

export const upTo = (name: string, most: number) => {
  const expected = () => tell`${word(name)} above ${0} and up to ${shownNumber(most)}`;
  return unless(0, (value) => value > 0 && value <= most, expected);
};

/** A chance that is neither 0 nor 1. */
export const chanceAt = (at: number) => unless(at, isChance, () => tell`a chance between 0 and 1`);

const wholeTrials = unless(0, isWhole, () => tell`a whole number of trials`);
export const trialsWithChance = (...values: number[]) => wholeTrials(...values) ?? chanceAt(1)(...values);

export function ascending(...values: number[]): Objection | undefined {
  const order = values.map((_, index) => index).toSorted((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const isRising = order.every((place, index) => values[place] === values[index]);
  const isWide = (values[order[0] ?? 0] ?? 0) < (values[order.at(-1) ?? 0] ?? 0);
  if (isRising && isWide) return undefined;
  return { expected: tell`values from low to high`, ...(isWide && { order }) };
}

/** A mean between 0 and 1, and an sd that leaves room on either side. */
export function spreadOfShare(mean: number, sd: number): Objection | undefined {
  if (mean <= 0 || mean >= 1) return { expected: tell`a mean between 0 and 1` };
  return sd > 0 && sd * sd < mean * (1 - mean)
    ? undefined
    : { expected: tell`an sd above 0 and below √(mean (1 - mean))` };
}
