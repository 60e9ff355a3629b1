// Other spellings of a text that does not read: to offer, never to read unasked.

import { digitOf } from "./keeps.ts";

type Rule = readonly [pattern: RegExp, replacement: string | ((match: string, ...groups: string[]) => string)];

/** One after the other, each on what the ones before made of the text. */
const rules: readonly Rule[] = [
  // Digits and signs of other scripts, quotation marks, emphasis, line breaks.
  [/\p{Nd}/gu, (digit) => digitOf(digit)],
  [/٫/g, "."],
  [/٬/g, ","],
  [/٪/g, "%"],
  [/^[\s"“”„«»'‘’`*~]+|[\s"“”„«»'‘’`*~]+$/gu, ""],
  [/^_([^_]+)_$/, "$1"],
  [/\s+/gu, " "],
  // Slips in a number.
  [/^,(?=\d)/, "0."],
  [/(?<=\d)_{2,}(?=\d)/g, "_"],
  [/(\d)\s+e\s?([+-]?\d)/gi, "$1e$2"],
  [/\s*@\s*(\d+)$/, " @ $1%"],
  // Cards by their names, functions by another.
  [/\b(?:(?:nvidia|geforce)\s)?RTX\s?\d{4}(?:\s?ti)?s?\b/gi, "gaming cards"],
  [/\bnvidia\s(?=H100s?\b)/gi, ""],
  [/\bpow\s*\((\w+),\s*(\w+)\)/gi, "$1^$2"],
  [/\bto\s*\(([^(),]+),\s*([^(),]+)\)/gi, "$1 to $2"],
  // A sign that nothing follows, and what may be a range without its word.
  [/(?<=\S)\s*(?:[-*/÷×^±–=]+|\.{2,}|…|\b(?:to|or|and))$/i, ""],
  [/(?<=[\d%a-zA-Z)])\s*(?:[〜～…&;])\s*(?=[$€£¥]?\.?\d)/gu, " to "],
  [/^([$€£¥]?[\d.][^\s,;]*)\s*[,;]\s*([^\s,;]+)$/, "$1 to $2"],
  [/^\[([^\s,;]+)\s+([^\s,;]+)\]$/, "$1 to $2"],
  [/(?<=[\d%kKmMbB])\s(?:and|a)\s(?=[$€£¥]?\.?\d)/giu, " to "],
];

/** Longer texts are formulas, and nothing that a rule could guess at. */
const longest = 80;

/** How many ways are worth trying. */
const most = 4;

/** Other ways to write a text, the one that all rules made first; none where no rule applies. */
export function respellings(text: string): readonly string[] {
  if (text.length > longest || !/\p{Nd}/u.test(text)) return [];
  const [, name = "", value = ""] = /^\s*([A-Za-z_]\w*\s*[=:]\s*)(.+)$/su.exec(text) ?? [];
  const whole = remade(text);
  return name === "" ? whole : [...whole, ...remade(value).map((other) => name + other)];
}

function remade(text: string): readonly string[] {
  const made: string[] = [];
  let current = text;
  for (const [pattern, replacement] of rules) {
    const next = current.replace(pattern, replacement as string).trim();
    if (next !== current && next !== text.trim()) made.unshift(next);
    current = next;
  }
  return made.slice(0, most);
}

/** With decimal commas, and with commas as nothing, for a text whose commas could be either. */
export function withoutCommas(text: string): readonly string[] {
  return ["$1.", "$1"]
    .map((by) => text.trim().replace(/(\d),(?=\d)/g, by))
    .filter((other) => !/(?<![\d.])0\d/.test(other));
}
