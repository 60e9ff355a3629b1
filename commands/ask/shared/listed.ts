// A list of values as people write one: by the names that they see, with commas or `and` between, and without `=` before a number.

import { word } from "../../../src/core/tell.ts";
import { type Model, settable } from "../../../src/models/model.ts";

export const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** What stands before an entry of a list. */
const between = String.raw`(^|[;\n,]|\s(?:and|und|&)(?=\s))(\s*)`;

/** By what one may be called in the entries of a list; `called` says what replies call what is meant by a name, if anything. */
export const namesTold = (list: string, called: (name: string) => string | undefined): string =>
  list.replaceAll(
    new RegExp(String.raw`${between}([^;\n,=:]+?)(?=\s*[=:])`, "giu"),
    (all, before: string, space: string, name: string) => {
      const told = called(name);
      return told === undefined ? all : `${before}${space}${told}`;
    },
  );

/**
 * The list with `;` before each name of the model that a value follows, and a sign between them.
 * @example listed(pool, "who joins 5%, hours online = 50%") // who joins = 5%; hours online = 50%
 */
export function listed(model: Model, typed: string): string {
  const names = settable(model).flatMap(({ id, label, short }) => [id, label, short, word(label), word(short)]);
  const longestFirst = [...new Set(names)].sort((a, b) => b.length - a.length).map(escaped);
  const named = new RegExp(String.raw`${between}(${longestFirst.join("|")})(\s*[=:~]|(?=\s+[<>$€£]?\s*[\d.]))`, "giu");
  return typed.replaceAll(named, (_, before: string, space: string, name: string, sign: string) => {
    const end = /^[;\n]?$/.test(before) ? before : ";".padEnd(before.length);
    return `${end}${space}${name}${sign || " ="}`;
  });
}
