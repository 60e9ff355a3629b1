// The form for a claim that no model fits: its numbers are picked where the words say what they are of, else written.

import { figures, later, tell, word } from "../../../src/core/tell.ts";
import type { Field, Modal } from "../../../src/render/view.ts";
import type { Written } from "./own-argument.ts";
import { type OwnSaid, saidAlone } from "./own-said.ts";

/** First ranges to pick from, which everybody may then narrow down. */
const ranges = ["1 to 100", "100 to 10k", "10k to 1M", "1M to 1B", "1B to 1T"];

const usual = "100 to 10k";

/** What is counted of an amount: so many, each so much. */
const counted = [later`how many`, later`how much each`] as const;

export interface OwnGiven {
  readonly numbers?: string | undefined;
  readonly formula?: string | undefined;
  readonly is?: Written["comparison"] | undefined;
  readonly amount?: string | undefined;
  readonly first?: string | undefined;
  readonly second?: string | undefined;
}

/** What is written, picked or said in the words, put together; nothing where that does not make a claim yet. */
export function writtenIn(words: string, { first, second, ...given }: OwnGiven): Written | undefined {
  const said = saidAlone(words);
  const [, before = "", sign, rest] = /^(.*?)(>=|<=|>|<)(.*)$/s.exec(given.amount ?? "") ?? [];
  const amount = (rest ?? given.amount)?.trim() || said?.amount;
  const own = given.numbers?.trim();
  const numbers = own || (first && second ? pickedText(said, [first, second]) : undefined);
  if (numbers === undefined || amount === undefined) return undefined;
  const formula = given.formula?.trim() || before.trim() || (said?.sides && overOthers(numbers));
  const comparison = given.is ?? (sign as Written["comparison"] | undefined) ?? said?.comparison ?? ">=";
  return { numbers, ...(formula && { formula }), comparison, amount };
}

const pickedText = (said: OwnSaid | undefined, picked: readonly string[]): string =>
  picked.map((range, k) => `${(said?.sides ?? counted)[k]} = ${range}`).join("\n");

/** Of two things held against each other the first number is of the one, all others of the other. */
function overOthers(numbers: string): string {
  const [first, ...others] = numbers.split(/[\n;]/).flatMap((line) => /^\s*([^=:]+?)\s*[=:]/.exec(line)?.[1] ?? []);
  return `ratio = ${[first, ...others].join(" / ")}`;
}

/** Asks for it, filled with the words of the claim and with what they say. */
export function ownForm(words: string, preview: string | undefined, under: string | undefined): Modal {
  const said = saidAlone(words);
  return {
    title: tell`Write your own`,
    line: [
      "/settle own",
      ...(preview === undefined ? [] : [`preview: ${preview}`]),
      ...(under === undefined ? [] : [`message: ${under}`]),
    ].join(" "),
    fields: [
      field("claim", tell`The claim, in a sentence`, { value: words, required: true }),
      ...(said === undefined ? written() : picked(said)),
    ],
  };
}

const field = (option: string, label: string, more: Partial<Field>): Field => ({ option, label, ...more });

const numbersField = (label: string, isRequired: boolean): Field =>
  field("numbers", label, { placeholder: figures("people = 50k to 60k"), required: isRequired, long: true });

function picked({ sides, comparison, amount }: OwnSaid): readonly Field[] {
  const [first, second] = sides ?? [word(counted[0]), word(counted[1])];
  const pick = (option: string, name: string): Field =>
    field(option, name.charAt(0).toUpperCase() + name.slice(1), {
      placeholder: tell`A first range; everybody may set another`,
      value: usual,
      choices: ranges.map((range) => ({ label: figures(range), value: range })),
    });
  return [
    pick("first", first),
    pick("second", second),
    numbersField(tell`Or 2 to 4 numbers of your own, one a line`, false),
    sides
      ? field("formula", tell`How your own go together`, { placeholder: tell`Empty: the first over the others` })
      : field("amount", tell`What is claimed of them together`, {
          value: figures(`${comparison} ${amount}`),
          required: true,
        }),
  ];
}

const written = (): readonly Field[] => [
  numbersField(tell`The 2 to 4 numbers it hangs on, one a line`, true),
  field("formula", tell`How they go together (empty: multiplied)`, { placeholder: "people * pizzas each" }),
  field("is", tell`The result is said to be`, {
    value: ">=",
    required: true,
    choices: [
      { label: tell`at least`, value: ">=" },
      { label: tell`more than`, value: ">" },
      { label: tell`at most`, value: "<=" },
      { label: tell`less than`, value: "<" },
    ],
  }),
  field("amount", tell`… of how much`, { placeholder: figures("1M"), required: true }),
];
