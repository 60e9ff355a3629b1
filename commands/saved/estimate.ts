// A model of one's own in one line; where its lines are Squiggle's too and come to another number there, the reply says so.

import { answerToSteps } from "../../src/answer/answer.ts";
import { type Answer, headlineOf } from "../../src/answer/result.ts";
import { readClaim } from "../../src/claims/read.ts";
import { rethrown, type UserError, unlessMistaken } from "../../src/core/errors.ts";
import { tell } from "../../src/core/tell.ts";
import { dayOf, defineCommand, type Scene, unhurried } from "../../src/kit/define.ts";
import { assumed, buttonLine, keeping, lineOf, maybeText, onlyMe } from "../../src/kit/options.ts";
import { shownQuantity } from "../../src/language/shown.ts";
import { longestCode } from "../../src/language/squiggle/code.ts";
import { asSquiggle, isSquiggle } from "../../src/language/squiggle/read-model.ts";
import { entriesOf, nameOf } from "../../src/language/statement.ts";
import { type Action, button, limits } from "../../src/render/view.ts";
import { answerForm } from "../ask/replies/answer-data.ts";
import { askedWith, estimateReply } from "../ask/shared/estimate.ts";
import { maybeSavedModel } from "../ask/shared/model-options.ts";
import { longestName, replacedLines, saveModel, type Typed, written } from "./shared/save-model.ts";

interface EstimateInput extends Typed {
  readonly model?: string | undefined;
}

export default defineCommand({
  name: "estimate",
  description: "A model of your own in one line, or Squiggle's lines",
  options: {
    formula: maybeText("e.g. students * gpus / 8, or a small model of Squiggle's", longestCode),
    where: assumed(maybeText("The values: students = 200..400; gpus = 1/20")),
    unit: maybeText("The unit of the result, e.g. hour or USD/year"),
    claim: assumed(maybeText("What you want to know, e.g. >= 2")),
    save: keeping(maybeText("Save it to this server under this name", longestName)),
    model: maybeSavedModel("A saved model in place of a formula; where then changes its values"),
    private: onlyMe(),
  },
  examples: [
    { formula: "students * gpus / 8", where: "students = 200..400; gpus = 1/20", claim: ">= 2" },
    {
      formula: "price * power * hours",
      where: "price = $0.10 to $0.30 per kWh; power = 170 W; hours = 2000 to 6000 hours",
      unit: "USD",
    },
    {
      formula: "revenue - cost",
      where: "users = 10k to 50k; revenue = users * 5 USD; cost = $80k to $120k; corr(users, cost) = 0.5",
    },
  ],
  asks: answerForm,
  run: async ({ save, private: hidden, ...input }, scene) => {
    const own = input.model === undefined || isFormula(input) ? ownInput(input) : undefined;
    const { told, ...asked } = own
      ? rethrown(
          () => written(own),
          (mistake) => orClaim(mistake, own, scene),
        )
      : { ...(await askedWith(savedInput(input), scene)), told: [] };
    const estimated = await unhurried(answerToSteps(asked));
    const { answer, actions } = own ? await besideSquiggle(estimated, own, scene) : { answer: estimated, actions: [] };
    const before = save === undefined ? undefined : await saveModel(asked.model, save, scene, "save");
    const { saved } = asked.model;
    return estimateReply(answer, scene, hidden, {
      actionsFor: (id) => [...actions, ...(saved || save !== undefined ? [] : [saveButton(id)])],
      first: [
        ...told,
        ...(save === undefined ? [] : [tell`Saved as ${save.trim().toLowerCase()}, for everyone in this server.`]),
        ...replacedLines(before),
      ],
    });
  },
});

const saveButton = (id: string): Action => button(tell`Save to this server`, `/models save result: ${id}`);

/** A claim typed where a formula is wanted, such as `pool_to_one_hyperscaler > 1 by 2030`, is one to argue. */
function orClaim(mistake: UserError, { formula = "", where }: Typed, scene: Scene): UserError {
  const line = `/settle open claim: ${formula.trim()}`;
  const isLine = where === undefined && !/[\n;]/.test(formula) && line.length <= limits.customId;
  const isClaim = isLine && readClaim(formula, { models: scene.models, day: dayOf(scene) }).readings.length > 0;
  return isClaim ? mistake.at({ ways: [{ label: tell`Argue it`, line }] }) : mistake;
}

/** A formula put where the name of a saved model belongs: no name has signs. */
const isFormula = ({ model = "", formula }: EstimateInput): boolean =>
  formula === undefined && /[-+*/^=(]/.test(model) && !/^[\w-]+$/.test(model.trim());

const ownInput = ({ model, ...input }: EstimateInput): EstimateInput =>
  model === undefined ? input : { ...input, formula: model };

const savedInput = ({ model, where, claim }: EstimateInput) => ({ model, assumptions: where, claim });

/** What the two read differently, by how it is written. */
const differences: readonly (readonly [written: RegExp, said: (found: string) => string])[] = [
  [/(?<![\w.])[\d.]*\dm\b/, (found) => tell`${found} is ${found.slice(0, -1)} million`],
  [/(?<=(?:^|[=(,*/+])\s*)-\s*[\w.]+\s*\^\s*[\w.]+/m, (found) => tell`${found} is -(${found.slice(1).trim()})`],
  [/[\d.]+%\s*to\s*[\d.]+%/, (found) => tell`${found} stays below 100%`],
];

/** From here on two numbers are no longer the same but for their trials. */
const apart = 0.02;

/**
 * The answer with a warning, and a way to Squiggle's meaning, where lines that end in a bare expression come to another
 * number there.
 */
async function besideSquiggle(answer: Answer, typed: Typed, scene: Scene) {
  const alone = { answer, actions: [] as readonly Action[] };
  const code = typed.formula ?? "";
  const formula = asSquiggle(code);
  const asked = areLines(typed) ? inSquiggle({ ...typed, formula }) : undefined;
  if (asked === undefined) return alone;
  const [ours, theirs] = [headlineOf(answer), headlineOf(await unhurried(answerToSteps(asked)))];
  if (isNear(ours, theirs)) return alone;
  const [[way, said] = []] = differences.filter(([pattern]) => pattern.test(code));
  const found = way?.exec(code)?.[0];
  const number = shownQuantity(theirs.median, { digits: 2 });
  const text =
    said && found
      ? tell`Read as Crux's own: ${said(found)}; Squiggle has ${number}.`
      : tell`Read as Crux's own; Squiggle has ${number}.`;
  const options = Object.fromEntries(Object.entries({ ...typed, formula }).filter(([, value]) => value !== undefined));
  const line = await buttonLine(lineOf("estimate", options as Record<string, string>), scene);
  return {
    answer: { ...answer, warnings: [{ text }, ...answer.warnings] },
    actions: line === undefined ? [] : [button(tell`Read as Squiggle`, line)],
  };
}

/** Lines of a name and its value, below them the answer alone. */
function areLines({ formula = "", where = "" }: Typed): boolean {
  const lines = entriesOf(formula).filter((line) => line.trim() !== "");
  const last = lines.at(-1);
  if (where.trim() !== "" || isSquiggle(formula) || !formula.includes("\n") || last === undefined) return false;
  return lines.length > 1 && nameOf(last) === undefined && lines.slice(0, -1).every((line) => nameOf(line));
}

/** Nothing where Squiggle has no such code. */
function inSquiggle(typed: Typed) {
  return unlessMistaken(() => written(typed));
}

type Quantiles = Pick<ReturnType<typeof headlineOf>, "p5" | "median" | "p95">;

function isNear(ours: Quantiles, theirs: Quantiles): boolean {
  const spread = Math.abs(theirs.p95 - theirs.p5);
  return (["p5", "median", "p95"] as const).every(
    (each) => Math.abs(ours[each] - theirs[each]) <= apart * Math.max(Math.abs(theirs[each]), spread),
  );
}
