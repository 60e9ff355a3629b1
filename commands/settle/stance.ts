// Who is on which side: by how likely they think it, by name, the evidence, and nobody any more.

import { z } from "zod";
import { isMet } from "../../src/answer/answer.ts";
import type { Percent } from "../../src/core/settle/settle-act.ts";
import { sides } from "../../src/core/settle/state.ts";
import { tell } from "../../src/core/tell.ts";
import { defineCommand } from "../../src/kit/define.ts";
import { flag } from "../../src/kit/options.ts";
import { threadView } from "./replies/thread.ts";
import { act } from "./shared/act.ts";
import { argumentOption, findArgument, isHidden } from "./shared/argument.ts";
import { argued, refresh } from "./shared/card.ts";
import { inArgument, questionOf, stanceView, takeStance } from "./shared/stance.ts";

/** Saying how likely one holds the claim to be, which takes a side. */
const stance = defineCommand({
  name: "settle stance",
  description: "Say how likely you think the claim is; that takes a side",
  options: {
    percent: z.enum(["5", "25", "50", "75", "95"]).optional().describe("5 is under 5%, 95 over 95%"),
    sure: flag("Move over although you set no more values then, without being asked again"),
    argument: argumentOption(),
  },
  examples: [],
  run: async ({ percent, sure, argument }, scene) =>
    inArgument(argument, scene, (found) =>
      percent === undefined
        ? stanceView(found, scene.caller.id)
        : takeStance(found, { percent: Number(percent) as Percent }, sure ?? false, scene),
    ),
});

/** Taking a side by its name. */
const join = defineCommand({
  name: "settle join",
  description: "Take a side without saying how likely; you are on one at a time",
  options: {
    side: z.enum(sides).describe("Which side you speak for"),
    sure: flag("Move over although you set no more values then, without being asked again"),
    argument: argumentOption(),
  },
  examples: [],
  run: async ({ side, sure, argument }, scene) =>
    inArgument(argument, scene, (found) => takeStance(found, { side }, sure ?? false, scene)),
});

/** Leaving a side; its values stay. */
const leave = defineCommand({
  name: "settle leave",
  description: "Leave your side; the values you set for it stay",
  options: { argument: argumentOption() },
  examples: [],
  run: async ({ argument }, scene) => {
    const after = await act(await findArgument(argument, scene), [{ kind: "left" }], scene);
    const problems = await refresh(after, scene);
    return {
      ...(await questionOf(after, scene)),
      title: tell`You are on no side`,
      lead: tell`The values of your side stay as they are.`,
      warnings: problems,
    };
  },
});

/** Arguing with the evidence: the ledger speaks for the side that it bears out. */
const evidence = defineCommand({
  name: "settle evidence",
  description: "Argue with the evidence: the ledger takes the side that it bears out",
  options: { argument: argumentOption() },
  examples: [],
  run: async ({ argument }, scene) => {
    const found = await findArgument(argument, scene);
    const after = await act(found, [{ kind: "evidence", side: isMet(found.evidence()) ? "for" : "against" }], scene);
    const problems = await refresh(after, scene);
    const view = threadView(await argued(after));
    return { ...view, warnings: problems, private: true, replaces: isHidden(after, scene) };
  },
});

export default [stance, join, leave, evidence];
