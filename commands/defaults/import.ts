// Taking over a file of defaults: checked as a whole, shown as a difference, then all of it or nothing.

import { UserError } from "../../src/core/errors.ts";
import { tell } from "../../src/core/tell.ts";
import { defineCommand, type Scene } from "../../src/kit/define.ts";
import { maybeText, quietly } from "../../src/kit/options.ts";
import { type Field, type Modal, plainView } from "../../src/render/view.ts";
import { onlyMeField } from "../ask/shared/model-options.ts";
import { changed } from "./shared/change.ts";
import { checkMayChange, inChannel, placeOf, saveNow } from "./shared/effect.ts";
import { type GivenFile, importOf, longestFile } from "./shared/import.ts";

export default defineCommand({
  name: "defaults import",
  description: "Make the defaults what an exported file says; shows the difference first",
  options: {
    file: maybeText("The file that /defaults export gave; left out, a form asks for it").meta({ picks: "file" }),
    json: maybeText("Its text, in place of the file", longestFile),
    only_here: inChannel(),
    save: saveNow(),
    private: quietly(),
  },
  examples: [{ json: '{"crux": "defaults", "version": 1, "values": {"participation": "5% to 20%"}}' }],
  run: async ({ file, json, only_here: onlyHere, save, private: said }, scene) => {
    await checkMayChange(scene);
    const place = placeOf(scene.caller, onlyHere);
    const given = file === undefined ? json && { text: json, field: "json" } : await fileFrom(file, json, scene);
    if (!given) return formFor({ only_here: onlyHere, save }, onlyMeField(said, scene));
    const hidden = said ?? false;
    const changes = await importOf(given, place, scene);
    if (changes.length === 0) {
      const data = { saved: { place: place.kind, changes: [] } };
      return plainView(tell`Nothing to import`, tell`The defaults are what the file says already.`, {
        private: hidden,
        data,
      });
    }
    const lead = tell`The defaults become what the file says, and nothing else.`;
    const plan = { place, verb: "Import" as const, changes, lead };
    return changed(plan, { save, private: hidden }, scene);
  },
});

/** @throws UserError `import.json` where there is a text besides, `file.…` where it cannot be read */
async function fileFrom(file: string, json: string | undefined, { textOf }: Scene): Promise<GivenFile> {
  const field = "file";
  if (json !== undefined) throw new UserError("import.json", tell`Expected a file or its text, got both`, { field });
  if (textOf === undefined)
    throw new UserError("file.unknown", tell`Expected its text: no file can be read here`, { field });
  return { text: await textOf(file), field };
}

/** A modal's field takes 4000 characters, on several lines; a file more. */
function formFor(flags: Readonly<Record<string, boolean | undefined>>, onlyMe: Field): Modal {
  const said = Object.keys(flags).filter((name) => flags[name]);
  return {
    title: tell`Import defaults`,
    line: ["/defaults import", ...said.map((name) => `${name}: true`)].join(" "),
    fields: [
      { option: "file", label: tell`The file that /defaults export gave`, kind: "file" },
      { option: "json", label: tell`Or its text`, long: true },
      onlyMe,
    ],
  };
}
