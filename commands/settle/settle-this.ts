// "Settle this" in the menu of a message: its words as they are read, before an argument is opened about them.

import { defineCommand } from "../../src/kit/define.ts";
import { openingForm } from "./shared/opening-form.ts";
import { shownSaid } from "./shared/said.ts";

export default defineCommand({
  name: "Settle this",
  description: "Open an argument about this message",
  offered: "message",
  options: {},
  examples: [],
  run: async (_, scene) => {
    const { message } = scene.caller;
    const said = message?.text || message?.answers?.text;
    return message === undefined || !said ? openingForm({}, scene) : shownSaid(message, scene);
  },
});
