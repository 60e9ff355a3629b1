// What programs may ask: the commands that only ask, the JSON Schema of each one's options, and answers as `--json` has them.

import { z } from "zod";
import project from "../../../package.json" with { type: "json" };
import { Unavailable } from "../../core/errors.ts";
import type { Caller, Command, Context, Values } from "../../kit/define.ts";
import { type Outcome, run } from "../../kit/run.ts";
import { harmless } from "../../render/markdown.ts";
import { isForm, type Reply } from "../../render/view.ts";

/** Of the package, as programs are told it. */
export const { version } = project;

/** Whoever writes the program is not known: nobody's defaults hold, and nothing is theirs to manage. */
const program: Caller = { id: "program", name: "a program", manages: false, roles: [] };

export interface Asked {
  readonly kind: Outcome["kind"];
  readonly reply: Reply;
  /** What `--json` prints; of a mistake, with the whole command lines that would be right. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** The commands that programs may call, by their names with `_` between the words. */
export const askingCommands = ({ commands }: Context): ReadonlyMap<string, Command> =>
  new Map(commands.filter(({ asks }) => asks).map((command) => [command.name.replaceAll(" ", "_"), command]));

/** The options of a command as JSON Schema 2020-12. Who sees the reply is nothing that a program chooses. */
export function schemaOf({ options }: Command): z.core.JSONSchema.BaseSchema {
  const { private: _, ...rest } = options;
  const { $schema, ...schema } = z.toJSONSchema(z.strictObject(rest), { io: "input" });
  return schema;
}

interface Malformed {
  readonly code: "input.json";
  readonly message: string;
  readonly field: string | null;
  readonly span: null;
  readonly hint: string;
}

export const malformed = (message: string, field: string | null = null): Malformed => ({
  code: "input.json",
  message,
  field,
  span: null,
  hint: '{"command": "pool", "options": {"preset": "article"}}',
});

const optionForm = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** The options of a call as a program writes them; `null` stands for one that is not given. */
export function optionsIn(given: unknown): { readonly options: Values } | { readonly error: Malformed } {
  const read = z.record(z.string(), z.unknown()).safeParse(given ?? {}).data;
  if (read === undefined) return { error: malformed("Expected the options as an object, got another thing") };
  const options: [string, string | number | boolean][] = [];
  for (const [field, value] of Object.entries(read)) {
    const option = optionForm.safeParse(value).data;
    if (option === undefined) {
      const shown = JSON.stringify(value).slice(0, 40);
      return { error: malformed(`Expected a text, a number, true or false for \`${field}\`, got ${shown}`, field) };
    }
    if (option !== null) options.push([field, option]);
  }
  return { options: Object.fromEntries(options) };
}

/** What `--json` prints of a reply. */
export const dataOf = (reply: Reply): unknown => harmless(isForm(reply) ? { form: reply } : reply.data);

/** Answers a program: of the store it reads what it needs, and its reply is all that is kept. */
export async function askedBy(command: Command, options: Values, context: Context): Promise<Asked> {
  const outcome = await run({ command: command.name, options }, withoutDrafts(context), program);
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
