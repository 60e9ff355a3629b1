// Training runs against each other, and who comes where among the owners: told by lists of the ledger.

import { later } from "../core/tell.ts";
import { ledger } from "../models/ledger/ledger.ts";
import { boundOf, type Candidate, isVerb } from "./candidates.ts";
import { compared, one, overFacts } from "./compare.ts";
import { type Item, ownerItem } from "./items.ts";
import { figureAt } from "./numbers.ts";
import { isFirm, typed } from "./sides.ts";

const factOfRun = ({ value = "" }: Item): string => (ledger[value] ? value : "training_compute");

/** `GPT-4 took ten times what Llama 3 took`, `DeepSeek V3 needed a tenth of the GPU hours of Llama 405B`. */
function runs(items: readonly Item[]): readonly Candidate[] {
  const [first, second, ...more] = items.filter(({ slot }) => slot === "v");
  const flop = [first, second].find((run) => Number(run?.value) > 0);
  if (flop && first && second && more.length === 0) return ofFlop(first === flop ? second : first, flop, items);
  const [number, ...others] = items.filter(({ slot }) => slot === "N");
  const by =
    items.find(({ slot, value }) => /[RK]/.test(slot) && value !== "~") ?? items.find(({ slot }) => slot === "R");
  const isFactor = number === undefined || number.value === "times" || number.figure?.kind === "share";
  // A model is better than another in more than what it took.
  const isOfTraining = items.some(({ slot, text }) => /[tfch]/.test(slot) || text === "used");
  if (!isOfTraining || !first || !second || more.length > 0 || others.length > 0 || !isFactor || !(number || by))
    return [];
  const facts = [first, second].map(factOfRun);
  if (facts[0] === facts[1]) return [];
  const formula = facts.join(" / ");
  const said = boundOf({ about: formula, flags: [] }, number, by);
  const isUnclear =
    items.some(({ slot, value }) => /[hK]/.test(slot) || value === "weak" || value?.endsWith("q")) ||
    !items.some(({ slot }) => /[tf]/.test(slot));
  const doubt = isUnclear
    ? later`in hours, in money or in arithmetic`
    : facts.includes("training_compute")
      ? later`what is trained`
      : undefined;
  const used = new Set(items.filter((item) => /[vNRKtfchUo]/.test(item.slot) || isVerb(item)));
  return [{ draft: overFacts(formula, said, doubt), used }];
}

/** `Grok 4 took 5e26 FLOP`: by the digits of what stands before the power. */
function ofFlop(run: Item, { value = "" }: Item, items: readonly Item[]): readonly Candidate[] {
  const [digits = "", power = ""] = value.split("e");
  const { figure } = figureAt(digits) ?? {};
  const used = new Set(items.filter((item) => /[vtfBV]/.test(item.slot)));
  if (!figure || Number(run.value) > 0) return [];
  const [low, high] = [figure.low, figure.high].map((end) => end * 10 ** Number(power)) as [number, number];
  const fact = factOfRun(run);
  const doubt = fact === "training_compute" ? later`what is trained` : undefined;
  return [
    { draft: overFacts(fact, { sign: "~", threshold: { text: value, value: Number(value), low, high } }, doubt), used },
  ];
}

const bySize = ["google", "microsoft", "amazon", "meta", "oracle", "xai"].map((id) => ownerItem(id));

/** `the gamers are only the fifth biggest`: less than who is before that place, and more than who has it. */
function ranks(items: readonly Item[], day: string): readonly Candidate[] {
  const place = items.find(({ slot }) => slot === "^");
  const [side, ...more] = items.filter(({ slot }) => /[WPYA]/.test(slot));
  if (!place || !side || more.length > 0 || side.owners?.length !== 1) return [];
  const others = bySize.filter(({ value }) => value !== side.value);
  const [before, after] = [others[Number(place.value) - 2], others[Number(place.value) - 1]];
  const used = new Set(items.filter((item) => item === place || item === side || item.slot === "c" || isVerb(item)));
  const drafts = [before && compared(side, before, "<", one, day), after && compared(side, after, ">", one, day)];
  return drafts.flatMap((draft) =>
    draft ? [{ draft: { ...draft, doubt: later`these are several claims` }, used, field: true }] : [],
  );
}

/** `1:75,000,000 is out by a factor of three`: three times that, or a third of it, where nobody says which. */
function corrected(items: readonly Item[], day: string): readonly Candidate[] {
  const ratio = items.find(
    ({ slot, value, figure }) => slot === "N" && value === "ratio" && (figure?.value ?? 0) >= 1e4,
  );
  const by = items.find(({ slot, value }) => slot === "N" && value === "times");
  const owner = items.find((item) => isFirm(item));
  if (!ratio?.figure || !by?.figure) return [];
  const [isLow, isHigh] = [/^(?:low|small|understat)/, /^(?:high|big|large|overstat)/].map((way) =>
    items.some(({ text }) => way.test(text)),
  );
  const { figure } = by;
  const ends = [...(isHigh ? [] : [figure.value]), ...(isLow ? [] : [1 / figure.value])];
  const spread = figure.high / figure.value;
  const used = new Set(items.filter((item) => [ratio, by, owner].includes(item) || /[TIABn]/.test(item.slot)));
  return ends.flatMap((times) => {
    const value = times * (ratio.figure?.value ?? 1);
    const said = {
      sign: "~",
      threshold: { text: typed(value), value, low: value / spread, high: value * spread },
    } as const;
    const card = { ...ownerItem("gamers"), slot: "A" };
    const draft = owner
      ? compared(owner, card, said.sign, said.threshold, day)
      : { model: "gap", output: "compute_gap_ratio", ...said };
    return draft ? [{ draft: { ...draft, doubt: later`which figure counts` }, used }] : [];
  });
}

/** What is told by a list of the ledger. */
export const listed = (items: readonly Item[], day: string): readonly Candidate[] => [
  ...runs(items),
  ...ranks(items, day),
  ...corrected(items, day),
];
