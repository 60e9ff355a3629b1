// Setting a side's values: in a form that asks for one, or in the language of assumptions.

import { z } from "zod";
import { readFor } from "../../src/answer/settings.ts";
import { UserError } from "../../src/core/errors.ts";
import type { Act, Reason } from "../../src/core/settle/settle-act.ts";
import { sideOf, sides } from "../../src/core/settle/state.ts";
import { capital, tell } from "../../src/core/tell.ts";
import { defineCommand, type Scene } from "../../src/kit/define.ts";
import { assumed, buttonLine, completed, lineOf, maybeText, unlisted } from "../../src/kit/options.ts";
import type { Reading } from "../../src/language/reading.ts";
import { mends, quote } from "../../src/language/text/mistake.ts";
import { shortOf } from "../../src/models/model.ts";
import { button, type View } from "../../src/render/view.ts";
import type { Pasted } from "../ask/shared/given.ts";
import { assumptionCalled } from "../ask/shared/model-options.ts";
import { moveView } from "./replies/move.ts";
import { agreedOn } from "./replies/outcome.ts";
import { act, afterMove, announced } from "./shared/act.ts";
import { argumentOption, type FoundArgument } from "./shared/argument.ts";
import { keptText } from "./shared/base.ts";
import { ownVoice } from "./shared/card.ts";
import { aboutForm, namedValues, nameOption, valueChoices, valueForm } from "./shared/named-values.ts";
import { longestLink } from "./shared/opening-form.ts";
import { typedText } from "./shared/owners-named.ts";
import { refusal } from "./shared/refusals.ts";
import { inArgument, questionOf, stanceView } from "./shared/stance.ts";
import { bearsOut } from "./shared/turns.ts";

const command = defineCommand({
  name: "settle assume",
  description: "Say what your side takes assumptions to be",
  options: {
    assumptions: completed(assumed(maybeText("E.g. who joins = 5% to 20%; several with ; between")), valueChoices),
    reason: maybeText("Why, in a sentence", 300),
    link: maybeText("Where it was read, an address with https://", longestLink),
    about: nameOption(maybeText("The assumption that a value without a name is for")),
    argument: argumentOption(),
    as: unlisted(z.enum(sides).optional().describe("The side that a form was opened for")),
  },
  examples: [],
  run: async ({ assumptions, reason, link, about, argument, as }, scene) =>
    inArgument(argument, scene, async (found) => {
      const { id: person, name } = scene.caller;
      if (found.state.closed)
        throw refusal(found, "closed", tell`This argument is closed`, { hint: tell`Go on in a new one` });
      // Who would say something and is on no side is asked for that first.
      if (assumptions === undefined && sideOf(found.state, person) === undefined) return stanceView(found, person);
      const side = ownVoice(found, person);
      if (as !== undefined && as !== side) {
        const hint = tell`Look again at what would turn it for the side that you are on`;
        throw refusal(found, "own", tell`You have changed sides since that was opened`, { hint });
      }
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
      const read = namedValues(found, assumptions, about);
      const unsaid = [...read].filter(([name, { reading }]) => isUnsaid(found, name, reading));
      if (unsaid.length > 0) return askedView(found, read, ground, scene);
      const all = [...read].map(([assumption, { reading }]): Act & { kind: "set" } => {
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
        async (shown) => {
          // Who is not there yet is asked on.
          if (bearsOut(shown.standing.leaning[side], side) || agreedOn(shown.standing, shown.state))
            return afterMove(shown, side);
          return { ...(await questionOf(after, scene)), title: tell`It is in the thread` };
        },
      );
    }),
});

export default command;

/** Whether a reading takes more than was typed, and its text alone no longer tells: `5 or more` as `5 to 20`. */
function isUnsaid({ model }: FoundArgument, name: string, { notes, text }: Reading): boolean {
  const quantity = model.quantities.get(name);
  return notes.length > 0 && quantity !== undefined && readFor(model, quantity, text).notes.length === 0;
}

/** The question before something is said in somebody's name that they did not type. */
async function askedView(found: FoundArgument, read: Pasted["values"], ground: Reason, scene: Scene): Promise<View> {
  const { id, model } = found;
  const values = [...read].map(([name, { reading }]) => ({ name, text: keptText(model, name, reading), reading }));
  const assumptions = values.map(({ name, text }) => `${name} = ${text}`).join("; ");
  const line = await buttonLine(lineOf(command.name, { argument: id, assumptions, ...ground }), scene);
  const about = values.length === 1 ? ` about: ${values[0]?.name}` : "";
  return {
    title: tell`Do you mean that?`,
    lead: values.map(({ name, text }) => `${capital(shortOf(model, name))}: ${typedText(model, text)}`).join("; "),
    lines: values.flatMap(({ reading: { notes } }) => notes.map((note) => `${capital(note)}.`)),
    actions: [
      ...(line === undefined ? [] : [button(tell`Say it`, line, "primary")]),
      button(tell`Change…`, `/settle assume argument: ${id}${about}`),
    ],
    private: true,
    replaces: true,
    data: { preview: { argument: id, values: Object.fromEntries(values.map(({ name, text }) => [name, text])) } },
  };
}

/** As a browser writes it: what could end the markdown around it is encoded. */
function secure(link: string): string {
  if (URL.canParse(link) && new URL(link).protocol === "https:") {
    return new URL(link).href.replaceAll(/[[\]^`{|}\\]/g, encodeURIComponent);
  }
  // As it is copied from a browser, or told by word of mouth.
  const meant = `https://${link.replace(/^http:\/\//i, "")}`;
  const isMeant = /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+(?:[/?#]\S*)?$/u.test(meant.slice("https://".length));
  throw new UserError("settle.link", tell`Expected a web address, got ${quote(link, 60)}`, {
    field: "link",
    hint: isMeant ? mends(meant) : tell`Give an address that starts with https://`,
    ...(isMeant && { mends: [meant] }),
  });
}
