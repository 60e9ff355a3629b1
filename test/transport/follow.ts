// A person who tries everything: presses each button, chooses in each menu, fills each form that a reply offers.

import {
  type APIMessage,
  type APIMessageComponent,
  ComponentType,
  InteractionResponseType,
} from "discord-api-types/v10";
import { click, type Invocation, type LocalDiscord, partsOf, select, submitModal } from "local-discord";

/** What a person is shown in the end: forms are sent as they open, required fields that are empty filled in. */
export async function shownBy(discord: LocalDiscord, invocation: Invocation): Promise<APIMessage> {
  const { type } = await invocation.acknowledged();
  if (type !== InteractionResponseType.Modal) return invocation.reply();
  const modal = await invocation.modal();
  const parts = modal.components.flatMap((each) => (each.type === ComponentType.Label ? [each.component] : []));
  const fields = parts.filter((part) => part.type === ComponentType.TextInput);
  const empty = fields.filter((field) => field.required && !field.value);
  const lists = parts.filter(
    (part) => part.type === ComponentType.StringSelect || part.type === ComponentType.RadioGroup,
  );
  const unpicked = lists.filter(({ required = true, options }) => required && !options.some((each) => each.default));
  const filled = Object.fromEntries([
    ...empty.map((field) => [field.custom_id, "50%"] as const),
    ...unpicked.map(({ custom_id, options }) => [custom_id, [options[0]?.value ?? ""]] as const),
  ]);
  return shownBy(discord, await submitModal(discord, invocation, filled));
}

/** Uses everything that a message offers, and what the replies to that offer, each kind of line once. */
export async function followAll(
  discord: LocalDiscord,
  user: string,
  first: APIMessage,
  seen: Set<string>,
): Promise<void> {
  const open = [first];
  for (let message = open.shift(); message !== undefined; message = open.shift()) {
    for (const { part: component } of partsOf(message.components ?? [])) {
      const used = use(discord, user, message.id, component, seen);
      const shown = used && (await shownBy(discord, used));
      if (shown) open.push(shown);
      // A reply that took the message's place, also by way of a form, offers other things.
      if (shown?.id === message.id || used?.original()?.id === message.id) break;
    }
  }
}

function use(
  discord: LocalDiscord,
  user: string,
  messageId: string,
  component: APIMessageComponent,
  seen: Set<string>,
): Invocation | undefined {
  if (!("custom_id" in component)) return undefined;
  const { custom_id: line } = component;
  // Replies and entries have ids of their own; the kind of line is what matters.
  const kind = line.replaceAll(/: (\w{6}|\w{10}|\S*\d\S*)(?=\s|$)/g, ": …");
  if (seen.has(kind)) return undefined;
  seen.add(kind);
  if (component.type !== ComponentType.StringSelect) return click(discord, user, messageId, line);
  const [choice] = component.options;
  return select(discord, user, messageId, { customId: line, values: [choice?.value ?? ""] });
}
