// A message whose buttons have had their day: its words are sent again without them.

import { type REST, Routes } from "discord.js";
import { type APIMessage, type APIMessageTopLevelComponent, ComponentType } from "discord-api-types/v10";

type Component = APIMessageTopLevelComponent;

export async function disarm(rest: REST, channel: string, message: string): Promise<void> {
  const route = Routes.channelMessage(channel, message);
  const { components = [] } = (await rest.get(route)) as APIMessage;
  await rest.patch(route, { body: { components: components.flatMap(wordsOf) } });
}

/** A section is there for the button beside its words. */
function wordsOf(component: Component): readonly Component[] {
  switch (component.type) {
    case ComponentType.ActionRow:
      return [];
    case ComponentType.Section:
      return component.components;
    case ComponentType.Container:
      return [{ ...component, components: component.components.flatMap(wordsOf) as typeof component.components }];
    default:
      return [component];
  }
}
