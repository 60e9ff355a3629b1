// Texts for the laws: assumptions as people may write them, and heaps of the language's own tokens.

import fc from "fast-check";
import { UserError } from "../../src/core/errors.ts";
import { parseAssumption } from "../../src/language/assumption.ts";

const tokens = [
  ..."0 1 2 7 10 500 1.5 0.05 .5 1e3 1e-7 1,000 1,5 12,345,678 1_000 1'000 ½ 007 1e308 5e-324".split(" "),
  ..."k M B T m bn million lakh dozen x × % ‰ bps percent".split(" "),
  ..."$ € USD EUR kW kWh year years month GPU GPUs consumer_gpu h s t W byte min FLOP FLOPS per / * ^2 ²".split(" "),
  ..."+ - − – — .. ± +- to or of in out about ~ between and from @ : = ! √ ^ ** ( ) [ ] { } , ; < >= ?".split(" "),
  ..."a b price x e pi i constructor __proto__ to_b share".split(" "),
  ..."sqrt( exp( ln( log10( min( max( abs( round( normal( lognormal( uniform( pert( beta( mixture( truncate( mean:".split(
    " ",
  ),
  " ",
  "\u00a0",
  "\u202f",
  "\u200b",
  "\u202e",
  "\n",
  "`",
  "１２",
];

/** Any heap of our own tokens: most of them mean nothing. */
export const heap = fc
  .array(fc.tuple(fc.constantFrom(...tokens), fc.constantFrom("", " ")), { maxLength: 14 })
  .map((parts) => parts.flat().join(""));

const number = fc.oneof(
  fc.constantFrom(
    "0",
    "1",
    "2",
    "5",
    "10",
    "0.5",
    "20",
    "1000",
    "12,345,678",
    "1e-9",
    "1 1/2",
    "1:50",
    "-5",
    "-0.05",
    "½",
  ),
  fc.double({ min: -1e12, max: 1e12, noNaN: true }).map(String),
  fc.nat(100000).map(String),
);
const after = fc.constantFrom(
  "",
  "",
  "",
  "",
  "k",
  "M",
  "%",
  " USD",
  " kW",
  "k USD/year",
  " per year",
  "x",
  "€",
  " km^2",
  " B USD",
);
const quantity = fc.tuple(fc.constantFrom("", "", "", "$"), number, after).map((parts) => parts.join(""));
const name = fc.constantFrom("a", "price", "x", "year", "gpus", "e", "k", "dc_to_consumer_ratio", "to_b");

/** What a person may well have meant: built by the grammar, so that most of it reads. */
const built = fc.letrec<{ body: string; end: string; formula: string; part: string }>((tie) => ({
  end: fc.oneof({ weight: 5, arbitrary: quantity }, { weight: 1, arbitrary: tie("formula") }),
  part: fc.oneof(
    { maxDepth: 3, depthIdentifier: "part" },
    { weight: 4, arbitrary: quantity },
    { weight: 2, arbitrary: name },
    { weight: 2, arbitrary: tie("body").map((body) => `(${body})`) },
    { weight: 1, arbitrary: tie("formula").map((formula) => `-(${formula})`) },
    {
      weight: 1,
      arbitrary: fc.tuple(fc.constantFrom("sqrt", "abs", "ln"), tie("body")).map(([f, body]) => `${f}(${body})`),
    },
    { weight: 1, arbitrary: fc.tuple(tie("body"), tie("body")).map(([a, b]) => `max(${a}, ${b})`) },
    { weight: 1, arbitrary: fc.tuple(tie("end"), tie("end")).map(([a, b]) => `uniform(${a}, ${b})`) },
    { weight: 1, arbitrary: fc.tuple(tie("end"), tie("end")).map(([a, b]) => `lognormal(mean: ${a}, sd: ${b})`) },
    { weight: 1, arbitrary: fc.tuple(tie("body"), tie("end")).map(([of, low]) => `truncate(${of}, ${low})`) },
    { weight: 1, arbitrary: fc.tuple(tie("body"), tie("body")).map(([a, b]) => `mixture(${a}, ${b}, [2, 1])`) },
    {
      weight: 1,
      arbitrary: fc.array(tie("end"), { minLength: 3, maxLength: 3 }).map((ends) => `{${ends.join(", ")}}`),
    },
  ),
  formula: fc
    .tuple(
      tie("part"),
      fc.array(fc.tuple(fc.constantFrom(" + ", " - ", "*", " / ", "^", "-", "–"), tie("part")), { maxLength: 2 }),
    )
    .map(([first, rest]) => first + rest.flat().join("")),
  body: fc.oneof(
    { maxDepth: 3, depthIdentifier: "body" },
    { weight: 3, arbitrary: tie("formula") },
    {
      weight: 3,
      arbitrary: fc
        .tuple(tie("end"), fc.constantFrom(" to ", "..", " – ", "-", " .. "), tie("end"))
        .map((all) => all.join("")),
    },
    { weight: 1, arbitrary: fc.tuple(tie("end"), tie("end")).map(([low, high]) => `${low} to ${high} @ 80%`) },
    { weight: 1, arbitrary: fc.tuple(tie("end"), tie("end")).map((ends) => ends.join(" ± ")) },
    { weight: 1, arbitrary: tie("end").map((end) => `about ${end}`) },
    { weight: 1, arbitrary: fc.tuple(tie("body"), tie("body")).map((parts) => parts.join(" or ")) },
  ),
}));

export const grammatical = fc
  .tuple(fc.constantFrom("", "", "x_1 = ", "price: "), built.body)
  .map((parts) => parts.join(""))
  .filter((text) => text.length <= 250);

/** Only what reads without an error. */
export const assumptionText = fc.oneof(grammatical, heap).filter((text) => {
  try {
    parseAssumption(text);
    return true;
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
});
