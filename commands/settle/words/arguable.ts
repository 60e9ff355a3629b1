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

const most = 5;

/** Words that say what is argued about, without their endings. */
const contentOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[a-z\d]{4,}/g) ?? []).map((word) => word.replace(/(?:ing|er|s)$/, ""));

/** Five claims that can be argued, those first that have words of what was said. */
export function arguable(said: string): readonly string[] {
  const words = new Set(contentOf(said));
  const near = (claim: string) => contentOf(claim).filter((word) => words.has(word)).length;
  return [...claims].sort((a, b) => near(b) - near(a)).slice(0, most);
}
