// A command written as Discord shows it: `/name option: value option: value`, subcommands as words; and the same with one text
// in it mended, as a button.

import { z } from "zod";
import { UserError } from "../core/errors.ts";
import { figures, tell } from "../core/tell.ts";
import { mendsIn } from "../language/text/mistake.ts";
import { isValueLabel } from "../language/text/phrase-table.ts";
import { type Button, button, limits } from "../render/view.ts";
import { type Call, type Command, left, type Scene, type Values, waiting } from "./define.ts";
import { namesOf, valueFor } from "./options.ts";

/** Splits a command line into the call it makes; values are typed as the command's options say. */
export function parseCommandLine(line: string, commands: readonly Command[]): Call {
  const written = line.trim().replace(/^\//, "");
  const command = commandAt(written, commands);
  if (command === undefined) return { command: /^[\w-]*/.exec(written)?.[0] ?? "", options: {} };
  const rest = withOwnNames(written.slice(command.name.length), command);
  const starts = optionStarts(rest, Object.keys(command.options));
  const meant = (name: string, value: string) => [name, valueFor(command.options, name, unquoted(value))] as const;
  const entries = starts.map(({ name, end }, k) => meant(name, rest.slice(end, starts[k + 1]?.start).trim()));
  const options = Object.fromEntries(entries);
  const stray = rest.slice(0, starts[0]?.start).trim();
  const first = firstFor(stray, command, options);
  const unnamed = first === undefined ? (stray ? [[stray, ""]] : []) : [meant(first, stray)];
  return { command: command.name, options: { ...Object.fromEntries(unnamed), ...options } };
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

/** Where options begin: a known name, or a word and a colon followed by a space, outside brackets and quotes. */
function optionStarts(text: string, names: readonly string[]) {
  const begins = /(?<=:\s*)"[^"]*"(?=[\s,]|$)|[([{]|[)\]}]|(?<=^|\s)([a-z_][a-z0-9_]*):(?=\s|$|.)/gi;
  let depth = 0;
  return [...text.matchAll(begins)].flatMap(({ 0: found, 1: name, index: start }) => {
    const end = start + found.length;
    if (found.startsWith('"')) return [];
    if (name === undefined) {
      depth += /[([{]/.test(found) ? 1 : -1;
      return [];
    }
    const isOption = names.includes(name) || (/^\s/.test(text.slice(end)) && !isValueLabel(name));
    return depth <= 0 && isOption ? [{ name, start, end }] : [];
  });
}

/** Who writes quotes round a whole value, as in a shell, means what is inside. */
const unquoted = (value: string): string => /^"([^"]*)",?$/.exec(value)?.[1] ?? value;

/** The kind of draft in which a line waits that no button can carry. */
const lineDraft = "line";
const lineForm = z.object({ line: z.string() });

/** A command line as Discord shows it; a value that could be taken for an option stands in quotes. */
export const lineOf = (command: string, options: Values): string =>
  [`/${command}`, ...Object.entries(options).map(([option, value]) => `${option}: ${quoted(String(value))}`)].join(" ");

const quoted = (value: string): string => (/\w:/.test(value) && !value.includes('"') ? `"${value}"` : value);

/** One button for each mend that can be sent as it stands; a long one waits in a draft for an hour. */
export async function mendButtons(error: UserError, call: Call, scene: Scene): Promise<readonly Button[]> {
  const buttons: Button[] = [];
  for (const { label, line } of linesOf(error, call).slice(0, 3)) {
    const sent = await buttonLine(line, scene);
    if (sent !== undefined && label.length <= limits.label) buttons.push(button(label, sent));
  }
  return buttons;
}

/** What would be asked with each of the mends; nothing where the mistake stands in no option that was typed. */
function linesOf({ code, place }: UserError, { command, options }: Call): readonly Pick<Button, "label" | "line">[] {
  const { field, mends = [] } = place;
  const [meant] = mends;
  if (code === "command.unknown" && field === undefined) {
    return meant === undefined ? [] : [{ label: `/${meant}`, line: lineOf(meant, options) }];
  }
  // Of an option that is missing the mends are values to give it.
  if (field === undefined || !(field in options || (code === "option.missing" && place.mends))) return [];
  if (code === "option.unknown") {
    const { [field]: value = "", ...others } = options;
    if (meant === undefined || meant in options) return [];
    return [{ label: `${meant}: ${value}`, line: lineOf(command, { ...others, [meant]: value }) }];
  }
  // A mend of a part of what was typed would lose the rest.
  const isWhole = place.text === undefined || place.text.trim() === String(options[field]).trim();
  const whole = place.mends ?? (isWhole ? mendsIn(place.hint) : []);
  return whole.map((mend) => ({
    label: figures(mend.trim().replaceAll(/\s+/g, " ")),
    line: lineOf(command, { ...options, [field]: mend.trim() }),
  }));
}

/** A line that fits a button: the same, or one that runs it, which waits for an hour; nothing where it cannot be kept. */
export async function buttonLine(line: string, scene: Scene): Promise<string | undefined> {
  if (line.length <= limits.customId) return line;
  const draft = await left(lineDraft, { line }, scene);
  return draft && `/again draft: ${draft}`;
}

/** The call of a line that waits. @throws UserError `draft.unknown` */
export async function waitingCall(draft: string, scene: Scene): Promise<Call> {
  const found = await waiting(lineDraft, lineForm, draft, scene);
  if (found !== undefined) return parseCommandLine(found.line, scene.commands);
  throw new UserError("draft.unknown", tell`This no longer waits: an hour has passed, or it is somebody else's`);
}
