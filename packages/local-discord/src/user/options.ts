// What a person gave for a command's options, checked and shaped as Discord does it.

import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandInteractionDataBasicOption,
  ApplicationCommandOptionType as Type,
} from "discord-api-types/v10";
import type { World } from "../state/world.ts";
import { Refused } from "./refused.ts";

/** A file to attach. */
export interface FileValue {
  readonly filename: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** Text, number or flag; for a user, role, channel or mentionable its id. */
export type OptionValue = string | number | boolean | FileValue;

export type OptionValues = Readonly<Record<string, OptionValue | undefined>>;

/**
 * The options in the order they were given, undefined ones left out.
 * @throws Refused `option.unknown`, `option.required`, `option.type`, `option.choice` or `option.range`.
 */
export function checkedOptions(
  world: World,
  registered: readonly APIApplicationCommandBasicOption[],
  given: OptionValues,
): { readonly option: APIApplicationCommandBasicOption; readonly value: OptionValue }[] {
  for (const { name, required } of registered) {
    if (required && given[name] === undefined) {
      throw new Refused("option.required", `Expected a value for \`${name}\`, got none`);
    }
  }
  return namedOptions(registered, given).map(({ option, value }) => {
    checkValue(world, option, value);
    return { option, value };
  });
}

/** @throws Refused `option.unknown`. */
export function namedOptions(registered: readonly APIApplicationCommandBasicOption[], given: OptionValues) {
  return Object.entries(given).flatMap(([name, value]) => {
    if (value === undefined) return [];
    const option = registered.find((candidate) => candidate.name === name);
    if (option) return [{ option, value }];
    const names = registered.map((candidate) => candidate.name).join(", ") || "none";
    throw new Refused("option.unknown", `Expected one of the options (${names}), got \`${name}\``);
  });
}

export const optionJson = (
  option: APIApplicationCommandBasicOption,
  value: string | number | boolean,
): APIApplicationCommandInteractionDataBasicOption =>
  ({ name: option.name, type: option.type, value }) as APIApplicationCommandInteractionDataBasicOption;

function checkValue(world: World, option: APIApplicationCommandBasicOption, value: OptionValue): void {
  const [code, expected] = unfit(world, option, value) ?? unchosen(option, value) ?? [];
  if (code === undefined) return;
  const got = typeof value === "object" ? value.filename : value;
  throw new Refused(code, `Expected ${expected} for \`${option.name}\`, got \`${got}\``);
}

type Complaint = readonly [code: string, expected: string];

function unfit(world: World, option: APIApplicationCommandBasicOption, value: OptionValue): Complaint | undefined {
  switch (option.type) {
    case Type.String: {
      if (typeof value !== "string") return ["option.type", "text"];
      const { min_length: least = 1, max_length: most = 6000 } = option as { min_length?: number; max_length?: number };
      const fits = value.length >= Math.max(1, least) && value.length <= most;
      return fits ? undefined : ["option.range", `${least} to ${most} characters`];
    }
    case Type.Integer:
    case Type.Number: {
      if (typeof value !== "number" || !Number.isFinite(value)) return ["option.type", "a number"];
      if (option.type === Type.Integer && !Number.isSafeInteger(value)) return ["option.type", "a whole number"];
      const { min_value: least, max_value: most } = option as { min_value?: number; max_value?: number };
      if (value < (least ?? value)) return ["option.range", `a number from ${least} on`];
      return value > (most ?? value) ? ["option.range", `a number up to ${most}`] : undefined;
    }
    case Type.Boolean:
      return typeof value === "boolean" ? undefined : ["option.type", "true or false"];
    case Type.Attachment:
      return typeof value === "object" ? undefined : ["option.type", "a file"];
    default:
      if (typeof value === "string" && exists(world, option, value)) return undefined;
      return ["option.type", "the id of one that exists"];
  }
}

function unchosen(option: APIApplicationCommandBasicOption, value: OptionValue): Complaint | undefined {
  const choices = "choices" in option ? (option.choices ?? []) : [];
  if (choices.length === 0 || choices.some((choice) => choice.value === value)) return undefined;
  return ["option.choice", `one of ${choices.map((choice) => choice.name).join(", ")}`];
}

function exists(world: World, option: APIApplicationCommandBasicOption, id: string): boolean {
  switch (option.type) {
    case Type.User:
      return world.users.has(id);
    case Type.Role:
      return world.roles.has(id);
    case Type.Channel: {
      const channel = world.channels.get(id);
      const types: readonly number[] = option.channel_types ?? [];
      return channel?.guildId !== undefined && (types.length === 0 || types.includes(channel.type));
    }
    default:
      return world.users.has(id) || world.roles.has(id);
  }
}
