// The OpenAPI document of what programs may ask, made from the schemas by which options are read.
// https://spec.openapis.org/oas/v3.1.1.html

import { z } from "zod";
import type { Command } from "../../kit/define.ts";
import { schemaOf, version } from "./asking.ts";

const mistake = z.object({
  error: z.object({
    code: z.string().describe("What went wrong, for programs"),
    message: z.string().describe("What was expected and what came, for people"),
    field: z.string().nullable().describe("The option in which it stands"),
    span: z
      .tuple([z.int(), z.int()])
      .nullable()
      .describe("Where in that option: first character, and one behind the last"),
    hint: z.string().nullable(),
  }),
  mends: z.array(z.string()).optional().describe("Whole command lines that would be right"),
});

const json = (schema: object) => ({ "application/json": { schema } });

const refusal = (description: string) => ({ description, content: json({ $ref: "#/components/schemas/Mistake" }) });

/** `commands` by the name that stands in the path. */
export function openApiOf(commands: ReadonlyMap<string, Command>): object {
  const { $schema, ...Mistake } = z.toJSONSchema(mistake);
  return {
    openapi: "3.1.1",
    info: {
      title: "Crux",
      version,
      description: "Who controls AI compute, asked by programs: the commands of the bot with their options as JSON.",
      license: { name: "MIT", identifier: "MIT" },
    },
    paths: Object.fromEntries(
      [...commands].map(([name, command]) => [`/v1/${name}`, { post: operationOf(name, command) }]),
    ),
    components: { schemas: { Mistake } },
  };
}

const operationOf = (name: string, command: Command) => ({
  operationId: name,
  summary: command.description,
  requestBody: {
    content: { "application/json": { schema: schemaOf(command), examples: examplesOf(command) } },
  },
  responses: {
    200: { description: "The answer, as the shell prints it with --json", content: json({ type: "object" }) },
    400: refusal("A mistake in what was asked"),
    429: refusal("More than an address may ask; Retry-After says for how many seconds"),
    503: refusal("Something that is needed could not be reached"),
  },
});

const examplesOf = ({ examples }: Command) =>
  Object.fromEntries(examples.map((value, k) => [`example${k + 1}`, { value }]));
