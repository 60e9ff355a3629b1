// What programs may ask: the commands that only ask, the JSON Schema of each one's options, and answers as `--json` has them.

import { z } from "zod";
import project from "../../../package.json" with { type: "json" };
import { Unavailable } from "../../core/errors.ts";
import { onceFor } from "../../core/kept.ts";
import type { Caller, Command, Context, Values } from "../../kit/define.ts";
import { isKeeping, valueFor } from "../../kit/options.ts";
import { type Outcome, run } from "../../kit/run.ts";
import { cut } from "../../language/text/cut.ts";
import { harmless } from "../../render/markdown.ts";
import { dataIn, isForm, type Reply } from "../../render/view.ts";

/** Of the package, as programs are told it. */
export const { version } = project;

/** Whoever writes the program is not known: nobody's defaults hold, and nothing is theirs to manage. */
export const program: Caller = { id: "program", name: "a program", manages: false, roles: [] };

export interface Asked {
  readonly kind: Outcome["kind"];
  readonly reply: Reply;
  /** What `--json` prints; of a mistake, with the whole command lines that would be right. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** Made once: what is read of a command's options is remembered by the command. */
const askingOf = onceFor((commands: Context["commands"]): ReadonlyMap<string, Command> => {
  const own = commands.filter(({ asks }) => asks).map(forPrograms);
  return new Map(own.map((command) => [command.name.replaceAll(" ", "_"), command]));
});

/** The commands that programs may call, as they may call them, by their names with `_` between the words. */
export const askingCommands = ({ commands }: Pick<Context, "commands">) => askingOf(commands);

/** Who sees the reply is nothing that a program chooses, and with nothing does it write. */
const forPrograms = (command: Command): Command => {
  const options = Object.entries(command.options).filter(([name, option]) => name !== "private" && !isKeeping(option));
  return byIds({ ...command, options: Object.fromEntries(options) });
};

/** The same command, whose options go by their ids alone: what people call them (`who joins`) is no key of JSON. */
export const byIds = (command: Command): Command => ({
  ...command,
  // A copy has its description and its schema, and nothing that was noted beside it.
  options: Object.fromEntries(Object.entries(command.options).map(([name, option]) => [name, option.clone()])),
});

/** The options of a command as JSON Schema 2020-12. */
export const schemaOf = ({ options }: Command): z.core.JSONSchema.BaseSchema =>
  bareSchema(z.strictObject(options), "input");

/** A schema to stand in a document. */
export function bareSchema(form: z.ZodType, io: "input" | "output"): z.core.JSONSchema.BaseSchema {
  const { $schema, ...schema } = z.toJSONSchema(form, { io });
  return schema;
}

/** What a text is as JSON, nothing where it is none; some shells put a byte order mark before what they pipe. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}

interface Malformed {
  readonly code: "input.json" | "input.large";
  readonly message: string;
  readonly field: string | null;
  readonly span: null;
  readonly hint: string;
}

const line = '{"command": "pool", "options": {"preset": "article"}}';

/** `hint`: what would be right in its place; a line of the shell's if not given. */
export const malformed = (
  message: string,
  { field = null, hint = line, code = "input.json" }: Place = {},
): Malformed => ({ code, message, field, span: null, hint });

type Place = Partial<Pick<Malformed, "field" | "hint" | "code">>;
type Read = { readonly options: Values } | { readonly error: Malformed };

const optionForm = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** The options of a call as a line of JSON has them; `null` stands for one that is not given. */
export function optionsIn(given: unknown, hint = line): Read {
  const read = z.record(z.string(), z.unknown()).safeParse(given).data;
  if (read === undefined) return { error: malformed("Expected the options as an object, got another thing", { hint }) };
  const options: [string, string | number | boolean][] = [];
  for (const [field, value] of Object.entries(read)) {
    const option = optionForm.safeParse(value).data;
    if (option === undefined) {
      const message = `Expected a text, a number, true or false for \`${field}\`, got ${shown(value)}`;
      return { error: malformed(message, { field, hint }) };
    }
    if (option !== null) options.push([field, option]);
  }
  return { options: Object.fromEntries(options) };
}

/** What is nested may be nested too deep to be written. */
const shown = (value: unknown): string =>
  typeof value === "object" && value !== null ? "another thing" : cut(JSON.stringify(value), 40);

/** The options of a program's call: as its schema has them, where people may write `5` for a text, or capitals. */
export function optionsOf({ options: declared, examples }: Command, given: unknown = {}): Read {
  const read = optionsIn(given, JSON.stringify(examples.find((example) => Object.keys(example).length > 0) ?? {}));
  if ("error" in read) return read;
  const meant = Object.fromEntries(
    Object.entries(read.options).map(([name, value]) => [name, valueFor(declared, name, value)]),
  );
  for (const [field, value] of Object.entries(given as object)) {
    if (meant[field] === value) continue;
    const wanted = value === null ? "a value or nothing at all" : shown(meant[field]);
    const message = `Expected ${wanted} for \`${field}\`, got ${shown(value)}`;
    return { error: malformed(message, { field, hint: JSON.stringify(meant) }) };
  }
  return read;
}

/** What `--json` prints of a reply. */
export const dataOf = (reply: Reply): unknown => harmless(isForm(reply) ? { form: reply } : dataIn(reply));

/** Answers a program: of the store it reads what it needs, and its reply is all that is kept. */
export async function askedBy(
  command: Command,
  options: Values,
  context: Context,
  answer: typeof run = run,
): Promise<Asked> {
  const commands = [...askingCommands(context).values()];
  const outcome = await answer({ command: command.name, options }, { ...withoutDrafts(context), commands }, program);
  const data = dataOf(outcome.reply) as Asked["data"];
  return { ...outcome, data: outcome.kind === "answer" ? data : { ...data, mends: mendsOf(outcome.reply) } };
}

const mendsOf = (reply: Reply): readonly string[] =>
  isForm(reply) ? [] : (reply.actions ?? []).flatMap((action) => (action.kind === "button" ? [action.line] : []));

/** A line that is too long for a button waits in a draft; a program has no button to press. */
function withoutDrafts(context: Context): Context {
  const keep = async () => {
    throw new Unavailable("drafts");
  };
  return { ...context, stores: { ...context.stores, drafts: { ...context.stores.drafts, keep } } };
}
