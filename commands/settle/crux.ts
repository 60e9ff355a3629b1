// What the disagreement hangs on, and what would turn it.

import { sideOf } from "../../src/core/settle/state.ts";
import { defineCommand } from "../../src/kit/define.ts";
import { onlyMe } from "../../src/kit/options.ts";
import { cruxView } from "./replies/crux.ts";
import { agreedOn } from "./replies/outcome.ts";
import { turnView } from "./replies/question.ts";
import { answered, argumentOption, findArgument, isHidden } from "./shared/argument.ts";
import { argued } from "./shared/card.ts";
import { askWhereQuiet } from "./shared/differ.ts";
import { turnsFor } from "./shared/stance.ts";

/** What the disagreement hangs on. */
const crux = defineCommand({
  name: "settle crux",
  description: "The one assumption that carries most of the disagreement",
  options: { argument: argumentOption(), private: onlyMe() },
  examples: [],
  run: async ({ argument, private: hidden }, scene) => {
    const found = await findArgument(argument, scene);
    await askWhereQuiet(found, scene);
    // Where nothing is left to settle it is no news to anybody else.
    const isDone = found.state.closed !== undefined || agreedOn(await found.standing(), found.state) !== undefined;
    const isPrivate = hidden ?? (isDone || isHidden(found, scene));
    const own = isPrivate ? sideOf(found.state, scene.caller.id) : undefined;
    return answered(found, scene, isPrivate, async () => cruxView(await argued(found), own));
  },
});

/** What would turn the claim for one's own side, or by what is known. */
const turn = defineCommand({
  name: "settle turn",
  description: "What would turn the claim; only you see it",
  options: { argument: argumentOption() },
  examples: [],
  run: async ({ argument }, scene) => {
    const found = await findArgument(argument, scene);
    const side = sideOf(found.state, scene.caller.id) ?? (found.state.camps.for.values.size > 0 ? "for" : "against");
    return turnView(await argued(found), side, await turnsFor(found, side));
  },
});

export default [crux, turn];
