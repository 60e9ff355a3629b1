// Why a reading is not certain, though its words were found.

import { later, tell } from "../core/tell.ts";
import type { Draft } from "./compare.ts";
import { isAnchor } from "./field.ts";
import { codesOf, type Item, isYear } from "./items.ts";
import { firms } from "./sides.ts";

export interface Told {
  readonly draft: Draft;
  /** The items of the sentence, and those that are left of it without what it takes for granted. */
  readonly items: readonly Item[];
  readonly left: readonly Item[];
  /** Whether every word found a place. */
  readonly whole: boolean;
  readonly denials: number;
}

/** Words for crowds that other subjects use, too. */
const weak =
  /^(?:players?|consumers?|volunteers?|hobbyists|the people|home users?|(?:the )?little guys?|phones?|smartphones?|iphones?|laptops?)$/;

type Has = (test: (item: Item, at: number) => boolean) => boolean;

/** A sentence as doubts look at it: the codes of its items, and whether one of them, or of those that are left, is such. */
interface Said extends Told {
  readonly codes: string;
  readonly has: Has;
  readonly keeps: Has;
}

const isDated = (item: Item): boolean => isYear(item) || /^next year$/.test(item.text);
const isShare = ({ figure, count }: Item): boolean => (count?.figure ?? figure)?.kind === "share";
const isSwarm = ({ owners }: Item): boolean => owners?.[0]?.kind === "swarm";
/** One university, or one of the Gulf's states, in place of all of them. */
const isOneOfMany = ({ value, text, isAll }: Item): boolean =>
  (value === "universities" &&
    (!/^(?:(?:all|every|the|world) )*(?:universit|uni|colleg|campus|academ|research|student|phd|grad|professor)/.test(
      text,
    ) ||
      (/^(?:an? |no |any )?university$/.test(text) && !isAll))) ||
  (value === "gulf" && !text.includes("gulf"));

const isUnknown = ({ slot }: Item): boolean => slot === "?" || slot === "p";
/** Chinese gamers are a part of all whom nobody has counted, and a work laptop no laptop of the average. */
const isPart = ({ count, isAll, owners: [owner] = [] }: Item): boolean =>
  !count && !isAll && (owner?.id ?? "").startsWith("gamers_");
const isOfAKind = ({ slot, text, count, owners: [owner] = [] }: Item): boolean =>
  /^(?:gaming|work) laptop|a supercomputer$|^tpu v|^(?:trillium|ironwood)/.test(text) ||
  (slot === "W" &&
    owner?.id !== "gamers" &&
    count?.text === "1" &&
    !owner?.label.toLowerCase().endsWith(`${text.split(" ").at(-1)}s`));
const isSeveral = ({ value, text, isAll, isJoint }: Item): boolean =>
  isJoint === true || (value === "supercomputer" && (isAll === true || /^every|s$/.test(text)));
/** Other subjects say it, too. */
const isLoose = ({ slot, value, text, isAll }: Item): boolean =>
  (slot === "R" && value?.endsWith("w") === true) || (slot === "W" && !isAll && weak.test(text));

/** What a sentence leaves open by how it is said, and then by what is read of it; the first that fits is told. */
const open: readonly (readonly [doubt: string | ((said: Said) => string), fits: (said: Said) => boolean])[] = [
  [
    later`in which year`,
    ({ items, codes }) => {
      const dates = items.filter(isDated);
      const isUntil = dates.some(({ text }) => /^(?:until|till|before)/.test(text)) && codes.includes("n");
      const isLast = dates.some((date) => date.value === "+-1" && date !== items[0]);
      return new Set(dates.map(({ value }) => value)).size > 1 || isLast || isUntil;
    },
  ],
  [
    later`whether they would be on for this`,
    ({ has }) =>
      has(({ slot, value }) => slot === "I" && value === "off") && has((item) => item.slot === "1" || isShare(item)),
  ],
  // `a tenth of gamers beats it, and soon not even all of them`
  [
    later`these are several claims`,
    ({ has }) =>
      has(
        (part) =>
          isShare(part) && has((all) => all !== part && all.isAll === true && all.owners?.[0] === part.owners?.[0]),
      ),
  ],
  // `today's Google in 2028`, `than Google had`
  [
    later`in which year`,
    ({ items, codes, has }) =>
      !has(isSwarm) &&
      ((has(({ value }, at) => value === "today" && items[at - 1]?.slot !== "W") && has(isDated)) ||
        (items.at(-1)?.text === "had" && codes.includes("R"))),
  ],
  [later`what is denied`, ({ has }) => has(({ value }) => value === "degree")],
  [
    later`whether they would be on for this`,
    ({ has }) => has(({ value }) => value === "leave_on") && has(({ count }) => count?.figure?.kind === "share"),
  ],
  // `nobody outside the five has more than 3%`
  [
    later`each of them or all together`,
    ({ has, codes }) => (codes.includes("0") && has(({ value }) => value === "outside")) || has(isOneOfMany),
  ],
  // `there are more 4090s than H100s`
  [
    later`in number or in compute`,
    ({ items, codes, has }) =>
      /P.*P/.test(codes) &&
      items.every(({ slot, count }) => slot !== "P" || !count) &&
      has(({ text, slot }, at) => slot === "R" && /^(?:more|fewer|as many)/.test(text) && items[at + 1]?.slot === "P"),
  ],
  // `a third of it is not owned by the four`
  [
    later`what is denied`,
    ({ codes, has }) =>
      /nB?V/.test(codes) && has((item) => item.slot === "N" && isShare(item)) && has(({ value }) => value === "by"),
  ],
  [later`how long they ran`, ({ codes }) => /Bf.*P|t.*f.*P|P.*t.*f|t.*P.*f/.test(codes) && !/[2yD]/.test(codes)],
  [later`what is denied`, ({ codes }) => /n.*0|0.*n/.test(codes)],
  [
    later`in dollars or in compute`,
    ({ items, codes, has }) =>
      !codes.includes("P") &&
      has(({ text }, at) => text === "worth" && /^(?:more|less)/.test(items[at + 1]?.text ?? "")),
  ],
  // `if fewer than 10% joined`
  [
    later`how many of them would join`,
    ({ items, codes, has }) =>
      codes.includes("R") &&
      has(
        ({ slot, sign, count }, at) =>
          count?.sign === "<" || (slot === "N" && sign === "<" && /[Jp]/.test(items[at + 1]?.slot ?? "")),
      ),
  ],
  [
    later`in what it is better`,
    ({ codes, has }) =>
      has(({ slot, value }) => slot === "R" && value?.endsWith("q") === true) &&
      codes.includes("c") &&
      !/[GqyP]/.test(codes),
  ],
  [({ draft }) => draft.doubt ?? "", ({ draft }) => draft.doubt !== undefined],
  [
    ({ left }) => {
      const unknown = left.filter(isUnknown).map(({ text }) => text);
      return tell`what "${[...new Set(unknown)].join(" ")}" has to do with it`;
    },
    ({ keeps }) => keeps(isUnknown),
  ],
  [
    later`with the card or its electricity alone`,
    ({ draft, keeps }) => draft.model === "cost-per-token" && keeps(({ value }) => value === "watts"),
  ],
  [
    later`GPUs of which kind`,
    ({ draft, keeps }) =>
      (draft.model === "rent" ||
        draft.output === "accelerator_price" ||
        /_price \* h100_price_growth/.test(draft.formula ?? "")) &&
      keeps(({ slot, value }) => slot === "P" && !/^(?:h100|datacenter_gpu)$/.test(value ?? "")),
  ],
  [later`how many of them would join`, ({ draft, keeps }) => draft.given?.participation === undefined && keeps(isPart)],
  [later`of which kind`, ({ keeps }) => keeps(isOfAKind)],
  [
    ({ left }) => tell`what "${left.find(({ isGuessed }) => isGuessed)?.text ?? ""}" is`,
    ({ keeps }) => keeps(({ isGuessed }) => isGuessed === true),
  ],
  // `is concentrated`: in how many hands nobody says.
  [
    later`how much of it`,
    ({ draft, keeps }) =>
      draft.threshold.text === "50%" && keeps(({ slot, value }) => slot === "O" && value === "degree"),
  ],
  [later`a plant taken as a gigawatt`, ({ keeps }) => keeps(({ value }) => value === "plant")],
  [later`whether it is meant`, ({ keeps }) => keeps(({ slot }) => slot === "i")],
  [later`how many are meant`, ({ keeps }) => keeps(({ isVague, slot }) => isVague === true || slot === "z")],
  [later`who everyone is`, ({ keeps }) => keeps(({ text }) => /^(?:every(?:one|body)|all of us)$/.test(text))],
  [
    later`in number or in compute`,
    ({ keeps }) => keeps(({ slot, value }) => slot === "R" && value?.endsWith("n") === true),
  ],
  [
    later`level or on the way`,
    ({ keeps }) => keeps(({ slot, text }) => slot === "R" && /^(?:catch|fall|overtak|pass|gain)\w*ing/.test(text)),
  ],
  [
    later`GPUs of which kind`,
    ({ draft, keeps }) => draft.model === "crowd" && keeps(({ value }) => value === "counted"),
  ],
  [
    later`whose datacenters`,
    ({ draft, keeps }) =>
      /^(?:versus|crowd|pool)$/.test(draft.model) && keeps(({ slot, text }) => slot === "Y" && text === "datacenter"),
  ],
  [later`each of them or all together`, ({ keeps }) => keeps(isSeveral)],
  [
    later`whose datacenters`,
    ({ draft, keeps }) =>
      draft.output === "pool_to_fleets_power" &&
      !keeps(({ slot, owners }) => slot === "W" && owners?.[0]?.devices === undefined) &&
      keeps(({ slot, text }) => slot === "Y" && /^datacenter/.test(text)),
  ],
  [later`not every word could be placed`, ({ whole }) => !whole],
  [
    later`what is denied`,
    ({ draft, denials, keeps }) =>
      denials > 0 && draft.threshold.text !== "1" && draft.sign === "<" && !keeps(({ sign }) => Boolean(sign)),
  ],
  [
    later`whether it is about compute`,
    ({ draft, left, keeps }) => {
      const sides = left.flatMap(({ owners = [], parts }) => (parts ? [] : owners));
      const isAlike =
        sides.every(({ kind }) => firms.test(kind) || kind === "country") ||
        sides.every(({ devices }) => devices !== undefined);
      return ((draft.model === "versus" && isAlike) || keeps(isLoose)) && !keeps(isAnchor);
    },
  ],
];

/** Why it is not certain that a draft is what a sentence means; nothing where it is. */
export function doubtIn(told: Told): string | undefined {
  const [has, keeps] = [told.items, told.left].map(
    (list): Has =>
      (test) =>
        list.some(test),
  ) as [Has, Has];
  const said: Said = { ...told, codes: codesOf(told.items), has, keeps };
  const [doubt] = open.find(([, fits]) => fits(said)) ?? [];
  return typeof doubt === "function" ? doubt(said) : doubt;
}
