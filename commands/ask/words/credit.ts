// Where a value came from, in words: `set for this server by Mira on 24 November 2026`.

import type { Credit, From } from "../../../src/answer/settings.ts";

const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

/** A day in words, in universal time. */
export const dayText = (at: number): string => day.format(at);

const minute = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "UTC",
});

/** A day and the time of it, in universal time. */
export const momentText = (at: number): string => minute.format(at);

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
