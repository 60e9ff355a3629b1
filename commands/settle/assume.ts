// Setting a side's values, in the language of assumptions.

import { UserError } from "../../src/core/errors.ts";
import type { Act } from "../../src/core/settle/settle-act.ts";
import { defineCommand } from "../../src/kit/define.ts";
import { completed, maybeText } from "../../src/kit/options.ts";
import { quote } from "../../src/language/text/mistake.ts";
import { pasted } from "../ask/shared/given.ts";
import { labelOf, sideName } from "./replies/text.ts";
import { linkPart } from "./replies/view.ts";
import { act } from "./shared/act.ts";
import { argumentOption, findArgument } from "./shared/argument.ts";
import { movedLines } from "./shared/moved.ts";
import { ownSide, told } from "./shared/shown.ts";
import { valueChoices } from "./shared/value-choices.ts";
import { valueForm } from "./shared/value-form.ts";

export default defineCommand({
  name: "settle assume",
  description: "Set what your side takes assumptions to be",
  options: {
    assumptions: completed(maybeText("E.g. participation = 5% to 20%; several with ; between"), valueChoices),
    reason: maybeText("Why, in a sentence"),
    link: maybeText("Where it was read, an address with https://"),
    argument: argumentOption(),
  },
  examples: [],
  run: async ({ assumptions, reason, link, argument }, scene) => {
    const found = await findArgument(argument, scene);
    const side = ownSide(found, scene.caller.id);
    if (assumptions === undefined) return valueForm(found, side);
    const ground = {
      ...(reason?.trim() && { reason: reason.trim() }),
      ...(link?.trim() && { link: secure(link.trim()) }),
    };
    const { values, correlations } = pasted(found.model, assumptions);
    if (correlations.length > 0) throw noCorrelation();
    const all = [...values].map(([assumption, { reading }]): Act & { kind: "set" } => {
      return { kind: "set", side, assumption, text: reading.text.trim(), ...ground };
    });
    // A form comes back with what the side has already.
    const own = found.state.camps[side].values;
    const changed = all.filter(({ assumption, text }) => own.get(assumption)?.text !== text);
    const acts = changed.length > 0 ? changed : all;
    const after = await act(found, acts, scene);
    return told(after, scene, {
      title: `${sideName[side]}, ${scene.caller.name}`,
      lead: acts.map(({ assumption: id }) => `${labelOf(found.model, id)}: ${values.get(id)?.reading.echo}`).join("; "),
      lines: [
        ...(ground.reason ? [`Because: ${ground.reason}`] : []),
        ...(ground.link ? [["Read at ", linkPart(ground.link)]] : []),
        ...(await movedLines(found, after, side)),
      ],
    });
  },
});

/** As a browser writes it: what could end the markdown around it is encoded. */
function secure(link: string): string {
  if (URL.canParse(link) && new URL(link).protocol === "https:") {
    return new URL(link).href.replaceAll(/[[\]^`{|}\\]/g, encodeURIComponent);
  }
  throw new UserError("settle.link", `Expected a web address, got ${quote(link, 60)}`, {
    field: "link",
    hint: "Give an address that starts with https://",
  });
}

function noCorrelation(): UserError {
  return new UserError("settle.correlation", "Expected values, got a correlation", {
    field: "assumptions",
    hint: "Correlations are part of the question: give them when the argument is opened",
  });
}
