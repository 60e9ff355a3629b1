// The mends of a pasted list: each reads for its model.

import { type Span, type UserError, unlessMistaken } from "../../../src/core/errors.ts";
import { printQuantity } from "../../../src/language/numbers/number.ts";
import { entriesOf } from "../../../src/language/statement.ts";
import { forms, mends, mendsIn } from "../../../src/language/text/mistake.ts";
import { type Model, settable } from "../../../src/models/model.ts";

type Read = (list: string) => unknown;

/** The mistake with those mends alone that `read` takes, with what these are mended to, or with one that says which value it is. */
export function withReading(model: Model, typed: string, mistake: UserError, read: Read): UserError {
  const { hint, span, mends: sent = mendsIn(hint) } = mistake.place;
  const reads = (text: string) => unlessMistaken(() => [read(text)]) !== undefined;
  const named = namedByWords(model, typed, reads);
  if (named !== undefined) return mistake.at({ hint: mends(named), mends: [named] });
  const offered = sent.map((mend) => mend.trim());
  const ready = offered.flatMap((mend) =>
    unlessMistaken(
      () => [read(mend)].map(() => mend),
      ({ place }) => (isLater(place.span, span, typed) ? [mend] : (place.mends ?? mendsIn(place.hint)).filter(reads)),
    ),
  );
  if (offered.length === 0 || ready.join("\n") === offered.join("\n")) return mistake;
  return ready.length > 0
    ? mistake.at({ hint: mends(...new Set(ready)), mends: [...new Set(ready)] })
    : mistake.at({ hint: exampleFor(model), mends: [] });
}

/** Whether the next mistake stands in a later entry than this one: a mend of this one leads on to it. */
function isLater(next: Span | undefined, now: Span = [0, 0], typed: string): boolean {
  const entryAt = (at: number) => entriesOf(typed.slice(0, at)).length;
  return next !== undefined && entryAt(next[0]) > entryAt(now[0]);
}

/** A value without a name that says in words which it is: `10% of gamers join` is of who joins. */
function namedByWords(model: Model, typed: string, reads: (text: string) => boolean): string | undefined {
  if (entriesOf(typed).length > 1 || /[=:~]/.test(typed)) return undefined;
  const stem = (each: string) => each.toLowerCase().replace(/(?:s|ed|ing)$/, "");
  for (const { short } of settable(model)) {
    const names = new Set((short.match(/\p{L}{4,}/gu) ?? []).map(stem));
    const rest = typed.replaceAll(/\p{L}{4,}/gu, (each) => (names.has(stem(each)) ? "" : each));
    const mend = `${short} = ${rest.trim().replaceAll(/\s+/g, " ")}`;
    if (rest !== typed && reads(mend)) return mend;
  }
  return undefined;
}

/** What one assumption of a model takes. */
function exampleFor(model: Model): string {
  const all = settable(model);
  const share = all.find(({ support }) => support === "share");
  if (share) return forms(`${share.short} = 10%`);
  const said = all.flatMap((each) =>
    each.kind === "assumption" ? [`${each.short} = ${printQuantity(each.value, each)}`] : [],
  );
  return forms(...said.slice(0, 1));
}
