// The reading in one line, as every reply and the autocomplete show it, `5% to 20% → logit-normal, median 10%`, and what is said of
// readings that others would make otherwise.

import type { Distribution } from "../core/distributions/distribution.ts";
import { quantile } from "../core/distributions/quantile.ts";
import type { Expression } from "../core/evaluation/expression.ts";
import { figures, tell, word } from "../core/tell.ts";
import type { Unit } from "../core/units/unit.ts";
import { printSyntax } from "./print.ts";
import { shownNumber, shownQuantity } from "./shown.ts";
import { partsOf, type Syntax } from "./syntax.ts";

/** What kind of distribution it is, in words: `mirrored log-normal`, `truncated normal`. */
export function kindOf(distribution: Distribution): string {
  if (distribution.kind === "truncated") return `truncated ${kindOf(distribution.of)}`;
  if (distribution.kind === "scaled")
    return distribution.by < 0 ? `mirrored ${kindOf(distribution.of)}` : kindOf(distribution.of);
  return distribution.kind;
}

/** What kind it is as a reply calls it. */
function kindText(distribution: Distribution): string {
  if (distribution.kind === "truncated") return tell`truncated ${kindText(distribution.of)}`;
  if (distribution.kind === "scaled")
    return distribution.by < 0 ? tell`mirrored ${kindText(distribution.of)}` : kindText(distribution.of);
  return word(distribution.kind);
}

/** What a distribution in `unit` comes to; plainly, without what kind it is. */
export function describeDistribution(distribution: Distribution, unit: Unit, plainly = false): string {
  const style = { unit };
  if (distribution.kind === "point") {
    const { value } = distribution;
    // 0.1 + 0.2 is 0.3 to everybody but a double.
    // Nor has what was converted the digits that nobody typed.
    const exact = Number.isInteger(value) ? value : Number(value.toPrecision(plainly ? 6 : 15));
    const only = shownQuantity(exact, { ...style, exact: true });
    return plainly ? only : tell`exactly ${only}`;
  }
  const median = shownQuantity(quantile(distribution, 0.5), style);
  return plainly ? tell`middle ${median}` : tell`${kindText(distribution)}, median ${median}`;
}

/** What a formula is made of. */
export function describeFormula(expression: Expression): string {
  const found = new Set<string>();
  let draws = 0;
  const visit = (part: Expression): void => {
    if (part.kind === "name") found.add(part.name);
    if (part.kind === "draw") draws++;
    if (part.kind === "apply") part.operands.forEach(visit);
  };
  visit(expression);
  const names = [...found].join(", ");
  const drawn = draws === 1 ? tell`1 independent draw` : tell`${draws} independent draws`;
  if (draws === 0) return names ? tell`formula of ${names}` : tell`formula`;
  return names ? tell`formula of ${names} with ${drawn}` : tell`formula with ${drawn}`;
}

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
  if (right?.kind !== "quantity" || !right.percent) return undefined;
  if (left?.kind !== "name" && (left?.kind !== "quantity" || left.percent)) return undefined;
  const sign = operation === "add" ? "+" : "-";
  const sum = figures(`${printSyntax(left)} ${sign} ${printSyntax(right)}`);
  const plain = (value: number) => shownNumber(Number(value.toPrecision(15)), { exact: true });
  const by = operation === "add" ? right.value : -right.value;
  const shown = left.kind === "name" ? `${left.name} ${sign} ${plain(right.value)}` : plain(left.value + by);
  return tell`${sum} is ${shown}: a percentage is so many hundredths`;
}
