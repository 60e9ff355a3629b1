// "Settle this" in the menu of a message: the form of an argument, filled with the message's words.

import { defineCommand } from "../../src/kit/define.ts";
import { openingForm } from "./shared/opening-form.ts";

export default defineCommand({
  name: "Settle this",
  description: "Open an argument about this message",
  offered: "message",
  options: {},
  examples: [],
  run: (_, scene) => openingForm({}, scene),
});
