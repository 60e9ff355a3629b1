// "Settle this" in the menu of a message: its words as they are read, before an argument is opened about them.

import { defineCommand } from "../../src/kit/define.ts";
import { shownFirst, spelt } from "./shared/first-view.ts";
import { openingForm } from "./shared/opening-form.ts";

/** The room that a claim has. */
const longest = 200;

export default defineCommand({
  name: "Settle this",
  description: "Open an argument about this message",
  offered: "message",
  options: {},
  examples: [],
  run: async (_, scene) => {
    const { message } = scene.caller;
    const words = spelt(message?.text);
    if (words === "" || words.length > longest) return openingForm({}, scene);
    return shownFirst({ claim: words }, message?.id, scene);
  },
});
