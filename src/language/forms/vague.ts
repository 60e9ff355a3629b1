// Words for numbers that are no number: `most`, `a few`, `double`; asked about, with what they may mean.

import { mends, mistake, quote } from "../text/mistake.ts";
import type { Tokens } from "../text/scan.ts";
import { isKnownName, spanOfTokens } from "../text/tokens.ts";

/** What each may mean as a number, and as a share where it can be one. */
const meanings: ReadonlyMap<string, readonly [readings: readonly string[], share?: string]> = new Map([
  ["most", [["50% to 95%"]]],
  ["majority", [["50% to 95%"]]],
  ["minority", [["5% to 50%"]]],
  ["some", [["5% to 30%", "2 to 10"]]],
  ["few", [["2 to 5", "1% to 5%"]]],
  ["several", [["3 to 10"]]],
  ["many", [["20% to 80%", "10 to 100"]]],
  ["lots", [["20% to 80%", "10 to 100"]]],
  ["couple", [["2"]]],
  ["dozens", [["24 to 100"]]],
  ["hundreds", [["200 to 1000"]]],
  ["thousands", [["2000 to 10,000"]]],
  ["millions", [["2 million to 10 million"]]],
  ["billions", [["2 billion to 10 billion"]]],
  ["double", [["2x"]]],
  ["triple", [["3x"]]],
  ["magnitude", [["10x"]]],
]);

/**
 * Refuses a run that is such a word, with what may stand round it.
 * @throws UserError `assumption.ambiguous`
 */
export function refuseVague(tokens: Tokens): void {
  if (tokens.lexicon.growth || tokens.to - tokens.from > 4) return;
  const words = tokens.list.slice(tokens.from, tokens.to);
  if (words.some((each) => each.kind !== "word" || isKnownName(tokens, each))) {
    refuseEven(tokens);
    return;
  }
  const around = /^(?:an?|the|of|them|people|gamers|players|it|order)$/i;
  const [only, another] = words.filter(({ text }) => !around.test(text));
  const found = only && !another ? meanings.get(only.text.toLowerCase()) : undefined;
  if (found === undefined) return;
  const [readings] = found;
  const span = spanOfTokens(tokens);
  const message = `Expected a number, got ${quote(tokens.text.slice(...span))}, which could be many`;
  throw mistake("assumption.ambiguous", message, tokens, span, mends(...readings));
}

/** `50/50` and `fifty-fifty` are even odds to most, and a calculation to some. */
function refuseEven(tokens: Tokens): void {
  const [first, sign, second] = tokens.list.slice(tokens.from, tokens.to);
  if (
    tokens.to - tokens.from !== 3 ||
    !/^[/:-]$/.test(sign?.text ?? "") ||
    first?.text !== "50" ||
    second?.text !== "50"
  )
    return;
  const message = "Expected a share or a calculation, got what could be either";
  throw mistake("assumption.ambiguous", message, tokens, spanOfTokens(tokens), mends("50%", `(50) ${sign?.text} 50`));
}
