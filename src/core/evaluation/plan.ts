// How a program is evaluated in columns: products of log-normals as sums of logarithms, columns reused when dead.

import type { Operation } from "./expression.ts";
import { type Form, formsOf, logNormalOf } from "./form.ts";
import type { Program } from "./program.ts";

/** One pass over a block; `to`, `from`, `a`, `b` and `columns` are indices of columns. */
export type Pass =
  /** The values of an input. */
  | { readonly kind: "values"; readonly input: number; readonly to: number }
  /** The standard normal scores of a log-normal input. */
  | { readonly kind: "scores"; readonly input: number; readonly to: number }
  /** The logarithm of a monomial: `constant` plus weighted scores. */
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
  /** Keeps a column as samples of the output at `output`. */
  | { readonly kind: "keep"; readonly from: number; readonly output: number };

export interface Plan {
  /** For each column its constant, or nothing where it has a row for each trial. */
  readonly columns: readonly (number | undefined)[];
  readonly passes: readonly Pass[];
  /** For each output whether its samples are kept as logarithms of values above zero. */
  readonly logarithmic: readonly boolean[];
}

/**
 * Plans one evaluation. A product, quotient or constant power of log-normal draws is one weighted sum of normal scores
 * and at most one exponential; an output that is one stays a logarithm, since quantiles pass through the exponential.
 */
export function planOf(program: Program): Plan {
  const forms = formsOf(program);
  const constants: (number | undefined)[] = [];
  const passes: Pass[] = [];
  const known = new Map<string, number>();

  function column(constant?: number): number {
    return constants.push(constant) - 1;
  }
  function once(key: string, make: () => number): number {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make();
    known.set(key, made);
    return made;
  }
  function emit(pass: (to: number) => Pass): number {
    const to = column();
    passes.push(pass(to));
    return to;
  }
  const scores = (input: number): number =>
    once(`scores ${input}`, () => emit((to) => ({ kind: "scores", input, to })));

  function logarithm(register: number, form: Extract<Form, { kind: "monomial" }>): number {
    return once(`logarithm ${register}`, () => {
      let constant = Math.log(Math.abs(form.coefficient));
      const weights: number[] = [];
      for (const [input, power] of form.powers) {
        const { mu, sigma } = logNormalOf(program.inputs[input]?.distribution);
        constant += power * mu;
        weights.push(power * sigma);
      }
      const columns = [...form.powers.keys()].map(scores);
      return emit((to) => ({ kind: "logarithm", constant, weights, columns, to }));
    });
  }

  function values(register: number): number {
    return once(`values ${register}`, () => {
      const form = forms[register];
      if (form?.kind === "constant") return column(form.value);
      if (form?.kind === "monomial") {
        const a = logarithm(register, form);
        const size = emit((to) => ({ kind: "apply", operation: "exp", a, b: a, to }));
        if (form.coefficient > 0) return size;
        return emit((to) => ({ kind: "apply", operation: "negate", a: size, b: size, to }));
      }
      const step = program.steps[register];
      if (step?.kind === "input") return emit((to) => ({ kind: "values", input: step.input, to }));
      if (step?.kind !== "apply") throw new Error(`Expected register ${register} to be computed`);
      const operands = step.operands.map(values);
      const a = operands[0] as number;
      const b = operands[1] ?? a;
      // A general power costs ten multiplications.
      if (step.operation === "power" && constants[b] === 2) {
        return emit((to) => ({ kind: "apply", operation: "multiply", a, b: a, to }));
      }
      return emit((to) => ({ kind: "apply", operation: step.operation, a, b, to }));
    });
  }

  const logarithmic = program.outputs.map(({ register }, output) => {
    const form = forms[register];
    const positive = form?.kind === "monomial" && form.coefficient > 0;
    const from = positive ? logarithm(register, form) : values(register);
    passes.push({ kind: "keep", from, output });
    return positive;
  });
  return { ...placed(passes, constants), logarithmic };
}

/** Gives each column the place of one that is no longer read. */
function placed(passes: readonly Pass[], constants: readonly (number | undefined)[]): Pick<Plan, "columns" | "passes"> {
  const lastRead = new Map<number, number>();
  passes.forEach((pass, at) => {
    for (const read of readsOf(pass)) lastRead.set(read, at);
  });
  const columns: (number | undefined)[] = [];
  const places = new Map<number, number>();
  const free: number[] = [];
  const placeOf = (virtual: number): number => {
    const known = places.get(virtual);
    if (known !== undefined) return known;
    const constant = constants[virtual];
    const place = constant === undefined ? free.pop() : undefined;
    const found = place ?? columns.push(constant) - 1;
    places.set(virtual, found);
    return found;
  };
  const moved = passes.map((pass, at): Pass => {
    const reads = [...new Set(readsOf(pass))];
    reads.forEach(placeOf);
    const release = () => {
      for (const read of reads) {
        if (lastRead.get(read) === at && constants[read] === undefined) free.push(placeOf(read));
      }
    };
    // A weighted sum writes while it still reads; the other passes go row by row and may overwrite what they read.
    if (pass.kind !== "logarithm") release();
    const result = movedTo(pass, placeOf);
    if (pass.kind === "logarithm") release();
    return result;
  });
  return { columns, passes: moved };
}

function readsOf(pass: Pass): readonly number[] {
  if (pass.kind === "logarithm") return pass.columns;
  if (pass.kind === "apply") return [pass.a, pass.b];
  return pass.kind === "keep" ? [pass.from] : [];
}

function movedTo(pass: Pass, placeOf: (virtual: number) => number): Pass {
  switch (pass.kind) {
    case "values":
    case "scores":
      return { ...pass, to: placeOf(pass.to) };
    case "logarithm":
      return { ...pass, columns: pass.columns.map(placeOf), to: placeOf(pass.to) };
    case "apply":
      return { ...pass, a: placeOf(pass.a), b: placeOf(pass.b), to: placeOf(pass.to) };
    case "keep":
      return { ...pass, from: placeOf(pass.from) };
  }
}
