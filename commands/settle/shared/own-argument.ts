// A model for a claim that no model fits: the two to four numbers that it hangs on, and how they go together.

import { answer } from "../../../src/answer/answer.ts";
import { ownClaim } from "../../../src/answer/result.ts";
import { settingsOf } from "../../../src/answer/settings.ts";
import { inField, rethrown, UserError } from "../../../src/core/errors.ts";
import { figures, tell } from "../../../src/core/tell.ts";
import { hasDimension } from "../../../src/core/units/unit.ts";
import { figureIn } from "../../../src/language/numbers/numeral.ts";
import { mends, mendsIn, quote } from "../../../src/language/text/mistake.ts";
import { isName } from "../../../src/language/text/name.ts";
import type { Model, OwnText } from "../../../src/models/model.ts";
import { ownModel } from "../../../src/models/own.ts";

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
 * The model in the unit of its amount where its numbers have none, with its claim; what cannot be answered is refused here,
 * before anything is kept of it.
 * @throws UserError `settle.numbers` for fewer than two numbers, more than four, or one without a name and a range; and as
 * `ownModel` and `answer`, with the field that is wrong
 */
export function ownModelFrom(written: Written): Model {
  const text = ownTextFrom(written);
  const fields = { formula: "formula", where: "numbers", claim: "amount", unit: "amount" } as const;
  const modelOf = (of: OwnText) => ownModel(of, undefined, (part, read) => inField(fields[part], read));
  return inAmount(written.amount, () => {
    const bare = modelOf(text);
    const { unit } = bare.quantities.get(bare.headline) ?? {};
    const { threshold } = bare.claim ?? {};
    const said = threshold?.kind === "number" ? threshold.unit : undefined;
    const isSaid = unit !== undefined && !hasDimension(unit) && said !== undefined && hasDimension(said);
    const model = isSaid ? modelOf({ ...text, unit: said.symbol }) : bare;
    const claim = inField("amount", () => ownClaim(model));
    inField("numbers", () => answer({ model, settings: settingsOf(model, {}), claim }));
    return model;
  });
}

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
    return mistake.at({
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
    throw wrong(tell`two to ${most} numbers, one a line`, String(lines.length));
  }
  const named = lines.map((line) => {
    const [, name = "", value = ""] = /^\s*([^=:]+?)\s*[=:]\s*(.+)$/.exec(line) ?? [];
    if (name === "" || value === "") throw wrong(tell`a name, = and a range`, quote(line.trim()));
    return { name, id: idOf(name), value: value.trim() };
  });
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
    claim: `${comparison} ${amount.trim()}`,
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

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

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

function wrong(expected: string, got: string): UserError {
  const hint = tell`e.g. ${figures(tell`people = 50k to 60k`)}`;
  return new UserError("settle.numbers", tell`Expected ${expected}, got ${got}`, { field: "numbers", hint });
}
