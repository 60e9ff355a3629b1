// The JSON that registers commands with Discord, derived from the commands; a broken limit throws at start.

import { z } from "zod";
import { speaking, word } from "../../core/tell.ts";
import type { Command, Group, Where } from "../../kit/define.ts";
import { besideOf, descriptionOf, listed, namesOf } from "../../kit/options.ts";
import { limits } from "../../render/view.ts";
import { namedIn } from "../languages.ts";

const optionTypes: Readonly<Record<string, number>> = {
  string: 3,
  integer: 4,
  boolean: 5,
  channel: 7,
  role: 8,
  number: 10,
  file: 11,
};
/** Of texts and of announcements. */
const textChannels: readonly number[] = [0, 5];
const subcommandType = 1;

/** By whom it is brought: 0 a server, 1 a person; and where it is offered: 0 servers, 1 Crux's own messages, 2 group chats. */
const places = {
  everywhere: { integration_types: [0, 1], contexts: [0, 1, 2] },
  "as member": { integration_types: [0], contexts: [0, 1] },
} as const satisfies Readonly<Record<Where, object>>;

export interface RegisteredOption extends Localized {
  readonly type: number;
  readonly name: string;
  readonly description: string;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly choices?: readonly (Pick<Localized, "name_localizations"> & {
    readonly name: string;
    readonly value: string;
  })[];
  readonly channel_types?: readonly number[];
  readonly min_value?: number;
  readonly max_value?: number;
  readonly max_length?: number;
  readonly options?: readonly RegisteredOption[];
}

export interface Registration extends Localized {
  /** 1 for a slash command, 3 for one in the menu of a message. */
  readonly type: 1 | 3;
  readonly name: string;
  readonly description?: string;
  readonly options?: readonly RegisteredOption[];
  readonly integration_types: readonly number[];
  readonly contexts: readonly number[];
}

/** Discord's documented limits of a command. */
const slashName = z.string().regex(/^[a-z0-9_-]{1,32}$/);
const shown = z.string().min(1).max(limits.description);
/** As Discord takes it. */
const otherName = z.string().regex(/^[-_'\p{Ll}\p{N}]{1,32}$/u);
const otherNames = z.record(z.string(), otherName).optional();
const otherTexts = z.record(z.string(), shown).optional();
const choiceText = z.string().min(1).max(limits.choice);
const choice = z.object({
  name: choiceText,
  name_localizations: z.record(z.string(), choiceText).optional(),
  value: choiceText,
});
const option = z.object({
  name: slashName,
  name_localizations: otherNames,
  description: shown,
  description_localizations: otherTexts,
  choices: z.array(choice).max(limits.choices).optional(),
  get options() {
    return z.array(option).max(limits.command.options).optional();
  },
});
const slash = option.required({ options: true });
const menuName = z.string().min(1).max(limits.command.name);
const menu = z.object({ name: menuName, name_localizations: z.record(z.string(), menuName).optional() });

/** All that Discord is told of: what is typed after a slash, and the menus of messages. */
export function registrationsOf(commands: readonly Command[], groups: readonly Group[]): readonly Registration[] {
  const words = new Map<string, Command[]>();
  for (const command of commands.filter(({ offered }) => offered === "slash")) {
    const [word = ""] = command.name.split(" ");
    words.set(word, [...(words.get(word) ?? []), command]);
  }
  const menus = commands.filter(({ offered }) => offered === "message").map(menuRegistration);
  return [...[...words].map(([word, members]) => slashRegistration(word, members, groups)), ...menus];
}

function menuRegistration({ name, where = "everywhere" }: Command): Registration {
  const names = localizations(name);
  const checked = menu.parse({ name, ...(names && { name_localizations: names }) });
  return { type: 3, ...(checked as Pick<Registration, "name">), ...places[where] };
}

/** @throws Error where a command breaks one of Discord's limits. */
function slashRegistration(word: string, members: readonly Command[], groups: readonly Group[]): Registration {
  const registration = members[0]?.name === word ? single(members[0]) : grouped(word, members, groups);
  const [issue] = slash.safeParse(registration).error?.issues ?? [];
  if (issue)
    throw new Error(`Expected /${word} within Discord's limits, got ${issue.path.join(".")}: ${issue.message}`);
  const length = lengthOf(registration);
  const { all } = limits.command;
  if (length > all) throw new Error(`Expected /${word} to have at most ${all} characters in all, got ${length}`);
  return registration;
}

const single = (command: Command): Registration => ({
  type: 1,
  ...localized(command.name, `/${command.name}`, command.description),
  options: optionsOf(command),
  ...places[command.where ?? "everywhere"],
});

function grouped(first: string, members: readonly Command[], groups: readonly Group[]): Registration {
  const group = groups.find(({ name }) => name === first);
  if (group === undefined) throw new Error(`Expected a description of the group /${first}, got none`);
  const options = members.map((member) => ({
    type: subcommandType,
    ...localized(member.name.slice(first.length + 1), `/${member.name}`, member.description),
    options: optionsOf(member),
  }));
  const { name, description, where = "everywhere" } = group;
  return {
    type: 1,
    ...localized(name, `/${name}`, description),
    options,
    ...places[where],
  };
}

function lengthOf(registration: Registration | RegisteredOption): number {
  const { name, name_localizations: names, description = "", description_localizations: descriptions } = registration;
  const choices = "choices" in registration ? (registration.choices ?? []) : [];
  const own = longest(name, names) + longest(description, descriptions);
  const all = [
    ...(registration.options ?? []).map(lengthOf),
    ...choices.map((each) => longest(each.name, each.name_localizations) + each.value.length),
  ];
  return all.reduce((sum, each) => sum + each, own);
}

function optionsOf({ options }: Command): readonly RegisteredOption[] {
  const { properties = {}, required = [] } = z.toJSONSchema(z.object(options), { io: "input" });
  const all = listed(options).map(([name, option]) =>
    registeredOption(name, option, properties[name] as Property, required.includes(name)),
  );
  return [...all.filter((each) => each.required), ...all.filter((each) => !each.required)];
}

interface Property {
  readonly type?: string;
  /** Where Discord has a type of its own for a text, whose value is the id of what is picked. */
  readonly picks?: "role" | "channel" | "file";
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
}

function registeredOption(name: string, option: z.ZodType, property: Property, required: boolean): RegisteredOption {
  const type = optionTypes[property.picks ?? property.type ?? ""];
  if (type === undefined)
    throw new Error(`Expected the option ${name} to be text, a number or yes/no, got ${property.type}`);
  const { description = name, maxLength: longest, minimum, maximum } = property;
  const isText = type === optionTypes.string && longest !== undefined;
  return {
    type,
    ...localized(name, `${name}:`, description, () => descriptionOf(option), shownName(namesOf(option), name)),
    required,
    ...(besideOf(option).complete && { autocomplete: true }),
    ...(property.picks === "channel" && { channel_types: textChannels }),
    ...(property.enum && { choices: property.enum.map((value) => choiceOf(name, value)) }),
    ...(minimum !== undefined && { min_value: minimum }),
    ...(maximum !== undefined && { max_value: maximum }),
    ...(isText && { max_length: Math.min(longest, limits.command.text) }),
  };
}

/** A choice as people type it with its option, `scale: log`; signs and numbers are the same everywhere. */
function choiceOf(option: string, value: string) {
  const key = `${option}: ${value}`;
  const names = /[a-z]/.test(value) ? localizations(key) : undefined;
  return { name: value, ...(names && { name_localizations: bared(names) }), value };
}

/** By locale, where it is not as in English. */
type Localizations = Readonly<Record<string, string>>;

interface Localized {
  readonly name_localizations?: Localizations;
  readonly description_localizations?: Localizations;
}

/** The same text in the other languages in which commands have names. */
function localizations(english: string, tell = () => word(english)): Localizations | undefined {
  const told = namedIn.map((locale) => [locale, speaking(locale, tell)] as const);
  const other = told.filter(([, text]) => text !== english);
  return other.length === 0 ? undefined : Object.fromEntries(other);
}

/** `open` of `/settle open`, `claim` of `claim:`, `log` of `scale: log`. */
const bared = (names: Localizations): Localizations =>
  Object.fromEntries(Object.entries(names).map(([at, text]) => [at, text.replace(/^\/(?:\S+ )?|^\S+: |:$/g, "")]));

const englishes = ["en-US", "en-GB"];

/** `who_joins` of `participation`: what Discord sends is the id, whatever it shows. Nothing where there is no such name. */
const shownName = ([short]: readonly string[], id: string): string | undefined => {
  const name = short?.toLowerCase().replaceAll(/[^\p{L}\p{N}']+/gu, "_");
  return name === undefined || name === id || !otherName.safeParse(name).success ? undefined : name;
};

/** A name and a description with what they are elsewhere; names stand in the catalogue as people type them. */
function localized(name: string, key: string, description: string, tell?: () => string, short?: string) {
  const other = localizations(key);
  const english = short === undefined ? {} : Object.fromEntries(englishes.map((locale) => [locale, short]));
  const names = other || short ? { ...english, ...other } : undefined;
  const descriptions = localizations(description, tell);
  return {
    name,
    ...(names && { name_localizations: bared(names) }),
    description,
    ...(descriptions && { description_localizations: descriptions }),
  };
}

/** Of a text in several languages the longest counts. */
const longest = (text: string, others: Localizations = {}): number =>
  Math.max(text.length, ...Object.values(others).map(({ length }) => length));
