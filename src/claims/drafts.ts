// From words to drafts of claims: sentences tried whole, then in parts, then without what could not be placed.

import { compared, type Draft, negated } from "./compare.ts";
import { conditionsIn } from "./conditions.ts";
import { framed } from "./frames.ts";
import { fused, type Item, itemsOf, ownerItem } from "./items.ts";
import { sentencesOf } from "./spelling.ts";

export interface Drafts {
  /** The likeliest first. */
  readonly drafts: readonly Draft[];
  readonly sure: boolean;
  readonly doubt?: string;
}

const none: Drafts = { drafts: [], sure: false };

/** What could be meant by the words, and whether it is certain. */
export function draftsIn(words: string, day: string): Drafts {
  const sentences = sentencesOf(words).slice(0, 8);
  const read = sentences.map((sentence) => ofParts(sentence, day));
  const found = read.filter(({ drafts }) => drafts.length > 0);
  const [only] = found;
  if (only === undefined) return none;
  if (found.length > 1) {
    return {
      drafts: found.flatMap(({ drafts }) => drafts.slice(0, 2)),
      sure: false,
      doubt: "these are several claims",
    };
  }
  const silent = sentences.filter((_, k) => read[k] !== only).every((sentence) => saysNothing(sentence));
  return silent ? only : { ...only, sure: false };
}

/** `lol no.`, `Honestly.`: nothing of it bears on a claim beside it. */
const saysNothing = (sentence: string): boolean => itemsOf(sentence).every(({ slot }) => slot === "n");

/** The whole first; where it is two claims in one breath, both. */
function ofParts(sentence: string, day: string): Drafts {
  const whole = ofSentence(sentence, day);
  if (whole.sure) return whole;
  const halves = sentence.split(/,? (?:and|but|while|whereas) /);
  if (halves.length < 2) return whole;
  const read = halves.map((half) => ofSentence(half, day));
  if (read.filter(({ sure }) => sure).length < 2) return whole;
  return { drafts: read.flatMap(({ drafts }) => drafts), sure: false, doubt: "these are two claims" };
}

/** What may be left out of a row, at the price of certainty. */
const loose = /[?izQECMSplTLU0$Z]/;
/** What only people who talk of compute say. */
const isAnchor = ({ slot, value }: Item): boolean =>
  /[cPYAv!]/.test(slot) || (slot === "g" && value === "gpu") || (slot === "m" && value === "vram") || value === ">c";

function ofSentence(sentence: string, day: string): Drafts {
  const items = fused(itemsOf(sentence));
  const { given, year, rest } = conditionsIn(items);
  const denials = rest.filter(({ slot }) => slot === "n").length;
  const row = rest.filter(({ slot }) => slot !== "n");
  const unknown = row.filter(({ slot }) => slot === "?" || slot === "p");
  const isField = items.some(isAnchor);
  if (unknown.length > 0 && !isField) return none;
  if (unknown.length > 3) return none;
  const until = year === undefined ? undefined : yearOf(year, day);
  const scene = {
    day: until !== undefined && until > Number(day.slice(0, 4)) ? `${until}-12-31` : day,
    given,
    ...(year !== undefined && { year }),
  };
  const whole = framed(row, scene);
  const draft =
    whole ??
    framed(
      row.filter(({ slot }) => !loose.test(slot)),
      scene,
    ) ??
    framed(
      row.filter(({ slot }) => !/[?i]/.test(slot)),
      scene,
    );
  const around = { given, until, day, items };
  if (draft === undefined) {
    const offers = isField || unknown.length === 0 ? near(row, scene.day, isField) : [];
    return { drafts: offers.map((offer) => withConditions(offer, around).draft), sure: false };
  }
  const placed = withConditions(denials % 2 === 1 ? { ...draft, sign: negated(draft.sign) } : draft, {
    given,
    until,
    day,
    items,
  });
  const doubt = doubtOf(placed.draft, { whole: whole !== undefined && placed.isWhole, denials, items });
  return { drafts: [placed.draft], sure: doubt === undefined, ...(doubt !== undefined && { doubt }) };
}

const yearOf = (year: string, day: string): number =>
  year.startsWith("+") ? Number(day.slice(0, 4)) + Number(year.slice(1)) : Number(year);

interface Around {
  readonly given: Readonly<Record<string, string>>;
  readonly until: number | undefined;
  readonly day: string;
  readonly items: readonly Item[];
}

/** Which models have what the conditions set. */
const places: Readonly<Record<string, readonly string[]>> = {
  participation: ["pool", "crowd", "project", "train", "watts", "workers", "chip-in"],
  coordination_efficiency: ["pool", "crowd", "project", "chip-in"],
  availability: ["pool", "crowd", "project", "train", "watts", "workers", "chip-in"],
  time_in_use: ["rent"],
  training_days: ["train"],
  model_parameters: ["fit"],
};

/** The draft with what is taken for granted, and whether all of that found a place. */
function withConditions(
  draft: Draft,
  { given, until, day, items }: Around,
): { readonly draft: Draft; readonly isWhole: boolean } {
  let isWhole = true;
  const all: Record<string, string> = { ...draft.given };
  for (const [id, text] of Object.entries(given)) {
    if (id === "nothing_lost" && places.coordination_efficiency?.includes(draft.model)) {
      for (const loss of ["memory_eligible_share", "availability", "coordination_efficiency"]) all[loss] = text;
      continue;
    }
    const name = id === "hours" ? (draft.model === "rent" ? "time_in_use" : "availability") : id;
    if (places[name]?.includes(draft.model)) all[name] = text;
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

interface Told {
  readonly whole: boolean;
  readonly denials: number;
  readonly items: readonly Item[];
}

/** Words for crowds that other subjects use, too. */
const weak =
  /^(?:players?|consumers?|volunteers?|hobbyists|the people|home users?|phones?|smartphones?|iphones?|laptops?)$/;

function doubtOf(draft: Draft, { whole, denials, items }: Told): string | undefined {
  if (draft.doubt !== undefined) return draft.doubt;
  const unknown = items.filter(({ slot }) => slot === "?" || slot === "p").map(({ text }) => text);
  if (unknown.length > 0) return `what "${unknown.join(" ")}" has to do with it`;
  const isPriced = draft.model === "rent" || draft.output === "accelerator_price";
  if (isPriced && items.some(({ slot, value }) => slot === "P" && !/^(?:h100|datacenter_gpu)$/.test(value ?? "")))
    return "GPUs of which kind";
  const isPart = ({ count, isAll, owners: [owner] = [] }: Item): boolean =>
    !count && !isAll && (owner?.id ?? "").startsWith("gamers_");
  if (draft.given?.participation === undefined && items.some(isPart)) return "how many of them would join";
  if (items.some(({ slot }) => slot === "i")) return "whether it is meant";
  if (items.some(({ isVague, slot }) => isVague || slot === "z")) return "how many are meant";
  if (!whole) return "not every word could be placed";
  if (draft.sign === "~" && denials > 0) return "what is denied";
  const sides = items.flatMap(({ owners = [] }) => owners);
  const isNamed = draft.model === "versus" && sides.every(({ kind }) => /company|laboratory|cloud|country/.test(kind));
  const isLikeCrowds = draft.model === "versus" && sides.every(({ devices }) => devices !== undefined);
  const isLoose = items.some(
    ({ slot, value, text, isAll }) => value === ">w" || (slot === "W" && !isAll && weak.test(text)),
  );
  return (isNamed || isLikeCrowds || isLoose) && !items.some(isAnchor) ? "whether it is about compute" : undefined;
}

const isKind =
  (pattern: RegExp) =>
  ({ owners = [] }: Item): boolean =>
    owners.some(({ kind }) => pattern.test(kind));

/** What comes near, by what is named: each of the words' own subjects, none that they do not speak of. */
function near(row: readonly Item[], day: string, isField: boolean): readonly Draft[] {
  const has = (pattern: RegExp): boolean => row.some(({ slot, value }) => pattern.test(`${slot}${value ?? ""}`));
  const sides = row.filter(({ slot }) => /[WPYA]/.test(slot));
  const [a, b] = sides;
  const value = { text: "1", value: 1, low: 0.9, high: 1.1 };
  const half = { text: "50%", value: 0.5, low: 0.45, high: 0.55 };
  const concentration = compared(ownerItem("four"), ownerItem("world"), ">", half, day);
  const pool: Draft = { model: "pool", output: "pool_to_one_hyperscaler", sign: ">=", threshold: value };
  const figure = row.find(({ slot, figure: number }) => slot === "N" && number?.kind === "share")?.figure;
  const spend = row.find(({ figure: number }) => number?.kind === "money")?.figure;
  const offers: readonly (readonly [boolean, Draft | undefined])[] = [
    [
      (isField || (sides.some(isKind(/crowd|swarm/)) && !sides.every(isKind(/crowd/)))) && !has(/^[wmo$K]/),
      a && b && compared(a, b, ">=", value, day),
    ],
    [
      has(/^a/) && has(/^k/),
      {
        model: "workers",
        output: "fleet_workers",
        sign: ">=",
        threshold: { text: "1M", value: 1e6, low: 9e5, high: 1.1e6 },
      },
    ],
    [
      has(/^w/) && (has(/^Y/) || sides.some(({ owners }) => owners?.[0]?.id === "gamers")),
      { model: "watts", output: "pool_to_fleets_power", sign: "<", threshold: value },
    ],
    [has(/^Y/) && !has(/^[wOP$so]/), figure ? { ...pool, sign: "~", threshold: { ...figure } } : pool],
    [has(/^Ocountry/), compared(ownerItem("us"), ownerItem("world"), ">", half, day)],
    [
      has(/^s/) && spend !== undefined,
      spend && { model: "gap", output: "accelerator_spend", sign: "~", threshold: { ...spend } },
    ],
    [has(/^Tcompete/) || (has(/^C/) && has(/^c/)), pool],
    [(has(/^c/) && !has(/^N/)) || has(/^T(?:holder|compete)/) || has(/^O$/), concentration],
    [has(/^W/) && has(/^m/) && isField, a && compared(a, ownerItem("world"), ">=", value, day)],
    [
      has(/^P/) && has(/^m/) && !has(/^W/),
      {
        model: "estimate",
        output: "result",
        sign: ">",
        threshold: value,
        facts: ["vram_h100", "vram_rtx3060"],
        formula: "vram_h100 / vram_rtx3060",
      },
    ],
    [has(/^P/) && has(/^r/), { model: "rent", output: "rent_to_own", sign: "<", threshold: value }],
  ];
  return offers.flatMap(([fits, draft]) => (fits && draft ? [draft] : []));
}
