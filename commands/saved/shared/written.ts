// A model that somebody typed: its formula, values, unit and claim.

import { claimOn } from "../../../src/answer/result.ts";
import { inField, UserError } from "../../../src/core/errors.ts";
import { tell } from "../../../src/core/tell.ts";
import { isSquiggle, readSquiggle } from "../../../src/language/squiggle/read-model.ts";
import { parseAssumptions } from "../../../src/language/statement.ts";
import type { Model, OwnText } from "../../../src/models/model.ts";
import { ownModel, takenApart } from "../../../src/models/own.ts";
import { correlationsIn } from "../../ask/shared/given.ts";

/** The options in which a model is typed. */
export type Typed = Partial<Record<keyof OwnText, string | undefined>>;

const codeOf = ({ formula = "", where = "" }: Typed): string =>
  [where, formula].filter((text) => text.trim() !== "").join("\n");

const isInSquiggle = (typed: Typed): boolean => isSquiggle(codeOf(typed));

/**
 * What to run, and what to tell of how it was read.
 * @throws UserError `option.missing` without a formula, and as `readSquiggle` and `ownModel`, each with its option.
 */
export function written({ formula, where = "", unit, claim }: Typed) {
  if (formula === undefined || formula.trim() === "") {
    const hint = "formula: students * gpus / 8 where: students = 200..400; gpus = 1/20";
    throw new UserError("option.missing", tell`Expected a formula, got nothing`, { field: "formula", hint });
  }
  const own = { formula, where, ...(unit !== undefined && { unit }), ...(claim !== undefined && { claim }) };
  const ours = isInSquiggle(own) && inField("formula", () => readSquiggle(codeOf(own), where.trim() === ""));
  const { isPlain = false, ...read } = ours || {};
  const text = takenApart({ ...own, ...read, ...(unit !== undefined && { unit }) });
  const model = ownModel(text, undefined, inField);
  const asked = text.claim;
  if (asked !== undefined) inField("claim", () => claimOn(model, asked));
  const statements = text.where.trim() === "" ? [] : parseAssumptions(text.where);
  const correlations = inField("where", () => correlationsIn(model, text.where, statements, ownValues(model)));
  const how = isPlain
    ? tell`Read as Squiggle has it: without units, which it does not convert.`
    : tell`Read as Squiggle has it.`;
  return { model, layers: {}, correlations, told: ours ? [how] : [] };
}

const ownValues = ({ quantities }: Model) =>
  new Map(
    [...quantities.values()].flatMap((quantity) =>
      quantity.kind === "assumption" && quantity.own ? [[quantity.id, { reading: quantity.own }] as const] : [],
    ),
  );
