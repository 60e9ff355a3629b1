// The OpenAPI document of what programs may ask, made from the schemas by which options are read.
// https://spec.openapis.org/oas/v3.1.1.html

import { z } from "zod";
import type { Command } from "../../kit/define.ts";
import { bareSchema, schemaOf, version } from "./asking.ts";

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
  const Mistake = bareSchema(mistake, "output");
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
    200: { description: "The answer, as the shell prints it with --json", content: json(answerOf(command)) },
    400: refusal("A mistake in what was asked"),
    404: refusal("No command of this name"),
    413: refusal("More than a body may hold"),
    429: refusal("More than an address may ask; Retry-After says for how many seconds"),
    500: refusal("A bug of ours"),
    503: refusal("Something that is needed could not be reached"),
  },
});

/** What stands in every answer of the command; there may be more. */
const answerOf = ({ asks }: Command): object => (asks === undefined ? {} : bareSchema(asks, "output"));

const examplesOf = ({ examples }: Command) =>
  Object.fromEntries(examples.map((value, k) => [`example${k + 1}`, { value }]));
