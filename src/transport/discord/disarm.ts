// Messages whose buttons have had their day: their words are sent again without them.

import { basename } from "node:path/posix";
import { type REST, Routes } from "discord.js";
import { type APIMessage, type APIMessageTopLevelComponent, ComponentType } from "discord-api-types/v10";
import { linesIn } from "../interaction/modal.ts";

type Component = APIMessageTopLevelComponent;

export async function disarm(rest: REST, channel: string, message: string): Promise<void> {
  const route = Routes.channelMessage(channel, message);
  await bare(rest, channel, (await rest.get(route)) as APIMessage);
}

const bare = (rest: REST, channel: string, { id, components = [] }: APIMessage): Promise<unknown> =>
  rest.patch(Routes.channelMessage(channel, id), { body: { components: components.flatMap(wordsOf) } });

/** Discord gives so many messages at once; of a longer talk the newest pages are looked through. */
const page = 100;
const mostPages = 5;

/** Those of a channel with a button or menu whose line begins with one of these. */
export async function disarmAll(rest: REST, channel: string, lines: readonly string[]): Promise<void> {
  let before: string | undefined;
  for (let k = 0; k < mostPages; k++) {
    const query = new URLSearchParams({ limit: String(page), ...(before !== undefined && { before }) });
    const messages = (await rest.get(Routes.channelMessages(channel), { query })) as APIMessage[];
    for (const message of messages) {
      const its = linesIn(message.components ?? []);
      if (its.some((one) => lines.some((line) => one.startsWith(line)))) await bare(rest, channel, message);
    }
    if (messages.length < page) return;
    before = messages.at(-1)?.id;
  }
}

/** A file by its name, as when it was sent: Discord takes no other address of one that is there already. */
const sameFile = ({ url }: { readonly url: string }) => ({ url: `attachment://${basename(new URL(url).pathname)}` });

/** A section is there for the button beside its words. */
function wordsOf(component: Component): readonly Component[] {
  switch (component.type) {
    case ComponentType.ActionRow:
      return [];
    case ComponentType.Section:
      return component.components;
    case ComponentType.MediaGallery:
      return [{ ...component, items: component.items.map((item) => ({ ...item, media: sameFile(item.media) })) }];
    case ComponentType.File:
      return [{ ...component, file: sameFile(component.file) }];
    case ComponentType.Container:
      return [{ ...component, components: component.components.flatMap(wordsOf) as typeof component.components }];
    default:
      return [component];
  }
}
