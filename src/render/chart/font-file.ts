// Inter as TrueType files: where they are, and their tables. https://learn.microsoft.com/typography/opentype/spec/otff

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

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

const read = new Map<Weight, FontFile>();

/** Read when it is first asked for. */
export function fontFile(weight: Weight): FontFile {
  const known = read.get(weight) ?? readFont(weight);
  read.set(weight, known);
  return known;
}

function readFont(weight: Weight): FontFile {
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
}
