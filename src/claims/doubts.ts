// Why a reading is not certain, though its words were found.

import { later, tell } from "../core/tell.ts";
import type { Draft } from "./compare.ts";
import { isAnchor } from "./field.ts";
import { codesOf, type Item } from "./items.ts";

export interface Told {
  /** Whether every word found a place. */
  readonly whole: boolean;
  readonly denials: number;
  readonly items: readonly Item[];
}

/** Words for crowds that other subjects use, too. */
const weak =
  /^(?:players?|consumers?|volunteers?|hobbyists|the people|home users?|(?:the )?little guys?|phones?|smartphones?|iphones?|laptops?)$/;

/** A sentence as doubts look at it: its items, their codes, and whether one of them is such. */
interface Said {
  readonly items: readonly Item[];
  readonly codes: string;
  readonly has: (test: (item: Item, at: number) => boolean) => boolean;
}

const isDated = ({ slot, value, text }: Item): boolean =>
  (slot === "D" && !/^(?:now|today)/.test(value ?? "")) || /^next year$/.test(text);
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

/** What a sentence leaves open by how it is said, whatever is read of it; the first that fits is told. */
const open: readonly (readonly [doubt: string, fits: (said: Said) => boolean])[] = [
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
      has((part) => isShare(part) && has((all) => all.isAll === true && all.owners?.[0] === part.owners?.[0])),
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
  [later`each of them or all together`, ({ has }) => has(isOneOfMany)],
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
];

export function doubtIn(items: readonly Item[]): string | undefined {
  const said: Said = { items, codes: codesOf(items), has: (test) => items.some(test) };
  return open.find(([, fits]) => fits(said))?.[0];
}

export function doubtOf(draft: Draft, { whole, denials, items }: Told): string | undefined {
  if (draft.doubt !== undefined) return draft.doubt;
  const unknown = items.filter(({ slot }) => slot === "?" || slot === "p").map(({ text }) => text);
  if (unknown.length > 0) return tell`what "${[...new Set(unknown)].join(" ")}" has to do with it`;
  const isPriced = draft.model === "rent" || draft.output === "accelerator_price";
  if (isPriced && items.some(({ slot, value }) => slot === "P" && !/^(?:h100|datacenter_gpu)$/.test(value ?? "")))
    return later`GPUs of which kind`;
  const isPart = ({ count, isAll, owners: [owner] = [] }: Item): boolean =>
    !count && !isAll && (owner?.id ?? "").startsWith("gamers_");
  if (draft.given?.participation === undefined && items.some(isPart)) return later`how many of them would join`;
  const isOfAKind = ({ slot, text, count, owners: [owner] = [] }: Item): boolean =>
    slot === "W" &&
    owner?.id !== "gamers" &&
    count?.text === "1" &&
    !owner?.label.toLowerCase().endsWith(`${text.split(" ").at(-1)}s`);
  if (items.some((item) => isOfAKind(item) || (!item.count && /^(?:gaming|work) laptop/.test(item.text))))
    return later`of which kind`;
  const guessed = items.find(({ isGuessed }) => isGuessed);
  if (guessed) return tell`what "${guessed.text}" is`;
  if (items.some(({ value }) => value === "plant")) return later`a plant taken as a gigawatt`;
  if (items.some(({ slot }) => slot === "i")) return later`whether it is meant`;
  if (items.some(({ isVague, slot }) => isVague || slot === "z")) return later`how many are meant`;
  if (items.some(({ text }) => /^(?:every(?:one|body)|all of us)$/.test(text))) return later`who everyone is`;
  if (items.some(({ slot, value }) => slot === "R" && value?.endsWith("n"))) return later`in number or in compute`;
  if (items.some(({ slot, text }) => slot === "R" && /^(?:catching|falling|overtaking|passing|gaining)/.test(text)))
    return later`level or on the way`;
  const isHeld = /^(?:versus|crowd|pool)$/.test(draft.model);
  if (draft.model === "crowd" && items.some(({ value }) => value === "counted")) return later`GPUs of which kind`;
  if (isHeld && items.some(({ slot, text }) => slot === "Y" && text === "datacenter")) return later`whose datacenters`;
  const isMany = ({ value, text, isAll }: Item): boolean =>
    value === "supercomputer" && (isAll === true || /^every|s$/.test(text));
  if (items.some((item) => item.isJoint || isMany(item))) return later`each of them or all together`;
  const isOfAll =
    draft.output === "pool_to_fleets_power" && items.every(({ slot, owners }) => slot !== "W" || owners?.[0]?.devices);
  if (isOfAll && items.some(({ slot, text }) => slot === "Y" && /^datacenter/.test(text)))
    return later`whose datacenters`;
  if (!whole) return later`not every word could be placed`;
  if (denials > 0 && draft.threshold.text !== "1" && draft.sign === "<" && !items.some(({ sign }) => sign))
    return later`what is denied`;
  const sides = items.flatMap(({ owners = [] }) => owners);
  const isNamed = draft.model === "versus" && sides.every(({ kind }) => /company|laboratory|cloud|country/.test(kind));
  const isLikeCrowds = draft.model === "versus" && sides.every(({ devices }) => devices !== undefined);
  const isLoose = items.some(
    ({ slot, value, text, isAll }) =>
      (slot === "R" && value?.endsWith("w")) || (slot === "W" && !isAll && weak.test(text)),
  );
  return (isNamed || isLikeCrowds || isLoose) && !items.some(isAnchor) ? later`whether it is about compute` : undefined;
}
