// Lines that are both languages' come to one number in Crux's own, and may come to another in Squiggle's.

import { answerToSteps } from "../../../src/answer/answer.ts";
import { type Answer, headlineOf } from "../../../src/answer/result.ts";
import { unlessMistaken } from "../../../src/core/errors.ts";
import { tell } from "../../../src/core/tell.ts";
import { unhurried } from "../../../src/kit/clock.ts";
import type { Scene } from "../../../src/kit/define.ts";
import { buttonLine, lineOf } from "../../../src/kit/mend.ts";
import { shownQuantity } from "../../../src/language/shown.ts";
import { asSquiggle, isSquiggle } from "../../../src/language/squiggle/read-model.ts";
import { entriesOf, nameOf } from "../../../src/language/statement.ts";
import { type Action, button } from "../../../src/render/view.ts";
import { type Typed, written } from "./written.ts";

/** What the two read differently, by how it is written. */
const differences: readonly (readonly [written: RegExp, said: (found: string) => string])[] = [
  [/(?<![\w.])[\d.]*\dm\b/, (found) => tell`${found} is ${found.slice(0, -1)} million`],
  [/(?<=(?:^|[=(,*/+])\s*)-\s*[\w.]+\s*\^\s*[\w.]+/m, (found) => tell`${found} is -(${found.slice(1).trim()})`],
  [/[\d.]+%\s*to\s*[\d.]+%/, (found) => tell`${found} stays below 100%`],
];

/** From here on two numbers are no longer the same but for their trials. */
const apart = 0.02;

/**
 * The answer with a warning, and a way to Squiggle's meaning, where lines that end in a bare expression come to another
 * number there.
 */
export async function besideSquiggle(answer: Answer, typed: Typed, scene: Scene) {
  const alone = { answer, actions: [] as readonly Action[] };
  const code = typed.formula ?? "";
  const formula = asSquiggle(code);
  const asked = areLines(typed) ? inSquiggle({ ...typed, formula }) : undefined;
  if (asked === undefined) return alone;
  const [ours, theirs] = [headlineOf(answer), headlineOf(await unhurried(answerToSteps(asked)))];
  if (isNear(ours, theirs)) return alone;
  const [[way, said] = []] = differences.filter(([pattern]) => pattern.test(code));
  const found = way?.exec(code)?.[0];
  const number = shownQuantity(theirs.median, { digits: 2 });
  const text =
    said && found
      ? tell`Read as Crux's own: ${said(found)}; Squiggle has ${number}.`
      : tell`Read as Crux's own; Squiggle has ${number}.`;
  const options = Object.fromEntries(Object.entries({ ...typed, formula }).filter(([, value]) => value !== undefined));
  const line = await buttonLine(lineOf("estimate", options as Record<string, string>), scene);
  return {
    answer: { ...answer, warnings: [{ text }, ...answer.warnings] },
    actions: line === undefined ? [] : [button(tell`Read as Squiggle`, line)],
  };
}

/** Lines of a name and its value, below them the answer alone. */
function areLines({ formula = "", where = "" }: Typed): boolean {
  const lines = entriesOf(formula).filter((line) => line.trim() !== "");
  const last = lines.at(-1);
  if (where.trim() !== "" || isSquiggle(formula) || !formula.includes("\n") || last === undefined) return false;
  return lines.length > 1 && nameOf(last) === undefined && lines.slice(0, -1).every((line) => nameOf(line));
}

/** Nothing where Squiggle has no such code. */
function inSquiggle(typed: Typed) {
  return unlessMistaken(() => written(typed));
}

type Quantiles = Pick<ReturnType<typeof headlineOf>, "p5" | "median" | "p95">;

function isNear(ours: Quantiles, theirs: Quantiles): boolean {
  const spread = Math.abs(theirs.p95 - theirs.p5);
  return (["p5", "median", "p95"] as const).every(
    (each) => Math.abs(ours[each] - theirs[each]) <= apart * Math.max(Math.abs(theirs[each]), spread),
  );
}
