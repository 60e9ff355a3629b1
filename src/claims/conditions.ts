// What a claim takes for granted, cut out of the row of items: how many join, how well it works, in which year.

import type { Model } from "../models/model.ts";
import type { Draft } from "./compare.ts";
import { fused } from "./fusions.ts";
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
  [/Q(?:Nq|qN)|Nq(?=.*[Re])|(?<=[Re].*)Nq/, { id: "coordination_efficiency", text: shareIn }],
  [
    /Q?NT/,
    { id: "participation", text: (parts) => (parts.at(-1)?.value === "participation" ? shareIn(parts) : undefined) },
  ],
  [/Q?l+N[lL]+|Ql+N/, { id: "coordination_efficiency", text: lostIn }],
  [/QNlL?/, { id: "coordination_efficiency", text: lostIn }],
  [/Nl[lL]*(?=.*W)|(?<=W.*)Nl[lL]*/, { id: "coordination_efficiency", text: lostIn }],
  [
    /Nu(?=[gWA])|QNu/,
    {
      id: "vram_card",
      text: (parts) => (parts.at(-1)?.value === "GB" ? `${parts.at(-2)?.figure?.text} GB` : undefined),
    },
  ],
  [/4/, { id: "bytes_per_parameter", text: valueIn }],
  [/Q?NT/, { id: "hours", text: (parts) => (parts.at(-1)?.value === "utilization" ? shareIn(parts) : undefined) }],
  [/Q?9/, { id: "nothing_lost", text: () => "100%" }],
  [/Q?S?a?g?1/, { id: "hours", text: (parts) => parts.at(-1)?.value }],
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
  const said = dated.at(-1)?.value;
  // A run that is done within a year takes so many days, whichever year it is.
  const isRun = said?.startsWith("+") && items.some(({ slot }) => slot === "f");
  if (isRun) given.training_days = String(365 * Number(said));
  const year = isRun ? undefined : said;
  return { given, ...(year !== undefined && { year }), rest: fused(rest.filter(({ slot }) => slot !== "D")) };
}

interface Around {
  readonly given: Readonly<Record<string, string>>;
  readonly until: number | undefined;
  readonly day: string;
  readonly items: readonly Item[];
  readonly models: readonly Model[];
}

/** The draft with what is taken for granted, and whether all of that found a place. */
export function placed(
  draft: Draft,
  { given, until, day, items, models }: Around,
): { readonly draft: Draft; readonly isWhole: boolean } {
  let isWhole = true;
  const all: Record<string, string> = { ...draft.given };
  const has = (id: string): boolean => models.find(({ name }) => name === draft.model)?.quantities.has(id) ?? false;
  for (const [id, text] of Object.entries(given)) {
    if (id === "nothing_lost" && has("coordination_efficiency")) {
      for (const loss of ["memory_eligible_share", "availability", "coordination_efficiency"]) all[loss] = text;
      continue;
    }
    const name = id === "hours" ? (draft.model === "rent" ? "time_in_use" : "availability") : id;
    if (has(name)) all[name] = text;
    else isWhole = false;
  }
  const isNow = until === undefined || until === Number(day.slice(0, 4));
  if (isNow || draft.year !== undefined) return { draft: { ...draft, given: all }, isWhole };
  const isPast = until < Number(day.slice(0, 4));
  if (isPast)
    return {
      draft: { ...draft, given: all },
      isWhole:
        isWhole &&
        items.some(({ owners = [] }) =>
          owners.some(({ kind, asOf }) => kind === "swarm" && asOf.startsWith(String(until))),
        ),
    };
  if (draft.model === "crowd" || draft.model === "versus")
    return { draft: { ...draft, given: all, year: until }, isWhole };
  if (draft.output === "pool_to_one_hyperscaler") {
    const t = String(until - 2026);
    return {
      draft: { ...draft, model: "project", output: "pool_to_one_hyperscaler_t", given: { ...all, t }, year: until },
      isWhole,
    };
  }
  return { draft: { ...draft, given: all }, isWhole: isWhole && /_growth$/.test(draft.output) };
}
