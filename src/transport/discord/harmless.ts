// What people typed and are called, without the characters by which it would show as something else, or not at all.

import type { REST } from "discord.js";

/** Control characters but for new lines and tabs, what turns the direction of what follows, and halves of a character. */
const harmful = /(?![\n\r\t])\p{Cc}|[\u202A-\u202E\u2066-\u2069]|\p{Surrogate}/gu;

/** The same value with a mark in the place of each. */
export function harmless<Value>(value: Value): Value {
  if (typeof value === "string") return value.replaceAll(harmful, "\uFFFD") as Value;
  if (Array.isArray(value)) return value.map(harmless) as Value;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, harmless(part)])) as Value;
}

/** The client, through which nothing else leaves. */
export function harmlessRest(rest: REST): REST {
  const request = rest.request.bind(rest);
  rest.request = ({ body, ...rest }) => request({ ...rest, ...(body !== undefined && { body: harmless(body) }) });
  return rest;
}
