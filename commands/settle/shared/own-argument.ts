// A model for a claim that no model fits: the two to four numbers that it hangs on, and how they go together.

import { UserError } from "../../../src/core/errors.ts";
import { quote } from "../../../src/language/text/mistake.ts";
import { isName } from "../../../src/language/text/name.ts";
import type { OwnText } from "../../../src/models/model.ts";
import type { Field, Modal } from "../../../src/render/view.ts";

export interface Written {
  /** One a line, each a name and a first range: `people = 50k to 60k`. */
  readonly numbers: string;
  /** How they go together; all multiplied unless told. */
  readonly formula?: string | undefined;
  readonly comparison: ">=" | ">" | "<=" | "<";
  readonly amount: string;
}

const most = 4;

/** @throws UserError `settle.numbers` for fewer than two numbers, more than four, or one without a name and a range */
export function ownTextFrom({ numbers, formula, comparison, amount }: Written): OwnText {
  const lines = numbers.split(/[\n;]/).filter((line) => line.trim() !== "");
  if (lines.length < 2 || lines.length > most) {
    throw wrong(`two to ${most} numbers, one a line`, String(lines.length), "e.g. people = 50k to 60k");
  }
  const named = lines.map((line) => {
    const [, name = "", value = ""] = /^\s*([^=:]+?)\s*[=:]\s*(.+)$/.exec(line) ?? [];
    if (name === "" || value === "")
      throw wrong("a name, = and a range", quote(line.trim()), "e.g. people = 50k to 60k");
    return { name, id: idOf(name), value: value.trim() };
  });
  const whole = formula?.trim() || named.map(({ id }) => id).join(" * ");
  // The longest first, so that `pizzas each` is not taken for `pizzas`.
  const ordered = [...named].sort((a, b) => b.name.length - a.name.length);
  const put = ordered.reduce(
    (text, { name, id }) => text.replaceAll(new RegExp(`\\b${escaped(name)}\\b`, "gi"), id),
    whole,
  );
  return {
    formula: put,
    where: named.map(({ id, value }) => `${id} = ${value}`).join("; "),
    claim: `${comparison} ${amount.trim()}`,
  };
}

/** A name as the language has it: `pizzas each` as `pizzas_each`. */
function idOf(name: string): string {
  const id = name
    .trim()
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "_")
    .replaceAll(/^_+|_+$/g, "");
  return isName(id) ? id : `n_${id}`;
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** A name to save it under, from the first words of the claim. */
export const nameFrom = (words: string, again: number): string => {
  const start = words
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, " ")
    .trim()
    .split(" ")
    .slice(0, 4)
    .join("-")
    .slice(0, 24);
  return again === 0 ? start || "own" : `${start || "own"}-${again + 1}`;
};

function wrong(expected: string, got: string, hint: string): UserError {
  return new UserError("settle.numbers", `Expected ${expected}, got ${got}`, { field: "numbers", hint });
}

/** Asks for it, filled with the words of the claim. */
export function ownForm(words: string, under: string | undefined): Modal {
  const field = (option: string, label: string, more: Partial<Field>): Field => ({ option, label, ...more });
  return {
    title: "Write your own",
    line: ["/settle own", ...(under === undefined ? [] : [`message: ${under}`])].join(" "),
    fields: [
      field("claim", "The claim, in a sentence", { value: words, required: true }),
      field("numbers", "The 2 to 4 numbers it hangs on, one a line", {
        placeholder: "people = 50k to 60k",
        required: true,
        long: true,
      }),
      field("formula", "How they go together (empty: multiplied)", { placeholder: "people * pizzas each" }),
      field("is", "The result is said to be", {
        value: ">=",
        required: true,
        choices: [
          { label: "at least", value: ">=" },
          { label: "more than", value: ">" },
          { label: "at most", value: "<=" },
          { label: "less than", value: "<" },
        ],
      }),
      field("amount", "… of how much", { placeholder: "1M", required: true }),
    ],
  };
}
