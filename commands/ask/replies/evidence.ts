// What the ledger has for a quantity: the cited value, the range, and where they were read.

import { later, tell, word } from "../../../src/core/tell.ts";
import { dateText } from "../../../src/models/ledger/day.ts";
import type { Fact, Source } from "../../../src/models/ledger/fact.ts";
import type { Quantity } from "../../../src/models/quantity.ts";
import type { Line } from "../../../src/render/view.ts";
import { bare } from "../words/result-text.ts";

const kinds: Readonly<Record<Source["kind"], string>> = {
  primary: later`primary`,
  secondary: later`secondary`,
  article: later`the article`,
};

/** Cited value, range with what it is, sources with links. */
export function evidenceLines(quantity: Quantity | undefined, most = 3): readonly Line[] {
  const fact = quantity?.fact;
  if (quantity === undefined || fact === undefined) return [tell`The ledger has nothing on it.`];
  return [...factLines(fact, (value) => bare(value, quantity)), ...sourceLines(fact.sources, most)];
}

/** The numbers of a fact. */
export function factLines(
  { value, values, range, date, status }: Fact,
  print: (value: number) => string,
): readonly Line[] {
  const cited = value === undefined ? [] : [tell`Cited value: ${print(value)} (${dateText(date)}, ${word(status)}).`];
  const each = Object.entries(values ?? {}).map(([name, one]) => `${name.replaceAll("_", " ")}: ${print(one)}`);
  const span = range && tell`${print(range.low)} to ${print(range.high)}`;
  if (span === undefined) return [...cited, ...each];
  return [
    ...cited,
    ...each,
    range?.judgement ? tell`Range: ${span} (our judgement, not a source).` : tell`Range: ${span} (sourced).`,
  ];
}

export function sourceLines(sources: readonly Source[], most: number): readonly Line[] {
  if (sources.length === 0) return [tell`No source: a judgement.`];
  const lines = sources
    .slice(0, most)
    .map(({ title, url, kind }): Line => [url === undefined ? title : { link: title, url }, ` (${word(kinds[kind])})`]);
  const left = sources.length - most;
  return left > 0 ? [...lines, tell`… and ${left} more: /sources`] : lines;
}
