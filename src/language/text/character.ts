// The characters a text may hold: typographic ones become their plain twins, hidden and foreign ones are refused by name.

import { later, tell, word } from "../../core/tell.ts";
import { codePoint, forms, mends, mistake } from "./mistake.ts";

/**
 * The text from `start` to `end` with every typographic character replaced by its plain twin, one for one; what lies
 * outside is blank. So offsets stay what they are in the whole text.
 * @throws UserError `assumption.character` at a character that is hidden, or that nothing here can mean.
 */
export function plainText(text: string, start: number, end: number): string {
  let plain = " ".repeat(start);
  for (const character of latin(text.slice(start, end))) {
    const twin = plainTwin(character);
    if (twin === undefined) throw refusal(text, character, plain.length);
    plain += twin;
  }
  return plain;
}

/** Russian words of scale, letter for letter. */
const scales: ReadonlyMap<string, string> = new Map([
  ["тыс", "tys"],
  ["млн", "mln"],
  ["млрд", "mlrd"],
  ["трлн", "trln"],
]);
const latin = (text: string): string =>
  text.replace(/(?<!\p{L})(?:тыс|млн|млрд|трлн)(?!\p{L})/gu, (word) => scales.get(word) ?? word);

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
become("~", "≈∼≃");
become(":", "\u2236");
become("£", "\uFFE1");
become("¥", "\uFFE5");

/** Beyond ASCII, what the language itself has a meaning for. */
const kept = new Set("→¢万亿億à±×√‰‱≥≤…π€£¥₹₩²³¹⁰⁴⁵⁶⁷⁸⁹⁺⁻½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒");

function plainTwin(character: string): string | undefined {
  if (character >= " " && character <= "~") return character;
  if (character >= "\uFF01" && character <= "\uFF5E") {
    return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
  }
  return kept.has(character) ? character : twins.get(character);
}

/** Names from the Unicode standard, for those that people meet without seeing them. */
const names: ReadonlyMap<number, string> = new Map(
  `
00 null|0a line break|0d line break|1b escape|ad soft hyphen|034f combining grapheme joiner
061c Arabic letter mark|115f Hangul filler|1160 Hangul filler|180e Mongolian vowel separator
200b zero width space|200c zero width non-joiner|200d zero width joiner|200e left-to-right mark
200f right-to-left mark|2028 line separator|2029 paragraph separator|202a left-to-right embedding
202b right-to-left embedding|202c pop directional formatting|202d left-to-right override
202e right-to-left override|2060 word joiner|2066 left-to-right isolate|2067 right-to-left isolate
2068 first strong isolate|2069 pop directional isolate|2800 blank Braille pattern|3164 Hangul filler
feff zero width no-break space|ffa0 Hangul filler
`
    .trim()
    .split(/[|\n]/)
    .map((entry) => [Number.parseInt(entry, 16), entry.slice(entry.indexOf(" ") + 1)] as const),
);

const kinds: readonly (readonly [RegExp, string])[] = [
  [/[\u{E0000}-\u{E007F}]/u, later`an invisible tag character`],
  [/\p{Cs}/u, later`half of a broken character`],
  [/\p{Cc}/u, later`a control character`],
  [/\p{Cf}/u, later`an invisible formatting character`],
  [/\p{M}/u, later`a combining mark`],
  [/\p{Nd}/u, later`a digit of another script`],
  [/\p{L}/u, later`a letter outside A to Z`],
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

const isHidden = (character: string): boolean => /[\p{C}\p{M}\u115F\u1160\u3164\uFFA0\u2800]/u.test(character);

function refusal(text: string, character: string, at: number) {
  const latin = lookalikes.get(character);
  const name =
    names.get(character.codePointAt(0) ?? 0) ??
    (latin && tell`which only looks like ${latin}`) ??
    kinds.find(([pattern]) => pattern.test(character))?.[1] ??
    later`a sign without a meaning here`;
  const kept = /[\n\r]/.test(character) ? text.slice(0, at) : text;
  // What is hidden goes; what is seen leaves a gap, so that no two numbers become one.
  const mended = [...kept]
    .map((each) => (plainTwin(each) === undefined ? (lookalikes.get(each) ?? (isHidden(each) ? "" : " ")) : each))
    .join("");
  const message = tell`Expected plain letters, digits and signs, got ${codePoint(character)} ${word(name)}`;
  // What a numeral of another script says is not to be left out: `15千万`.
  const hint =
    mended.trim() === "" || /\p{Script=Han}/u.test(character) ? forms("150M", "30 to 80") : mends(mended.trim());
  return mistake("assumption.character", message, { text }, [at, at + character.length], hint);
}
