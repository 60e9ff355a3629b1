// Words that are something else beside what stands there.

import { as, type Fusion, where } from "./fusion.ts";

/** Where they stand, which they are, and the slot that they are of then, or none. */
const table: readonly (readonly [pattern: RegExp, said: RegExp, slot?: string])[] = [
  [/@/, /./],
  [/^p(?=Q)|(?<=N)Z(?=[gP])/, /./],
  [/W(?=W)/, /^everything$/],
  // `if you do not need much context`: what an aside denies is not the claim.
  [/(?<=Q)n(?=[^WPYARNgJ]*\?[^WPYARNgJ]*$)/, /./],
  // `if latency weren't a thing`
  [/(?<=[QH])L(?=[VB]*n)/, /./, "9"],
  [/(?<=Q9[VB]*)n/, /./],
  // `is nowhere near 2500` bounds a figure; the gap keeps growing.
  [/R(?=N(?!x))/, /^(?:nowhere (?:near|close)|(?:way |well |far )?short of)$/, "S"],
  [/q(?=G|(?:S*Nx?)?R)/, /^(?:keep|remain)s?$/],
  // `Oracle's cloud` is Oracle.
  [/(?<=W)j/, /^(?:the )?cloud$/],
  [/z(?=N)|(?<=N)z(?=[gPA])/, /^(?:my|your)/],
  [/U(?=P)/, /^used$/],
  [/U(?=c*S*N[Pg])/, /^used$/, "V"],
  [/(?<=lN?)R/, /^lag$/, "L"],
  [/(?<=K)V/, /^own/, "b"],
  [/V(?=3)/, /./, "F"],
  [/(?<=!)W/, /^campus/, "Y"],
  [/(?<=P)G/, /^contracts?$/, "r"],
  [/(?<=P)R(?=S*N)/, /^mak(?:e|es|ing) up$/, "V"],
  [/(?<=W)a(?=P)/, /^run|^ran/, "V"],
  // `not even half of gamers would be enough` denies the whole; `is not even half` bounds a figure.
  [/^S(?=NE?W.*[eR])|S(?=[WR])/, /^not even$/, "n"],
  // `less than Oracle` compares, `less than 10%` bounds a figure.
  [/S(?!S*(?:G?N|1))(?!$)/, /than$|^tops$|^(?:below|above|beyond)$|past$/, "R"],
];

export const homonyms: readonly Fusion[] = table.map(([pattern, said, slot]) => [
  pattern,
  where(0, said, slot === undefined ? () => [] : as(slot)),
]);
