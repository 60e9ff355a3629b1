// A mistake in the box of one value, or in one line of several: it names the box, says what is expected there, and has a mend.

import { rethrown, UserError, unlessMistaken } from "../../../src/core/errors.ts";
import { tell } from "../../../src/core/tell.ts";
import { forms, mends, mendsIn, quote } from "../../../src/language/text/mistake.ts";
import { quantityCalled, shortOf } from "../../../src/models/model.ts";
import { valueText } from "../replies/text.ts";
import type { FoundArgument } from "./argument.ts";
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
      const expected = isShare ? tell`a share` : tell`a number or a range`;
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
