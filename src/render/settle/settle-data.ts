// What programs read of a disagreement.

import type { Disagreement } from "../../answer/disagreement.ts";
import type { BreakEven } from "../../core/analyses/break-even.ts";
import type { Settle } from "../../core/settle/settle.ts";
import type { Side } from "../../core/settle/settle-act.ts";
import { quantityData } from "../views/answer-data.ts";
import { claimedResult } from "./settle-text.ts";

export function disagreementData(standing: Disagreement, { camps }: Settle) {
  const { claim, crux, breakEven } = standing;
  const side = (name: Side) => {
    const { members, values, accepted } = camps[name];
    return {
      members: [...members.values()].map(({ name: member }) => member),
      values: Object.fromEntries(
        [...values].map(([id, { text, byName, reason, link }]) => [id, { text, by: byName, reason, link }]),
      ),
      accepted: [...accepted.keys()],
      result: quantityData(claimedResult(standing.answers[name], claim)),
      probability: standing.probability[name],
      holds: standing.holds[name],
      ...(breakEven[name] && { breakEven: breakEvenData(breakEven[name]) }),
    };
  };
  return {
    claim: claim.text,
    for: side("for"),
    against: side("against"),
    converged: standing.holds.for === standing.holds.against,
    ...(crux && {
      crux: {
        scale: crux.scale,
        disagreement: crux.disagreement,
        outputs: { for: crux.outputs.a, against: crux.outputs.b },
        exact: crux.exact,
        differences: crux.differences.map(({ id, share, part, medians, remaining, flips }) => ({
          id,
          share,
          part,
          medians: named(medians),
          remaining: named(remaining),
          flips: named(flips),
        })),
      },
    }),
  };
}

const named = <T>({ a, b }: { readonly a: T; readonly b: T }) => ({ for: a, against: b });

const breakEvenData = ({ id, median, atMedians, even, likely }: BreakEven) => ({ id, median, atMedians, even, likely });
