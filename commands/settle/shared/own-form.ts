// The form for a claim that no model fits: its numbers are picked where the words say what they are of, else written.

import type { ModelClaim } from "../../../src/answer/result.ts";
import { figures, later, tell, word } from "../../../src/core/tell.ts";
import type { Model } from "../../../src/models/model.ts";
import { spaced } from "../../../src/models/own.ts";
import type { Field, Modal } from "../../../src/render/view.ts";
import { capital } from "../replies/text.ts";
import type { Written } from "./own-argument.ts";
import { claimedIn, type OwnSaid, saidAlone } from "./own-said.ts";

/** First ranges to pick from, which everybody may then narrow down. */
const ranges = [
  ...["1 to 100", "10 to 1k", "100 to 10k", "1k to 100k", "10k to 1M", "100k to 10M"],
  ...["1M to 100M", "10M to 1B", "100M to 10B", "1B to 100B", "10B to 1T"],
];

/** What is counted of an amount: so many, each so much. */
const counted = [later`how many`, later`how much each`] as const;

export interface OwnGiven {
  readonly numbers?: string | undefined;
  readonly formula?: string | undefined;
  readonly is?: Written["comparison"] | undefined;
  readonly amount?: string | undefined;
  readonly first?: string | undefined;
  readonly second?: string | undefined;
  /** What the two ranges are of, where the words do not say it or say it otherwise. */
  readonly first_of?: string | undefined;
  readonly second_of?: string | undefined;
}

/** What is written, picked or said in the words, put together; nothing where that does not make a claim yet. */
export function writtenIn(
  words: string,
  { first, second, first_of, second_of, ...given }: OwnGiven,
): Written | undefined {
  const said = saidAlone(words);
  const claimed = claimedIn(given.amount ?? "");
  const amount = claimed.amount || said?.amount;
  const own = given.numbers?.trim();
  const [one, other] = [first_of, second_of].map((name, k) => spelt(name) || (said?.sides ?? counted)[k]);
  const numbers = own || (first && second ? `${one} = ${first}\n${other} = ${second}` : undefined);
  if (numbers === undefined || amount === undefined) return undefined;
  const formula = given.formula?.trim() || claimed.of || (said?.sides && overOthers(numbers));
  const comparison = given.is ?? claimed.comparison ?? said?.comparison ?? ">=";
  return { numbers, ...(formula && { formula }), comparison, amount };
}

/** A name as a list of values can have it. */
const spelt = (name = ""): string => name.replaceAll(/[=:;\s]+/g, " ").trim();

/** What a picture has room for above it; longer, the two go by `ratio`. */
const longestTitle = 40;

const namesIn = (numbers: string): readonly string[] =>
  numbers.split(/[\n;]/).flatMap((line) => /^\s*([^=:]+?)\s*[=:]/.exec(line)?.[1] ?? []);

/** Of two things held against each other the first number is of the one, all others of the other. */
function overOthers(numbers: string): string {
  const whole = namesIn(numbers).join(" / ");
  return whole.length > longestTitle ? `ratio = ${whole}` : whole;
}

/** Asks for it, filled with what the words of the claim say; where there are none yet, for these too. */
export function ownForm(words: string, line: string): Modal {
  if (words === "") {
    return {
      title: tell`Write your own`,
      line,
      fields: [
        field("claim", tell`The claim, in a sentence`, { required: true }),
        amountField(undefined, false),
        pick("first", word(counted[0]), false),
        pick("second", word(counted[1]), false),
        field("numbers", tell`Or 2 to 4 numbers of your own, one a line`, numbersBox()),
      ],
    };
  }
  const said = saidAlone(words);
  const name = (option: string, label: string, k: 0 | 1): Field =>
    field(option, label, { ...(said?.sides && { value: said.sides[k] }), placeholder: capital(word(counted[k])) });
  const fields = [
    ...(said?.sides ? [] : [amountField(said && inWords(said))]),
    name("first_of", tell`What is counted`, 0),
    pick("first", tell`How many or how much`),
    name("second_of", said?.sides ? tell`What it is held against` : tell`And of each of these`, 1),
    pick("second", tell`How many or how much of that`),
  ];
  // A title has room for half a claim.
  return {
    title: tell`Write your own`,
    line,
    fields: fields.map((each, k) => (k === 0 ? { ...each, about: words } : each)),
  };
}

/** Filled with the numbers that somebody wrote: to call them otherwise, to have more of them, or to let them go together otherwise. */
export function rewriteForm(words: string, model: Model, claim: ModelClaim, line: string): Modal {
  const { where = "", formula = "" } = model.own ?? {};
  const numbers = spaced(where).split(/;\s*/).join("\n");
  const isRatio = saidAlone(words)?.sides !== undefined;
  const usual = isRatio ? overOthers(numbers) : namesIn(numbers).join(" * ");
  const { comparison = ">=", amount } = claimedIn(claim.text);
  return {
    title: tell`Write your own`,
    line,
    fields: [
      field("claim", tell`The claim, in a sentence`, { value: words, required: true }),
      field("numbers", tell`2 to 4 numbers, one a line`, { ...numbersBox(), value: figures(numbers), required: true }),
      field("formula", tell`How they go together`, {
        ...(spaced(formula) !== usual && { value: spaced(formula) }),
        placeholder: isRatio ? tell`Empty: the first over the others` : tell`Empty: all multiplied`,
      }),
      amountField(inWords({ comparison, amount })),
    ],
  };
}

const field = (option: string, label: string, more: Partial<Field>): Field => ({ option, label, ...more });

const pick = (option: string, label: string, required = true): Field =>
  field(option, capital(label), {
    placeholder: tell`Pick a first range`,
    required,
    choices: ranges.map((range) => ({ label: figures(range), value: range })),
  });

const numbersBox = () => ({ placeholder: figures(tell`people = 50k to 60k`), long: true });

const comparisons = {
  ">=": later`at least`,
  ">": later`more than`,
  "<=": later`at most`,
  "<": later`less than`,
} as const;

const inWords = ({ comparison, amount }: Pick<OwnSaid, "comparison" | "amount">): string =>
  `${word(comparisons[comparison])} ${figures(amount)}`;

/** As it is said; with numbers of one's own it may begin with how they go together. */
const amountField = (value: string | undefined, required = true): Field =>
  field("amount", tell`What is claimed of them together`, {
    ...(value !== undefined && { value }),
    placeholder: inWords({ comparison: ">", amount: "1M" }),
    required,
  });
