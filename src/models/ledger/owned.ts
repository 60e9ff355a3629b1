// What an owner has, as the value of a quantity: `Google on 2026-11-28`, `10% of gamers`, `1000 H100s`.

import { UserError } from "../../core/errors.ts";
import { figures, tell, word } from "../../core/tell.ts";
import { exactReading, type Of, type Reading, rangeReading } from "../../language/reading.ts";
import { shownNumber, shownQuantity, shownUnit } from "../../language/shown.ts";
import { forms, mends, quote } from "../../language/text/mistake.ts";
import { counting, fleetsCalled, ownerCalled, ownerMeant } from "./called.ts";
import { type Counted, carried, dayIn, exactly, factors, type Growth, monthText, over, yearsBetween } from "./day.ts";
import { deviceIn } from "./devices.ts";
import { drawn } from "./electricity.ts";
import type { ByName } from "./fact.ts";
import { fleets } from "./fleets.ts";
import { type Owner, ofFact, ofOwner, oneOf, ownedOn } from "./owners.ts";
import { spending } from "./spending.ts";

export interface Owned {
  readonly owner: Owner;
  /** The part of it that is meant, or how many pieces; 1 for all. */
  readonly part: number;
  /** The part as it was typed: `10%`, `1000`. */
  readonly typed?: string;
  readonly day: string;
}

const plain = String.raw`(?:(?!\s(?:on|in|at|by)\s).)*`;
const dated = new RegExp(String.raw`^(.+?),?\s+(?:on|in|at|by)\s+(?:the\s+)?(${plain}\d{4}${plain})$`, "i");
const scales: Readonly<Record<string, number>> = { k: 1e3, thousand: 1e3, m: 1e6, million: 1e6, bn: 1e9, billion: 1e9 };

/**
 * An owner as people name it, with a part, a count or a date; nothing where the text names none. A count is one of
 * devices. `day` is the day where none is said; the day of the count if that is not given either.
 * @throws UserError `date.syntax` for what stands in place of a date.
 * @example ownedIn("10% of gamers in 2027", "2026-11-28")
 */
export function ownedIn(text: string, day?: string): Owned | undefined {
  const whole = ownerCalled(text) ?? fleetsCalled(text);
  if (whole) return { owner: whole, part: 1, day: day ?? whole.asOf };
  const [before = "", many] = counting.exec(text.trim()) ?? [];
  const typed = many?.replace(/^(?:an?|my)$/i, "one");
  const rest = text.trim().slice(before.length);
  // A name may hold such words itself: `all AI compute in the world`.
  const [, name = "", date] = ownerCalled(rest) ? [rest, rest] : (dated.exec(rest) ?? []);
  const owner = ownerCalled(name) ?? fleetsCalled(name);
  if (owner === undefined) return undefined;
  const on = date === undefined ? (day ?? owner.asOf) : dayIn(date);
  if (typed === undefined) return { owner, part: 1, day: on };
  const [, digits = "1", unit = ""] = /^([\d.,]*)\s*(\D*)$/.exec(typed.replaceAll(",", "")) ?? [];
  const number = (digits === "" ? 1 : Number(digits)) * (scales[unit.toLowerCase()] ?? 1);
  if (!(number > 0) || !Number.isFinite(number)) return undefined;
  if (unit === "%") return { owner, part: number / 100, typed, day: on };
  if (owner.kind === "hardware") return { owner, part: number, typed, day: on };
  if (owner.devices === undefined) return undefined;
  // So many are so many, however many there are of them.
  const devices = exactly(number);
  return { owner: { ...owner, devices, h100e: factors(owner.each ?? owner.h100e, devices) }, part: 1, typed, day: on };
}

/** `Google and Meta and xAI`. */
export const sideBySide = (names: readonly string[]): string => names.reduce((all, each) => tell`${all} and ${each}`);

/** `10% of all gaming cards`, `1000 H100s`, `Google`. */
export function ownedName({ owner, typed }: Owned): string {
  const isSingle = /^(?:1|one)$/i.test(typed ?? (owner.kind === "hardware" ? "1" : ""));
  if (isSingle && owner.kind !== "hardware") return word(oneOf(owner.label));
  if (isSingle) return tell`one ${owner.label.replace(/s$/, "")}`;
  if (typed === undefined)
    return owner.parts ? sideBySide(owner.parts.map(({ label }) => word(label))) : word(owner.label);
  // As it was typed, but nobody counts the zeros of a million.
  const many = /^\d{5,}$/.test(typed) ? shownNumber(Number(typed), { exact: true }) : figures(typed);
  const isPieces = owner.label.startsWith("all ") && !typed.endsWith("%");
  if (isPieces) return `${many} ${word(owner.label.slice("all ".length))}`;
  return `${many} ${owner.kind === "hardware" ? owner.label : ofOwner(owner.label)}`;
}

/** As it is read again, whatever the day is then. */
export const ownedText = (owned: Owned): string =>
  `${owned.typed === undefined ? "" : `${owned.typed} ${owned.owner.kind === "hardware" ? "" : "of "}`}${owned.owner.label} on ${owned.day}`;

/** Whether a count is carried to another day: what grows, but not a crowd's devices by themselves. */
const isCarried = ({ owner: { asOf, growth, devices }, day }: Owned, unit: string): boolean =>
  growth !== undefined && asOf !== day && (!devices || unit.endsWith("h100e"));

/** `end of 2025, grown to November 2026`; where nothing is carried, the day of the count alone. */
export function datedText(owned: Owned, unit = "h100e"): string {
  const { asOf, kind } = owned.owner;
  if (kind === "hardware") return tell`by its data sheet`;
  const counted = asOf.endsWith("-12-31") ? tell`counted at ${monthText(asOf)}` : tell`counted in ${monthText(asOf)}`;
  if (!isCarried(owned, unit)) return counted;
  const day = monthText(owned.day);
  return asOf < owned.day ? tell`${counted}, grown to ${day}` : tell`${counted}, taken back to ${day}`;
}

/** Whether a count is carried so far that it says what somebody will have: a year and a half from its day. */
export const isProjected = (owned: Owned | undefined): boolean =>
  owned?.owner.growth !== undefined && yearsBetween(owned.owner.asOf, owned.day) > 1.5;

/** By what it grows a year: `1.9 to 4.9 times a year`; nothing where nothing is carried. */
export function growthText(owned: Owned, unit: string): string | undefined {
  const { growth } = owned.owner;
  return growth && isCarried(owned, unit) ? growsText(growth) : undefined;
}

/** `Taken to grow 2.7 to 4.1 times a year.` */
export function growsText(growth: Growth): string {
  const [low, high] = [growth.low, growth.high].map((end) => shownNumber(end, { digits: 2 }));
  return tell`Taken to grow ${low ?? ""} to ${high ?? ""} times a year.`;
}

/** A crowd whose devices are counted, and not some pieces of hardware. */
export const isCrowd = ({ owner }: Owned): boolean => owner.kind === "crowd" && owner.devices !== undefined;

/** A fleet's compute in another measure, each equivalent of which takes less of it every year. */
const ofFleet = ({ owner, day }: Owned, each: Counted, better: Counted): Counted => {
  const all = factors(owner.h100e, each);
  return owner.growth ? carried(all, factors(owner.growth, over(better)), yearsBetween(owner.asOf, day)) : all;
};

/** What one equivalent draws on site, and what its chips cost. */
const fleetKw = factors(ofFact(drawn.h100e_kw), ofFact(drawn.server_overhead), exactly(1.2));
const fleetUsd = ofFact(spending.price_per_h100e);

const measures: Readonly<Record<string, (owned: Owned) => Counted | undefined>> = {
  h100e: ({ owner, day }) => ownedOn(owner, day),
  consumer_gpu: ({ owner }) => owner.devices,
  "consumer_gpu/h100e": ({ owner, day }) =>
    owner.each && over(owner.growth ? carried(owner.each, owner.growth, yearsBetween(owner.asOf, day)) : owner.each),
  GW: (owned) => {
    const kw = deviceOf(owned.owner, "kw");
    if (kw) return factors(owned.owner.devices ?? exactly(1), kw, exactly(1e-6));
    if (owned.owner.kind === "swarm") return undefined;
    return factors(ofFleet(owned, fleetKw, ofFact(fleets.accelerator_efficiency_growth)), exactly(1e-6));
  },
  USD: (owned) => {
    const usd = deviceOf(owned.owner, "usd");
    if (usd) return factors(owned.owner.devices ?? exactly(1), usd);
    if (owned.owner.kind === "swarm") return undefined;
    return ofFleet(owned, fleetUsd, ofFact(fleets.accelerator_price_performance_growth));
  },
};

const deviceOf = ({ id, within }: Owner, unit: "kw" | "usd") =>
  deviceIn(id, unit) ?? (within === undefined ? undefined : deviceIn(within, unit));

/** What an owner has in a unit, with its range; nothing where the ledger does not know it. */
export function amountIn(owned: Owned, unit: string): Counted | undefined {
  const all = measures[unit]?.(owned);
  return all && (unit === "consumer_gpu/h100e" ? all : factors(all, exactly(owned.part)));
}

/** What people call a unit that owners are measured in. */
const measured: Readonly<Record<string, string>> = { GW: "watts", USD: "price", consumer_gpu: "devices" };

/** An owner of the ledger in place of a number; `owner.measure` where it does not know what it has in that unit. */
export const byName: ByName = { reading: ownedReading, number: numberOrName };

function ownedReading(quantity: Of, text: string): Reading | undefined {
  const owned = ownedIn(text);
  if (!owned) return undefined;
  const amount = amountIn(owned, quantity.unit.symbol);
  const name = ownedName(owned);
  if (amount === undefined) {
    const wanted = measured[quantity.unit.symbol] ?? "compute";
    throw new UserError("owner.measure", tell`Expected an owner whose ${wanted} the ledger knows, got ${quote(name)}`, {
      ...{ text, span: [0, text.length], hint: forms(tell`Google`, tell`gamers`, "1000 H100s") },
    });
  }
  const { low, high, value } = amount;
  const reading = low === high ? exactReading(value, quantity) : rangeReading(amount, quantity);
  const { unit } = quantity;
  const shown = [low, high].map((end) => shownQuantity(end, { unit, digits: 2 }));
  const span = [...new Set(shown)].reduce((from, to) => tell`${from.replace(` ${shownUnit(unit)}`, "")} to ${to}`);
  const echo = `${name} → ${span}, ${datedText(owned, unit.symbol)}`;
  return { ...reading, echo, text: ownedText(owned), name };
}

/** A word that is no number was meant as a name. */
function numberOrName(text: string, read: () => Reading): Reading {
  try {
    return read();
  } catch (error) {
    const isName = error instanceof UserError && /^(?:name|unit)\.unknown$|^assumption\.syntax$/.test(error.code);
    if (!isName || !/[a-z]{3}/i.test(text)) throw error;
    const meant = ownerMeant(text);
    throw new UserError("owner.unknown", tell`Expected an owner or a number, got ${quote(text.trim())}`, {
      ...{ text, span: [0, text.length] },
      hint: meant ? mends(meant) : forms(tell`Google`, tell`10% of gamers`, "1000 H100s", tell`3M to 7M`),
    });
  }
}
