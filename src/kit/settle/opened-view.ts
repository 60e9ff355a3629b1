// The reply to opening an argument: where it is, or where there is no thread the argument itself.

import { claimSentence } from "../../render/settle/settle-text.ts";
import { argumentData, stateView } from "../../render/settle/settle-view.ts";
import type { View } from "../../render/view.ts";
import type { Scene } from "../define.ts";
import type { Found } from "./argument.ts";
import { argued, refresh } from "./shown.ts";

export async function openedView(found: Found, scene: Scene): Promise<View> {
  const problems = await refresh(found, scene);
  const shown = await argued(found);
  const { channels, caller } = scene;
  const { argument, id, model, claim } = found;
  if (channels === undefined || argument.parent === undefined || caller.guild === undefined) {
    return { ...stateView(shown), replaces: false };
  }
  const url = channels.linkTo(caller.guild, argument.channel);
  return {
    title: "An argument is open",
    tone: "answer",
    lead: [{ link: "Go to the argument", url }],
    sections: [{ title: shown.words, lines: [claimSentence(model, claim), [{ code: claim.text }]] }],
    warnings: problems,
    footnote: `argument ${id}`,
    private: scene.caller.message !== undefined,
    data: { argument: argumentData(shown) },
  };
}
