// The budget of a public reply: sixty words, of which the least important lines give way.

import { plainText } from "./markdown.ts";
import type { Line, View } from "./view.ts";

/** Read in ten seconds. */
export const mostWords = 60;

/** The words of a text: what has a letter or a digit in it. */
const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;

const wordsOf = (lines: readonly Line[]): number => lines.reduce((sum, line) => sum + wordsIn(plainText(line)), 0);

/** All that a reply says in its message, without its buttons and its chart. */
export const wordsOfView = ({ title, lead, lines = [], sections = [], warnings = [], footnote = "" }: View): number =>
  wordsOf([title, lead, ...lines, ...warnings, footnote]) +
  sections.reduce(
    (sum, section) =>
      sum + wordsOf([section.title, ...section.lines, ...(section.table?.rows ?? []).map((row) => row.join(" "))]),
    0,
  );

/** A line, and how soon it gives way, to a shorter one if there is one: the highest goes first; 0 stays. */
export interface Weighed {
  readonly line: Line;
  readonly gives: number;
  readonly shorter?: Line;
}

/** The lines, in their order, that have room beside what is said anyway; `most` words in all. */
export function withinWords(lines: readonly Weighed[], said: readonly Line[], most = mostWords): readonly Line[] {
  const kept = [...lines];
  const over = () => wordsOf([...said, ...kept.map(({ line }) => line)]) > most;
  while (over()) {
    const first = Math.max(0, ...kept.map(({ gives }) => gives));
    if (first === 0) break;
    const at = kept.findIndex(({ gives }) => gives === first);
    const shorter = kept[at]?.shorter;
    kept.splice(at, 1, ...(shorter === undefined ? [] : [{ line: shorter, gives: 0.5 }]));
  }
  return kept.map(({ line }) => line);
}

/** As many of the lines as have room beside what is said anyway, the first before all others; the first always has. */
export const firstWithinWords = (lines: readonly Line[], said: readonly Line[]): readonly Line[] =>
  withinWords(lines.map(fading), said);

/** A line that gives way to nothing. */
export const stays = (line: Line): Weighed => ({ line, gives: 0 });

/** A line of a list whose later lines give way sooner. */
export const fading = (line: Line, k: number): Weighed => ({ line, gives: k });
