// What went wrong, in the words a person reads.

import type { Outcome } from "../serve/serve-act.ts";

const known: Readonly<Record<string, string>> = {
  "permission.missing": "You do not have permission to do that here.",
  "channel.unknown": "This channel is gone.",
  "message.unknown": "This message is gone.",
  "thread.locked": "This thread is locked.",
  "thread.exists": "This message has a thread already.",
  "command.unknown": "This command is outdated, please try again in a few minutes.",
  "component.unknown": "This interaction failed",
  "component.disabled": "This interaction failed",
};

/** Undefined where all is well. */
export function words(outcome: Outcome): string | undefined {
  if (outcome.kind === "failed") return "This interaction failed";
  if (outcome.kind !== "refused") return undefined;
  return known[outcome.code] ?? outcome.message;
}
