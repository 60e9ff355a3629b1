// Values of options as people and programs give them.

import { z } from "zod";
import { onceFor } from "../core/kept.ts";
import type { Options, Values } from "./define.ts";

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
