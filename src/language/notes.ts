// What a reply says about readings that another program, or another person, would read differently.

import { figures, tell } from "../core/tell.ts";
import { printSyntax } from "./print.ts";
import { shownNumber } from "./shown.ts";
import { partsOf, type Syntax } from "./syntax.ts";

/** The notes on a whole body: a dash that was read as a minus, and percentages added to numbers. */
export function notesOn(syntax: Syntax): readonly string[] {
  const difference =
    syntax.kind === "apply" &&
    syntax.operation === "subtract" &&
    syntax.operands.every(({ kind }) => kind === "quantity");
  const own = syntax.kind === "range" && syntax.note !== undefined ? [syntax.note] : [];
  return [...(difference ? [tell`read as a difference, not as a range`] : []), ...own, ...percentNotes(syntax)];
}

/** `100 + 10%` is 100.1 here, where a pocket calculator says 110. */
function percentNotes(syntax: Syntax): readonly string[] {
  const own = syntax.kind === "apply" ? percentNote(syntax.operation, syntax.operands) : undefined;
  return [...(own ? [own] : []), ...partsOf(syntax).flatMap(percentNotes)];
}

function percentNote(operation: string, operands: readonly Syntax[]): string | undefined {
  const [left, right] = operands;
  if (operation !== "add" && operation !== "subtract") return undefined;
  if (left?.kind !== "quantity" || right?.kind !== "quantity" || !right.percent || left.percent) return undefined;
  const value = operation === "add" ? left.value + right.value : left.value - right.value;
  const sign = operation === "add" ? "+" : "-";
  const shown = shownNumber(Number(value.toPrecision(15)), { exact: true });
  const sum = figures(`${printSyntax(left)} ${sign} ${printSyntax(right)}`);
  return tell`${sum} is ${shown}: a percentage is so many hundredths`;
}
