// Runs one call, and is the only place where errors are caught.

import { z } from "zod";
import { Unavailable, UserError } from "../core/errors.ts";
import { hash } from "../core/hash.ts";
import { errorView } from "../render/error-view.ts";
import type { View } from "../render/view.ts";
import type { Command, Context } from "./define.ts";

export interface Call {
  readonly command: string;
  readonly options: Readonly<Record<string, unknown>>;
}

export interface Outcome {
  readonly kind: "answer" | "user" | "world" | "bug";
  readonly view: View;
  /** For the log, with the reference that the person sees. */
  readonly error?: unknown;
}

/** Answers a call; whatever goes wrong becomes a reply. */
export async function run({ command: name, options }: Call, context: Context): Promise<Outcome> {
  try {
    const command = commandNamed(name, context.commands);
    return { kind: "answer", view: await command.run(parsed(command, options), context) };
  } catch (error) {
    if (error instanceof UserError) return { kind: "user", view: errorView(error), error };
    if (error instanceof Unavailable) {
      const view = errorView(
        new UserError("world.unavailable", `Could not reach ${error.message}; nothing was changed`),
      );
      return { kind: "world", view, error };
    }
    const reference = hash(String(error instanceof Error ? error.stack : error))
      .toString(36)
      .slice(0, 4);
    return { kind: "bug", view: errorView(new UserError("bug", `That is our bug, reference ${reference}`)), error };
  }
}

function commandNamed(name: string, commands: readonly Command[]): Command {
  const command = commands.find((each) => each.name === name);
  if (command) return command;
  const known = commands.map((each) => `/${each.name}`).join(", ");
  throw new UserError("command.unknown", `Expected a command, got \`/${name.slice(0, 40)}\``, {
    hint: `One of: ${known}`,
  });
}

function parsed(command: Command, options: Call["options"]): Readonly<Record<string, unknown>> {
  const result = z.strictObject(command.options).safeParse(options);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const field = String(issue?.code === "unrecognized_keys" ? issue.keys[0] : (issue?.path[0] ?? "options")).slice(
    0,
    40,
  );
  if (issue?.code === "unrecognized_keys") {
    const hint = `One of: ${Object.keys(command.options).join(", ")}`;
    throw new UserError("option.unknown", `Expected an option of /${command.name}, got \`${field}\``, { field, hint });
  }
  throw new UserError("option.invalid", `${issue?.message ?? "Expected another value"} for \`${field}\``, { field });
}
