// Which characters Inter has, and how wide they are in the two weights the charts are set in.

import { type FontFile, fontFile, type Weight } from "./font-file.ts";

export interface Character {
  readonly glyph: number;
  /** The advance width in units of the font size. */
  readonly advance: number;
}

type Characters = ReadonlyMap<number, Character>;

/** Read when first asked for: a reply without a picture needs one weight, for its words. */
const read = new Map<Weight, Characters>();
const characters = (weight: Weight): Characters => {
  const known = read.get(weight) ?? charactersOf(fontFile(weight));
  read.set(weight, known);
  return known;
};

/**
 * Whether Inter can draw it: Latin, Greek, Cyrillic, signs and arrows, but no emoji and no Chinese. Of the plainest it is known
 * without reading the font, which words in a shell need for nothing else.
 */
export const hasGlyph = (codePoint: number): boolean =>
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
function charactersOf({ bytes, table, unitsPerEm }: FontFile): Characters {
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
