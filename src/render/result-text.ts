// Results in words: a number with its unit, an interval with the unit said once.

import type { Result } from "../answer/answer.ts";
import { printQuantity } from "../language/number.ts";

const style = ({ digits }: Pick<Result, "digits">) => ({ digits: Math.min(Math.max(digits, 1), 3) });

/** The median alone, for a sentence that names the unit. */
export function number(result: Result | undefined): string {
  if (result === undefined) return "?";
  const unit = Object.keys(result.unit.dimensions).length === 0 ? result.unit : undefined;
  return printQuantity(result.median, { ...style(result), ...(unit && { unit }) });
}

/** A result in its unit, with its interval where it has one. */
export function shown(result: Result): string {
  const median = printQuantity(result.median, { ...style(result), unit: result.unit });
  return result.p5 === result.p95 ? median : `${median} (${interval(result)})`;
}

/** Both ends, with the unit said once where it follows the number. */
export function interval(result: Pick<Result, "unit" | "p5" | "p95" | "median" | "digits">): string {
  const { unit, p5, p95, median } = result;
  const end = (value: number) => printQuantity(value, { ...style(result), unit });
  if (p5 === p95) return `${end(median)}, a point: no assumption has a range`;
  const [low, high] = [end(p5), end(p95)];
  const words = / .*$/.exec(high)?.[0] ?? "";
  return `${words !== "" && low.endsWith(words) ? low.slice(0, -words.length) : low} to ${high}`;
}
