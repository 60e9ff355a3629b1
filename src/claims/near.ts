// What comes near where no row fits, by what is named: never a subject that the words do not speak of.

import { relation } from "./candidates.ts";
import { compared, type Draft, one, thresholdOf } from "./compare.ts";
import { type Item, ownerItem } from "./items.ts";

const half = { text: "50%", value: 0.5, low: 0.45, high: 0.55 };
const million: Item = {
  slot: "N",
  text: "1M",
  figure: { text: "1M", value: 1e6, low: 9e5, high: 1.1e6, kind: "count" },
};
const pool: Draft = { model: "pool", output: "pool_to_one_hyperscaler", sign: ">=", threshold: one };
const hyperscaler: Item = { slot: "Y", text: "hyperscaler" };
const workers: Draft = { model: "workers", output: "fleet_workers", sign: ">=", threshold: one };
const watts: Draft = { model: "watts", output: "pool_to_fleets_power", sign: "<", threshold: one };
const rent: Draft = { model: "rent", output: "rent_to_own", sign: "<", threshold: one };

export function near(row: readonly Item[], day: string, isField: boolean, isJoined: boolean): readonly Draft[] {
  const has = (pattern: RegExp): boolean => row.some(({ slot, value }) => pattern.test(`${slot}${value ?? ""}`));
  const [a, b] = row.filter(({ slot }) => /[WPYA]/.test(slot));
  const spend = row.find(({ figure }) => figure?.kind === "money")?.figure;
  const share = (id: string): Draft | undefined => compared(ownerItem(id), ownerItem("world"), ">", half, day);
  const next = (item: Item): Item => ownerItem(item.value === "google" ? "microsoft" : "google");
  const by = row.find(({ slot }) => slot === "R");
  const offers: readonly (readonly [boolean, Draft | undefined])[] = [
    [
      isField && !has(/^[wmo$K]/) && (has(/^[RV]|^Ntimes/) || (has(/^B/) && !has(/^\?/))),
      a && b && compared(a, b, ">=", one, day),
    ],
    [
      row.some(({ isGuessed }) => isGuessed) && row.length < 5 && a?.value === "gamers",
      a && b && compared(a, b, ">", one, day),
    ],
    [isField && has(/^[RV]/), a && b?.slot === "Y" ? compared(a, ownerItem("four"), ">=", one, day) : undefined],
    [isJoined && by !== undefined && !b, a && by && compared(a, hyperscaler, relation(by), one, day)],
    [isField && has(/^0/) && has(/^R/), a && !b && a.slot === "W" ? compared(a, next(a), ">", one, day) : undefined],
    [
      has(/^a/) &&
        has(/^k/) &&
        (isField || row.some(({ slot, count }) => slot === "k" && (count?.figure?.value ?? 0) >= 1e4)),
      { ...workers, threshold: thresholdOf(row.find(({ slot }) => slot === "k")?.count ?? million) },
    ],
    [has(/^w/) && has(/^[YA]|^Wgamers/) && isField, watts],
    [
      has(/^s/) && spend !== undefined,
      spend && { ...watts, model: "gap", output: "accelerator_spend", sign: "~", threshold: spend },
    ],
    [has(/^Tcompete/) || (has(/^C/) && has(/^[cg]|^T(?:change|holder)/)) || (has(/^Y/) && has(/^P/)), pool],
    [
      has(/^T(?:holder|compete)/) ||
        (has(/^C/) && has(/^Tchange/)) ||
        (has(/^O$/) && isField) ||
        (has(/^c$/) && row.length < 4 && !has(/^\?/)) ||
        (has(/^Wfour/) && has(/^Wworld/)),
      share("four"),
    ],
    [
      has(/^Tgap/) && has(/^Mbig/),
      { ...pool, model: "gap", output: "compute_gap_ratio", threshold: thresholdOf(million) },
    ],
    [has(/^Ocountry/), share("us")],
    [has(/^W/) && has(/^m/) && isField, a && compared(a, ownerItem("world"), ">=", one, day)],
    [has(/^P/) && has(/^r/), rent],
  ];
  return offers.flatMap(([fits, draft]) => (fits && draft ? [draft] : []));
}
