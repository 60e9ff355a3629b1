// A person's clicks on buttons and choices in menus.

import {
  type APIComponentInMessageActionRow,
  ButtonStyle,
  ComponentType,
  InteractionType,
} from "discord-api-types/v10";
import { partsOf } from "../parts.ts";
import type { Message } from "../state/message.ts";
import type { World } from "../state/world.ts";
import type { Invocation } from "./invocation.ts";
import { invoke } from "./payload.ts";
import { reachAs, reachMessageAs } from "./reach.ts";
import { Refused } from "./refused.ts";
import { resolveIds } from "./resolved.ts";

/** Clicks a button. @throws Refused `component.unknown`, `component.disabled` or `component.kind`. */
export function click(world: World, userId: string, messageId: string, customId: string): Invocation {
  const message = reachMessageAs(world, userId, messageId);
  const button = findComponent(message, customId);
  if (button.type !== ComponentType.Button || button.style === ButtonStyle.Link) {
    throw new Refused("component.kind", `Expected a button, got a menu \`${customId}\``);
  }
  return use(world, userId, message, { component_type: button.type, custom_id: customId, id: button.id });
}

/** Chooses in a menu: values of its options, or ids. @throws Refused as `click`, or `component.values`. */
export function select(
  world: World,
  userId: string,
  messageId: string,
  { customId, values }: { readonly customId: string; readonly values: readonly string[] },
): Invocation {
  const message = reachMessageAs(world, userId, messageId);
  const menu = findComponent(message, customId);
  if (menu.type === ComponentType.Button) {
    throw new Refused("component.kind", `Expected a menu, got a button \`${customId}\``);
  }
  checkValues(menu, values);
  const channel = reachAs(world, userId, message.channelId);
  const resolved = menu.type === ComponentType.StringSelect ? {} : resolveIds({ world, userId, channel }, values);
  const data = { component_type: menu.type, custom_id: customId, id: menu.id, values };
  return use(world, userId, message, { ...data, ...(Object.keys(resolved).length > 0 && { resolved }) });
}

function use(world: World, userId: string, message: Message, data: object): Invocation {
  return invoke(world, {
    type: InteractionType.MessageComponent,
    userId,
    channel: reachAs(world, userId, message.channelId),
    data,
    source: message,
    metadata: { interacted_message_id: message.id },
  });
}

type Menu = Exclude<APIComponentInMessageActionRow, { type: ComponentType.Button }>;

type Counted = Pick<Menu, "min_values" | "max_values"> & object;

/** @throws Refused `component.values`. */
export function checkCount({ min_values: least = 1, max_values: most = 1 }: Counted, count: number): void {
  if (count >= least && count <= most) return;
  throw new Refused("component.values", `Expected ${least} to ${most} different values, got ${count}`);
}

/** Holds chosen values against a menu's options and limits. @throws Refused `component.values`. */
export function checkValues(menu: Counted, values: readonly string[]): void {
  checkCount(menu, values.length);
  checkCount(menu, new Set(values).size);
  if (!("options" in menu)) return;
  const offered = (menu.options as readonly { readonly value: string }[]).map(({ value }) => value);
  const stranger = values.find((value) => !offered.includes(value));
  if (stranger !== undefined) {
    throw new Refused("component.values", `Expected one of ${offered.join(", ")}, got \`${stranger}\``);
  }
}

function findComponent(message: Message, customId: string): APIComponentInMessageActionRow {
  const all = partsOf(message.components).flatMap(({ part }) =>
    "custom_id" in part ? [part as APIComponentInMessageActionRow] : [],
  );
  const found = all.find((component) => "custom_id" in component && component.custom_id === customId);
  if (found === undefined) {
    const names = all.flatMap((component) => ("custom_id" in component ? [component.custom_id] : [])).join(", ");
    throw new Refused("component.unknown", `Expected one of the components (${names || "none"}), got \`${customId}\``);
  }
  if (found.disabled) throw new Refused("component.disabled", `Expected an enabled component, got \`${customId}\``);
  return found;
}
