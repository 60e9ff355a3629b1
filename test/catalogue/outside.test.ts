// Nothing that people read stands outside the catalogue: a parser looks for what reads like a sentence and is told by nobody.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSync } from "oxc-parser";
import { expect, test } from "vitest";
import { german } from "../../src/catalogue/de/german.ts";

const folders = [
  ...["commands", "src/answer", "src/claims", "src/core", "src/kit", "src/language", "src/render"],
  ...["src/transport/interaction", "src/transport/discord"],
];
/** Of the store those that speak to people; what else it says is its log's. */
const ofStore = ["src/store/models.ts", "src/store/defaults.ts"];

/** Files whose texts are not for readers of replies, each with why. */
const others: Readonly<Record<string, string>> = {
  "src/claims/conditions.ts": "patterns of what people type",
  "src/claims/dates.ts": "words that people type",
  "src/claims/fusions.ts": "patterns of what people type",
  "src/claims/idioms.ts": "words that people type",
  "src/claims/items.ts": "patterns of what people type",
  "src/claims/lexicon.ts": "words that people type",
  "src/claims/numbers.ts": "words that people type",
  "src/claims/quantities.ts": "rows of patterns, whose doubts and labels `data.ts` lists",
  "src/claims/measures.ts": "words that people type",
  "src/claims/sentence.ts": "names that `words` lists, and `data.ts` with it",
  "src/claims/senses.ts": "patterns of what people type",
  "src/claims/spelling.ts": "words that people type",
  "src/claims/vocabulary.ts": "words that people type",
  "src/language/distributions/family.ts": "names of parameters",
  "src/language/distributions/call.ts": "names of families that people type",
  "src/language/forms/growth.ts": "words that people type",
  "src/language/forms/growth-factor.ts": "words that people type",
  "src/language/forms/labels.ts": "words that people type",
  "src/language/forms/labelled.ts": "names of parameters",
  "src/language/formulas/function.ts": "how many values a function takes, for its readers to compare",
  "src/language/numbers/numeral.ts": "words that people type",
  "src/language/text/keeps.ts": "words that people type",
  "src/language/text/phrase-table.ts": "words that people type",
  "src/language/typed.ts": "words that people type, in their languages",
  "src/language/units/unit-table.ts": "names of units that people type",
  "src/render/chart/picture.ts": "a picture that nobody sees",
  "src/render/page/style.ts": "CSS",
  "commands/settle/replies/preview.ts": "claims, which are typed in English",
  "commands/ask/shared/helped.ts": "the question to a language model",
  "src/transport/discord/rest.ts": "the terminal of who runs it",
  "src/transport/discord/register.ts": "the terminal of who runs it",
  "src/transport/discord/client.ts": "the terminal of who runs it",
};
/** Texts that are no sentences to anybody, by what they are. */
const quietTexts: readonly RegExp[] = [
  // Labels of metrics, rights that Discord names, what search engines read, CSS selectors.
  /^(?:not ours|double click|hung up|as member|bot applications\.commands|noindex, nofollow|tbody tr)$/,
  // An id, and the status in the ledger of what a question sets.
  /^(?:this figure|the question asked)$/,
  // What is typed: examples, and lines behind buttons.
  /^(?:who joins = 10%|people \* pizzas each|\{0\} chance of \{1\}, else 0)$|listed: true$/,
];

/** Properties and calls whose texts are known elsewhere, or are no sentences. */
const quietKeys = new Set(["name", "description", "examples", "line"]);
const quietCalls = new Set([
  ...["Error", "TypeError", "Refused", "Unreadable", "RegExp", "matched", "form", "describe", "html", "loadError"],
  ...["text", "maybeText", "flag", "result", "idText", "maybeId", "described", "page", "split", "quote", "mends"],
  ...[
    "startsWith",
    "includes",
    "join",
    "exec",
    "replace",
    "replaceAll",
    "forms",
    "prepare",
    "query",
    "error",
    "warn",
    "info",
  ],
]);

/** Two words beside each other, what stands in backticks or holes aside; a command line or a pattern is no sentence. */
const isSentence = (text: string): boolean =>
  /[A-Za-z]{2,}[,;]? +[a-z]{2,}/.test(text.replace(/`[^`]*`|\{\d+\}/g, "…")) &&
  !/^\/|^ ?[a-z ]*\w+: |^[a-z]+ = |[{|<>]|\w+ [a-z ]*: *…|… \w+: /.test(text.replace(/\{\d+\}/g, "…"));

interface Node {
  readonly type?: string;
  readonly [key: string]: unknown;
}

const nameOf = (callee: unknown): string => {
  const { name, property } = (callee ?? {}) as { name?: string; property?: { name?: string } };
  return name ?? property?.name ?? "";
};

/** The texts in a tree that read like sentences and pass no tag. */
function untold(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(untold);
  if (typeof node !== "object" || node === null) return [];
  const each = node as Node;
  const type = each.type ?? "";
  if (type.startsWith("TS") && !/Expression$/.test(type)) return [];
  if (/^(?:Import|Export(?:All|Named))Declaration$/.test(type) && each.source) return [];
  if (type === "TaggedTemplateExpression") return untold((each.quasi as Node).expressions);
  if (/^(?:Call|New)Expression$/.test(type) && quietCalls.has(nameOf(each.callee))) return [];
  if (type === "Property" && quietKeys.has(nameOf({ name: (each.key as { name?: string }).name }))) return [];
  if (type === "Literal") return typeof each.value === "string" ? sentence(each.value) : [];
  if (type === "TemplateLiteral") {
    const quasis = each.quasis as readonly { readonly value: { readonly cooked: string } }[];
    const text = quasis.map(({ value }, k) => `${k > 0 ? `{${k - 1}}` : ""}${value.cooked}`).join("");
    return [...sentence(text), ...untold(each.expressions)];
  }
  return Object.values(each).flatMap(untold);
}

const sentence = (text: string): readonly string[] => {
  const isKnown = german.sentences.has(text) || quietTexts.some((quiet) => quiet.test(text));
  return isSentence(text) && !isKnown ? [text] : [];
};

const untoldIn = (file: string, code: string): readonly string[] =>
  untold(parseSync(file, code).program).map((text) => `${file}: ${text}`);

test("every text that people read is told", () => {
  const files = folders
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)))
    .concat(ofStore)
    .filter((file) => file.endsWith(".ts") && others[file] === undefined);
  expect(files.length).toBeGreaterThan(200);
  expect(files.flatMap((file) => untoldIn(file, readFileSync(file, "utf8")))).toEqual([]);
});

test("each file that is left out is there", () => {
  const gone = Object.keys(others).filter(
    (file) => !readdirSync(join(file, "..")).includes(file.split("/").at(-1) ?? ""),
  );
  expect(gone).toEqual([]);
});

test.each([
  ['const lead = "Nobody has set a value yet";', 1],
  ["const lead = `The value of $" + "{name} is not known`;", 1],
  ['throw new UserError("a.b", "Expected a number here, got none");', 1],
  ["const lead = tell`Nobody has set a value yet`;", 0],
  ['throw new Error("Expected a number here, got none");', 0],
  ["const line = `/settle open claim: $" + "{claim}`;", 0],
])("a text that is planted is found: %s", (code, count) => {
  expect(untoldIn("planted.ts", code)).toHaveLength(count);
});
