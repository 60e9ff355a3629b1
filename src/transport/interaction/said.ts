// What somebody said in a message, cleaned of Discord's marks: the words as a person would read them aloud.

import {
  type APIMessage,
  type APIMessageSnapshotFields,
  type APIUser,
  ComponentType,
  MessageType,
} from "discord-api-types/v10";
import type { Caller } from "../../kit/define.ts";

type Said = Omit<NonNullable<Caller["message"]>, "id">;

/** A message's words, and those that it answers: the message replied to, else what it quotes. */
export function saidIn(given: APIMessage): Said {
  // A thread shows the message under which it stands through one without words.
  const message = (given.type === MessageType.ThreadStarterMessage && given.referenced_message) || given;
  const { own, quoted } = wordsOf(message);
  const { referenced_message: earlier } = message;
  const before = earlier ? wordsOf(earlier) : undefined;
  const text = own === "" ? quoted : own;
  const answers = before
    ? { text: before.own || before.quoted, ...authorOf(earlier?.author) }
    : { text: own === "" ? "" : quoted };
  const isForwarded = (message.message_snapshots?.length ?? 0) > 0;
  return {
    text,
    // Who forwards a message did not write it.
    ...(!isForwarded && authorOf(message.author)),
    ...(answers.text !== "" && { answers }),
  };
}

const authorOf = (user: APIUser | undefined) => (user === undefined ? {} : { author: shownName(user), by: user.id });

export const shownName = (user: APIUser | undefined): string => user?.global_name ?? user?.username ?? "";

interface Words {
  readonly own: string;
  readonly quoted: string;
}

const nothing: Words = { own: "", quoted: "" };

/** The first that says anything: what was written, the text of components, a poll's question, what embeds say. */
function wordsOf(message: APIMessage): Words {
  const [snapshot] = message.message_snapshots ?? [];
  const said: APIMessageSnapshotFields | APIMessage = snapshot?.message ?? message;
  const embedded = said.embeds.map(
    ({ title, description, fields = [] }) =>
      description ?? title ?? fields.map(({ name, value }) => `${name}\n${value}`).join("\n"),
  );
  const texts = [
    said.content,
    textsIn(said.components ?? []).join("\n"),
    message.poll?.question.text ?? "",
    embedded.join("\n"),
  ];
  const words = texts.map((text) => cleaned(text, said.mentions ?? []));
  // An address alone says nothing; what Discord shows below it does.
  return words.find(({ own, quoted }) => own !== "" || quoted !== "") ?? nothing;
}

interface Component {
  readonly type: ComponentType;
  readonly content?: string;
  readonly components?: readonly unknown[];
}

const textsIn = (components: readonly unknown[]): readonly string[] =>
  components.flatMap((each) => {
    const { type, content = "", components: inner = [] } = each as Component;
    return type === ComponentType.TextDisplay ? [content] : textsIn(inner);
  });

/** Marks that say nothing by themselves: people and roles addressed, channels, commands, times, emoji, addresses. */
const marks: readonly (readonly [RegExp, string])[] = [
  [/\[([^\]]+)\]\(<?https?:\/\/(?:[^()]|\([^()]*\))*\)/g, "$1"],
  // In brackets an address is a source of what was said.
  [/\([^()\n]*https?:\/\/[^()\s]+[^()\n]*\)/g, " "],
  [/<?(?:https?:\/\/|\bwww\.|\bmailto:)[^\s>]+>?/g, " "],
  [/<(?:@&|#|t:|a?:\w+:|\/[^:>]+:|id:)[^>]*>|@(?:everyone|here)\b/g, " "],
  [/[\d#*]\uFE0F?\u20E3|[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]|\uFE0F|\u200D/gu, " "],
  [/[\u00AD\u200B\u200C\u2060\uFEFF]/g, ""],
  [/~~.*?~~/gs, " "],
  [/```(?:\w+\n)?|\|\||`/g, " "],
  [/^[ \t]*(?:#{1,3}|-#|[-*•]|\d+[.)])[ \t]+/gm, ""],
  [/\*\*\*?([^*]+)\*\*\*?/g, "$1"],
  [/__([^_]+)__/g, "$1"],
  [/(?<![\w*\\])\*(\S[^*]*?\S|\S)\*(?![\w*])/g, "$1"],
  [/(?<![\w\\])_(\S[^_]*?\S|\S)_(?!\w)/g, "$1"],
  [/\\([\\*_~`|>#[\]<@-])/g, "$1"],
];

/** Who is addressed before or after the words is no part of them; who is spoken of is named: `@Ben is wrong`. */
const address =
  /^(?:\s*<@!?\d+>(?!\s*(?:is|was|has|had|says|said|thinks|thought|claims|owns|and|will|would|could|can|'s)\b)[\s,:]*)+|(?:[\s,]*<@!?\d+>)+(?=[\s.!?…]*$)/g;

/** Text without Discord's marks: lines that quote somebody apart. */
function cleaned(raw: string, mentioned: readonly APIUser[]): Words {
  const [before = "", rest] = raw.split(/^>>> /m, 2);
  const lines = before.split("\n");
  const isQuote = (line: string) => /^\s*>(?:\s|$)/.test(line);
  const plain = (text: string) =>
    marks
      .reduce((so, [from, to]) => so.replaceAll(from, to), named(text.replaceAll(address, " "), mentioned))
      .replaceAll(/[^\S\n]+/g, " ")
      .replaceAll(/ (?=[,.!?…])/g, "")
      .replaceAll(/ ?\n ?/g, "\n")
      .trim();
  const quoted = [...lines.filter(isQuote).map((line) => line.replace(/^\s*>\s?/, "")), rest ?? ""];
  return { own: plain(lines.filter((line) => !isQuote(line)).join("\n")), quoted: plain(quoted.join("\n")) };
}

const named = (text: string, mentioned: readonly APIUser[]): string =>
  text.replaceAll(/<@!?(\d+)>/g, (_, id: string) => shownName(mentioned.find((user) => user.id === id)) || " ");
