// Taking away one default, or all of a place, after a question that shows what goes.

import { tell } from "../../src/core/tell.ts";
import { defineCommand } from "../../src/kit/define.ts";
import { completed, maybeText, quietly } from "../../src/kit/options.ts";
import { plainView } from "../../src/render/view.ts";
import { proposed, saved } from "./shared/change.ts";
import { resetChoices, resetOf } from "./shared/state.ts";
import { checkMayChange, inChannel, placeOf, saveNow } from "./shared/where.ts";

export default defineCommand({
  name: "defaults reset",
  description: "Take away one default, or all of them; shows what goes first",
  options: {
    what: completed(maybeText("Which assumption, or preset; all of them if left out"), resetChoices),
    only_here: inChannel(),
    save: saveNow(),
    private: quietly(),
  },
  examples: [{}, { what: "speed ratio" }],
  run: async ({ what, only_here: onlyHere, save, private: hidden = false }, scene) => {
    await checkMayChange(scene);
    const place = placeOf(scene.caller, onlyHere);
    const changes = await resetOf(what, place, scene);
    if (changes.length === 0) {
      const where = { server: tell`for this server`, channel: tell`for this channel alone`, person: tell`by you` }[
        place.kind
      ];
      const lead = what === undefined ? tell`Nothing is set ${where}.` : tell`${what} is not set ${where}.`;
      return plainView(tell`Nothing to reset`, lead, {
        private: hidden,
        data: { saved: { place: place.kind, changes: [] } },
      });
    }
    const plan = { place, verb: "Reset" as const, changes };
    return save ? saved(plan, scene, hidden) : proposed(plan, scene, hidden);
  },
});
