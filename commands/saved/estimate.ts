// A model of one's own in one line.

import { answerToSteps } from "../../src/answer/answer.ts";
import { tell } from "../../src/core/tell.ts";
import { unhurried } from "../../src/kit/clock.ts";
import { defineCommand } from "../../src/kit/define.ts";
import { assumed, keeping, maybeText, onlyMe } from "../../src/kit/options.ts";
import { longestCode } from "../../src/language/squiggle/code.ts";
import { type Action, button } from "../../src/render/view.ts";
import { answerForm } from "../ask/replies/answer-data.ts";
import { askedWith } from "../ask/shared/asked-with.ts";
import { estimateReply } from "../ask/shared/estimate.ts";
import { maybeSavedModel } from "../ask/shared/model-named.ts";
import { besideSquiggle } from "./shared/other-reading.ts";
import { longestName, saveModel } from "./shared/save-model.ts";
import { replacedLines } from "./shared/saved-models-view.ts";
import { type Typed, written } from "./shared/written.ts";

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
    const { told, ...asked } = own ? written(own) : { ...(await askedWith(savedInput(input), scene)), told: [] };
    const estimated = await unhurried(answerToSteps(asked));
    const { answer, actions } = own ? await besideSquiggle(estimated, own, scene) : { answer: estimated, actions: [] };
    const before = save === undefined ? undefined : await saveModel(asked.model, save, scene, "save");
    const { saved } = asked.model;
    return estimateReply(answer, scene, hidden, {
      actionsFor: (id) => [...actions, ...(saved || save !== undefined ? [] : [saveButton(id)])],
      first: [
        ...told,
        ...(save === undefined ? [] : [tell`Saved as ${save.trim()}, for everyone in this server.`]),
        ...replacedLines(before),
      ],
    });
  },
});

const saveButton = (id: string): Action => button(tell`Save to this server`, `/models save result: ${id}`);

/** A formula put where the name of a saved model belongs: no name has signs. */
const isFormula = ({ model = "", formula }: EstimateInput): boolean =>
  formula === undefined && /[-+*/^=(]/.test(model) && !/^[\w-]+$/.test(model.trim());

const ownInput = ({ model, ...input }: EstimateInput): EstimateInput =>
  model === undefined ? input : { ...input, formula: model };

const savedInput = ({ model, where, claim }: EstimateInput) => ({ model, assumptions: where, claim });
