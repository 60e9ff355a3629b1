// Inverse distribution functions that are dear to compute, tabulated once for filling whole columns: of ln x where x has one
// sign, else of x itself.

import type { Law } from "./distribution.ts";
import { secantRoot } from "./root.ts";

/** A law by a variable in which its quantile function is smooth, such as ln x where x is positive. */
interface Tabulated {
  /** The exact variable at the point with p below it and q = 1 - p above. */
  readonly variableAt: (p: number, q: number) => number;
  /** ln(p / q) at a value of the variable. */
  readonly logitAt: (variable: number) => number;
  readonly toValue: (variable: number) => number;
  /** How wrong the variable may be in a cell where it is `middle` and grows by `span`. */
  readonly tolerance: (middle: number, span: number) => number;
}

interface Table {
  readonly cellsPerUnit: number;
  /** The coefficients of each cell's polynomial in Newton's form. */
  readonly coefficients: Float64Array;
  /** How far each cell's polynomial can be trusted. */
  readonly trust: Uint8Array;
}

const trustNothing = 0;
const trustAsStart = 1;
const trustAll = 2;

// In logit p, quantile functions are smooth with nearly straight tails; beyond 8 lie 7 points in 10,000.
const reach = 8;
const degree = 7;
const size = degree + 1;

/**
 * Fills by polynomials of degree 7 through 8 neighbouring exact quantiles. Every cell is checked in its middle, where
 * such a polynomial is worst. Where it misses the tolerance it is the start of an iteration; around jumps and in the far
 * tails the quantile is computed afresh. Source: DLMF 3.3, Lagrange interpolation in Newton's form.
 */
export function fillByTable(tabulated: Tabulated): Law["fill"] {
  const { toValue, variableAt } = tabulated;
  let table: Table | undefined;
  return (p, out, n) => {
    table ??= chosenTable(tabulated);
    const { cellsPerUnit, coefficients, trust } = table;
    for (let i = 0; i < n; i++) {
      const pi = p[i] as number;
      const position = (Math.log(pi / (1 - pi)) + reach) * cellsPerUnit;
      const cell = Math.floor(position);
      const trusted = trust[cell] ?? trustNothing;
      let variable: number | undefined;
      if (trusted === trustAll) variable = valueIn(coefficients, cell, position - cell);
      else if (trusted === trustAsStart) variable = improved(tabulated, table, cell, position - cell);
      out[i] = toValue(variable ?? variableAt(pi, 1 - pi));
    }
  };
}

function improved(tabulated: Tabulated, table: Table, cell: number, offset: number): number | undefined {
  const { cellsPerUnit, coefficients } = table;
  const start = valueIn(coefficients, cell, offset);
  const left = valueIn(coefficients, cell, 0);
  const logit = (cell + offset) / cellsPerUnit - reach;
  const miss = (variable: number) => tabulated.logitAt(variable) - logit;
  return secantRoot(miss, { at: left, miss: -offset / cellsPerUnit }, start, tabulated.tolerance(start, 0));
}

/** The coarse table, or the fine one where more than a twentieth of the coarse cells miss. */
function chosenTable(tabulated: Tabulated): Table {
  const coarse = tableOf(tabulated, 16);
  const missed = coarse.trust.filter((trust) => trust !== trustAll).length;
  return missed * 20 > coarse.trust.length ? tableOf(tabulated, 64) : coarse;
}

function tableOf(tabulated: Tabulated, cellsPerUnit: number): Table {
  const cells = 2 * reach * cellsPerUnit;
  const nodes = nodesOf(tabulated, cells + degree, cellsPerUnit);
  const coefficients = new Float64Array(cells * size);
  const trust = new Uint8Array(cells);
  for (let cell = 0; cell < cells; cell++) {
    coefficients.set(dividedDifferences(nodes.slice(cell, cell + size)), cell * size);
    const middle = valueIn(coefficients, cell, 0.5);
    const span = (nodes[cell + 4] as number) - (nodes[cell + 3] as number);
    // In cells, so that times `span` it is how far the middle is off.
    const miss = Math.abs(tabulated.logitAt(middle) * cellsPerUnit - (cell + 0.5 - reach * cellsPerUnit));
    if (miss > 0.1 || !(span > 0)) trust[cell] = trustNothing;
    else trust[cell] = miss < 1e-3 && miss * span <= tabulated.tolerance(middle, span) ? trustAll : trustAsStart;
  }
  return { cellsPerUnit, coefficients, trust };
}

/** The exact variable at evenly spaced logits: each is sought from where the 8 before it point to. */
function nodesOf(tabulated: Tabulated, count: number, cellsPerUnit: number): Float64Array {
  const nodes = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const logit = (i - 3) / cellsPerUnit - reach;
    const sought = i < size ? undefined : continued(tabulated, nodes, i, { logit, step: 1 / cellsPerUnit });
    nodes[i] = sought ?? tabulated.variableAt(1 / (1 + Math.exp(-logit)), 1 / (1 + Math.exp(logit)));
  }
  return nodes;
}

function continued(
  { logitAt, tolerance }: Tabulated,
  nodes: Float64Array,
  i: number,
  { logit, step }: { logit: number; step: number },
): number | undefined {
  const last = nodes[i - 1] as number;
  let start = 0;
  for (let k = 1; k <= size; k++) start += (extrapolation[k - 1] as number) * (nodes[i - k] as number);
  const enough = tolerance(start, last - (nodes[i - 2] as number)) / 10;
  const sought = secantRoot((variable) => logitAt(variable) - logit, { at: last, miss: -step }, start, enough);
  return sought !== undefined && sought > last ? sought : undefined;
}

/** The next value of a polynomial of degree 7 from the 8 before it, the nearest first. */
const extrapolation = [8, -28, 56, -70, 56, -28, 8, -1];

/** Newton's coefficients for the values of a function at -3, -2 … 4. */
function dividedDifferences(values: Float64Array): Float64Array {
  for (let order = 1; order <= degree; order++) {
    for (let i = degree; i >= order; i--) {
      values[i] = ((values[i] as number) - (values[i - 1] as number)) / order;
    }
  }
  return values;
}

function valueIn(coefficients: Float64Array, cell: number, offset: number): number {
  const start = cell * size;
  let value = coefficients[start + degree] as number;
  for (let k = degree - 1; k >= 0; k--) value = value * (offset + 3 - k) + (coefficients[start + k] as number);
  return value;
}

/** `quantileAt` gives the value with p below it and q = 1 - p above. */
export const lawByTable = (
  quantileAt: (p: number, q: number) => number,
  law: Pick<Law, "cdf" | "survival" | "mean" | "bounds">,
): Law => ({
  quantile: (p) => quantileAt(p, 1 - p),
  upperQuantile: (q) => quantileAt(1 - q, q),
  ...law,
  fill: fillByTable(tabulatedBy(quantileAt, law)),
});

function tabulatedBy(
  quantileAt: (p: number, q: number) => number,
  { cdf, survival, bounds: [low, high] }: Pick<Law, "cdf" | "survival" | "bounds">,
): Tabulated {
  const logitOf = (x: number) => Math.log(cdf(x) / survival(x));
  if (low >= 0) {
    return {
      variableAt: (p, q) => Math.log(quantileAt(p, q)),
      logitAt: (variable) => logitOf(Math.exp(variable)),
      toValue: Math.exp,
      tolerance: () => 2e-11,
    };
  }
  if (high <= 0) {
    return {
      variableAt: (p, q) => -Math.log(-quantileAt(p, q)),
      logitAt: (variable) => logitOf(-Math.exp(-variable)),
      toValue: (variable) => -Math.exp(-variable),
      tolerance: () => 2e-11,
    };
  }
  return {
    variableAt: quantileAt,
    logitAt: logitOf,
    toValue: (variable) => variable,
    tolerance: (middle, span) => 2e-11 * Math.max(Math.abs(middle), span),
  };
}
