// From a sentence to drafts of claims: the candidate that accounts for most of its words, and whether that is every word.

import { later } from "../core/tell.ts";
import type { Model } from "../models/model.ts";
import { budgets, purchases } from "./budgets.ts";
import { type Candidate, candidatesIn, isVerb, nearestIn } from "./candidates.ts";
import { type Draft, negated } from "./compare.ts";
import { conditionsIn, isOfThen, placed } from "./conditions.ts";
import { contests } from "./contests.ts";
import { costs } from "./costs.ts";
import { calendarYear } from "./dates.ts";
import { doubtIn } from "./doubts.ts";
import {
  besides,
  isAnchor,
  isComparedElse,
  isFight,
  isHalfKnown,
  isJoke,
  isNearField,
  isOfCrowd,
  isOfFields,
  isWholeOf,
  saysLittle,
  strangerIn,
} from "./field.ts";
import { rowOf } from "./fused.ts";
import { codesOf, type Item, spokenIn } from "./items.ts";
import { measuredContests, ofPieces } from "./measures.ts";
import { memories } from "./memory.ts";
import { alone, near } from "./near.ts";
import { outlooks } from "./outlooks.ts";
import { listed } from "./runs.ts";
import { spans } from "./spans.ts";
import { unsaidOf } from "./unsaid.ts";

export interface Drafts {
  /** The likeliest first. */
  readonly drafts: readonly Draft[];
  readonly sure: boolean;
  readonly doubt?: string;
  /** Whether no row fits, and these are what comes nearest. */
  readonly isNear?: boolean;
  /** Who or what is compared that nobody has figures for, where nothing could be read. */
  readonly stranger?: string;
}

export interface Scene {
  readonly models: readonly Model[];
  /** The day of the reply, as `2026-11-28`. */
  readonly day: string;
}

export const none: Drafts = { drafts: [], sure: false };
export const several = later`these are several claims`;

export function ofSentence(sentence: string, scene: Scene): Drafts {
  const all = rowOf(sentence);
  const owners = all.filter(
    ({ slot, owners: [owner] = [] }, k) => slot === "W" && all.findIndex((each) => each.owners?.[0] === owner) === k,
  );
  // `both A and B beat C`, `A beats both B and C`, `A and B each draw 1 GW` are several claims.
  const mark = all.findIndex(({ slot, value, text }) => (slot === "H" && value !== "unless") || text === "each");
  const isTwoCrowds =
    owners.map(({ owners: [owner] = [] }) => owner?.devices !== undefined).join() === "true,true,false";
  const before = owners.filter((owner) => all.indexOf(owner) < mark);
  const isEach = all[mark]?.slot === "E" && !all.some(({ slot }) => slot === "b");
  const group = isEach ? before : mark > 0 && before.length > 0 ? owners.slice(before.length) : owners.slice(0, -1);
  if (group.length > 1 && (isEach || (owners.length === 3 && (mark >= 0 || isTwoCrowds)))) {
    const each = group.map((one) => all.filter((item, k) => (k !== mark && !group.includes(item)) || item === one));
    return {
      drafts: each.flatMap((items) => ofItems(items, scene).drafts.slice(0, 1)),
      sure: false,
      doubt: several,
    };
  }
  if (isComparedElse(sentence, all)) return none;
  const stranger = besides(sentence, all);
  if (stranger !== undefined && (isOfCrowd(all) || all.some(isAnchor))) return { ...none, stranger };
  const read = ofItems(all, scene);
  const found = read.drafts.length > 0 ? read : ofItems(all, scene, false);
  const [draft] = found.drafts;
  const doubt = found.sure && draft ? unsaidOf(draft, spokenIn(sentence)) : undefined;
  return doubt === undefined ? found : { ...found, sure: false, doubt };
}

function ofItems(items: readonly Item[], { models, day }: Scene, isConditional = true): Drafts {
  if (items.some(({ slot }) => slot === "#")) return none;
  // For how long something is paid is what it costs, and no condition.
  const paid = [...costs(items), ...budgets(items), ...purchases(items)];
  const { given, year, rest } =
    isConditional && paid.length === 0 ? conditionsIn(items, day) : { given: {}, year: undefined, rest: items };
  const isUnless = items.some(({ value }) => value === "unless");
  const isConditioned = Object.keys(given).length > 0 || year !== undefined;
  const row = rest.filter(({ slot }) => slot !== "n" && slot !== "H" && (slot !== "Q" || !isConditioned));
  const isMocked = isJoke(items);
  const isContest = isMocked || isOfCrowd(items);
  const isAnchored = items.some(isAnchor) || isOfFields(items);
  const isField = isContest || "hours" in given || isAnchored;
  const unknown = row.filter((item) => item.slot === "?" && !isHalfKnown(item) && !saysLittle(item)).length;
  const isLoose = items.some(({ isGuessed }) => isGuessed);
  const isNamed = isNearField(items);
  const isNear = isField || isNamed;
  // Most of a sentence unknown is another language, or another matter.
  const known = row.length - unknown;
  const most =
    isAnchored || "hours" in given
      ? Math.min(8, known)
      : Math.max(
          isMocked || (isContest && items.some(isFight))
            ? 3
            : isLoose || (isContest && /Q.*J/.test(codesOf(items)))
              ? 1
              : 0,
          isNamed ? known - 1 : 0,
        );
  if (unknown > most) {
    const stranger = isWholeOf(row) ? strangerIn(row) : undefined;
    return stranger === undefined ? none : { ...none, stranger };
  }
  const said = year === undefined ? undefined : calendarYear(year, day);
  // This year is today, where nobody speaks of its end.
  const until = said === Number(day.slice(0, 4)) && !items.some(isEnd) ? undefined : said;
  const then = until === undefined || isOfThen(items, until) ? day : `${until}-12-31`;
  const at = { day: then, ...(year !== undefined && { year }), ...(until !== undefined && { until }) };
  const withRest = (candidate: Candidate) => ({
    ...candidate,
    left: row.filter((item) => !isCovered(item, candidate)),
  });
  const found = [
    ...[...candidatesIn(row, at), ...ofPieces(row), ...contests(row, then, "participation" in given)],
    ...[
      ...measuredContests(row, then),
      ...memories(row),
      ...listed(row, then),
      ...spans(items, then),
      ...outlooks(row, day, at),
      ...paid,
      ...(isField ? candidatesIn(row, at, 1) : []),
    ],
  ]
    .map(withRest)
    .filter(({ left, whole, field, missing = 0, used }) =>
      missing > 0
        ? isField && [...used].filter((item) => !isVerb(item)).length > Math.max(1, left.length)
        : left.length === 0
          ? isField || !field
          : isField
            ? !whole && left.filter(({ figure }) => figure).length < 2
            : left.every(saysLittle),
    )
    .toSorted((a, b) => cost(a) - cost(b) || b.used.size - a.used.size);
  const [best] = found;
  // `nobody can train it` denies, where nobody is no part of the row.
  const stranger = (isAnchored || isWholeOf(row)) && !best ? strangerIn(row) : undefined;
  const close = best
    ? []
    : nearestIn(row, at)
        .filter(({ field, whole }) => (isNear || !field) && (row.length < 4 || !whole))
        .map(withRest);
  const isNobody = row.some((item) => item.slot === "0" && !(best ?? close[0])?.used.has(item));
  const isBeside = rest.some(({ slot, text }, k) => slot === "n" && text === "not" && rest[k + 1]?.slot === "W");
  const denials = rest.filter(({ slot }) => slot === "n").length + (isNobody ? 1 : 0);
  const composed = near(
    row,
    then,
    isNear,
    "participation" in given,
    items.some(({ slot, text }) => slot === "Q" && /^even/.test(text)),
  );
  const offered = composed.length > 0 ? composed : close.map(withLeft);
  const other = offered.length > 0 || !isNear ? offered : alone(row, then);
  const drafts = (best ? found : other.map((draft) => ({ draft, left: [] })))
    .flatMap((candidate, k) => {
      const [draft, isPart] = [withLeft(candidate), best === undefined || cost(candidate) > 0];
      const denial = { ...draft, sign: denied(draft.sign) };
      // Who denies a figure may deny that it is so high, or what stands beside it.
      const meant =
        denials === 0 || isUnless
          ? [draft]
          : denials % 2 === 1
            ? [denial, ...(draft.sign === "~" && k === 0 ? [draft] : [])]
            : [draft, denial];
      return meant.map((each) => ({ ...placed(each, { given, until, day, items, models }), isPart }));
    })
    // What holds all that is said and taken for granted comes first.
    .toSorted((a, b) => partly(a) - partly(b));
  const [first] = drafts;
  if (first === undefined || (best === undefined && stranger !== undefined))
    return stranger === undefined ? none : { ...none, stranger };
  const doubt = isUnless
    ? later`what "unless" leaves open`
    : denials > 1 || isBeside
      ? later`what is denied`
      : doubtIn({
          ...{ draft: first.draft, items, left: [...row, ...rest], denials },
          whole: !first.isPart && first.isWhole,
        });
  return doubt === undefined
    ? { drafts: [first.draft], sure: true }
    : { drafts: drafts.map(({ draft }) => draft).slice(0, 3), sure: false, doubt, isNear: best === undefined };
}

/** The figures that it leaves over are said to be left out. */
function withLeft({ draft, left }: Pick<Candidate, "draft"> & { readonly left: readonly Item[] }): Draft {
  const over = left.flatMap(({ figure }) => (figure && figure.text !== draft.threshold.text ? figure.text : []));
  return over.length === 0 ? draft : { ...draft, over };
}

const partly = (read: { readonly draft: Draft; readonly isPart: boolean }): number =>
  Number(read.isPart) + Number(read.draft.without !== undefined);

/** What a candidate leaves over, and what it needs that was not said. */
const cost = ({ left, missing = 0 }: { readonly left: readonly Item[]; readonly missing?: number }): number =>
  left.length + 2 * missing;

/** Of a figure that is denied it is likeliest that it is too high. */
const denied = (sign: Draft["sign"]): Draft["sign"] => (sign === "~" ? "<" : negated(sign));

const isEnd = ({ slot, text }: Item): boolean => slot === "D" && /^(?:by|before)|end of/.test(text);

const isCovered = (item: Item, { used }: Candidate): boolean => used.has(item) || isVerb(item) || item.slot === "0";
