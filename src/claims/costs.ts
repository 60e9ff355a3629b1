// What is paid for hardware: its rent, its price, its electricity, for so many pieces and so long, against a sum or another such.

import { later, tell } from "../core/tell.ts";
import { cents } from "../language/shown.ts";
import { ledger } from "../models/ledger/ledger.ts";
import { boundOf, type Candidate, isHardware, isVerb } from "./candidates.ts";
import { isFar, mirrored, overFacts } from "./compare.ts";
import { codesOf, type Item, ownerItem } from "./items.ts";
import { single } from "./lexicon.ts";
import { nameOf, type Side } from "./sides.ts";
import { takenFor } from "./taken.ts";

export interface Cost {
  readonly formula: string;
  readonly side: Side;
  /** What it comes to by the middle of what is known, in dollars. */
  readonly about: number;
  readonly doubt?: string;
}

export const isPiece = (item: Item): boolean =>
  /[PA]/.test(item.slot) || (item.value === "gamers" && isHardware(item) && !item.isAll && !/s$/.test(item.text));
export const costing = (name: string): Side => ({ name, of: name, isMany: false });
const middle = (fact: string): number => ledger[fact]?.value ?? Number.NaN;
/** `at 2.50 an hour`, `at 30 cents a kWh` */
const rateIn = (part: readonly Item[]): Item | undefined =>
  part.find(({ figure }, at) => figure?.kind === "money" && isRate(part[at + 1])) ?? centsIn(part);
/** `600 W at 20 cents`, where a larger sum stands beside it. */
const centsIn = (part: readonly Item[]): Item | undefined => {
  const sums = part.filter(({ figure }) => figure?.kind === "money");
  return sums.length === 2 && part.some(({ slot }) => /[!1w]/.test(slot))
    ? sums.find(({ figure }) => (figure?.value ?? 1) < 1)
    : undefined;
};
export const isRate = (item: Item | undefined): boolean => item?.slot === "h" || item?.value === "kwh";

/** `at 350 W each`, `two of them pull 600 W`: what one draws. */
function wattsIn(part: readonly Item[], many: number): string | undefined {
  const at = part.findIndex(({ figure }, k) => figure && part[k + 1]?.value === "W");
  const all = part[at + 2]?.text === "each" ? 1 : many;
  return at < 0 ? undefined : `${(part[at]?.figure?.value ?? 0) / all} W`;
}

/** For how many hours, where it is said. */
function hoursOf(part: readonly Item[]): number {
  const days = part.find(({ slot }) => slot === "2")?.value;
  const years = part.find(
    ({ slot, value, text }) => slot === "y" || (slot === "5" && /^for/.test(text)) || (slot === "D" && value === "+1"),
  )?.value;
  const [on = 1] = part.flatMap(({ slot, figure }) => (slot === "1" && figure ? figure.value : []));
  if (days !== undefined) return 24 * on * Number(days);
  if (years !== undefined) return 24 * on * Math.round(365 * Number.parseFloat(years) - 0.4);
  if (part.some(({ slot }) => slot === "1") && part.some(({ slot }) => slot === "o")) return 24 * on;
  return part.some(({ slot }) => slot === "h") && rateIn(part) === undefined ? 1 : 0;
}

const isPc = (text: string): boolean => /(?:pc|rig|computer)$/.test(text);
/** The name in the ledger of a piece, for its price and its watts. */
export const idOf = ({ slot, text, value = "" }: Item): string =>
  slot === "A" ? (isPc(text) ? "gamers" : "rtx_3060") : value.replace("datacenter_gpu", "h100");

function timeText(hours: number): string {
  if (hours === 1) return tell`an hour`;
  if (hours === 24) return tell`a day`;
  return hours % 24 ? tell`${hours} hours` : tell`${hours / 24} days`;
}

/** What is rented or bought, where nobody says it. */
const aGpu: Item = { slot: "P", text: "gpu", value: "datacenter_gpu", owners: ownerItem("h100").owners ?? [] };

/** What one side of a comparison costs; nothing where it does not say of which hardware or for how long. */
export function costOf(part: readonly Item[], other: readonly Item[], isHourly = false): Cost | undefined {
  const has = (slots: RegExp): boolean => part.some(({ slot }) => slots.test(slot));
  const [own, ...more] = part.filter(isPiece);
  // `than buying one`, `than its price`
  const isNameless = /r/.test(codesOf([...part, ...other])) && own?.slot === "A" && /gpu$/.test(own.text);
  const meant =
    (isNameless ? aGpu : own) ??
    (has(/[bor]/) ? other.find(isPiece) : undefined) ??
    (has(/[br]/) && !other.some(isPiece) ? aGpu : undefined);
  const count: Item = own?.count ?? single;
  if (meant === undefined || more.length > 0 || count.figure?.kind !== "count" || count.isVague) return undefined;
  const many = count.figure.value;
  const { name } = idOf(meant) === "gamers" ? { name: tell`a gaming PC` } : nameOf({ ...meant, count });
  const id = idOf(meant);
  const hours = hoursOf(part) || Number(isHourly);
  const time = timeText(hours);
  const rate = rateIn(part)?.figure?.value;
  /** The rate in words, by the assumption that it takes the place of. */
  const at = (id: string) => (rate === undefined ? [] : takenFor({ given: { [id]: cents(`$${rate}`) } }));
  // The ledger has the rent of a datacenter's GPU alone.
  if (has(/r/) && rate === undefined && id !== "h100") return undefined;
  // `an H100 for a month costs more than $2,000`
  const isRun = part.some(({ slot, text }) => slot === "a" && /^(?:run|feed|power)/.test(text));
  const isUsed = !has(/[rbw1!]/) && !isRun && has(/o/) && rate === undefined;
  const isHired = isUsed && id === "h100";
  if ((has(/r/) || isHired) && hours > 0)
    return {
      formula: `${many} * ${rate === undefined ? "rental_price * 1 datacenter_gpu" : `${rate} USD/hour`} * ${hours} hour`,
      side: costing([tell`renting ${name} for ${time}`, ...at("rental_price")].join(" ")),
      about: many * (rate ?? middle("rental_price")) * hours,
      ...(isHired ? { doubt: later`rented or bought` } : meant === aGpu && { doubt: later`GPUs of which kind` }),
    };
  if ((has(/[w1!]/) || isUsed || isRun) && hours > 0)
    return {
      formula: `${many} * ${wattsIn(part, many) ?? `watts_of_${id}`} * ${rate === undefined ? "residential_electricity_price" : `${rate} USD/kWh`} * ${hours} hour`,
      side: costing([tell`the electricity of ${name} for ${time}`, ...at("residential_electricity_price")].join(" ")),
      about: (many * middle(`watts_of_${id}`) * (rate ?? middle("residential_electricity_price")) * hours) / 1000,
      // `24/7 costs me over $2`: in a day, nobody says.
      ...(isUsed
        ? { doubt: later`with the card or its electricity alone` }
        : !isHourly && !has(/[2y5Dh]/) && { doubt: later`for how long` }),
    };
  // `than one 5090`: its price
  return has(/[bo]/) || (other.length > 0 && part.every(isPiece))
    ? {
        formula: `${many} * price_of_${id}`,
        side: costing(tell`buying ${name}`),
        about: many * middle(`price_of_${id}`),
      }
    : undefined;
}

/** `renting a GPU for a year costs less than buying it`, of no GPU by name. */
const isOfYears = (items: readonly Item[]): boolean =>
  /r.*b|b.*r/.test(codesOf(items)) &&
  items.some(({ slot }) => /[y5]/.test(slot)) &&
  items.some(({ slot }) => /[gA]/.test(slot)) &&
  items.filter(isPiece).every(({ text }) => /^(?:an? )?(?:gpu|card)s?$/.test(text));

/** `8 rented H100s for a month cost less than buying one`, `a month's electricity of a 4090 is under $50`. */
export function costs(items: readonly Item[]): readonly Candidate[] {
  const rates = ["N", "K", "R"].flatMap((slot) => items.filter((item) => item.slot === slot && item.value !== "~"));
  const isDrawn = (item: Item): boolean => items[items.indexOf(item) + 1]?.value === "W";
  // `costs $1 a day to run`: the rate is the sum.
  const isRunning = /oNh.*a/.test(codesOf(items)) && items.some(({ text }) => /^run/.test(text));
  const rate = isRunning ? undefined : rateIn(items);
  const [number, ...more] = rates.filter((item) => item.slot === "N" && item !== rate && !isDrawn(item));
  const by = rates.find(({ slot }) => slot !== "N");
  const isSum = number?.figure?.kind === "money";
  const isFactor = number === undefined || number.value === "times" || number.figure?.kind === "share";
  const between = isSum ? number : (by ?? number);
  // When what is bought pays off has a row of its own, and so has what owning some GPU for years costs, electricity and all.
  const isElse = items.some(({ value, text }) => value === "even" || /^pays? off/.test(text)) || isOfYears(items);
  if (more.length > 0 || between === undefined || !(isSum || isFactor) || isElse) return [];
  const at = items.indexOf(between);
  // `costs more to run for a day than`
  const [, running = ""] = /^.(a[2y1]?|)/.exec(codesOf(items.slice(at))) ?? [];
  // `it is cheaper to buy than to rent for a year`: who is said first stands behind it.
  const [start, next] = [...items.entries()].flatMap(([k, { slot }]) => (/[br]/.test(slot) ? [k] : []));
  const isBehind = by !== undefined && next !== undefined && start !== undefined && start > at && running === "";
  const [before, after] = isSum
    ? [items.filter((item) => !isRunning || item !== number), []]
    : isBehind
      ? [items.slice(at + 1, next), items.slice(next)]
      : [
          [...items.slice(0, at), ...items.slice(at + 1, at + 1 + running.length)],
          items.slice(at + 1 + running.length),
        ];
  // Rent over electricity is the same in any time.
  const isHourly = /^(?=.*r)(?=.*[aw])[^2y5Dh1]*$/.test(codesOf(items));
  const paid = [costOf(before, after, isHourly), isSum ? undefined : costOf(after, before, isHourly)].flatMap(
    (one) => one ?? [],
  );
  const [first, second] = paid;
  const isWhole = first !== undefined && (isSum || second !== undefined) && paid.every(({ about }) => about > 0);
  // What is bought, and nothing besides, has rows of its own.
  if (!isWhole || paid.every(({ formula }) => !formula.includes("hour"))) return [];
  if (isSum && isFar(number.figure?.value, { value: first.about })) return [];
  const formula = paid.map((cost) => `(${cost.formula})`).join(" / ");
  // What beats another in what it costs is cheaper.
  const isBeating = by?.slot === "R" && !/^(?:as|more|less|the) /.test(by.text) && !/^(?:more|less)$/.test(by.text);
  const found = boundOf({ about: formula, flags: [] }, number, by);
  const said = isBeating ? { ...found, sign: mirrored(found.sign) } : found;
  const doubt = isBeating ? later`cheaper or better` : paid.find((cost) => cost.doubt)?.doubt;
  const used = new Set(
    items.filter(
      (item) => isPiece(item) || /[rbowyh125NKRSEJ!a]/.test(item.slot) || item.value === "+1" || isVerb(item),
    ),
  );
  return [{ draft: { ...overFacts(formula, said, doubt), paid: paid.map(({ side }) => side) }, used }];
}
