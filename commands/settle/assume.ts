// Setting a side's values: in a form that asks for one, or in the language of assumptions.

import { UserError } from "../../src/core/errors.ts";
import type { Act } from "../../src/core/settle/settle-act.ts";
import { tell } from "../../src/core/tell.ts";
import { defineCommand } from "../../src/kit/define.ts";
import { assumed, completed, maybeText } from "../../src/kit/options.ts";
import { quote } from "../../src/language/text/mistake.ts";
import { moveView } from "./replies/move.ts";
import { act } from "./shared/act.ts";
import { announced } from "./shared/announce.ts";
import { argumentOption, findArgument } from "./shared/argument.ts";
import { afterMove } from "./shared/aside.ts";
import { keptText } from "./shared/base.ts";
import { ownSide } from "./shared/card.ts";
import { assumptionCalled, namedValues, nameOption } from "./shared/named-values.ts";
import { longestLink } from "./shared/opening-form.ts";
import { valueChoices } from "./shared/value-choices.ts";
import { aboutForm, valueForm } from "./shared/value-form.ts";

export default defineCommand({
  name: "settle assume",
  description: "Say what your side takes assumptions to be",
  options: {
    assumptions: completed(assumed(maybeText("E.g. who joins = 5% to 20%; several with ; between")), valueChoices),
    reason: maybeText("Why, in a sentence", 300),
    link: maybeText("Where it was read, an address with https://", longestLink),
    about: nameOption(maybeText("The assumption that a value without a name is for")),
    argument: argumentOption(),
  },
  examples: [],
  run: async ({ assumptions, reason, link, about, argument }, scene) => {
    const found = await findArgument(argument, scene);
    const { id: person, name } = scene.caller;
    const side = ownSide(found, person);
    if (assumptions === undefined) {
      return about === undefined
        ? valueForm(found, person)
        : aboutForm(found, person, assumptionCalled(found.model, about, "about"));
    }
    const ground = {
      ...(reason?.trim() && { reason: reason.trim() }),
      ...(link?.trim() && { link: secure(link.trim()) }),
    };
    const own = found.state.camps[side].values;
    const all = [...namedValues(found, assumptions, about)].map(([assumption, { reading }]): Act & { kind: "set" } => {
      const text = keptText(found.model, assumption, reading);
      return { kind: "set", side, assumption, text, ...ground };
    });
    // A form comes back with what the side has already.
    const changed = all.filter(({ assumption, text }) => own.get(assumption)?.text !== text);
    const acts = changed.length > 0 ? changed : all;
    const after = await act(found, acts, scene);
    const instead = acts.flatMap(({ assumption }) => own.get(assumption) ?? []).find(({ by }) => by !== person);
    const said = { side, name, set: acts.map(({ assumption }) => assumption), ...ground, instead };
    return announced(
      after,
      scene,
      (shown) => moveView(shown, said),
      (shown) => afterMove(shown, side),
    );
  },
});

/** As a browser writes it: what could end the markdown around it is encoded. */
function secure(link: string): string {
  if (URL.canParse(link) && new URL(link).protocol === "https:") {
    return new URL(link).href.replaceAll(/[[\]^`{|}\\]/g, encodeURIComponent);
  }
  throw new UserError("settle.link", tell`Expected a web address, got ${quote(link, 60)}`, {
    field: "link",
    hint: tell`Give an address that starts with https://`,
  });
}
