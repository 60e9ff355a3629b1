// A message by its sentences, and these by their parts: which of them is the claim, and whether there are several.

import { later } from "../core/tell.ts";
import { carried } from "./carried.ts";
import type { Draft } from "./compare.ts";
import { type Drafts, none, ofSentence, type Scene, several } from "./drafts.ts";
import { rowOf } from "./fused.ts";
import { codesOf, itemsOf } from "./items.ts";

/** What could be meant by the first eight sentences, and whether it is certain. */
export function draftsIn(said: readonly string[], scene: Scene): Drafts {
  const { doubt, ...found } = inSentences(said, scene);
  const drafts = found.drafts.filter((draft) => !found.drafts.some((other) => isPartOf(draft, other)));
  const isSole = new Set(drafts.map(subjectOf)).size < 2;
  return { ...found, drafts, ...(doubt !== undefined && !(isSole && doubt === several) && { doubt }) };
}

/** What a draft is about, whatever it says of that. */
const subjectOf = ({ output, formula, sides, given }: Draft): string =>
  JSON.stringify([output, formula, namesOf(sides), given]);

/** Whether a draft is what another takes for granted, or the same with less taken for granted. */
function isPartOf(draft: Draft, other: Draft): boolean {
  const [given, all] = [draft, other].map((each) => ({ ...each.given, ...each.without?.given }));
  const isSame = draft.output === other.output && namesOf(draft.sides) === namesOf(other.sides);
  const isLess = Object.keys(given ?? {}).length < Object.keys(all ?? {}).length;
  return (
    (draft.output in (all ?? {}) && !draft.sides) ||
    (isSame && isLess && Object.entries(given ?? {}).every(([id, text]) => all?.[id] === text))
  );
}

const namesOf = (sides: Draft["sides"] | undefined): string | undefined => sides?.map(({ name }) => name).join();

/** `Nobody said that it beats Google`, where something is claimed beside it. */
const unclaimed =
  /\b(?:(?:nobody|no one|no-one|noone) (?:is |was )?(?:says?|saying|said|claim\w*)|(?:i|we) (?:never|(?:did|do|am|are) not) (?:say|said|saying|claim\w*))\b/;

function inSentences(said: readonly string[], scene: Scene): Drafts {
  const all = carried(said.slice(0, 8));
  const claimed = all.filter((each) => !unclaimed.test(each));
  const isApart = claimed.length > 0 && claimed.length < all.length;
  const [sentences, taken] = isApart ? [claimed, claimed] : [said.slice(0, 8), all];
  // `Suppose 15% of gamers join. They'd beat Meta.`: one claim over two sentences.
  const joined = sentences.length > 1 ? ofSentence(sentences.join(" , "), scene) : none;
  if (joined.drafts.length > 0 && itemsOf(sentences[0] ?? "")[0]?.slot === "Q") return joined;
  const read = taken.map((sentence) => ofParts(sentence, scene));
  const any = read.filter(({ drafts }) => drafts.length > 0);
  // What comes near is offered where nothing else is read.
  const found = any.some(({ isNear }) => !isNear) ? any.filter(({ isNear }) => !isNear) : any;
  const at = found[0] === undefined ? -1 : read.indexOf(found[0]);
  // `lol no. Gamers beat Google`, but not `gamers beat Google? Never.`
  const silent = sentences.every(
    (each, k) => k === at || (saysNothing(each) && (k < at || itemsOf(each).length === 0)),
  );
  if (found.every(({ isNear }) => isNear) && !silent && joined.sure) return joined;
  const [only] = found;
  if (only === undefined)
    return sentences.length > 1 && joined.drafts.length > 0
      ? unsure(joined)
      : (read.find(({ stranger }) => stranger) ?? none);
  if (found.length === 1) return silent ? only : unsure(mixed([only, joined]));
  return {
    drafts: found.flatMap(({ drafts }) => drafts.slice(0, found.length > 2 ? 1 : 2)),
    sure: false,
    doubt: several,
  };
}

const unsure = (drafts: Drafts): Drafts => ({ doubt: later`what the rest has to do with it`, ...drafts, sure: false });

/** `lol no.`, `Honestly.`: nothing of it bears on a claim beside it. */
const saysNothing = (sentence: string): boolean => itemsOf(sentence).every(({ slot }) => slot === "n");

/** The whole first; where it is two claims in one breath, both. */
function ofParts(sentence: string, scene: Scene): Drafts {
  const whole = ofSentence(sentence, scene);
  const said = partsOf(sentence);
  if (said.length === 1 || whole.stranger !== undefined) return whole;
  // `gamers can not beat Google but they could beat Oracle`.
  const taken = carried(said);
  const read = withSubjects(taken)
    .map((part) => ofSentence(part, scene))
    .filter(({ drafts }) => drafts.length > 0);
  const sure = read.filter((each) => each.sure);
  if (whole.sure) {
    const [draft] = whole.drafts;
    // `costs more than the API and takes 8 times the electricity`: one of its claims by the figure of the other.
    const other = draft && sure.find(({ drafts: [part] }) => part && isOtherwise(part, draft));
    return other ? { drafts: [...other.drafts, ...whole.drafts], sure: false, doubt: several } : whole;
  }
  if (sure.length >= 2) return { drafts: sure.flatMap(({ drafts }) => drafts), sure: false, doubt: several };
  const isSeveral = read.length > 1 && { doubt: several };
  if (whole.drafts.length === 0) return read[0] ? unsure({ ...mixed(read), ...isSeveral }) : whole;
  const better = whole.isNear ? read.filter(({ isNear }) => !isNear) : [];
  if (better.length > 0) return unsure({ ...mixed(better), drafts: [...mixed(better).drafts, ...whole.drafts] });
  const [certain] = sure;
  if (certain) {
    const rest = mixed(read.filter((each) => each !== certain)).drafts;
    return { ...whole, ...isSeveral, drafts: [...certain.drafts, ...rest.slice(0, 1), ...whole.drafts] };
  }
  // What takes up a word of another part is not read in the whole.
  const isTakenUp = taken.some((part, k) => k > 0 && part !== said[k]);
  return read.length > 1 || isTakenUp
    ? { ...whole, ...isSeveral, drafts: [...mixed(read).drafts.slice(0, 2), ...whole.drafts] }
    : whole;
}

/** What stands side by side in a sentence; of `Google > Meta > xAI` each pair. */
function partsOf(sentence: string): readonly string[] {
  const row = itemsOf(sentence);
  if (!/^[WPYA](?:R[WPYA]){2,}$/.test(codesOf(row)))
    return sentence.split(/,? (?:and|but|while|when|whereas|although|though|with total) |, so | so (?=\d)|, |: | - /);
  return [...row.keys()]
    .filter((k) => k % 2 === 1)
    .map((k) =>
      row
        .slice(k - 1, k + 2)
        .map(({ text }) => text)
        .join(" "),
    );
}

/** `China has more compute than Europe but less than Google`, `Meta has 600k H100s and xAI has 200k`: who and of what was said before. */
function withSubjects(parts: readonly string[]): readonly string[] {
  let subject = "";
  const told = itemsOf(parts[0] ?? "");
  const counted = told[told.findIndex(({ slot }) => slot === "N") + 1];
  const piece = counted && /[PAg!]/.test(counted.slot) ? counted.text : "";
  // `has a tenth of Google and a fifth of Amazon`
  const had = /^[WPYAE]+[EcVB]+(?=S*Nx?c?[WPYA][cV]?$)/.exec(codesOf(told))?.[0].length ?? 0;
  const held = told.slice(0, had).map(({ text }) => text);
  return parts.map((part, k) => {
    const items = itemsOf(part);
    if (k > 0 && had > 0 && /^S*Nx?c?[WPYA][cV]?$/.test(codesOf(items))) return [...held, part].join(" ");
    const isLate = k > 0 && /^[nSB]*(?:[RVoswFt]|r[SN])/.test(codesOf(rowOf(part)));
    const whole = isLate && subject ? `${subject} ${part}` : part;
    const [lead = "", number = ""] = /^[nSBQE]*(N?)[WPYA]/.exec(codesOf(items)) ?? [];
    if (lead)
      subject = items
        .slice(lead.length - (number ? 2 : 1), lead.length)
        .map(({ text }) => text)
        .join(" ");
    return k > 0 && /^[WP3]d?[Vt]?S?N$/.test(codesOf(items)) ? `${part} ${piece}` : whole;
  });
}

/** The same quantity held against another figure, with as much taken for granted. */
const isOtherwise = (part: Draft, { output, threshold, given = {} }: Draft): boolean =>
  part.output === output &&
  part.threshold.text !== threshold.text &&
  Object.keys(given).every((id) => id in (part.given ?? {}));

/** The likeliest of each first. */
const mixed = (read: readonly Drafts[]): Drafts => ({
  ...none,
  drafts: [0, 1, 2].flatMap((k) => read.flatMap(({ drafts }) => drafts[k] ?? [])),
});
