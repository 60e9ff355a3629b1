// What an application may change of itself.

import { z } from "zod";
import { list, text } from "./text.ts";

/** Discord's documentation has a plain text, its OpenAPI document one with translations; it takes both. */
const description = z.union([
  text(0, 400),
  z
    .object({ default: text(0, 400), localizations: z.record(z.string(), text(0, 400)).nullish() })
    .transform((it) => it.default),
]);

const permissions = z
  .union([z.string().regex(/^\d{1,17}$/), z.int().min(0).max(Number.MAX_SAFE_INTEGER)])
  .transform(String);

const installParams = z.object({
  scopes: z.array(z.enum(["applications.commands", "bot"])).min(1),
  permissions,
});

/** Keys: 0 for servers, 1 for people. */
const installs = z.partialRecord(
  z.enum(["0", "1"]),
  z.object({ oauth2_install_params: installParams.nullish() }).nullable(),
);

export const applicationForm = z.object({
  description: description.nullish(),
  tags: list(text(1, 20), 0, 5).nullish(),
  integration_types_config: installs.nullish(),
});

export type ApplicationForm = z.output<typeof applicationForm>;
