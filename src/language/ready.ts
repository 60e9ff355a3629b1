// The promise of a mend: what a hint says to write can be typed as it stands, and loses nothing of what was typed. Readings are put
// in the place of what was typed, and a number keeps its own digits.

import { rethrown, type Span, UserError, unlessMistaken } from "../core/errors.ts";
import { tell } from "../core/tell.ts";
import type { Unit } from "../core/units/unit.ts";
import { quantityOf, readWholeAmount, readWholeLiteral } from "./numbers/literal.ts";
import { printNumber } from "./numbers/number.ts";
import { hasDecimalCommas } from "./numbers/numeral.ts";
import { loosest, printLiteral, printSyntax, tightest } from "./print.ts";
import { type Amount, fingerprint, type Syntax, withAmounts } from "./syntax.ts";
import { keeps } from "./text/keeps.ts";
import {
  anyForms,
  forms,
  longestMend,
  meantIn,
  mends,
  mendsIn,
  type Option,
  offers,
  Question,
  quote,
  replaced,
} from "./text/mistake.ts";
import { nearest } from "./text/nearest.ts";
import { counted, ordinals, telling, vague } from "./text/phrase-table.ts";
import { scan } from "./text/scan.ts";
import { printUnit } from "./units/unit-words.ts";

/** A question with its readings ready to be typed. */
export function asked({ code, message, place, readings, whole }: Question): UserError {
  const ready = inPlace(place.text ?? "", whole, readings);
  return new UserError(code, message, {
    ...place,
    hint: ready.length > 0 ? mends(...ready) : anyForms(),
  });
}

/**
 * A text with each of some readings at `span`: bare where brackets, commas or the ends of the text part it from the rest,
 * and each number as it was typed wherever that says the same. So no mend loses one.
 */
export function inPlace(text: string, span: Span, readings: readonly Option[]): readonly string[] {
  const before = text.slice(0, span[0]).trim().replace(/^\+$/, "").at(-1) ?? "";
  const after = text.slice(span[1]).trimStart().at(0) ?? "";
  const strength = /^[([{,;=:]?$/.test(before) && /^[)\]},;@]?$/.test(after) ? loosest : tightest;
  const printed = (reading: Syntax) =>
    printSyntax(
      withAmounts(reading, (amount) => asTyped(amount, text)),
      strength,
    );
  const ready = readings.map((each) => replaced(text, span, typeof each === "string" ? each : printed(each)).trim());
  return [...new Set(ready)];
}

/** A number in another unit, or in a rate of its currency: as it was typed with that behind, where it says the same. */
export function inUnit(amount: Amount, unit: Unit, text: string): Amount {
  const { typed } = asTyped(amount, text);
  const rate = amount.unit && unit.symbol.startsWith(`${amount.unit.symbol}/`) && /^[$€£]/.test(typed ?? "");
  const words = ` ${printUnit(unit)}`;
  const behind = rate ? words.slice(words.indexOf(" per ")) : words;
  const isWritten = typed !== undefined && (rate || amount.unit === undefined);
  return { ...amount, unit, ...(isWritten && { typed: typed + behind }) };
}

/** With how it was typed, where that alone reads as the same, or as the same in no unit. */
export function asTyped(amount: Amount, text: string): Amount {
  // One with a decimal comma is not understood among others with a point.
  if (amount.typed !== undefined || hasDecimalCommas(text)) return amount;
  const typed = text.slice(...amount.span);
  const alone = unlessMistaken(() => {
    const tokens = scan(typed);
    const written = readWholeLiteral(tokens) ?? readWholeAmount(tokens);
    return written && quantityOf(written, tokens);
  });
  if (alone === undefined) return amount;
  const { unit: _, ...bare } = amount;
  const [own, same, unitless] = [alone, amount, bare].map(fingerprint);
  if (own === same) return { ...amount, typed };
  const inFull = printNumber(amount.value, { exact: true });
  return own === unitless ? { ...amount, typed: printLiteral(amount).replace(inFull, typed) } : amount;
}

/** Mistakes in the words and signs themselves, which another spelling may mend. */
const spelling = new Set([
  "assumption.syntax",
  "assumption.character",
  "assumption.level",
  "name.unknown",
  "unit.unknown",
]);

/** Mistakes whose mends are made of what was typed, and are worth mending further. */
const ownNumbers = new Set(["assumption.ambiguous", "unit.mismatch", "unit.unknown"]);

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
  return rethrown(
    () => parse(text),
    (thrown) => {
      const error = thrown instanceof Question ? asked(thrown) : thrown;
      const year = /\b(?:by|until|before) 20\d\d$/i.exec(text);
      if (year && accepts(text.slice(0, year.index), parse)) {
        const hint = tell`It reads without that: only /project has years, as until`;
        return new UserError("assumption.syntax", tell`Expected no year, got ${quote(year[0])}`, {
          text,
          span: [year.index, text.length],
          hint,
        });
      }
      const { hint } = error.place;
      if (hint === undefined) return error;
      const hinted = (all: readonly string[]) =>
        error.at({ hint: all.length > 0 ? mends(...new Set(all)) : forms(...examples) });
      const reads = (mend: string) => accepts(mend, parse);
      const isReady = (mend: string) => keeps(text, mend, thrown) && reads(mend);
      const meant = withMeantWord(error, text);
      if (meant !== undefined && reads(meant)) return hinted([meant]);
      const spelled = withNumberWords(text);
      const words = spelled === text ? [] : reads(spelled) ? [spelled] : mendsOf(spelled, parse);
      if (words.length > 0) return hinted(words);
      if (!offers(hint)) return error;
      const offered = mendsIn(hint);
      const ready = offered.filter(isReady);
      // One that was cut short cannot be typed, and must not be shown beside one that can.
      if (offered.length > 0 && !hint.includes("…`") && ready.join() === mendsIn(hint).join()) return error;
      const further = ready.length > 0 || !ownNumbers.has(error.code) ? [] : offered;
      const others = spelling.has(error.code) ? [...respellings(text), ...withRemark(text, error)] : [];
      const spelt = others
        .filter((other) => keeps(text, other, error))
        .map((other) => (reads(other) ? [other] : mendsOf(other, parse)))
        .find((found) => found.length > 0);
      const kept = further
        .flatMap((mend) => mendsOf(mend, parse, error.code === "unit.unknown"))
        .filter((mend) => keeps(text, mend, error));
      return hinted([ready, kept, spelt].find((all) => all && all.length > 0) ?? []);
    },
  );
}

/** The text with the word that may have been meant in place of a misspelt one: `lognorm(1, 2)` is `lognormal(1, 2)`. */
function withMeantWord({ place }: UserError, text: string): string | undefined {
  const meant = /^`([A-Za-z][\w ]*)(?:\(…\))?`$/.exec(meantIn(place.hint) ?? "")?.[1];
  const word = text.slice(...(place.span ?? [0, 0])).replace(/^.*\./, "");
  const digits = (name: string) => name.replace(/\D/g, "");
  // `PUE of 1.2` says what the number is, and takes no share of it.
  const isLabel = text.trim().startsWith(`${word} of `);
  if (meant === undefined || !/^\w+$/.test(word) || isLabel || digits(word) !== digits(meant)) return undefined;
  return text.trim().replace(new RegExp(`\\b${word}\\b|(?<=\\d)${word}\\b`, "g"), meant);
}

/** With misspelt numbers as they may have been meant: `thirty to eihgty`, `30 too 80`. */
const withNumberWords = (text: string): string =>
  text.replaceAll(/\p{L}+/gu, (word) => {
    if (/^(?:too|ot|tto)$/i.test(word)) return "to";
    const lower = word.toLowerCase();
    if (word.length < 5 || lower === "there" || [counted, vague, ordinals].some((known) => known.has(lower)))
      return word;
    // `nights` are no eight, nor is `right`.
    return (
      nearest(
        word,
        [...counted.keys()].filter((each) => each[0] === lower[0]),
      ) ?? word
    );
  });

/**
 * What a mend that reads but does not fit this quantity is itself mended to: `6 - 30` for a share is `6% to 30%`; of another
 * spelling, which says the same, also what is asked about it.
 */
function mendsOf(mend: string, parse: (text: string) => unknown, isSpelling = true): readonly string[] {
  const nothing = (_: unknown): readonly string[] => [];
  return unlessMistaken(
    () => nothing(parse(mend)),
    (error) => {
      const isAsked = error instanceof Question;
      const isMeant = /^(?:range\.s(?:upport|ize)|unit\.mismatch)$/.test(error.code) || (isSpelling && isAsked);
      const { hint } = (isAsked ? asked(error) : error).place;
      return isMeant ? mendsIn(hint).filter((further) => accepts(further, parse)) : [];
    },
  );
}

const accepts = (text: string, parse: (text: string) => unknown): boolean =>
  text.length <= longestMend && unlessMistaken(() => [parse(text)]) !== undefined;

/** Quotation marks, emphasis, line breaks, and slips in a number; each on what the ones before made of the text. */
const slips: readonly (readonly [pattern: RegExp, by: string])[] = [
  [/^[\s"“”„«»'‘’`*~|]+|[\s"“”„«»'‘’`*~|]+$/gu, ""],
  // As prices end in India, and as percentages begin in Turkey.
  [/\/-$/, ""],
  [/^%\s?(\d[\d.,]*)$/, "$1%"],
  [/\s+/gu, " "],
  [/^,(?=\d)/, "0."],
  [/(?<=\d)_{2,}(?=\d)/g, "_"],
  [/(\d)\s+e\s?([+-]?\d)/gi, "$1e$2"],
];

/** A text without its slips, and its value alone without them. */
function respellings(text: string): readonly string[] {
  const [, name = "", value = text] = /^\s*([A-Za-z_]\w*\s*[=:]\s*)(.+)$/su.exec(text) ?? [];
  const without = (typed: string) => slips.reduce((made, [pattern, by]) => made.replace(pattern, by), typed);
  const joined = text.replace(/^\s*[A-Za-z]\w*(?:[ -][A-Za-z]\w*)+(?=\s*=)/, (words) =>
    words.trim().replace(/[ -]/g, "_"),
  );
  return [without(text), name + without(value), joined].filter((made) => made !== text.trim());
}

/** With the words behind a value, or before its colon, in brackets as what is left out: `575 W (TGP)`. */
function withRemark(text: string, { code, place }: UserError): readonly string[] {
  const at = place.span?.[0] ?? 0;
  const [before, behind] = [text.slice(0, at).replace(/[\s,]+$/, ""), text.slice(at).trim()];
  // `P(join) = 0.02` is what its value is called.
  const [, called, given] = /^\s*(\p{L}[^=]*\))\s*=\s*(.*\d.*)$/u.exec(text) ?? [];
  const [, label = called?.replace(/[^\p{L}\d]+/gu, " ").trim(), value = given] =
    /^\s*((?:\p{L}[\p{L}'’-]*\s+)+\p{L}[\p{L}'’-]*)\s*:\s*(.*\d.*)$/u.exec(text) ??
    /^\s*(\p{L}[\p{L}\s'’-]*),\s*(.*\d.*)$/u.exec(text) ??
    /^\s*(\p{Lu}{2,})\s+(?:of\s+|is\s+)?(\d.*)$/u.exec(text) ??
    [];
  // What stands where a unit would may be one: `3/4 Jahr`; of a ratio it is only of what.
  const isUnit = code === "unit.unknown" && !/\b(?:in|of)\s+\d+$/.test(before);
  const isWords = /^\p{L}[\p{L}\s,.!?'’-]*$/u.test(behind) && /(?<!\p{L})\d/u.test(before) && !isUnit;
  return [...(isWords ? [[before, behind]] : []), ...(label && value ? [[value, label]] : [])]
    .filter(([, words = ""]) => words.length > 2 && !telling.test(words))
    .map(([said, words]) => `${said} (${words})`);
}
