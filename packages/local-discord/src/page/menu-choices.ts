// What a menu offers: its own options, or the people, roles and channels of the server.

import { type APISelectMenuComponent, ComponentType } from "discord-api-types/v10";
import type { Place } from "../serve/serve-sight.ts";
import { sight } from "./state.ts";

export interface MenuChoice {
  readonly label: string;
  readonly value: string;
  readonly hint: string | undefined;
  readonly chosen: boolean;
}

export function menuChoices(menu: APISelectMenuComponent): MenuChoice[] {
  if (menu.type === ComponentType.StringSelect) {
    return menu.options.map((option) => ({
      label: [option.emoji?.id ? undefined : option.emoji?.name, option.label].filter(Boolean).join(" "),
      value: option.value,
      hint: option.description,
      chosen: option.default ?? false,
    }));
  }
  const { people, roles, places, bot } = sight().guild;
  const defaults = new Set((menu.default_values ?? []).map(({ id }) => id));
  const choice = (value: string, label: string, hint?: string): MenuChoice => ({
    value,
    label,
    hint,
    chosen: defaults.has(value),
  });
  const users = [
    ...people.map(({ id, name, username }) => choice(id, name, username)),
    choice(bot.id, bot.name, "App"),
  ];
  const allRoles = roles.map(({ id, name }) => choice(id, `@${name}`, "Role"));
  if (menu.type === ComponentType.UserSelect) return users;
  if (menu.type === ComponentType.RoleSelect) return allRoles;
  if (menu.type === ComponentType.MentionableSelect) return [...users, ...allRoles];
  const types: readonly number[] = menu.channel_types ?? [];
  const isOffered = ({ kind, type }: Place) => kind === "text" && (types.length === 0 || types.includes(type));
  return places.filter(isOffered).map(({ id, name }) => choice(id, `#${name}`));
}
