// What two answers of one model differ in.

import { expect, test } from "vitest";
import { changedBetween } from "../../commands/ask/change.ts";
import { answerTo } from "../../src/answer/answer.ts";
import { readKept } from "../../src/answer/settings.ts";
import pool from "../../src/models/pool.ts";
import type { Quantity } from "../../src/models/quantity.ts";

const joining = pool.quantities.get("participation") as Quantity;
const withJoining = (text: string) =>
  answerTo({
    model: pool,
    layers: { option: new Map([[joining.id, { reading: readKept(pool, joining, text) }]]) },
    correlations: [],
  });
const changes = (from: string, to: string) =>
  changedBetween(withJoining(from), withJoining(to)).because.map(({ after }) => after.id);

test.each([
  ["its low end", "{p5: 1%, p50: 5%, p95: 10%}", "{p5: 2%, p50: 5%, p95: 10%}"],
  ["its median", "{p5: 1%, p50: 5%, p95: 10%}", "{p5: 1%, p50: 4%, p95: 10%}"],
  ["its high end", "{p5: 1%, p50: 5%, p95: 10%}", "{p5: 1%, p50: 5%, p95: 20%}"],
])("a value that moved in %s alone is another", (_, from, to) => {
  expect(changes(from, to)).toEqual([joining.id]);
  expect(changes(from, from)).toEqual([]);
});
