// Every sentence of the corpus is read as it should be: none wrongly for certain, none of another subject at all.

import { expect, test } from "vitest";
import { readClaim } from "../../src/claims/read.ts";
import { contextForTest } from "../commands/context.ts";
import { corpus } from "./corpus.ts";
import { wrongIn } from "./matches.ts";

const { models } = await contextForTest();

test("there are enough of each kind", () => {
  const count = (kind: string) => corpus.filter((row) => row[0] === kind).length;
  expect(corpus.length).toBeGreaterThanOrEqual(200);
  expect(count("sure")).toBeGreaterThanOrEqual(100);
  expect(count("none")).toBeGreaterThanOrEqual(50);
});

test.each(corpus.map((row) => [row[1], row] as const))("%s", (words, row) => {
  expect(wrongIn(row, readClaim(words, { models, day: "2026-11-28" }))).toBeUndefined();
});
