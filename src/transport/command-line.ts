// A command written as Discord shows it: `/name option: value option: value`.

import { z } from "zod";
import type { Command } from "../command/define.ts";
import type { Call } from "../command/run.ts";

/** Splits a command line into the call it makes; values are typed as the command's options say. */
export function parseCommandLine(line: string, commands: readonly Command[]): Call {
  const [, name = "", rest = ""] = /^\s*\/?([\w-]*)\s*([\s\S]*)$/.exec(line) ?? [];
  const command = commands.find((each) => each.name === name);
  const starts = command ? optionStarts(rest, Object.keys(command.options)) : [];
  const stray = rest.slice(0, starts[0]?.start ?? rest.length).trim();
  const entries = starts.map(({ name: option, end }, k) => {
    const value = rest.slice(end, starts[k + 1]?.start ?? rest.length).trim();
    return [option, typed(value, command?.options[option])] as const;
  });
  return { command: name, options: { ...(stray && command && { [stray]: "" }), ...Object.fromEntries(entries) } };
}

interface Start {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Where options begin: a known name, or a word and a colon followed by a space, outside brackets. */
function optionStarts(text: string, names: readonly string[]): readonly Start[] {
  const starts: Start[] = [];
  let depth = 0;
  for (const match of text.matchAll(/[([{]|[)\]}]|(?<=^|\s)([a-z_][a-z0-9_]*):(?=\s|$|.)/gi)) {
    const [found, name] = match;
    if (name === undefined) depth += /[([{]/.test(found) ? 1 : -1;
    else if (depth <= 0 && (names.includes(name) || /^\s/.test(text.slice(match.index + found.length)))) {
      starts.push({ name, start: match.index, end: match.index + found.length });
    }
  }
  return starts;
}

function typed(value: string, schema: z.ZodType | undefined): unknown {
  const kind = schema && z.toJSONSchema(schema, { io: "input" }).type;
  if (kind === "boolean" && /^(true|false|yes|no)$/i.test(value)) return /^(true|yes)$/i.test(value);
  if ((kind === "integer" || kind === "number") && value !== "" && Number.isFinite(Number(value))) return Number(value);
  return value;
}
