// How a mistake in a typed text is told: a code, the whole text, the span in it, and one ready mend.

import { rethrown, type Span, UserError } from "../../core/errors.ts";
import { figures, tell } from "../../core/tell.ts";
import type { Syntax } from "../syntax.ts";
import { cut } from "./cut.ts";

/** Characters that would vanish, move or break a reply: control, format, surrogates, marks, line separators, blanks. */
const unprintable = /[\p{C}\p{M}\p{Zl}\p{Zp}\u115F\u1160\u2800\u3164\uFFA0]/gu;

/** `U+200B`, as characters are named in the Unicode standard. */
export const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

/** What a person typed, safe to stand inside a reply: on one line, cut short, between backticks of ours alone. */
export function quote(text: string, longest = 40): string {
  const visible = [...cut(text, 2 * longest)].map((character) => (character === "`" ? "'" : character)).join("");
  return `\`${cut(visible.replace(unprintable, codePoint), longest)}\``;
}

/** A mend that is longer is cut short, and can no longer be typed. */
export const longestMend = 120;

/** Ready mends in one line: quoted and joined by `or`. */
export function mends(...texts: readonly string[]): string {
  const quoted = texts.map((text) => quote(text, longestMend));
  const last = quoted.pop() ?? "";
  return quoted.length === 0 ? tell`Write ${last}` : tell`Write ${quoted.join(", ")} or ${last}`;
}

/** The hint that asks whether something else was meant: a mend where it stands in backticks. */
export const didYouMean = (what: string): string => tell`Did you mean ${what}?`;

/** What such a hint asks about. */
export function meantIn(hint = ""): string | undefined {
  const [before = "", after = ""] = didYouMean("\0").split("\0");
  return hint.startsWith(before) && hint.endsWith(after) ? hint.slice(before.length, -after.length) : undefined;
}

/** The mends in a hint that can be typed as they stand; one that was cut short cannot. */
export const mendsIn = (hint = ""): readonly string[] =>
  hint.startsWith(tell`Write ${""}`) || meantIn(hint) !== undefined
    ? [...hint.matchAll(/`([^`]+)`/g)].flatMap(([, mend = ""]) => (mend.endsWith("…") ? [] : [mend]))
    : [];

/** Forms to write numbers in, where nothing typed can be saved: examples, and no mend. */
export const forms = (...texts: readonly string[]): string => tell`Such as ${texts.map(figures).join(` ${tell`or`} `)}`;

/** Forms of whatever quantity. */
export const anyForms = (): string => forms("150M", "30 to 80");

/** Whether a hint offers something to type. */
export const offers = (hint: string): boolean =>
  hint.startsWith(tell`Write ${"`"}`) || hint.startsWith(tell`Such as ${""}`) || (meantIn(hint) ?? "").startsWith("`");

/** The whole text with another in place of what stands at `span`, as a mend. */
export const replaced = (text: string, [start, end]: Span, by: string): string =>
  text.slice(0, start) + by + text.slice(end);

export const sameUnit = () => tell`Write both in the same unit`;

export const tooLarge = () =>
  tell`Expected a number between 1e-307 and 1e308 in size, got one that cannot be counted with`;

export const lowerFirst = () => tell`Expected the lower end first, got the higher one`;

export interface Located {
  /** The whole text, in which spans count. */
  readonly text: string;
  /** The quantity the text is for, where it is known. */
  readonly field?: string;
}

/** The error for a person who typed `text`; without a mend it shows forms. */
export function mistake(
  code: string,
  message: string,
  { text, field }: Located,
  span: Span,
  hint = anyForms(),
): UserError {
  return new UserError(code, message, { text, span, hint, ...(field && { field }) });
}

/** The same of words and signs that nothing was made of. */
export const unread = (message: string, place: Located, span: Span, hint?: string): UserError =>
  mistake("assumption.syntax", message, place, span, hint);

/** Runs `work` and gives any UserError from below the text, a span and a hint where it lacks them. */
export const located = <Result>(place: Located & { span: Span; hint: string }, work: () => Result): Result =>
  rethrown(work, (error) => (error.place.text === undefined ? error.at({ ...place, ...error.place }) : error));

/** A tree, or what to write where that only adds a sign or a word to what was typed. */
export type Option = Syntax | string;

export interface Kind {
  /** What was expected and what came, where that says more than that it can be read in several ways. */
  readonly message?: string;
  /** `assumption.ambiguous` if not given. */
  readonly code?: string;
  /** What the readings stand in place of, where that is more than what is underlined. */
  readonly whole?: Span;
}

/** Asks which of `readings` is meant by what stands at `span`. */
export class Question extends UserError {
  readonly readings: readonly Option[];
  readonly whole: Span;

  constructor({ text }: Located, span: Span, readings: readonly Option[], kind: Kind = {}) {
    const { code = "assumption.ambiguous", whole = span } = kind;
    const { message = tell`Expected what can be read in one way, got ${quote(text.slice(...span))}` } = kind;
    super(code, message, { text, span, hint: tell`Say which is meant` });
    this.readings = readings;
    this.whole = whole;
  }
}

/** Asks whether a number is growth in percent, such as `example`, or the factor. */
export const growthOrFactor = (place: Located, span: Span, example: string, readings: readonly Option[]) =>
  new Question(place, span, readings, {
    message: tell`Expected growth a year such as ${quote(example)}, or a factor, got a number that could be either`,
    code: "growth.ambiguous",
  });
