// Assumptions written back in one canonical form, which reads as the same tree.

import { families } from "./distributions/family.ts";
import { printNumber, printPercent, printQuantity } from "./numbers/number.ts";
import { firstThatReads, joined } from "./reads-again.ts";
import {
  type Amount,
  type Application,
  type Assumption,
  type Family,
  leftmost,
  type Mixture,
  type PlusMinus,
  partsOf,
  type Quantiles,
  type Range,
  rounded,
  type Syntax,
} from "./syntax.ts";
import { ungrouped } from "./text/keeps.ts";
import { isCurrency, readsAsUnit, units } from "./units/unit-table.ts";
import { printUnit, splitUnit } from "./units/unit-words.ts";

/** `parseAssumption(printAssumption(a), target)` is `a` again, but for the spans. */
export function printAssumption(assumption: Assumption): string {
  const text = printValue(assumption);
  return assumption.name === undefined ? text : `${assumption.name} = ${text}`;
}

/** The value without its name; a difference keeps the brackets without which growth reads `1 - 30%` as a range. */
export function printValue({ body, growth }: Assumption): string {
  if (!growth || body.kind !== "apply" || body.operation !== "subtract" || !areNumbers(body.operands))
    return printSyntax(body);
  const [left, right] = body.operands.map((part) => printSyntax(part, sum + 1));
  return `(${left}) - ${right}`;
}

/** How tightly a form binds: what is looser than its surroundings stands in brackets. */
export const loosest = 0;
/** Between commas or `or`: without brackets, but what could be a range is asked about there. */
const listing = 0.5;
const sum = 1;
const product = 2;
const sign = 3;
const power = 4;
export const tightest = 5;

/** A tree in the form that stands alone, or inside something that binds with `strength`. */
export function printSyntax(syntax: Syntax, strength = loosest): string {
  switch (syntax.kind) {
    case "quantity":
      return printed(syntax, strength);
    case "name":
      return readsAsUnit(syntax.name) ? `(${syntax.name})` : syntax.name;
    case "apply":
      return printApplication(syntax, strength);
    case "family":
      return printFamily(syntax);
    case "quantiles":
      return printQuantiles(syntax);
    case "truncated":
      return `${syntax.low ? "truncate" : "truncateRight"}(${listed(partsOf(syntax))})`;
    case "mixture":
      return printMixture(syntax, strength);
    case "range":
      return bracketed(printRange(syntax), strength);
    case "plus-minus":
      return bracketed(printPlusMinus(syntax), strength);
    case "approximate":
      return bracketed(printApproximate(syntax.middle), strength);
  }
}

const bracketed = (text: string, strength: number): string => (strength < sum ? text : `(${text})`);

/** The quantity alone, exactly as it can be typed: `$30k per datacenter GPU`, `5%`. */
export function printLiteral({ value, unit, percent }: Pick<Amount, "value" | "unit" | "percent">): string {
  if (!percent) return printQuantity(value, { exact: true, ...(unit && { unit }) });
  const rate = unit ? printQuantity(1, { exact: true, unit }).slice(1) : "";
  return `${printPercent(value, { exact: true })}${rate}`;
}

/** A sign or a unit would bind looser than a power. */
function printed(quantity: Amount, strength: number): string {
  const { typed } = quantity;
  if (typed !== undefined) {
    // `1/2`, `10^3` and `1 in 4` bind as products do.
    const isOne = /^[$€£]?[\d.,]+[A-Za-z]?$/.test(typed);
    const isProduct = isOne || !/[^\d\s.,/*^×A-Za-z$%]|\b(?:in|per|of|half)\b/.test(typed);
    return strength <= (isOne ? tightest : isProduct ? product : sum) ? typed : `(${typed})`;
  }
  const loose = quantity.value < 0 || quantity.unit !== undefined || quantity.percent === true;
  return strength === tightest && loose ? `(${printLiteral(quantity)})` : printLiteral(quantity);
}

const infix = {
  add: ["+", sum],
  subtract: ["-", sum],
  multiply: ["*", product],
  divide: ["/", product],
} as const;

function printApplication(syntax: Application, strength: number): string {
  const { operation, operands } = syntax;
  const [first, second] = operands as readonly [Syntax, Syntax?];
  if (second === undefined) {
    if (operation !== "negate") return `${operation}(${listed([first])})`;
    return strength > sign ? `(-${printSyntax(first, power)})` : `-${printSyntax(first, power)}`;
  }
  if (operation === "power") {
    const raised = printSyntax(second, sign);
    // `2^5k` is 32k, and `2^5%` so many percent.
    const isMarked = second.kind === "quantity" && (second.unit || second.percent || /[A-Za-z]$/.test(raised));
    const text = `${printSyntax(first, tightest)}^${isMarked ? `(${raised})` : raised}`;
    return strength > power ? `(${text})` : text;
  }
  if (operation === "min" || operation === "max") return `${operation}(${listed([first, second])})`;
  const [symbol, own] = infix[operation as keyof typeof infix];
  const left = printSyntax(first, own);
  const bare = printSyntax(second, own + 1);
  // `1 / 2 kW` could be half a kW.
  const right =
    operation === "divide" &&
    second.kind === "quantity" &&
    /\d$/.test(left) &&
    /[^\d.,]/.test(bare) &&
    !bare.startsWith("(")
      ? `(${bare})`
      : bare;
  const text = `${left} ${symbol} ${right}`;
  // A dash between two numbers that are all there is may read as a range.
  const alone = strength < sum || strength > own;
  const dash = alone && operation === "subtract" && operands.every(isEnd);
  const mode = strength === loosest ? "read" : "ask";
  // Three in a row may be quantiles: `(0) - $2 - 3`.
  const start = printSyntax(leftmost(first), own);
  const texts = [text, `(${left}) ${symbol} ${right}`, `(${start})${text.slice(start.length)}`];
  const safe = dash ? firstThatReads(syntax, texts, mode) : text;
  return strength > own ? `(${safe})` : safe;
}

/** What may be an end of a range: a number, or a power or a fraction of two. */
const isEnd = (part: Syntax): boolean =>
  part.kind === "quantity" || (part.kind === "apply" && areNumbers(part.operands));

/** Only numbers spread what is written after them, or make a range of a dash. */
const areNumbers = (parts: readonly Syntax[]): boolean => parts.every(({ kind }) => kind === "quantity");

/** Between the commas of a call digits are not grouped. */
const listed = (parts: readonly Syntax[], strength = listing): string =>
  parts.map((part) => ungrouped(printSyntax(part, strength))).join(", ");

function printQuantiles(quantiles: Quantiles): string {
  const { levels } = quantiles;
  const label = (index: number) => (levels ? `p${rounded((levels[index] ?? 0) * 100)}: ` : "");
  const values = quantiles.values.map((value) => listed([value], sum));
  return joined(
    quantiles,
    quantiles.values,
    values,
    (texts) => `{${texts.map((text, index) => label(index) + text).join(", ")}}`,
  );
}

function printFamily({ family, parameters }: Family): string {
  const [first] = families.get(family) ?? [];
  const usual = first?.named ? [] : (first?.parameters ?? []);
  const asUsual = parameters.every(({ name }, index) => name === usual[index]);
  const values = parameters.map(({ name, value }) => `${asUsual ? "" : `${name}: `}${listed([value])}`);
  return `${family}(${values.join(", ")})`;
}

function printMixture(mixture: Mixture, strength: number): string {
  const { components } = mixture;
  const equal = components.every(({ weight }) => weight === 1);
  if (equal) {
    const parts = components.map(({ of }) => printSyntax(of, of.kind === "mixture" ? sum : listing));
    return bracketed(
      joined(
        mixture,
        components.map(({ of }) => of),
        parts,
        (texts) => texts.join(" or "),
      ),
      strength,
    );
  }
  const weights = components.map(({ weight }) => printNumber(weight, { exact: true }).replace(/,/g, ""));
  return `mixture(${listed(components.map(({ of }) => of))}, [${weights.join(", ")}])`;
}

/** ` @ 80%`. */
export const levelOf = (level: number | undefined): string =>
  level === undefined ? "" : ` @ ${printPercent(level, { exact: true })}`;

function printRange(range: Range): string {
  const { low, high, level } = range;
  const [left, right] = [low, high].map((end) => printSyntax(end, sum)) as [string, string];
  const join = (texts: readonly string[]) => `${texts.join(" to ")}${levelOf(level)}`;
  const shorter = low.kind === "quantity" && high.kind === "quantity" ? shortened(low) : [];
  return joined(
    range,
    [low, high],
    [left, right],
    join,
    shorter.map((text) => join([text, right])),
  );
}

/** `about` goes with a difference only in brackets, as it would with a range without. */
function printApproximate(middle: Syntax): string {
  const difference = middle.kind === "apply" && middle.operation === "subtract";
  return `about ${printSyntax(middle, difference ? product : sum)}`;
}

function printPlusMinus(syntax: PlusMinus): string {
  const parts = [syntax.middle, syntax.margin].map((part) => printSyntax(part, sum));
  return joined(
    syntax,
    [syntax.middle, syntax.margin],
    parts,
    (texts) => `${texts.join(" ± ")}${levelOf(syntax.level)}`,
  );
}

/** The left end without what the right one says for both: `30 to 80 kW`, `$150B to $210B per year`. */
function shortened(low: Amount): readonly string[] {
  if (low.unit === undefined || low.percent) return [];
  const behind = ` ${printUnit(low.unit)}`;
  if (low.typed !== undefined) return low.typed.endsWith(behind) ? [low.typed.slice(0, -behind.length)] : [];
  const above = units.get(splitUnit(low.unit).above.join("*"));
  const money = above && isCurrency(above) ? above : undefined;
  return [printQuantity(low.value, { exact: true, ...(money && { unit: money }) })];
}
