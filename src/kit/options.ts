// The options that commands share, each a zod schema with the words that Discord shows; and their values as people and programs
// give them.

import { z } from "zod";
import { onceFor } from "../core/kept.ts";
import { later, word } from "../core/tell.ts";
import { cut } from "../language/text/cut.ts";
import { limits } from "../render/view.ts";
import type { Options, Scene, Values } from "./define.ts";

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
export type Completer = (typed: string, scene: Scene, others: Values) => readonly Choice[] | Promise<readonly Choice[]>;

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
export const onlyMe = (description = alone) => flag(description).meta({ isQuestion: true });

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
