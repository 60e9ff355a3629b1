// What a reading says holds: verdicts recomputed from the ledger, words that nobody knows, denials, days.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readClaim } from "../../src/claims/read.ts";
import { ownedOn, owners } from "../../src/models/ledger/owners.ts";
import { ownModel } from "../../src/models/own.ts";
import { asked, contextForTest, dataOf } from "../commands/context.ts";
import { corpus } from "./corpus.ts";

const context = await contextForTest();
const { models } = context;
const day = "2026-11-28";
const read = (words: string, on = day) => readClaim(words, { models, day: on });
const only = (words: string, on = day) => {
  const { readings, about } = read(words, on);
  const [first] = readings;
  if (readings.length !== 1 || first?.sure !== true)
    throw new Error(`Expected one sure reading of ${words}, got ${about}`);
  return first;
};

const companies = owners.filter(
  ({ kind, id }) => /company|laboratory|cloud/.test(kind) && !/^(?:two|three|four|five)$/.test(id),
);
const anyOf = fc.constantFrom(...companies);

/** The chance that a log-normal of two ends is over another, by its own arithmetic. */
function chanceOver(a: { low: number; high: number }, b: { low: number; high: number }): number {
  const middle = ({ low, high }: { low: number; high: number }) => Math.log(low * high) / 2;
  const sigma = ({ low, high }: { low: number; high: number }) => Math.log(high / low) / (2 * 1.6448536269514722);
  const z = (middle(a) - middle(b)) / Math.hypot(sigma(a), sigma(b));
  // Abramowitz and Stegun 26.2.17, good to 1e-7.
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const tail =
    (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) *
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return z > 0 ? 1 - tail : tail;
}

test("a verdict on two owners is the ledger's on the day of the reply", () => {
  const days = fc.constantFrom("2025-12-31", "2026-11-28", "2027-06-30");
  fc.assert(
    fc.property(anyOf, anyOf, days, (a, b, on) => {
      fc.pre(a !== b);
      const reading = only(`${a.label} has more compute than ${b.label}`, on);
      expect(reading.chance).toBeCloseTo(chanceOver(ownedOn(a, on), ownedOn(b, on)), 3);
      expect(reading.holds).toBe(reading.chance >= 0.5);
    }),
    { numRuns: 60 },
  );
});

test("who joins is said beside the sentence where nobody said it, and in it where somebody did", () => {
  const [{ sentence, counted } = { sentence: "", counted: "" }] = read("gamers beat Google").readings;
  expect(sentence).toBe("Gaming cards have more compute than Google");
  expect(counted).toMatch(/^\(0.1% to 5% joining, as we judge; counts of the end of 2025, grown to November 2026\)$/);
  expect(read("10% of gamers would beat Google").readings[0]).toMatchObject({
    sentence: "Gaming cards have more compute than Google, 10% joining",
    counted: "(counts of the end of 2025, grown to November 2026)",
  });
});

test("whatever is taken for granted is said in the sentence or beside it", () => {
  const silent = corpus
    .filter(([kind], k) => kind === "sure" && k % 4 === 0)
    .flatMap(([, words]) => read(words).readings.slice(0, 1))
    .flatMap(({ sentence, given }) => {
      const unsaid = Object.entries(given).filter(([id, text]) => {
        // A crowd, an owner or a model's run stands in the sentence by name.
        if (/ on \d{4}-|^[\d.e]+ to | (?:consumer_gpu|GW|MW)\b/.test(text) || id === "t") return false;
        const [number = ""] = /[\d.,]+/.exec(text.replace("1 - ", "")) ?? [];
        const isAll = text === "100%" && /all joining|nothing lost|All of|\b\d[\d.,]*[kMB]? /.test(sentence);
        return (
          !isAll && !sentence.includes(number) && !(number === "1" && /\b(?:an? (?:day|hour)|one)\b/.test(sentence))
        );
      });
      return unsaid.length === 0 ? [] : [`${sentence} ${JSON.stringify(unsaid)}`];
    });
  expect(silent).toEqual([]);
  expect(read("gamers could train GPT-4 in a day").readings[0]).toMatchObject({
    sentence: "Gaming cards get at least as much compute as GPT-4 took, in a day",
    counted: "(0.1% to 5% joining, as we judge)",
  });
  expect(read("a 70B at 4 bit needs four 12 GB cards").readings[0]?.sentence).toMatch(
    /, on cards of 12 GB, at 4 bits, for a model of 70B parameters$/,
  );
});

test("who nobody has figures for is named, and nothing else is put in its place", () => {
  expect(read("Apple has more compute than Meta")).toMatchObject({
    readings: [],
    stranger: "apple",
    about: 'Crux has no figures for "apple".',
  });
  expect(read("Apple has more users than Meta").stranger).toBeUndefined();
});

test("what a country draws is all of its grid, held against one fleet or crowd", () => {
  const [reading] = read("gaming cards draw more electricity than Ireland").readings;
  expect(reading).toMatchObject({
    sentence: "All gaming cards draw more electric power than Ireland",
    given: { second_power: "3.42 to 4.22 GW" },
  });
  expect(read("Ireland uses more electricity than Denmark").readings).toEqual([]);
});

test("eleven months turn gamers against AWS, all joining and nothing lost", () => {
  const words = "on paper all gamers together outcompute AWS";
  const [then, now] = [only(words, "2025-12-31"), only(words)];
  expect(then.result.median / now.result.median).toBeCloseTo((3.327 / (1.325 * 0.9581)) ** (332 / 365.25), 1);
  expect(then.holds).toBe(true);
  expect(now.holds).toBe(false);
});

test("of what is lost the rest is kept", () => {
  const [first] = read("gamers would match a hyperscaler with 20% overhead").readings;
  expect(first?.given).toEqual({ coordination_efficiency: "1 - 20%" });
});

test("it is as likely to lie between two bounds as above the lower and not the upper", () => {
  const [between, above, beyond] = ["about 23", "at least 18.4", "more than 28.75"].map(
    (bound) => only(`An H100 is worth ${bound} 3060s`).chance,
  ) as [number, number, number];
  expect(between).toBeCloseTo(above - beyond, 9);
  expect(above - beyond).not.toBeCloseTo(above * (1 - beyond), 3);
});

test("whatever word that nobody knows is put in, no reading is sure", () => {
  // Of what is so or not it is said that it does not matter.
  const sure = corpus.filter(([kind, words]) => kind === "sure" && !/ or not\b/.test(words)).map(([, words]) => words);
  const odd = fc.constantFrom(
    ..."zebra|violet|kettle|blorp|marmalade|tax|browser|salary|quantum|carbon|allegedly|formerly|tenants".split("|"),
    ..."football|unpaid|medieval|search|advertising|patents|lawyers|subscribers|women|profit|stock|debt".split("|"),
  );
  fc.assert(
    fc.property(fc.constantFrom(...sure), odd, fc.double({ min: 0, max: 1, noNaN: true }), (words, word, at) => {
      const list = words.split(" ");
      list.splice(Math.floor(at * list.length), 0, word);
      expect(
        read(list.join(" ")).readings.filter((reading) => reading.sure),
        list.join(" "),
      ).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test("whoever stands in a list of owners, in whatever signs, is found as it is written", () => {
  const signs = fc.string({ unit: fc.constantFrom(..."[]{}+*?.^$|/-\\cx7é"), minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(signs, (name) => {
      const { readings } = read(`Google, ${name} and Meta beat all gamers together`);
      expect(readings.length).toBeLessThanOrEqual(4);
    }),
    { numRuns: 200 },
  );
  expect(read("Google, c++ and Meta beat all gamers").stranger).toBe("c++");
});

test("sides that change places make the reading of the other side", () => {
  fc.assert(
    fc.property(anyOf, anyOf, (a, b) => {
      fc.pre(a !== b);
      const [there, back] = [
        only(`${a.label} has less compute than ${b.label}`),
        only(`${b.label} has less compute than ${a.label}`),
      ];
      expect(there.given.first_compute).toBe(back.given.second_compute);
      expect(there.chance + back.chance).toBeCloseTo(1, 6);
    }),
    { numRuns: 40 },
  );
});

test("another figure is another quantity", () => {
  const share = fc.integer({ min: 1, max: 99 });
  fc.assert(
    fc.property(share, share, fc.integer({ min: 101, max: 999 }), (a, b, thousands) => {
      fc.pre(a !== b);
      const { given, claim } = only(`if ${a}% of gamers joined they would be at least ${b}% of Google`);
      expect([given.participation, claim.threshold]).toEqual([`${a}%`, b / 100]);
      const { within } = only(`Google has ${thousands} thousand H100s`);
      expect(within?.low).toBeLessThan(thousands * 1e3);
      expect(within?.high).toBeGreaterThan(thousands * 1e3);
      expect((within?.high ?? 0) - (within?.low ?? 0)).toBeLessThanOrEqual(thousands % 100 === 0 ? 1e5 : 1e4);
    }),
    { numRuns: 60 },
  );
});

test("a ratio of nobody knows what is not sure", () => {
  expect(read("The ratio is 1 to 100000").readings.some(({ sure }) => sure)).toBe(false);
});

test("a denial turns a one-sided claim round", () => {
  for (const [yes, no] of [
    ["gamers could match Google", "gamers could never match Google"],
    ["Google has more compute than Microsoft", "Google does not have more compute than Microsoft"],
    ["the gap is growing", "the gap is not growing"],
  ] as const) {
    expect(only(yes).chance + only(no).chance).toBeCloseTo(1, 6);
  }
});

describe("two-sided claims", () => {
  test("has is no at least: the ledger has millions", () => {
    expect(only("Google has 200 thousand H100s")).toMatchObject({ holds: false, within: { low: 150e3, high: 250e3 } });
    expect(only("Google has at least 200 thousand H100s")).toMatchObject({ holds: true });
  });

  test("about is a quarter either way", () => {
    expect(only("An H100 is worth about twenty 3060s").within).toEqual({ low: 15, high: 25 });
    expect(only("An H100 is worth 23 3060s").within).toEqual({ low: 22.5, high: 23.5 });
    // What is said to the last digit, too, is a quarter either way.
    expect(only("An H100 is worth about 23 3060s").within).toEqual({ low: 18.4, high: 28.75 });
  });

  // By hand: twice in 6 months is 2 ^ (12 / 6) a year; 5.5 to 6.5 months round to 6, and 1.5 to 2.5 to a factor of two.
  test.each([
    ["doubles every six months", 2 ** (12 / 6.5), 2 ** (12 / 5.5)],
    ["doubles in six months", 2 ** (12 / 6.5), 2 ** (12 / 5.5)],
    ["doubles every two years", 2 ** (1 / 2.5), 2 ** (1 / 1.5)],
    ["triples every 18 months", 3 ** (12 / 18.5), 3 ** (12 / 17.5)],
    ["doubles every year", 1.5, 2.5],
    ["triples each year", 2.5, 3.5],
    ["quadruples each year", 3.5, 4.5],
    ["grows tenfold in a decade", 7.5 ** 0.1, 12.5 ** 0.1],
    ["grows 4 times every 2 years", 4 ** (1 / 2.5), 4 ** (1 / 1.5)],
    ["grows 10% a month", 1.075 ** 12, 1.125 ** 12],
  ])("AI compute %s is between what rounds to those words", (words, low, high) => {
    const { within } = only(`AI compute ${words}`);
    expect(within?.low).toBeCloseTo(low, 2);
    expect(within?.high).toBeCloseTo(high, 2);
  });

  test.each([
    ["Google has twice the compute of Meta", 1.5, 2.5],
    ["Google has three times the compute of Meta", 2.5, 3.5],
    ["Google has ten times as much compute as Meta", 7.5, 12.5],
    ["Meta has half the compute of Google", 0.5 / 1.1, 0.5 * 1.1],
    ["Google has about as much compute as Microsoft", 0.9, 1.1],
  ])("%s is argued with both ends", (words, low, high) => {
    const { claim, sentence, opposite } = only(words);
    expect([claim.comparison, claim.threshold, claim.upTo]).toEqual([
      ">=",
      expect.closeTo(low, 3),
      expect.closeTo(high, 3),
    ]);
    expect(sentence).toMatch(/about .*\([\d.%]+ to [\d.%]+(?: times)?\)/);
    expect(opposite).toMatch(/less than [\d.%]+ or more than [\d.%]+/);
  });
});

test("a condition that was read is kept, sure or not", () => {
  const { readings } = read("if 10% of blorp gamers with GPUs joined they'd match Google");
  expect(readings.some(({ sure }) => sure)).toBe(false);
  const given = read("sure, if 10% of gamers joined they'd match Google").readings.map(
    (reading) => reading.given.participation,
  );
  expect(given.length).toBeGreaterThan(0);
  expect(new Set(given)).toEqual(new Set(["10%"]));
  // Neither is it offered as a claim of its own, nor the claim without it.
  const { readings: both } = read("If 10% join and they lose a third to overhead, it's still bigger than Oracle");
  expect(both.length).toBeGreaterThan(1);
  for (const reading of both)
    expect(reading.given).toMatchObject({ participation: "10%", coordination_efficiency: "1 - 1/3" });
});

test("a claim starts from the evidence, everybody's losses included", () => {
  const { result, chance } = only("gamers would match Google");
  expect(result.p5).toBeLessThan(result.p95);
  expect(chance).toBeLessThan(0.01);
});

test("no text makes the reader fail", () => {
  const words = corpus.flatMap(([, sentence]) => sentence.split(" "));
  const text = fc.oneof(
    fc.string(),
    fc.array(fc.constantFrom(...words), { maxLength: 14 }).map((list) => list.join(" ")),
  );
  fc.assert(
    fc.property(text, (anything) => {
      const { readings, about } = read(anything);
      expect(readings.length).toBeLessThanOrEqual(4);
      if (!readings.some(({ sure }) => sure)) expect(about).not.toBe("");
    }),
    { numRuns: 300 },
  );
});

test("/read claim tells programs what was read", async () => {
  const data = dataOf(await asked(context, "/read claim: if 10% of gamers joined they'd match Google"));
  expect(data).toMatchObject({
    readings: [
      { model: "crowd", claim: "crowd_to_owner >= 1", given: { participation: "10%" }, sure: true, holds: false },
    ],
    about: "",
  });
  expect(dataOf(await asked(context, "/read claim: Google pays less tax than gamers"))).toMatchObject({ readings: [] });
});

test("who denies twice is asked", () => {
  const model = ownModel({ formula: "fee * 4", where: "fee = $50k to $150k" }, "tuition", (_, work) => work());
  const words = "no it is not true that tuition is more than $500k";
  const { readings, about } = readClaim(words, { models: [model], day: "2026-11-28" });
  expect(readings.map(({ sure, claim }) => [sure, claim.text])).toEqual([
    [false, "result <= $500k"],
    [false, "result > $500k"],
  ]);
  expect(about).toContain("what is denied");
});

test.each([
  ["tuition is more than $500k", "result > $500k"],
  ["tuition isn't more than $500k", "result <= $500k"],
  ["it's not true that tuition isn't more than $500k", "result > $500k"],
])("%s, of a model that somebody wrote", (words, claim) => {
  const model = ownModel({ formula: "fee * 4", where: "fee = $50k to $150k" }, "tuition", (_, work) => work());
  const [reading] = readClaim(words, { models: [model], day: "2026-11-28" }).readings;
  expect(reading).toMatchObject({ sure: true, claim: { text: claim } });
});

test("a whole and a part of it are drawn together, as /versus draws them", async () => {
  const { readings } = read("Google has more than a quarter of the world's AI compute");
  const { claim } = dataOf<{ claim: { probability: number } }>(
    await asked(context, "/versus first: Google second: the world on: 2026-11-28 claim: > 25%"),
  );
  expect(readings[0]?.chance).toBeCloseTo(claim.probability, 2);
});

test("a fact is held against the figure in the unit that was said", () => {
  expect(only("B200 memory bandwidth is 8 TB/s").holds).toBe(true);
  expect(only("a 4090 has 3 TB/s of memory bandwidth").holds).toBe(false);
});
