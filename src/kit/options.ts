// The options that commands share, as zod schemas with the words that Discord shows; and command lines, which give them values.

import { z } from "zod";
import { UserError } from "../core/errors.ts";
import { onceFor } from "../core/kept.ts";
import { later, tell, word } from "../core/tell.ts";
import { cut } from "../language/text/cut.ts";
import { isValueLabel } from "../language/text/phrase-table.ts";
import { limits } from "../render/view.ts";
import { type Call, type Command, left, type Options, type Scene, type Values, waiting } from "./define.ts";

const shortened = (text: string): string => cut(text, limits.description);

/** One offer while a person types: what is shown, and what is put in. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** Of a list the choices that have what is typed somewhere in `searched`, the name and the value unless told. */
export function offers(list: readonly (Choice & { readonly searched?: string })[], typed: string): readonly Choice[] {
  const near = typed.trim().toLowerCase();
  return list
    .filter(({ name, value, searched = `${name} ${value}` }) => searched.toLowerCase().includes(near))
    .map(({ name, value }) => ({ name, value }));
}

/** Offers for what has been typed so far; `others` are the options already filled in. */
type Completer = (typed: string, scene: Scene, others: Values) => readonly Choice[] | Promise<readonly Choice[]>;

/** What is known of an option beside its schema: zod would put it into the registration JSON. */
interface Beside {
  readonly complete?: Completer;
  readonly names?: readonly string[];
  readonly told?: () => string;
  readonly isAssumed?: true;
  readonly isUnlisted?: true;
}
const besides = new WeakMap<z.ZodType, Beside>();
const beside = <Schema extends z.ZodType>(schema: Schema, more: Beside): Schema => {
  besides.set(schema, { ...besides.get(schema), ...more });
  return schema;
};
export const besideOf = (schema: z.ZodType | undefined): Beside => (schema && besides.get(schema)) ?? {};

/** The same option, with offers while a person types. */
export const completed = <Schema extends z.ZodType>(schema: Schema, complete: Completer): Schema =>
  beside(schema, { complete });

/** The same option, which a command line may also name in words: `who joins: 10%`. */
export const called = <Schema extends z.ZodType>(schema: Schema, ...names: readonly string[]): Schema =>
  beside(schema, { names });

export const namesOf = (schema: z.ZodType | undefined): readonly string[] => besideOf(schema).names ?? [];

/** The same option with a description that is put together: told anew in each language. */
export const described = <Schema extends z.ZodType>(schema: Schema, told: () => string): Schema =>
  beside(schema.describe(shortened(told())), { told });

/** What an option is for, in the language of the moment. */
export const descriptionOf = (schema: z.ZodType): string =>
  shortened(besideOf(schema).told?.() ?? word(schema.description ?? ""));

/** The same option, whose text is of the language of assumptions: people type it with the numbers of their own locale. */
export const assumed = <Schema extends z.ZodType>(schema: Schema): Schema => beside(schema, { isAssumed: true });

/** The same option, which buttons and forms alone fill in: it is listed to nobody who types. */
export const unlisted = <Schema extends z.ZodType>(schema: Schema): Schema => beside(schema, { isUnlisted: true });

export const listed = (options: Readonly<Record<string, z.ZodType>>): readonly (readonly [string, z.ZodType])[] =>
  Object.entries(options).filter(([, schema]) => besideOf(schema).isUnlisted !== true);

/** Characters: what a form's field takes, and the store keeps of a text. */
const usual = 4000;
/** Ids are shorter; with what is pasted around one. */
const anId = 40;

/** Free text; Discord lets nobody type more of it than so many characters. */
export const text = (description: string, most = usual) => z.string().max(most).describe(shortened(description));

export const maybeText = (description: string, most = usual) =>
  z.string().max(most).optional().describe(shortened(description));

/** The id of something that waits or is kept. */
export const idText = (description: string) => text(description, anId);

export const maybeId = (description: string) => maybeText(description, anId);

/** Yes or no, no unless said. */
export const flag = (description: string) => z.boolean().optional().describe(shortened(description));

/** The same option of a command that else only asks, by which it keeps something: nothing for programs. */
export const keeping = <Schema extends z.ZodType>(schema: Schema): Schema => schema.meta({ keeps: true });

export const isKeeping = (schema: z.ZodType): boolean => schema.meta()?.keeps === true;

export const alone = later`Only you see the reply`;

/** Whether only the caller sees the reply to a question: asked again without it, the reply is shown to all. */
export const onlyMe = () => flag(alone).meta({ isQuestion: true });

/** Whether only the caller sees the reply to what changes something: asked again, it would change it again. */
export const quietly = () => flag(alone);

export const result = () => maybeId("An earlier reply, by the id under it, e.g. k3f9x2m7qd");

/** Which page of a long reply. */
export const page = () => z.number().int().min(1).max(99).optional().describe("Which page, from 1");

type Shape = Pick<z.core.JSONSchema.BaseSchema, "type" | "enum" | "maxLength">;

/** Worked out once for each option: every call asks for it. */
const shapeOf = onceFor((schema: z.ZodType): Shape => z.toJSONSchema(schema, { io: "input" }));

/** How many characters an option takes, where that is bounded. */
export const longestOf = (schema: z.ZodType | undefined): number | undefined => schema && shapeOf(schema).maxLength;

/**
 * The value as the option of that name wants it: a choice in capitals, a number for a text, `"5"` for a number; else as it is.
 * The name may be what somebody typed.
 */
export function valueFor(options: Options, name: string, value: Values[string]): Values[string] {
  const schema = Object.hasOwn(options, name) ? options[name] : undefined;
  const { type, enum: choices = [] } = schema ? shapeOf(schema) : {};
  const like = String(value).trim().toLowerCase();
  if (choices.length > 0) return (choices.find((choice) => String(choice).toLowerCase() === like) as string) ?? value;
  if (type === "string" && typeof value === "number") return String(value);
  if (type === "boolean" && /^(?:true|false|yes|no)$/.test(like)) return like === "true" || like === "yes";
  const isNumber = (type === "number" || type === "integer") && like !== "" && Number.isFinite(Number(like));
  return isNumber ? Number(like) : value;
}

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

/** A command line as Discord shows it; a value that could be taken for an option stands in quotes. */
export const lineOf = (command: string, options: Values): string =>
  [`/${command}`, ...Object.entries(options).map(([option, value]) => `${option}: ${quoted(String(value))}`)].join(" ");

const quoted = (value: string): string => (/\w:/.test(value) && !value.includes('"') ? `"${value}"` : value);

/** A line that fits a button: the same, or one that runs it, which waits for an hour; nothing where it cannot be kept. */
export async function buttonLine(line: string, scene: Scene): Promise<string | undefined> {
  if (line.length <= limits.customId) return line;
  const draft = await left(lineDraft, { line }, scene);
  return draft && `/again draft: ${draft}`;
}

/** The call of a line that waits. @throws UserError `draft.unknown` */
export async function waitingCall(draft: string, scene: Scene): Promise<Call> {
  const found = await waiting(lineDraft, z.object({ line: z.string() }), draft, scene);
  if (found !== undefined) return parseCommandLine(found.line, scene.commands);
  const message = tell`This no longer waits: an hour has passed, or it is somebody else's`;
  throw new UserError("draft.unknown", message, { gone: true });
}
