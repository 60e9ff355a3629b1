// The JSON that registers commands with Discord, derived from the commands; a broken limit throws at start.

import { z } from "zod";
import type { Command } from "./define.ts";

/** Discord's option types. */
const optionTypes: Readonly<Record<string, number>> = { string: 3, integer: 4, boolean: 5, number: 10 };

export interface RegisteredOption {
  readonly type: number;
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
  readonly choices?: readonly { readonly name: string; readonly value: string }[];
  readonly min_value?: number;
  readonly max_value?: number;
}

export interface Registration {
  readonly type: 1;
  readonly name: string;
  readonly description: string;
  readonly options: readonly RegisteredOption[];
}

/** Discord's documented limits of a command. */
const registrationLimits = z.object({
  name: z.string().regex(/^[a-z0-9_-]{1,32}$/),
  description: z.string().min(1).max(100),
  options: z
    .array(
      z.object({
        name: z.string().regex(/^[a-z0-9_-]{1,32}$/),
        description: z.string().min(1).max(100),
        choices: z
          .array(z.object({ name: z.string().max(100), value: z.string().max(100) }))
          .max(25)
          .optional(),
      }),
    )
    .max(25),
});

/** @throws ZodError or Error where a command breaks one of Discord's limits. */
export function registrationOf({ name, description, options }: Command): Registration {
  const schema = z.toJSONSchema(z.object(options), { io: "input" });
  const required = new Set(schema.required ?? []);
  const listed = Object.entries(schema.properties ?? {}).map(([option, property]) =>
    registeredOption(option, property as Property, required.has(option)),
  );
  const registration: Registration = {
    type: 1,
    name,
    description,
    options: [...listed.filter((option) => option.required), ...listed.filter((option) => !option.required)],
  };
  registrationLimits.parse(registration);
  const length = [registration, ...listed, ...listed.flatMap((option) => option.choices ?? [])]
    .map((part) => part.name.length + ("description" in part ? part.description.length : part.value.length))
    .reduce((sum, each) => sum + each, 0);
  if (length > 8000) throw new Error(`Expected /${name} to have at most 8000 characters in all, got ${length}`);
  return registration;
}

interface Property {
  readonly type?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
}

function registeredOption(name: string, property: Property, required: boolean): RegisteredOption {
  const type = optionTypes[property.type ?? ""];
  if (type === undefined)
    throw new Error(`Expected the option ${name} to be text, a number or yes/no, got ${property.type}`);
  return {
    type,
    name,
    description: property.description ?? name,
    required,
    ...(property.enum && { choices: property.enum.map((value) => ({ name: value, value })) }),
    ...(property.minimum !== undefined && { min_value: property.minimum }),
    ...(property.maximum !== undefined && { max_value: property.maximum }),
  };
}
