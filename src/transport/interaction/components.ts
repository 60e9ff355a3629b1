// A reply's actions as rows of buttons and menus within Discord's limits; a custom id is the command line that it runs.

import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIChannelSelectComponent,
  type APIComponentInMessageActionRow,
  type APIStringSelectComponent,
  ButtonStyle,
  ChannelType,
  ComponentType,
} from "discord-api-types/v10";
import { cut } from "../../language/text/cut.ts";
import { limits } from "../../render/limits.ts";
import type { Action, Button, ChannelMenu, Menu } from "../../render/view.ts";

type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

/** The command line of an action; a menu's ends with the option that takes what is chosen. */
const customIdOf = (action: Action): string =>
  action.kind === "button" ? action.line : `${action.line} ${action.option}:`;

const isAddress = (line: string): boolean => line.startsWith("https://");

/** The lines that buttons and menus run, wherever they stand in what lays a message out. */
export const linesIn = (components: readonly unknown[]): readonly string[] =>
  components.flatMap((component) => {
    const { custom_id: line, components: inner = [], accessory } = component as Placed;
    return [...(line === undefined ? [] : [line]), ...linesIn(accessory ? [...inner, accessory] : inner)];
  });

interface Placed {
  readonly custom_id?: string;
  readonly components?: readonly unknown[];
  readonly accessory?: unknown;
}

/** Whether Discord would take it; what it would not is left out of the rows, and is a bug of the command. */
export function isFitting(action: Action): boolean {
  const id = customIdOf(action);
  const most = isAddress(id) ? limits.url : limits.customId;
  return id.length <= most && (action.kind !== "menu" || action.choices.length > 0);
}

/** At most five rows. Of two actions that run the same line the first is kept. */
export function rowsOf(actions: readonly Action[]): Row[] {
  const seen = new Set<string>();
  const rows: APIComponentInMessageActionRow[][] = [];
  let open: APIComponentInMessageActionRow[] = [];
  for (const action of actions.filter(isFitting)) {
    const id = customIdOf(action);
    if (seen.has(id)) continue;
    seen.add(id);
    if (action.kind !== "button") {
      rows.push([action.kind === "menu" ? menuOf(action, id) : channelMenuOf(action, id)]);
      open = [];
      continue;
    }
    if (open.length === 0 || open.length === limits.buttons) {
      open = [];
      rows.push(open);
    }
    open.push(buttonOf(action, id));
  }
  return rows.slice(0, limits.rows).map((components) => ({ type: ComponentType.ActionRow, components }));
}

const styles = { primary: ButtonStyle.Primary, danger: ButtonStyle.Danger, plain: ButtonStyle.Secondary } as const;

export const buttonOf = ({ label, style }: Button, id: string): APIButtonComponent => ({
  type: ComponentType.Button,
  label: cut(label, limits.label),
  ...(isAddress(id) ? { style: ButtonStyle.Link, url: id } : { style: styles[style ?? "plain"], custom_id: id }),
});

const channelMenuOf = ({ placeholder }: ChannelMenu, id: string): APIChannelSelectComponent => ({
  type: ComponentType.ChannelSelect,
  custom_id: id,
  placeholder: cut(placeholder, limits.placeholder),
  channel_types: [ChannelType.GuildText, ChannelType.GuildAnnouncement],
});

const menuOf = ({ placeholder, choices }: Menu, id: string): APIStringSelectComponent => ({
  type: ComponentType.StringSelect,
  custom_id: id,
  placeholder: cut(placeholder, limits.placeholder),
  options: choices.slice(0, limits.choices).map(({ label, value, description }) => ({
    label: cut(label, limits.choice),
    value: value.slice(0, limits.choice),
    ...(description && { description: cut(description, limits.choice) }),
  })),
});
