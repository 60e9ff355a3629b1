// What holds here, as a reply and as a file.

import { tell } from "../../src/core/tell.ts";
import { defineCommand } from "../../src/kit/define.ts";
import { onlyMe, page } from "../../src/kit/options.ts";
import { plainView } from "../../src/render/view.ts";
import { exported } from "./shared/import.ts";
import { shownDefaults } from "./shared/values.ts";
import { inChannel, placeOf } from "./shared/where.ts";

/** All defaults that hold here, by whom and when they were set, and what holds underneath. */
const show = defineCommand({
  name: "defaults show",
  description: "What this server has set, by whom and when",
  options: { page: page(), private: onlyMe() },
  examples: [{}],
  run: ({ page: at, private: hidden }, scene) => shownDefaults(scene, at, hidden),
});

/** A place's defaults as a JSON file. */
const exporting = defineCommand({
  name: "defaults export",
  description: "The defaults as a file that another server can import",
  options: { only_here: inChannel(), private: onlyMe() },
  examples: [{}],
  run: async ({ only_here: onlyHere, private: hidden = false }, scene) => {
    const { file, unreadable } = await exported(placeOf(scene.caller, onlyHere), scene);
    const text = `${JSON.stringify(file, null, 2)}\n`;
    return plainView(
      tell`Export of the defaults`,
      tell`To use them elsewhere: /defaults import, and hand over this file.`,
      {
        sections: [{ title: "crux-defaults.json", lines: text.trimEnd().split("\n"), code: true }],
        warnings: unreadable.map((id) => tell`${id} cannot be read, and is not in the file.`),
        files: [{ name: "crux-defaults.json", text }],
        private: hidden,
        data: { export: file, unreadable },
      },
    );
  },
});

export default [show, exporting];
