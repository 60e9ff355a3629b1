// What a sentence says that its reading would not: when and how surely, of which part, by which verb, which of several.

import { later } from "../core/tell.ts";
import type { Draft } from "./compare.ts";
import { codesOf, type Item } from "./items.ts";

/** A draft beside every item that was said for it, as they stood before any was made one with another. */
interface Said {
  readonly draft: Draft;
  readonly spoken: readonly Item[];
  readonly codes: string;
  readonly has: (test: (item: Item, at: number) => boolean) => boolean;
  /** How something is said: `will`, `use`. */
  readonly is: (manner: string) => boolean;
  /** Who stands nearest before a place. */
  readonly whose: (at: number) => Item | undefined;
}

const kindOf = (item: Item | undefined): string => item?.owners?.[0]?.kind ?? "";
const isNamed = (item: Item | undefined): boolean => /company|laboratory|cloud|country|world/.test(kindOf(item));
const isRenter = (item: Item | undefined): boolean => item?.owners?.[0]?.rents === true;
/** Whose count is of a day of its own: a swarm, or a crowd that is gone. */
const isGone = (item: Item | undefined): boolean => item?.slot === "W" && item.owners?.[0]?.growth === undefined;
const isDate = ({ slot, value, text }: Item): boolean =>
  (slot === "D" && !/^(?:now|today)/.test(value ?? "")) || (slot === "y" && /\b(?:next|this|last|past)\b/.test(text));
const isHardware = (item: Item | undefined): boolean => /[PA]/.test(item?.slot ?? "");
const isHeld = ({ model }: Draft): boolean => /^(?:versus|crowd|pool)$/.test(model);
const isOfOwners = ({ draft, spoken }: Said): boolean =>
  draft.model.startsWith("versus") &&
  spoken.every((item) => item.owners === undefined || isNamed(item) || isGone(item));

/** `had`, `doubled`, and not `has doubled`, `could have trained`, `is owned by`. */
const isPast = ({ spoken, draft: { output } }: Said, { slot, text, value }: Item, at: number): boolean =>
  (slot === "V" && /^had\b/.test(text)) ||
  (slot === "B" && /^(?:was|were)\b/.test(text)) ||
  (slot === "&" && value === "past") ||
  (output === "result" && at === 0 && /^(?:rented|bought)$/.test(text) && spoken[1]?.slot === "N") ||
  (slot === "S" && /^went past$/.test(text) && spoken[at + 1]?.slot !== "N") ||
  (slot === "J" && /^(?:participation|availability)$/.test(output) && /ed$/.test(text)) ||
  ((/[VGfR]/.test(slot) || (slot === "r" && output === "rental_price")) &&
    /^(?:(?!exceed)\w{3,}ed|held|grew|shrank|rose|fell|ran)\b(?!.* by$)/.test(text) &&
    !spoken.slice(0, at).some((before) => /^(?:has|have|having|is|are|be|been|being)\b/.test(before.text)));

/** Whether what has been is of no year that the reading has. */
function isUndated(said: Said, item: Item, at: number): boolean {
  const { draft, codes, has, is, whose } = said;
  if (
    !isPast(said, item, at) ||
    is("ever") ||
    codes.includes("Q") ||
    (item.slot === "B" && codes.includes("v")) ||
    has(({ value }) => value === "internet_training")
  )
    return false;
  if (!isGone(whose(at))) return draft.year === undefined && !(/growth$/.test(draft.output) && has(isDate));
  const isNow = has(
    ({ slot, text }, k) => k > at && /[VBD]/.test(slot) && /^(?:has|have|is|are|owns|today|.*now)\b/.test(text),
  );
  return has((other) => isNamed(other) && !isGone(other)) && !isNow && !has(isDate);
}

/** What people would do, how fast something grows and what a card holds is said of all time. */
const timeless = /growth$|^(?:participation|availability|cards_needed|model_memory)$/;

/** What a reading has no word for; the first that fits is told. */
const unsaid: readonly (readonly [doubt: string, fits: (said: Said) => boolean])[] = [
  [
    later`in which year`,
    ({ draft, codes, has, is }) =>
      is("will") && !is("ever") && !timeless.test(draft.output) && !/[QteH]/.test(codes) && !has(isDate),
  ],
  [
    later`in which year`,
    (said) =>
      said.has((item, at) => isUndated(said, item, at)) ||
      (said.draft.formula?.startsWith("hoppers_of") === true && !said.has(isDate)),
  ],
  // What two owners could have is no claim on what they have.
  [
    later`whether it is so, or could or should be`,
    (said) =>
      said.is("wish") || (said.is("would") && isOfOwners(said) && !/[DyQten]/.test(said.codes) && !said.is("ever")),
  ],
  // `Google's H100s`, `xAI's Colossus`, `training compute`, `its rented compute`
  [
    later`the whole of it or a part`,
    ({ draft, spoken, has, is }) =>
      (isHeld(draft) && is("spare")) ||
      has(
        ({ slot, value, count }, at) => slot === "P" && !count && value !== "datacenter_gpu" && isNamed(spoken[at - 1]),
      ) ||
      has(({ slot, text }) => slot === "c" && /^(?:training|inference) /.test(text)) ||
      has(({ slot, text }, at) => slot === "r" && text === "rented" && spoken[at + 1]?.slot === "c") ||
      (/^(?:versus|crowd|pool)/.test(draft.model) &&
        has(({ slot, text }) => slot === "W" && /^(?:deepmind|chatgpt|claude|grok|colossus|memphis)/.test(text))),
  ],
  [
    later`whether it has, owns, rents, makes or uses it`,
    ({ draft, spoken, has, whose }) =>
      isHeld(draft) &&
      has(({ slot, value, text }, at) => {
        const [owner, after] = [whose(at), spoken[at + 1]?.slot ?? ""];
        if (slot === "&" && value === "get") return after === "R" && spoken[at + 2]?.slot === "c";
        if (slot === "&" && value === "use") return /[RNcS]/.test(after) && owner !== undefined && !isRenter(owner);
        if (slot === "B") return /^ma[dk]e/.test(text) && isNamed(owner);
        if (slot === "V") return /^own/.test(text) && isRenter(owner);
        return slot === "r" && !isHardware(owner) && owner !== undefined && !isRenter(owner);
      }),
  ],
  [later`each of them or all together`, ({ is }) => is("one")],
  [later`in dollars or in compute`, ({ draft, codes }) => draft.model === "versus-dollars" && codes.includes("c")],
  // `so many tokens a day`: money alone is put by the hour.
  [
    later`for how long`,
    ({ has }) => has(({ slot, value }) => slot === "h" && !!value) && !has(({ figure }) => figure?.kind === "money"),
  ],
  // `has half of Europe's compute`
  [
    later`a part of it, or as much as that`,
    ({ draft, spoken, codes, has }) =>
      isHeld(draft) &&
      !codes.includes("R") &&
      has(({ slot, figure }) => slot === "N" && figure?.kind === "share") &&
      !draft.sides?.some(({ isCompute }) => isCompute) &&
      (has(({ slot, text }) => slot === "J" && text === "share") ||
        has(({ slot, text }) => slot === "V" && /^(?:hold|control|own)/.test(text)) ||
        (isNamed(spoken[0]) && kindOf(spoken.findLast(isNamed)) === "country" && kindOf(spoken[0]) !== "country")),
  ],
  [
    later`how much less`,
    ({ has }) => has(({ slot, text }) => slot === "R" && /^(?:nothing like|second only)/.test(text)),
  ],
  [
    later`new or used`,
    ({ spoken, has }) =>
      has(({ slot, value }, at) => slot === "P" && !value?.startsWith("rtx") && spoken[at - 1]?.text === "used"),
  ],
  [
    later`people or AI workers`,
    ({ draft, has, codes }) =>
      draft.model === "workers" &&
      codes.includes("V") &&
      has(({ slot, text }) => slot === "k" && /^(?:worker|employee|staff)/.test(text)),
  ],
];

/** What of a sentence its reading leaves unsaid; nothing where that is nothing. */
export function unsaidOf(draft: Draft, spoken: readonly Item[]): string | undefined {
  const has: Said["has"] = (test) => spoken.some(test);
  const is: Said["is"] = (manner) =>
    has(
      ({ slot, value, text }) =>
        (slot === "&" && value === manner) ||
        (manner === "ever" ? /^never$|peak/ : manner === "would" ? /^(?:would|could|can) / : /^$/).test(text),
    );
  const whose: Said["whose"] = (at) => spoken.slice(0, at).findLast(({ slot }) => /[WPYA]/.test(slot));
  const said: Said = { draft, spoken, codes: codesOf(spoken), has, is, whose };
  return unsaid.find(([, fits]) => fits(said))?.[0];
}
