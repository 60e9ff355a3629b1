// Inter in the two weights the charts are set in: where the files are, which characters they have, how wide these are.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

export type Weight = 400 | 600;

const require = createRequire(import.meta.url);

/** TTF on purpose: from woff2 the renderer draws no text at all, and says nothing. */
export const fontFiles: Readonly<Record<Weight, string>> = {
  400: require.resolve("@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf"),
  600: require.resolve("@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf"),
};

/** The advance width of every character the font has, in units of the font size. */
type Advances = ReadonlyMap<number, number>;

const advances: Readonly<Record<Weight, Advances>> = { 400: readAdvances(400), 600: readAdvances(600) };

/** Whether Inter can draw it: Latin, Greek, Cyrillic, signs and arrows, but no emoji and no Chinese. */
export const hasGlyph = (codePoint: number): boolean => advances[400].has(codePoint);

/** The width of a text without kerning, which changes it by a hundredth or so. */
export function textWidth(text: string, size: number, weight: Weight): number {
  let sum = 0;
  for (const character of text) sum += advances[weight].get(character.codePointAt(0) ?? 0) ?? 0.6;
  return sum * size;
}

/** Reads `cmap` (format 12) and `hmtx`: https://learn.microsoft.com/typography/opentype/spec/otff */
function readAdvances(weight: Weight): Advances {
  const file = readFileSync(fontFiles[weight]);
  const tables = new Map<string, number>();
  for (let index = 0; index < file.readUInt16BE(4); index++) {
    const record = 12 + 16 * index;
    tables.set(file.toString("latin1", record, record + 4), file.readUInt32BE(record + 8));
  }
  const table = (tag: string): number => {
    const offset = tables.get(tag);
    if (offset === undefined) throw new Error(`Expected a table \`${tag}\` in ${fontFiles[weight]}`);
    return offset;
  };
  const unitsPerEm = file.readUInt16BE(table("head") + 18);
  const measured = file.readUInt16BE(table("hhea") + 34);
  const metrics = table("hmtx");
  // Glyphs past the last measured one share its width.
  const advance = (glyph: number) => file.readUInt16BE(metrics + 4 * Math.min(glyph, measured - 1)) / unitsPerEm;

  const found = new Map<number, number>();
  const groups = characterGroups(file, table("cmap"));
  for (let index = 0; index < file.readUInt32BE(groups + 12); index++) {
    const group = groups + 16 + 12 * index;
    const start = file.readUInt32BE(group);
    const glyph = file.readUInt32BE(group + 8);
    for (let code = start; code <= file.readUInt32BE(group + 4); code++) found.set(code, advance(glyph + code - start));
  }
  return found;
}

function characterGroups(file: Buffer, cmap: number): number {
  for (let index = 0; index < file.readUInt16BE(cmap + 2); index++) {
    const subtable = cmap + file.readUInt32BE(cmap + 4 + 8 * index + 4);
    if (file.readUInt16BE(subtable) === 12) return subtable;
  }
  throw new Error("Expected a character map of format 12 in the font");
}
