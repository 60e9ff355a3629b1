// What the words could be a claim on: each row of the table that finds its items, with those that it accounts for.

import { later } from "../core/tell.ts";
import { ledger } from "../models/ledger/ledger.ts";
import { baseYear } from "../models/project.ts";
import {
  type Bound,
  compared,
  crowdGiven,
  type Draft,
  factsIn,
  inverse,
  isFar,
  mirrored,
  one,
  overFacts,
  partOf,
  relation,
  type Sign,
  signOf,
  type Threshold,
  thresholdOf,
} from "./compare.ts";
import { isCountry } from "./counting.ts";
import { carriedTo, growing, growsByYear } from "./growth.ts";
import { type Item, ownerItem } from "./items.ts";
import { type Taken, takenBy, wantedIn } from "./match.ts";
import { figureAt } from "./numbers.ts";
import { type Row, rows } from "./quantities.ts";
import { called, gpusOf, nameOf, typed } from "./sides.ts";
import { runOf } from "./training.ts";

/** The day of the reply, and the year that was said. */
export interface Scene {
  readonly day: string;
  readonly year?: string;
  readonly until?: number;
}

export interface Candidate {
  readonly draft: Draft;
  /** Whether it is nothing where a word is left over. */
  readonly whole?: boolean;
  /** Whether other subjects say it, too: it needs a word of the field beside it. */
  readonly field?: boolean;
  /** How much it needs that is not there. */
  readonly missing?: number;
  /** The items that it accounts for. */
  readonly used: ReadonlySet<Item>;
}

const turned = ({ sign, threshold }: Bound): Bound => ({ sign: mirrored(sign), threshold: inverse(threshold) });
/** What a row is held against where there is no figure. */
const usual = ({ bound: text = "1" }: Row): Threshold => ({ ...one, ...figureAt(text.toLowerCase())?.figure, text });

const patterns = rows.map(([pattern, row]) => [wantedIn(pattern), row] as const);
const [nearest, fitting] = [true, false].map((is) => patterns.filter(([, { flags }]) => flags.includes("near") === is));

/** Every row that finds what it needs, or all but `spare` of it. */
export const candidatesIn = (items: readonly Item[], scene: Scene, spare = 0): readonly Candidate[] =>
  candidatesOf(fitting ?? [], items, scene, spare);

/** What is offered where no row fits, whatever else was said. */
export const nearestIn = (items: readonly Item[], scene: Scene): readonly Candidate[] =>
  candidatesOf(nearest ?? [], items, scene, 0);

const candidatesOf = (
  table: typeof patterns,
  items: readonly Item[],
  scene: Scene,
  spare: number,
): readonly Candidate[] =>
  table.flatMap(([pattern, row]) => {
    if (row.flags.includes("alone") && items.length > 1) return [];
    const { taken = [], missing = 0 } = takenBy(pattern, items, spare) ?? {};
    const isSaid = taken.some(({ item }) => item.figure ?? item.count ?? /[RKS]/.test(item.slot));
    // What is neither more nor less than something is no claim.
    if (taken.length === 0 || (missing > 0 && !(row.sign ?? row.bound ?? isSaid))) return [];
    const draft = draftOf(row, taken, items, scene);
    if (draft === undefined) return [];
    const used = new Set([...taken.map(({ item }) => item), ...items.filter(isVerb)]);
    return [{ draft, whole: row.flags.includes("whole"), field: row.flags.includes("field"), missing, used }];
  });

/** Whether a crowd is called by its hardware, of which only people who talk of compute speak so. */
export const isHardware = ({ text }: Item): boolean =>
  /(?:gpu|card|(?:gaming|home) pc|rig|hardware|computer|compute|computing|chip|silicon|base)s?$/.test(text);
export const isVerb = ({ slot, value }: Item): boolean => /[BV]/.test(slot) || (slot === "R" && value === "~");

function draftOf(row: Row, taken: readonly Taken[], items: readonly Item[], scene: Scene): Draft | undefined {
  // What the ledger has of one card after another.
  const piece = taken.find(({ item }) => item.slot === "P")?.item.value;
  if (row.about.endsWith("_") && piece !== undefined) {
    const about = row.about + piece;
    return ledger[about] && draftOf({ ...row, about }, taken, items, scene);
  }
  const at = (end: "first" | "second"): number =>
    items.indexOf(taken.find(({ wanted }) => wanted.end === end)?.item as Item);
  const order = taken.filter(({ wanted }) => wanted.often === "one").map(({ item }) => items.indexOf(item));
  if (row.flags.includes("ordered") && order.some((place, k) => place < (order[k - 1] ?? 0))) return undefined;
  // `more workers than Germany has people` are no usual number of them.
  if (row.bound !== undefined && row.flags.includes("near") && items.some(isCountry)) return undefined;
  // What is of a year of its own says nothing of another.
  const [, dated] = /^(?!hyper).*_(20\d\d)\b/.exec(row.about) ?? [];
  if (dated !== undefined && scene.until !== undefined && !row.about.includes(`_${scene.until}`)) return undefined;
  const [, whose] = /^(\w+) of world$/.exec(row.about) ?? [];
  const subject = taken.find(({ item }) => item.slot === "W")?.item;
  if (whose !== undefined) {
    const holder = whose === "who" ? subject : ownerItem(whose);
    const said = taken.find(({ item }) => item.figure)?.item;
    const { sign: _, ...unsigned } = row;
    const { sign, threshold } = boundOf(said ? unsigned : { sign: ">", ...row }, said, undefined);
    const draft = holder && compared(holder, ownerItem("world"), sign, threshold, scene.day);
    return doubted(draft, row);
  }
  const isFormula = !/^[\w-]+\.\w+$/.test(row.about);
  const [model = "", output = ""] = isFormula ? ["estimate", "result"] : row.about.split(".");
  const counted = taken.find(({ wanted }) => wanted.kinds.some(({ count = "any" }) => count !== "any"))?.item;
  const hired = taken.find(({ item }) => item.slot === "k" && item.count)?.item;
  const number = row.flags.includes("count") ? (counted ?? hired)?.count : taken.find(({ item }) => item.figure)?.item;
  if (
    output === "consumer_performance_growth" &&
    subject &&
    !isHardware(subject) &&
    !taken.some(({ item }) => item.slot === "g")
  )
    return undefined;
  if (row.figure === "growth" || row.figure === "shrinking")
    return doubted(ofFacts(row.about, growing(row, output, taken, number, scene.year)), row);
  const comparing = taken.find(({ item, wanted }) => /[RKS]/.test(item.slot) && !wanted.end)?.item;
  // Who beats another in what it costs is cheaper.
  const isBeating =
    comparing?.slot === "R" &&
    /^(?:rent_to_own|home_to_api|result|power_cost_ratio)$/.test(output) &&
    /^(?:beat|win|out|trump|top|crush|surpass|defeat|destroy)/.test(comparing.text);
  // `in two months, tops` bounds the time.
  const isLast = comparing?.slot === "S" && comparing === items.at(-1);
  // Who has 12 GB is counted, and who has more is not.
  const memory =
    output === "memory_eligible_share" ? items[items.findIndex(({ slot }) => slot === "u") - 1] : undefined;
  const gb = memory?.figure?.value === 12 ? undefined : memory?.figure;
  const isBelow = memory?.sign?.startsWith("<") === true;
  const whole: Row = isBelow && row.bound === undefined ? { ...row, figure: "rest" } : row;
  const all = boundOf(whole, number, isLast ? { ...comparing, value: "<=" } : comparing);
  const part = taken.find(({ item }) => item.slot === "N" && item !== number)?.item;
  const parts = (taken.find(({ item }) => item.slot === "P")?.item.count ?? part)?.figure?.value;
  const unit = taken.some(({ item }) => item.value === "MW") ? 1e3 : 1;
  const pieces = row.flags.includes("each") ? (parts ?? 1) / unit : 1;
  const found = pieces === 1 ? all : { ...all, threshold: partOf(all.threshold, pieces) };
  // Nobody means the price of a GPU who says 180 billion, nor ten cards in the world.
  const isCardCount = output === "consumer_gpu_installed_base" && number?.figure?.kind === "count";
  if (isCardCount && isFar(number.figure?.value ?? 1, ledger[output])) return undefined;
  if (number?.figure?.kind === "money" && isFar(found.threshold.value, ledger[isFormula ? row.about : output]))
    return undefined;
  const said =
    isBeating || row.flags.includes("time") || (isBelow && row.bound !== undefined)
      ? { ...found, sign: mirrored(found.sign) }
      : found;
  // `1:75,000,000` is said of the larger over the smaller, whichever comes first; `behind 1000 to 1` says which.
  const isBehind = at("second") >= 0 && at("second") < (at("first") < 0 ? Infinity : at("first"));
  const isTurned = isBehind && (number?.value !== "ratio" || comparing !== undefined);
  // Where a crowd may be counted it brings along how many join.
  const isCounted = taken.some(({ wanted }) => wanted.kinds.some(({ slot, count }) => slot === "W" && count === "any"));
  const run = runOf(taken.find(({ item }) => item.slot === "v")?.item, items);
  const crowd = subject?.owners ? subject : taken.find(({ item }) => item.owners !== undefined)?.item;
  const employer = /^fleet_(?:to_pool_)?workers$/.test(output)
    ? taken.find(({ item: { slot, owners: [owner] = [] } }) => slot === "W" && owner && !owner.devices)?.item
    : undefined;
  // A ratio of two facts is asked the way it was said.
  const [, over, under] = /^(\w+) \/ (\w+)$/.exec(row.about) ?? [];
  const asked = isTurned && under ? `${under} / ${over}` : row.about;
  const base = isFormula ? asked : growsByYear(output) ? output : "";
  const formula = carriedTo(base, scene.until ?? baseYear);
  const isCarried = formula !== base;
  const kind = output === "cards_needed" ? taken.find(({ item }) => item.slot === "P")?.item : undefined;
  const held = kind && ledger[factOf("vram", kind)]?.value;
  // Who says cards means no people.
  const isOfCards = output === "consumer_gpu_installed_base" && subject && isHardware(subject);
  const doubt =
    (isOfCards ? undefined : row.doubt) ??
    // What was paid then is carried back from today, and not read.
    (isCarried && (scene.until ?? baseYear) < baseYear ? later`in which year` : undefined) ??
    (isBeating ? later`cheaper or better` : undefined) ??
    (kind && held === undefined ? later`how much memory one has` : undefined);
  return {
    ...(isCarried ? { model: "estimate", output: "result" } : { model, output }),
    ...(isTurned && !under ? turned(said) : said),
    ...(output === "trained_to_frontier" && crowd && isCounted && { sides: [nameOf(crowd), run.side] }),
    ...(employer && { sides: [nameOf(employer), called("the pool")] }),
    ...((isFormula || isCarried) && factsIn(formula)),
    ...(isCarried && { year: scene.until ?? baseYear }),
    given: {
      ...(isCounted && crowd && joining(crowd, model, scene.day)),
      ...(employer && { fleet_gpus: gpusOf(employer, scene.day) }),
      ...(held !== undefined && { vram_card: `${held} GB` }),
      ...(model === "train" && run.took && { training_compute: run.took }),
    },
    ...(gb && { over: [`${gb.text} GB`] }),
    ...(doubt && { doubt }),
  };
}

/** A draft on growth, of facts where its row is about such. */
const ofFacts = (about: string, draft: Draft | undefined): Draft | undefined =>
  draft && !about.includes(".") ? { ...draft, ...overFacts(about, draft) } : draft;

/** A draft with the doubt of its row, where that has one. */
const doubted = (draft: Draft | undefined, { doubt }: Row): Draft | undefined =>
  draft && { ...draft, ...(doubt !== undefined && { doubt }) };

/** Which share of a crowd joins, or how many of what, where it is said. */
function joining(crowd: Item, model: string, day: string): Readonly<Record<string, string>> {
  if (model === "train") return crowdGiven(crowd, day, false);
  const { consumer_per_h100e: _, ...given } = crowdGiven(crowd, day);
  return given;
}

export function boundOf(row: Row, number: Item | undefined, comparing: Item | undefined): Bound {
  if (number === undefined) {
    const said = { sign: comparing ? relation(comparing) : ((row.sign ?? "~") as Sign), threshold: usual(row) };
    return row.figure === "over" ? turned(said) : said;
  }
  const isAmount = comparing !== undefined && number.figure?.kind === "money";
  const sign = signOf(number, isAmount ? relation(comparing) : (row.sign as Sign | undefined));
  const said = { sign: row.figure === "turning" ? "~" : sign, threshold: thresholdOf(number) } as const;
  if (row.figure === "over") return turned(said);
  if (row.figure === "plain") return said;
  if (row.figure === "rest") {
    const { text, value, low, high } = said.threshold;
    const rest = /[%/]/.test(text) ? `${typed(100 * (1 - value))}%` : typed(1 - value);
    const [least, most] = [Math.max(0, 1 - high), Math.min(1, 1 - low)];
    return { sign: mirrored(said.sign), threshold: { text: rest, value: 1 - value, low: least, high: most } };
  }
  // `three times less` is a third.
  const isLess = comparing && relation(comparing).startsWith("<") && said.threshold.value > 1;
  return isLess && !isAmount ? turned(said) : said;
}

/** The fact of a measure of a piece. */
export const factOf = (measure = "", { value = "gamers" }: Item): string =>
  measure === "capex_of" && value === "gamers"
    ? "nvidia_gaming_revenue"
    : `${measure}_${value.replace("datacenter_gpu", "h100").replace("rtx_", measure.endsWith("_of") ? "rtx_" : "rtx")}`;
