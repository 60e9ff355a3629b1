// What the words of a claim that no model fits say by themselves: two things held against each other, or one and an amount.

export interface OwnSaid {
  /** What is held against each other; without a second one, what is counted is said to be of an amount. */
  readonly sides: readonly [first: string, second: string] | undefined;
  readonly comparison: ">=" | ">" | "<=" | "<";
  /** 1 where two are held against each other. */
  readonly amount: string;
  /** What there is so much of, as it is said behind the amount: `piano tuners`. */
  readonly of?: string;
}

const less = /^(?:less|fewer|lower|smaller|shorter|lighter|slower|cheaper|younger|thinner|weaker|poorer|rarer)$/i;
const scales = { thousand: "k", million: "M", billion: "B", trillion: "T" } as const;
const figure = String.raw`(?:an?|one) (?:${Object.keys(scales).join("|")})|[$€£]?\d[\d.,]*(?:\s*(?:%|[kmb]n?\b|thousand|million|billion|trillion))?`;
const bounds = [
  [/\bno (?:more|higher|larger) than\b|\bat most\b|\bup to\b/, "<="],
  [/\bno (?:less|fewer|lower) than\b|\bat least\b|\bas (?:many|much) as\b/, ">="],
  [/\b(?:more|higher|larger|bigger|longer) than\b|\bover\b|\babove\b|\bexceeds?\b/, ">"],
  [/\b(?:less|fewer|lower|smaller|shorter) than\b|\bunder\b|\bbelow\b/, "<"],
] as const;

/** Nothing where the words compare nothing and have no amount, or deny it. */
export function saidAlone(words: string): OwnSaid | undefined {
  if (isDenied(words.replace(new RegExp(bounds.map(([bound]) => bound.source).join("|"), "gi"), ""))) return undefined;
  for (const [bound, comparison] of bounds) {
    const near = new RegExp(String.raw`(?:${bound.source})\s+(?:about\s+|around\s+)?(${figure})`, "i");
    const amount = near.exec(words)?.[1];
    if (amount !== undefined) return { sides: undefined, comparison, ...amountAs(amount, words) };
  }
  const alone = sidesIn(words) ?? amountIn(words);
  return alone && alone.sides === undefined && enough.test(words) ? { ...alone, comparison: "<=" } : alone;
}

/** What is enough is what no more than that is needed of. */
const enough = /\b(?:enough|suffic\w*|plenty|will do|at the most|max(?:imum)?|tops)\b/i;

/** An amount alone is said to be reached: what somebody says after whom it is of, and no year. */
function amountIn(words: string): OwnSaid | undefined {
  const all = [...words.matchAll(new RegExp(String.raw`(?<![\w.,])(${figure})(?![\w%])`, "gi"))].filter(
    ([amount]) => !/^(?:19|20)\d\d[.,]?$/.test(amount),
  );
  const [amount] = all.find(({ index }) => /\p{L}/u.test(words.slice(0, index))) ?? all[0] ?? [];
  return amount === undefined ? undefined : { sides: undefined, comparison: ">=", ...amountAs(amount, words) };
}

/** The amount as it is typed, with what stands behind it up to a verb or a place. */
function amountAs(amount: string, words: string): Pick<OwnSaid, "amount" | "of"> {
  const behind = words.slice(words.indexOf(amount) + amount.length).split(clause)[0] ?? "";
  const of = named(behind.replace(often, "").replace(does, "").replace(place, ""));
  return { amount: typed(amount), ...(/\p{L}/u.test(of) && { of }) };
}

/** What is claimed as somebody writes it, `people * pizzas each > 1M` or `more than 1M`: of what, how, and the amount. */
export function claimedIn(text: string): {
  readonly of: string;
  readonly comparison?: OwnSaid["comparison"];
  readonly amount: string;
} {
  const inSigns = () => bounds.reduce((all, [bound, sign]) => all.replace(new RegExp(bound, "i"), sign), text);
  const signed = /[<>]/.test(text) ? text : inSigns();
  const [, of = "", sign, amount] = /^(.*?)(>=|<=|>|<)(.*)$/s.exec(signed) ?? [];
  return {
    of: of.trim(),
    amount: (amount ?? signed).trim(),
    ...(sign && { comparison: sign as OwnSaid["comparison"] }),
  };
}

/** `a million` as `1M`. */
const typed = (amount: string): string =>
  amount.replace(/[.,]+$/, "").replace(/^(?:an?|one) (\w+)$/i, (_, scale: string) => {
    return `1${scales[scale.toLowerCase() as keyof typeof scales]}`;
  });

const isDenied = (words: string): boolean => /\b(?:not?|none|nobody|never|hardly|barely)\b|n't\b/i.test(words);

/** How often, and what it goes on, before what it is of: `a year on coffee` is coffee. */
const often =
  /^(?:\s*(?:(?:a|an|per|each|every)\s+(?:second|minute|hour|day|week|month|year|decade)|daily|weekly|monthly|yearly|annually)\b)?\s*(?:(?:worth\s+of|on|for|in|of)\s)?/i;

/** Where it is said no more of what, but what that does. */
const does = /\s(?:is|are|was|were|be|has|have|had|do|does|did|can|could|will|would|should|to|that|who)\b.*$/i;

/** The two things that are held against each other; a place said after the second is said of both. */
function sidesIn(words: string): OwnSaid | undefined {
  const than = /^(.+?)\b(more|less|fewer|\w{2,}er)\b(.*?)\bthan\b(.+)$/i.exec(words);
  const as = /^(.+?)\bas (?:many|much|\w+)\b(.*?)\bas\b(.+)$/i.exec(words);
  const verb = /^(.+?)\b(?:outnumbers?|outweighs?|outsells?|exceeds?|dwarfs?|beats?)\b()(.+)$/i.exec(words);
  const [found, comparison] = than
    ? ([[than[1], than[3], than[4]], less.test(than[2] ?? "") ? "<" : ">"] as const)
    : as
      ? ([[as[1], as[2], as[3]], ">="] as const)
      : ([[verb?.[1], verb?.[2], verb?.[3]], ">"] as const);
  const [start = "", middle = "", end = ""] = found;
  const one = named(start.split(clause).at(-1) ?? "");
  const counted = named(middle.split(clause)[0] ?? "");
  const other = named(end.split(clause)[0] ?? "");
  const [first, second] = namesOf(one, counted, other);
  return first === "" || second === "" ? undefined : { sides: [first, second], comparison, amount: "1" };
}

/** `Germany has`, `dogs` and `France` as `dogs of Germany` and `dogs of France`; a place said after the second is of both. */
function namesOf(one: string, counted: string, other: string): readonly [first: string, second: string] {
  const [, owner, verb = ""] = /^(.*?)\s*\b(has|have|had|is|are|was|were|be)$/i.exec(one) ?? [];
  const second = bare(other);
  const isOwner = /^\p{Lu}/u.test(second) || /\s(?:do|does|did|has|have|had)$/i.test(other);
  if (owner && /^h/i.test(verb) && counted !== "" && isOwner)
    return [`${counted} of ${owner}`, `${counted} of ${second}`];
  // What is said to be more popular is no count of anything.
  const whole = (owner && /^[^h]/i.test(verb) ? owner : `${one} ${counted}`).trim();
  if (/^(?:in|on|at)\s/i.test(second)) return [whole, `${whole.replace(place, "")} ${second}`];
  return [whole, place.test(whole) ? second : second.replace(place, "")];
}

/** `France does` as `France`. */
const bare = (name: string): string =>
  name.replace(/(?:\s+(?:is|are|was|were|be|has|have|had|do|does|did|can|will))+$/i, "");

/** Between what is compared and what is said beside it. */
const clause = /,(?!\d)|[;:!?()–—]|\.(?=\s|$)|\s-+\s|\b(?:because|although|though|but|unless)\b/i;

const place =
  /\s+(?:(?:in|across|throughout|within)\s.+|on (?:earth|average|the planet)|worldwide|globally|nowadays|today|(?:this|each|every|per|a) (?:day|week|month|year))$/i;

const longest = 40;

/** What says how surely or by how much, and not what is compared. */
const asides =
  "lol|lmao|tbh|imo|imho|ngl|fr|honestly|actually|basically|literally|totally|really|simply|clearly|obviously|definitely|certainly|surely|probably|easily|hugely|vastly|massively|greatly|slightly|significantly|considerably|substantially|i (?:think|bet|guess)";
const before = new RegExp(`^(?:(?:there|that|and|but|so|well|if|a|an|the|are|is|of|${asides})(?:\\s+|$))+`, "i");
const after = new RegExp(
  `(?:\\s+(?:ever|(?:by|in|until|before) 20\\d\\d|by far|by a lot|a lot|lots|hands down|for sure|of course|any day|far|much|even|still|way|${asides}))+$`,
  "i",
);

/** A part of a sentence as a name, as it was typed: `a pizza place sells  pizzas` as `pizza place sells pizzas`. */
function named(part: string): string {
  const words = part
    .replaceAll(/[^\p{L}\d\s'-]/gu, " ")
    .trim()
    .replace(before, "")
    .replace(after, "")
    .trim()
    .split(/\s+/);
  while (words.join(" ").length > longest) words.pop();
  while (/^(?:a|an|the|of|in|on|at|to|for|and|or|with|by)$/i.test(words.at(-1) ?? "")) words.pop();
  return words.join(" ");
}
