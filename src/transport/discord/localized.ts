// Names and descriptions of commands in the languages that Discord shows them in; it sends the English ones, whatever it shows.

import { z } from "zod";
import { speaking, word } from "../../core/tell.ts";
import { namedIn } from "../languages.ts";

/** By locale, where it is not as in English. */
export type Localizations = Readonly<Record<string, string>>;

export interface Localized {
  readonly name_localizations?: Localizations;
  readonly description_localizations?: Localizations;
}

/** As Discord takes it. */
export const otherName = z.string().regex(/^[-_'\p{Ll}\p{N}]{1,32}$/u);

/** The same text in the other languages in which commands have names. */
export function localizations(english: string, tell: () => string): Localizations | undefined {
  const told = namedIn.map((locale) => [locale, speaking(locale, tell)] as const);
  const other = told.filter(([, text]) => text !== english);
  return other.length === 0 ? undefined : Object.fromEntries(other);
}

/** `open` of `/settle open`, `claim` of `claim:`, `log` of `scale: log`. */
export const bared = (names: Localizations): Localizations =>
  Object.fromEntries(Object.entries(names).map(([at, text]) => [at, text.replace(/^\/(?:\S+ )?|^\S+: |:$/g, "")]));

const englishes = ["en-US", "en-GB"];

/** `who_joins` of `participation`: what Discord sends is the id, whatever it shows. Nothing where there is no such name. */
export const shownName = ([short]: readonly string[], id: string): string | undefined => {
  const name = short?.toLowerCase().replaceAll(/[^\p{L}\p{N}']+/gu, "_");
  return name === undefined || name === id || !otherName.safeParse(name).success ? undefined : name;
};

/** A name and a description with what they are elsewhere; names stand in the catalogue as people type them. */
export function localized(name: string, key: string, description: string, tell: () => string, short?: string) {
  const other = localizations(key, () => word(key));
  const english = short === undefined ? {} : Object.fromEntries(englishes.map((locale) => [locale, short]));
  const names = other || short ? { ...english, ...other } : undefined;
  const descriptions = localizations(description, tell);
  return {
    name,
    ...(names && { name_localizations: bared(names) }),
    description,
    ...(descriptions && { description_localizations: descriptions }),
  };
}

/** Of a text in several languages the longest counts. */
export const longest = (text: string, others: Localizations = {}): number =>
  Math.max(text.length, ...Object.values(others).map(({ length }) => length));
