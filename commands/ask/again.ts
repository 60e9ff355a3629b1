// Sends a command line that was too long for a button: the mend of a long one.

import { waitingCall } from "../../src/kit/command-line.ts";
import { defineCommand } from "../../src/kit/define.ts";
import { idText } from "../../src/kit/options.ts";
import { run } from "../../src/kit/run.ts";

export default defineCommand({
  name: "again",
  description: "Sends a command that was mended",
  offered: "button",
  options: { draft: idText("The id under which it waits") },
  examples: [],
  run: async ({ draft }, scene) => (await run(await waitingCall(draft, scene), scene, scene.caller)).reply,
});
