// Where a value came from, in words: `set for this server by Mira on 24 November 2026`.

import type { Credit, From } from "../../../src/answer/settings.ts";
import type { Part } from "../../../src/render/view.ts";

/** A day in words, in universal time. */
export const dayText = (at: number): string =>
  new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }).format(at);

/** The same in a few words, with the day as each reader's own clock has it: `this server's, by Mira, 24 November 2026`. */
export function creditParts(from: From, by: Credit | undefined): readonly Part[] {
  const whose = from === "side" ? "this side's" : scopes[by?.scope ?? "server"];
  if (by === undefined) return [whose];
  const who = by.scope === "person" ? "" : `, by ${by.name}`;
  return [`${whose}${who}, `, { day: by.at }];
}

const scopes = { server: "this server's", channel: "this channel's", person: "your own" } as const;

export function creditText(from: From, by: Credit | undefined): string {
  switch (from) {
    case "option":
      return "typed here";
    case "side":
      return by ? `this side's, by ${by.name} on ${dayText(by.at)}` : "this side's";
    case "server": {
      if (by?.scope === "person") return `your own default, set on ${dayText(by.at)}`;
      const where = by?.scope === "channel" ? "this channel" : "this server";
      return by ? `set for ${where} by ${by.name} on ${dayText(by.at)}` : `set for ${where}`;
    }
    case "preset":
      return "the preset's";
    case "model":
      return "the model's own";
  }
}
