// Every mutant of the list still has its line: one that has none would go unnoticed until all of them are run.

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { mutants } from "./list.ts";

test.each(mutants)("$file: $from", ({ file, from, to }) => {
  const text = readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");
  expect(text.split(from)).toHaveLength(2);
  expect(to).not.toBe(from);
});
