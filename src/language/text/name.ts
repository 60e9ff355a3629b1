// What the name of a quantity can be.

import { callNames } from "../distributions/call.ts";
import { functions } from "../formulas/function.ts";
import { aboutWords } from "./phrase-table.ts";

/** Words of the language itself. */
const joining: ReadonlySet<string> = new Set(["to", "or", "of", "per", "and", "from", "between", "corr"]);

export const reserved: ReadonlySet<string> = new Set([...joining, ...aboutWords, ...functions.keys(), ...callNames]);

/** Names that every JavaScript object answers to: no table may take them for a quantity. */
const isInherited = (name: string): boolean => name in Object.prototype;

/** Whether a word can be the name of a quantity. */
export const isName = (word: string): boolean =>
  /^[A-Za-z_][A-Za-z0-9_]*$/.test(word) && word !== "pi" && !isReserved(word) && !isInherited(word);

/** Joining words in any case; functions as they are written, so that `Max` can be a name. */
const isReserved = (word: string): boolean => reserved.has(word) || joining.has(word.toLowerCase());
