// A sentence as a row of items, each with its slot; what belongs together is fused into one by a table.

import type { Owner } from "../models/ledger/owners.ts";
import { ownerById } from "../models/ledger/owners.ts";
import { misspelt, slotOf, wordAt } from "./lexicon.ts";
import { type Figure, figureAt } from "./numbers.ts";

export interface Item {
  readonly slot: string;
  readonly text: string;
  readonly value?: string;
  readonly owners?: readonly Owner[];
  readonly figure?: Figure;
  /** The sign that words gave the figure. */
  readonly sign?: string;
  /** How many pieces or members of a crowd, or which share of it. */
  readonly count?: Item;
  readonly isAll?: boolean;
  /** So much of what sides are compared by, in place of an owner: `30 GW`. */
  readonly amount?: string;
  /** Of a side that is put together, what of whom is added or taken off. */
  readonly parts?: readonly (readonly [owner: Owner, times: number])[];
  /** The day of its count, where that is not the year that the sentence is about: `than Meta has today`. */
  readonly day?: string;
  /** Whether it is what a misspelt word may have been meant to be. */
  readonly isGuessed?: boolean;
  /** Whether nobody can say how many are meant. */
  readonly isVague?: boolean;
  /** Of a crowd, the card that all of it are taken to have. */
  readonly like?: Owner;
  /** Whether several owners stand side by side, of whom each or all together may be meant. */
  readonly isJoint?: boolean;
}

type Form = readonly [slot: string, pattern: RegExp, value: (n: string, other: string) => string];
const asIs = (n: string): string => n;
const withB = "at|on|in|needs?|runs?|fits?|takes?|will|does|wants?|eats?";

/** What is read by its form: periods, hours of the day, years, sizes of models. */
const forms: readonly Form[] = [
  ["R", /^out-(?!comp|flop|train|run|produc|muscle|rac)[a-z]{4,}\b/, () => ">w"],
  ["y", /^every (?:1\/2|half) (?:of )?(?:an? )?year\b/, () => "0.5"],
  ["y", /^every (\d+) months?\b/, (n) => String(Number(n) / 12)],
  ["y", /^every (\d+) years?\b/, asIs],
  ["1", /^(\d+(?:\.\d+)?)?(?:(?<!\d)an?)? ?hours? (?:a|per|each|every) (?:day|night|evening)\b/, (n) => `${n || 1}/24`],
  ["1", /^(\d+(?:\.\d+)?) hours? (?:a|per|each|every) week\b/, (n) => `${n}/168`],
  ["1", /^(\d) days? (?:a|per|each|every) week\b/, (n) => `${n}/7`],
  ["1", /^train(?:ing|s)? (?:only )?(?:on|at|over) (?:the )?weekends?\b/, () => "2/7"],
  ["2", /^(?:in |within |for )+(\d+) minutes?\b/, (n) => String(Number(n) / 1440)],
  ["2", /^(?:in |within |for )+(\d+) hours?\b(?! (?:a|per|each|every) )/, (n) => String(Number(n) / 24)],
  ["2", /^(?:in |within |under |for |after )*(\d+) days?\b(?! (?:a|per|each|every) week)/, asIs],
  ["2", /^(?:in |within |under |for |after )*(\d+) weeks?\b/, (n) => String(7 * Number(n))],
  ["2", /^(?:in|within|after) (?:1\/2|half) an? year\b/, () => "182"],
  ["2", /^(?:in |within |under |for |after )*(\d+) months?\b/, (n) => String(30 * Number(n))],
  ["D", /^(?:in|within|after) (?:under |less than |about )?(?:an? |1 )year(?: from now)?\b/, () => "+1"],
  ["D", /^(?:by|at|before|until) the end of (?:the|this) decade\b/, () => "decade"],
  ["D", /^last year\b/, () => "+-1"],
  ["D", /^(?:in|within|after) (?:under |less than |about )?(\d+) years?(?: from now)?\b/, (n) => `+${n}`],
  [
    "D",
    /^(?:in|within|after) (?:under |less than |about )?(?:an? )?(\d+)? ?decades?\b/,
    (n) => `+${10 * Number(n || 1)}`,
  ],
  ["D", /^takes? (?:less than|under|at most|no more than) (\d+) years? to\b/, (n) => `+${n}`],
  ["D", /^(\d+) years from now\b/, (n) => `+${n}`],
  ["y", /^(?:in|over|within) (?:the )?(?:last|past) (\d+) years?\b/, asIs],
  ["y", /^(\d+)[ -]years?\b/, asIs],
  // `between 2025 and 2027`
  ["y", /^(20[0-4]\d)-(20[0-4]\d)\b/, (from, to) => String(Number(to) - Number(from))],
  ["v", /^(?:an? )?(\d(?:\.\d+)?e\d\d?) ?flops?(?: models?| training runs?| runs?)?\b/, asIs],
  ["D", /^before (?:the )?(?:year )?(20[0-4]\d)\b(?! (?:is|ends))/, (n) => String(Number(n) - 1)],
  [
    "D",
    /^(?:at|by|in|before|until|till|from|since) (?:the )?(?:end of |start of |beginning of |early |late |mid-? ?|year )*(20[0-4]\d)\b/,
    asIs,
  ],
  [
    "D",
    /^(?:of )?(?:the )?(?:end of |year )*(20[0-4]\d)\b(?! ?(?:bucks|dollars|usd|euros|calls|watts|pcs|consoles|phones|laptops|students|gpus|cards|people|gamers|macs|of|times|[a-z]{1,3}\d|\d\d))/,
    asIs,
  ],
  ["5", /^(?:over|for|lasts?(?: for)?) (\d+) years?\b/, (n) => `${n} years`],
  ["4", /^(?:at |in |with )?(?:fp|bf|int|q)?(4|5|6|8|16|32)(?:[- ]?bits?|(?<=(?:fp|bf|int|q)\d+))\b/, (n) => `${n}/8`],
  ["3", /^(\d+(?:\.\d+)?)[ -]?(?:b|billion)(?:[ -]param(?:eter)?s?)? (?:model|llm)s?\b/, (n) => `${n}B`],
  [
    "3",
    new RegExp(
      `^(?:llama (?:\\d(?:\\.\\d)? (?=\\d+b (?:needs?|runs?|fits?)\\b(?!.*train)))?|deepseek )?(\\d+)b (?=(?:${withB})\\b)`,
    ),
    (n) => `${n}B`,
  ],
  [
    "3",
    /^deepseek(?: [rv]\d)?(?= (?:fits?|needs?|runs?|takes?|does|do|in(?! (?:an? )?(?:\d|week|month|year|day))|on|requires?|at|locally|and|but|\d)\b|$)/,
    () => "671B",
  ],
  ["3", /^kimi(?: k2)?\b/, () => "1T"],
  ["3", /^mixtral 8x7b\b/, () => "47B"],
  ["3", /^mixtral(?: 8x22b)?\b/, () => "141B"],
  [
    "3",
    /^(?:an? )?(7|8|13|27|30|32|34|70|72|120|235|400|405|480|671)b(?! (?:gpus?|cards?|gamers?|people|phones?|chips?|dollars?|tokens?|of|usd|in|a year|this year|next year|on (?:ai|gpus|chips|capex|datacenters))\b)(?=\s|$)/,
    (n) => `${n}B`,
  ],
  ["3", /^(\d+(?:\.\d+)?) ?(?:t|trillion)[ -]param(?:eter)?s?\b/, (n) => `${n}T`],
  ["3", /^(\d+(?:\.\d+)?) ?(?:b|billion)[ -]param(?:eter)?s?\b/, (n) => `${n}B`],
  ["3", /^(\d+(?:\.\d+)?) ?(?:t|trillion)(?:[ -]param(?:eter)?s?)? (?:model|llm)s?\b/, (n) => `${n}T`],
];

/** The items of a sentence that say what is claimed. */
export function itemsOf(sentence: string): readonly Item[] {
  const items = spokenIn(sentence).filter(({ slot }) => slot !== "&");
  // `Google today`, where no other year is said, is Google.
  return items.some(isYear) ? items : items.filter(({ value }) => value !== "today");
}

/** The items of a sentence, with those that say how it is claimed; words that say nothing left out. */
export function spokenIn(sentence: string): readonly Item[] {
  // No phrase reaches over a comma: `90% of it, all cards` is not `it all`.
  const parts = sentence
    .split(/[,:](?!\d)|[?!=]|(?<=\s)-(?=\s)|(?<=[a-z])-(?=\s|$)/)
    .map((part) => part.split(/\s+/).filter(Boolean));
  const items: Item[] = [];
  for (const tokens of parts)
    for (let at = 0; at < tokens.length; ) {
      const rest = tokens.slice(at).join(" ");
      const [item, taken] = itemAt(rest, tokens.slice(at));
      if (item.slot !== "") items.push(item);
      at += taken;
    }
  return items;
}

/** Whether it says `today`, and whether another time. */
export const isNow = ({ slot, value }: Item): boolean => slot === "D" && /^(?:now|today)/.test(value ?? "");
export const isYear = (item: Item): boolean => item.slot === "D" && !isNow(item);

function itemAt(rest: string, tokens: readonly string[]): readonly [Item, number] {
  const taken = (length: number): number => rest.slice(0, length).trim().split(" ").length;
  for (const [slot, pattern, value] of forms) {
    const match = pattern.exec(rest);
    if (match === null) continue;
    const item = { slot, text: match[0].trim(), value: value(match[1] ?? "", match[2] ?? "") };
    const figure = slot === "1" ? figureAt(item.value)?.figure : undefined;
    return [{ ...item, ...(figure && { figure }) }, taken(match[0].length)];
  }
  const known = wordAt(tokens);
  if (known) return [{ ...known.word, text: tokens.slice(0, known.length).join(" ") }, known.length];
  const found = figureAt(rest);
  if (found) {
    const value = rest.startsWith("1:") ? { value: "ratio" } : {};
    return [{ slot: "N", text: found.figure.text, figure: found.figure, ...value }, taken(found.length)];
  }
  const [text = ""] = tokens;
  const meant = misspelt(text);
  return [meant ? { ...meant, text, isGuessed: true } : { slot: "?", text }, 1];
}

export const codesOf = (items: readonly Item[]): string => items.map(({ slot }) => slot).join("");

/** The item that a name of the ledger's owner would be. @throws Error for an owner that is not there. */
export function ownerItem(id: string): Item {
  const owner = ownerById.get(id);
  if (owner === undefined) throw new Error(`Expected an owner ${id} in the ledger`);
  return { slot: slotOf(owner), text: owner.label, value: id, owners: [owner] };
}
