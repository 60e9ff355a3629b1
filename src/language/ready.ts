// The promise of a mend: what a hint says to write can be typed as it stands, and loses nothing of what was typed.

import { UserError, unlessMistaken } from "../core/errors.ts";
import { asked } from "./in-place.ts";
import { keeps } from "./text/keeps.ts";
import { forms, longestMend, meantIn, mends, mendsIn, offers, Question } from "./text/mistake.ts";
import { nearest } from "./text/nearest.ts";
import { counted } from "./text/phrase-table.ts";

/** Mistakes in the words and signs themselves, which another spelling may mend. */
const spelling = new Set([
  "assumption.syntax",
  "assumption.character",
  "assumption.level",
  "name.unknown",
  "unit.unknown",
]);

/** Mistakes whose mends are made of what was typed, and are worth mending further. */
const ownNumbers = new Set(["assumption.ambiguous", "unit.mismatch"]);

/**
 * Runs `parse` on a text; where that fails, the hint offers the text with the word that was meant, or another spelling, or
 * those of its mends, that `parse` accepts and that keep every number, sign and word. Without one it shows `examples`.
 * @throws UserError as `parse` does.
 */
export function withReadyMends<Result>(
  text: string,
  parse: (text: string) => Result,
  examples: readonly string[],
): Result {
  try {
    return parse(text);
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown;
    const error = thrown instanceof Question ? asked(thrown) : thrown;
    const { hint } = error.place;
    if (hint === undefined) throw error;
    const hinted = (other: string) => new UserError(error.code, error.message, { ...error.place, hint: other });
    const isReady = (mend: string) => keeps(text, mend, thrown) && accepts(mend, parse);
    const meant = withMeantWord(error, text);
    if (meant !== undefined && accepts(meant, parse)) throw hinted(mends(meant));
    const spelled = withNumberWords(text);
    const words = spelled === text ? [] : accepts(spelled, parse) ? [spelled] : mendsOf(spelled, parse);
    if (words.length > 0) throw hinted(mends(...words));
    if (!offers(hint)) throw error;
    const commas = isInside(error, text) ? withoutCommas(text).filter((other) => accepts(other, parse)) : [];
    if (commas.length > 0) throw hinted(mends(...new Set(commas)));
    const offered = mendsIn(hint).map((mend) => withLevelOf(text, mend));
    const ready = offered.filter(isReady);
    // One that was cut short cannot be typed, and must not be shown beside one that can.
    const isCut = hint.includes("…`");
    if (offered.length > 0 && !isCut && ready.join() === mendsIn(hint).join()) throw error;
    const further =
      ready.length > 0 || !ownNumbers.has(error.code) ? [] : offered.flatMap((mend) => mendsOf(mend, parse));
    const spelt = spelling.has(error.code) ? respellings(text).filter(isReady).slice(0, 1) : [];
    const found = [ready, further.filter((mend) => keeps(text, mend, error)), spelt].find((all) => all.length > 0);
    throw hinted(found ? mends(...found) : forms(...examples));
  }
}

/** A mend of a range alone keeps how sure it was said to be: `2..4 @ 80%`. */
function withLevelOf(text: string, mend: string): string {
  const [level = ""] = /\s*@\s*\d[\d.]*\s*%\s*$/.exec(text) ?? [];
  return mend.includes("@") ? mend : `${mend}${level.trimEnd()}`;
}

/** The text with the word that may have been meant in place of a misspelt one: `lognorm(1, 2)` is `lognormal(1, 2)`. */
function withMeantWord({ place }: UserError, text: string): string | undefined {
  const meant = /^`([A-Za-z][\w ]*)(?:\(…\))?`$/.exec(meantIn(place.hint) ?? "")?.[1];
  const word = text.slice(...(place.span ?? [0, 0]));
  const digits = (name: string) => name.replace(/\D/g, "");
  if (meant === undefined || !/^\w+$/.test(word) || digits(word) !== digits(meant)) return undefined;
  return text.trim().replace(new RegExp(`\\b${word}\\b|(?<=\\d)${word}\\b`, "g"), meant);
}

/** With misspelt numbers as they may have been meant: `thirty to eihgty`, `30 too 80`. */
const withNumberWords = (text: string): string =>
  text.replaceAll(/\p{L}+/gu, (word) => {
    if (/^(?:too|ot|tto)$/i.test(word)) return "to";
    return word.length < 5 || counted.has(word.toLowerCase()) ? word : (nearest(word, counted.keys()) ?? word);
  });

/** Whether a comma that could be either is only a part of the text, so that a mend must bring the rest along. */
function isInside({ code, place }: UserError, text: string): boolean {
  const [start, end] = place.span ?? [0, text.length];
  return (
    code === "assumption.ambiguous" && /^[\d., _']+$/.test(text.slice(start, end)) && text.trim().length > end - start
  );
}

/** What a mend that reads but does not fit this quantity is itself mended to: `6 - 30` for a share is `6% to 30%`. */
function mendsOf(mend: string, parse: (text: string) => unknown): readonly string[] {
  try {
    parse(mend);
    return [];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    if (error.code !== "range.support" && error.code !== "range.size") return [];
    return mendsIn((error instanceof Question ? asked(error) : error).place.hint).filter((further) =>
      accepts(further, parse),
    );
  }
}

function accepts(text: string, parse: (text: string) => unknown): boolean {
  if (text.length > longestMend) return false;
  return (
    unlessMistaken(() => {
      parse(text);
      return true;
    }) ?? false
  );
}

/** Quotation marks, emphasis, line breaks, and slips in a number; each on what the ones before made of the text. */
const slips: readonly (readonly [pattern: RegExp, by: string])[] = [
  [/^[\s"“”„«»'‘’`*~]+|[\s"“”„«»'‘’`*~]+$/gu, ""],
  [/\s+/gu, " "],
  [/^,(?=\d)/, "0."],
  [/(?<=\d)_{2,}(?=\d)/g, "_"],
  [/(\d)\s+e\s?([+-]?\d)/gi, "$1e$2"],
];

/** A text without its slips, and its value alone without them. */
function respellings(text: string): readonly string[] {
  const [, name = "", value = text] = /^\s*([A-Za-z_]\w*\s*[=:]\s*)(.+)$/su.exec(text) ?? [];
  const without = (typed: string) => slips.reduce((made, [pattern, by]) => made.replace(pattern, by), typed);
  return [without(text), name + without(value)].filter((made) => made !== text.trim());
}

/** With decimal commas, and with commas as nothing, for a text whose commas could be either. */
function withoutCommas(text: string): readonly string[] {
  return ["$1.", "$1"]
    .map((by) => text.trim().replace(/(\d),(?=\d)/g, by))
    .filter((other) => !/(?<![\d.])0\d/.test(other));
}
