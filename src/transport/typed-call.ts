// A call as somebody typed it, on Discord or in a shell.

import { localeNow } from "../core/tell.ts";
import type { Call, Command, Values } from "../kit/define.ts";
import { besideOf } from "../kit/options.ts";
import { typedIn } from "../language/typed.ts";

/** A call whose options somebody typed, with the numbers of its assumptions as that person's locale writes them. */
export function asTyped({ command: name, options }: Call, commands: readonly Command[]): Call {
  const command = commands.find((each) => each.name === name);
  const read = ([option, value]: readonly [string, Values[string]]) =>
    typeof value === "string" && besideOf(command?.options[option]).isAssumed
      ? [option, typedIn(localeNow(), value)]
      : [option, value];
  return { command: name, options: Object.fromEntries(Object.entries(options).map(read)) };
}
