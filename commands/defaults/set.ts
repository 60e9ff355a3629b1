// Setting one assumption or the preset for a server, a channel or oneself, and taking either away, shown before it is saved; the form
// for who does not know what there is to set; and who may do it.

import { z } from "zod";
import { inField } from "../../src/core/errors.ts";
import { capital, figures, tell, word } from "../../src/core/tell.ts";
import { defineCommand, type Scene } from "../../src/kit/define.ts";
import { assumed, completed, idText, lineOf, maybeText, page, quietly } from "../../src/kit/options.ts";
import { longestAssumption } from "../../src/language/assumption.ts";
import { presets, presetText } from "../../src/models/presets.ts";
import { type Modal, plainView, type Reply } from "../../src/render/view.ts";
import { presetForm } from "../ask/shared/model-options.ts";
import { changed, proposedWhole, saved } from "./shared/change.ts";
import { dropDraft, planWaiting } from "./shared/draft.ts";
import { checkMayChange, inChannel, placeOf, saveNow } from "./shared/effect.ts";
import { presetId } from "./shared/layer.ts";
import { resetChoices, resetOf } from "./shared/state.ts";
import { mostAsked, readValue, targetChoices, targetsNamed, valueChoices } from "./shared/target.ts";

const set = defineCommand({
  name: "defaults set",
  description: "Set one assumption; shows what it changes before it is saved",
  options: {
    what: completed(maybeText("Which assumption, e.g. who joins, or pool.who joins for one model"), targetChoices),
    value: completed(assumed(maybeText("Its value, e.g. 5% to 20%", longestAssumption)), valueChoices),
    only_here: inChannel(),
    save: saveNow(),
    private: quietly(),
  },
  examples: [
    { what: "speed ratio", value: "30 to 80" },
    { what: "pool.who joins", value: "5% to 20%", only_here: true },
  ],
  run: async ({ what, value, only_here: onlyHere, ...asked }, scene): Promise<Reply> => {
    await checkMayChange(scene);
    const place = placeOf(scene.caller, onlyHere);
    const targets = what === undefined ? [] : targetsNamed(what, scene);
    if (what === undefined || value === undefined) return setForm({ what, value, only_here: onlyHere }, scene);
    const read = inField("value", () => readValue(targets, value));
    const notes = read.flatMap(({ reading, text: kept }) => reading.notes.map((note) => `${figures(kept)}: ${note}.`));
    const plan = {
      place,
      verb: "Set" as const,
      changes: read.map(({ target, text: canonical }) => ({ id: target.id, text: canonical })),
      warnings: [...new Set(notes)],
    };
    return changed(plan, asked, scene);
  },
});

/** Asks for what is not told yet. */
function setForm({ what, ...told }: Readonly<Record<string, string | boolean | undefined>>, scene: Scene): Modal {
  const said = { ...(what && { what }), ...(told.only_here && { only_here: true }), private: true };
  return {
    title: scene.caller.guild === undefined ? tell`Set your numbers` : tell`Set this server's numbers`,
    line: lineOf("defaults set", said),
    fields: [
      {
        option: "what",
        label: tell`Which number`,
        about: tell`Those that most models ask. All others: /defaults set what:`,
        required: true,
        choices: mostAsked(scene),
      },
      {
        option: "value",
        label: tell`Its value`,
        placeholder: tell`30 to 80, or 5% to 20%`,
        required: true,
        ...(typeof told.value === "string" && { value: told.value }),
      },
    ].filter(({ option }) => !(option in said)),
  };
}

const none = "none";

const preset = defineCommand({
  name: "defaults preset",
  description: "Choose the preset that this server starts from; shows what it changes before it is saved",
  options: {
    name: z.enum([...presetForm.options, none]).describe("Which preset; none: the evidence, as everywhere"),
    only_here: inChannel(),
    save: saveNow(),
    private: quietly(),
  },
  examples: [{ name: "consistent" }],
  run: ({ name, only_here: onlyHere, ...asked }, scene) => {
    const place = placeOf(scene.caller, onlyHere);
    const changes = [{ id: presetId, ...(name !== none && { text: name }) }];
    const lead =
      name === none
        ? tell`No preset: the evidence, as everywhere.`
        : `${capital(presetText(name))}: ${word(presets[name].about)}`;
    const plan = { place, verb: "Set" as const, changes, lead };
    return changed(plan, asked, scene);
  },
});

const reset = defineCommand({
  name: "defaults reset",
  description: "Take away one default, or all of them; shows what goes first",
  options: {
    what: completed(maybeText("Which assumption, or preset; all of them if left out"), resetChoices),
    only_here: inChannel(),
    save: saveNow(),
    private: quietly(),
  },
  examples: [{}, { what: "speed ratio" }],
  run: async ({ what, only_here: onlyHere, ...asked }, scene) => {
    await checkMayChange(scene);
    const place = placeOf(scene.caller, onlyHere);
    const changes = await resetOf(what, place, scene);
    if (changes.length === 0) {
      const where = { server: tell`for this server`, channel: tell`for this channel alone`, person: tell`by you` }[
        place.kind
      ];
      const lead = what === undefined ? tell`Nothing is set ${where}.` : tell`${what} is not set ${where}.`;
      return plainView(tell`Nothing to reset`, lead, {
        private: asked.private ?? false,
        data: { saved: { place: place.kind, changes: [] } },
      });
    }
    return changed({ place, verb: "Reset", changes }, asked, scene);
  },
});

const waiting = () => idText("The id of the change that waits");

/** Saving a change that waits, by its button. */
const save = defineCommand({
  name: "defaults save",
  description: "Save a change that waits",
  offered: "button",
  options: { draft: waiting(), private: quietly() },
  examples: [],
  run: async ({ draft, private: hidden }, scene) => {
    await checkMayChange(scene);
    const view = await saved(await planWaiting(draft, scene), scene, hidden ?? false);
    await dropDraft(draft, scene);
    return view;
  },
});

/** All that a change that waits would do, by its button. */
const preview = defineCommand({
  name: "defaults preview",
  description: "All that a change that waits would do",
  offered: "button",
  options: { draft: waiting(), page: page(), private: quietly() },
  examples: [],
  run: async ({ draft, page: at = 1, private: hidden = false }, scene) => {
    await checkMayChange(scene);
    return proposedWhole(draft, { page: at, hidden }, scene);
  },
});

/** Dropping a change that waits, by its button. */
const cancel = defineCommand({
  name: "defaults cancel",
  description: "Drop a change that waits",
  offered: "button",
  options: { draft: waiting() },
  examples: [],
  run: async ({ draft }, scene) => {
    await checkMayChange(scene);
    await planWaiting(draft, scene);
    await dropDraft(draft, scene);
    return plainView("Cancelled", tell`Nothing was changed.`, { data: { cancelled: true } });
  },
});

export default [set, preset, reset, save, preview, cancel];
