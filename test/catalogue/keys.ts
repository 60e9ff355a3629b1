// What the sources tell: every text that passes the catalogue, read out of them by a parser.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSync } from "oxc-parser";

const sources: readonly string[] = ["src", "commands"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => join(folder, file)),
);

const tags: readonly unknown[] = ["tell", "tellParts", "later"];

export interface Told {
  readonly file: string;
  readonly key: string;
}

interface Template {
  readonly quasis: readonly { readonly value: { readonly cooked: string } }[];
}

function keysIn(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(keysIn);
  if (typeof node !== "object" || node === null) return [];
  const { type, tag, quasi } = node as { type?: string; tag?: { name?: unknown }; quasi?: Template };
  const own = type === "TaggedTemplateExpression" && quasi && tags.includes(tag?.name) ? [keyOf(quasi)] : [];
  return [...own, ...Object.values(node).flatMap(keysIn)];
}

const keyOf = ({ quasis }: Template): string =>
  quasis.map(({ value }, k) => `${k > 0 ? `{${k - 1}}` : ""}${value.cooked}`).join("");

export const toldInSources: readonly Told[] = sources.flatMap((file) => {
  const code = readFileSync(file, "utf8");
  if (!code.includes("/tell.ts")) return [];
  return keysIn(parseSync(file, code).program).map((key) => ({ file, key }));
});
