// The preset `evidence`: every assumption of every model has a range in the ledger, and an answer shows it.

import { expect, test } from "vitest";
import { answer } from "../../src/answer/answer.ts";
import { headlineOf } from "../../src/answer/result.ts";
import { settingsOf } from "../../src/answer/settings.ts";
import { plausibleOf } from "../../src/models/ledger/fact.ts";
import { ledger } from "../../src/models/ledger/ledger.ts";
import type { Model } from "../../src/models/model.ts";
import { contextForTest } from "../commands/context.ts";

const { models } = await contextForTest();
const assumptions = models.flatMap((model) =>
  [...model.quantities.values()].flatMap((quantity) =>
    quantity.kind === "assumption" ? [[model, quantity] as const] : [],
  ),
);

/** What no source could answer: it is what is asked, or what a word means. */
const isAsked = (status: string): boolean => status === "the question asked" || status === "definition";

test("every assumption has a range, unless it is the question itself", () => {
  const without = assumptions.filter(([, { fact }]) => fact.range === undefined && !isAsked(fact.status));
  expect(without.map(([{ name }, { id }]) => `${name}.${id}`)).toEqual([]);
});

test("every assumption says where it can plausibly lie, with its range and its point inside", () => {
  for (const [{ name }, { id, fact, value }] of assumptions.filter(
    ([
      ,
      {
        fact: { support },
      },
    ]) => support !== "any",
  )) {
    const [low, high] = plausibleOf(fact) ?? [Number.NaN, Number.NaN];
    const { range = { low: value, high: value } } = fact;
    expect(low, `${name}.${id}`).toBeLessThanOrEqual(Math.min(range.low, value) * (1 + 1e-9));
    if (value !== 1) expect(high, `${name}.${id}`).toBeGreaterThanOrEqual(Math.max(range.high, value) * (1 - 1e-9));
  }
});

test("every range is in the ledger, with a source or a reason", () => {
  const kept = new Set(Object.values(ledger).map(({ note }) => note));
  for (const [{ name }, { id, fact }] of assumptions) {
    if (!isAsked(fact.status)) expect(kept.has(fact.note), `${name}.${id}`).toBe(true);
    const known = fact.sources.length > 0 || fact.range?.judgement === true || isAsked(fact.status);
    expect(known, `${name}.${id}`).toBe(true);
    expect(fact.note, `${name}.${id}`).not.toBe("");
  }
});

test.each(models.map((model) => [model.name, model] as const))("%s answers with an interval", (_, model: Model) => {
  const found = answer({ model, preset: "evidence", settings: settingsOf(model, { preset: "evidence" }) });
  const { p5, p95 } = headlineOf(found);
  expect(p5).toBeLessThan(p95);
  for (const setting of found.settings.values()) {
    expect(setting.from === "preset").toBe(setting.reading.kind !== "point");
  }
});

test("the ends of a range are p5 and p95", () => {
  const pool = models.find(({ name }) => name === "pool") as Model;
  const { results } = answer({ model: pool, preset: "evidence", settings: settingsOf(pool, { preset: "evidence" }) });
  for (const id of ["participation", "consumer_gpu_installed_base", "dc_to_consumer_ratio"]) {
    const { range } = ledger[id] ?? {};
    expect((results.get(id)?.p5 ?? 0) / (range?.low ?? 1)).toBeCloseTo(1, 6);
    expect((results.get(id)?.p95 ?? 0) / (range?.high ?? 1)).toBeCloseTo(1, 6);
  }
});
