// Other spellings of a text that does not read: to offer, never to read unasked.

/** Quotation marks, emphasis, line breaks, and slips in a number; each on what the ones before made of the text. */
const slips: readonly (readonly [pattern: RegExp, by: string])[] = [
  [/^[\s"“”„«»'‘’`*~]+|[\s"“”„«»'‘’`*~]+$/gu, ""],
  [/\s+/gu, " "],
  [/^,(?=\d)/, "0."],
  [/(?<=\d)_{2,}(?=\d)/g, "_"],
  [/(\d)\s+e\s?([+-]?\d)/gi, "$1e$2"],
];

/** A text without its slips, and its value alone without them. */
export function respellings(text: string): readonly string[] {
  const [, name = "", value = text] = /^\s*([A-Za-z_]\w*\s*[=:]\s*)(.+)$/su.exec(text) ?? [];
  const without = (typed: string) => slips.reduce((made, [pattern, by]) => made.replace(pattern, by), typed);
  return [without(text), name + without(value)].filter((made) => made !== text.trim());
}

/** With decimal commas, and with commas as nothing, for a text whose commas could be either. */
export function withoutCommas(text: string): readonly string[] {
  return ["$1.", "$1"]
    .map((by) => text.trim().replace(/(\d),(?=\d)/g, by))
    .filter((other) => !/(?<![\d.])0\d/.test(other));
}
