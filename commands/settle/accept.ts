// Taking over the other side's value for one assumption.

import { UserError } from "../../src/core/errors.ts";
import { otherSide } from "../../src/core/settle/settle-act.ts";
import { defineCommand, type Scene, type Values } from "../../src/kit/define.ts";
import { type Choice, completed, text } from "../../src/kit/options.ts";
import { stampOf } from "./replies/actions.ts";
import { labelOf, sideName, valueText } from "./replies/text.ts";
import { act } from "./shared/act.ts";
import { argumentOption, findArgument } from "./shared/argument.ts";
import { movedLines } from "./shared/moved.ts";
import { argued, ownSide, told } from "./shared/shown.ts";

export default defineCommand({
  name: "settle accept",
  description: "Accept the other side's value for one assumption",
  options: {
    assumption: completed(text("Which one, e.g. participation"), differences),
    argument: argumentOption(),
  },
  examples: [],
  run: async ({ assumption: typed, argument }, scene) => {
    const found = await findArgument(argument, scene);
    const side = ownSide(found, scene.caller.id);
    const [assumption = "", stamp] = typed.trim().split("#");
    if (stamp !== undefined && stamp !== stampOf(found.state, assumption)) throw changed();
    const theirs = found.state.camps[otherSide(side)].values.get(assumption)?.text ?? null;
    const after = await act(found, [{ kind: "accepted", side, assumption, text: theirs }], scene);
    const value = valueText((await after.standing()).answers[side], assumption);
    return told(after, scene, {
      title: `${sideName[side]}, ${scene.caller.name}, accepts`,
      lead: `${labelOf(found.model, assumption)}: ${value}, as ${sideName[otherSide(side)]} has it.`,
      lines: await movedLines(found, after, side),
    });
  },
});

function changed(): UserError {
  return new UserError("settle.changed", "Expected the values as they were shown, got newer ones", {
    field: "assumption",
    hint: "Look at the state again, and choose again",
  });
}

async function differences(typed: string, scene: Scene, { argument }: Values): Promise<readonly Choice[]> {
  const found = await findArgument(typeof argument === "string" ? argument : undefined, scene);
  const { standing, model } = await argued(found);
  const near = typed.trim().toLowerCase();
  return (standing.crux?.differences ?? []).flatMap(({ id }) => {
    const values = `For ${valueText(standing.answers.for, id)}, Against ${valueText(standing.answers.against, id)}`;
    const name = `${labelOf(model, id)}: ${values}`;
    return `${id} ${name}`.toLowerCase().includes(near) ? [{ name, value: id }] : [];
  });
}
