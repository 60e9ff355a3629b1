// Numbers as the readers of a locale type them, and as German prints them: the same values again.

import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readFor } from "../../src/answer/settings.ts";
import { unlessMistaken } from "../../src/core/errors.ts";
import { figures, speaking } from "../../src/core/tell.ts";
import { parseAssumption } from "../../src/language/assumption.ts";
import { printNumber, printPercent, printQuantity } from "../../src/language/numbers/number.ts";
import { printAssumption } from "../../src/language/print.ts";
import { type Reading, readText } from "../../src/language/reading.ts";
import { shownNumber, shownPercent, shownQuantity } from "../../src/language/shown.ts";
import { mendsIn } from "../../src/language/text/mistake.ts";
import { typedIn } from "../../src/language/typed.ts";
import { parseUnit } from "../../src/language/units/unit.ts";
import gap from "../../src/models/gap.ts";
import type { Model } from "../../src/models/model.ts";
import pool from "../../src/models/pool.ts";
import power from "../../src/models/power.ts";
import project from "../../src/models/project.ts";
import "../../src/transport/languages.ts";

const nbsp = "\u00a0";
const thin = "\u202f";

describe("typed", () => {
  test.each([
    ["5,5 %", "5.5%"],
    ["30.000,00 €", "30000.00 €"],
    ["30.000", "30000"],
    ["1.500", "1500"],
    ["1,500", "1.500"],
    ["1.500,25", "1500.25"],
    ["1,500.25", "1500.25"],
    ["1.000.000", "1000000"],
    ["1 500,5", "1500.5"],
    [`1${thin}500,5${nbsp}%`, "1500.5%"],
    ["1'500,50", "1500.50"],
    ["0,5", "0.5"],
    ["0.500", "0.500"],
    ["2.5", "2.5"],
    ["1,5..2,5", "1.5..2.5"],
    ["5 bis 20 %", "5 to 20%"],
    ["bis zu 20 %", "up to 20%"],
    ["zwischen 5 und 20 %", "between 5 and 20%"],
    ["etwa 5,5 Mio.", "about 5.5 million"],
    ["180 Mrd. $", "180 billion $"],
    ["2,5 Bio. Dollar", "2.5 trillion dollars"],
    ["1 zu 65 000", "1 in 65000"],
    ["jeder zehnte Spieler", "every tenth gamers"],
    ["zwei Drittel", "two third"],
    ["5 von 100", "5 out of 100"],
    ["etwa jeder fünfte", "about every fifth"],
    ["rund um die Uhr", "round the clock"],
    ["verdoppelt sich alle 18 Monate", "doubles every 18 months"],
    ["8 bis 12 Stunden täglich", "8 to 12 hours per day"],
    ["beta(2, 5)", "beta(2, 5)"],
    ["beta(2,5)", "beta(2,5)"],
    ["beta(2,5; 5)", "beta(2.5, 5)"],
    ["normal(1.500, 200)", "normal(1500, 200)"],
    ["{p5: 1,5; p95: 20}", "{p5: 1.5, p95: 20}"],
    ["who joins = 5,5 %; hours online = 20 bis 80 %", "who joins = 5.5%; hours online = 20 to 80%"],
    ["5 H100", "5 H100"],
    [
      "Pizzen je Gast = 0,5 bis 1,5; Preis pro Karte: 300 oder 400",
      "Pizzen je Gast = 0.5 to 1.5; Preis pro Karte: 300 or 400",
    ],
    ["0,5 # rund 1,5", "0.5 # rund 1,5"],
    ["1.000,000,000", "1.000,000,000"],
  ])("in German: %s", (typed, meant) => {
    expect(typedIn("de", typed)).toBe(meant);
  });

  test.each([
    ["fr", "5 à 20 %", "5 to 20%"],
    ["fr", "5 a 20 %", "5 to 20%"],
    ["fr", "1,5 milliard", "1.5 billion"],
    ["fr", "2 billions", "2 trillion"],
    ["es-ES", "1,5 a 2,5", "1.5 to 2.5"],
    ["nl", "5 tot 20%", "5 to 20%"],
    ["sv-SE", "1,5", "1.5"],
  ])("in %s: %s", (locale, typed, meant) => {
    expect(typedIn(locale, typed)).toBe(meant);
  });

  test.each(["en-US", "en-GB", "es-419", "ja", undefined])("in %s as it stands", (locale) => {
    expect(typedIn(locale, "30.000,00 à 1,5 bis 2")).toBe("30.000,00 à 1,5 bis 2");
  });
});

interface Place {
  readonly model: Model;
  readonly id: string;
}

/** Where the lines of `inputs.txt` are typed, by their letters. */
const places: Readonly<Record<string, Place>> = {
  P: { model: pool, id: "participation" },
  C: { model: pool, id: "consumer_gpu_installed_base" },
  G: { model: project, id: "capex_growth" },
  $: { model: gap, id: "accelerator_price" },
  S: { model: gap, id: "accelerator_spend" },
  K: { model: power, id: "power_card_kw" },
  L: { model: power, id: "residential_electricity_price" },
};

const readIn = (locale: string | undefined, text: string) => readText(typedIn(locale, text));
const sizes = fc.double({ min: 1e-6, max: 1e17, noNaN: true, noDefaultInfinity: true });
const rounded = fc
  .tuple(sizes, fc.integer({ min: 1, max: 15 }))
  .map(([value, digits]) => Number(value.toPrecision(digits)));
const units = fc
  .constantFrom("USD", "USD/hour", "consumer_gpu", "datacenter_gpu/hyperscaler", "year", "token")
  .map(parseUnit);
const valueIn = (locale: string | undefined, text: string) => {
  const { distribution, unit } = readIn(locale, text);
  return [distribution?.kind === "point" ? distribution.value : distribution, unit.symbol];
};

describe("what is printed for a German reader", () => {
  test("reads back as the same number, shown and to be typed, and to an English reader too where it is to be typed", () => {
    fc.assert(
      fc.property(rounded, (value) => {
        const [shown, typed] = speaking(
          "de",
          () => [shownNumber(value, { exact: true }), printNumber(value, { exact: true })] as const,
        );
        expect([valueIn("de", shown), valueIn("de", typed), valueIn("en-US", typed)]).toEqual(
          Array(3).fill([value, ""]),
        );
      }),
    );
  });

  test("so do shares and quantities", () => {
    fc.assert(
      fc.property(rounded, units, (value, unit) => {
        const shown = speaking(
          "de",
          () => [shownQuantity(value, { exact: true, unit }), shownPercent(value, { exact: true })] as const,
        );
        const typed = speaking(
          "de",
          () => [printQuantity(value, { exact: true, unit }), printPercent(value, { exact: true })] as const,
        );
        const expected = [printQuantity(value, { exact: true, unit }), printPercent(value, { exact: true })].map(
          (text) => valueIn("en-US", text),
        );
        for (const texts of [shown, typed]) expect(texts.map((text) => valueIn("de", text))).toEqual(expected);
      }),
    );
  });

  test.each([
    "5% to 20%",
    "$150B to $210B per year",
    "about 30k",
    "beta(2.5, 5)",
    "1.234 or 5,678",
    "{p5: 1.234, p50: 5, p95: 20}",
    "12.345 ± 1.5",
    "(1 - 30%) * 2",
  ])("%s is shown and printed as what reads as the same", (text) => {
    const assumption = parseAssumption(text);
    const printed = printAssumption(assumption);
    const german = speaking("de", () => printAssumption(assumption));
    const shown = speaking("de", () => figures(german));
    expect([german, shown].map((each) => printAssumption(parseAssumption(typedIn("de", each))))).toEqual([
      printed,
      printed,
    ]);
  });

  /** As what a text is read; where it is asked, as what it may be. */
  const readings = (place: Place, text: string, isMend = false): readonly (readonly [string, Reading])[] => {
    const quantity = place.model.quantities.get(place.id);
    if (quantity === undefined) throw new Error(`Expected ${place.id} in ${place.model.name}`);
    return unlessMistaken(
      () => [[text, readFor(place.model, quantity, text)]],
      ({ place: { hint } }) => (isMend ? [] : mendsIn(hint).flatMap((mend) => readings(place, mend, true))),
    );
  };
  /** To the digits that a quotient keeps, however its parts were put together. */
  const digits = (_: string, value: unknown) => (typeof value === "number" ? Number(value.toPrecision(12)) : value);
  const meant = ({ distribution, text }: Reading): string => JSON.stringify(distribution ?? text, digits);
  /** Of what is read or offered what is none of that any longer where it is shown and typed again. */
  const lost = (place: Place, typed: string) =>
    readings(place, typedIn("de", typed)).flatMap(([text, reading]) =>
      [text, reading.text].flatMap((each) => {
        const again = readings(place, typedIn("de", figures(each)));
        return again.some(([, other]) => meant(other) === meant(reading)) ? [] : [[each, figures(each)]];
      }),
    );

  test("what people type is read, or mended, as what reads as the same where it is shown", () => {
    const typed = readFileSync(new URL("./inputs.txt", import.meta.url), "utf8").split("\n");
    const found = typed.flatMap((line) => {
      const [letter = "", text = ""] = line.split(" | ");
      const place = places[letter];
      return place ? [speaking("de", () => lost(place, text))] : [];
    });
    expect(found.length).toBeGreaterThan(500);
    expect(found.flat()).toEqual([]);
  });

  test("so are the mends of slips", () => {
    const slip = fc
      .tuple(
        rounded,
        fc.constantFrom("", "%", " %", " Mio.", " $", " kW"),
        fc.constantFrom(" bis ", "-", " - ", " to ", "..", " (", ", ", " oder "),
        rounded,
      )
      .map(([low, mark, joint, high]) => {
        const [from, to] = [low, high].map((each) => speaking("de", () => shownNumber(each, { exact: true })));
        return `${from}${mark}${joint}${to}${mark}`;
      });
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(places)), slip, (letter, typed) => {
        expect(speaking("de", () => lost(places[letter] as Place, typed))).toEqual([]);
      }),
    );
  });

  test("a scale behind a space that never breaks a line is one", () => {
    expect(speaking("de", () => figures("$10\u00a0trillion"))).toBe("10\u00a0Bio.\u00a0$");
  });

  test.each([
    ["all gaming cards on 2026-11-30", "alle Gaming-Karten am 2026-11-30"],
    ["Google on 2026-11-30", "Google am 2026-11-30"],
  ])("an owner with its day, %s, is shown as %s and read as it was", (text, german) => {
    expect([speaking("de", () => figures(text)), typedIn("de", german)]).toEqual([german, text]);
  });

  test.each([
    [75e6, "number", "75 Mio."],
    [1.8e11, "usd", "180 Mrd. $"],
    [0.3, "usd", "0,30 $"],
    [0.055, "share", "5,5 %"],
    [1 / 65000, "number", "1/65000"],
    [1 / 27e6, "number", "1/(27 Mio.)"],
    [1 / 27e6, "share", "1 von 27 Mio."],
    [1 / 3000, "share", "1 von 3 000"],
    [16400, "number", "16 000"],
  ] as const)("%s as %s is %s", async (value, format, text) => {
    const { numberText } = await import("../../src/render/chart/number-text.ts");
    expect(speaking("de", () => numberText(value, format)).replaceAll(/[\u00a0\u202f]/g, " ")).toBe(text);
  });
});
