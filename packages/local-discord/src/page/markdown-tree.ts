// Discord's markdown as a tree, lists included.

import { rulesExtended, SimpleMarkdown } from "discord-markdown-parser";

export interface Node {
  readonly type: string;
  readonly content?: string | readonly Node[];
  readonly [key: string]: unknown;
}

/** One line of a list; `depth` counts the spaces before it. */
const item = {
  order: SimpleMarkdown.defaultRules.heading.order - 0.4,
  match: (source: string, _state: unknown, before: string) =>
    before === "" || before.endsWith("\n") ? /^( *)([-*]|\d{1,9}\.) +([^\n]*)(?:\n|$)/.exec(source) : null,
  parse: (
    [, indent = "", marker = "", text = ""]: RegExpExecArray | string[],
    parse: (source: string, state: object) => unknown,
    state: object,
  ) => ({ depth: Math.floor(indent.length / 2), marker, content: parse(text, state) }),
};

const parse = SimpleMarkdown.parserFor({ ...rulesExtended, item } as Parameters<typeof SimpleMarkdown.parserFor>[0]);

/** What was parsed already: the page draws the same texts again with every key. */
const parsed = new Map<string, readonly Node[]>();
const keptTexts = 2000;

export function markdownTree(text: string): readonly Node[] {
  const before = parsed.get(text);
  if (before) return before;
  const tree = parse(text, { inline: true }) as readonly Node[];
  if (parsed.size >= keptTexts) parsed.clear();
  parsed.set(text, tree);
  return tree;
}
