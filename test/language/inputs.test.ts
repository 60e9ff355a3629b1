// What people type, as they type it, with what they mean by it: `inputs.txt`, read where it would be typed.

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readFor } from "../../src/answer/settings.ts";
import { quantile } from "../../src/core/distributions/quantile.ts";
import { UserError } from "../../src/core/errors.ts";
import { type Estimate, estimate } from "../../src/core/estimate/estimate.ts";
import type { Column, Expression } from "../../src/core/evaluation/expression.ts";
import type { Unit } from "../../src/core/units/unit.ts";
import { readText } from "../../src/language/reading.ts";
import { mendsIn } from "../../src/language/text/mistake.ts";
import { parseUnit } from "../../src/language/units/unit.ts";
import costPerToken from "../../src/models/cost-per-token.ts";
import fit from "../../src/models/fit.ts";
import gap from "../../src/models/gap.ts";
import type { Model } from "../../src/models/model.ts";
import { ownModel } from "../../src/models/own.ts";
import pool from "../../src/models/pool.ts";
import power from "../../src/models/power.ts";
import project from "../../src/models/project.ts";
import rent from "../../src/models/rent.ts";
import train from "../../src/models/train.ts";
import { contests } from "../../src/models/versus.ts";

/** The letters that the lines of the file begin with: the quantity that was asked for. */
const places: Readonly<Record<string, readonly [Model, string]>> = {
  P: [pool, "participation"],
  C: [pool, "consumer_gpu_installed_base"],
  G: [project, "capex_growth"],
  D: [project, "dc_compute_growth"],
  $: [gap, "accelerator_price"],
  S: [gap, "accelerator_spend"],
  O: [gap, "dc_to_consumer_ratio"],
  R: [rent, "rental_price"],
  V: [pool, "availability"],
  Y: [rent, "hardware_life"],
  K: [power, "power_card_kw"],
  L: [power, "residential_electricity_price"],
  U: [power, "pue"],
  F: [train, "training_compute"],
  T: [train, "training_days"],
  H: [contests.compute, "first_compute"],
  N: [fit, "model_parameters"],
  X: [costPerToken, "api_price"],
};

const nothing = { quantities: new Map() };

interface Found {
  readonly of: Estimate;
  readonly unit: Unit;
}

/** What a formula names of the model counts with the article's value, which the lines have in mind. */
function one(expression: Expression, unit: Unit, { quantities }: Pick<Model, "quantities"> = nothing): Found {
  const given = [...quantities.values()].flatMap((each): readonly Column[] =>
    each.kind === "assumption" ? [{ id: each.id, expression: { kind: "number", value: each.value } }] : [],
  );
  const [of] = estimate([...given, { id: "y", expression }], ["y"]).outputs;
  if (of === undefined) throw new Error("Expected an estimate");
  return { of, unit };
}

/** `E` is any quantity, `A` a model in one line with its values behind semicolons. */
function readAt(place: string, text: string): Found {
  if (place === "A") return ownFound(text);
  const [model, id] = places[place] ?? [];
  const quantity = model?.quantities.get(id ?? "");
  const { expression, unit } = model && quantity ? readFor(model, quantity, text) : readText(text);
  return one(expression, unit, model);
}

function ownFound(text: string): Found {
  const [formula = "", ...where] = text.split(" ; ");
  const model = ownModel({ formula, where: where.join("; ") }, undefined, (_, read) => read());
  const columns = [...model.quantities.values()].flatMap((each) => {
    const expression = each.kind === "assumption" ? each.own?.expression : each.expression;
    return expression ? [{ id: each.id, expression }] : [];
  });
  const [of] = estimate(columns, [model.headline], { correlations: model.own?.correlations ?? [] }).outputs;
  const unit = model.quantities.get(model.headline)?.unit;
  if (of === undefined || unit === undefined) throw new Error("Expected an estimate");
  return { of, unit };
}

/** A quantile of what was read: exact where its law is known. */
function at({ law, samples }: Estimate, p: number): number {
  if (law) return quantile(law, p);
  const sorted = samples().filter(Number.isFinite).sort();
  return sorted[Math.floor(p * sorted.length)] ?? Number.NaN;
}

/**
 * Whether it was read as is meant: `=5` is a median, `1..9` a 90% interval, `1..5..9` with its median, `q10=1,90=9` quantiles,
 * `mean5`, `w1:0.3,2:0.7` chances by their mean, `any` whatever reads; a unit may stand behind.
 */
function isMeant({ of, unit }: Found, wanted: string): boolean {
  const [, written = wanted, symbol] = /^(\S+) ([\w/]+)$/.exec(wanted) ?? [];
  const scale = symbol === undefined ? 1 : parseUnit(symbol).scale / unit.scale;
  const close = (found: number | null, number: string | number) =>
    found !== null && Math.abs(found - Number(number) * scale) <= 2e-3 * Math.abs(Number(number) * scale);
  const pairs = (list: string, sign: string) => list.split(",").map((each) => each.split(sign) as [string, string]);
  if (written === "any") return true;
  if (written.startsWith("=")) return close(of.median, written.slice(1));
  if (written.startsWith("mean")) return close(of.mean, written.slice(4));
  if (written.startsWith("w"))
    return close(
      of.mean,
      pairs(written.slice(1), ":").reduce((sum, [value, weight]) => sum + Number(value) * Number(weight), 0),
    );
  if (written.startsWith("q")) return pairs(written.slice(1), "=").every(([p, v]) => close(at(of, Number(p) / 100), v));
  const ends = written.split("..");
  const [low = "", high = ""] = [ends[0], ends.at(-1)];
  const isMiddle = ends.length < 3 || close(of.median, ends[1] ?? "");
  return isMiddle && (low === "" || close(of.p5, low)) && (high === "" || close(of.p95, high)) && of.p5 !== of.p95;
}

interface Line {
  readonly place: string;
  readonly text: string;
  /** Readings that are right; one may be asked for. */
  readonly meant: readonly string[];
  /** Readings that may be offered where it is asked, or `refused`. */
  readonly offered: readonly string[];
}

const lines = readFileSync(new URL("./inputs.txt", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line): Line => {
    const [place = "", text = "", ...expected] = line.split(" | ");
    const asked = expected.filter((each) => each.startsWith("?"));
    const offered = asked.flatMap((each) => each.slice(1).split(";"));
    return { place, text, meant: expected.filter((each) => !each.startsWith("?")), offered };
  });

/** A mend stands for the part of a model in which the mistake is. */
function mended(place: string, text: string, mend: string): Found {
  if (place !== "A") return readAt(place, mend);
  const [formula, ...where] = text.split(" ; ");
  try {
    return ownFound([mend, ...where].join(" ; "));
  } catch {
    return ownFound([formula, mend].join(" ; "));
  }
}

describe("what people type", () => {
  test.each(lines)("$place: $text", ({ place, text, meant, offered }) => {
    let found: Found | UserError;
    try {
      found = readAt(place, text);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      found = error;
    }
    if (!(found instanceof UserError)) {
      expect(meant.some((each) => each !== "refused" && isMeant(found as Found, each))).toBe(true);
      return;
    }
    const readings = mendsIn(found.place.hint).map((mend) => mended(place, text, mend));
    const known = [...meant.filter((each) => each !== "refused"), ...offered];
    if (readings.length === 0) expect([...meant, ...offered]).toContain("refused");
    for (const reading of readings) expect(known.some((each) => isMeant(reading, each))).toBe(true);
  });
});
