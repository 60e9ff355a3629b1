// The languages that a way in with readers speaks, each in the call that it answers.

import { AsyncLocalStorage } from "node:async_hooks";
import type { APIInteraction } from "discord-api-types/v10";
import { german } from "../catalogue/de/german.ts";
import { type Language, learn } from "../core/tell.ts";
import { commaLocales } from "../language/typed.ts";

/** A comma that groups would be taken for one that begins decimals. */
const ungrouped = (text: string): string => text.replaceAll(/(?<=\d),(?=\d{3}(?!\d))/g, "\u202f");

/** With their own numbers and English words. */
const others = commaLocales
  .filter((locale) => locale !== german.locale)
  .map((locale): Language => ({ locale, sentences: new Map(), figures: ungrouped }));

learn([german, ...others], new AsyncLocalStorage<Language | undefined>());

/** Those in which commands have names. */
export const namedIn: readonly string[] = [german.locale];

/** The reader's; Discord leaves it out of its pings alone. */
export const localeOf = (interaction: APIInteraction): string | undefined =>
  "locale" in interaction ? interaction.locale : undefined;
