// Request bodies read through zod, with zod's issues said in Discord's words.

import type { z } from "zod";
import { type FormProblem, formErrors } from "./errors.ts";

/**
 * Reads a body by its schema. A schema's own check gives Discord's code as `params: { code }`.
 * @throws ApiError 50035 with the tree of what is wrong.
 */
export function readForm<Schema extends z.ZodType>(schema: Schema, body: unknown): z.output<Schema> {
  const read = schema.safeParse(body ?? {}, { reportInput: true });
  if (read.success) return read.data;
  throw formErrors(read.error.issues.map((issue) => ({ path: issue.path, ...problem(issue) })));
}

type Issue = z.core.$ZodIssue;

const conversions: Readonly<Record<string, FormProblem>> = {
  array: { code: "LIST_TYPE_CONVERT", message: "Only iterables may be used in a ListType" },
  object: { code: "DICT_TYPE_CONVERT", message: "Only dictionaries may be used in a DictType" },
  record: { code: "DICT_TYPE_CONVERT", message: "Only dictionaries may be used in a DictType" },
  boolean: { code: "BOOLEAN_TYPE_CONVERT", message: "Must be either true or false." },
};

function problem(issue: Issue): FormProblem {
  const { input } = issue;
  switch (issue.code) {
    case "invalid_type":
      if (input === undefined || input === null) return required;
      if (issue.expected === "number" || issue.expected === "int") {
        return { code: "NUMBER_TYPE_COERCE", message: `Value "${shown(input)}" is not int.` };
      }
      return (
        conversions[issue.expected] ?? {
          code: "STRING_TYPE_CONVERT",
          message: `Could not interpret "${shown(input)}" as string.`,
        }
      );
    case "too_big":
      if (typeof input === "number") {
        return { code: "NUMBER_TYPE_MAX", message: `int value should be less than or equal to ${issue.maximum}.` };
      }
      return { code: "BASE_TYPE_MAX_LENGTH", message: `Must be ${issue.maximum} or fewer in length.` };
    case "too_small":
      if (typeof input === "number") {
        return { code: "NUMBER_TYPE_MIN", message: `int value should be greater than or equal to ${issue.minimum}.` };
      }
      return { code: "BASE_TYPE_MIN_LENGTH", message: `Must be ${issue.minimum} or more in length.` };
    case "invalid_value":
      if (input === undefined || input === null) return required;
      return { code: "BASE_TYPE_CHOICES", message: `Value must be one of {${issue.values.map(String).join(", ")}}.` };
    case "invalid_union":
      return { code: "UNION_TYPE_CHOICES", message: "Value of this field must be one of the documented kinds." };
    case "custom":
      return { code: String(issue.params?.code ?? "BASE_TYPE_INVALID"), message: issue.message };
    default:
      return { code: "STRING_TYPE_REGEX", message: "String value did not match validation regex." };
  }
}

const required: FormProblem = { code: "BASE_TYPE_REQUIRED", message: "This field is required" };

const shown = (input: unknown): string =>
  (typeof input === "string" ? input : (JSON.stringify(input) ?? "")).slice(0, 80);
