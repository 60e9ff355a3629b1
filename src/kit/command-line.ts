// A command written as Discord shows it: `/name option: value option: value`, subcommands as words.

import { isValueLabel } from "../language/text/phrase-table.ts";
import type { Call, Command } from "./define.ts";
import { namesOf } from "./options.ts";
import { valueFor } from "./value-for.ts";

/** Splits a command line into the call it makes; values are typed as the command's options say. */
export function parseCommandLine(line: string, commands: readonly Command[]): Call {
  const written = line.trim().replace(/^\//, "");
  const command = commandAt(written, commands);
  if (command === undefined) return { command: /^[\w-]*/.exec(written)?.[0] ?? "", options: {} };
  const rest = withOwnNames(written.slice(command.name.length), command);
  const starts = optionStarts(rest, Object.keys(command.options));
  const stray = rest.slice(0, starts[0]?.start ?? rest.length).trim();
  const entries = starts.map(({ name, end }, k) => {
    const value = rest.slice(end, starts[k + 1]?.start ?? rest.length).trim();
    return [name, valueFor(command.options, name, unquoted(value))] as const;
  });
  const options = Object.fromEntries(entries);
  const first = firstFor(stray, command, options);
  const unnamed =
    first === undefined
      ? { ...(stray && { [stray]: "" }) }
      : { [first]: valueFor(command.options, first, unquoted(stray)) };
  return { command: command.name, options: { ...unnamed, ...options } };
}

/** The line with each option that is named in words by its own name. */
function withOwnNames(text: string, { options }: Command): string {
  const names = Object.entries(options).flatMap(([own, schema]) => namesOf(schema).map((name) => ({ own, name })));
  return names
    .sort((a, b) => b.name.length - a.name.length)
    .reduce((line, { own, name }) => {
      // As Discord shows it too, where a name has no blanks: `who_joins`.
      const words = name.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll(" ", "[ _-]");
      return line.replaceAll(new RegExp(`(?<=^|\\s)${words}:`, "gi"), `${own}:`);
    }, text);
}

/** The option that a value without a name is for: the first one, and of a model the one it is usually asked with. */
function firstFor(stray: string, { name, options, examples }: Command, given: Call["options"]): string | undefined {
  if (!/[\d$€£]/.test(stray) || /^\W*$/.test(stray)) return undefined;
  const [usual] = Object.keys(examples?.[0] ?? {});
  const first = name.includes(" ") ? Object.keys(options)[0] : (usual ?? Object.keys(options)[0]);
  return first !== undefined && !(first in given) ? first : undefined;
}

/** The longest name that the line begins with. */
function commandAt(written: string, commands: readonly Command[]): Command | undefined {
  const begun = commands.filter(({ name }) => written === name || written.startsWith(`${name} `));
  return begun.sort((a, b) => b.name.length - a.name.length)[0];
}

interface Start {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Where options begin: a known name, or a word and a colon followed by a space, outside brackets and quotes. */
function optionStarts(text: string, names: readonly string[]): readonly Start[] {
  const starts: Start[] = [];
  let depth = 0;
  for (const match of text.matchAll(
    /(?<=:\s*)"[^"]*"(?=[\s,]|$)|[([{]|[)\]}]|(?<=^|\s)([a-z_][a-z0-9_]*):(?=\s|$|.)/gi,
  )) {
    const [found, name] = match;
    if (found.startsWith('"')) continue;
    if (name === undefined) depth += /[([{]/.test(found) ? 1 : -1;
    else if (
      depth <= 0 &&
      (names.includes(name) || (isSpaced(text, match.index + found.length) && !isValueLabel(name)))
    ) {
      starts.push({ name, start: match.index, end: match.index + found.length });
    }
  }
  return starts;
}

const isSpaced = (text: string, at: number): boolean => /^\s/.test(text.slice(at));

/** Who writes quotes round a whole value, as in a shell, means what is inside. */
const unquoted = (value: string): string => /^"([^"]*)",?$/.exec(value)?.[1] ?? value;
