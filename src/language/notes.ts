// What a reply says about readings that another program, or another person, would read differently.

import { figures, tell } from "../core/tell.ts";
import { printSyntax } from "./print.ts";
import { shownNumber } from "./shown.ts";
import { partsOf, type Syntax } from "./syntax.ts";

/** Of a result that is what nearly cancelling numbers left over. */
export const fewDigits = () => tell`few of its digits are sure, since it is tiny beside what it is worked out from`;

/** The notes on a whole body: a dash that was read as a minus, and what its parts say. */
export function notesOn(syntax: Syntax): readonly string[] {
  const difference =
    syntax.kind === "apply" &&
    syntax.operation === "subtract" &&
    syntax.operands.every(({ kind }) => kind === "quantity");
  return [...(difference ? [tell`read as a difference, not as a range`] : []), ...new Set(notesIn(syntax))];
}

function notesIn(syntax: Syntax): readonly string[] {
  const own = "note" in syntax ? syntax.note : undefined;
  const percent = syntax.kind === "apply" ? percentNote(syntax.operation, syntax.operands) : undefined;
  return [own, percent, ...partsOf(syntax).flatMap(notesIn)].filter((note) => note !== undefined);
}

/** `100 + 10%` is 100.1 here, where a pocket calculator says 110. */
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
