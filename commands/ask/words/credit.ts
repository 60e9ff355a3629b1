// Whose a value is, in a few words, and since when: `this server's, by Mira, 3 days ago`.

import type { Credit, From } from "../../../src/answer/settings.ts";
import type { Part } from "../../../src/render/view.ts";

const scopes = { server: "this server's", channel: "this channel's", person: "your own" } as const;

export function creditParts(from: From, by: Credit | undefined): readonly Part[] {
  const whose = from === "side" ? "this side's" : scopes[by?.scope ?? "server"];
  if (by === undefined) return [whose];
  const who = by.scope === "person" ? "" : `, by ${by.name}`;
  return [`${whose}${who}, `, { away: by.at }];
}

/** The same in brackets; nothing of what was typed here or is the model's own. */
export const creditIn = (from: From, by: Credit | undefined): readonly Part[] =>
  from === "side" || from === "server" ? [" (", ...creditParts(from, by), ")"] : [];
