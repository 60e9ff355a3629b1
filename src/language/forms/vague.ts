// Words for numbers that are no number: `most`, `a few`, `double`; asked about, with what they may mean.

import { tell } from "../../core/tell.ts";
import { Question, quote } from "../text/mistake.ts";
import { vague } from "../text/phrase-table.ts";
import { isKnownName, isScale, isUnit, spanOfTokens, type Token, type Tokens } from "../text/tokens.ts";

const around = /^(?:an?|the|of|them|people|gamers|players|it|order|any|anyone|anybody|everyone|everybody|all|no|one)$/i;

/**
 * Refuses a run that is such a word, with what may stand round it and the scale or percent sign behind.
 * @throws UserError `assumption.ambiguous`
 */
export function refuseVague(tokens: Tokens): void {
  if (tokens.lexicon.growth || tokens.to - tokens.from > 5) return;
  const words = tokens.list.slice(tokens.from, tokens.to).filter((each) => !isKnownName(tokens, each));
  const isMark = (token: Token) => isScale(token) || isUnit(token) || token.text === "%";
  const [word, ...rest] = words.filter(({ text }) => !around.test(text));
  const readings = word?.kind === "word" ? vague.get(word.text.toLowerCase()) : undefined;
  // `hundreds of millions`: the second is a scale.
  const marks = rest.map((each) => (vague.has(each.text) ? { ...each, text: each.text.replace(/s$/, "") } : each));
  if (readings === undefined || words.length !== tokens.to - tokens.from || !marks.every(isMark)) return;
  const span = spanOfTokens(tokens);
  const message = tell`Expected a number, got ${quote(tokens.text.slice(...span))}, which could be many`;
  const behind = marks.map(({ text }) => (text === "%" ? text : ` ${text}`)).join("");
  const ready = readings.filter((each) => behind === "" || !each.includes("%")).map((each) => each + behind);
  // `the majority` and all that stands round it.
  throw new Question(message, tokens, [tokens.from === 0 ? 0 : span[0], span[1]], ready);
}
