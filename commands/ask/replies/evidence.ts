// What the ledger has for a quantity: the cited value, the range, and where they were read.

import type { Fact, Source } from "../../../src/models/ledger/fact.ts";
import type { Quantity } from "../../../src/models/model.ts";
import type { Line } from "../../../src/render/view.ts";
import { bare } from "../words/result-text.ts";

const kinds: Readonly<Record<Source["kind"], string>> = {
  primary: "primary",
  secondary: "secondary",
  article: "the article",
};

/** Cited value, range with what it is, sources with links. */
export function evidenceLines(quantity: Quantity | undefined, most = 3): readonly Line[] {
  const fact = quantity?.fact;
  if (quantity === undefined || fact === undefined) return ["The ledger has nothing on it."];
  return [...factLines(fact, (value) => bare(value, quantity)), ...sourceLines(fact.sources, most)];
}

/** The numbers of a fact. */
export function factLines(
  { value, values, range, date, status }: Fact,
  print: (value: number) => string,
): readonly Line[] {
  const cited = value === undefined ? [] : [`Cited value: ${print(value)} (${date}, ${status}).`];
  const each = Object.entries(values ?? {}).map(([name, one]) => `${name.replaceAll("_", " ")}: ${print(one)}`);
  const span = range && `${print(range.low)} to ${print(range.high)}`;
  const kind = range?.judgement ? "our judgement, not a source" : "sourced";
  return [...cited, ...each, ...(span ? [`Range: ${span} (${kind}).`] : [])];
}

export function sourceLines(sources: readonly Source[], most: number): readonly Line[] {
  if (sources.length === 0) return ["No source: a judgement."];
  const lines = sources
    .slice(0, most)
    .map(({ title, url, kind }): Line => [url === undefined ? title : { link: title, url }, ` (${kinds[kind]})`]);
  const left = sources.length - most;
  return left > 0 ? [...lines, `… and ${left} more: /sources`] : lines;
}
