// What own numbers are counted in: words that measure nothing go into a number's name, and what is measured stays its unit.

import { UserError } from "../../../src/core/errors.ts";
import { tell } from "../../../src/core/tell.ts";
import { readText } from "../../../src/language/reading.ts";
import { meantIn, mendsIn } from "../../../src/language/text/mistake.ts";
import { unitWords } from "../../../src/language/units/unit-table.ts";

export interface Named {
  readonly name: string;
  readonly value: string;
}

interface Counted {
  /** What the language of assumptions reads. */
  readonly value: string;
  /** What was counted, as it was typed: `pizzas`, `cups per head`. */
  readonly words: string;
}

/** Of these the language has units, which are in the way where people multiply heads by what each of them has. */
const heads = /(?:\b(?:per|each|an?)\s+|\/\s*)?\b(?:people|persons?|users?|workers?|heads?|capita)\b/gi;
const rate = String.raw`(?:per|an?|each|every)\b|\/`;

/** `20 to 40 pizzas a year` as `20 to 40 a year` of pizzas; what reads, or was meant otherwise, stays as it is. */
function countedIn(typed: string): Counted {
  const words: string[] = [];
  const without = (text: string, [start, end]: readonly [number, number]) => {
    const before = text.slice(0, start).replace(new RegExp(String.raw`(?:${rate})\s*$`, "i"), "");
    words.push(text.slice(before.length, end).trim());
    return `${before.trimEnd()} ${text.slice(end).trimStart()}`.trim();
  };
  let value = typed;
  for (;;) {
    const odd = unknownIn(value);
    if (odd === undefined || !/\d/.test(value.slice(0, odd[0]))) break;
    value = without(value, odd);
  }
  for (const [head] of value.matchAll(heads)) {
    const at = value.indexOf(head);
    if (/\d/.test(value.slice(0, at))) value = without(value, [at, at + head.length]);
  }
  return { value, words: words.join(" ") };
}

/** The place of a word that is no unit, nor one misspelt. */
function unknownIn(text: string): readonly [number, number] | undefined {
  try {
    readText(text);
  } catch (error) {
    if (!(error instanceof UserError) || error.code !== "unit.unknown") return undefined;
    const { span, hint, text: read } = error.place;
    if (read !== text || span === undefined || span[1] <= span[0] || meantIn(hint) !== undefined) return undefined;
    const bare = (typed: string) => typed.replaceAll(/\s/g, "");
    const without = bare(text.slice(0, span[0]) + text.slice(span[1]));
    const word = text.slice(...span).toLowerCase();
    // `kWhh` is a slip of the keyboard, and `milions` are offered as millions.
    const isSlip = unitWords.some((unit) => unit.length > 1 && unit.toLowerCase() === word.slice(0, -1));
    return !isSlip && mendsIn(hint).every((mend) => bare(mend) === without) ? span : undefined;
  }
  return undefined;
}

/** `pizzas` and `pizza`. */
const stem = (word: string): string => word.toLowerCase().replace(/s$/, "");

const says = (name: string, words: string): boolean =>
  words.split(/\s+/).every((word) => name.toLowerCase().includes(stem(word)));

const times = { hour: "hours?|hrs?|h", minute: "minutes?|mins?|min", day: "days?" } as const;
const ofTime = Object.entries(times).map(([time, spellings]) => ({
  time,
  share: new RegExp(String.raw`\b(?:${spellings})\s*(?:${rate})\s*(?:day|week|month|year)`, "i"),
  word: new RegExp(String.raw`(?<=[\d\s])(?:${spellings})\b(?=\s*(?:$|${rate}))`, "i"),
}));

/**
 * The time that is counted where hours a week are what it is about: as a unit they would be a bare part of the time.
 * @throws UserError `settle.numbers` where two are
 */
function timeIn(values: readonly string[], amount: string): (typeof ofTime)[number] | undefined {
  const isAbout = ofTime.some(({ share }) => share.test(amount)) || !/[a-z$€£]{2}|[$€£]/i.test(amount);
  if (!isAbout) return undefined;
  const [first, second] = ofTime.filter(({ share }) => [...values, amount].some((text) => share.test(text)));
  if (first === undefined || second === undefined) return first;
  const message = tell`Expected one unit of time for all of them, got ${`${first.time}s`} and ${`${second.time}s`}`;
  throw new UserError("settle.numbers", message, { field: "numbers", hint: tell`e.g. all in hours a week` });
}

/** The numbers with what they count in their names, and the amount, of which that is known then. Errors as `timeIn`. */
export function withCounted(numbers: readonly Named[], amount: string): readonly [readonly Named[], amount: string] {
  const time = timeIn(
    numbers.map(({ value }) => value),
    amount,
  );
  const apart = (typed: string): Counted => {
    const [found] = time?.word.exec(typed) ?? [];
    const { value, words } = countedIn(found === undefined ? typed : typed.replace(found, " ").replaceAll(/\s+/g, " "));
    return { value, words: [found ?? "", words].join(" ").trim() };
  };
  const named = numbers.map(({ name, value: typed }) => {
    const { value, words } = apart(typed);
    return { name: words === "" || says(name, words) ? name : tell`${name} in ${words}`, value };
  });
  const { value, words } = apart(amount.trim());
  return [named, says(named.map(({ name }) => name).join(" "), words) ? value : amount.trim()];
}

/** A later value of a number: `5 cups` of coffee in cups is 5, since its name says what it counts. */
export function withoutSaid(name: string, typed: string): string {
  const time = ofTime.map(({ word }) => word.exec(typed)?.[0]).find((word) => word !== undefined && says(name, word));
  const { value, words } = countedIn(time === undefined ? typed : typed.replace(time, " ").replaceAll(/\s+/g, " "));
  return words === "" || says(name, words) ? value.trim() : typed;
}

/** What is written without its sign, `people 50k to 60k`, with it; nothing where that is not clear. */
export function signed(line: string): string | undefined {
  const [, name, value] = /^\s*(.*?\p{L}\S*)\s+(?:(?:is|are)\s+)?([$€£]?\d.*?)\s*$/u.exec(line) ?? [];
  return name === undefined || value === undefined ? undefined : `${name} = ${value}`;
}
