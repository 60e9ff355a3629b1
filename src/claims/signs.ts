// The signs of comparisons, as the words around a figure say them, and denials.

import type { Figure } from "./numbers.ts";

const adverb =
  "(?:about |around |roughly |as much as |as many as |the |a |some |than |to |by |even |ever |another |worth |of |grows |shrinks )*";

/** Words before a figure, the surest first. */
const leading: readonly (readonly [RegExp, string])[] = (
  [
    [
      "(?:no|not|any) (?:more|bigger|larger|higher|greater) than|at (?:the )?(?:very )?(?:most|best)|up to|maximum of|<=|≤",
      "<=",
    ],
    ["(?:no|not|any) (?:less|fewer|smaller|lower) than|at (?:the )?(?:very )?least|minimum of|>=|≥|easily", ">="],
    [
      "(?:more|bigger|larger|higher|greater|faster|wider|more expensive|dearer|pricier) than|over|above|upwards of|exceed(?:s|ed|ing)?|in excess of|beyond|surpass(?:es)?|past|>",
      ">",
    ],
    [
      "(?:less|fewer|smaller|lower|slower|narrower|cheaper|weaker|less expensive) than|under|below|short of|not even|within|<|nowhere near|far from",
      "<",
    ],
    ["only|just|merely|barely|hardly|mere|(?:fallen|falls?|down|drop(?:s|ped)?|sinks?|shr[iau]nk) to", "<="],
  ] as const
).map(([words, sign]) => [new RegExp(`(?:^|[^a-z])(?:${words}) ${adverb}$`), sign]);

const trailing: readonly (readonly [RegExp, string])[] = [
  [/^ (?:or|and) (?:more|higher|above|better|over)\b/, ">="],
  [/^ (?:or|and) (?:less|fewer|lower|below|under)\b/, "<="],
  [/^ (?:at (?:the )?(?:very )?least|minimum)\b/, ">="],
  [/^ (?:at (?:the )?(?:very )?(?:most|best)|maximum|tops)\b/, "<="],
];

/** The sign that the words around a figure give it. */
export function signAt(text: string, { at, end }: Pick<Figure, "at" | "end">): string | undefined {
  const before = leading.find(([pattern]) => pattern.test(text.slice(0, at)));
  return (before ?? trailing.find(([pattern]) => pattern.test(text.slice(end))))?.[1];
}

const mirrors: Readonly<Record<string, string>> = { ">=": "<=", ">": "<", "<=": ">=", "<": ">" };
const negations: Readonly<Record<string, string>> = { ">=": "<", ">": "<=", "<=": ">", "<": ">=" };

/** The same comparison read from the other end. */
export const mirrored = (sign: string): string => mirrors[sign] ?? sign;

/** What holds where the comparison does not. */
export const negation = (sign: string): string => negations[sign] ?? sign;

/** A bound and no denial: `no more than 10%`, `not only`. */
const bounds =
  /\b(?:no|not|any) (?:more|less|fewer|bigger|smaller|higher|lower|larger|greater) than (?=(?:about |around |a |the )*[$\d])|\bnot (?:even|only|just)(?= (?:about |a )*[$\d])|\bno (?:matter|doubt|question)\b/g;
const denials =
  /\b(?:not|never|no|nowhere near|nor|neither|nobody|nothing|impossible|fails? to|hopeless|far from|unable to|none)\b/;

/** Whether what is compared is denied: `can't`, `no pool will ever`. */
export const isDenied = (text: string): boolean => denials.test(text.replaceAll(bounds, " "));
