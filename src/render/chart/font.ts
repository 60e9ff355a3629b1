// The font, Inter as TrueType files: their tables, https://learn.microsoft.com/typography/opentype/spec/otff; which characters they
// have, and how wide they are in the two weights the charts are set in; and a person's text made to fit: only these characters,
// shortened at a word, wrapped to lines.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { onceBy } from "../../core/kept.ts";

export type Weight = 400 | 600;

export interface FontFile {
  readonly bytes: Buffer;
  /** Where a table begins; a font without it is a bug. */
  readonly table: (tag: string) => number;
  readonly unitsPerEm: number;
}

const require = createRequire(import.meta.url);

export const fontPaths: Readonly<Record<Weight, string>> = {
  400: require.resolve("@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf"),
  600: require.resolve("@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf"),
};

/** Read when it is first asked for: a reply without a picture needs one weight, for its words. */
export const fontFile = onceBy((weight: Weight): FontFile => {
  const bytes = readFileSync(fontPaths[weight]);
  const tables = new Map<string, number>();
  for (let index = 0; index < bytes.readUInt16BE(4); index++) {
    const record = 12 + 16 * index;
    tables.set(bytes.toString("latin1", record, record + 4), bytes.readUInt32BE(record + 8));
  }
  const table = (tag: string): number => {
    const offset = tables.get(tag);
    if (offset === undefined) throw new Error(`Expected a table \`${tag}\` in ${fontPaths[weight]}`);
    return offset;
  };
  return { bytes, table, unitsPerEm: bytes.readUInt16BE(table("head") + 18) };
});

interface Character {
  readonly glyph: number;
  /** The advance width in units of the font size. */
  readonly advance: number;
}

const characters = onceBy((weight: Weight) => charactersOf(fontFile(weight)));

/**
 * Whether Inter can draw it: Latin, Greek, Cyrillic, signs and arrows, but no emoji and no Chinese. Of the plainest it is known
 * without reading the font, which words in a shell need for nothing else.
 */
const hasGlyph = (codePoint: number): boolean =>
  (codePoint >= 0x20 && codePoint < 0x7f) || characters(400).has(codePoint);

/** The characters of a text; those that the font lacks are as its box for a missing one. */
export const charactersIn = (text: string, weight: Weight): readonly Character[] =>
  [...text].map((character) => characters(weight).get(character.codePointAt(0) ?? 0) ?? missing);

const missing: Character = { glyph: 0, advance: 0.6 };

/** The width of a text. There is no kerning: every character has its own width wherever it stands. */
export function textWidth(text: string, size: number, weight: Weight): number {
  let sum = 0;
  const known = characters(weight);
  for (const character of text) sum += (known.get(character.codePointAt(0) ?? 0) ?? missing).advance;
  return sum * size;
}

/** Reads `cmap` (format 12) and `hmtx`. */
function charactersOf({ bytes, table, unitsPerEm }: FontFile): ReadonlyMap<number, Character> {
  const measured = bytes.readUInt16BE(table("hhea") + 34);
  const metrics = table("hmtx");
  // Glyphs past the last measured one share its width.
  const advance = (glyph: number) => bytes.readUInt16BE(metrics + 4 * Math.min(glyph, measured - 1)) / unitsPerEm;
  const found = new Map<number, Character>();
  const groups = characterGroups(bytes, table("cmap"));
  for (let index = 0; index < bytes.readUInt32BE(groups + 12); index++) {
    const group = groups + 16 + 12 * index;
    const start = bytes.readUInt32BE(group);
    const first = bytes.readUInt32BE(group + 8);
    for (let code = start; code <= bytes.readUInt32BE(group + 4); code++) {
      const glyph = first + code - start;
      found.set(code, { glyph, advance: advance(glyph) });
    }
  }
  return found;
}

function characterGroups(bytes: Buffer, cmap: number): number {
  for (let index = 0; index < bytes.readUInt16BE(cmap + 2); index++) {
    const subtable = cmap + bytes.readUInt32BE(cmap + 4 + 8 * index + 4);
    if (bytes.readUInt16BE(subtable) === 12) return subtable;
  }
  throw new Error("Expected a character map of format 12 in the font");
}

/** The text in characters that can be drawn. A name of emoji alone becomes `fallback`. */
export function printable(text: string, fallback = ""): string {
  // Control and direction characters would break the XML or turn the rest of the line round.
  const spaced = text.normalize("NFC").replace(/[\p{C}\s]+/gu, " ");
  const kept = [...spaced].filter((character) => hasGlyph(character.codePointAt(0) ?? 0)).join("");
  return kept.replace(/ +/g, " ").trim() || fallback;
}

/** The text, or as much of it as fits with `…` after it; cut at a word where that costs little. */
export function shortened(text: string, room: number, size: number, weight: Weight): string {
  if (textWidth(text, size, weight) <= room) return text;
  const characters = [...text];
  let cut = characters.length - 1;
  while (cut > 0 && textWidth(`${characters.slice(0, cut).join("")}…`, size, weight) > room) cut--;
  const space = characters.lastIndexOf(" ", cut);
  const end = space > cut * 0.85 ? space : cut;
  return end === 0
    ? ""
    : `${characters
        .slice(0, end)
        .join("")
        .replace(/[\s,;:(/·-]+$/, "")}…`;
}

/** The text on at most `lines` lines of like length, the last one shortened where it must be. */
export function wrapped(text: string, room: number, size: number, weight: Weight, lines: number): readonly string[] {
  let best = filled(text, room, size, weight, lines);
  // No word is left alone on a line: the room is made as narrow as the same number of lines can be.
  for (let narrower = room - 6; narrower > room / 2; narrower -= 6) {
    const next = filled(text, narrower, size, weight, lines);
    if (next.length > best.length || next.join(" ") !== best.join(" ")) break;
    best = next;
  }
  return best;
}

/** Each line as long as it can be. */
function filled(text: string, room: number, size: number, weight: Weight, lines: number): readonly string[] {
  const words = text.split(" ");
  const done: string[] = [];
  let line = words.shift() ?? "";
  while (done.length < lines - 1 && words.length > 0) {
    const longer = `${line} ${words[0]}`;
    if (textWidth(longer, size, weight) > room) {
      done.push(shortened(line, room, size, weight));
      line = words.shift() ?? "";
    } else {
      line = longer;
      words.shift();
    }
  }
  return [...done, shortened([line, ...words].join(" "), room, size, weight)];
}
