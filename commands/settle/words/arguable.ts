// What can be argued with the models there are: offered where somebody's words fit none of them.

/** Each is read for certain; a test holds them to it. */
const claims = [
  "If 10% of gamers joined they'd match Google",
  "Renting GPUs is cheaper than buying them",
  "Google has more compute than China",
  "All gaming cards have more compute than Microsoft",
  "Gaming cards draw more power than the hyperscalers",
  "A swarm of gamers could train GPT-4",
  "The four largest hyperscalers have over half of the world's compute",
  "Meta has more compute than Amazon",
] as const;

/** Where none is near, so many show what is meant. */
const [few, most] = [2, 5];

/** Words that say what is argued about, without their endings: not those that any comparison has. */
const contentOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(/\b(?!more\b|than\b|have\b|over\b)[a-z\d]{4,}/g) ?? []).map((word) =>
    word.replace(/(?:ing|er|s)$/, ""),
  );

/** Claims that can be argued: those that have words of what was said, those with most of them first. */
export function arguable(said: string): readonly string[] {
  const words = new Set(contentOf(said));
  const near = (claim: string) => contentOf(claim).filter((word) => words.has(word)).length;
  const count = claims.filter((claim) => near(claim) > 0).length;
  return [...claims].sort((a, b) => near(b) - near(a)).slice(0, Math.min(most, Math.max(few, count)));
}
