// What is told, in which language: each call its own, however they interleave.

import { AsyncLocalStorage } from "node:async_hooks";
import { setImmediate as turn } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { german } from "../../src/catalogue/de/german.ts";
import {
  figures,
  type Language,
  later,
  learn,
  localeNow,
  speaking,
  tell,
  tellParts,
  word,
} from "../../src/core/tell.ts";

const turned: Language = {
  locale: "de",
  sentences: new Map([
    ["Expected {0}, got {1}", "{1} statt {0}"],
    ["Only you", "Nur du"],
    ["a {0} b", "{0} ab"],
  ]),
  figures: (text) => text.replace(".", ","),
  tidied: (sentence) => sentence.replace("..", "."),
};
beforeAll(() => learn([turned], new AsyncLocalStorage()));
// Other tests of the same process speak German.
afterAll(() => learn([german], new AsyncLocalStorage()));

const expected = (wanted: string, got: number) => tell`Expected ${wanted}, got ${got}`;

test("English is told as it stands, in any locale that nobody speaks", () => {
  for (const locale of [undefined, "en-US", "ja", ""]) {
    speaking(locale, () => {
      expect(expected("a number", 5)).toBe("Expected a number, got 5");
      expect([word("Only you"), figures("1.5"), localeNow()]).toEqual(["Only you", "1.5", undefined]);
    });
  }
});

test("another language has its own order, and English where it lacks a text", () => {
  speaking("de", () => {
    expect(expected("Zahl", 5)).toBe("5 statt Zahl");
    expect(tell`Not ${"there"}`).toBe("Not there");
    expect(word(later`Only you`)).toBe("Nur du");
    expect(figures("1.5")).toBe("1,5");
  });
});

test("a hole may hold what is no text", () => {
  const link = { link: "the page", url: "https://a.test" };
  expect(tellParts`a ${link} b`).toEqual(["a ", link, " b"]);
  expect(speaking("de", () => tellParts`a ${link} b`)).toEqual([link, " ab"]);
});

test("those who are answered at once keep their own", async () => {
  const said = async (locale: string) => {
    const before = localeNow();
    await turn();
    return [locale, before, localeNow(), expected("x", 1)];
  };
  const all = await Promise.all(["de", "en", "de-AT", "fr"].map((locale) => speaking(locale, () => said(locale))));
  expect(all).toEqual([
    ["de", "de", "de", "1 statt x"],
    ["en", undefined, undefined, "Expected x, got 1"],
    ["de-AT", "de", "de", "1 statt x"],
    ["fr", undefined, undefined, "Expected x, got 1"],
  ]);
});
