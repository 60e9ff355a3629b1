// A model that somebody wrote in one line: a formula, and the values and formulas of the names in it.

import { rethrown, UserError } from "../core/errors.ts";
import type { Expression } from "../core/evaluation/expression.ts";
import type { Correlation } from "../core/sampling/correlation.ts";
import { tell } from "../core/tell.ts";
import { hasDimension, type Unit } from "../core/units/unit.ts";
import { readAssumptionAt } from "../language/assumption.ts";
import { comparisonIn, parseClaim } from "../language/claim.ts";
import { parseFormula, printFormula } from "../language/formulas/formula.ts";
import { type Reading, readAssumption } from "../language/reading.ts";
import { withReadyMends } from "../language/ready.ts";
import { entriesOf, isCorrelation, nameOf, parseAssumptions, type Statement } from "../language/statement.ts";
import type { Assumption as Typed } from "../language/syntax.ts";
import { namesIn } from "../language/syntax.ts";
import { meantIn, quote } from "../language/text/mistake.ts";
import { parseUnit } from "../language/units/unit.ts";
import type { Model, OwnText } from "./model.ts";
import type { Assumption, Derived, Quantity } from "./quantity.ts";

/** Runs `read` and names the part of the text in every mistake. */
type InPart = <T>(part: keyof OwnText, read: () => T) => T;

/**
 * A model out of what somebody wrote, under the name it was saved by, if it was. `inPart` marks mistakes with the part
 * they stand in.
 * @throws UserError as `parseAssumptions`, `readAssumption`, `parseUnit` and `parseClaim`; `model.cycle`; and
 * `assumption.name` where a name of the list is that of the result.
 */
export function ownModel(typed: OwnText, name: string | undefined, inPart: InPart): Model {
  const text = takenApart(typed);
  const statements = text.where.trim() === "" ? [] : inPart("where", () => parseAssumptions(text.where));
  const listed = new Map(inPart("where", () => resolved(text.where, statements)));
  const unit = text.unit === undefined ? undefined : inPart("unit", () => parseUnit(text.unit ?? ""));
  const result = inPart("formula", () => resultOf(text.formula, listed, unit));
  const written = spaced(quote(text.formula, 200).slice(1, -1)).replaceAll(" * ", " × ");
  const claim = text.claim?.replace(/^\s*(?=[<>])/, `${result.id} `);
  return {
    name: name ?? "estimate",
    saved: name !== undefined,
    title: name ?? tell`An estimate`,
    question: written,
    quantities: new Map([...listed, [result.id, result]]),
    headline: result.id,
    sentences: [{ text: tell`${written} comes to {${result.id}:unit}` }],
    claim: claim === undefined ? undefined : inPart("claim", () => parseClaim(claim, result.id)),
    published: {},
    own: { ...text, correlations: statements.flatMap(correlationIn) },
    examples: [],
  };
}

/** A whole model pasted as the formula: one of its lines is the result, the others are values, and a comparison is the claim. */
export function takenApart(typed: OwnText): OwnText {
  const { formula, where, ...rest } = withWhere(typed);
  const entries = entriesOf(formula).filter((entry) => entry.trim() !== "");
  const main = entries.length > 1 ? mainOf(entries) : undefined;
  const result = main?.trim() ?? formula;
  const others = main === undefined ? [] : entries.filter((entry) => entry !== main);
  const lines = [...others.map((entry) => entry.trim()), where].filter((line) => line.trim() !== "");
  const at = rest.claim === undefined ? comparisonIn(result) : -1;
  return {
    ...rest,
    formula: at > 0 ? result.slice(0, at).trim() : result,
    where: lines.join("; "),
    ...(at > 0 && { claim: result.slice(at).trim() }),
  };
}

/** Of several entries the one without a name, or else the last one that no other needs. */
function mainOf(entries: readonly string[]): string | undefined {
  const unnamed = entries.filter((entry) => nameOf(entry) === undefined && !isCorrelation(entry));
  if (unnamed.length > 0) return unnamed.at(-1);
  const isNeeded = (name: string) =>
    entries.some((entry) => nameOf(entry) !== name && new RegExp(`\\b${name}\\b`).test(entry));
  return entries.findLast((entry) => !isNeeded(nameOf(entry) ?? "")) ?? entries.at(-1);
}

/** `a * b where a = 3, b = 4` and `a * b (a = 3; b = 4)`: the values behind the formula. */
function withWhere(typed: OwnText): OwnText {
  const name = "[A-Za-z_]\\w*\\s*(?::=|[=~](?!=))";
  const behind = new RegExp(
    `^(.*?\\S)(?:\\s*[,;]?\\s+(?:where|with|given|if)\\s+(${name}.*)|(?:\\s+|(?<=\\W))\\((${name}.*)\\))$`,
    "is",
  );
  const [, formula, said, inBrackets] = behind.exec(typed.formula.trim()) ?? [];
  const values = said ?? inBrackets;
  if (formula === undefined || values === undefined) return typed;
  const listed = values.replaceAll(/\s+and\s+(?=[A-Za-z_]\w*\s*[=:~])/g, "; ");
  return { ...typed, formula, where: [listed, typed.where].filter((each) => each.trim() !== "").join("; ") };
}

/** Names as people say them: `watts_per_purr` as `watts per purr`. */
export const spaced = (text: string): string => text.replaceAll(/(?<=[A-Za-z0-9])_+(?=[A-Za-z0-9])/g, " ");

/** A formula without a name of its own goes by its words where they are short. */
const longestLabel = 40;

const bareOf = (unit: Unit): Unit => (hasDimension(unit) || unit.percent ? unit : { ...unit, bare: true });

const correlationIn = (statement: Statement): readonly Correlation[] =>
  statement.kind === "correlation" ? [{ between: statement.between, coefficient: statement.value }] : [];

/** Every name of the list, each after those that it needs. */
function resolved(where: string, statements: readonly Statement[]): readonly (readonly [string, Quantity])[] {
  const typed = new Map<string, Typed>();
  for (const statement of statements) {
    if (statement.kind === "assumption") typed.set(statement.assumption.name ?? "", statement.assumption);
  }
  const found = new Map<string, Quantity>();
  const visit = (id: string, path: readonly string[]): Quantity | undefined => {
    const known = found.get(id);
    const assumption = typed.get(id);
    if (known || assumption === undefined) return known;
    if (path.includes(id)) throw cycle([...path.slice(path.indexOf(id)), id], where, assumption);
    const needed = namesIn(assumption.body);
    for (const name of needed) visit(name, [...path, id]);
    const unitOf = (name: string): Unit | undefined => found.get(name)?.unit;
    const reading = readAssumption(assumption, { unitOf, names: [...typed.keys()] });
    const quantity =
      needed.length === 0
        ? given(id, reading)
        : derived(
            id,
            writtenIn(where, assumption),
            reading,
            [...typed.keys()].filter((other) => other !== id),
          );
    found.set(id, quantity);
    return quantity;
  };
  for (const id of typed.keys()) visit(id, []);
  const all = [...found];
  return [...all.filter(([, { kind }]) => kind === "assumption"), ...all.filter(([, { kind }]) => kind === "derived")];
}

/** What stands behind the name; the span of a tree would leave out brackets at its ends. */
function writtenIn(text: string, { nameSpan }: Typed): string {
  const [whole = ""] = entriesOf(text.slice(nameSpan?.[1] ?? 0));
  return (nameSpan === undefined ? whole : whole.replace(/^[^=:~<]*(?::=|<-|[=:~])/, "")).trim();
}

function given(id: string, reading: Reading): Assumption {
  const { distribution } = reading;
  const unit = bareOf(reading.unit);
  const support = distribution?.kind === "logit-normal" ? "share" : "any";
  const value = distribution?.kind === "point" ? distribution.value : Number.NaN;
  const label = spaced(id);
  const fact = { label, unit: unit.symbol, support, date: "", status: "own", sources: [], note: "" } as const;
  return { kind: "assumption", id, label, short: label, unit, support, value, own: reading, fact };
}

const hasDraw = (expression: Expression): boolean =>
  expression.kind === "draw" || (expression.kind === "apply" && expression.operands.some(hasDraw));

function derived(
  id: string,
  formula: string,
  { expression, unit, notes }: Reading,
  names: readonly string[],
  isUnnamed = false,
): Derived {
  const written = parseFormula(formula, names);
  // A range in it would be told as its median, which nobody typed.
  const words = hasDraw(written) ? "" : printFormula(written, spaced);
  const isShort = words !== "" && words.length <= longestLabel;
  const label = !isUnnamed ? spaced(id) : isShort ? words : tell`The result`;
  return {
    kind: "derived",
    id,
    label,
    short: label,
    // A ratio is a part of one, and told as one.
    unit: written.kind === "apply" && written.operation === "divide" ? unit : bareOf(unit),
    support: "any",
    formula,
    written,
    expression,
    instead: new Map(),
    ...(notes.length > 0 && { notes }),
  };
}

/** The result: under its own name where the formula has one, `total = a * b`. */
function resultOf(text: string, listed: ReadonlyMap<string, Quantity>, unit: Unit | undefined): Derived {
  const names = [...listed.keys()];
  const unitOf = (other: string): Unit | undefined => listed.get(other)?.unit;
  const read = (typed: string) => {
    const assumption = readAssumptionAt(typed, 0, typed.length, { names });
    return { assumption, reading: readAssumption(assumption, { unitOf, names, ...(unit && { unit }) }) };
  };
  const { assumption, reading } = withoutValue(() => withReadyMends(text, read, ["a * b", "2 * (a + b)"]));
  const id = assumption.name ?? "result";
  if (listed.has(id)) {
    const hint =
      assumption.name === undefined
        ? tell`Give the result a name: \`total = ${text.trim()}\``
        : tell`Rename one of them`;
    throw new UserError("assumption.name", tell`Expected another name for the result, got ${quote(id)} twice`, {
      text,
      span: assumption.nameSpan ?? assumption.body.span,
      hint,
    });
  }
  return derived(id, writtenIn(text, assumption), reading, names, assumption.name === undefined);
}

/** A name without a value is mended by giving it one. */
const withoutValue = <T>(read: () => T): T =>
  rethrown(read, (mistake) => {
    const { text, span: [start, end] = [0, 0], hint } = mistake.place;
    if (mistake.code !== "name.unknown" || text === undefined) return mistake;
    // A function that is not known takes no value.
    if (meantIn(hint) !== undefined || text[end] === "(") return mistake;
    const missing = text.slice(start, end);
    return new UserError(mistake.code, tell`Expected a value for ${quote(missing)}, got none`, {
      ...mistake.place,
      hint: tell`Add to where: \`${missing} = 5\``,
    });
  });

function cycle(path: readonly string[], text: string, { nameSpan, body }: Typed): UserError {
  return new UserError(
    "model.cycle",
    tell`Expected formulas that do not go round in a circle, got ${quote(path.join(" → "))}`,
    {
      text,
      span: nameSpan ?? body.span,
      hint: tell`Give ${path[0] ?? ""} a value of its own`,
    },
  );
}
