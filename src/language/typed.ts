// What people type in the numbers and words of their own locale, put into the language of assumptions, whose readings,
// mends and kept texts are the same for all: `30.000,00 €` is `30000.00 €`, `5 bis 20 %` is `5 to 20 %`.

/** Where a comma begins the decimals. Of Latin American Spanish no locale says which it is. */
export const commaLocales: readonly string[] = [
  ...["bg", "cs", "da", "de", "el", "es-ES", "fi", "fr", "hr", "hu", "id", "it", "lt", "nl", "no", "pl", "pt-BR", "ro"],
  ...["ru", "sv-SE", "tr", "uk", "vi"],
];

type Words = readonly (readonly [typed: string, read: string])[];

/** Between two numbers alone: elsewhere it is a word of many meanings. */
const joint = (word: string): Words => [[`(?<=[\\d%€$MkBT]\\s*)\\b${word}\\b(?=\\s*[\\d$€])`, "to"]];

/** By language, in the order in which they are read. */
const words: Readonly<Record<string, Words>> = {
  de: [
    ["zwischen (.+?) und", "between $1 and"],
    ["(?<=^|[=:;(]\\s*)bis(?: zu)?", "up to"],
    ["rund um die Uhr", "round the clock"],
    ["(?<=\\d\\s*)von(?= \\d)", "out of"],
    ["von (?=[\\d$€])", "from "],
    ["bis(?: zu)?", "to"],
    ["(?<!\\d)1 zu(?= \\d)", "1 in"],
    ["(?:etwa|ungefähr|circa|zirka|ca\\.?|rund)", "about"],
    ["genau", "exactly"],
    ["(?:mindestens|wenigstens)", "at least"],
    ["(?:höchstens|maximal)", "at most"],
    ["(?:mehr als|über)", "more than"],
    ["(?:weniger als|unter)", "less than"],
    ["(?:Tsd\\.?|Tausend)", "thousand"],
    ["(?:Mio\\.?|Million(?:en)?)", "million"],
    ["(?:Mrd\\.?|Milliarden?)", "billion"],
    ["(?:Bio\\.|Billionen)", "trillion"],
    ["oder", "or"],
    ["zwei", "two"],
    ["drei", "three"],
    ["die Hälfte", "half"],
    ["eine?(?= (?:Drittel|Viertel|Fünftel|Zehntel))", "a"],
    ["jede[rsn]? zweite[rsn]?", "every second"],
    ["jede[rsn]? dritte[rsn]?", "every third"],
    ["jede[rsn]? vierte[rsn]?", "every fourth"],
    ["jede[rsn]? fünfte[rsn]?", "every fifth"],
    ["jede[rsn]? zehnte[rsn]?", "every tenth"],
    ["jede[rsn]? zwanzigste[rsn]?", "every twentieth"],
    ["Drittel", "third"],
    ["Viertel(?! ?jahr)", "quarter"],
    ["Fünftel", "fifth"],
    ["Zehntel", "tenth"],
    ["verdoppelt sich alle", "doubles every"],
    ["verdoppelt sich", "doubles"],
    ["täglich", "per day"],
    ["monatlich", "per month"],
    ["jährlich", "per year"],
    ["abends", "evenings"],
    ["nachts", "nights"],
    ["(?:pro|im|je) Jahr", "per year"],
    ["(?:pro|im|je) Monat", "per month"],
    ["(?:pro|am|je) Tag", "per day"],
    ["am(?= \\d{4}-)", "on"],
    ["alle(?= Gaming-Karten)", "all"],
    ["(?:pro|je)", "per"],
    ["Jahre?n?", "years"],
    ["Monate?n?", "months"],
    ["Wochen?", "weeks"],
    ["Tage?n?", "days"],
    ["Stunden?", "hours"],
    ["Dollar", "dollars"],
    ["(?:Leuten?|Menschen|Personen)", "people"],
    ["Nutzern?", "users"],
    ["Spielern?", "gamers"],
    ["(?:Gaming-|Grafik)(?:Karte|karte)n?", "gaming cards"],
    ["Rechenzentrums-(GPUs?)", "datacenter $1"],
    ["H100-Äquivalente?n?", "H100 equivalents"],
    ["Hyperscalern?", "hyperscaler"],
    ["Agent(?:en)?", "worker"],
  ],
  fr: [
    ["entre (.+?) et", "between $1 and"],
    ["(?<=\\S\\s*)à(?=\\s*[\\d$€])", "to"],
    ...joint("a"),
    ["environ", "about"],
    ["au moins", "at least"],
    ["au plus", "at most"],
    ["plus de", "more than"],
    ["moins de", "less than"],
    ["pour ?cent", "percent"],
    ["mille", "thousand"],
    ["billions?", "trillion"],
    ["milliards?", "billion"],
    ["ou", "or"],
    ["par an", "per year"],
    ["la moitié", "half"],
    ["un tiers", "a third"],
    ["un quart", "a quarter"],
    ["un sur(?= \\d)", "1 in"],
  ],
  es: [
    ...joint("a"),
    ["la mitad", "half"],
    ["un tercio", "a third"],
    ["un cuarto", "a quarter"],
    ["uno de cada", "1 in"],
  ],
  it: joint("a"),
  pt: joint("a"),
  nl: joint("tot"),
};

/** A number with whatever separates its digits; what a name holds is none: `H100`, `p95`. */
const numeral = /(?<![\p{L}\d_]|\d[.,])\d+(?:[.,'’]\d+|[ \u00a0\u202f\u2009]\d{3}(?!\d))*(?:[eE][+-]?\d+)?/u;
/** A blank before the sign of a number: who reads the kept text may write none. */
const blankPercent = /(?<=\d)[ \u00a0\u202f]%/g;
const pieces = new RegExp(`[([{]|[)\\]}]|;|${numeral.source}`, "gu");

/**
 * A typed text as the language of assumptions has it, for a reader of `locale`; as it is for any other. Where the locale
 * does not settle what was meant (`1.000,000,000`) it stays, and is asked about like any text.
 * @example typedIn("de", "30.000,5 bis 1 Mio.") // 30000.5 to 1 million
 */
export function typedIn(locale: string | undefined, text: string): string {
  if (locale === undefined || !commaLocales.includes(locale)) return text;
  const [, said = text, remark = ""] = /^(.*?)(\s(?:#|\/\/)\s.*)?$/s.exec(text) ?? [];
  return inWords(words[locale.replace(/-.*/, "")] ?? [], inFigures(said).replaceAll(blankPercent, "%")) + remark;
}

/** A name before its value stays: `Watt je Karte = 200`. */
const named = /((?:^|[;\n])[^;\n=:()[\]{}<>]*[=:](?!=))/;

const inWords = (table: Words, text: string): string =>
  text
    .split(named)
    .map((piece, k) => (k % 2 === 1 ? piece : valueInWords(table, piece)))
    .join("");

const valueInWords = (table: Words, text: string): string =>
  table.reduce(
    (read, [typed, meant]) => read.replaceAll(new RegExp(`(?<![\\p{L}_])${typed}(?![\\p{L}_])`, "giu"), meant),
    text,
  );

/** In a list of arguments commas separate, unless semicolons do: `beta(2, 5)`, `beta(2,5; 5)`. */
function inFigures(text: string): string {
  const open: ("commas" | "semicolons" | "none")[] = [];
  return text.replaceAll(pieces, (piece, at: number) => {
    const inside = open.at(-1) ?? "none";
    if (/[([{]/.test(piece)) open.push(separatorsAt(text, at));
    else if (/[)\]}]/.test(piece)) open.pop();
    else if (piece === ";") return inside === "semicolons" ? "," : ";";
    else if (inside === "commas") return piece.split(",").map(withPoint).join(",");
    else return withPoint(piece);
    return piece;
  });
}

function separatorsAt(text: string, at: number): "commas" | "semicolons" | "none" {
  if (text[at] === "(" && !/[\p{L}\d_]$/u.test(text.slice(0, at))) return "none";
  return /^[^()[\]{}]*;/.test(text.slice(at + 1)) ? "semicolons" : "commas";
}

/** One number with a decimal point and without groups. */
function withPoint(typed: string): string {
  const [mantissa = "", power = ""] = typed.split(/(?=[eE])/);
  const digits = mantissa.replaceAll(/[ '’\u00a0\u202f\u2009]/g, "");
  const separators = digits.replaceAll(/\d/g, "");
  const last = separators.at(-1) ?? "";
  const isGrouped = /^[1-9]\d{0,2}(?:([.,])\d{3})(?:\1\d{3})*$/.test(digits);
  if (new Set(separators).size === 2)
    return separators.indexOf(last) === separators.length - 1 ? parted(digits, last) + power : typed;
  if (separators === ",") return parted(digits, ",") + power;
  if (isGrouped) return digits.replaceAll(/[.,]/g, "") + power;
  return separators.length > 1 ? typed : digits + power;
}

/** With all before `mark` as one number, and a point in its place. */
function parted(digits: string, mark: string): string {
  const [whole = "", fraction = ""] = digits.split(mark);
  return `${whole.replaceAll(/[.,]/g, "")}.${fraction}`;
}
