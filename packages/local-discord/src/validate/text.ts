// The building blocks of every schema: texts with Discord's length errors, ids, addresses, emoji.

import { z } from "zod";

type Context = z.core.$RefinementCtx;

/** Says one of Discord's form errors at a place below the value being checked. */
export const complain = (context: Context, code: string, message: string, path: (string | number)[] = []): void =>
  context.addIssue({ code: "custom", message, path, params: { code } });

/** A text of `min` to `max` characters; blanks alone count as nothing, as Discord trims them. */
export const text = (min: number, max: number) =>
  z.string().superRefine((value, context) => {
    if (min > 0 && value.trim() === "") return complain(context, "BASE_TYPE_REQUIRED", "This field is required");
    if (value.length < min || value.length > max) {
      complain(context, "BASE_TYPE_BAD_LENGTH", `Must be between ${min} and ${max} in length.`);
    }
  });

/** A text that may be left out, null or empty. */
export const atMost = (max: number) => z.string().max(max).nullish();

/** A list of `min` to `max` entries. */
export const list = <Item extends z.ZodType>(item: Item, min: number, max: number) =>
  z.array(item).superRefine((value, context) => {
    if (value.length < min || value.length > max) {
      complain(context, "BASE_TYPE_BAD_LENGTH", `Must be between ${min} and ${max} in length.`);
    }
  });

export const snowflake = z.union([z.string(), z.number()]).transform((value, context) => {
  const id = String(value);
  if (!/^\d{1,20}$/.test(id)) {
    complain(context, "NUMBER_TYPE_COERCE", `Value "${id}" is not snowflake.`);
    return z.NEVER;
  }
  return id;
});

/** An address with one of the given schemes, e.g. `["http", "https"]`. */
export const address = (schemes: readonly string[], max = 2048) =>
  z
    .string()
    .max(max)
    .superRefine((value, context) => {
      const scheme = /^([a-z][a-z0-9+.-]*):\/\/./i.exec(value)?.[1]?.toLowerCase();
      if (scheme === undefined) return complain(context, "URL_TYPE_INVALID_URL", "Not a well formed URL.");
      if (schemes.includes(scheme)) {
        if (scheme === "attachment" || URL.canParse(value)) return;
        return complain(context, "URL_TYPE_INVALID_URL", "Not a well formed URL.");
      }
      const listed = schemes.map((name) => `'${name}'`).join(", ");
      const message = `Scheme "${scheme}" is not supported. Scheme must be one of (${listed}).`;
      return complain(context, "URL_TYPE_INVALID_SCHEME", message);
    });

/** A copy in which each field, at any depth, is what `next` makes of it; one that it makes undefined is left out. */
export const pruned = <Value>(value: Value, next: (key: string, field: unknown) => unknown): Value =>
  JSON.parse(JSON.stringify(value, next)) as Value;

/** Discord stores nothing for what was null. */
export const withoutNulls = <Value>(value: Value): Value => pruned(value, (_, field) => field ?? undefined);

/** A custom emoji by id, or a Unicode emoji by itself as the name. */
export const emoji = z
  .object({ id: snowflake.nullish(), name: z.string().nullish(), animated: z.boolean().nullish() })
  .superRefine(({ id, name }, context) => {
    if (id != null) return;
    if (name == null || !/\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20E3/u.test(name)) {
      complain(context, "COMPONENT_INVALID_EMOJI", "Invalid emoji", ["name"]);
    }
  })
  .transform(({ id, name, animated }) => ({
    ...(id != null && { id }),
    ...(name != null && { name }),
    ...(animated != null && { animated }),
  }));
