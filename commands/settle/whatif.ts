// Trying a value without setting it.

import type { Side } from "../../src/core/settle/settle-act.ts";
import { sides } from "../../src/core/settle/state.ts";
import { tell } from "../../src/core/tell.ts";
import { defineCommand } from "../../src/kit/define.ts";
import { assumed, completed, maybeText } from "../../src/kit/options.ts";
import { shortOf } from "../../src/models/model.ts";
import { button, type View } from "../../src/render/view.ts";
import { quantityData } from "../ask/replies/answer-data.ts";
import { shown } from "../ask/words/result-text.ts";
import { claimedResult, verdict } from "./replies/text.ts";
import { argumentOption, type FoundArgument, findArgument } from "./shared/argument.ts";
import { answerOf } from "./shared/base.ts";
import { namedValues, tryForm, valueChoices } from "./shared/named-values.ts";
import { sideName } from "./words/people.ts";

export default defineCommand({
  name: "settle whatif",
  description: "Try values without setting them; only you see it",
  options: {
    assumptions: completed(assumed(maybeText("E.g. who joins = 5% to 20%; several with ; between")), valueChoices),
    argument: argumentOption(),
  },
  examples: [],
  run: async ({ assumptions, argument }, scene) => {
    const found = await findArgument(argument, scene);
    const now = await found.standing();
    if (assumptions === undefined) return tryForm(found, now.crux?.differences[0]?.id);
    const values = namedValues(found, assumptions);
    const tried = {
      for: answerOf(found, found.state, "for", values),
      against: answerOf(found, found.state, "against", values),
    };
    const lines = (side: Side) => {
      const [was, is] = [
        shown(claimedResult(now.answers[side], found.claim)),
        shown(claimedResult(tried[side], found.claim)),
      ];
      const moved = was === is ? tell`Stays at ${is}.` : `${was} → ${is}.`;
      return [moved, `${verdict(tried[side], found.claim)}.`];
    };
    return {
      title: tell`What if`,
      lead: [...values].map(([id, { reading }]) => `${shortOf(found.model, id)}: ${reading.echo}`).join("; "),
      sections: sides.map((side) => ({ title: sideName(side), lines: lines(side) })),
      footnote: tell`argument ${found.id} · nothing was set`,
      actions: [button(tell`Try another`, `/settle whatif argument: ${found.id}`)],
      private: true,
      data: dataOf(found, tried),
    } satisfies View;
  },
});

const dataOf = ({ id, claim }: FoundArgument, tried: Record<Side, ReturnType<typeof answerOf>>) => ({
  argument: id,
  whatIf: Object.fromEntries(
    sides.map((side) => {
      const probability = tried[side].claim?.probability;
      return [side, { result: quantityData(claimedResult(tried[side], claim)), probability }];
    }),
  ),
});
