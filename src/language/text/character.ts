// The characters a text may hold: typographic ones become their plain twins, hidden and foreign ones are refused by name.

import { later, tell, word } from "../../core/tell.ts";
import { digitOf } from "./keeps.ts";
import { codePoint, mends, mistake } from "./mistake.ts";

/**
 * The text from `start` to `end` with every typographic character replaced by its plain twin, one for one; what lies
 * outside is blank. So offsets stay what they are in the whole text.
 * @throws UserError `assumption.character` at a character that is hidden, or that nothing here can mean.
 */
export function plainText(text: string, start: number, end: number): string {
  let plain = " ".repeat(start);
  for (const [piece] of text.slice(start, end).matchAll(/\p{L}+|./gsu)) {
    // A word of another script, and no letter that passes for a Latin one.
    const isWord = /^\p{L}/u.test(piece) && [...piece].some((each) => !plainTwin(each) && !lookalikes.has(each));
    for (const character of piece) {
      const twin = plainTwin(character) ?? (isWord ? character : undefined);
      if (twin === undefined) throw refusal(text, character, plain.length);
      plain += twin;
    }
  }
  return plain;
}

const twins = new Map<string, string>();
const become = (plain: string, characters: string) => {
  for (const character of characters) twins.set(character, plain);
};
become(" ", "\t\u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000");
become("-", "\u2212\u2010\u2011\uFE63");
become("–", "–\u2012\u2014\u2015");
become("/", "÷\u2044\u2215");
become("*", "·\u22C5\u2219\u2217");
become("'", "‘’\u02BC");
become("~", "≈∼≃〜");
become(".", "٫");
become("%", "٪");
become(":", "\u2236");
become("μ", "\u00B5");
become("£", "\uFFE1");
become("¥", "\uFFE5");

/** Beyond ASCII, what the language itself has a meaning for. */
const kept = new Set("σμλθαβ→¢à±×√‰‱≥≤…π€£¥₹₩²³¹⁰⁴⁵⁶⁷⁸⁹⁺⁻½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒");

function plainTwin(character: string): string | undefined {
  if (character >= " " && character <= "~") return character;
  if (character >= "\uFF01" && character <= "\uFF5E") {
    return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
  }
  // One for one: what takes two places would move the rest.
  if (character.length === 1 && /\p{Nd}/u.test(character)) return digitOf(character);
  return kept.has(character) ? character : twins.get(character);
}

const invisible = /[\p{C}\u115F\u1160\u3164\uFFA0\u2800]/u;

const kinds: readonly (readonly [RegExp, string])[] = [
  [/[\n\r\u2028\u2029]/u, later`a line break`],
  [invisible, later`an invisible character`],
  [/\p{M}/u, later`a combining mark`],
  [/\p{Extended_Pictographic}/u, later`an emoji`],
];

/** Letters of other alphabets that pass for Latin ones: Cyrillic, Greek, and the Kelvin sign. */
const lookalikes = new Map<string, string>();
for (const [foreign, latin] of [
  ["аеорсхуікАВЕКМОРСТХ", "aeopcxyikABEKMOPCTX"],
  ["οΑΒΕΚΜΟΤΧ\u212A", "oABEKMOTXK"],
] as const) {
  [...foreign].forEach((letter, index) => {
    lookalikes.set(letter, latin.charAt(index));
  });
}

const isHidden = (character: string): boolean => invisible.test(character) || /\p{M}/u.test(character);

function refusal(text: string, character: string, at: number) {
  const latin = lookalikes.get(character);
  const name =
    (latin && tell`which only looks like ${latin}`) ??
    kinds.find(([pattern]) => pattern.test(character))?.[1] ??
    later`a sign without a meaning here`;
  const kept = /[\n\r]/.test(character) ? text.slice(0, at) : text;
  // What is hidden goes; what is seen leaves a gap, so that no two numbers become one.
  const mended = [...kept]
    .map((each) =>
      plainTwin(each) === undefined
        ? (lookalikes.get(each) ?? (isHidden(each) ? "" : /\p{L}/u.test(each) ? each : " "))
        : each,
    )
    .join("");
  const message = tell`Expected plain letters, digits and signs, got ${codePoint(character)} ${word(name)}`;
  const hint = mended.trim() ? mends(mended.trim()) : undefined;
  return mistake("assumption.character", message, { text }, [at, at + character.length], hint);
}
