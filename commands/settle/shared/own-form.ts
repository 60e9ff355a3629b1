// The form for a claim that no model fits: its numbers are picked where the words say what they are of, else written.

import type { ModelClaim } from "../../../src/answer/result.ts";
import { figures, later, tell, word } from "../../../src/core/tell.ts";
import type { Model } from "../../../src/models/model.ts";
import { spaced } from "../../../src/models/own.ts";
import type { Field, Modal } from "../../../src/render/view.ts";
import type { Written } from "./own-argument.ts";
import { claimedIn, type OwnSaid, saidAlone } from "./own-said.ts";

/** First ranges to pick from by one tap, which everybody may then narrow down: of a count, and of a part or so much of each. */
const counts = ["1 to 100", "100 to 10k", "10k to 1M", "1M to 100M", "100M to 10B"] as const;
const eachs = ["1 in 10k to 1 in 100", "1 in 100 to 1", "1 to 100", "100 to 10k", "10k to 1M"] as const;

/** What is counted of an amount where nobody says it: so many, each so much. */
const counted = (said: OwnSaid | undefined): readonly [first: string, second: string] => [
  tell`how many`,
  said?.of ? tell`${said.of} each` : tell`how much each`,
];

interface OwnGiven {
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
  const [one, other] = [first_of, second_of].map((name, k) => spelt(name) || (said?.sides ?? counted(said))[k]);
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
        field("numbers", tell`2 to 4 numbers, one a line`, { ...numbersBox(), required: true }),
        formulaField(undefined, []),
        amountField(undefined, tell`What is claimed of them together`),
      ],
    };
  }
  const said = saidAlone(words);
  const [one, other] = said?.sides ?? [undefined, said?.of && counted(said)[1]];
  const name = (option: string, label: string, value: string | undefined, placeholder: string): Field =>
    field(option, label, { ...(value && { value }), placeholder, required: true });
  const fields = said?.sides
    ? [
        name("first_of", tell`What is counted`, one, ""),
        pick("first", tell`How many or how much`, counts),
        name("second_of", tell`What it is held against`, other, ""),
        pick("second", tell`How many or how much of that`, counts),
      ]
    : [
        name("first_of", tell`For how many of what?`, one, tell`e.g. ${tell`people`}`),
        pick("first", tell`How many of them`, counts),
        name("second_of", tell`What each of them has, needs or takes`, other, tell`e.g. ${tell`pizzas each`}`),
        pick("second", tell`How much of that, for each`, eachs),
        amountField(said && inWords(said), tell`Multiplied, that is said to be`),
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
    title: tell`Change the numbers`,
    line,
    fields: [
      field("claim", tell`The claim, in a sentence`, { value: words, required: true }),
      field("numbers", tell`2 to 4 numbers, one a line`, { ...numbersBox(), value: figures(numbers), required: true }),
      formulaField(spaced(formula) === usual ? undefined : spaced(formula), namesIn(numbers), isRatio),
      amountField(inWords({ comparison, amount }), tell`What is claimed of them together`),
    ],
  };
}

const field = (option: string, label: string, more: Partial<Field>): Field => ({ option, label, ...more });

const pick = (option: string, label: string, ranges: readonly string[]): Field =>
  field(option, label, {
    placeholder: tell`A first range: everybody can narrow it down`,
    required: true,
    choices: ranges.map((range) => ({ label: figures(range), value: range })),
  });

/** With an example of the names that there are. */
function formulaField(
  value: string | undefined,
  [one = tell`people`, other = tell`pizzas each`]: readonly string[],
  isRatio = false,
): Field {
  const usual = isRatio ? tell`Empty: the first over the others` : tell`Empty: all multiplied`;
  return field("formula", tell`How they go together`, {
    ...(value !== undefined && { value }),
    placeholder: `${usual}; ${tell`e.g. ${`${one} ${isRatio ? "*" : "/"} ${other}`}`}`,
  });
}

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
const amountField = (value: string | undefined, label: string): Field =>
  field("amount", label, {
    ...(value !== undefined && { value }),
    placeholder: inWords({ comparison: ">", amount: "1M" }),
    required: true,
  });
