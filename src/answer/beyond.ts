// Results that cannot be: a share of 200%, a number of cards below none. What is typed as a number is checked when it is
// read; a formula only shows it once it is worked out.

import { claimProbability } from "../core/analyses/claim.ts";
import type { Support } from "../core/distributions/distribution.ts";
import { UserError } from "../core/errors.ts";
import type { Estimate } from "../core/estimate/estimate.ts";
import { later, tell, word } from "../core/tell.ts";
import { shownPercent } from "../language/shown.ts";
import { mends } from "../language/text/mistake.ts";
import type { Quantity } from "../models/quantity.ts";
import type { Warning } from "./result.ts";
import type { Setting } from "./settings.ts";

const words: Readonly<Record<Exclude<Support, "any">, string>> = {
  share: later`a share between 0% and 100%`,
  positive: later`a number above 0`,
};

/** The share of the trials, from 0 to 1, in which a quantity is what it cannot be. */
function shareBeyond(support: Support, estimate: Estimate): number {
  const { id: output } = estimate;
  if (support === "any") return 0;
  const below = claimProbability({ output, comparison: "<", threshold: 0 }, estimate);
  return support === "share" ? below + claimProbability({ output, comparison: ">", threshold: 1 }, estimate) : below;
}

/** @throws UserError `range.support` where an assumption was given as a formula that comes to a point it cannot have. */
export function refuseBeyond({ id, support }: Quantity, setting: Setting | undefined, estimate: Estimate): void {
  if (setting?.reading.kind !== "formula" || support === "any") return;
  const { median, p5, p95 } = estimate;
  if (p5 !== p95 || shareBeyond(support, estimate) === 0) return;
  const { text } = setting.reading;
  const came = support === "share" ? shownPercent(median) : String(median);
  const hint = support === "share" && median > 1 ? `min(1, ${text})` : support === "share" ? "5% to 20%" : "1 to 10";
  throw new UserError("range.support", tell`Expected ${word(words[support])}, got a formula that comes to ${came}`, {
    field: id,
    text,
    span: [0, text.length],
    hint: mends(hint),
  });
}

/** A law such as the normal has a little of everything, which moves no digit that is shown. */
const negligible = 1e-3;

/** What must be said of a quantity that is what it cannot be in some of the trials; nothing where it never is. */
export function warningBeyond({ label, short, support }: Quantity, estimate: Estimate): Warning | undefined {
  const beyond = shareBeyond(support, estimate);
  if (!(beyond > negligible) || support === "any") return undefined;
  const { p5, p95, median } = estimate;
  const [wanted, named] = [word(words[support]), tell`“${word(short)}”`];
  if (p5 === p95) {
    const value = shownPercent(median, { digits: 3 });
    const said = (what: string) => tell`${what} comes to ${value}; it should be ${wanted}.`;
    return { text: said(word(label)), short: said(named) };
  }
  const share = shownPercent(beyond, { digits: 2 });
  return {
    text: tell`${word(label)} is no longer ${wanted} in ${share} of the trials.`,
    short: tell`${named} is no longer ${wanted} in ${share} of cases.`,
  };
}
