// Discord's markdown as the page reads it.

import { expect, test } from "vitest";
import { markdownTree, type Node } from "../src/page/markdown-tree.ts";

/** A tree in brackets: `strong[b]`. */
const shown = (nodes: readonly Node[]): string =>
  nodes
    .map(({ type, content }) => {
      const inner = typeof content === "string" ? content : shown(content ?? []);
      return type === "text" ? inner : `${type}[${inner}]`;
    })
    .join("");
const read = (text: string) => shown(markdownTree(text));

test.each([
  ["**b** *i* __u__ ~~s~~", "strong[b] em[i] underline[u] strikethrough[s]"],
  ["`a*b*`", "inlineCode[a*b*]"],
  ["# head", "heading[head]"],
  ["||secret||", "spoiler[secret]"],
  ["\\*not\\*", "*not*"],
])("`%s` is read as %s", (text, tree) => {
  expect(read(text)).toBe(tree);
});

test("the lines of a list are items with their depth, a dash inside a line is not", () => {
  const items = markdownTree("- one\n  - **two**\n1. three\nfour - five").filter(({ type }) => type === "item");
  expect(items.map(({ depth, marker }) => [depth, marker])).toEqual([
    [0, "-"],
    [1, "-"],
    [0, "1."],
  ]);
  expect(read("five - six")).toBe("five - six");
});

test("mentions, times and links carry what they name", () => {
  const nodes = markdownTree("<@123456789012345678> <#123456789012345679> <t:1700000000:R> [x](https://example.com)");
  expect(nodes).toContainEqual(expect.objectContaining({ type: "user", id: "123456789012345678" }));
  expect(nodes).toContainEqual(expect.objectContaining({ type: "channel", id: "123456789012345679" }));
  expect(nodes).toContainEqual(expect.objectContaining({ type: "timestamp", timestamp: "1700000000", format: "R" }));
  expect(nodes).toContainEqual(expect.objectContaining({ type: "link", target: "https://example.com" }));
});

test.each(["*", "_", "~", "`", "|", "> ", "- ", "[", "<", "\\", "**_"])(
  "2000 characters of `%s` come to an end",
  (piece) => {
    const text = piece.repeat(Math.floor(2000 / piece.length));
    expect(markdownTree(text).length).toBeGreaterThan(0);
  },
);
