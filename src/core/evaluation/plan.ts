// How a program is evaluated in columns: products as sums of logarithms, what several need computed once, columns reused
// when dead.

import { onceBy } from "../kept.ts";
import type { Operation, Program } from "./expression.ts";
import { formsOf, logNormalOf } from "./form.ts";

/** What a column is. Only scratch columns are overwritten: the others belong to all, or to the samples. */
export type Place =
  | { readonly kind: "constant"; readonly value: number }
  /** Drawn for an input before the passes. */
  | { readonly kind: "drawn" }
  | { readonly kind: "scratch" }
  | { readonly kind: "output"; readonly output: number };

/** What is drawn for an input before anything is computed; `to` is the index of a column. */
export interface Draw {
  readonly input: number;
  readonly what: "values" | "scores" | "logarithms";
  readonly to: number;
}

/** One pass over a block; `to`, `from`, `a`, `b` and `columns` are indices of columns. */
export type Pass =
  /** A logarithm: `constant` plus weighted scores and logarithms. */
  | {
      readonly kind: "logarithm";
      readonly constant: number;
      readonly weights: readonly number[];
      readonly columns: readonly number[];
      readonly to: number;
    }
  | {
      readonly kind: "apply";
      readonly operation: Operation;
      readonly a: number;
      readonly b: number;
      readonly to: number;
    }
  /** Copies a column to the samples of the output at `output`. */
  | { readonly kind: "keep"; readonly from: number; readonly output: number };

export interface Plan {
  readonly places: readonly Place[];
  readonly draws: readonly Draw[];
  readonly passes: readonly Pass[];
  /** For each output whether its samples are kept as logarithms of values above zero. */
  readonly logarithmic: readonly boolean[];
}

/** A logarithm as a constant plus weighted columns. */
interface Sum {
  readonly constant: number;
  readonly weights: ReadonlyMap<number, number>;
}

/**
 * Plans one evaluation. A product, quotient or constant power of draws above zero is one weighted sum of normal scores and
 * logarithms, and an output that is one stays a logarithm, since quantiles pass through the exponential. Of log-normals
 * alone it is such a sum also within a formula, with one exponential.
 */
export function planOf(program: Program): Plan {
  const forms = formsOf(program);
  const uses = usesOf(program);
  const places: Place[] = [];
  const draws: Draw[] = [];
  const passes: Pass[] = [];
  const known = new Map<string, number>();

  function column(place: Place): number {
    return places.push(place) - 1;
  }
  function once(key: string, make: () => number): number {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make();
    known.set(key, made);
    return made;
  }
  function emit(pass: (to: number) => Pass): number {
    const to = column({ kind: "scratch" });
    passes.push(pass(to));
    return to;
  }
  const drawn = (input: number, what: Draw["what"]): number =>
    once(`drawn ${what} ${input}`, () => {
      const to = column({ kind: "drawn" });
      draws.push({ input, what, to });
      return to;
    });

  /** The logarithm of the size of a register that is a constant or a monomial. */
  function sumOf(register: number): Sum {
    const form = forms[register];
    if (form?.kind === "constant") return { constant: Math.log(Math.abs(form.value)), weights: new Map() };
    const isShared = (uses[register] ?? 0) > 1 && program.steps[register]?.kind === "apply";
    return isShared ? { constant: 0, weights: new Map([[logarithm(register), 1]]) } : madeSum(register);
  }
  function madeSum(register: number): Sum {
    const step = program.steps[register];
    if (step?.kind === "input") {
      const { distribution } = program.inputs[step.input] ?? {};
      const normal = distribution && logNormalOf(distribution);
      if (normal === undefined) return { constant: 0, weights: new Map([[drawn(step.input, "logarithms"), 1]]) };
      return { constant: normal.mu, weights: new Map([[drawn(step.input, "scores"), normal.sigma]]) };
    }
    if (step?.kind !== "apply") throw new Error(`Expected register ${register} to be a product`);
    const [a = 0, b = a] = step.operands;
    const exponent = forms[b];
    switch (step.operation) {
      case "multiply":
        return added(sumOf(a), sumOf(b), 1);
      case "divide":
        return added(sumOf(a), sumOf(b), -1);
      case "power":
        return added(nothing, sumOf(a), exponent?.kind === "constant" ? exponent.value : Number.NaN);
      case "sqrt":
        return added(nothing, sumOf(a), 0.5);
      // The size of what is negated, or taken without its sign.
      default:
        return sumOf(a);
    }
  }
  function logarithm(register: number): number {
    return once(`logarithm ${register}`, () => {
      const { constant, weights } = madeSum(register);
      const [[only, weight] = [0, 0]] = weights;
      if (weights.size === 1 && weight === 1 && constant === 0) return only;
      const columns = [...weights.keys()];
      return emit((to) => ({ kind: "logarithm", constant, weights: [...weights.values()], columns, to }));
    });
  }

  function values(register: number): number {
    return once(`values ${register}`, () => {
      const form = forms[register];
      if (form?.kind === "constant") return column({ kind: "constant", value: form.value });
      if (form?.kind === "monomial" && form.isLogNormal) {
        const a = logarithm(register);
        const size = emit((to) => ({ kind: "apply", operation: "exp", a, b: a, to }));
        if (form.coefficient > 0) return size;
        return emit((to) => ({ kind: "apply", operation: "negate", a: size, b: size, to }));
      }
      const step = program.steps[register];
      if (step?.kind === "input") return drawn(step.input, "values");
      if (step?.kind !== "apply") throw new Error(`Expected register ${register} to be computed`);
      const operands = step.operands.map(values);
      const a = operands[0] as number;
      const b = operands[1] ?? a;
      // A general power costs ten multiplications.
      const exponent = places[b];
      if (step.operation === "power" && exponent?.kind === "constant" && exponent.value === 2) {
        return emit((to) => ({ kind: "apply", operation: "multiply", a, b: a, to }));
      }
      return emit((to) => ({ kind: "apply", operation: step.operation, a, b, to }));
    });
  }

  const logarithmic = program.outputs.map(({ register }, output) => {
    const form = forms[register];
    const isPositive = form?.kind === "monomial" && form.coefficient > 0;
    const from = isPositive ? logarithm(register) : values(register);
    // What is computed is written where it is kept; all else is copied there.
    if (places[from]?.kind === "scratch") places[from] = { kind: "output", output };
    else passes.push({ kind: "keep", from, output });
    return isPositive;
  });
  return { ...placed(places, draws, passes), logarithmic };
}

const nothing: Sum = { constant: 0, weights: new Map() };

function added(a: Sum, b: Sum, factor: number): Sum {
  const weights = new Map(a.weights);
  for (const [column, weight] of b.weights) weights.set(column, (weights.get(column) ?? 0) + factor * weight);
  return { constant: a.constant + factor * b.constant, weights };
}

/** How often each register is read, or asked for. */
function usesOf({ steps, outputs }: Program): Uint32Array {
  const uses = new Uint32Array(steps.length);
  const count = (register: number) => {
    uses[register] = (uses[register] as number) + 1;
  };
  for (const step of steps) if (step.kind === "apply") step.operands.forEach(count);
  for (const { register } of outputs) count(register);
  return uses;
}

/** The same draws and passes with as few scratch columns as they can do with. */
function placed(virtual: readonly Place[], draws: readonly Draw[], passes: readonly Pass[]): Omit<Plan, "logarithmic"> {
  const lastRead = new Map<number, number>();
  passes.forEach((pass, at) => {
    for (const read of readsOf(pass)) lastRead.set(read, at);
  });
  const places: Place[] = [];
  const free: number[] = [];
  const isScratch = (column: number) => virtual[column]?.kind === "scratch";
  const placeOf = onceBy((column: number): number => {
    const place = isScratch(column) ? free.pop() : undefined;
    return place ?? places.push(virtual[column] as Place) - 1;
  });
  const movedDraws = draws.map((draw) => ({ ...draw, to: placeOf(draw.to) }));
  // Passes go row by row and may overwrite what they read.
  const movedPasses = passes.map((pass, at): Pass => {
    const reads = [...new Set(readsOf(pass))];
    reads.forEach(placeOf);
    for (const read of reads) if (lastRead.get(read) === at && isScratch(read)) free.push(placeOf(read));
    return movedTo(pass, placeOf);
  });
  return { places, draws: movedDraws, passes: movedPasses };
}

/** With the column that is written to before the others: of many columns the first few are summed there before the rest. */
function readFirst(pass: Extract<Pass, { kind: "logarithm" }>): Pass {
  const at = pass.columns.indexOf(pass.to);
  if (at < 1) return pass;
  const moved = <Of>(list: readonly Of[]): readonly Of[] => [
    list[at] as Of,
    ...list.slice(0, at),
    ...list.slice(at + 1),
  ];
  return { ...pass, columns: moved(pass.columns), weights: moved(pass.weights) };
}

function readsOf(pass: Pass): readonly number[] {
  if (pass.kind === "logarithm") return pass.columns;
  if (pass.kind === "apply") return [pass.a, pass.b];
  return [pass.from];
}

function movedTo(pass: Pass, placeOf: (column: number) => number): Pass {
  switch (pass.kind) {
    case "logarithm":
      return readFirst({ ...pass, columns: pass.columns.map(placeOf), to: placeOf(pass.to) });
    case "apply":
      return { ...pass, a: placeOf(pass.a), b: placeOf(pass.b), to: placeOf(pass.to) };
    case "keep":
      return { ...pass, from: placeOf(pass.from) };
  }
}
