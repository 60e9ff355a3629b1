// German: its texts, a file for each room of the code, and its numbers: `1,5 Mio. $`, `5,5 %`, `30 000`, with spaces that never break
// a line.

import type { Language } from "../../core/tell.ts";
import article from "./article.json" with { type: "json" };
import ask from "./ask.json" with { type: "json" };
import claims from "./claims.json" with { type: "json" };
import commands from "./commands.json" with { type: "json" };
import core from "./core.json" with { type: "json" };
import defaults from "./defaults.json" with { type: "json" };
import help from "./help.json" with { type: "json" };
import kit from "./kit.json" with { type: "json" };
import language from "./language.json" with { type: "json" };
import ledger from "./ledger.json" with { type: "json" };
import models from "./models.json" with { type: "json" };
import pages from "./pages.json" with { type: "json" };
import privacy from "./privacy.json" with { type: "json" };
import render from "./render.json" with { type: "json" };
import saved from "./saved.json" with { type: "json" };
import settle from "./settle.json" with { type: "json" };
import store from "./store.json" with { type: "json" };
import transport from "./transport.json" with { type: "json" };

export const rooms: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  privacy,
  help,
  defaults,
  core,
  article,
  ask,
  claims,
  commands,
  kit,
  language,
  ledger,
  models,
  pages,
  render,
  saved,
  settle,
  store,
  transport,
};

export const german: Language = {
  locale: "de",
  sentences: new Map(Object.values(rooms).flatMap((room) => Object.entries(room))),
  figures: germanFigures,
  // Nouns keep their capital.
  inSentence: (label) =>
    label.replace(
      /^(?:Der|Die|Das|Dasselbe|Den?|Dem|Ein|Eine|Eines|Ihr|Alle|Mittlere|Genutzte|Gezählte|Gekaufte|Nützliche|Zu|Vorhandene)\b/,
      (begin) => begin.toLowerCase(),
    ),
  // The point of an abbreviation ends a sentence too; the United States are many in German; below a fraction's stroke stands
  // one number whole: 1/1700, and alone, as in pictures, 1/(27 Mio.), which is read out in a sentence.
  tidied: (sentence) =>
    sentence
      .replace(/(?<=^1\/)\S+\u00a0(?:Mio|Mrd|Bio)\.$/, "($&)")
      .replaceAll(
        /(?!^[^)]*\)$)\b1\/\(([\d,]+)\u00a0(Mio|Mrd|Bio)\.\)/g,
        (_, many, scale) => `ein ${many}-${parts[scale]}`,
      )
      .replaceAll(/(?<=\b1\/)\d{1,3}(?:\u202f\d{3})+/g, (below) => below.replaceAll("\u202f", ""))
      .replaceAll(/(?<=\b(?:Mio|Mrd|Bio)\.)\./g, "")
      .replace(/(?<=\bdie USA) hat\b/i, " haben"),
};

const parts: Readonly<Record<string, string>> = { Mio: "Millionstel", Mrd: "Milliardstel", Bio: "Billionstel" };

/** Between groups of three, where neither a point nor a comma could be taken for the other. */
const group = "\u202f";
/** Before a percent sign, a unit of money and `Mio.`. */
const space = "\u00a0";

const scales: Readonly<Record<string, string>> = {
  ...{ k: "Tsd.", M: "Mio.", B: "Mrd.", T: "Bio." },
  ...{ thousand: "Tsd.", million: "Mio.", billion: "Mrd.", trillion: "Bio." },
};

/** Whatever a number could be a part of is left: `H100`, `p95`, `2^5k`; so is a year in brackets or of a date. */
const numbers =
  /(?<![\p{L}\d_^]|(?<!\.)\.|\d,)(?!(?<=\()(?:19|20)\d\d\)|\d{4}-\d\d-\d\d)([$€£]?)(\d{1,3}(?:,\d{3})+(?!,?\d)|\d+(?!,\d))(?:\.(\d+))?(?:[ \u00a0]?(k|M|B|T|thousand|million|billion|trillion)(?![\p{L}\d_])|(%))?(?![\d^])/gu;
const words: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}\d_-])up to(?= [\d$€£(])/gu, "bis zu"],
  [/(?<![\p{L}\d_])to(?![\p{L}\d_(])/gu, "bis"],
  [/(?<![\p{L}\d_])or(?![\p{L}\d_(])/gu, "oder"],
  [/\bbetween (?=[\d$€£(])([^;]*?) and(?= [\d$€£(])/g, "zwischen $1 und"],
  [/\babout (?=[\d$€£(])/g, "etwa "],
  [/\bexactly (?=[\d$€£(])/g, "genau "],
  [/\bat least (?=[\d$€£(])/g, "mindestens "],
  [/\bat most (?=[\d$€£(])/g, "höchstens "],
  [/\bmore than (?=[\d$€£(])/g, "mehr als "],
  [/\bless than (?=[\d$€£(])/g, "weniger als "],
  [/(?<=\d\s)percent\b/g, "Prozent"],
  [/ per /g, " pro "],
  [/\ball (?=gaming cards\b)/g, "alle "],
  [/ on (?=\d{4}-\d\d-\d\d)/g, " am "],
  [/\bgaming cards\b/g, "Gaming-Karten"],
  [/\bgaming card\b/g, "Gaming-Karte"],
  [/\bdatacenter (?=GPU)/g, "Rechenzentrums-"],
  [/\bH100 equivalents?\b/g, "H100-Äquivalente"],
  [/(?<=pro )hour\b/g, "Stunde"],
  [/(?<=pro )day\b/g, "Tag"],
  [/(?<=pro )month\b/g, "Monat"],
  [/(?<=pro )year\b/g, "Jahr"],
];

/** A text of the language of assumptions as it is shown; `typedIn` reads it as the same. Calls stay: a comma there separates. */
function germanFigures(text: string): string {
  const pieces = text.split(/(\w*[([{][^()[\]{}]*,[^()[\]{}]*[)\]}])/);
  return pieces.map((piece, k) => (k % 2 === 1 ? piece : written(piece))).join("");
}

const figureOf = (digits: string): number => Number(digits.replaceAll(",", ""));

function written(text: string): string {
  const found = [...text.matchAll(numbers)];
  // `25-35k` is as much at both ends, where `35 000` would be it at its own alone.
  const isMixed =
    found.some(([, , , , scale]) => scale === "k") && found.some(([, , , , scale, percent]) => !scale && !percent);
  // `1k to 2,000T` would be as much as `1000 to 2000T` without its own.
  const others = found.flatMap(([, , digits = "", , scale]) => (scale && scale !== "k" ? figureOf(digits) : []));
  const figured = text.replaceAll(
    numbers,
    (typed, sign: string, whole: string, fraction = "", scale = "", percent = "", at: number) => {
      const digits = whole.replaceAll(",", "");
      // Of three decimals a fourth was to keep them from being read as a group.
      const decimals = fraction.replace(/^(\d{3})0$/, "$1");
      const isWhole = scale === "k" && !isMixed && others.every((other) => other <= 1000 * Number(digits));
      const number = isWhole ? thousands(digits, decimals) : `${grouped(digits)}${decimals && `,${decimals}`}`;
      // What goes on at once keeps its sign before it: `$180bn`, `$20-30`.
      const isTight = /^[\p{L}–-]/u.test(text.slice(at + typed.length)) || /[\p{L}\d–-]$/u.test(text.slice(0, at));
      const [before, behind] = isTight ? [sign, ""] : ["", sign];
      const after = [isWhole ? "" : scales[scale], percent, behind].filter((each) => each);
      return [before + number, ...after].join(space);
    },
  );
  return words.reduce((told, [english, german]) => told.replaceAll(english, german), figured);
}

/** `32.5k` whole; what has more than three decimals keeps them. */
function thousands(digits: string, decimals: string): string {
  const rest = decimals.slice(3);
  return `${grouped(`${digits}${decimals.slice(0, 3).padEnd(3, "0")}`.replace(/^0+(?=\d)/, ""))}${rest && `,${rest}`}`;
}

const grouped = (digits: string): string => digits.replace(/\B(?=(?:\d{3})+$)/g, group);
