// A mistake in the box of one value, or in one line of several: it names the box, says what is expected there, and has a mend; and a
// value of a size that nobody expects of its quantity, where the argument is about such sizes.

import { quantile } from "../../../src/core/distributions/quantile.ts";
import { rethrown, UserError, unlessMistaken } from "../../../src/core/errors.ts";
import { sides } from "../../../src/core/settle/state.ts";
import { tell } from "../../../src/core/tell.ts";
import { forms, mends, mendsIn, quote } from "../../../src/language/text/mistake.ts";
import { quantityCalled, shortOf } from "../../../src/models/model.ts";
import type { Pasted } from "../../ask/shared/given.ts";
import { valueText } from "../replies/text.ts";
import type { FoundArgument } from "./argument.ts";
import { answerOf } from "./base.ts";
import { typedText } from "./owners-named.ts";

/** Mistakes that are told in the words of who wrote the language, not of who fills in a form. */
const told: ReadonlySet<string> = new Set(["assumption.syntax", "unit.mismatch", "unit.unknown", "name.unknown"]);

/** What `read` gives of a list; a mistake in it is told of the box that it is in: that of `asked` where its own name is none. */
export const inBox = <T>(
  { model, evidence }: Pick<FoundArgument, "model" | "evidence">,
  asked: string | undefined,
  list: string,
  read: (list: string) => T,
): T =>
  rethrown(
    () => read(list),
    (mistake) => {
      const { text = list, span = [0, 0], hint, mends: sent = mendsIn(hint) } = mistake.place;
      const entries = text.split(/([;\n])/);
      const at = (text.slice(0, span[0]).split(/[;\n]/).length - 1) * 2;
      const entry = entries[at] ?? "";
      const named = quantityCalled(model, entry.replace(/=.*$/s, "").trim())?.id;
      const id = named ?? asked;
      if (id === undefined) return mistake;
      const value = (named === undefined ? entry : entry.replace(/^[^=]*=/s, "")).trim();
      const short = shortOf(model, id);
      const space = entry.slice(0, entry.length - entry.trimStart().length);
      const meant = (typed: string): string => entries.with(at, `${space}${short} = ${typed}`).join("");
      const ready = sent.length > 0 ? undefined : numbersIn(value).find((typed) => reads(() => read(meant(typed))));
      const isShare = model.quantities.get(id)?.support === "share";
      const expected = isShare
        ? tell`a share`
        : value.includes("%")
          ? tell`a number or a range, and no percentage`
          : tell`a number or a range`;
      const message = told.has(mistake.code)
        ? tell`Expected ${expected}, got ${quote(typedText(model, value))}`
        : mistake.message;
      return new UserError(mistake.code, message, {
        ...mistake.place,
        label: short,
        ...(sent.length === 0 && { hint: ready ? mends(ready) : forms(valueText(evidence(), id)) }),
        ...(ready && { mends: [meant(ready)] }),
      });
    },
  );

const reads = (read: () => unknown): boolean => unlessMistaken(() => [read()]) !== undefined;

/** What is typed without the words round it: a range where two numbers are. */
function numbersIn(typed: string): readonly string[] {
  const [first, second] =
    typed.match(/[$€£]?\d[\d.,]*\s*(?:%|(?:k|m|bn?|million|billion)\b)?/gi)?.map((each) => each.trim()) ?? [];
  if (first === undefined) return [];
  return [second === undefined ? first : `${first} to ${second}`];
}

/** What is asked whether it is meant in its own unit, read so where `again` finds that it is. */
export function rereading<T>(read: () => T, again: (mend: string) => T | undefined): T {
  return unlessMistaken(read, (mistake) => {
    const { text, span, hint } = mistake.place;
    const mend = mistake.code === "range.size" ? mendsIn(hint).at(-1) : undefined;
    if (mend === undefined || text === undefined || span === undefined) throw mistake;
    // What is typed with its unit behind it, and no other number.
    if (!mend.startsWith(`${text.slice(...span)} `)) throw mistake;
    const meant = text.slice(0, span[0]) + mend + text.slice(span[1]);
    const found = unlessMistaken(() => again(meant));
    if (found === undefined) throw mistake;
    return found;
  });
}

/** How many times beyond what a side has a value is still of the size that is argued about. */
const beyond = 10;

/**
 * Whether all values are of the size of what the sides have: what somebody has in 2030 is no size of today. Where two are held
 * against each other, what the one has is a size of the other, too.
 */
export function areInForce(found: FoundArgument, values: Pasted["values"]): boolean {
  const answers = sides.map((side) => answerOf(found, found.state, side));
  return [...values].every(([id, { reading }]) => {
    const middle = reading.distribution && quantile(reading.distribution, 0.5);
    if (middle === undefined) return false;
    return answers.some(({ results }) => {
      const unit = results.get(id)?.unit;
      return [...results.values()].some(
        (each) => each.unit.symbol === unit?.symbol && middle >= each.p5 / beyond && middle <= each.p95 * beyond,
      );
    });
  });
}
