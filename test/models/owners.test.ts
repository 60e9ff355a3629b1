// The owners of compute: dates carried by growth, results that the world's numbers give, units that do not mix.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { speaking, word } from "../../src/core/tell.ts";
import { checkUnits } from "../../src/core/units/dimension.ts";
import { parseFormula } from "../../src/language/formulas/formula.ts";
import { parseUnit } from "../../src/language/units/unit.ts";
import { ownerCalled, ownerMeant } from "../../src/models/ledger/called.ts";
import { carried, dayAt, daysAfter, over, yearOf, yearsBetween } from "../../src/models/ledger/day.ts";
import { ownedIn, ownedName } from "../../src/models/ledger/owned.ts";
import { ownedOn, ownerById, owners } from "../../src/models/ledger/owners.ts";
import "../../src/transport/languages.ts";

const owned = (id: string, day = "2025-12-31") => {
  const owner = ownerById.get(id);
  if (owner === undefined) throw new Error(`Expected the owner ${id}`);
  return ownedOn(owner, day);
};

describe("every owner", () => {
  test("has an id and names of its own", () => {
    expect(new Set(owners.map(({ id }) => id)).size).toBe(owners.length);
    const names = owners.flatMap((owner) => owner.names);
    expect(names.filter((name, k) => names.indexOf(name) !== k)).toEqual([]);
  });

  test.each(owners.map((owner) => [owner.id, owner] as const))(
    "%s has a range around its count, and a reason",
    (_, owner) => {
      const { low, value, high } = owner.h100e;
      expect(low).toBeGreaterThan(0);
      expect(value).toBeGreaterThanOrEqual(low * (1 - 1e-9));
      expect(value).toBeLessThanOrEqual(high * (1 + 1e-9));
      expect(owner.note).not.toBe("");
      if (owner.sources.length === 0) expect(owner.status).toBe("judgement");
    },
  );
});

test("a count of the end of 2025 is carried to the day: gamers against AWS turn within eleven months", () => {
  const ratio = (day: string) => owned("gamers", day).value / owned("amazon", day).value;
  expect(ratio("2025-12-31")).toBeCloseTo(150e6 / 38.8 / 2.5e6, 10);
  const years = 332 / 365.25;
  expect(yearsBetween("2025-12-31", "2026-11-28")).toBeCloseTo(years, 12);
  expect(ratio("2026-11-28")).toBeCloseTo((150e6 / 38.8 / 2.5e6) * ((1.325 * 0.993) / 3.3) ** years, 10);
  expect(ratio("2026-11-28")).toBeLessThan(1);
});

test("days count as Date counts them", () => {
  const day = fc.date({ min: new Date("1970-01-01"), max: new Date("2199-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(day, day, (a, b) => {
      const [from = "", to = ""] = [a, b].map((date) => date.toISOString().slice(0, 10));
      expect(yearsBetween(from, to) * 365.25).toBeCloseTo((Date.parse(to) - Date.parse(from)) / 86_400_000, 6);
    }),
  );
});

test("carrying there and back is nothing for the point, and never narrows the range", () => {
  const growth = { value: 3.3, low: 2.7, high: 4.1 };
  fc.assert(
    fc.property(fc.double({ min: -20, max: 20, noNaN: true }), (years) => {
      const count = { value: 5e6, low: 3.33e6, high: 7.5e6 };
      const there = carried(count, growth, years);
      expect(carried(there, growth, -years).value / 5e6).toBeCloseTo(1, 9);
      expect(there.high / there.low).toBeGreaterThanOrEqual((count.high / count.low) * (1 - 1e-12));
    }),
  );
});

test("the inverse of a count has its ends the other way round, and its own inverse is the count", () => {
  const count = { value: 5, low: 2, high: 10 };
  expect(over(count)).toEqual({ value: 0.2, low: 0.1, high: 0.5 });
  expect(over(over(count))).toEqual(count);
});

test("shares of the world at the end of 2025 come to what was found", () => {
  const world = owned("world").value;
  expect(owned("google").value / world).toBeCloseTo(0.246, 3);
  expect(owned("four").value / world).toBeCloseTo(0.65, 3);
  expect(owned("five").value / world).toBeCloseTo(0.704, 3);
  expect(owned("china").value / world).toBeCloseTo(0.054, 3);
  expect(owned("gamers").value / world).toBeCloseTo(0.19, 2);
});

test("what is past does not grow", () => {
  expect(owned("folding_at_home", "2026-11-28").value).toBe(2427);
});

test("H100-equivalents, physical GPUs and tokens do not mix without a ratio", () => {
  const units = { fleet: "datacenter_gpu", counted: "h100e", rate: "token/s", each: "h100e/datacenter_gpu" };
  const unitOf = (id: string) => parseUnit(units[id as keyof typeof units]);
  for (const mixed of ["fleet + counted", "counted + rate", "fleet - rate"]) {
    expect(() => checkUnits(parseFormula(mixed), unitOf), mixed).toThrow();
  }
  expect(checkUnits(parseFormula("fleet * each + counted"), unitOf).unit.dimensions).toEqual({ h100e: 1 });
});

test("a day as a number of years is that day again, and a whole year later the same date", () => {
  for (let day = "2024-01-01"; day < "2032-01-01"; day = daysAfter(day, 1)) {
    const years = Number(yearOf(day).toFixed(4));
    expect(dayAt(years)).toBe(day);
    if (!day.endsWith("-02-29")) expect(dayAt(years + 10)).toBe(`${Number(day.slice(0, 4)) + 10}${day.slice(4)}`);
  }
});

test.each([
  ["Gooogle", "Google"],
  ["10% of gamrs", "10% of all gaming cards"],
  ["1M 4090z", "1m RTX 4090s"],
  ["a 4091", undefined],
  ["banana", undefined],
])("%s may mean %s: never another number", (typed, meant) => {
  expect(ownerMeant(typed)).toBe(meant);
  if (meant) expect(ownedIn(meant)).toBeDefined();
});

test("what replies call an owner in German names it", () => {
  speaking("de", () => {
    for (const { id, label } of owners) expect([label, ownerCalled(word(label))?.id]).toEqual([label, id]);
    expect(ownerCalled("Gaming-Karten")?.id).toBe("gamers");
  });
});

test.each(["a 4090", "my laptop", "an iPhone"])("%s is one", (typed) => {
  const owned = ownedIn(typed);
  expect(owned && ownedName(owned)).toMatch(/^one (?:RTX 4090|laptop|iPhone)$/);
});
