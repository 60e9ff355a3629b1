// The entries of the ledger by what people call them, and what is meant by words that stand in several.

import type { UserError } from "../../../src/core/errors.ts";
import { tell, word } from "../../../src/core/tell.ts";
import { notFound, severalFound } from "../../../src/language/text/nearest.ts";
import type { Fact } from "../../../src/models/ledger/fact.ts";
import { ledger } from "../../../src/models/ledger/ledger.ts";
import { owners } from "../../../src/models/ledger/owners.ts";
import type { Model } from "../../../src/models/model.ts";

export type Ledger = Readonly<Record<string, Fact>>;

/** The ledger, and what models call by another name: `fleet_per_hyperscaler` is a fact of the fleets. */
export function entriesOf(models: readonly Model[]): Ledger {
  const named = models.flatMap(({ quantities }) =>
    [...quantities.values()].flatMap(({ id, fact }) => (fact === undefined ? [] : [[id, fact] as const])),
  );
  return { ...Object.fromEntries(named), ...ledger };
}

/** An entry by its id, its label or its short label. */
export function idCalled(entries: Ledger, name: string): string | undefined {
  if (Object.hasOwn(entries, name)) return name;
  const wanted = name.toLowerCase();
  return Object.entries(entries).find(([, fact]) => namesOf(fact).some((each) => each.toLowerCase() === wanted))?.[0];
}

/** What people call an entry, the shortest first. */
const namesOf = ({ label, short = label }: Fact): readonly string[] => [word(short), short, word(label), label];

/** As many as an error has buttons for. */
const mostMeant = 3;

/** The entries that all the words stand in, each by a name that leads to it. */
function entriesWith(entries: Ledger, text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\d]{3,}/gu) ?? [];
  const found = Object.entries(entries).filter(([id, fact]) => {
    const all = [id, ...namesOf(fact)].join("\n").toLowerCase();
    return words.length > 0 && words.every((each) => all.includes(each));
  });
  return found
    .slice(0, mostMeant)
    .map(([id, fact]) => namesOf(fact).find((name) => idCalled(entries, name) === id) ?? id);
}

/** What is answered to a name that no entry has: those in which its words stand, else the one that is spelt like it. */
export function noEntry(entries: Ledger, id: string): UserError {
  const [code, field, expected] = ["sources.unknown", "assumption", tell`an entry of the ledger`];
  const meant = entriesWith(entries, id);
  if (meant.length > 0) return severalFound(code, expected, id, meant, { field });
  const known = [...Object.keys(entries), ...owners.map(({ id: owner }) => owner)];
  const hint = tell`/sources shows them all`;
  return notFound(code, expected, id, known, { field, hint, ways: [{ label: "/sources", line: "/sources" }] });
}
