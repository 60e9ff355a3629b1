// What the words of a claim that no model fits say by themselves: two things held against each other, or one and an amount.

export interface OwnSaid {
  /** What is held against each other; without a second one, what is counted is said to be of an amount. */
  readonly sides: readonly [first: string, second: string] | undefined;
  readonly comparison: ">=" | ">" | "<=" | "<";
  /** 1 where two are held against each other. */
  readonly amount: string;
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
    if (amount !== undefined) return { sides: undefined, comparison, amount: typed(amount) };
  }
  return sidesIn(words) ?? amountIn(words);
}

/** An amount alone is said to be reached: what somebody says after whom it is of, and no year. */
function amountIn(words: string): OwnSaid | undefined {
  const all = [...words.matchAll(new RegExp(String.raw`(?<![\w.,])(${figure})(?![\w%])`, "gi"))].filter(
    ([amount]) => !/^(?:19|20)\d\d[.,]?$/.test(amount),
  );
  const [amount] = all.find(({ index }) => /\p{L}/u.test(words.slice(0, index))) ?? all[0] ?? [];
  return amount === undefined ? undefined : { sides: undefined, comparison: ">=", amount: typed(amount) };
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
  const sides = [named(`${start} ${middle}`), named(end)] as const;
  return sides.includes("") ? undefined : { sides, comparison, amount: "1" };
}

const longest = 40;

/** A part of a sentence as a name: `a pizza place sells  pizzas` as `pizza place sells pizzas`. */
function named(part: string): string {
  const words = part
    .toLowerCase()
    .replaceAll(/[^\p{L}\d\s'-]/gu, " ")
    .trim()
    .replace(/^(?:(?:there|that|and|but|so|well|lol|i think|if|a|an|the|are|is|of)\s+)+/, "")
    .replace(/\s+(?:is|are|was|were|has|have|had|be|far|much|even|way)$/, "")
    .split(/\s+/);
  while (words.join(" ").length > longest) words.pop();
  while (/^(?:a|an|the|of|in|on|at|to|for|and|or|with|by|is|are)$/.test(words.at(-1) ?? "")) words.pop();
  return words.join(" ");
}
