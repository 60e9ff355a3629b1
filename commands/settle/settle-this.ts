// "Settle this" in the menu of a message: its words as they are read, before an argument is opened about them, and changed.
// What Crux said itself is about something already.

import { defineCommand, type Scene } from "../../src/kit/define.ts";
import { idText } from "../../src/kit/options.ts";
import type { Reply } from "../../src/render/view.ts";
import { changeForm, openingForm } from "./shared/opening-form.ts";
import { rewriteForm } from "./shared/own-form.ts";
import { previewOrWords } from "./shared/preview.ts";
import { shownSaid } from "./shared/said.ts";
import { show } from "./show.ts";

const settleThis = defineCommand({
  name: "Settle this",
  description: "Open an argument about this message",
  offered: "message",
  options: {},
  examples: [],
  run: async (_, scene) => {
    const { message } = scene.caller;
    const about = await ownSubject(message?.lines ?? [], scene);
    if (about !== undefined) return about;
    const said = message?.text || message?.answers?.text;
    return message === undefined || !said ? openingForm({}, scene) : shownSaid(message, scene);
  },
});

/** An answer is argued as its button does; of an argument is shown where it stands. */
async function ownSubject(lines: readonly string[], scene: Scene): Promise<Reply | undefined> {
  const idIn = (form: RegExp) => lines.map((line) => form.exec(line)?.[1]).find((id) => id !== undefined);
  const result = idIn(/^\/settle open result: (\w+)/);
  if (result !== undefined) return openingForm({ result }, scene);
  const argument = idIn(/^\/settle .*\bargument: (\w+)/);
  return argument === undefined ? undefined : show.run({ argument, private: true }, scene);
}

/** Changing a claim as it was read, before it is opened. */
const change = defineCommand({
  name: "settle change",
  description: "Change a claim as it was read",
  offered: "button",
  options: { preview: idText("What was shown before, by its id") },
  examples: [],
  run: async ({ preview }, scene) => {
    const shown = await previewOrWords(preview, scene);
    if (!("model" in shown)) return openingForm({ claim: shown.words, message: shown.under }, scene);
    const { words, model, claim } = shown;
    return model.own
      ? rewriteForm(words, model, claim, `/settle own preview: ${preview}`)
      : changeForm(preview, shown, scene);
  },
});

export default [settleThis, change];
