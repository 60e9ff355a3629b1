// German: its texts, a file for each room of the code, and its numbers.

import type { Language } from "../../core/tell.ts";
import article from "./article.json" with { type: "json" };
import ask from "./ask.json" with { type: "json" };
import claims from "./claims.json" with { type: "json" };
import commands from "./commands.json" with { type: "json" };
import core from "./core.json" with { type: "json" };
import defaults from "./defaults.json" with { type: "json" };
import { germanFigures } from "./figures.ts";
import help from "./help.json" with { type: "json" };
import kit from "./kit.json" with { type: "json" };
import language from "./language.json" with { type: "json" };
import models from "./models.json" with { type: "json" };
import pages from "./pages.json" with { type: "json" };
import privacy from "./privacy.json" with { type: "json" };
import render from "./render.json" with { type: "json" };
import saved from "./saved.json" with { type: "json" };
import settle from "./settle.json" with { type: "json" };
import transport from "./transport.json" with { type: "json" };

/** By the name of their file. */
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
  models,
  pages,
  render,
  saved,
  settle,
  transport,
};

const zeros = { Mio: 6, Mrd: 9, Bio: 12 };

const inDigits = (_: string, whole: string, decimals = "", scale: keyof typeof zeros): string =>
  germanFigures(whole + decimals.padEnd(zeros[scale], "0"));

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
  // The point of an abbreviation ends a sentence too; the United States are many in German; a millionth is 1/1 000 000, as
  // 1/1 Mio. may be a part of a million.
  tidied: (sentence) =>
    sentence
      .replaceAll(/(?<=\b1\/)(\d+)(?:,(\d+))?\u00a0(Mio|Mrd|Bio)\./g, inDigits)
      .replaceAll(/(?<=\b(?:Mio|Mrd|Bio)\.)\./g, "")
      .replace(/(?<=\bdie USA) hat\b/i, " haben"),
};
