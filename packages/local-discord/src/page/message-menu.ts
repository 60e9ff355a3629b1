// What can be done to a message or with a person: by right click, by the keyboard, or by the button at the message.

import { ApplicationCommandType } from "discord-api-types/v10";
import { partsOf } from "../parts.ts";
import type { SeenMessage } from "../serve/serve-sight.ts";
import { quietly, runMessageCommand, runUserCommand } from "./doing.ts";
import { focusBox } from "./focus.ts";
import { become, goTo } from "./go.ts";
import { openPopup } from "./popup.ts";
import { act } from "./server.ts";
import { changeDraft, here, type PopupItem, personOf, placeOf, sight } from "./state.ts";

const appCommands = (type: ApplicationCommandType) => sight().commands.filter((command) => command.type === type);

export function messageMenu(message: SeenMessage, where: Element | MouseEvent): void {
  openPopup({ label: "Message actions", items: messageItems(message) }, where);
}

function messageItems(message: SeenMessage): PopupItem[] {
  const { you } = sight();
  const { id, author, content } = message;
  const ephemeral = ((message.flags ?? 0) & 64) !== 0;
  const own = author.id === you.id;
  const system = ![0, 19, 20, 23].includes(message.type);
  const inChannel = placeOf(here())?.kind === "text";
  const copy: PopupItem = {
    label: "Copy text",
    icon: "copy",
    run: () => void navigator.clipboard?.writeText(textOf(message)),
  };
  if (ephemeral) return [copy, { label: "Dismiss message", icon: "close", run: () => remove(id) }];
  const apps = you.may.use && !system ? appCommands(ApplicationCommandType.Message) : [];
  return [
    ...apps.map(
      ({ name }): PopupItem => ({
        label: name,
        group: "Apps",
        icon: "command",
        run: () => void runMessageCommand(id, name),
      }),
    ),
    ...(you.may.send && !system
      ? [{ label: "Reply", group: "Message", icon: "reply" as const, run: () => replyTo(id) }]
      : []),
    ...(own && !system && content
      ? [{ label: "Edit", group: "Message", icon: "edit" as const, run: () => editMessage(id, content) }]
      : []),
    ...(you.may.openThreads && inChannel && !message.thread && !system
      ? [{ label: "Create thread", group: "Message", icon: "thread" as const, run: () => void openThread(message) }]
      : []),
    ...(you.may.pin && !system
      ? [
          {
            label: message.pinned ? "Unpin" : "Pin",
            group: "Message",
            icon: "pin" as const,
            run: () => pinned(message),
          },
        ]
      : []),
    { ...copy, group: "Message" },
    ...(own || you.may.manage
      ? [{ label: "Delete", group: "Message", icon: "bin" as const, danger: true, run: () => remove(id) }]
      : []),
  ];
}

/** All the text a message shows. */
export const textOf = ({
  content,
  embeds,
  components,
}: Pick<SeenMessage, "content" | "embeds" | "components">): string =>
  [
    content,
    ...partsOf(components ?? []).map(({ part }) => ("content" in part ? part.content : undefined)),
    ...embeds.flatMap(({ title, description, fields, footer }) => [
      title,
      description,
      ...(fields ?? []).map(({ name, value }) => `${name}\n${value}`),
      footer?.text,
    ]),
  ]
    .filter(Boolean)
    .join("\n");

export function replyTo(id: string): void {
  changeDraft({ replyTo: id, editing: undefined });
  focusBox();
}

export function editMessage(id: string, text: string): void {
  changeDraft({ editing: id, replyTo: undefined, form: undefined, text });
  focusBox();
}

export function remove(messageId: string): void {
  void quietly(act({ do: "remove", messageId }));
  focusBox();
}

const pinned = ({ id, pinned: is }: SeenMessage): void => void quietly(act({ do: "pin", messageId: id, pinned: !is }));

async function openThread(message: SeenMessage): Promise<void> {
  const name = textOf(message).replace(/\s+/g, " ").slice(0, 60).trim() || "New thread";
  const outcome = await quietly(act({ do: "open-thread", messageId: message.id, name }));
  if (outcome.kind === "done" && outcome.channelId) goTo(outcome.channelId);
}

/** On a person: to act as them, and the bot's commands on them. */
export function personMenu(id: string, where: Element | MouseEvent): void {
  const person = personOf(id);
  const { you } = sight();
  const apps = you.may.use ? appCommands(ApplicationCommandType.User) : [];
  const items: PopupItem[] = [
    ...(person && id !== you.id
      ? [
          {
            label: `Act as ${person.name}`,
            hint: person.about,
            icon: "people" as const,
            run: () => become(person.username),
          },
        ]
      : []),
    ...apps.map(
      ({ name }): PopupItem => ({
        label: name,
        group: "Apps",
        icon: "command",
        run: () => void runUserCommand(id, name),
      }),
    ),
  ];
  if (items.length > 0) openPopup({ label: person?.name ?? "App", items }, where);
}
