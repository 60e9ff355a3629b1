// Values of options as people and programs give them.

import { z } from "zod";
import { localeNow } from "../core/tell.ts";
import { typedIn } from "../language/typed.ts";
import type { Call, Command, Options, Values } from "./define.ts";
import { isAssumed } from "./options.ts";

type Shape = Pick<z.core.JSONSchema.BaseSchema, "type" | "enum" | "maxLength">;

/** Worked out once for each option: every call asks for it. */
const shapes = new WeakMap<z.ZodType, Shape>();

function shapeOf(schema: z.ZodType): Shape {
  const known = shapes.get(schema) ?? z.toJSONSchema(schema, { io: "input" });
  shapes.set(schema, known);
  return known;
}

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

/** A call whose options somebody typed, with the numbers of its assumptions as that person's locale writes them. */
export function asTyped({ command: name, options }: Call, commands: readonly Command[]): Call {
  const command = commands.find((each) => each.name === name);
  const read = ([option, value]: readonly [string, Values[string]]) =>
    typeof value === "string" && isAssumed(command?.options[option])
      ? [option, typedIn(localeNow(), value)]
      : [option, value];
  return { command: name, options: Object.fromEntries(Object.entries(options).map(read)) };
}
