// German is complete: every text that the sources tell has its German with the same holes, and no German stands for nothing.

import { expect, test } from "vitest";
import { german, rooms } from "../../src/catalogue/de/german.ts";
import { keysInData } from "./data.ts";
import { toldInSources } from "./keys.ts";

const holesIn = (text: string): readonly string[] => [...new Set(text.match(/\{\d+\}/g))].sort();

test("every text has its German", () => {
  expect(toldInSources.length).toBeGreaterThan(50);
  const without = [...toldInSources, ...keysInData].filter(({ key }) => !german.sentences.has(key));
  expect(without).toEqual([]);
});

test("with the same holes", () => {
  const odd = [...german.sentences].filter(([english, text]) => `${holesIn(english)}` !== `${holesIn(text)}`);
  expect(odd).toEqual([]);
});

test("no German stands for nothing", () => {
  const told = new Set([...toldInSources, ...keysInData].map(({ key }) => key));
  expect([...german.sentences.keys()].filter((key) => !told.has(key))).toEqual([]);
});

test("a text stands in one room", () => {
  const all = Object.entries(rooms).flatMap(([room, texts]) => Object.keys(texts).map((key) => ({ room, key })));
  const twice = all.filter(({ key }, at) => all.findIndex((other) => other.key === key) !== at);
  expect(twice).toEqual([]);
});

test("nothing in it is empty, or has a blank that English has not", () => {
  const blanks = (text: string) => [/^\s*/, /\s*$/].map((pattern) => pattern.exec(text)?.[0].length);
  const odd = [...german.sentences].filter(
    ([english, text]) => text === "" || `${blanks(english)}` !== `${blanks(text)}`,
  );
  expect(odd).toEqual([]);
});
