// A person's slash commands: used, and completed while typing.

import {
  type APIApplicationCommand,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandInteractionDataOption,
  type APIApplicationCommandOption,
  type APIApplicationCommandOptionChoice,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  InteractionType,
} from "discord-api-types/v10";
import type { World } from "../state/world.ts";
import type { Invocation } from "./invocation.ts";
import { checkedOptions, namedOptions, type OptionValues, optionJson } from "./options.ts";
import { invoke } from "./payload.ts";
import { reachAs, reachCommand } from "./reach.ts";
import { Refused } from "./refused.ts";
import { resolveOptions } from "./resolved.ts";

/**
 * Uses a slash command; `name` has a subcommand as words.
 * @example slash(discord, people.member, places.general, "settings set", { language: "de" })
 * @throws Refused where Discord would not let the person send it.
 */
export function slash(
  world: World,
  userId: string,
  channelId: string,
  name: string,
  options: OptionValues = {},
): Invocation {
  const { command, registered, wrap } = findCommand(world, userId, channelId, name);
  const channel = reachAs(world, userId, channelId);
  const checked = checkedOptions(world, registered, options);
  const { options: sent, resolved } = resolveOptions({ world, userId, channel }, checked);
  const data = { ...commandData(command), options: wrap(sent), ...(resolved && { resolved }) };
  return invoke(world, { type: InteractionType.ApplicationCommand, userId, channel, data });
}

/**
 * The choices offered while typing. `options` holds what stands in the fields so far; `focused` is the one being typed.
 * @throws Refused `option.autocomplete` where it completes nothing, `interaction.failed` after three seconds.
 */
export async function autocomplete(
  world: World,
  where: { readonly userId: string; readonly channelId: string },
  name: string,
  { options, focused }: { readonly options: OptionValues; readonly focused: string },
): Promise<readonly APIApplicationCommandOptionChoice[]> {
  const { command, registered, wrap } = findCommand(world, where.userId, where.channelId, name);
  const target = registered.find((option) => option.name === focused);
  if (target === undefined || !("autocomplete" in target) || !target.autocomplete) {
    throw new Refused("option.autocomplete", `Expected an option with autocomplete, got \`${focused}\``);
  }
  // Half-typed values are sent as they are: no check but that the options exist.
  const sent = namedOptions(registered, { ...options, [focused]: options[focused] ?? "" }).map(({ option, value }) => {
    const plain = typeof value === "object" ? value.filename : value;
    return { ...optionJson(option, plain), ...(option.name === focused && { focused: true }) };
  });
  const channel = reachAs(world, where.userId, where.channelId);
  const invocation = invoke(world, {
    type: InteractionType.ApplicationCommandAutocomplete,
    userId: where.userId,
    channel,
    data: { ...commandData(command), options: wrap(sent) },
  });
  const { choices } = await invocation.acknowledged();
  return choices ?? [];
}

const commandData = (command: APIApplicationCommand) => ({
  id: command.id,
  name: command.name,
  type: command.type,
  ...(command.guild_id !== undefined && { guild_id: command.guild_id }),
});

type Sent = readonly APIApplicationCommandInteractionDataOption[];

interface Found {
  readonly command: APIApplicationCommand;
  /** The options of the subcommand, or of the command that has none. */
  readonly registered: readonly APIApplicationCommandBasicOption[];
  /** Nests options under the subcommand and its group. */
  readonly wrap: (options: Sent) => Sent;
}

function findCommand(world: World, userId: string, channelId: string, name: string): Found {
  const [first = "", ...words] = name.split(" ");
  const wanted = { name: first, type: ApplicationCommandType.ChatInput };
  const command = reachCommand(world, { userId, channelId }, wanted);
  let inner: readonly APIApplicationCommandOption[] = command.options ?? [];
  let wrap: Found["wrap"] = (options) => options;
  for (const word of words) {
    const step = inner.find((option) => option.name === word && isNested(option));
    if (step === undefined) throw unknownSubcommand(inner, word);
    const outer = wrap;
    wrap = (options) =>
      outer([{ name: step.name, type: step.type, options } as APIApplicationCommandInteractionDataOption]);
    inner = "options" in step ? (step.options ?? []) : [];
  }
  if (inner.some(isNested)) throw unknownSubcommand(inner, "");
  return { command, registered: inner as readonly APIApplicationCommandBasicOption[], wrap };
}

const isNested = ({ type }: APIApplicationCommandOption): boolean =>
  type === ApplicationCommandOptionType.Subcommand || type === ApplicationCommandOptionType.SubcommandGroup;

function unknownSubcommand(options: readonly APIApplicationCommandOption[], word: string): Refused {
  const names =
    options
      .filter(isNested)
      .map((option) => option.name)
      .join(", ") || "none";
  return new Refused("command.unknown", `Expected one of the subcommands (${names}), got \`${word}\``);
}
