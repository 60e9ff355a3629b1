// What a sum would buy or rent: what somebody spends in a year, or so much from everybody, against a fleet, cards or hours.

import { figures, later, tell, word } from "../core/tell.ts";
import { ledger } from "../models/ledger/ledger.ts";
import { type Candidate, isVerb } from "./candidates.ts";
import { overFacts, partOf, type Sign, signOf, thresholdOf } from "./compare.ts";
import { type Cost, costing, costOf, idOf, isPiece, isRate } from "./costs.ts";
import type { Item } from "./items.ts";
import { groups } from "./shifted.ts";
import { nameOf } from "./sides.ts";

/** A cost, with the items that say it. */
interface Sum extends Cost {
  readonly used: readonly Item[];
}

const everyCard = "consumer_gpu_installed_base / 1 consumer_gpu";
const isGamers = ({ owners }: Item): boolean => owners?.[0]?.id === "gamers";
const isMoney = ({ figure }: Item): boolean => figure?.kind === "money";
const has = (fact: string): boolean => ledger[fact] !== undefined;

/** What there is to spend: somebody's capital expenditure of a year, a sum from each of a crowd, or a sum. */
function moneyIn(items: readonly Item[], number: Item | undefined): Sum | undefined {
  const spender = items.find(({ value }) => value === "four" || has(`capex_of_${value}`));
  const spends = items.find(({ slot, value }) => slot === "s" || value === "capex");
  const years = items.filter(({ slot, value }) => (slot === "y" && value === "1") || value === "+1");
  if (number === undefined && spender && spends && items.indexOf(spender) < items.indexOf(spends)) {
    const capex = spender.value === "four" ? "hyperscaler_capex_2026" : `capex_of_${spender.value}`;
    return {
      formula: `${capex} * 1 year`,
      side: costing(tell`what ${nameOf(spender).name} spends in a year`),
      about: ledger[capex]?.value ?? 0,
      doubt: later`on AI alone, or in all`,
      used: [spender, spends, ...years],
    };
  }
  if (number?.figure === undefined || !isMoney(number)) return undefined;
  const { text, value } = number.figure;
  const crowd = items.find((item) => isGamers(item) && (!item.count || item.count.figure?.kind === "count"));
  const each = items.find((item) => item.slot === "E" || /^per (?:gamer|person|user)$/.test(item.text));
  if (crowd || each) {
    const many = crowd?.count?.figure;
    const whom = many ? tell`${figures(many.text)} owners of gaming cards` : tell`the owner of each gaming card`;
    return {
      formula: `${value} USD * ${many ? many.value : everyCard}`,
      side: costing(tell`${figures(text)} from ${whom}`),
      about: value * (many?.value ?? ledger.consumer_gpu_installed_base?.value ?? 0),
      used: [number, ...[crowd, each].flatMap((item) => item ?? [])],
    };
  }
  return { formula: `${value} USD`, side: costing(figures(text)), about: value, used: [number] };
}

/** What is to be had for it: a card for everybody, hardware bought or rented, hours of it, or a fleet or a part of one. */
function goodsIn(items: readonly Item[], rate: Item | undefined): Sum | undefined {
  const [piece, ...more] = items.filter(isPiece);
  const crowd = items.find(isGamers);
  const hire = items.find(({ slot }) => slot === "r");
  const rent = rate?.figure ? `${rate.figure.value} USD` : "rental_price * 1 datacenter_gpu * 1 hour";
  const ofAKind = rate === undefined && piece && idOf(piece) !== "h100" ? { doubt: later`GPUs of which kind` } : {};
  const hourly = rate?.figure?.value ?? ledger.rental_price?.value ?? 0;
  if (piece && more.length === 0) {
    const { name } = nameOf(piece);
    const count = piece.count?.figure;
    const price = `price_of_${idOf(piece)}`;
    const each = items.find(({ slot }) => slot === "h");
    const [hour, number] = [each ?? rate, items.find(({ slot, figure }) => slot === "N" && figure?.kind === "count")];
    const hours = number?.figure ?? (count?.kind === "count" ? count : undefined);
    if (each && !hire && hours && hours.value > 100 && items.indexOf(each) > 0)
      return {
        formula: `${hours.value} * ${rent}`,
        side: costing(tell`renting ${word(piece.owners?.[0]?.label ?? "")} for ${figures(hours.text)} hours`),
        about: hours.value * hourly,
        ...ofAKind,
        used: [piece, ...items.filter(({ slot }) => slot === "h"), ...[hour, number].flatMap((item) => item ?? [])],
      };
    if (crowd && !count && has(price))
      return {
        formula: `${price} * ${everyCard}`,
        side: costing(tell`${name} for the owner of each gaming card`),
        about: (ledger[price]?.value ?? 0) * (ledger.consumer_gpu_installed_base?.value ?? 0),
        used: [piece, crowd],
      };
    const isBought = items.some(({ slot }) => /[rb]/.test(slot));
    const cost = count?.kind === "count" && isBought ? costOf(items, []) : undefined;
    return cost && { ...cost, used: [piece, ...items.filter(({ slot }) => /[rbyh2D]/.test(slot))] };
  }
  const owner = items.find(({ slot, value }) => slot === "Y" || (slot === "W" && has(`h100e_${value}`)));
  const isFleet = items.some(({ text }) => /^fleet/.test(text));
  const buys = items.find(({ slot, text }) => slot === "b" || /^own/.test(text) || (slot === "V" && isFleet));
  if (piece || !owner || !buys) return undefined;
  const fleet = owner.slot === "Y" ? "h100e_mean_of_four" : `h100e_${owner.value}`;
  const part = items.find(({ slot, figure }) => slot === "N" && figure?.kind === "share");
  const { name } = nameOf(owner);
  const { value = 1, text = "" } = part?.figure ?? {};
  return {
    formula: `${value} * ${fleet} * price_per_h100e`,
    side: costing(part ? tell`${figures(text)} of a fleet like that of ${name}` : tell`a fleet like that of ${name}`),
    about: value * (ledger[fleet]?.value ?? 0) * (ledger.price_per_h100e?.value ?? 0),
    doubt: later`its chips alone, or all of it`,
    used: [owner, buys, ...(part ? [part] : []), ...items.filter(({ slot }) => /[cR]/.test(slot))],
  };
}

/** `for what Google spends in a year every gamer could get a 5090`, `$10 each from a million gamers rents 450 H100s for a year`. */
export function budgets(items: readonly Item[]): readonly Candidate[] {
  const rates = items.filter((item, at) => item.slot === "N" && isRate(items[at + 1]));
  const sums = items.filter((item) => isMoney(item) && !rates.includes(item));
  const last = items.at(-1);
  // `like 40 thousand H100 hours at 2.50`
  const isLast = last?.slot === "N" && last.figure?.kind === "count" && items.some(({ slot }) => slot === "h");
  const rate = rates.find(isMoney) ?? (isLast ? last : undefined);
  const [number, ...more] = sums.filter((item) => item !== rate);
  const money = more.length > 0 ? undefined : moneyIn(items, number);
  const rest = items.filter((item) => item !== rate && !money?.used.includes(item));
  const goods = money && goodsIn(rest, rate);
  if (!money || !goods || !(money.about > 0) || !(goods.about > 0)) return [];
  // Who names a sum that it takes says what it comes to, and not that it is enough.
  const isEqual = items.some(({ slot }) => slot === "t" || slot === "B");
  const sign: Sign = isEqual ? signOf(number) : "<=";
  const exactly = { text: "1", value: 1, low: 1, high: 1 };
  const sum = number && isEqual ? thresholdOf(number) : exactly;
  const formula = `(${goods.formula}) / (${money.formula})`;
  const draft = overFacts(formula, { sign, threshold: partOf(sum, sum.value) }, money.doubt ?? goods.doubt);
  const around = items.filter((item) => isVerb(item) || /[tJEQfs]/.test(item.slot) || item === rate);
  return [
    { draft: { ...draft, paid: [goods.side, money.side] }, used: new Set([...money.used, ...goods.used, ...around]) },
  ];
}

/** `$180B at $30k a GPU over four firms gives 1.5 million each`: what a sum buys, by the article's own arithmetic. */
export function purchases(items: readonly Item[]): readonly Candidate[] {
  const sums = items.filter(isMoney).toSorted((a, b) => (b.figure?.value ?? 0) - (a.figure?.value ?? 0));
  const [spent, price, ...more] = sums.flatMap(({ figure }) => figure ?? []);
  const firms = items.find(({ value = "" }) => groups.includes(value));
  const bought = items.find(({ slot, count }) => /[Pg]/.test(slot) && count?.figure?.kind === "count");
  const numbers = items.filter(({ slot, figure }) => slot === "N" && figure?.kind === "count");
  const [ways, many] = [
    numbers.find((item) => (item.figure?.value ?? 0) <= 20),
    numbers.find((item) => (item.figure?.value ?? 0) > 1e4),
  ];
  const number = bought?.count ?? many;
  const isOfPieces = bought !== undefined || items.some(({ slot }) => /[PgA]/.test(slot));
  if (!spent || !price || more.length > 0 || !number?.figure || !isOfPieces || spent.value < 1e8) return [];
  if (price.value < 5e3 || price.value > 2e5 || numbers.length > 2) return [];
  const count = firms ? groups.indexOf(firms.value ?? "") + 2 : ways?.figure?.value;
  const given = { accelerator_spend: spent.text, accelerator_price: price.text };
  const each = {
    output: "fleet_per_hyperscaler",
    given: { ...given, hyperscaler_count: String(count), stock_to_flow_ratio: "1" },
  };
  const draft = count ? each : { output: "accelerator_purchases", given };
  const used = new Set([
    ...items.filter(
      (item) => isMoney(item) || isVerb(item) || /[SEobsgPAYtR]/.test(item.slot) || item.value === "give",
    ),
    ...[firms, bought, ways, many].flatMap((item) => item ?? []),
  ]);
  return [{ draft: { model: "gap", ...draft, sign: signOf(number), threshold: thresholdOf(number) }, used }];
}
