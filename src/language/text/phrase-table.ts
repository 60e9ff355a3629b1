// The words that people put round numbers or in place of them, and what each is in signs.

/** Whole numbers in words, below a hundred. */
export const counted: ReadonlyMap<string, number> = new Map([
  ...(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen " +
    "eighteen nineteen"
  )
    .split(" ")
    .map((word, value) => [word, value] as const),
  ...("twenty thirty forty fifty sixty seventy eighty ninety"
    .split(" ")
    .map((word, tens) => [word, 10 * tens + 20]) as [string, number][]),
]);

/** What a part of one is called: `a third`, `two thirds`. */
export const ordinals: ReadonlyMap<string, number> = new Map(
  Object.entries({
    half: 2,
    halves: 2,
    third: 3,
    quarter: 4,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10,
    twentieth: 20,
    hundredth: 100,
    thousandth: 1000,
    millionth: 1e6,
    billionth: 1e9,
  }).flatMap(([word, of]) => [
    [word, of],
    [`${word}s`, of],
  ]),
);

/** Between two numbers. */
export const joints: ReadonlyMap<string, string> = new Map([
  ...["thru", "through", "til", "till", "until", "upto", "bis", "à", "hasta", "→", "->", "|", "~"].map(
    (word) => [word, "to"] as const,
  ),
  ["times", "*"],
  ["plus", "+"],
  ["minus", "-"],
]);

/** Numbers that are left open, as people would write them in figures; asked about, whatever scale stands behind. */
export const vague: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    most: ["50% to 95%"],
    majority: ["50% to 95%"],
    minority: ["5% to 50%"],
    some: ["5% to 30%", "2 to 10"],
    few: ["2 to 5", "1% to 5%"],
    several: ["3 to 10"],
    many: ["20% to 80%", "10 to 100"],
    lots: ["20% to 80%", "10 to 100"],
    couple: ["2", "2 to 3"],
    tens: ["20 to 100"],
    dozens: ["24 to 100"],
    hundreds: ["200 to 1000"],
    thousands: ["2000 to 10,000"],
    millions: ["2 million to 10 million"],
    billions: ["2 billion to 10 billion"],
    double: ["2x"],
    triple: ["3x"],
    magnitude: ["10x"],
    hardly: ["0.1% to 2%"],
    barely: ["0.1% to 2%"],
    nearly: ["95% to 99%"],
    almost: ["95% to 99%"],
  }),
);

/** Letters behind a number, which elsewhere are names. */
export const abbreviations: ReadonlyMap<string, string> = new Map(
  Object.entries({ c: "cents", d: "days", y: "years", mo: "months", wk: "weeks" }),
);

interface Phrase {
  readonly words: readonly string[];
  readonly makes: readonly string[];
}

const table: readonly (readonly [typed: string, makes: string])[] = [
  ["per cent", "%"],
  ["prozent", "%"],
  ["procent", "%"],
  ["square root of", "√"],
  ["to the power of", "^"],
  ["squared", "^ #2"],
  ["cubed", "^ #3"],
  ["best guess", "best"],
  ["best estimate", "best"],
  ["central estimate", "central"],
  ["most likely", "likely"],
  ["worst case", "worst_case"],
  ["best case", "best_case"],
  ["standard deviation", "sd"],
  ["std dev", "sd"],
  ["per 1", "per"],
  ["percentage points", "%"],
  ["percentage point", "%"],
  ["pp", "%"],
  ["ppt", "%"],
  ["basis points", "bps"],
  ["basis point", "bps"],
  ["per annum", "per year"],
  ["annually", "per year"],
  ["yearly", "per year"],
  ["monthly", "per month"],
  ["weekly", "per week"],
  ["daily", "per day"],
  ["hourly", "per hour"],
  ["plus or minus", "±"],
  ["plus / minus", "±"],
  ["give or take", "±"],
  ["multiplied by", "*"],
  ["divided by", "/"],
  ["capped at", "capped"],
  ["up to", "<="],
  ["as much as", "<="],
  ["as many as", "<="],
  ["at most", "<="],
  ["at the most", "<="],
  ["no more than", "<="],
  ["not more than", "<="],
  ["less than", "<"],
  ["fewer than", "<"],
  ["under", "<"],
  ["below", "<"],
  ["max", "<="],
  ["maximum", "<="],
  ["max of", "<="],
  ["maximum of", "<="],
  ["at least", ">="],
  ["no less than", ">="],
  ["not less than", ">="],
  ["more than", ">"],
  ["greater than", ">"],
  ["upwards of", ">"],
  ["over", ">"],
  ["above", ">"],
  ["min", ">="],
  ["minimum", ">="],
  ["min of", ">="],
  ["minimum of", ">="],
  ["close to", "~"],
  ["almost", "~"],
  ["nearly", "~"],
  ["ca", "~"],
  ["c", "~"],
  ["appr", "~"],
  ["some where around", "~"],
  ["on the order of", "~"],
  ["in the order of", "~"],
  ["in the region of", "~"],
  ["nobody", "#0"],
  ["no one", "#0"],
  ["none", "#0"],
  ["everyone", "#100 %"],
  ["everybody", "#100 %"],
  ["all", "#100 %"],
  ["twice", "#2"],
  ["negative", "-"],
  ["minus", "-"],
  ["one", "#1"],
  ["in every", "in"],
];

/** By their first word, the longest first. */
export const phrases: ReadonlyMap<string, readonly Phrase[]> = (() => {
  const found = new Map<string, Phrase[]>();
  for (const [typed, makes] of table) {
    const words = typed.split(" ");
    const [first = ""] = words;
    found.set(first, [...(found.get(first) ?? []), { words, makes: makes.split(" ") }]);
  }
  for (const list of found.values()) list.sort((a, b) => b.words.length - a.words.length);
  return found;
})();

const listed = (all: string): readonly (readonly string[])[] =>
  all
    .split("|")
    .map((phrase) => phrase.split(" "))
    .sort((a, b) => b.length - a.length);

/** What may stand before a number and says nothing of it. */
export const fillers = listed(
  "maybe|prob|idk|dunno|hm|honestly|probably|perhaps|possibly|likely|most likely|like|say|well|um|hmm|exactly|precisely|i'm|i am|lol|ok|so|just|only|i think|i guess|i'd guess|i'd say|" +
    "i would say|i say|i reckon|i believe|we think|it's|it is|that's|is|the|my guess|my guess is|guess|estimate|" +
    "somewhere|anywhere|either|a factor of|factor of|something like|more like|an estimated|estimated|i think it's|best guess|i'd say it's",
);

/** What may stand behind one, and what it makes of the number. */
export const trailing: readonly { readonly words: readonly string[]; readonly makes: string }[] = [
  ["or so", "~"],
  ["or thereabouts", "~"],
  ["give or take", "~"],
  ["ish", "~"],
  ["- ish", "~"],
  ["roughly", "~"],
  ["approximately", "~"],
  ["or less", "<="],
  ["or fewer", "<="],
  ["or under", "<="],
  ["or below", "<="],
  ["at most", "<="],
  ["max", "<="],
  ["maximum", "<="],
  ["tops", "<="],
  ["or more", ">="],
  ["or over", ">="],
  ["or above", ">="],
  ["and up", ">="],
  ["at least", ">="],
  ["minimum", ">="],
  ...[
    ..."! ? ; , say each apiece times lol maybe probably perhaps tbh imo imho though total overall".split(" "),
    ..."i think|i guess|i believe|in total|or something|of them|of all|of gamers|of all gamers|of the gamers".split(
      "|",
    ),
    ..."of players|of people|of users|of everyone|of the total|of it|of all cards|of cards|of all GPUs".split("|"),
  ].map((words) => [words, ""] as const),
]
  .map(([words = "", makes = ""]) => ({ words: words.toLowerCase().split(" "), makes }))
  .sort((a, b) => b.words.length - a.words.length);
