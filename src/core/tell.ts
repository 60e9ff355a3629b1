// What Crux says, in the language of whoever reads it. The English text is the key; where no other language is spoken, or
// it lacks the key, English is said. Nothing of another language is in here: what a browser loads knows English alone.

import { onceBy, onceFor } from "./kept.ts";

export interface Language {
  /** As Discord names it: `de`. */
  readonly locale: string;
  /** By the English text, with `{0}`, `{1}`, … for its holes, in whatever order. */
  readonly sentences: ReadonlyMap<string, string>;
  /** A text of the language of assumptions with its numbers as readers write them: `$1.5M` is `1,5 Mio. $`. */
  readonly figures: (text: string) => string;
  /** A label inside a sentence, where not each of its words keeps its first letter. */
  readonly inSentence?: (label: string) => string;
  /** A sentence whose holes are filled, where what fills one does not go with what follows: `Mio..` */
  readonly tidied?: (sentence: string) => string;
}

/** Where the language of the moment is kept: an `AsyncLocalStorage`, so that two who are answered at once keep their own. */
interface Ambient {
  readonly getStore: () => Language | undefined;
  readonly run: <Made>(language: Language | undefined, work: () => Made) => Made;
}

let ambient: Ambient | undefined;
let known: ReadonlyMap<string, Language> = new Map();

/** Makes languages known, once for a process. Without it all is English. */
export function learn(languages: readonly Language[], kept: Ambient): void {
  known = new Map(languages.map((language) => [language.locale, language]));
  ambient = kept;
}

/** Does work in the language of a locale, `de` or `es-ES`; in English where it is another. */
export function speaking<Made>(locale: string | undefined, work: () => Made): Made {
  if (ambient === undefined) return work();
  const language = known.get(locale ?? "") ?? known.get((locale ?? "").replace(/-.*/, ""));
  return ambient.run(language, work);
}

const spoken = (): Language | undefined => ambient?.getStore();

/** The locale that is spoken now; nothing for English. */
export const localeNow = (): string | undefined => spoken()?.locale;

/**
 * A sentence with its holes filled.
 * @example tell`Expected ${wanted}, got ${given}`
 */
export const tell = (english: TemplateStringsArray, ...holes: readonly (string | number | bigint)[]): string =>
  tidied(tellParts(english, ...holes).join(""));

/** A sentence whose holes were filled otherwise than by `tell`, as the models' own are. */
export const tidied = (sentence: string): string => spoken()?.tidied?.(sentence) ?? sentence;

/**
 * The same where a hole may hold what is no text, as a link in a line; texts that follow each other are one.
 * @example tellParts`Read ${{ link: "the article", url }}`
 */
export function tellParts<Part>(english: TemplateStringsArray, ...holes: readonly Part[]): readonly (string | Part)[] {
  const told: (string | Part)[] = [];
  for (const [k, piece] of piecesOf(english).entries()) {
    const part = k % 2 ? (holes[Number(piece)] ?? "") : piece;
    const last = told.at(-1);
    if (typeof part === "string" && typeof last === "string") told[told.length - 1] = last + part;
    else if (part !== "") told.push(part);
  }
  return told;
}

/** By the place in the code and the language spoken now: an axis alone tells a hundred numbers. */
const piecesBy = onceFor((english: TemplateStringsArray) =>
  onceBy((_: Language | undefined) =>
    word(english.reduce((said, part, k) => `${said}{${k - 1}}${part}`)).split(/\{(\d+)\}/),
  ),
);

/** The sentence as it is spoken now: the texts between holes, and each second one the number of a hole. */
const piecesOf = (english: TemplateStringsArray): readonly string[] => piecesBy(english)(spoken());

/** A text that is told later, with `word`: one of a table, or of what is made before anybody asks. */
export const later = ([text = ""]: TemplateStringsArray): string => text;

/** A text that stands in data, such as a label; as it is where it is nobody's but a person's. */
export const word = (english: string): string => spoken()?.sentences.get(english) ?? english;

/** A text of the language of assumptions as it is shown to read: `5.5% to 20%` is `5,5 % bis 20 %`. */
export const figures = (text: string): string => spoken()?.figures(text) ?? text;

/** A text at the start of a line: `who joins` as `Who joins`; a name keeps its own letters there, `xAI` and `iPhones`. */
export const capital = (text: string): string =>
  text.replace(/^\p{Ll}(?![\p{Ll}\d]*\p{Lu})/u, (letter) => letter.toUpperCase());

/** A label inside a sentence: `Cards on` as `cards on`, `RTX 3060` as it stands. */
export const inSentence = (label: string): string =>
  spoken()?.inSentence?.(label) ??
  (/^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label);
