// The forms of what is kept: every released one stays readable, and what is not of its form is never taken for it.

import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import * as exported from "../../src/store/forms.ts";
import { decode, encode, type KeptForm, Unreadable } from "../../src/store/forms.ts";

interface Fixture {
  readonly text: string;
  readonly value: unknown;
}

const forms = Object.values<object>(exported).filter((each): each is KeptForm<unknown> => "schema" in each);

/** The kept texts of each form in a version, as a released Crux wrote them. Never edited: a new version adds a file. */
function fixtures(version: number): Readonly<Record<string, readonly Fixture[]>> {
  return JSON.parse(readFileSync(new URL(`./fixtures/version-${version}.json`, import.meta.url), "utf8"));
}

describe.each(forms.map((form) => [form.name, form] as const))("the form of a %s", (name, form) => {
  it("reads what every released version wrote", () => {
    for (let version = 1; version <= form.version; version++) {
      const released = fixtures(version)[name] ?? [];
      expect(released.length).toBeGreaterThan(0);
      for (const { text, value } of released) expect(decode(form, "key", text)).toEqual(value);
    }
  });

  it("writes its own version, behind a checksum", () => {
    for (const { text, value } of fixtures(form.version)[name] ?? []) {
      const written = encode(form, value);
      expect(written.replace(/"c":"[0-9a-f]{8}",/, "")).toBe(text);
      expect(decode(form, "key", written)).toEqual(value);
    }
  });

  it("refuses a field too many and a field too few", () => {
    for (const { text } of fixtures(form.version)[name] ?? []) {
      const fields: Record<string, unknown> = JSON.parse(text);
      expect(() => decode(form, "key", JSON.stringify({ ...fields, more: 1 }))).toThrow(Unreadable);
      const [first = ""] = Object.keys(fields).filter((each) => each !== "v");
      expect(() => decode(form, "key", JSON.stringify({ ...fields, [first]: undefined }))).toThrow(Unreadable);
    }
  });
});

const old: KeptForm<{ readonly price: number; readonly unit: string }> = {
  name: "price",
  version: 3,
  schema: z.strictObject({ price: z.number(), unit: z.string() }),
  migrations: {
    1: ({ cents, ...rest }) => ({ ...rest, price: Number(cents) / 100 }),
    2: (fields) => ({ ...fields, unit: "USD" }),
  },
};

it("never takes a value in which one character became another for a value", () => {
  const digit = fc.constantFrom(...'0123456789abcdef"{}:,\uFFFD');
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.nat(), digit, (price, at, other) => {
      const text = encode(old, { price, unit: "USD" });
      const place = at % text.length;
      const changed = `${text.slice(0, place)}${other}${text.slice(place + 1)}`;
      if (changed !== text) expect(() => decode(old, "key", changed)).toThrow(Unreadable);
    }),
  );
});

describe("a form that changed", () => {
  it("brings older values up, step by step", () => {
    expect(decode(old, "key", '{"v":1,"cents":250}')).toEqual({ price: 2.5, unit: "USD" });
    expect(decode(old, "key", '{"v":2,"price":2.5}')).toEqual({ price: 2.5, unit: "USD" });
    expect(decode(old, "key", '{"v":3,"price":2.5,"unit":"EUR"}')).toEqual({ price: 2.5, unit: "EUR" });
  });

  it("says of a value that it cannot read which one and why", () => {
    const cases = {
      '{"v":4,"price":1,"unit":"USD"}': "a newer Crux wrote it",
      '{"price":1,"unit":"USD"}': "it has no version",
      '{"v":0.5}': "it has no version",
      '{"v":1,"cents":"many"}': "its fields are not as expected",
      "[1]": "it is not an object",
      null: "it is not an object",
      "not JSON": "it is not JSON",
      "": "it is not JSON",
    };
    for (const [text, why] of Object.entries(cases)) {
      const words = `the price kept under \`prices:1\` (${why}; it was left as it is)`;
      expect(() => decode(old, "prices:1", text)).toThrow(words);
    }
    const { 1: _, ...migrations } = old.migrations;
    expect(() => decode({ ...old, migrations }, "key", '{"v":1}')).toThrow("version 1 is no longer read");
  });

  it("refuses to write what would be read as something else", () => {
    const bad = [Number.NaN, Number.POSITIVE_INFINITY, "1", undefined, new Date(0)];
    for (const price of bad) expect(() => encode(old, { price: price as number, unit: "USD" })).toThrow(TypeError);
  });

  it("never fails otherwise than by saying that it cannot read", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        try {
          decode(old, "key", text);
        } catch (error) {
          expect(error).toBeInstanceOf(Unreadable);
        }
      }),
    );
  });
});
