// The mutants: lines that a slip of the hand could change, each with what a test should notice.

export interface Mutant {
  readonly file: string;
  /** Stands once in the file. */
  readonly from: string;
  readonly to: string;
  /** Why no test notices it, where none can: the program means the same. */
  readonly lives?: string;
}

/** The tests that are asked first, by the room of what is changed. */
export function testsOf(file: string): readonly string[] {
  const [top = "", room = ""] = file.split("/");
  if (top === "commands") return [`test/commands/${room}`, "test/commands/commands.test.ts"];
  if (file.startsWith("src/core/settle")) return ["test/core/settle", "test/commands/settle"];
  if (room === "core") return ["test/core"];
  if (room === "language") return ["test/language"];
  if (room === "claims") return ["test/claims", "test/commands/settle"];
  if (room === "answer") return ["test/answer", "test/commands/ask", "test/commands/article", "test/commands/settle"];
  return [`test/${room}`];
}

export const mutants: readonly Mutant[] = [
  // Numbers.
  { file: "src/core/analyses/shapley.ts", from: "1 / (players * choices)", to: "1 / (players + choices)" },
  {
    file: "src/core/analyses/shapley.ts",
    from: "(players - 1 - size)) / (size + 1)",
    to: "(players - 1 - size)) / (size + 2)",
  },
  { file: "src/core/analyses/shapley.ts", from: "walk(order.toReversed());", to: "walk(order);" },
  { file: "src/core/analyses/sobol-index.ts", from: "a.mean * b.mean + a.slope * b.slope", to: "a.mean * b.mean" },
  {
    file: "src/core/analyses/sobol-index.ts",
    from: "return sum / rows / 2 / variance;",
    to: "return sum / rows / variance;",
  },
  { file: "src/core/analyses/sobol-index.ts", from: "(rank + 0.5) / column.length", to: "rank / column.length" },
  {
    file: "src/core/analyses/flip.ts",
    from: "if (value <= limit)",
    to: "if (value < limit)",
    lives: "a flip exactly at the limit lies within the precision of the search",
  },
  {
    file: "src/core/analyses/flip.ts",
    from: 'before === sign > 0 ? "below" : "above"',
    to: 'before === sign > 0 ? "above" : "below"',
  },
  {
    file: "src/core/analyses/break-even.ts",
    from: "yield* flipSteps(likelier(0.9), near)",
    to: "yield* flipSteps(likelier(0.95), near)",
  },
  {
    file: "src/core/analyses/break-even.ts",
    from: "yield* sampledFlip(chance, 0.9, near)",
    to: "yield* sampledFlip(chance, 0.5, near)",
  },
  { file: "src/core/analyses/crux.ts", from: "b: gap(swap.a, outputs.b)", to: "b: gap(outputs.a, swap.b)" },
  {
    file: "src/core/analyses/crux.ts",
    from: "if (output <= 0) positive = false;",
    to: "if (output < 0) positive = false;",
  },
  { file: "src/core/estimate/quantiles.ts", from: "Math.max(0, p * last)", to: "Math.max(0, p * (last + 1))" },
  { file: "src/core/estimate/digits.ts", from: "lead - last + 1", to: "lead - last + 2" },
  { file: "src/core/estimate/mean.ts", from: "exponent.value >= 1 && inside", to: "inside" },
  {
    file: "src/core/distributions/truncated.ts",
    from: "Math.min(to, Math.max(from, lower <= upper",
    to: "Math.min(to, Math.max(from, lower > upper",
  },
  { file: "src/core/distributions/metalog.ts", from: "(0.9 * logit95)", to: "(0.95 * logit95)" },
  { file: "src/core/distributions/logit-normal.ts", from: "if (sigma > 500)", to: "if (sigma > 5)" },
  { file: "src/core/distributions/mixture.ts", from: "weight: weight / total", to: "weight" },
  {
    file: "src/core/sampling/correlation.ts",
    from: "Math.abs(rest) > Math.sqrt(tolerance)",
    to: "rest > Math.sqrt(tolerance)",
  },
  { file: "src/core/sampling/sobol.ts", from: "for (let gray = start ^ (start >>> 1)", to: "for (let gray = start" },
  { file: "src/core/units/dimension.ts", from: "scaled(expression, conversion(unit, target))", to: "expression" },
  { file: "src/core/evaluation/closed-form.ts", from: "mu += power * logNormal.mu;", to: "mu += logNormal.mu;" },
  {
    file: "src/core/evaluation/form.ts",
    from: "(a.coefficient < 0 && !Number.isInteger(power))",
    to: "a.coefficient < 0",
  },
  { file: "src/core/evaluation/plan.ts", from: 'if (pass.kind !== "logarithm") release();', to: "release();" },
];
