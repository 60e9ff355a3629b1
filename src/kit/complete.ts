// Answers to what a person is typing, within Discord's limits; a mistake in the rest of the line offers nothing.

import { Unavailable, UserError } from "../core/errors.ts";
import { cut } from "../language/text/cut.ts";
import type { Call, Caller, Context } from "./define.ts";
import { type Choice, completerOf } from "./options.ts";

const most = 25;
const longest = 100;

/** At most 25 choices of at most 100 characters for one option of a call that is still being typed. */
export async function complete(
  { command: name, options }: Call,
  focused: string,
  context: Context,
  caller: Caller,
): Promise<readonly Choice[]> {
  const command = context.commands.find((each) => each.name === name);
  const completer = completerOf(command?.options[focused]);
  if (completer === undefined) return [];
  const { [focused]: typed = "", ...others } = options;
  try {
    const choices = await completer(String(typed), { ...context, caller }, others as Call["options"] & {});
    // A longer value cannot be offered; what is typed is sent as it stands.
    return choices
      .filter(({ value }) => value !== "" && value.length <= longest)
      .slice(0, most)
      .map((choice) => ({ ...choice, name: cut(choice.name, longest) }));
  } catch (error) {
    if (error instanceof UserError || error instanceof Unavailable) return [];
    throw error;
  }
}
