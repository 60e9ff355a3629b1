// Taking over a file of defaults: checked as a whole, shown as a difference, then all of it or nothing.

import { defineCommand } from "../../src/kit/define.ts";
import { maybeText, quietly } from "../../src/kit/options.ts";
import { plainView } from "../../src/render/plain-view.ts";
import type { Modal } from "../../src/render/view.ts";
import { proposed, saved } from "./shared/change.ts";
import { importOf } from "./shared/import.ts";
import { checkMayChange, inChannel, placeOf, saveNow } from "./shared/where.ts";

export default defineCommand({
  name: "defaults import",
  description: "Make the defaults what an exported file says; shows the difference first",
  options: {
    json: maybeText("What /defaults export gave; left out, a form asks for it"),
    only_here: inChannel(),
    save: saveNow(),
    private: quietly(),
  },
  examples: [{ json: '{"crux": "defaults", "version": 1, "values": {"participation": "5% to 20%"}}' }],
  run: async ({ json, only_here: onlyHere, save, private: hidden = false }, scene) => {
    await checkMayChange(scene);
    const place = placeOf(scene.caller, onlyHere);
    if (json === undefined) return formFor(onlyHere, save, hidden);
    const changes = await importOf(json, place, scene);
    if (changes.length === 0) {
      const data = { saved: { place: place.kind, changes: [] } };
      return plainView("Nothing to import", "The defaults are what the file says already.", { private: hidden, data });
    }
    const lead = "The defaults become what the file says; what is not in it goes.";
    const plan = { place, verb: "Import" as const, changes, lead };
    return save ? saved(plan, scene, hidden) : proposed(plan, scene, hidden);
  },
});

/** A modal's field takes 4000 characters, on several lines. */
function formFor(onlyHere: boolean | undefined, save: boolean | undefined, hidden: boolean): Modal {
  const flags = Object.entries({ only_here: onlyHere, save, private: hidden }).filter(([, said]) => said);
  const line = ["/defaults import", ...flags.map(([name]) => `${name}: true`)].join(" ");
  return {
    title: "Import defaults",
    line,
    fields: [{ option: "json", label: "What /defaults export gave", long: true }],
  };
}
