// What a claim takes for granted, cut out of the row of items: how many join, how well it works, in which year.

import { codesOf, type Item } from "./items.ts";

export interface Conditions {
  /** By assumption, in the language. */
  readonly given: Readonly<Record<string, string>>;
  /** A calendar year, or `+5` years. */
  readonly year?: string;
  /** The row without them. */
  readonly rest: readonly Item[];
}

interface Read {
  readonly id: string;
  readonly text: (parts: readonly Item[]) => string | undefined;
}

const shareIn = (parts: readonly Item[]): string | undefined => {
  const number =
    parts.find(({ figure }) => figure !== undefined)?.figure ?? parts.find(({ count }) => count)?.count?.figure;
  return number?.kind === "share" ? number.text : undefined;
};
const lostIn = (parts: readonly Item[]): string | undefined => {
  const share = shareIn(parts);
  return share === undefined ? undefined : `1 - ${share}`;
};
const valueIn = (parts: readonly Item[]): string | undefined => parts.find(({ value }) => value)?.value;

const patterns: readonly (readonly [pattern: RegExp, read: Read])[] = [
  [/QN[gp]?J/, { id: "participation", text: shareIn }],
  [
    /QT?N(?=$)/,
    { id: "participation", text: (parts) => (parts[1]?.value === "participation" ? shareIn(parts) : undefined) },
  ],
  [/Q(?:Nq|qN)/, { id: "coordination_efficiency", text: shareIn }],
  [
    /Q?NT/,
    { id: "participation", text: (parts) => (parts.at(-1)?.value === "participation" ? shareIn(parts) : undefined) },
  ],
  [/Q?lN[lL]+/, { id: "coordination_efficiency", text: lostIn }],
  [/QNlL?/, { id: "coordination_efficiency", text: lostIn }],
  [/Q?9/, { id: "nothing_lost", text: () => "100%" }],
  [/Q?a?g?1/, { id: "hours", text: (parts) => parts.at(-1)?.value }],
  [/QNT/, { id: "hours", text: (parts) => (parts[2]?.value === "idle_time" ? shareIn(parts) : undefined) }],
  [/2/, { id: "training_days", text: valueIn }],
  [/3/, { id: "model_parameters", text: valueIn }],
];

/** Cuts out what is taken for granted; what is not understood of it stays, and leaves the reading unsure. */
export function conditionsIn(items: readonly Item[]): Conditions {
  let rest = items;
  const given: Record<string, string> = {};
  for (const [pattern, { id, text }] of patterns) {
    const match = pattern.exec(codesOf(rest));
    if (match === null) continue;
    const parts = rest.slice(match.index, match.index + match[0].length);
    const value = text(parts);
    if (value === undefined) continue;
    given[id] = value;
    // The size of a model is what a frame is about.
    if (pattern.source === "3") continue;
    rest = [...rest.slice(0, match.index), ...rest.slice(match.index + match[0].length)];
  }
  const dated = rest.filter(({ slot }) => slot === "D");
  const year = dated.at(-1)?.value;
  return { given, ...(year !== undefined && { year }), rest: rest.filter(({ slot }) => slot !== "D") };
}
