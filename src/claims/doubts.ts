// Why a reading is not certain, though its words were found.

import { later, tell } from "../core/tell.ts";
import { isHardware } from "./candidates.ts";
import type { Draft } from "./compare.ts";
import type { Item } from "./items.ts";
import { takenBy, wantedIn } from "./match.ts";

export interface Told {
  /** Whether every word found a place. */
  readonly whole: boolean;
  readonly denials: number;
  readonly items: readonly Item[];
}

/** Words for crowds that other subjects use, too. */
const weak =
  /^(?:players?|consumers?|volunteers?|hobbyists|the people|home users?|(?:the )?little guys?|phones?|smartphones?|iphones?|laptops?)$/;

/** What only people who talk of compute say together. */
const fields = [
  ...[
    "f v",
    "f 3",
    "a k=ai",
    "W=company,laboratory k=ai#any",
    "C A|P",
    "L q=kept",

    "R=>s k",
    "C T=holder",
    "C Y|W=four",
    "T=token_rate",
    "T=home j",
    "T=gap Y|W=four",
    "Z T=datacenter_sales",
  ],
  ...[
    "T=datacenter_power T=home|T=home_power",
    "T=internet L|f",
    "3 F|t",
    "3 W=gamers#count",
    "T=home T=token",
    "W=laboratory r",
    "W=crowd#any v",
    "T=hhi c",
    "T=capex|T=accelerator_spend|T=ai_capex Y|W=four|N",
    "W=four|Y W=crowd#any w|c|k|s",
    "W=laboratory G ?=rest",
    "w W=grid,country W=crowd#any|Y|W=company,laboratory",
    "W=crowd#any k J|a",
  ],
].map(wantedIn);

/** Whether words are about compute for what stands beside what. */
export const isOfFields = (items: readonly Item[]): boolean => fields.some((field) => takenBy(field, items));

/** What only people who talk of compute say. */
export const isAnchor = (item: Item): boolean => !item.isGuessed && isOfField(item);

const isOfField = (item: Item): boolean =>
  (/[PYA!]/.test(item.slot) && item.value !== "plant") ||
  (item.slot === "c" && item.value !== "weak") ||
  (item.slot === "W" && (isHardware(item) || /swarm|cloud/.test(item.owners?.[0]?.kind ?? ""))) ||
  item.value === "leave_on" ||
  (item.slot === "k" &&
    /agent|\bai\b|virtual|digital|artificial|synthetic/.test(item.text) &&
    (item.count?.figure?.value ?? 0) >= 1e4) ||
  (item.slot === "g" && item.value === "gpu") ||
  (item.slot === "m" && /^(?:vram|gpu|hbm)/.test(item.text)) ||
  item.value === ">c";

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
  if (items.some((item) => isOfAKind(item) || /^(?:gaming|work) laptop/.test(item.text))) return later`of which kind`;
  const guessed = items.find(({ isGuessed }) => isGuessed);
  if (guessed) return tell`what "${guessed.text}" is`;
  if (items.some(({ value }) => value === "plant")) return later`a plant taken as a gigawatt`;
  if (items.some(({ slot }) => slot === "i")) return later`whether it is meant`;
  if (items.some(({ isVague, slot }) => isVague || slot === "z")) return later`how many are meant`;
  if (items.some(({ text }) => /^every(?:one|body)$/.test(text))) return later`who everyone is`;
  if (items.some(({ slot, value }) => slot === "R" && value?.endsWith("n"))) return later`in number or in compute`;
  if (items.some(({ slot, text }) => slot === "R" && text.startsWith("catching"))) return later`level or on the way`;
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
