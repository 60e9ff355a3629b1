// No reply to a German reader holds a word of English: every example of every command, and what they lead to.

import * as allSources from "../../src/models/ledger/sources.ts";
import "../../src/transport/languages.ts";
import { expect, test } from "vitest";
import { speaking } from "../../src/core/tell.ts";
import { lineOf, parseCommandLine } from "../../src/kit/options.ts";
import { run } from "../../src/kit/run.ts";
import { altOf } from "../../src/render/chart/alt.ts";
import { isForm, type Line, type Reply } from "../../src/render/view.ts";
import { contextForTest, moderator } from "./context.ts";

/** Words that English sentences are hardly without, and that are none in German. */
const english =
  /(?<![\p{L}/_.:-])(?:the|of|and|if|every|with|to|is|are|by|from|at|not|what|which|who|it|for|on|or|than|as|one|you|your|this|that|has|have|were)(?![\p{L}_.:-]|[’'])/u;

/** What is read of a line; titles of sources and what is typed have a language of their own. */
const wordsOf = (line: Line): string =>
  typeof line === "string"
    ? line
    : line
        .map((part) => {
          if (typeof part === "string") return part;
          if ("bold" in part) return part.bold;
          return "small" in part ? part.small : "";
        })
        .join("");

function textsOf(reply: Reply): readonly string[] {
  if (isForm(reply)) return [reply.title, ...reply.fields.map(({ label }) => label)];
  const { title, lead, lines = [], sections = [], warnings = [], chart, actions = [] } = reply;
  const shown = sections.filter(({ code }) => !code);
  return [
    ...[title, lead, ...lines, ...shown.flatMap((section) => [section.title, ...section.lines]), ...warnings].map(
      wordsOf,
    ),
    ...(chart ? [altOf(chart)] : []),
    ...actions.flatMap((action) =>
      action.kind === "button"
        ? [action.label]
        : // What has a description may be the article's own words.
          [
            action.placeholder,
            ...("choices" in action ? action.choices : []).map((each) => each.description ?? each.label),
          ],
    ),
  ];
}

const sources = Object.values(allSources).map(({ title }) => title);
const { commands } = await contextForTest();
const examples = commands.flatMap(({ name, examples: all }) =>
  all.map((options) => [lineOf(name, options), options] as const),
);

test.each(examples)("%s", async (line, options) => {
  const context = await contextForTest();
  const { reply } = await speaking("de", () => run(parseCommandLine(line, context.commands), context, moderator));
  const texts = speaking("de", () => textsOf(reply)).map((text) =>
    // What was typed, titles, and command lines have a language of their own.
    [...Object.values(options).map(String), ...sources]
      .reduce((left, own) => left.replaceAll(own, ""), text)
      .replaceAll(/`[^`]*`|„[^“]*“|“[^”]*”|^\/.*|Apps → .*?\)/g, ""),
  );
  expect(texts.filter((text) => english.test(text))).toEqual([]);
});

test("what `/help` has to try is shown as its reader would type it", async () => {
  const context = await contextForTest();
  const { reply } = await speaking("de", () => run(parseCommandLine("/help", context.commands), context, moderator));
  expect(textsOf(reply)).toEqual(
    expect.arrayContaining([expect.stringMatching(/^\/pool wer mitmacht: 5\s% bis 20\s%$/)]),
  );
});
