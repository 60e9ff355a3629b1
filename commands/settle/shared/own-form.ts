// The form for a claim that no model fits: its numbers are picked where the words say what they are of, else written.

import { figures, later, tell, word } from "../../../src/core/tell.ts";
import type { Field, Modal } from "../../../src/render/view.ts";
import type { Written } from "./own-argument.ts";
import { claimedIn, type OwnSaid, saidAlone } from "./own-said.ts";

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
  const claimed = claimedIn(given.amount ?? "");
  const amount = claimed.amount || said?.amount;
  const own = given.numbers?.trim();
  const numbers = own || (first && second ? pickedText(said, [first, second]) : undefined);
  if (numbers === undefined || amount === undefined) return undefined;
  const formula = given.formula?.trim() || claimed.of || (said?.sides && overOthers(numbers));
  const comparison = given.is ?? claimed.comparison ?? said?.comparison ?? ">=";
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
      ...(said?.sides ? [] : [amountField(said)]),
      ...(said?.sides ?? counted.map((each) => word(each))).map((name, k) => pick(k === 0 ? "first" : "second", name)),
      field("numbers", tell`Or 2 to 4 numbers of your own, one a line`, {
        placeholder: figures("people = 50k to 60k"),
        long: true,
      }),
      ...(said?.sides
        ? [field("formula", tell`How your own go together`, { placeholder: tell`Empty: the first over the others` })]
        : []),
    ],
  };
}

const field = (option: string, label: string, more: Partial<Field>): Field => ({ option, label, ...more });

const pick = (option: string, name: string): Field =>
  field(option, name.charAt(0).toUpperCase() + name.slice(1), {
    placeholder: tell`A first range; everybody may set another`,
    value: usual,
    choices: ranges.map((range) => ({ label: figures(range), value: range })),
  });

const comparisons = {
  ">=": later`at least`,
  ">": later`more than`,
  "<=": later`at most`,
  "<": later`less than`,
} as const;

const inWords = ({ comparison, amount }: Pick<OwnSaid, "comparison" | "amount">): string =>
  `${word(comparisons[comparison])} ${figures(amount)}`;

/** As it is said; with numbers of one's own it may begin with how they go together. */
const amountField = (said: OwnSaid | undefined): Field =>
  field("amount", tell`What is claimed of them together`, {
    ...(said && { value: inWords(said) }),
    placeholder: inWords({ comparison: ">", amount: "1M" }),
    required: true,
  });
