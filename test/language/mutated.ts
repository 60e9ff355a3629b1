// Texts for the laws that are nearly something: hostile inputs and plain ones, cut, doubled, swapped and joined.

import { readFileSync } from "node:fs";
import fc from "fast-check";

// Not imported: the bundler of the tests does not read half characters.
const file = readFileSync(new URL("./hostile-inputs.json", import.meta.url), "utf8");
const hostile = (JSON.parse(file) as { readonly items: readonly { readonly input: string }[] }).items
  .map(({ input }) => input)
  .filter(({ length }) => length < 100);

const plain = [
  ..."5 to 10|5-10%|$1.5bn|about 30k|1e6..2e6|between 5 and 10|{1, 2, 9}|pert(1, 2, 3)|5 ± 20%|10 to 20 @ 80%".split(
    "|",
  ),
  ..."price = 5 to 10|share: 1 in 20|p5=1, p50=2, p95=9|5 thru 10|>5|٥٠|１．５|5→10|ten|1,5|$200k a year|2k-1k".split(
    "|",
  ),
  ..."price = 25k; share = 5%|corr(a, b) = 0.6|price * 2 >= 1|price >= 25%|1 or 2 or 5|0 to 5|80% to 130%".split("|"),
];

const pieces = [
  ..."% k M . , ( ) 5 1e $ @ 0 e x / ^ ± ≈ ٣ ½ ² ; = a year per or to { } [ ] max( ' ` _ K € ! - – -- #".split(" "),
  ..." \n\u00a0",
];

type Change = (text: string, at: number, piece: string, other: string) => string;

const changes: Readonly<Record<string, Change>> = {
  drop: (text, at) => text.slice(0, at) + text.slice(at + 1),
  repeat: (text, at) => text.slice(0, at) + text.slice(Math.max(0, at - 2)),
  insert: (text, at, piece) => text.slice(0, at) + piece + text.slice(at),
  swap: (text, at) => text.slice(0, at) + text.slice(at + 1, at + 2) + text.slice(at, at + 1) + text.slice(at + 2),
  shout: (text, at) => text.slice(0, at) + text.slice(at).toUpperCase(),
  cut: (text, at) => text.slice(at),
  join: (text, at, _, other) => `${text}${[" ", " to ", " + ", " or ", "; ", ""][at % 6]}${other}`,
};

const source = fc.constantFrom(...hostile, ...plain);
const change = fc.tuple(fc.constantFrom(...Object.values(changes)), fc.nat(), fc.constantFrom(...pieces), source);

export const mutated: fc.Arbitrary<string> = fc
  .tuple(source, fc.array(change, { maxLength: 5 }))
  .map(([text, made]) =>
    made.reduce((current, [of, at, ...rest]) => of(current, at % (current.length + 1), ...rest), text),
  )
  .map((text) => text.slice(0, 300));
