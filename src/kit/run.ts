// Runs one call, and is the only place where errors are caught; and what is offered while an option is typed, within Discord's
// limits: a mistake in the rest of the line offers nothing.

import { z } from "zod";
import { Unavailable, UserError, unlessFailed, unlessUnavailable } from "../core/errors.ts";
import { hash } from "../core/evaluation/hash.ts";
import { onceFor } from "../core/kept.ts";
import { figures, later, tell, word } from "../core/tell.ts";
import { cut } from "../language/text/cut.ts";
import { didYouMean, mendsIn, quote } from "../language/text/mistake.ts";
import { nearest, notFound } from "../language/text/nearest.ts";
import { erasedView, errorView } from "../render/error-view.ts";
import { type Action, type Button, button, limits, menu, type Reply } from "../render/view.ts";
import {
  type Call,
  type Caller,
  type Command,
  type Context,
  homeOf,
  left,
  type Scene,
  type Values,
  waiting,
} from "./define.ts";
import { besideOf, buttonLine, type Choice, lineOf, namesOf, valueFor } from "./options.ts";

export interface Outcome {
  readonly kind: "answer" | "user" | "world" | "bug";
  readonly reply: Reply;
  /** For the log, with the reference that the person sees. */
  readonly error?: unknown;
}

/** Answers a call; whatever goes wrong becomes a reply. */
export async function run({ command: name, options: sent }: Call, context: Context, caller: Caller): Promise<Outcome> {
  const scene = { ...context, caller };
  let options = sent;
  try {
    options = await chosen(sent, scene);
    const command = commandNamed(name, context.commands);
    return { kind: "answer", reply: await command.run(parsed(command, options), scene) };
  } catch (error) {
    if (!(error instanceof UserError)) return failed(error);
    const erased = error.place.gone && (await unlessUnavailable(() => context.stores.privacy.erasedAt(homeOf(caller))));
    if (erased) return { kind: "user", reply: erasedView(erased), error };
    const option = context.commands.find((each) => each.name === name)?.options[error.place.field ?? ""];
    const view = errorView(error, namesOf(option)[0]);
    const actions = await mendActions(error, { command: name, options }, scene);
    return { kind: "user", reply: { ...view, actions: [...actions, ...(view.actions ?? [])] }, error };
  }
}

/** One button for each mend that can be sent as it stands, a long one waiting for an hour; else a menu of all there is. */
async function mendActions(error: UserError, call: Call, scene: Scene): Promise<readonly Action[]> {
  const actions: Action[] = [];
  for (const { label, line } of linesOf(error, call).slice(0, 3)) {
    const sent = await buttonLine(line, scene);
    if (sent !== undefined && label.length <= limits.label) actions.push(button(label, sent));
  }
  const { field: option = "", choices = [] } = error.place;
  const { [option]: _, ...others } = call.options;
  const line = lineOf(call.command, others);
  const isLong = choices.length > limits.choices || `${line} ${option}:`.length > limits.customId;
  if (actions.length > 0 || isLong) return actions;
  const named = choices.map((value) => ({ label: value, value }));
  return menu(tell`Choose one …`, line, option, named);
}

/** What would be asked with each of the mends; nothing where the mistake stands in no option that was typed. */
function linesOf({ code, place }: UserError, { command, options }: Call): readonly Pick<Button, "label" | "line">[] {
  const { field, mends = [] } = place;
  const [meant] = mends;
  if (code === "command.unknown" && field === undefined)
    return meant === undefined ? [] : [{ label: `/${meant}`, line: lineOf(meant, options) }];
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

/** What is answered where something failed that is nobody's mistake. */
export function failed(error: unknown): Outcome {
  if (error instanceof Unavailable) {
    const outcome =
      error.outcome === "unknown" ? tell`whether the change was kept is not known` : tell`nothing was changed`;
    const told = new UserError("world.unavailable", tell`Could not reach ${error.told}; ${outcome}`);
    return { kind: "world", reply: errorView(told), error };
  }
  const trace = String(error instanceof Error ? error.stack : error);
  const reference = hash(trace).toString(36).slice(0, 4);
  return { kind: "bug", reply: errorView(new UserError("bug", tell`That is our bug, reference ${reference}`)), error };
}

function commandNamed(name: string, commands: readonly Command[]): Command {
  const command = commands.find((each) => each.name === name);
  if (command) return command;
  const offered = commands.filter((each) => each.offered === "slash").map((each) => each.name);
  const parts = offered.filter((each) => each.startsWith(`${name} `));
  const hint = parts.length > 0 ? tell`One of: ${parts.map(slashed).join(", ")}` : tell`See them all with /help`;
  // A subcommand is known by its last word alone: `/workers` is `/world workers`.
  const lastOf = (each: string) => each.split(" ").at(-1) ?? each;
  const words = offered.map(lastOf).filter((word, _, all) => all.indexOf(word) === all.lastIndexOf(word));
  const called = (word: string) =>
    offered.includes(word) ? word : (offered.find((each) => lastOf(each) === word) ?? word);
  const names = [...offered, ...words];
  throw notFound("command.unknown", tell`a command`, slashed(name), names, { hint, called, as: slashed });
}

const slashed = (name: string): string => `/${name}`;

/** Made once: it takes longer than what it reads. */
const formOf = onceFor(({ options }: Command) => z.object(options));

function parsed(command: Command, options: Call["options"]): Readonly<Record<string, unknown>> {
  const unknown = Object.keys(options).find((name) => !Object.hasOwn(command.options, name));
  if (unknown !== undefined) {
    const field = unknown.slice(0, 40);
    const names = Object.entries(command.options).map(([own, schema]) => [...namesOf(schema), own]);
    const hint = tell`One of: ${names.map(([called]) => called).join(", ")}`;
    throw notFound("option.unknown", tell`an option of /${command.name}`, field, names.flat(), { field, hint });
  }
  const meant = Object.entries(options).map(([name, value]) => [name, valueFor(command.options, name, value)]);
  const result = formOf(command).safeParse(Object.fromEntries(meant));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const field = String(issue?.path[0] ?? "options").slice(0, 40);
  if (!(field in options)) {
    const about = command.options[field]?.description;
    const message = tell`Expected the option \`${field}\`, got nothing`;
    throw new UserError("option.missing", message, { field, ...(about && { hint: word(about) }) });
  }
  const values = issue?.code === "invalid_value" ? issue.values.map(String) : [];
  const given = String(options[field]);
  const near = nearest(given, values);
  const message = tell`Expected ${wantedBy(issue)} for \`${field}\`, got ${quote(given)}`;
  const place = { field, choices: values, ...(near && { hint: didYouMean(quote(near)) }) };
  throw new UserError("option.invalid", message, place);
}

const kinds: Readonly<Record<string, string>> = {
  string: later`a text`,
  number: later`a number`,
  int: later`a whole number`,
  boolean: later`yes or no`,
};

function wantedBy(issue: z.core.$ZodIssue | undefined): string {
  switch (issue?.code) {
    case "invalid_value":
      return issue.values.join(", ").replace(/, ([^,]*)$/, ` ${tell`or`} $1`);
    case "invalid_type":
      return word(kinds[issue.expected] ?? issue.expected);
    case "too_big":
      return issue.origin === "string" ? tell`at most ${issue.maximum} characters` : tell`at most ${issue.maximum}`;
    case "too_small":
      return issue.origin === "string" ? tell`at least ${issue.minimum} characters` : tell`at least ${issue.minimum}`;
    default:
      return tell`another value`;
  }
}

/**
 * As many choices as Discord takes, for one option of a call that is still being typed. What is longer waits in
 * a draft, and its value is the way to it: see `chosen`.
 */
export async function complete(call: Call, focused: string, scene: Scene): Promise<readonly Choice[]> {
  const command = scene.commands.find(({ name }) => name === call.command);
  const completer = besideOf(command?.options[focused]).complete;
  const found = await unlessFailed(async () => {
    const { [focused]: typed = "", ...others } = await chosen(call.options, scene);
    return completer?.(String(typed), scene, others);
  });
  return shortened((found ?? []).filter(({ value }) => value !== "").slice(0, limits.choices), scene);
}

/** The kind of draft in which texts wait that no choice can carry. */
const kind = "choices";
const form = z.object({ texts: z.array(z.string()) });

/** Choices as Discord can carry them; without a long one that cannot be kept: what is typed is sent as it stands. */
async function shortened(choices: readonly Choice[], scene: Scene): Promise<readonly Choice[]> {
  const long = choices.map(({ value }) => value).filter((value) => value.length > limits.choice);
  const draft = long.length === 0 ? undefined : await left(kind, { texts: long }, scene);
  return choices.flatMap(({ name: shown, value }) => {
    const at = long.indexOf(value);
    if (at >= 0 && draft === undefined) return [];
    return [{ name: cut(shown, limits.choice), value: at < 0 ? value : `…${draft}.${at}` }];
  });
}

/**
 * The options with the texts of the choices that were taken in place of the ways to them.
 * @throws UserError `choice.gone`
 */
async function chosen(options: Values, scene: Scene): Promise<Values> {
  const entries = Object.entries(options).map(async ([option, value]) => {
    const [, draft, at] = /^…(\w+)\.(\d+)$/.exec(String(value)) ?? [];
    if (draft === undefined) return [option, value] as const;
    const text = (await waiting(kind, form, draft, scene))?.texts[Number(at)];
    if (text) return [option, text] as const;
    throw new UserError("choice.gone", tell`This choice no longer waits: an hour has passed`, {
      field: option,
      hint: tell`Choose it again, or type it`,
    });
  });
  return Object.fromEntries(await Promise.all(entries));
}
