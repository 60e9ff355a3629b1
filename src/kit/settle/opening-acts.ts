// What happens in an argument at once: the values its opener gives the sides, and the side the opener takes.

import type { Act, Side } from "../../core/settle/settle-act.ts";
import type { Model } from "../../models/model.ts";
import { pasted } from "../given.ts";

interface Given {
  readonly side?: Side | undefined;
  readonly for?: string | undefined;
  readonly against?: string | undefined;
}

/** The opener speaks for each side in turn, as anybody may, and ends on their own or on none. */
export function openingActs(model: Model, given: Given): readonly Act[] {
  const spoken = (["for", "against"] as const).filter((side) => given[side] !== undefined);
  const acts = spoken.flatMap((side): readonly Act[] => [
    { kind: "joined", side },
    ...[...pasted(model, given[side], side).values].map(
      ([assumption, { reading }]): Act => ({ kind: "set", side, assumption, text: reading.text.trim() }),
    ),
  ]);
  const last = spoken.at(-1);
  if (given.side === last) return acts;
  return [...acts, given.side === undefined ? { kind: "left" } : { kind: "joined", side: given.side }];
}
