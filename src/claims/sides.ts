// A side of a claim: what it is called, how much of it is meant, and what it has.

import { figures, tell, word } from "../core/tell.ts";
import { type Counted, exactly, factors, sum } from "../models/ledger/day.ts";
import { gridLabels } from "../models/ledger/grids.ts";
import { amountIn, ownedIn, sideBySide } from "../models/ledger/owned.ts";
import { ofOwner, oneOf, ownerById, owners } from "../models/ledger/owners.ts";
import type { Item } from "./items.ts";

/** What a sentence calls a side. */
export interface Side {
  readonly name: string;
  /** The same behind what it has: `of Google`. */
  readonly of: string;
  readonly isMany: boolean;
  /** Of one of a kind what several are called: `gaming cards`. */
  readonly each?: string;
  /** The same where not all of them join: `gaming cards`. */
  readonly some?: string;
  /** Whether it is compute itself, and nobody who has some. */
  readonly isCompute?: boolean;
}

/** A number as it is typed, to four digits. */
export const typed = (value: number): string => String(Number(value.toPrecision(4)));

/** A count as the language reads it. */
export const rangeText = ({ low, high }: Counted, unit: string): string =>
  low === high ? `${typed(low)} ${unit}` : `${typed(low)} to ${typed(high)} ${unit}`;

/** How many, where people say it of hardware or of the members of a crowd. */
export const countOf = ({ count }: Item): number | undefined =>
  count?.figure?.kind === "count" ? count.figure.value : undefined;

/** What a side has on a day, nothing lost, as the language reads it: by the owner's name where it has one. */
export function amountOf(side: Item, then: string, unit = "h100e"): string {
  const { owners: [owner, ...others] = [], day = then } = side;
  if (side.parts) return rangeText(addedUp(side.parts, day, unit), unit);
  if (side.slot === "Y")
    return `${25 * (side.count?.figure?.value ?? 1)}% of ${ownerById.get("four")?.label} on ${day}`;
  const count = countOf(side) ?? (/[PA]/.test(side.slot) ? 1 : undefined);
  if (owner === undefined) return "";
  if (owner.kind === "hardware") return `${typed(count ?? 1)} ${owner.label} on ${day}`;
  if (side.count?.figure?.kind === "share" && owner.devices && others.length === 0 && !side.like)
    return `${typed(100 * side.count.figure.value)}% of ${owner.label} on ${day}`;
  const named = `${[owner, ...others].map(({ label }) => label).join(" and ")} on ${day}`;
  if (count === undefined && !side.like && ownedIn(named)) return named;
  if (count !== undefined && owner.devices && unit !== "h100e") return `${typed(count)} of ${owner.label} on ${day}`;
  if (count !== undefined && unit === "h100e")
    return rangeText(factors(owner.each ?? owner.h100e, exactly(count)), unit);
  const share = side.count?.figure?.kind === "share" ? side.count.figure.value : 1;
  const part = count === undefined || owner.devices === undefined ? share : count / owner.devices.value;
  const all = [owner, ...others].flatMap((one) => amountIn({ owner: one, part, day }, unit) ?? []);
  return rangeText(sum(all), unit);
}

/** How many GPUs a fleet is, as the language reads it: as few as if all were B200s, as many as if all were H100s. */
export function gpusOf({ owners = [] }: Item, day: string): string {
  const { low, high, value } = sum(owners.flatMap((owner) => amountIn({ owner, part: 1, day }, "h100e") ?? []));
  const b200 = ownerById.get("b200")?.h100e.value ?? 1;
  return rangeText({ low: low / b200, value, high }, "datacenter_gpu");
}

/** What is added and taken off, as well known as what it is of. */
function addedUp(parts: NonNullable<Item["parts"]>, day: string, unit: string): Counted {
  const all = parts.flatMap(([owner, times]) => {
    const amount = amountIn({ owner, part: 1, day }, unit);
    return amount ? [{ amount, times }] : [];
  });
  const value = all.reduce((whole, { amount, times }) => whole + times * amount.value, 0);
  if (all.every(({ times }) => times > 0)) return sum(all.map(({ amount, times }) => factors(amount, exactly(times))));
  const [first] = all;
  return first ? factors(first.amount, exactly(value / first.amount.value)) : exactly(value);
}

/** H100-equivalents of what is named, where one piece or an owner is. */
export const sizeOf = ({ slot, owners = [], count }: Item): number =>
  ((slot === "Y" ? ownerById.get("four") : owners[0])?.h100e.value ?? 0) * (count?.figure?.value ?? 1);

/** Kinds of owners that are companies of some sort, and whether a side is one. */
export const firms = /^(?:company|laboratory|cloud)$/;
export const isFirm = (side: Item | undefined): boolean => firms.test(side?.owners?.[0]?.kind ?? "");

/** A crowd whose devices are counted, and not a few pieces of it. */
export const isCrowd = (side: Item): boolean =>
  side.slot === "W" && side.owners?.[0]?.devices !== undefined && countOf(side) !== 1;

/** What a side is called, with how many of it. */
export function nameOf(side: Item): Side {
  const [owner] = side.owners ?? [];
  const count = side.count?.figure;
  if (side.slot === "Y") return count ? many(tell`${figures(count.text)} hyperscalers`) : single("one hyperscaler");
  if (side.slot === "A") return single("one gaming card");
  if (side.amount !== undefined || side.parts)
    return side.text
      ? { name: word(side.text), of: ofOwner(side.text), isMany: side.owners?.[0]?.isPlural === true }
      : { ...many(figures(side.amount ?? "")), isMany: /^\d/.test(side.amount ?? "") };
  const labels = side.owners?.map(({ label }) => label) ?? [side.text];
  const [label = ""] = labels;
  if (side.slot === "P") {
    const piece = label.replace(/s$/, "");
    if (count && count.value !== 1) return many(`${figures(count.text)} ${label}`);
    return { name: tell`one ${piece}`, of: tell`of one ${piece}`, isMany: false, each: label };
  }
  if (count?.kind === "count" && count.value === 1 && owner?.devices) return called(oneOf(label));
  if (count?.kind === "count" && side.like) return many(`${figures(count.text)} ${side.like.label}`);
  if (count?.kind === "count" && owner)
    return many(`${figures(count.text)} ${word(`of ${label.replace(/^all /, "the ")}`)}`);
  if (labels.length > 1) return many(sideBySide(labels.map(word)));
  if (side.like) {
    const like = (name: string): string => tell`${name} as good as ${side.like?.label ?? ""}`;
    return { ...many(like(word(label))), some: like(word(someOf(label))) };
  }
  const isMany = owner?.isPlural === true;
  const [, then] = /^(\d+)-12-31$/.exec(side.day ?? "") ?? [];
  if (then !== undefined)
    return {
      name: tell`${word(label)} at the end of ${then}`,
      of: tell`${ofOwner(label)} at the end of ${then}`,
      isMany,
    };
  if (side.day !== undefined) return { name: tell`${word(label)} today`, of: tell`${ofOwner(label)} today`, isMany };
  const some = owner?.devices && label.startsWith("all ") ? { some: word(someOf(label)) } : {};
  if (count?.kind === "share" && owner?.devices)
    return { ...many(`${figures(count.text)} ${ofOwner(label)}`), ...some };
  return { name: word(label), of: ofOwner(label), isMany, isCompute: owner?.kind === "world", ...some };
}

const someOf = (label: string): string => label.replace(/^all /, "");

/** By words that have their own for behind what it has. */
export const called = (label: string): Side => ({ name: word(label), of: word(`of ${label}`), isMany: false });

const many = (name: string): Side => ({ name, of: tell`of ${name}`, isMany: true });

export const single = (label: string): Side => ({ ...called(label), each: word(`${label.slice(4)}s`) });

/** What a sentence may call its sides, told by `word`. */
export const sideWords: readonly string[] = [
  ...[...gridLabels.values()].flatMap((label) => (label.startsWith("the ") ? [label, `of ${label}`] : [label])),
  ...["one hyperscaler", "one gaming card"].flatMap((each) => [each, `of ${each}`]),
  ...owners.flatMap(({ label, kind, devices }) => {
    const single = devices && label.startsWith("all ") ? [oneOf(label), `of ${oneOf(label)}`, someOf(label)] : [];
    if (/^(?:the|all) /.test(label)) return [label, `of ${label}`, `of ${label.replace(/^all /, "the ")}`, ...single];
    return kind === "country" || (kind !== "hardware" && label.includes(" ")) ? [label] : [];
  }),
];
