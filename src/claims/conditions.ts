// What a claim takes for granted, cut out of the row of items: how many join, how well it works, in which year.

import { ledger } from "../models/ledger/ledger.ts";
import type { Model } from "../models/model.ts";
import { baseYear } from "../models/project.ts";
import type { Draft } from "./compare.ts";
import { asCrowd } from "./counting.ts";
import { firstCounts, isSince, withDates } from "./dates.ts";
import { fused } from "./fused.ts";
import { codesOf, type Item } from "./items.ts";
import { typed } from "./sides.ts";
import { lossless } from "./taken.ts";

export interface Conditions {
  /** By assumption, in the language. */
  readonly given: Readonly<Record<string, string>>;
  /** A calendar year, or `+5` years. */
  readonly year?: string;
  /** The row without them. */
  readonly rest: readonly Item[];
}

type Text = (parts: readonly Item[]) => string | undefined;

const share: Text = (parts) => {
  const figure = parts.find((part) => part.figure)?.figure ?? parts.find(({ count }) => count)?.count?.figure;
  return figure?.kind === "share" ? figure.text : undefined;
};
const money: Text = (parts) => {
  const figure = parts.find((part) => part.figure)?.figure;
  return figure?.kind === "money" ? figure.text : undefined;
};
const lost: Text = (parts) => share(parts) && `1 - ${share(parts)}`;
/** What is not idle is in use. */
const busy: Text = (parts) => {
  const figure = parts.find((part) => part.figure)?.figure;
  return figure?.kind === "share" ? `${typed(100 * (1 - figure.value))}%` : undefined;
};
const last: Text = (parts) => parts.findLast(({ value }) => value)?.value;
/** A share of what a topic says. */
const of =
  (topic: string): Text =>
  (parts) =>
    parts.some(({ slot, value }) => slot === "T" && value === topic) ? share(parts) : undefined;
/** No bound is a setting: `only below 20% of the time`; `less than 6 hours a day` is where something turns. */
const unbound =
  (text: Text, bound = /[<>]/): Text =>
  (parts) =>
    parts.some(({ sign = "" }) => bound.test(sign)) ? undefined : text(parts);
const memory: Text = (parts) => (parts.at(-1)?.value === "GB" ? `${parts.at(-2)?.figure?.text} GB` : undefined);
const patterns: readonly (readonly [pattern: RegExp, id: string, text: Text])[] = [
  [
    /[QH]N[gp]?J|^QN(?=[VBntSE]*R)|N[gp]?J(?=[^te]*W[^te]*R)|(?<=^[^te]*W[^QteR]*)NJ(?=[^te]*R)|(?<=R[^te]*)NJ/,
    "participation",
    share,
  ],
  [/QEJ|QJE/, "participation", () => "100%"],
  [/QT[BV]?N|QN(?=$)|Q?NT/, "participation", of("participation")],
  [/QN?q(?=N)N|QNq|Nq(?=.*[Re]|B*N.*[WYP])|(?<=[Re].*)Nq/, "coordination_efficiency", share],
  [/Q?l+N[lL]+|QL*l+N|QNc?B*l[lL]*|Nc?[VB]?l[lL]*(?=.*W)|(?<=W.*)Nc?[VB]?l[lL]*/, "coordination_efficiency", lost],
  [/(?<=Qw[oB]?)N/, "residential_electricity_price", money],
  [/(?<=b.*)Nh|r?Nh(?=.*b)/, "rental_price", money],
  [/Nu(?=[gWA])|QNu|(?<=[gWA])Nu(?=.*3)|(?<=3.*[gWA]Q?)NuE?/, "vram_card", memory],
  [/4/, "bytes_per_parameter", last],
  [/Q?[gA]?5/, "hardware_life", last],
  [/Q?NT/, "hours", unbound(of("utilization"))],
  [/(?<=[WA])NT(?=.*[RN].*W)/, "hours", of("idle_time")],
  [/Q[?B]*INT/, "hours", busy],
  [/(?<=H)Q?t?S?a?g?1/, "hours", last],
  // How long they play is what is said of gamers, where nothing else is.
  [/(?<=[^WPApgSJ?MIUE].*)Q?t?S?a?g?1|Q?t?S?a?g?1(?=.*[^WPApgSJ?MIUE])/, "hours", unbound(last, /^[<>]$/)],
  [/Q?9/, "nothing_lost", () => "100%"],
  [
    /Nc+P(?=.*P)|QE?[gAW]?B*NP(?=.*P)|(?<=W)NE(?=.*[RN])/,
    "dc_to_consumer_ratio",
    (parts) => {
      const part = parts.find(({ figure }) => figure);
      return part?.figure?.kind === "share" ? typed(1 / part.figure.value) : undefined;
    },
  ],
  [/2/, "training_days", last],
  [/3/, "model_parameters", last],
];

/** Cuts out what is taken for granted; what is not understood of it stays, and leaves the reading unsure. */
export function conditionsIn(items: readonly Item[], today: string): Conditions {
  let rest = withDates(items, today);
  const given: Record<string, string> = {};
  for (const [pattern, id, text] of patterns) {
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
  const said = rest.findLast(({ slot }) => slot === "D")?.value;
  const has = (slots: RegExp): boolean => items.some(({ slot }) => slots.test(slot));
  // `renting for a year is cheaper than buying`, where a sum a year is none.
  const isCounted = (text: string): boolean =>
    /^\d+ years?$/.test(text) || (/^(?:for )?an? (?:year|month)$/.test(text) && has(/b/) && !has(/N/));
  // How long a run takes, and how long what is bought is used, whichever year it is.
  const years = said?.startsWith("+")
    ? Number(said)
    : Number(
        rest.find(
          ({ slot, text }) =>
            slot === "y" && (has(/f/) || (has(/b/) && has(/t/)) || (has(/r/) && has(/K/) && isCounted(text))),
        )?.value,
      );
  // `in two years it rents for 50 cents` is a date.
  const isPaid = has(/r/) && !has(/b/) && items.some(({ figure }) => figure?.kind === "money");
  const isSpan = years > 0 && has(/[frb]/) && !isPaid;
  if (isSpan && has(/f/)) given.training_days = String(Math.round(365 * years));
  else if (isSpan) given.hardware_life = years < 1 ? `${Math.round(365 * years)} days` : `${years} years`;
  const { training_days: days, ...others } = given;
  const known = days !== undefined && has(/[rb]/) && !has(/f/) ? { ...others, hardware_life: `${days} days` } : given;
  // Within two years of the past, and not of those to come.
  const isPast = said?.startsWith("+") === true && items.some(({ slot, value }) => slot === "V" && value === "past");
  const year = isSpan || isPast ? undefined : said;
  rest = rest
    .map((item) => (isPast && item.slot === "D" ? { ...item, slot: "?", value: "soft" } : item))
    .filter(({ slot }) => slot !== "D" && !(isSpan && slot === "y"));
  if (known.hours !== undefined) rest = rest.flatMap(asCrowd);
  return { given: known, ...(year !== undefined && { year }), rest: fused(rest) };
}

/** Whether a year is that of a swarm's peak, which is all that the ledger has of it. */
export const isOfThen = (items: readonly Item[], year: number): boolean =>
  items.some(({ owners = [] }) => owners.some(({ kind, asOf }) => kind === "swarm" && asOf.startsWith(String(year))));

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
  const all: Record<string, string> = { ...draft.given };
  const has = (id: string): boolean => models.find(({ name }) => name === draft.model)?.quantities.has(id) ?? false;
  const idsOf = (id: string): readonly string[] => {
    if (id === "nothing_lost") return lossless;
    if (id === "dc_to_consumer_ratio" && draft.model === "crowd") return ["consumer_per_h100e"];
    return [id === "hours" ? (draft.model === "rent" ? "time_in_use" : "availability") : id];
  };
  const lost: Record<string, string> = {};
  for (const [id, text] of Object.entries(given)) {
    // What the claim is about is not taken for granted.
    if (idsOf(id).includes(draft.output)) continue;
    // What a model of a size took follows from its size.
    if (id === "model_parameters" && all.training_compute !== undefined) continue;
    if (idsOf(id).every(has)) for (const each of idsOf(id)) all[each] = text;
    // How long hardware works is in what is held against each other, and nothing of it is lost on the way.
    else if (draft.model !== "versus" || (id !== "training_days" && id !== "nothing_lost")) lost[id] = text;
  }
  const isWhole = Object.keys(lost).length === 0;
  const now = Number(day.slice(0, 4));
  const here = { ...draft, given: all, ...(!isWhole && { without: { given: lost } }) };
  if (until === undefined || draft.year !== undefined) return { draft: here, isWhole };
  if (/^(?:crowd|versus(?:-\w+)?)$/.test(draft.model) && !isOfThen(items, until))
    return { draft: { ...here, year: until }, isWhole: isWhole && until >= firstCounts };
  if (until > now && draft.output === "pool_to_one_hyperscaler") {
    const then = { model: "project", output: "pool_to_one_hyperscaler_t", year: until } as const;
    return { draft: { ...here, ...then, given: { ...all, t: String(until - baseYear) } }, isWhole };
  }
  const dates = [...(draft.facts ?? []), draft.output].flatMap((fact) => ledger[fact]?.date ?? []);
  // In the year that they are of, or since the one from which they were counted; a fiscal year ends in the January behind it.
  const rest = items.some(isSince) ? "" : "(?!-20)";
  const isFrom = dates.some((date) => new RegExp(`^(?:${until}${rest}|fiscal ${until + 1})`).test(date));
  const isThen = items.some(isSince) ? isFrom : dates.length > 0 && dates.every((date) => date === String(until));
  // A rate of growth is the same in any year to come.
  const isTimeless =
    until < now ? isOfThen(items, until) || isThen : until === now || /_growth$/.test(draft.formula ?? draft.output);
  return {
    draft: isTimeless || isFrom ? here : { ...here, without: { given: lost, year: until } },
    isWhole: isWhole && isTimeless,
  };
}
