// The value of a quantity given by an owner's name: `Google on 2026-11-28`.

import { UserError } from "../../core/errors.ts";
import { tell } from "../../core/tell.ts";
import { exactReading, type Of, rangeReading } from "../../language/exact.ts";
import type { Reading } from "../../language/reading.ts";
import { shownQuantity } from "../../language/shown.ts";
import { forms, mends, quote } from "../../language/text/mistake.ts";
import { nearest } from "../../language/text/nearest.ts";
import type { ByName } from "./fact.ts";
import { amountIn, datedText, ownedIn, ownedName, ownedText, ownerNames } from "./owned.ts";

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
  const shown = [low, high].map((end) => shownQuantity(end, { unit: quantity.unit, digits: 2 }));
  const echo = `${name} → ${[...new Set(shown)].reduce((from, to) => tell`${from} to ${to}`)}, ${datedText(owned)}`;
  return { ...reading, echo, text: ownedText(owned), name };
}

/** A word that is no number was meant as a name. */
function numberOrName(text: string, read: () => Reading): Reading {
  try {
    return read();
  } catch (error) {
    const isName = error instanceof UserError && /^(?:name|unit)\.unknown$|^assumption\.syntax$/.test(error.code);
    if (!isName || !/[a-z]{3}/i.test(text)) throw error;
    const meant = nearest(text.trim().toLowerCase(), ownerNames());
    throw new UserError("owner.unknown", tell`Expected an owner or a number, got ${quote(text.trim())}`, {
      ...{ text, span: [0, text.length] },
      hint: meant ? mends(meant) : forms(tell`Google`, tell`10% of gamers`, "1000 H100s", tell`3M to 7M`),
    });
  }
}
