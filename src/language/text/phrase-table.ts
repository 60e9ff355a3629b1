// The words that people put round numbers or in place of them, and what each is in signs.

/** `[a|b] c` is `a c` and `b c`. */
export const expanded = (text: string): readonly string[] => {
  const [, before, choices, after] = /^(.*?)\[(.*?)\](.*)$/.exec(text) ?? [];
  return choices?.split("|").flatMap((each) => expanded(`${before}${each}${after}`)) ?? [text];
};

/** The rows of a table, one for each phrase. */
function rowsOf(text: string): readonly (readonly [makes: string, typed: string])[] {
  return text
    .trim()
    .split("\n")
    .map((line) => line.split(" : "))
    .flatMap(([makes = "", typed = ""]) =>
      typed.split(/\|(?![^[]*\])/).flatMap((phrase) => expanded(phrase).map((each) => [makes, each] as const)),
    );
}

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
  rowsOf(`
2 : half|halves
3 : third
4 : quarter|fourth
5 : fifth
6 : sixth
7 : seventh
8 : eighth
9 : ninth
10 : tenth
12 : twelfth
15 : fifteenth
16 : sixteenth
20 : twentieth
50 : fiftieth
100 : hundredth
1000 : thousandth
1e6 : millionth
1e9 : billionth
`).flatMap(([of, word]) => [word, `${word}s`].map((each) => [each, Number(of)] as const)),
);

/** What each word says of its number; of two ends the lower is the low one, whichever is worst or best. */
export const labels: ReadonlyMap<string, string> = new Map(
  Object.entries({
    p5: "low lo lower",
    p50: "mid median med best central base typical expected realistic point middle",
    p95: "high hi upper",
    mean: "mean average avg",
    sd: "sd stdev std stddev se",
    mu: "mu",
    sigma: "sigma",
    min: "min minimum",
    mode: "mode likely",
    max: "max maximum",
    end: "pessimistic optimistic conservative aggressive worst_case best_case bear bull downside upside",
  }).flatMap(([label, words]) => words.split(" ").map((word) => [word, label] as const)),
);

/** Whether a word before a colon says what a number is, and names no option: `P5: 2`, `95% CI: 2 to 14`. */
export const isValueLabel = (word: string): boolean =>
  labels.has(word.toLowerCase()) || /^(?:p\d{1,2}|ci|cri|interval|range|iqr|odds)$/i.test(word);

/** Between two numbers. */
export const joints: ReadonlyMap<string, string> = new Map(
  rowsOf(`
to : thru|through|til|till|until|upto|bis|tot|à|hasta|→|->|<->|~
* : times
+ : plus
- : minus
`).map(([makes, word]) => [word, makes] as const),
);

/** What may stand before a number that is only roughly so. */
export const aboutWords: readonly string[] = ["about", "around", "roughly", "approximately", "approx", "circa"];

/** What words multiply by, once a period. */
export const multiples: ReadonlyMap<string, number> = new Map(
  rowsOf(`
2 : doubling|doubles|double|doubled|twice
3 : tripling|triples|triple|tripled|thrice
4 : quadrupling|quadruples|quadruple
0.5 : halving|halves|halve|halved
1 : flat|unchanged|constant|stable|steady|stagnant|stagnates|stagnating|plateau|plateaus|plateauing
`).map(([factor, word]) => [word, Number(factor)] as const),
);

/** Numbers that are left open, as people would write them in figures; asked about, whatever scale stands behind. */
export const vague: ReadonlyMap<string, readonly string[]> = new Map(
  rowsOf(`
50% to 95% : most|majority
5% to 50% : minority
5% to 30%; 2 to 10 : some
2 to 5; 1% to 5% : few
3 to 10 : several
20% to 80%; 10 to 100 : many|lots
2; 2 to 3 : couple
20 to 100 : tens
3 to 6 : handful
24 to 100 : dozens
200 to 1000 : hundreds
2000 to 10,000 : thousands
2 million to 10 million : millions
2 billion to 10 billion : billions
2x : double
3x : triple
10x : magnitude
0.1% to 2% : hardly|barely
1% to 9%; 1 to 9 : single_digits
10% to 99%; 10 to 99 : double_digits
95% to 99% : nearly|almost
3 to 6 hours : evenings|evening|mornings|afternoons
6 to 9 hours : nights|night|overnight
8 to 16 hours : daytime
48 hours per week : weekends
5 days per week : weekdays
15 to 30 hours per week : weekday_evenings
63 to 78 hours per week : evenings_weekends
78 to 93 hours per week : nights_weekends
`).map(([readings, word]) => [word, readings.split("; ")] as const),
);

/** Letters behind a number, which elsewhere are names. */
export const abbreviations: ReadonlyMap<string, string> = new Map(
  Object.entries({ c: "cents", d: "days", y: "years", mo: "months", wk: "weeks" }),
);

/** Words that say something of a number, whatever it is, and periods in whatever language. */
export const telling =
  /\b(?:fewer|less|more|not|no|never|minus|plus|than|off|if|but|up|down|of|times?|half|double|twice|log|per|pro|je|par|por|in)\b|[yqm]o[yqm]|cagr|grow|doubl|compound|mon|jahr|woche|quart|tag|year|week|day|an[nño]|mes|jour/i;

interface Phrase {
  readonly words: readonly string[];
  readonly makes: readonly string[];
}

/** What is made, and the phrases that it stands for. */
const table = `
% : per cent|prozent|procent|percentage points|percentage point|points|pp|ppt
‰ : per mille|per mil|promille
√ : square root of
^ : to the power of
^ #2 : squared
^ #3 : cubed
best : best guess|best estimate
central : central estimate
likely : most likely
worst_case : worst case
best_case : best case
sd : standard error|standard deviation|std dev|standard deviations|std devs
per : per 1
bps : basis points|basis point
per year : per annum|annually|yearly
per month : monthly
per quarter : quarterly
per week : weekly
per day : daily
per hour : hourly
± : plus minus|plus / minus|[plus or minus|give or take]|, ±|; ±|, [plus or minus|give or take]
* : multiplied by
/ : divided by
capped : capped at
<= : up to|as [much|many|high] as|at most|at the most|[no|not] more than|no [higher|greater] than|max|maximum|[max|maximum] of
< : [less|fewer|lower|smaller|cheaper] than|under|below
>= : at least|starting [at|from]|[no|not] less than|no fewer than|min|minimum|[min|minimum] of
> : exceeds|beats|tops|surpasses|[more|greater|higher|larger|bigger] than|upwards of|north of|in excess of|exceeding|over|above
~ : hardly|barely|scarcely|close to|etwa|almost|nearly|ca|c|appr|some where around|on the order of|in the order of|in the region of
~ : [a bit|a little|a hair|slightly|just] [under|over|below|above|less than|more than]
to : all the way to|all the way up to
hardly : [almost|next to|virtually|practically] [nobody|no one]
single_digits : [single|single -] [digit|digits]
double_digits : [double|double -] [digit|digits]
night : all night
weekday_evenings : [weekday|week day|weeknight] evenings|evenings on weekdays|weeknights
evenings_weekends : [evening|evenings] [and|&|+|or] weekends|weekends [and|&|+|or] evenings
nights_weekends : [night|nights] [and|&|+|or] weekends|weekends [and|&|+|or] nights
#0 : nobody|no one|none|never
#100 % : everyone|everybody|all|always|always on|all [day|the time|gamers|players|users|cards]|all day [long|every day|, every day]|[around|round] the clock|day and night|nonstop
#2 : twice
- : negative|minus
+ : plus
#1 oom : an [order of magnitude|oom]
#1 oom every : [oom|order of magnitude] every
#1 oom per : [oom|order of magnitude] per
oom : order of magnitude|orders of magnitude|dex
studentt : student t|student's t|student - t|t - distribution
lognormal : log normal
df : degrees of freedom|degree of freedom
#1 : one
in : in every
out of : out of every
flat : no [growth|change|increase]|[stays|remains|stay|remain|holds|about|roughly] [flat|constant|stable|steady|unchanged|the same]|the same|same as [last year|before|now]
k dollars : mil [dólares|dolares]
B : mil [millones|milhões]
T : mille milliards
with probability : wp|with prob
`;

/** By their first word, the longest first. */
export const phrases: ReadonlyMap<string, readonly Phrase[]> = (() => {
  const found = new Map<string, Phrase[]>();
  for (const [makes, typed] of rowsOf(table)) {
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
  "maybe|prob|msrp|idk|dunno|hm|honestly|probably|perhaps|possibly|likely|most likely|like|say|well|um|hmm|exactly|precisely|i'm|i am|lol|ok|so|just|only|i think|i guess|i'd guess|i'd say|" +
    "i would say|i say|i reckon|i believe|we think|it's|it is|that's|is|the|my guess|guess|estimate|" +
    "could be|may be|might be|could well be|centered on|centered at|centred on|centred at|centered around|but|somewhere in the|in the range of|somewhere|anywhere|either|a factor of|factor of|a factor|factor|a ratio of|ratio of|something like|more like|an estimated|estimated|best guess",
);

/** What may stand behind one, and what it makes of the number. */
export const trailing: readonly { readonly words: readonly string[]; readonly makes: string }[] = rowsOf(`
~ : or so|or thereabouts|give or take|more or less|ish|- ish|roughly|approximately|approx|circa
<= : or [less|fewer|lower|under|below]|and [under|below]|at most|at the outside|max|maximum|tops
>= : or [more|higher|over|above]|and [up|upwards|over|above]|upwards|at least|minimum
nothing : !|?|;|,|only|say|each|apiece|times|tbh|imo|imho|though|total|overall|average|on average
nothing : the time|equally likely|with equal [chance|chances]|i believe|in total|or something|of [them|all|gamers|all gamers|the gamers|players|people|the day|the week|the month|the year|the time|users|everyone|the total|it|all cards|cards|all gpus]
nothing : a pop|on demand|tdp|msrp|retail|box|server|node|[per|a|/] [unit|piece|item]|units|today|now|currently|right now|these days|faster|as fast
`)
  .map(([makes, typed]) => ({ words: typed.split(" "), makes: makes === "nothing" ? "" : makes }))
  .concat(fillers.map((words) => ({ words: [...words], makes: "" })))
  .sort((a, b) => b.words.length - a.words.length);
