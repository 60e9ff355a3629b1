// Whose a value is, in a few words, and since when: `this server's, by Mira, 3 days ago`.

import type { Credit, From } from "../../../src/answer/settings.ts";
import { tell, tellParts } from "../../../src/core/tell.ts";
import type { Part } from "../../../src/render/view.ts";

export function creditParts(from: From, by: Credit | undefined): readonly Part[] {
  if (by === undefined) return [from === "side" ? tell`this side's` : tell`this server's`];
  const when: Part = { away: by.at };
  if (from === "side") return tellParts<Part>`this side's, by ${by.name}, ${when}`;
  if (by.scope === "person") return tellParts<Part>`your own, ${when}`;
  return by.scope === "channel"
    ? tellParts<Part>`this channel's, by ${by.name}, ${when}`
    : tellParts<Part>`this server's, by ${by.name}, ${when}`;
}

/** The same in brackets; nothing of what was typed here or is the model's own. */
export const creditIn = (from: From, by: Credit | undefined): readonly Part[] =>
  from === "side" || from === "server" ? [" (", ...creditParts(from, by), ")"] : [];
