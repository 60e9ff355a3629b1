// Where a value was read, as a reply names it: the page as a link, what kind of page it is, and when; and whose a value is.

import type { Result, Warning } from "../../../src/answer/result.ts";
import type { Credit, From } from "../../../src/answer/settings.ts";
import { later, tell, tellParts, word } from "../../../src/core/tell.ts";
import { cut } from "../../../src/language/text/cut.ts";
import { dateText } from "../../../src/models/ledger/day.ts";
import type { Fact, Source } from "../../../src/models/ledger/fact.ts";
import type { Line, Part } from "../../../src/render/view.ts";

/** The title, a link where the source has an address. */
export const sourceLink = ({ title, url }: Source): Part => (url === undefined ? title : { link: title, url });

const kinds: Readonly<Record<Source["kind"], string>> = {
  primary: later`primary`,
  secondary: later`secondary`,
  article: later`article`,
};

type Value = Pick<Result, "p5" | "p95" | "from">;

/** What a phone shows of a title beside a value. */
const longestTitle = 40;

/**
 * Where a value was read that is the ledger's own, with kind and date; a judgement is called one. Nothing for a value that
 * somebody set.
 */
export function originLine(fact: Fact | undefined, value: Value): readonly Part[] {
  if (fact === undefined || fact.status === "own" || (value.from !== "preset" && value.from !== "model")) return [];
  const isKnown = isRange(fact, value);
  if (isJudgement(fact) || (isKnown && fact.range?.judgement)) return [" · ", tell`our judgement`];
  // The article gives points: a range is what others say, or what follows from several.
  const pages = sourcesOf(fact, value).filter(({ kind }) => !(isKnown && kind === "article"));
  const [first, ...others] = pages;
  if (first === undefined) return [" · ", isKnown ? tell`derived, see /sources` : tell`assumed, no source`];
  const title = first.kind === "article" ? tell`the article` : cut(first.title, longestTitle);
  const [link, kind] = [sourceLink({ ...first, title }), word(kinds[first.kind])];
  if (!isKnown) return [" · ", link, ` (${kind}, ${dateText(fact.date)})`];
  const named = others.length > 0 ? tellParts<Part>`${link} and ${String(others.length)} more` : [link];
  return [" · ", ...named, ` (${kind})`];
}

/** The pages behind a value: those of the ledger where the value is the one it cites, or its range. */
function sourcesOf(fact: Fact, value: Value): readonly Source[] {
  const isCited = value.p5 === fact.value && value.p95 === fact.value;
  return isCited || isRange(fact, value) ? fact.sources : [];
}

/** Whether the value is the ledger's range: its ends as trials have them. */
function isRange({ range }: Fact, { p5, p95 }: Value): boolean {
  const isNear = (found: number, end: number) => Math.abs(found / end - 1) < 0.01;
  return range !== undefined && isNear(p5, range.low) && isNear(p95, range.high);
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
  source ? [text, " (", sourceLink({ ...source, title: tell`source` }), ")."] : text;

export function creditParts(from: From, by: Credit | undefined): readonly Part[] {
  if (by === undefined) return [from === "side" ? tell`this side's` : tell`this server's`];
  const when: Part = { away: by.at };
  if (from === "side") return tellParts<Part>`this side's, by ${by.name}, ${when}`;
  if (by.scope === "person") return tellParts<Part>`your own, ${when}`;
  return by.scope === "channel"
    ? tellParts<Part>`this channel's, by ${by.name}, ${when}`
    : tellParts<Part>`this server's, by ${by.name}, ${when}`;
}

/** The same in brackets; nothing of what was typed here or is the model's own. */
export const creditIn = (from: From, by: Credit | undefined): readonly Part[] =>
  from === "side" || from === "server" ? [" (", ...creditParts(from, by), ")"] : [];
