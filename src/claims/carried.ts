// What a sentence takes up of those before it: who, when, and a figure that stands in place of another.

import { rowOf } from "./fused.ts";
import { codesOf, itemsOf } from "./items.ts";

/** `Five billion phones. They beat Google`, `ten of them`, `back then`: who and when was said before. */
export function carried(said: readonly string[]): readonly string[] {
  let [subject, kind, year, many, every, before] = ["$&", "$&", "$&", "$&", "", ""];
  return said.map((part) => {
    const named = part.replace(/\b(get|rent|find) one for (.*\d)$/, (said, get: string, price: string) =>
      rent.test(before) ? `${get} ${kind} for ${price} an hour` : said,
    );
    const whole = everyYear(instead(named, before), every)
      .replace(/\b(\d[\d.]*) times that$/, (said, times: string) => rateBy(Number(times), before) ?? said)
      .replace(
        /^(?:and |but |so )?(?:they|it|that|those|these|this)\b|(?<=\b(?:times|than|1\/\d+ of|% of) )(?:that|this|those|it)$/,
        subject,
      )
      .replace(/(?<=\d[\d.]*(?: ?(?:[kmbt]|thousand|million|billion))?(?: plus)? )of (?:them|these|those|em)\b/, kind)
      .replace(/\bthat many\b/, many)
      .replace(/\b(?:back then|at the time|(?<=\bhad )then)\b/, year);
    const items = rowOf(whole);
    const [count] = items
      .flatMap((item) => item.count?.figure ?? item.figure ?? [])
      .filter(({ kind }) => kind === "count");
    many = count?.text.toLowerCase() ?? many;
    const side =
      items.find(({ slot }) => /[WPT]/.test(slot)) ?? items.find(({ slot, value }) => slot === "c" && value !== "weak");
    if (side) {
      subject = `${side.count?.text.toLowerCase() ?? ""} ${side.text}`.trim();
      kind = side.text;
    }
    every = items.some(({ slot }) => slot === "G" || slot === "N")
      ? (items.find(({ slot }) => slot === "y")?.text ?? every)
      : every;
    year = items.find(({ slot }) => slot === "D")?.text ?? year;
    before = whole;
    return whole;
  });
}

/** `8 dollars an hour`, and less than two. */
const rent = /(?:\$[\d.]+|\d (?:dollars|bucks|usd)) (?:an|per|each) hour\b/;

/** `six tokens a second`, and ten times that. */
function rateBy(times: number, before: string): string | undefined {
  const items = itemsOf(before);
  const at = items.findIndex(({ slot, value }) => slot === "T" && value === "token_rate");
  const each = items[at - 1]?.figure?.value;
  return each === undefined ? undefined : `${times * each} ${items[at]?.text}`;
}

/** `clusters grow 18% a year, industry's 78%`: so much in the same time. */
function everyYear(part: string, every: string): string {
  const codes = every === "" ? "" : codesOf(itemsOf(part));
  return /[WTvcpgP].*N/.test(codes) && !/[yDh$oV]/.test(codes) && /[GR]|Nx?$/.test(codes) ? `${part} ${every}` : part;
}

const number =
  /(?<![\w.])\$?(?!\d0[5-9]0s?\b)\d[\d.,]*(?:\/\d+)?(?: ?(?:thousand|million|billion|trillion|[kmb]\b))?%?(?!\w)/g;
const denial =
  /\b(?:(?:do|does|did|is|are|has|have|can|would|will) )?not\b(?: even)?|\b(?:never|no way|nowhere near)\b/g;

/** `They do not have 90% of it. More like two thirds`: the same of another figure. */
function instead(part: string, before: string): string {
  const said = before.match(number)?.at(-1);
  const [figure, ...more] = part.match(number) ?? [];
  if (said === undefined || figure === undefined || more.length > 0 || !/^[nSB]*N[xS]*$/.test(codesOf(itemsOf(part))))
    return part;
  const bound = part
    .slice(0, part.indexOf(figure))
    .replace(denial, "")
    .replace(/^(?:it|that|they|its|more like)\b(?: is| are)?/, "");
  // `5 million? More like two.`
  const scaled = /[%/a-z]/.test(figure) ? figure : said.replace(/[\d.,]+(?:\/\d+)?/, figure);
  const at = before.lastIndexOf(said);
  return `${before.slice(0, at).replace(denial, "")}${bound} ${scaled}${before.slice(at + said.length)}`.replaceAll(
    / +/g,
    " ",
  );
}
