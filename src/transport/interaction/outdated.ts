// Buttons, menus and forms of an older version: what they would run is there no longer, and that is all there is to say.

import { type APIInteraction, InteractionType } from "discord-api-types/v10";
import { UserError } from "../../core/errors.ts";
import type { Outcome } from "../../kit/run.ts";
import { plainView } from "../../render/plain-view.ts";

/** What a line that Crux wrote itself can only run into once the commands have changed. */
const codes: readonly string[] = ["command.unknown", "option.unknown", "option.missing", "option.invalid"];

/** The outcome, or one line where a component asked for what this version does not have. */
export function currentOutcome(outcome: Outcome, { type }: APIInteraction): Outcome {
  const { error } = outcome;
  const isPress = type === InteractionType.MessageComponent;
  if (!isPress || !(error instanceof UserError) || !codes.includes(error.code)) return outcome;
  const lead = "This button is of an older version of Crux: ask again, and press the new one.";
  return { ...outcome, reply: plainView("Out of date", lead, { private: true, data: { outdated: error.code } }) };
}
