// Whether words are about compute: what only people who talk of it say, alone or side by side.

import { isHardware } from "./candidates.ts";
import { codesOf, type Item } from "./items.ts";
import { takenBy, wantedIn } from "./match.ts";
import { isFirm } from "./sides.ts";

/** What only people who talk of compute say together. */
const fields = [
  ...[
    "f v",
    "f 3",
    "a k=ai#any",
    "W=company,laboratory k=ai#any",
    "C A|P",
    "L q=kept",
    "M=most l L|T=internet",
    "l L J|W=gamers|c",

    "R=>s k",
    "C T=holder",
    "C Y|W=four",
    "T=token_rate",
    "T=home j",
    "T=gap Y|W=four",
    "Z T=datacenter_sales",
    "Z T=gaming N:money",
    "N=ratio:large N:factor",
  ],
  ...[
    "T=datacenter_power T=home|T=home_power",
    "T=internet L|f",
    "3 F|t",
    "3 W=gamers#count",
    "T=home T=token",
    "W=laboratory r",
    "W=crowd#any v",
    "T=hhi c|O",
    "T=capex|T=accelerator_spend|T=ai_capex Y|W=four|N",
    "W=four|Y W=crowd#any w|c|k|s",
    "W=laboratory,labs G ?=rest",
    "0 R W=labs",
    "w W=grid,country W=crowd#any|Y|W=company,laboratory",
    "W=crowd#any k J|a",
  ],
].map(wantedIn);

/** Whether words are about compute for what stands beside what. */
export const isOfFields = (items: readonly Item[]): boolean => fields.some((field) => takenBy(field, items));

/** What is enough to offer something, though not to be sure: a word of the field beside another that only then is one. */
const near = [
  "L|T=internet W|P|A|Y|g|c|l|q|R|G|V|f|v|t|e",
  "q=kept l|L",
  "k=ai#any W|P|A|Y|g|e|t|R|O|J|p",
  "l=overhead N|R|V|q|c",
  "C=weights a|t|e|p|J|F|V",
  "i|z=2,3,30,300 R=>w,>,>=,< W=company,laboratory,cloud|Y|W=crowd#any",
  "i z W=company,laboratory,cloud|Y",
  "u W=gamers#any p|e|q",
  "u g=card p|e|q",
  "T=token j",
  "I=off|J=leave_on E|p|z|W=crowd#any|A",
  "W=crowd#any e|j|?=part|Y|W=four",
  "R=>s W=company,laboratory",
  "T=gap I|L|l|J",
  "?=newer g|P|A|W=gamers",
  "?=country R W=company,laboratory",
].map(wantedIn);

/** A product of a company, and none of its fleet: `Microsoft Office`. */
const isProduct = (item: Item, at: number, items: readonly Item[]): boolean =>
  isFirm(item) && items[at + 1]?.slot === "?" && items[at + 1]?.value === undefined;

/** Whether enough of the field is said for something to be offered, never surely. */
export function isNearField(items: readonly Item[]): boolean {
  const strong = items.filter(({ value }) => value !== "weak");
  // `they'd never beat Google`: of whom is not said, and nothing besides.
  const isBare =
    /^[nSiB]*(?:R[nSiB]*W|(?<=n.*)W[nSiB]*R)[nSiB]*$/.test(codesOf(items)) && items.some(isFirm) && items.some(isFight);
  // `people would cheat in the pool`, and not in a game.
  const isFaked =
    items.some(({ slot, value }) => slot === "L" && value === "weak") &&
    items.some(
      ({ slot, text, value }) => slot === "f" || value === "node" || (slot === "W" && /(?:pool|swarm)$/.test(text)),
    );
  return isBare || isFaked || (!items.some(isProduct) && near.some((field) => takenBy(field, strong)));
}

/** What only people who talk of compute say. */
export const isAnchor = (item: Item): boolean => !item.isGuessed && isOfField(item);

const isOfField = (item: Item): boolean =>
  (/[PA!]/.test(item.slot) && item.value !== "plant") ||
  // Large companies are talked about by all.
  (item.slot === "Y" && !/^(?:the |large |big |tech |mega )*(?:compan|corp|firm)/.test(item.text)) ||
  (item.slot === "c" && item.value !== "weak") ||
  (item.slot === "W" && (isHardware(item) || /swarm|cloud/.test(item.owners?.[0]?.kind ?? ""))) ||
  item.value === "leave_on" ||
  (item.slot === "k" &&
    /agent|\bai\b|virtual|digital|artificial|synthetic/.test(item.text) &&
    (item.count?.figure?.value ?? 0) >= 1e4) ||
  (item.slot === "g" && item.value === "gpu") ||
  (item.slot === "m" && /^(?:vram|gpu|hbm)/.test(item.text)) ||
  item.value === ">c";

/** A crowd that beats, matches or needs so many against a company: whoever says so talks of compute, or of little else. */
export const isOfCrowd = (items: readonly Item[]): boolean =>
  items.some(({ owners }) => owners?.[0]?.devices !== undefined) &&
  (items.some(isFirm) || items.some(({ slot }) => slot === "v")) &&
  (/Q.*J/.test(codesOf(items)) ||
    items.some(
      ({ slot, value, figure }) =>
        /[etfw]/.test(slot) ||
        (slot === "R" && value !== "~" && !/[qn]$/.test(value ?? "")) ||
        (slot === "N" && (figure?.kind === "share" || value === "times")),
    )) &&
  !items.some(({ slot, value }) => /[$soh]/.test(slot) || (slot === "T" && value === "gaming"));

/** `sure, three gaming laptops will end Google`: a few of something against somebody, in mockery. */
export const isJoke = (items: readonly Item[]): boolean =>
  items.some(({ slot }) => slot === "i") &&
  items.some(({ owners, count }) => owners?.[0]?.devices !== undefined && count?.figure?.kind === "count") &&
  items.some(isFirm);

/** Whether they are said to beat or to need, which is said of little else than compute. */
export const isFight = ({ slot, value, text }: Item): boolean =>
  /[etf]/.test(slot) || (slot === "R" && /^[<>]=?w?$/.test(value ?? "") && !/er$|^(?:more|less|as )|than/.test(text));

/** Who is no owner of the ledger, or a thing that computes and is no gaming card. */
const isStrange = ({ slot, value, text }: Item): boolean =>
  (slot === "?" && value === undefined) || /^(?:thing|site)$/.test(value ?? "") || text.startsWith("subreddit");

/** As a pattern that finds the text itself, whatever signs are in it: `c++`. */
const literally = (text: string): string => text.replaceAll(/[^\w\s]/g, "\\$&");

/** Whether they are compared by what nobody here speaks of: `louder than a datacenter`. */
export const isComparedElse = (sentence: string, row: readonly Item[]): boolean =>
  !row.some(({ slot }) => /[RK]/.test(slot)) &&
  row.some(
    ({ slot, value, text }) =>
      slot === "?" &&
      value === undefined &&
      /[a-z]{2}er$/.test(text) &&
      new RegExp(`${literally(text)} (?:than|as|then) `).test(sentence),
  );

/** Who stands beside owners in a list and is none whom the ledger has: `Google, Apple and Meta`. */
export function besides(sentence: string, row: readonly Item[]): string | undefined {
  const names = row.filter(({ slot, owners }) => slot === "W" && owners).map(({ text }) => literally(text));
  return row.find(({ slot, value, text }) => {
    const other = literally(text);
    const isBeside = (name: string): boolean =>
      new RegExp(
        `${name}(?:,? and ${other} (?:together|combined|ha|are|could|would|beat|match|own)|, ${other},? and )|(?:^|, )(?:if |both )?${other}(?:,? and|,) ${name}`,
      ).test(sentence);
    return slot === "?" && value === undefined && names.some(isBeside);
  })?.text;
}

/** `every smart TV`, `a Raspberry Pi`: something that would compute is spoken of. */
export const isWholeOf = (row: readonly Item[]): boolean =>
  row.some(
    (item, at) => isStrange(item) && (item.value === "thing" || /^sub/.test(item.text) || row[at - 1]?.slot === "E"),
  );

/** Who is compared with the one side that is known, where that is nobody whom the ledger has. */
export function strangerIn(row: readonly Item[]): string | undefined {
  const strange = row.filter(isStrange);
  const sides = row.filter(({ slot }) => /[WPYA]/.test(slot));
  const isCompared =
    row.some(({ slot, value }) => /[R!]/.test(slot) || value === "times") ||
    sides.some(({ slot, count }) => slot === "P" && count);
  // `smart TVs` are one.
  const [from, to] = [row.indexOf(strange[0] as Item), row.indexOf(strange.at(-1) as Item)];
  const isOne = strange.length > 0 && to - from === strange.length - 1 && strange.length < 4;
  return isCompared && isOne && (sides.length === 1 || row.some(({ slot }) => slot === "!")) && sides.length < 2
    ? strange.map(({ text }) => text).join(" ")
    : undefined;
}

/** Irony, hedges and adverbs leave a reading unsure, but are no subject of their own. */
export const saysLittle = ({ slot, text, value }: Item): boolean =>
  /[izQSl]/.test(slot) || text.endsWith("ly") || value === "soft" || value === "site";

/** Who is spoken of without a name, and how much without a figure. */
export const isHalfKnown = ({ value = "" }: Item): boolean => /^(?:rest|country|part|newer|node|plays)$/.test(value);
