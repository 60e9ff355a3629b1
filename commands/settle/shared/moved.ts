// What came of a change in an argument: how the results moved, and whether the sides now agree.

import type { Side } from "../../../src/core/settle/settle-act.ts";
import type { Line } from "../../../src/render/view.ts";
import { shown } from "../../ask/words/result-text.ts";
import { claimedResult, sideName, verdict } from "../replies/text.ts";
import type { Found } from "./argument.ts";

/** Lines that say what changed for a side between two states of an argument. */
export async function movedLines(before: Found, after: Found, side: Side): Promise<readonly Line[]> {
  const [was, is] = [await before.standing(), await after.standing()];
  const results = [was, is].map(({ answers, claim }) => shown(claimedResult(answers[side], claim)));
  const [from, to] = results;
  const moved = from === to ? `${sideName[side]} stays at ${to}.` : `${sideName[side]}: ${from} → ${to}.`;
  const lines: Line[] = [moved, `${verdict(is.probability[side], claimedResult(is.answers[side], is.claim))}.`];
  const converged = is.holds.for === is.holds.against;
  if (converged && was.holds.for !== was.holds.against) {
    lines.push([
      { bold: `It now comes out the same for both: the claim ${is.holds.for ? "holds" : "does not hold"}.` },
    ]);
  }
  if (!converged && was.holds.for === was.holds.against) lines.push("The sides now differ on the claim.");
  return lines;
}
