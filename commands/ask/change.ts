// An earlier reply with other values, and what that changes.

import { answerToSteps } from "../../src/answer/answer.ts";
import { changedBetween } from "../../src/answer/changed.ts";
import type { GivenValue } from "../../src/answer/settings.ts";
import { tell, word } from "../../src/core/tell.ts";
import { unhurried } from "../../src/kit/clock.ts";
import { defineCommand } from "../../src/kit/define.ts";
import { assumed, idText, maybeText, onlyMe } from "../../src/kit/options.ts";
import { changedData, changedLine } from "./replies/changed-section.ts";
import { overlaid } from "./shared/asked-with.ts";
import { estimateReply } from "./shared/estimate.ts";
import { pasted } from "./shared/given.ts";
import { onlyMeField } from "./shared/model-options.ts";
import { recalled } from "./shared/reply.ts";
import { valuesList } from "./shared/values-list.ts";

export default defineCommand({
  name: "change",
  description: "An earlier reply with other values, and what that changes",
  options: {
    result: idText("An earlier reply, by the id under it, e.g. k3f9x2m7qd"),
    assumptions: assumed(maybeText("What to change: a = …; b = …; what is not named stays as it is")),
    private: onlyMe(),
  },
  // An id belongs to one reply; none is the same everywhere.
  examples: [],
  run: async ({ result, assumptions, private: hidden }, scene) => {
    const asked = await recalled(result, scene);
    const before = await unhurried(answerToSteps(asked));
    if (assumptions === undefined) {
      const field = { option: "assumptions", label: tell`Assumptions in force`, value: valuesList(before), long: true };
      const fields = [field, onlyMeField(hidden, scene)];
      return { title: tell`Change: ${word(asked.model.title)}`, line: `/change result: ${result}`, fields };
    }
    const { values, correlations } = pasted(asked.model, assumptions);
    const option = new Map([...(asked.layers.option ?? []), ...changesIn(values, before.settings)]);
    const overlay = { layers: { ...asked.layers, option }, correlations: overlaid(asked.correlations, correlations) };
    const after = await unhurried(answerToSteps({ ...asked, ...overlay }));
    const changed = changedBetween(before, after);
    return estimateReply(after, scene, hidden, {
      first: [changedLine(changed, asked.model)],
      data: () => ({ changed: changedData(changed) }),
    });
  },
});

/** The values that are not what was in force: the others keep where they came from. */
function changesIn(
  values: ReadonlyMap<string, GivenValue>,
  before: ReadonlyMap<string, GivenValue>,
): ReadonlyMap<string, GivenValue> {
  return new Map([...values].filter(([id, given]) => meaning(before.get(id)) !== meaning(given)));
}

/** What a value comes to, however it was written. */
const meaning = (given: GivenValue | undefined): string =>
  JSON.stringify(given?.reading.expression, (key, value: unknown) => (key === "span" ? undefined : value));
