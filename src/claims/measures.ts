// What sides are held against each other by besides compute: memory, bandwidth, watts and prices.

import { later } from "../core/tell.ts";
import { gridLabels } from "../models/ledger/grids.ts";
import { ledger } from "../models/ledger/ledger.ts";
import { boundOf, type Candidate, factOf, isHardware, isVerb } from "./candidates.ts";
import { held, isFar, mirrored, overFacts, partOf, relation, signOf, thresholdOf } from "./compare.ts";
import { isAnchor } from "./field.ts";
import { type Item, ownerItem } from "./items.ts";
import { typed } from "./sides.ts";

/** What the ledger calls a measure of a piece of hardware, by the unit or the word for it. */
const measured: ReadonlyMap<string, string> = new Map(
  Object.entries({
    vram: "GB vram",
    bandwidth: "TB/s bandwidth",
    watts_of: "W watts power",
    joules_of: "J",
    tokens_of: "token_rate",
    work_per_watt_of: "work_per_watt",
    work_per_dollar_of: "work_per_dollar",
    capex_of: "spends >$ capex capex_growth ai_capex accelerator_spend",
    hoppers_of: "hoppers",
  }).flatMap(([fact, words]) => words.split(" ").map((word) => [word, fact] as const)),
);

/** Memory, bandwidth, watts or price of one card against a figure or another card's. */
export function ofPieces(items: readonly Item[]): readonly Candidate[] {
  // A device of a crowd is one of these, if not said to be all of them.
  const isCards = (item: Item): boolean =>
    item.slot === "W" &&
    (item.value === "gamers"
      ? isHardware(item)
      : !item.isAll && item.count?.figure?.kind !== "share" && ledger[`watts_of_${item.value}`] !== undefined);
  const bought = items.some(({ value }) => value === "hoppers") ? "hoppers_of" : "capex_of";
  const isSpender = ({ slot, owners = [] }: Item): boolean =>
    slot === "W" && owners.length > 0 && owners.every(({ id }) => ledger[`${bought}_${id}`] !== undefined);
  const isBuyer = ({ value }: Item): boolean =>
    value === "gamers" && items.some(isSpender) && items.some(({ slot }) => slot === "s");
  const named = items.filter((item) => /[PA]/.test(item.slot) || isCards(item) || isSpender(item) || isBuyer(item));
  // `ten of these for the price of one of those`
  const paid = items[items.findIndex(({ slot, text }) => slot === "K" && /price of/.test(text)) + 1];
  const isSwapped = paid !== undefined && paid === named[1] && items.some(({ slot }) => slot === "K");
  const pieces = isSwapped ? named.toReversed() : named;
  const bound = pieces[1]?.count?.sign;
  const found = items.filter(({ slot, value }) => /[NRK]/.test(slot) || value === ">$");
  // `draws less than two of those`
  const saying = found.length === 0 && bound && bound !== "~" ? [{ slot: "R", text: "", value: bound }] : found;
  const [number, ...more] = saying.filter(({ slot }) => slot === "N");
  const isPrice = number?.figure?.kind === "money";
  const [isPerToken, isPower] = [/^token$/, /^(?:watts|power|J)$/].map((of) =>
    items.some(({ value = "" }) => of.test(value)),
  );
  const measureOf = ({ slot, value = "" }: Item) =>
    slot === "K" || (slot === "o" && !isPower && (isPrice || pieces.length > 1))
      ? "price_of"
      : isPerToken && /^(?:watts|power)$/.test(value)
        ? "joules_of"
        : // `pushes ten times the tokens`
          value === "token" && pieces.length > 1 && !items.some(({ slot }) => /[wKo!q]/.test(slot))
          ? "tokens_of"
          : measured.get(value);
  const measures = items.filter((item) => /[muw!oKTsq]/.test(item.slot) && measureOf(item));
  const isAlone = pieces.length === 1 && (isPrice || measures.some(({ slot }) => /[u!T]/.test(slot)));
  const measure = measures[0] && measureOf(measures[0]);
  // What several spend is the sum of it.
  const facts = pieces.map((piece) =>
    (piece.owners?.length ?? 0) > 1 && isSpender(piece)
      ? (piece.owners ?? []).map(({ id }) => factOf(measure, { ...piece, value: id })).join(" + ")
      : factOf(measure, piece),
  );
  const isOne = new Set(measures.map(measureOf)).size === 1 && saying.length <= 2;
  const isKnown = isOne && facts.every((sum) => sum.split(" + ").every((fact) => ledger[fact]?.value !== undefined));
  if (pieces.length !== (isAlone ? 1 : 2) || !isKnown || saying.length === 0 || more.length > 0 || (isAlone && !number))
    return [];
  // A part of what all have, or so many times as much, is of nobody.
  if (isAlone && measure === "hoppers_of" && (number?.value || number?.figure?.kind === "share")) return [];
  // What a token costs on it is no price of it.
  if (isPerToken && measure === "price_of") return [];
  // What consoles and laptops cost is asked by people who buy one.
  if (pieces.every((piece) => piece.slot === "W") && facts.every((fact) => fact.startsWith("price_of"))) return [];
  if (!isAlone && number && (isPrice || measures.some(({ slot }) => /[u!]/.test(slot)))) return [];
  // Two cards hold twice as much, and do no more for a watt than one of them.
  const isOfEach = facts.some((fact) => /^work_per/.test(fact));
  const many = (k: number): number => (isOfEach ? 1 : (pieces[k]?.count?.figure?.value ?? 1));
  const formula = facts
    .map((fact, k) =>
      many(k) === 1 ? (pieces.length > 1 && fact.includes("+") ? `(${fact})` : fact) : `(${many(k)} * ${fact})`,
    )
    .join(" / ");
  if (isAlone && isPrice && isFar(number?.figure?.value ?? 1, ledger[facts[0] ?? ""])) return [];
  const by = saying.find(({ slot }) => slot !== "N");
  const said = boundOf({ about: formula, flags: [] }, number, by);
  const used = new Set([
    ...pieces,
    ...measures,
    ...saying,
    ...items.filter(
      (item) =>
        isVerb(item) ||
        /[botgEafd]/.test(item.slot) ||
        item.value === "token" ||
        (item.slot === "y" && ((isPrice && measure !== "price_of") || item.text === "this year")),
    ),
  ]);
  // What a gaming card costs is asked by people who buy one.
  const whole = isPrice && !pieces.some(({ value }) => /^(?:h[12]00|b200|a100|datacenter_gpu)$/.test(value ?? ""));
  const isSpending = pieces.some(isSpender) && !items.some(({ value }) => /^(?:capex|hoppers)$/.test(value ?? ""));
  const isBoth =
    saying.filter(({ slot, value }) => slot === "R" && value !== "~").length > 1 ||
    (saying.some(({ slot }) => slot === "K") && saying.some(({ slot, text }) => slot === "R" && !/^as /.test(text)));
  const isTwo =
    isBoth ||
    (by?.slot === "R" && !/^as /.test(by.text) && number !== undefined && measures.every(({ slot }) => slot === "o"));
  // What has power computes, and what uses it draws it.
  const isHad = measures.some(({ value }) => value === "power") && items.some(({ slot }) => slot === "V");
  const doubt = isTwo
    ? later`these are several claims`
    : isHad
      ? later`computing power or electricity`
      : pieces.some((piece) => isCards(piece) && !piece.count)
        ? later`whether one of each is meant`
        : isSpending
          ? later`on AI alone, or in all`
          : /^(?:tokens|joules)_of/.test(facts[0] ?? "")
            ? later`of which model`
            : undefined;
  return [{ draft: overFacts(formula, said, doubt), used, whole, field: pieces.some(isCards) }];
}

/** Two sides, or one and an amount, by what they draw or cost. */
export function measuredContests(items: readonly Item[], day: string): readonly Candidate[] {
  const unit = items.find(({ slot }) => slot === "!");
  const [figure, ...more] = items.filter(({ slot, figure }) => slot === "N" && figure?.kind !== "money");
  const by = items.find(({ slot }) => slot === "R" || slot === "K");
  const isPower = unit !== undefined || items.some(({ slot }) => slot === "w");
  const isValue = !isPower && items.some(({ slot }) => slot === "o" || slot === "K");
  const isOwner = ({ slot, owners }: Item): boolean => slot === "W" || (slot === "P" && owners !== undefined);
  const isPlace = ({ value = "", text, owners }: Item): boolean =>
    value.startsWith("grid_") || (owners?.[0]?.kind === "country" && !text.endsWith("datacenters"));
  // What a country draws is everything plugged in there, held against somebody's compute; datacenters of nobody's are all.
  const isGrid = isPower && items.filter(isPlace).length === 1;
  const named = items
    .filter((item) => isOwner(item) || (isGrid && item.slot === "Y"))
    .filter(
      ({ owners, slot }, k, all) =>
        slot !== "W" || !owners || all.findIndex((each) => each.owners?.[0] === owners?.[0]) === k,
    );
  // `xAI draws 2 GW, more than Oracle`: what is drawn is said beside who draws more.
  const isTold = unit !== undefined && by?.slot === "R" && named.length === 2 && !isGrid;
  const number = isTold ? undefined : figure;
  const sides = isGrid
    ? named.map((side) => (isPlace(side) ? onGrid(side) : side.slot === "Y" ? all(side) : side))
    : named;
  const kinds = sides.map(({ owners }) => owners?.[0]?.kind);
  // Countries and phones draw and cost for more than compute; what companies cost is their hardware where that is said.
  const isDrawing = (kind: string | undefined): boolean =>
    isCompany(kind) || (kind === "crowd" && kinds.some(isCompany));
  const isCompany = (kind: string | undefined): boolean => kind === "company" || kind === "laboratory";
  const isField = items.some((item) => isAnchor(item) && item !== unit);
  const isElse = isValue
    ? !isField || !kinds.some(isCompany) || items.some(({ slot, value }) => slot === "j" || value === "token")
    : !isField && !isGrid && !kinds.every(isDrawing);
  const watts = ["GW", "MW", "kW", "W"].find((each) => each === unit?.value);
  const [a, b = watts && number?.figure && { slot: "W", text: "", amount: `${typed(number.figure.value)} ${watts}` }] =
    sides;
  if (
    isElse ||
    more.length > 0 ||
    named.length > 2 ||
    (!isPower && !isValue) ||
    !a ||
    !b ||
    (!by && !number) ||
    (sides.length > 1 && unit && !isTold)
  )
    return [];
  // A few pieces are held against each other by what one draws, and not in gigawatts.
  const isFew = ({ slot, count, owners }: Item): boolean =>
    (slot === "P" || owners?.[0]?.devices !== undefined) &&
    (count?.figure?.value ?? (slot === "P" ? 1 : Number.POSITIVE_INFINITY)) <= 1e4;
  if (isPower && sides.length === 2 && sides.every(isFew)) return [];
  // `half a million H100s cost Meta 15 billion`: a sum, and no factor.
  if (sides.length > 1 && number?.figure?.kind === "count" && !number.value) return [];
  const stated = thresholdOf(number);
  // `10 GW is more than Google draws`
  const isTurned =
    by && unit && number && items.indexOf(number) < items.indexOf(by) && items.indexOf(by) < items.indexOf(a);
  const said =
    b.amount === undefined || (isGrid && sides.length > 1)
      ? { sign: number ? signOf(number) : relation(by as Item), threshold: stated }
      : {
          sign: isTurned ? mirrored(relation(by)) : signOf(number),
          threshold: partOf(stated, stated.value),
        };
  // What is paid for it is money, and datacenters of nobody's do more than AI.
  const isPaid = isPower && items.some(({ slot }) => /[so$K]/.test(slot));
  const isOfAll = named.some(({ slot }) => slot === "Y");
  // `more watts, but only a tenth of the compute`
  const isFought =
    by?.slot === "R" && number !== undefined && !/^(?:as |more|less|\w+er)/.test(by.text) && by.value !== "~";
  const isBeside = by?.slot === "R" && b.amount !== undefined && !b.text && number && !isTurned && relation(by) !== "~";
  const isTwo = isFought || isBeside || (by?.slot === "R" && !/^as /.test(by.text) && number?.figure?.kind === "share");
  const used = new Set(
    items.filter((item) => [...named, by, number].includes(item) || /[wo!c]/.test(item.slot) || isVerb(item)),
  );
  const draft = held(isPower ? "power" : "value", a, b, said, day);
  const isCheap = isValue && by !== undefined && /^(?:cheap|dear|expens|pric|cost-)/.test(by.text);
  const doubt = isTwo
    ? later`these are several claims`
    : isPaid
      ? later`in watts or in money`
      : isOfAll
        ? later`whose datacenters`
        : isCheap
          ? later`by the piece or in all`
          : undefined;
  return [{ draft: { ...draft, ...(doubt && { doubt }) }, used }];
}

/** A country, a city or a network by what its grid delivers on average. */
function onGrid(side: Item): Item {
  const id = side.value?.replace("grid_of_", "") ?? "";
  const { low, high } = ledger[`grid_of_${id}`]?.range ?? {};
  if (low === undefined || high === undefined) return side;
  return { slot: "W", text: gridLabels.get(id) ?? side.text, amount: `${low} to ${high} GW` };
}

const all = ({ count, text }: Item): Item => ownerItem(count || !text.startsWith("datacenter") ? "four" : "world");
