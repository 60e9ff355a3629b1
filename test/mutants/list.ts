// The mutants: lines that a slip of the hand could change, each with what a test should notice.

export interface Mutant {
  readonly file: string;
  /** Stands once in the file. */
  readonly from: string;
  readonly to: string;
  /** Why no test notices it, where none can: the program means the same. */
  readonly lives?: string;
}

const languageTests = [
  ...["claim", "distribution", "exact", "forms", "print", "range", "reading", "reference", "statement"].map(
    (name) => `test/language/${name}.test.ts`,
  ),
  ...["formulas", "numbers", "text", "units"].map((folder) => `test/language/${folder}/`),
];

/** The tests that are asked first, by the room of what is changed. */
export function testsOf(file: string): readonly string[] {
  const [top = "", room = ""] = file.split("/");
  if (top === "commands") return [`test/commands/${room}`, "test/commands/commands.test.ts"];
  if (file.startsWith("src/core/settle")) return ["test/core/settle"];
  if (room === "core") return ["test/core"];
  // Without the laws over random texts, which take long and find now and then what no mutant did.
  if (room === "language") return languageTests;
  if (room === "claims") return ["test/claims"];
  if (room === "answer") return ["test/answer", "test/commands/ask", "test/commands/article"];
  if (room === "transport") return ["test/transport/discord"];
  return [`test/${room}`];
}

export const mutants: readonly Mutant[] = [
  // Numbers.
  { file: "src/core/analyses/crux.ts", from: "1 / (players * choices)", to: "1 / (players + choices)" },
  {
    file: "src/core/analyses/crux.ts",
    from: "(players - 1 - size)) / (size + 1)",
    to: "(players - 1 - size)) / (size + 2)",
  },
  { file: "src/core/analyses/crux.ts", from: "walk(order.toReversed());", to: "walk(order);" },
  { file: "src/core/analyses/sobol-index.ts", from: "a.mean * b.mean + a.slope * b.slope", to: "a.mean * b.mean" },
  {
    file: "src/core/analyses/sobol-index.ts",
    from: "return sum / rows / 2 / variance;",
    to: "return sum / rows / variance;",
  },
  { file: "src/core/analyses/sobol-index.ts", from: "(rank + 0.5) / column.length", to: "rank / column.length" },
  {
    file: "src/core/analyses/claim.ts",
    from: "if (value <= limit)",
    to: "if (value < limit)",
    lives: "a flip exactly at the limit lies within the precision of the search",
  },
  {
    file: "src/core/analyses/claim.ts",
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
  { file: "src/core/estimate/quantiles.ts", from: "lead - last + 1", to: "lead - last + 2" },
  { file: "src/core/estimate/mean.ts", from: "exponent.value >= 1 && inside", to: "inside" },
  {
    file: "src/core/distributions/scaled.ts",
    from: "Math.min(to, Math.max(from, lower <= upper",
    to: "Math.min(to, Math.max(from, lower > upper",
  },
  { file: "src/core/distributions/metalog.ts", from: "(0.9 * logit95)", to: "(0.95 * logit95)" },
  { file: "src/core/distributions/normal.ts", from: "if (sigma > 500)", to: "if (sigma > 5)" },
  { file: "src/core/distributions/scaled.ts", from: "weight: weight / total", to: "weight" },
  {
    file: "src/core/sampling/correlation.ts",
    from: "Math.abs(rest) > Math.sqrt(tolerance)",
    to: "rest > Math.sqrt(tolerance)",
  },
  { file: "src/core/sampling/points.ts", from: "Math.clz32(next & -next)", to: "Math.clz32(next)" },
  { file: "src/core/units/dimension.ts", from: "scaled(expression, conversion(unit, target))", to: "expression" },
  { file: "src/core/evaluation/run.ts", from: "mu += power * (logNormal", to: "mu += (logNormal" },
  {
    file: "src/core/evaluation/form.ts",
    from: "(a.coefficient < 0 && !Number.isInteger(power))",
    to: "a.coefficient < 0",
  },
  { file: "src/core/evaluation/plan.ts", from: "added(nothing, sumOf(a), 0.5)", to: "added(nothing, sumOf(a), 1)" },
  // Language.
  {
    file: "src/language/forms/bound.ts",
    from: "value: isLow ? ends[0] : ends[1]",
    to: "value: isLow ? ends[1] : ends[0]",
  },
  {
    file: "src/language/forms/bound.ts",
    from: "isUpper ? scaled(end) < scaled(typed)",
    to: "isUpper ? scaled(end) <= scaled(typed)",
  },
  { file: "src/language/forms/dash-range.ts", from: "Number(low) < Number(high)", to: "Number(low) <= Number(high)" },
  { file: "src/language/forms/said-value.ts", from: "odds(b, a, said)", to: "odds(a, b, said)" },
  {
    file: "src/language/forms/interval.ts",
    from: "found.sds !== undefined) : 0.9;",
    to: "found.sds !== undefined) : 0.95;",
  },
  { file: "src/language/forms/dash-range.ts", from: "low.value / 100 > high.value", to: "low.value > high.value" },
  { file: "src/language/forms/dash-range.ts", from: "typographic || (isTight", to: "(isTight" },
  { file: "src/language/forms/interval.ts", from: "rounded((1 - level) / 2)", to: "rounded(1 - level)" },
  { file: "src/language/forms/interval.ts", from: "share >= 0.01", to: "share > 0.01" },
  {
    file: "src/language/numbers/spread.ts",
    from: "figureOf(high) <= closeEnough * figureOf(low)",
    to: "figureOf(high) < closeEnough * figureOf(low)",
  },
  {
    file: "src/language/numbers/spread.ts",
    from: "if (sizeOf(left, tokens) <= sizeOf(right, tokens)) return;",
    to: "if (sizeOf(left, tokens) < sizeOf(right, tokens)) return;",
  },
  {
    file: "src/language/numbers/amount.ts",
    from: "return value < 1 ? value : undefined;",
    to: "return value <= 1 ? value : undefined;",
  },
  { file: "src/language/text/nearest.ts", from: "distance > typed.length / 3", to: "distance >= typed.length / 3" },
  { file: "src/language/text/number-words.ts", from: "first >= 20 && second", to: "first > 20 && second" },
  { file: "src/language/units/unit.ts", from: "factor: conversion(typed, part)", to: "factor: 1" },
  {
    file: "src/language/plausible.ts",
    from: "if (median >= least && (isCount || median <= most) &&",
    to: "if (median > least && (isCount || median <= most) &&",
  },
  // Answers.
  {
    file: "src/answer/settings.ts",
    from: 'of ["option", "side", "server"] as const',
    to: 'of ["option", "server", "side"] as const',
  },
  {
    file: "src/answer/settings.ts",
    from: "layers.indexOf(a.from) < layers.indexOf(b.from)",
    to: "layers.indexOf(a.from) <= layers.indexOf(b.from)",
  },
  {
    file: "src/answer/settings.ts",
    from: 'given.preset === undefined ? "model" : "preset"',
    to: 'given.preset === undefined ? "preset" : "model"',
  },
  { file: "src/answer/settings.ts", from: "!still.has(other) && !used.has(other)", to: "!still.has(other)" },
  { file: "src/answer/result.ts", from: "value.value * (unit?.factor ?? 1)", to: "value.value" },
  { file: "src/answer/result.ts", from: "first !== name || quantities.has(name) ? text", to: "first !== name ? text" },
  {
    file: "src/answer/answer.ts",
    from: "return (claim?.probability ?? 0) >= 0.5",
    to: "return (claim?.probability ?? 0) > 0.5",
  },
  { file: "src/answer/answer.ts", from: 'median > claim.upTo ? "over"', to: 'median > claim.threshold ? "over"' },
  {
    file: "src/answer/answer.ts",
    from: "a: -remaining.b, b: -remaining.a",
    to: "a: -remaining.a, b: -remaining.b",
  },
  { file: "src/answer/warnings.ts", from: 'comparison: ">", threshold: 1', to: 'comparison: ">=", threshold: 1' },
  { file: "src/answer/warnings.ts", from: "p5 !== p95 || shareBeyond", to: "shareBeyond" },
  {
    file: "src/answer/warnings.ts",
    from: "median >= range.low && median <= range.high",
    to: "median > range.low && median <= range.high",
  },
  {
    file: "src/answer/warnings.ts",
    from: "isTyped(setting, model) && setting.from === direct.from",
    to: "isTyped(setting, model)",
  },
  { file: "commands/ask/change.ts", from: "a.p5 === b.p5 && a.median === b.median", to: "a.median === b.median" },
  // The ledger.
  {
    file: "src/models/ledger/day.ts",
    from: "low: 1 / high, high: 1 / low",
    to: "low: 1 / low, high: 1 / high",
  },
  // Claims in words.
  { file: "src/claims/compare.ts", from: '{ ">=": "<=", ">": "<",', to: '{ ">=": "<", ">": "<",' },
  { file: "src/claims/compare.ts", from: '{ ">=": "<", ">": "<=",', to: '{ ">=": "<=", ">": "<=",' },
  { file: "src/claims/compare.ts", from: "Math.min(low, value / 1.25)", to: "Math.min(low, value / 1.1)" },
  { file: "src/claims/compare.ts", from: "count !== undefined || side.isAll", to: "count !== undefined" },
  { file: "src/claims/conditions.ts", from: "`1 - ", to: "`" },
  { file: "src/claims/growth.ts", from: "isShrinking ? 1 - end : 1 + end", to: "1 + end" },
  { file: "src/claims/growth.ts", from: "** (1 / years)", to: "** years" },
  { file: "src/claims/numbers.ts", from: "10 ** noughts / 2, number / 4", to: "10 ** noughts, number / 4" },
  {
    file: "src/core/analyses/claim.ts",
    from: 'value > upTo) return comparison === "<"',
    to: 'value > upTo) return comparison !== "<"',
  },
  { file: "src/core/analyses/claim.ts", from: '"<" ? above : -above', to: '"<" ? -above : above' },
  { file: "src/claims/named.ts", from: "denials > 1 ?", to: "denials > 2 ?" },
  // The rules of an argument.
  { file: "src/core/settle/settle.ts", from: "const isOver = !state.alone && has", to: "const isOver = has" },
  { file: "src/core/settle/state.ts", from: "each.by === by && !camps[side].accepted.has(id)", to: "each.by === by" },
  {
    file: "src/core/settle/settle.ts",
    from: "next.agreed.has(id)) || state.alone;",
    to: "next.agreed.has(id));",
    lives: "of somebody alone with themselves the only voice is theirs",
  },
  { file: "src/core/settle/ending.ts", from: "if (moderator && isStranger)", to: "if (moderator)" },
  {
    file: "src/core/settle/ending.ts",
    from: "before && sameOutcome(before.outcome, outcome);",
    to: "before;",
  },
  {
    file: "src/core/settle/settle.ts",
    from: "filter(([, each]) => each.by !== by)",
    to: "filter(([, each]) => each.by === by)",
  },
  {
    file: "src/core/settle/settle.ts",
    from: "if (begun || state.forkedFrom)",
    to: "if (begun)",
    lives: "the camps of a fork are new ones, so that it has begun",
  },
  {
    file: "src/core/settle/state.ts",
    from: "if (old.by === by || by === nobody) return;",
    to: "if (old.by === by) return;",
  },
  { file: "src/core/settle/settle-act.ts", from: "percent === 50 ? undefined : percent > 50", to: "percent > 50" },
  { file: "src/core/settle/replay.ts", from: "if (!all && at + day > now)", to: "if (!all && at + day >= now)" },
  { file: "src/core/settle/replay.ts", from: "return at + day > now ? [] :", to: "return at + day >= now ? [] :" },
  { file: "src/core/settle/replay.ts", from: "at: all ? now : at + day", to: "at: now" },
  {
    file: "src/core/settle/replay.ts",
    from: "if (theirText(state, side, assumption) !== text)",
    to: "if (theirText(state, side, assumption) === undefined)",
  },
  { file: "src/core/settle/replay.ts", from: "sort((a, b) => a.at - b.at)", to: "sort((a, b) => b.at - a.at)" },
  { file: "src/core/settle/ending.ts", from: "agreed.size > 1 ? []", to: "agreed.size > 0 ? []" },
  { file: "src/core/settle/ending.ts", from: "camps[side].values.size > 0", to: "camps[side].values.size >= 0" },
  { file: "src/core/settle/state.ts", from: "pending: lacking(pending, assumption),", to: "pending," },
  // Servers.
  { file: "src/transport/discord/servers.ts", from: "shardCount ?? 1) === shard", to: "shardCount ?? 1) >= 0" },
];
