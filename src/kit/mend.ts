// The mends of a mistake as buttons: each sends what was asked with one text put right.

import { z } from "zod";
import { UserError } from "../core/errors.ts";
import { figures, tell } from "../core/tell.ts";
import { mendsIn } from "../language/text/mistake.ts";
import { limits } from "../render/limits.ts";
import { type Button, button } from "../render/view.ts";
import { left, waiting } from "./caller.ts";
import { parseCommandLine } from "./command-line.ts";
import type { Call, Scene, Values } from "./define.ts";

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
