// A model that somebody wrote: its formula, values, unit and claim as typed, and saving it for a server under a name that is nobody's.

import { claimOn, ownClaim } from "../../../src/answer/result.ts";
import { inField, rethrown, UserError, unlessMistaken } from "../../../src/core/errors.ts";
import { tell, tellParts } from "../../../src/core/tell.ts";
import { homeOf, isModerator, type Scene } from "../../../src/kit/define.ts";
import type { SavedModel } from "../../../src/kit/kept.ts";
import { isSquiggle, readSquiggle } from "../../../src/language/squiggle/read-model.ts";
import { parseAssumptions } from "../../../src/language/statement.ts";
import { mends, quote } from "../../../src/language/text/mistake.ts";
import type { Model, OwnText } from "../../../src/models/model.ts";
import { ownModel, takenApart } from "../../../src/models/own.ts";
import type { Line, Part } from "../../../src/render/view.ts";
import { correlationsIn } from "../../ask/shared/given.ts";

/** Characters of a name, as the store takes it. */
export const longestName = 32;

/**
 * Gives what stood under the name before, if anything did.
 * @throws UserError as `ownClaim` for a model whose claim does not fit it: what nobody could use is kept for nobody; and
 * `model.own` for a model that is Crux's own, `model.name` for a name that cannot be or is taken by a
 * model or command of Crux, or `model.owner` for one that somebody else saved.
 */
export async function saveModel(
  model: Model,
  name: string,
  scene: Scene,
  field: "save" | "name",
): Promise<SavedModel | undefined> {
  const { own } = model;
  if (own === undefined) {
    const hint = tell`Write one with /estimate`;
    throw new UserError("model.own", tell`Expected a model that somebody wrote, got one of Crux`, {
      field: "result",
      hint,
    });
  }
  ownClaim(model);
  const spelt = name.trim().toLowerCase();
  const taken = [...scene.models.map((model) => model.name), ...scene.commands.map((each) => each.name.split(" ")[0])];
  if (taken.includes(spelt)) {
    const message = tell`Expected a name of its own, got ${quote(spelt)}, which Crux has already`;
    throw new UserError("model.name", message, { field, hint: tell`e.g. my-${spelt}` });
  }
  const { formula, where, unit, claim } = own;
  const text = { formula, where, ...(unit !== undefined && { unit }), ...(claim !== undefined && { claim }) };
  const { id, name: shown } = scene.caller;
  try {
    const before = await scene.stores.savedModels.get(homeOf(scene.caller), spelt);
    await scene.stores.savedModels.save(homeOf(scene.caller), name, text, {
      id,
      name: shown,
      moderator: await isModerator(scene),
    });
    return before;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const fitting = fittingName(name);
    const isNamed = error.code === "model.name" && fitting !== "";
    throw error.at({ field, ...(isNamed && { hint: mends(fitting), mends: [fitting] }) });
  }
}

/** What a name may have of one that was typed: `pizza night` of `Pizza night!`. */
const fittingName = (name: string): string =>
  name
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}_-]+/gu, " ")
    .replace(/^[^\p{L}\p{N}]+/u, "")
    .trim();

/** The formula and the values that it is worked out from, as they were typed. */
export const textLines = ({ formula, where }: Pick<SavedModel, "formula" | "where">): readonly Line[] => [
  [{ code: formula }],
  ...(where === "" ? [] : [[{ code: where }]]),
];

export type Typed = Partial<Record<keyof OwnText, string | undefined>>;

const codeOf = ({ formula = "", where = "" }: Typed): string =>
  [where, formula].filter((text) => text.trim() !== "").join("\n");

const isInSquiggle = (typed: Typed): boolean => isSquiggle(codeOf(typed));

/**
 * What to run, and what to tell of how it was read.
 * @throws UserError `option.missing` without a formula, and as `readSquiggle` and `ownModel`, each with its option.
 */
export function written(typed: Typed) {
  const { formula, where = "", unit, claim } = claimApart(typed);
  if (formula === undefined || formula.trim() === "") {
    const hint = "formula: students * gpus / 8 where: students = 200..400; gpus = 1/20";
    throw new UserError("option.missing", tell`Expected a formula, got nothing`, { field: "formula", hint });
  }
  const own = { formula, where, ...(unit !== undefined && { unit }), ...(claim !== undefined && { claim }) };
  const ours = isInSquiggle(own) && inField("formula", () => readSquiggle(codeOf(own), where.trim() === ""));
  const { isPlain = false, ...read } = ours || {};
  const text = takenApart({ ...own, ...read, ...(unit !== undefined && { unit }) });
  const model = rethrown(
    () => ownModel(text, undefined, inField),
    (mistake) => withSigns(mistake, where),
  );
  const asked = text.claim;
  if (asked !== undefined) inField("claim", () => claimOn(model, asked));
  const statements = text.where.trim() === "" ? [] : parseAssumptions(text.where);
  const correlations = inField("where", () => correlationsIn(model, text.where, statements, ownValues(model)));
  const how = isPlain
    ? tell`Read as Squiggle has it: without units, which it does not convert.`
    : tell`Read as Squiggle has it.`;
  return { model, layers: {}, correlations, told: ours ? [how] : [] };
}

/** A comparison behind the last of the values is what is asked: `gpus = 1/20 >= 2`. */
function claimApart(typed: Typed): Typed {
  const [, values, claim] = /^(.*=[^;\n=<>]*[^;\n=<>\s-])\s*([<>]=?[^;\n=<>]+)$/s.exec(typed.where ?? "") ?? [];
  return typed.claim !== undefined || claim === undefined ? typed : { ...typed, where: values, claim };
}

/** With the signs that were left out between names and their numbers: `people 20; price $12`. */
function withSigns(mistake: UserError, where: string): UserError {
  const signed = where.replaceAll(/((?:^|[;\n])\s*[A-Za-z_]\w*)\s+(?=[$€£]?\.?\d)/g, "$1 = ");
  const isReady = mistake.place.field === "where" && signed !== where;
  if (!isReady || unlessMistaken(() => parseAssumptions(signed)) === undefined) return mistake;
  return mistake.at({ hint: mends(signed), mends: [signed] });
}

const ownValues = ({ quantities }: Model) =>
  new Map(
    [...quantities.values()].flatMap((quantity) =>
      quantity.kind === "assumption" && quantity.own ? [[quantity.id, { reading: quantity.own }] as const] : [],
    ),
  );

/** What stood under the name before, so that it can be had again. */
export const replacedLines = (before: SavedModel | undefined): readonly Line[] =>
  before === undefined
    ? []
    : [tellParts<Part>`In place of what ${before.authorName} saved ${{ away: before.at }}:`, ...textLines(before)];
