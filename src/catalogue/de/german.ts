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
  // one number whole: 1/1700, 1/(27 Mio.).
  tidied: (sentence) =>
    sentence
      .replaceAll(/(?<=\b1\/)\d+(?:,\d+)?\u00a0(?:Mio|Mrd|Bio)\./g, "($&)")
      .replaceAll(/(?<=\b1\/)\d{1,3}(?:\u202f\d{3})+/g, (below) => below.replaceAll("\u202f", ""))
      .replaceAll(/(?<=\b(?:Mio|Mrd|Bio)\.)\./g, "")
      .replace(/(?<=\bdie USA) hat\b/i, " haben"),
};
