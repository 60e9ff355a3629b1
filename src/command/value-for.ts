// Values of options as people and programs give them.

import { z } from "zod";
import type { Values } from "./define.ts";

/** The value as its option wants it: a choice in capitals, a number for a text, `"5"` for a number; else as it is. */
export function valueFor(schema: z.ZodType | undefined, value: Values[string]): Values[string] {
  const { type, enum: choices = [] } = schema ? z.toJSONSchema(schema, { io: "input" }) : {};
  const like = String(value).trim().toLowerCase();
  if (choices.length > 0) return (choices.find((choice) => String(choice).toLowerCase() === like) as string) ?? value;
  if (type === "string" && typeof value === "number") return String(value);
  if (type === "boolean" && /^(?:true|false|yes|no)$/.test(like)) return like === "true" || like === "yes";
  const isNumber = (type === "number" || type === "integer") && like !== "" && Number.isFinite(Number(like));
  return isNumber ? Number(like) : value;
}
