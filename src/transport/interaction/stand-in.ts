// What is shown in place of what cannot be: a form that cannot open here, since a modal must be the first answer; and what a
// button, menu or form of an older version asked for, which is there no longer.

import { type APIInteraction, InteractionType } from "discord-api-types/v10";
import { UserError } from "../../core/errors.ts";
import { tell } from "../../core/tell.ts";
import type { Outcome } from "../../kit/run.ts";
import { type Modal, plainView, type View } from "../../render/view.ts";

/** `why` it did not open; `line` is the button that opens it, where there is one. */
export function formView({ title, line: sent, fields }: Modal, why: string, line?: string): View {
  return {
    title,
    tone: "problem",
    lead: why,
    sections: [
      {
        title: line === undefined ? tell`What it asks` : tell`Press the button to open it, or type the command`,
        lines: [
          [{ code: sent }],
          ...fields.map(({ option, name, label }) => [
            { code: `${option}:${name === undefined ? "" : ` ${name} =`}` },
            ` ${label}`,
          ]),
        ],
      },
    ],
    actions: line === undefined ? [] : [{ kind: "button", label: tell`Open the form`, line }],
    private: true,
    data: { form: title },
  };
}

/** What a line that Crux wrote itself can only run into once the commands have changed. */
const codes: readonly string[] = ["command.unknown", "option.unknown", "option.missing", "option.invalid"];

/** The outcome, or one line where a component asked for what this version does not have. */
export function currentOutcome(outcome: Outcome, { type }: APIInteraction): Outcome {
  const { error } = outcome;
  const isPress = type === InteractionType.MessageComponent;
  if (!isPress || !(error instanceof UserError) || !codes.includes(error.code)) return outcome;
  const lead = tell`This button is of an older version of Crux: ask again, and press the new one.`;
  return { ...outcome, reply: plainView(tell`Out of date`, lead, { private: true, data: { outdated: error.code } }) };
}
