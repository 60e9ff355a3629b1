// A model for a claim that no model fits: the two to four numbers that it hangs on, and how they go together.

import { answer } from "../../../src/answer/answer.ts";
import { ownClaim } from "../../../src/answer/result.ts";
import { settingsOf } from "../../../src/answer/settings.ts";
import { inField, rethrown, UserError } from "../../../src/core/errors.ts";
import { figures, tell } from "../../../src/core/tell.ts";
import { hasDimension, sameDimensions } from "../../../src/core/units/unit.ts";
import { figureIn } from "../../../src/language/numbers/numeral.ts";
import { mends, mendsIn, quote, replaced } from "../../../src/language/text/mistake.ts";
import { isName } from "../../../src/language/text/name.ts";
import type { Model, OwnText } from "../../../src/models/model.ts";
import { ownModel, spaced } from "../../../src/models/own.ts";
import { escaped } from "../../ask/shared/listed.ts";
import { signed, withCounted } from "./own-units.ts";

export interface Written {
  /** One a line, each a name and a first range: `people = 50k to 60k`. */
  readonly numbers: string;
  /** How they go together; all multiplied unless told. */
  readonly formula?: string | undefined;
  readonly comparison: ">=" | ">" | "<=" | "<";
  readonly amount: string;
}

const most = 4;

/**
 * The model in the unit of its amount, with its claim; what cannot be answered is refused here, before anything is kept of it.
 * @throws UserError `settle.numbers` for fewer than two numbers, more than four, or one without a name and a range; and as
 * `ownModel` and `answer`, with the field that is wrong
 */
export function ownModelFrom(written: Written): Model {
  const text = ownTextFrom(written);
  const fields = { formula: "formula", where: "numbers", claim: "amount", unit: "amount" } as const;
  const modelOf = (of: OwnText) =>
    asTyped(text, () => ownModel(of, undefined, (part, read) => inField(fields[part], read)));
  return inAmount(text.claim?.replace(/^[<>]=? /, "") ?? "", () => {
    const bare = modelOf(text);
    const { unit } = bare.quantities.get(bare.headline) ?? {};
    const { threshold } = bare.claim ?? {};
    const said = threshold?.kind === "number" ? threshold.unit : undefined;
    const isFit = unit !== undefined && said !== undefined && (!hasDimension(unit) || sameDimensions(unit, said));
    const isSaid = isFit && hasDimension(said) && unit.symbol !== said.symbol;
    const model = isSaid ? modelOf({ ...text, unit: said.symbol }) : bare;
    const claim = inField("amount", () => ownClaim(model));
    inField("numbers", () => answer({ model, settings: settingsOf(model, {}), claim }));
    return model;
  });
}

/** Mistakes told by the names that were typed, which are as long as those that formulas have. */
const asTyped = <T>({ where, formula }: OwnText, read: () => T): T =>
  rethrown(read, (mistake) => {
    const { field, text = "", span, hint = "", mends: ready } = mistake.place;
    if (field === "numbers") {
      return mistake.at({ text: spaced(text), hint: spaced(hint), ...(ready && { mends: ready.map(spaced) }) });
    }
    if (field !== "formula" || mistake.code !== "name.unknown" || span === undefined || text !== formula)
      return mistake;
    // A name that no number has is one of those that the formula leaves out, or else any.
    const names = where.split("; ").map((line) => line.replace(/ =.*$/, ""));
    const unused = names.filter((name) => !formula.includes(name));
    const meant = (unused.length > 0 ? unused : names).map((name) => spaced(replaced(text, span, name)));
    const said = tell`Expected a name of the numbers, got ${quote(spaced(text.slice(...span)))}`;
    return new UserError(mistake.code, said, { field, text: spaced(text), span, hint: mends(...meant), mends: meant });
  });

/** Mistakes in the claim told of its amount alone: nobody typed what stands before it. */
const inAmount = <T>(amount: string, read: () => T): T =>
  rethrown(read, (mistake) => {
    const { text = "", span, hint, field } = mistake.place;
    if (field !== "amount") return mistake;
    const typed = amount.trim();
    const before = text.length - typed.length;
    const figure = figureIn(typed);
    const whole = mendsIn(hint).map((mend) => mend.replace(/^\w+ [<>]=? /, ""));
    const mended = whole.length > 0 || figure === undefined ? whole : [figure];
    const told = mended.length > 0 ? mistake.message : tell`Expected an amount, got ${quote(typed)}`;
    return new UserError(mistake.code, told, {
      ...mistake.place,
      text: typed,
      ...(span && { span: [Math.max(0, span[0] - before), Math.max(0, span[1] - before)] }),
      hint:
        mended.length > 0
          ? mends(...mended)
          : tell`A number, with its unit where it has one: ${figures("1M")}, or ${figures("1000 W")}`,
    });
  });

function ownTextFrom({ numbers, formula, comparison, amount }: Written): OwnText {
  const lines = numbers.split(/[\n;]/).filter((line) => line.trim() !== "");
  if (lines.length < 2 || lines.length > most) {
    throw wrong(tell`2 to 4 numbers, one a line`, String(lines.length));
  }
  const typed = lines.map((line) => {
    const [, name = "", value = ""] = /^\s*([^=:]+?)\s*[=:]\s*(.+)$/.exec(line) ?? [];
    if (name === "" || value === "") throw wrong(tell`a name, = and a range`, quote(line.trim()), withSigns(lines));
    return { name, value: value.trim() };
  });
  const [counted, meant] = withCounted(typed, amount);
  // What the formula calls by the name that was typed goes by that, too.
  const named = counted.map(({ name, value }, k) => ({ name: typed[k]?.name ?? name, id: idOf(name), value }));
  const whole = formula?.trim() || named.map(({ id }) => id).join(" * ");
  // The longest first, so that `pizzas each` is not taken for `pizzas`.
  const ordered = [...named].sort((a, b) => b.name.length - a.name.length);
  const put = ordered.reduce(
    (text, { name, id }) => text.replaceAll(new RegExp(`(?<![\\p{L}\\d_])${escaped(name)}(?![\\p{L}\\d_])`, "giu"), id),
    whole,
  );
  return {
    formula: put,
    where: named.map(({ id, value }) => `${id} = ${value}`).join("; "),
    claim: `${comparison} ${meant}`,
  };
}

const spelt: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss", Ä: "Ae", Ö: "Oe", Ü: "Ue" };

/** In the letters that names have: `Größe` as `Groesse`, `café` as `cafe`. */
const inPlainLetters = (text: string): string =>
  text
    .trim()
    .replaceAll(/[äöüßÄÖÜ]/g, (letter) => spelt[letter] ?? letter)
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "");

/** A name as the language has it: `pizzas each` as `pizzas_each`. */
function idOf(name: string): string {
  const id = inPlainLetters(name)
    .replaceAll(/[^A-Za-z0-9]+/g, "_")
    .replaceAll(/^_+|_+$/g, "");
  return isName(id) ? id : `n_${id}`;
}

/** A name to save it under, from the first words of the claim. */
export const nameFrom = (words: string, again: number): string => {
  const start = inPlainLetters(words)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, " ")
    .trim()
    .split(" ")
    .slice(0, 4)
    .join("-")
    .slice(0, 24);
  return again === 0 ? start || "own" : `${start || "own"}-${again + 1}`;
};

/** All of them with the sign that some lack, where it is clear where that stands. */
function withSigns(lines: readonly string[]): string | undefined {
  const all = lines.map((line) => (/[=:]/.test(line) ? line.trim() : signed(line)));
  return all.includes(undefined) ? undefined : all.join("; ");
}

function wrong(expected: string, got: string, ready?: string): UserError {
  const hint = ready === undefined ? tell`e.g. ${figures(tell`people = 50k to 60k`)}` : mends(ready);
  return new UserError("settle.numbers", tell`Expected ${expected}, got ${got}`, { field: "numbers", hint });
}
