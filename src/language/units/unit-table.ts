// Every unit the language knows: its symbol, what else people call it, and how many base units it is.

import { one, type Unit } from "../../core/units/unit.ts";
import { expanded } from "../text/phrase-table.ts";

const hour = 1 / 8766;
const second = hour / 3600;

/** Unit by symbol. Time counts in years (of 8766 hours), so that rates per year stay exact. */
export const units = new Map<string, Unit>();
/** Symbol by another spelling, in lower case. */
const aliases = new Map<string, string>();

/** Spellings have commas between them; one that ends in `~` has a plural too, and `[a|b] c` is two. */
function define(symbol: string, scale: number, dimensions: Record<string, number>, spellings = ""): void {
  units.set(symbol, { symbol, scale, dimensions });
  for (const spelling of spellings.split(", ").flatMap(expanded)) {
    const one = spelling.replace("~", "");
    for (const each of one === spelling ? [one] : [one, `${one}s`]) if (each !== "") aliases.set(each, symbol);
  }
}

for (const code of "GBP CNY INR CHF CAD AUD NZD KRW SEK NOK DKK PLN BRL MXN SGD HKD TWD ZAR TRY ILS RUB".split(" ")) {
  define(code, 1, { [code]: 1 });
}
define("USD", 1, { USD: 1 }, "[|us |de ]dollar~, us$, buck~, [|de ][dólares|dolares], доллар[|а|ов], ドル, 美元, 달러");
define("cent", 0.01, { USD: 1 }, "cents, ct~, us cent~");
define("EUR", 1, { EUR: 1 }, "euro~");
define("JPY", 1, { JPY: 1 }, "yen, 円");

define("year", 1, { year: 1 }, "years, yr~");
define("decade", 10, { year: 1 }, "decades");
define("quarter", 1 / 4, { year: 1 }, "quarters, qtr~");
define("month", 1 / 12, { year: 1 }, "months");
define("week", 168 * hour, { year: 1 }, "weeks");
define("day", 24 * hour, { year: 1 }, "days, night~");
define("hour", hour, { year: 1 }, "h, hours, hr~");
define("min", 60 * second, { year: 1 }, "minute~, mins");
define("s", second, { year: 1 }, "sec~, second~");

const prefixes = { "": 1, k: 1e3, M: 1e6, G: 1e9, T: 1e12, P: 1e15, E: 1e18, Z: 1e21 };
const prefixWords = { "": "", k: "kilo", M: "mega", G: "giga", T: "tera", P: "peta", E: "exa", Z: "zetta" };
for (const [prefix, scale] of Object.entries(prefixes)) {
  const word = prefixWords[prefix as keyof typeof prefixWords];
  define(`${prefix}W`, scale, { W: 1 }, `${word}watt~`);
  define(`${prefix}Wh`, scale * hour, { W: 1, year: 1 }, `${word}watt hour~`);
  define(`${prefix}J`, scale * second, { W: 1, year: 1 }, `${word}joule~`);
  define(`${prefix}FLOP`, scale, { FLOP: 1 }, `${word}flop${prefix === "" ? ", operation~, ops" : ""}`);
  // What a run of training takes: `3 PF-days`.
  const days = [`${prefix}f`, `${word}flop`].flatMap((each) => [`${each} day`, `${each} days`]);
  if (scale > 1e3) define(`${prefix}F-day`, scale * 86_400, { FLOP: 1 }, days.join(", ").toLowerCase());
  define(prefix === "" ? "byte" : `${prefix}B`, scale, { byte: 1 }, `${word}byte~`);
}

define("bit", 1 / 8, { byte: 1 }, "bits");
define("GB", 1e9, { byte: 1 }, "gig~");

define("meter", 1, { meter: 1 }, "meters, metre~");
define("km", 1e3, { meter: 1 }, "kilometer~, kilometre~");
define("kg", 1, { kg: 1 }, "kilogram~");
define("g", 1e-3, { kg: 1 }, "gram~");
define("t", 1e3, { kg: 1 }, "tonne~");

define(
  "consumer_gpu",
  1,
  { consumer_gpu: 1 },
  "[gaming|consumer|graphics] card~, consumer gpu~, consumer_gpus, gaming gpu~, rtx card~, rtx gpu~",
);
define(
  "datacenter_gpu",
  1,
  { datacenter_gpu: 1 },
  "accelerator~, datacenter gpu~, datacenter_gpus, [data center|data centre|datacentre|dc] gpu~",
);
define("h100e", 1, { h100e: 1 }, "h100es, h100 equivalent~, h100 eq");
define("token", 1, { token: 1 }, "tokens, tok~, output token~, input token~");
// What an API asks is told by the million; a token alone costs too little to be read.
define(
  "Mtoken",
  1e6,
  { token: 1 },
  "Mtokens, mtok~, m tokens, m output tokens, m input tokens, million token~, mio tokens",
);
define("ktoken", 1e3, { token: 1 }, "ktokens, ktok, k tokens, thousand tokens");
// What a count of nothing measured is of.
define("parameter", 1, {}, "parameters, param~");
define("worker", 1, { worker: 1 }, "workers");
define("hyperscaler", 1, { hyperscaler: 1 }, "hyperscalers");
define("person", 1, { person: 1 }, "persons, people");
define("user", 1, { person: 1 }, "users");

/** What is counted, and not measured. */
export const things = new Set(["consumer_gpu", "datacenter_gpu", "h100e", "person", "worker", "hyperscaler"]);

/** The unit that the sign of a currency stands for; the yen and the yuan share `¥`, here it is the yen. */
export const currencies: ReadonlyMap<string, string> = new Map([
  ["$", "USD"],
  ...Object.entries({
    US: "USD",
    C: "CAD",
    CA: "CAD",
    A: "AUD",
    AU: "AUD",
    NZ: "NZD",
    HK: "HKD",
    S: "SGD",
    R: "BRL",
  }).map(([country, code]) => [`${country}$`, code] as const),
  ["€", "EUR"],
  ["£", "GBP"],
  ["¥", "JPY"],
  ["₹", "INR"],
  ["₩", "KRW"],
]);

/** Whether a unit is money and nothing else. */
export const isCurrency = (unit: Unit): boolean => /^[A-Z]{3}$/.test(unit.symbol);

/** The sign a currency is printed with, if it has one. */
export const signOf = (code: string): string | undefined => [...currencies].find(([, symbol]) => symbol === code)?.[0];

// Where only case differs a word is understood (`kwh`), but never across milli and mega: `mw` stays unknown.
for (const symbol of units.keys()) if (!/^M[A-Z]/.test(symbol)) aliases.set(symbol.toLowerCase(), symbol);

/** The words a misspelt unit may have been meant as. */
export const unitWords: readonly string[] = [...units.keys(), ...aliases.keys()].filter((word) => !word.includes("_"));

/** What a bare word for a unit could mean, where that is two things. */
export const ambiguousUnits = new Map<string, readonly [string, string]>(
  (
    [
      ["gpu gpus chip chips card cards", "consumer_gpu", "datacenter_gpu"],
      ["h100 h100s", "h100e", "datacenter_gpu"],
      ["gamer gamers player players", "consumer_gpu", "person"],
    ] as const
  ).flatMap(([words, ...meanings]) => words.split(" ").map((word) => [word, meanings] as const)),
);
for (const prefix of Object.keys(prefixes)) {
  const word = prefixWords[prefix as keyof typeof prefixWords];
  for (const each of new Set([prefix.toLowerCase(), word]))
    ambiguousUnits.set(`${each}flops`, [`${prefix}FLOP`, `${prefix}FLOP/s`]);
}

/** Whether a word after a slash is taken for a unit, or for one of two. */
export const readsAsUnit = (word: string): boolean =>
  unitOfWord(word) !== undefined || ambiguousUnits.has(word.toLowerCase());

/** Billions to some, grams to nobody who types it large. */
export const isLargeG = (word: string): boolean => word === "G";

/** The unit of one word, or of several joined by single spaces. */
export function unitOfWord(word: string): Unit | undefined {
  if (isLargeG(word)) return undefined;
  const symbol = units.has(word) ? word : aliases.get(word.toLowerCase());
  return symbol === undefined ? undefined : units.get(symbol);
}

/** What a dimensionless unit may be called where one is declared. */
export const plainUnits: ReadonlyMap<string, Unit> = new Map(
  ["", "1", "fraction", "share", "ratio"].map((word) => [word, one]),
);

/** The unit of the same kind that is so many times as large: with 0.001 megawatts for gigawatts. */
export function timesAsLarge(by: number, { scale, dimensions }: Unit): Unit | undefined {
  const kinds = Object.keys(dimensions).join();
  return [...units.values()].find(
    (other) => Object.keys(other.dimensions).join() === kinds && Math.abs(other.scale / by - scale) < 1e-9 * scale,
  );
}
