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
  const copyText = () => void navigator.clipboard?.writeText(textOf(message));
  const copy: PopupItem = { label: "Copy text", icon: "copy", run: copyText };
  if (ephemeral) return [copy, { label: "Dismiss message", icon: "close", run: () => remove(id) }];
  const apps = you.may.use && !system ? appCommands(ApplicationCommandType.Message) : [];
  const deeds: readonly (PopupItem | false)[] = [
    you.may.send && !system && { label: "Reply", icon: "reply", run: () => replyTo(id) },
    own && !system && content !== "" && { label: "Edit", icon: "edit", run: () => editMessage(id, content) },
    you.may.openThreads &&
      inChannel &&
      !message.thread &&
      !system && { label: "Create thread", icon: "thread", run: () => void openThread(message) },
    you.may.pin && !system && { label: message.pinned ? "Unpin" : "Pin", icon: "pin", run: () => pinned(message) },
    copy,
    (own || you.may.manage) && { label: "Delete", icon: "bin", danger: true, run: () => remove(id) },
  ];
  return [
    ...apps.map(({ name }) => appItem(name, () => void runMessageCommand(id, name))),
    ...deeds.filter((deed) => deed !== false).map((deed) => ({ ...deed, group: "Message" })),
  ];
}

const appItem = (name: string, run: () => void): PopupItem => ({ label: name, group: "Apps", icon: "command", run });

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
  const items: PopupItem[] = apps.map(({ name }) => appItem(name, () => void runUserCommand(id, name)));
  if (person && id !== you.id) {
    const { name, about, username } = person;
    items.unshift({ label: `Act as ${name}`, hint: about, icon: "people", run: () => become(username) });
  }
  if (items.length > 0) openPopup({ label: person?.name ?? "App", items }, where);
}
