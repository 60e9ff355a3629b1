// A change of defaults in words: what would stand then, and what that does to the results.

import { type Answer, headlineOf, type Result } from "../../../src/answer/result.ts";
import { tell } from "../../../src/core/tell.ts";
import { commandNameOf } from "../../../src/models/model.ts";
import { firstWithinWords, mostWords, wordsOf } from "../../../src/render/markdown.ts";
import type { Line, Part, Section, View } from "../../../src/render/view.ts";
import { amountText, bareSpan } from "../../ask/words/result-text.ts";
import { claimLine, filled, sentenceFor } from "../../ask/words/sentence.ts";
import type { Effect } from "./effect.ts";

/** One assumption, the preset or a role, as it stands and as it would. */
export interface ChangeRow {
  readonly what: string;
  readonly before: Part;
  readonly after: Part;
}

/** What is said beside the rows and the results; without news of its own a single change is the news. */
interface Told extends Omit<View, "lead"> {
  readonly lead?: Line | undefined;
  /** Whether more than a message has room for is told, page by page. */
  readonly isWhole?: boolean;
}

/** What changes, and what that does to the results. */
export function changeView(
  rows: readonly ChangeRow[],
  effects: readonly Effect[],
  { lead, isWhole = false, ...rest }: Told,
): View {
  const [only] = rows.length === 1 && lead === undefined ? rows : [];
  const news = lead ?? (only ? rowLine(only) : counted(rows.length, rest.footnote !== undefined));
  const warnings = [...effects.flatMap(problemOf), ...(rest.warnings ?? [])];
  const way = { isWhole, isAhead: rest.footnote !== undefined };
  const listed = only ? [] : changesSection(rows, way);
  const said = [
    rest.title,
    news,
    ...warnings,
    rest.footnote ?? "",
    ...listed.flatMap(({ title, lines }) => [title, ...lines]),
  ];
  return {
    ...rest,
    lead: news,
    sections: [...listed, ...resultsSection(effects, said, way)],
    warnings,
    replaces: true,
    data: { ...(rest.data as object), headlines: effects.map(effectData) },
  };
}

const counted = (count: number, ahead: boolean): string => {
  if (ahead) return count === 1 ? tell`1 value changes.` : tell`${count} values change.`;
  return count === 1 ? tell`1 value changed.` : tell`${count} values changed.`;
};

/** As many as a reply of sixty words has room for. */
const mostRows = 2;
/** Names of what a reply has no room for. */
const mostNamed = 3;

interface Way {
  readonly isWhole: boolean;
  /** Whether nothing is changed yet: all of it is a tap away. */
  readonly isAhead: boolean;
}

/** What a reply has no room for: how many before it is saved, and by its names where no button opens it any more. */
function leftOut(names: readonly string[], { isAhead }: Way): readonly Line[] {
  if (names.length === 0) return [];
  if (isAhead) return [tell`${names.length} more`];
  const named = names.slice(0, mostNamed).join(", ");
  return [names.length > mostNamed ? tell`Also: ${named} and others.` : tell`Also: ${named}.`];
}

function rowLine({ what, before, after }: ChangeRow): Line {
  // Commands behind the name are there to be tapped, and so not bold.
  const [name = "", commands = ""] = what.split(/(?= \()/);
  return [{ bold: name }, `${commands}: `, before, " → ", after];
}

function changesSection(rows: readonly ChangeRow[], way: Way): readonly Section[] {
  if (rows.length === 0) return [];
  const shown = way.isWhole ? rows : rows.slice(0, mostRows);
  const left = rows.slice(shown.length).map(({ what }) => what);
  return [{ title: tell`What changes`, lines: [...shown.map(rowLine), ...leftOut(left, way)] }];
}

function resultsSection(effects: readonly Effect[], said: readonly Line[], way: Way): readonly Section[] {
  const told = effects.flatMap(toldEffect);
  if (told.length === 0) return [];
  // Few of them have room: what stands at `/` itself comes first.
  const ordered = told.sort((a, b) => Number(a.isMember) - Number(b.isMember));
  const moving = ordered.filter(({ isStill }) => !isStill);
  const title = tell`The results`;
  if (moving.length === 0) return [{ title, lines: ordered.slice(0, 1).map(({ line }) => line) }];
  const still = ordered.filter(({ isStill }) => isStill).map(({ name }) => name);
  const stays = still.length === 0 ? [] : [tell`Unchanged: ${still.join(", ")}.`];
  if (way.isWhole) return [{ title, lines: [...moving.map(({ line }) => line), ...stays] }];
  const names = moving.map(({ name }) => name);
  const around = [...said, title, ...leftOut(names, way)];
  const lines = firstWithinWords(
    moving.map(({ shorter }) => shorter),
    around,
  );
  // How likely it is then stands with the first, where there is room for it.
  const full = [...moving.slice(0, 1).map(({ line }) => line), ...lines.slice(1)];
  const shown = wordsOf([...around, ...full]) > mostWords ? lines : full;
  return [{ title, lines: [...shown, ...leftOut(names.slice(shown.length), way)] }];
}

/** `/pool: 1 in 700 → 1 in 9 of a hyperscaler (1 in 60 to 1.2). At least 1 hyperscaler: under 1% likely → 7% likely.` */
function toldEffect({ model, before, after }: Effect) {
  if (after === undefined) return [];
  const [was, is] = [before && headlineOf(before), headlineOf(after)];
  // Of two that are near each other the digits say the change.
  const isNear = was !== undefined && was.median / is.median < 2 && is.median / was.median < 2;
  const digits = isNear ? Math.max(is.digits, was.digits) : 0;
  // Both are told alike: not `0.9 → 0.89`, nor `1 in 60 → 0.094`.
  const p5 = Math.min(is.p5, was?.p5 ?? is.p5);
  const alike = (result: Result): Result => ({ ...result, digits: Math.max(digits, result.digits), p5 });
  const then = inItsSentence(after, alike(is));
  const now = was === undefined ? tell`no number` : amountText(alike(was));
  const isStill = now === amountText(alike(is));
  const name = `/${commandNameOf(model)}`;
  const change: readonly Part[] = isStill ? [tell`stays ${then}`] : [`${now} → `, { bold: then }];
  const span = is.p5 === is.p95 ? "" : ` (${bareSpan(is, p5)})`;
  const shorter: Line = [`${name}: `, ...change, `${span}.`];
  const chance = claimLine(after, before).flatMap((claim) => [" ", ...claim]);
  return [{ name, line: [...shorter, ...chance], shorter, isStill, isMember: model.group !== undefined }];
}

/** A result as its model's sentence goes on from it, to the next stop: `1.4 times what the pool amounts to`. */
function inItsSentence(known: Answer, result: Result): string {
  const hole = new RegExp(`\\{${result.id}(?::\\w+)?(?:\\|[^}]*)?\\}[^,;{]*`);
  const [found = `{${result.id}:unit}`] = hole.exec(sentenceFor(known)) ?? [];
  return filled(found, new Map(known.results).set(result.id, result));
}

const problemOf = ({ model, problem }: Effect): readonly string[] =>
  problem === undefined ? [] : [tell`/${commandNameOf(model)} gives no number with or without this: ${problem}.`];

function effectData({ model, before, after }: Effect) {
  const [was, is] = [before, after].map((known) => known && headlineOf(known));
  const q = (result: Result | undefined) =>
    result === undefined ? null : { median: result.median, p5: result.p5, p95: result.p95 };
  const named = is ?? was;
  return {
    ...{ model: model.name, id: named?.id ?? null, unit: named?.unit.symbol ?? null },
    ...{ before: q(was), after: q(is) },
  };
}
