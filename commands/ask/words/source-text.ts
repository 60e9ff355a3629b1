// Where a value was read, as a reply names it: the page as a link, what kind of page it is, and when.

import type { Result, Warning } from "../../../src/answer/result.ts";
import type { Fact, Source } from "../../../src/models/ledger/fact.ts";
import type { Line, Part } from "../../../src/render/view.ts";

/** The title, a link where the source has an address. */
export const sourceLink = ({ title, url }: Source): Part => (url === undefined ? title : { link: title, url });

type Value = Pick<Result, "p5" | "p95" | "from">;

/**
 * The source of a value that is the ledger's own, and its kind and date; a judgement is called one. Nothing for a value
 * that somebody set.
 */
export function originLine(fact: Fact | undefined, value: Value): readonly Part[] {
  if (fact === undefined || fact.status === "own" || (value.from !== "preset" && value.from !== "model")) return [];
  if (isJudgement(fact)) return [" · a judgement, no source"];
  const [source] = sourcesOf(fact, value);
  if (source === undefined) return [" · assumed, no source"];
  return [" · ", sourceLink(source), ` (${source.kind}, ${fact.date})`];
}

/** The pages behind a value: those of the ledger where the value is the one it cites. */
function sourcesOf(fact: Fact, { p5, p95 }: Value): readonly Source[] {
  return p5 === fact.value && p95 === fact.value ? fact.sources : [];
}

const isJudgement = ({ status, sources }: Fact): boolean => status.includes("judgement") && sources.length === 0;

/** The same for programs, with all the pages and the ledger's range. */
export function originData(fact: Fact | undefined, value: Value) {
  if (fact === undefined) return {};
  const { range, date, status, note } = fact;
  const pages = sourcesOf(fact, value).map(({ title, url, kind }) => ({ title, url: url ?? null, kind }));
  return { sources: pages, date, status, note, range: range ?? null };
}

/** The page goes by one word: its title would be longer than the warning. */
export const warningLine = ({ text, source }: Pick<Warning, "text" | "source">): Line =>
  source ? [text, " (", sourceLink({ ...source, title: "source" }), ")."] : text;
