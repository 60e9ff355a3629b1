// Commands that a reply names, as Discord shows them to be tapped.

import type { Line, Part, Section, View } from "./view.ts";

/** Discord's id of each command by its name; subcommands have their command's. */
export type CommandIds = ReadonlyMap<string, string>;

/** What stands between backticks is to be typed as it is, and a word behind a slash may be a command's second one. */
const named = /`[^`]*`|(?<![\w/<])\/([a-z][\w-]*)(?: ([a-z][\w-]*))?/g;

/** The same view with each command in it that Discord knows as one. */
export function withMentions(view: View, ids: CommandIds): View {
  if (ids.size === 0) return view;
  const mentioned = (line: Line): Line => {
    const parts = typeof line === "string" ? [line] : line;
    const split = parts.flatMap((part) => (typeof part === "string" ? partsOf(part, ids) : [part]));
    return split.length === parts.length ? line : split;
  };
  const section = (each: Section): Section => (each.code ? each : { ...each, lines: each.lines.map(mentioned) });
  return {
    ...view,
    lead: mentioned(view.lead),
    ...(view.lines && { lines: view.lines.map(mentioned) }),
    ...(view.sections && { sections: view.sections.map(section) }),
    ...(view.warnings && { warnings: view.warnings.map(mentioned) }),
  };
}

function partsOf(text: string, ids: CommandIds): readonly Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const { 0: found, 1: word = "", 2: second, index } of text.matchAll(named)) {
    const command = [`${word} ${second}`, word].find((name) => ids.has(name));
    const id = command === undefined ? undefined : ids.get(command);
    if (found.startsWith("`") || command === undefined || id === undefined) continue;
    parts.push(text.slice(from, index), { command, id });
    from = index + 1 + command.length;
  }
  return [...parts, text.slice(from)].filter((part) => part !== "");
}
