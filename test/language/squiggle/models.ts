// Small models as people write them for Squiggle.

/** Each runs in both engines. */
export const models: Readonly<Record<string, string>> = {
  "piano tuners": `// The first example of Squiggle's documentation
populationOfNewYork2022 = 8.1M to 8.4M // 90% confident
proportionOfPopulationWithPianos = 0.2% to 1%
pianoTunersPerPiano = 1 / (2k to 50k) /* many pianos to a tuner */
populationOfNewYork2022 * proportionOfPopulationWithPianos * pianoTunersPerPiano`,
  "a percentage is a number there": "a = 20% to 60% // log-normal\na",
  "milli and million": "a = 5m to 20m // thousandths\nb = 2M\na * b",
  "normal by mean and deviation": "normal({ mean: 5, stdev: 2 })",
  "normal through quantiles": "a = normal({ p10: -3, p90: 12 })\na + 20",
  "log-normal by mean and deviation": "price = lognormal({ mean: 30, stdev: 12 })\nprice * 3",
  "log-normal by mu and sigma": "x = lognormal(1.2, 0.4) // of the logarithm\nx",
  "log-normal through quartiles": "lognormal({ p75: 10, p25: 4 })",
  "beta in both forms": "a = beta(2, 8)\nb = beta({ mean: 0.39, stdev: 0.1 })\na / b",
  "the families": `a = uniform(1, 4) + triangular(3, 5, 10)
b = gamma(5, 1) -> truncateLeft(1)
c = exponential(0.5) + logistic(30, 2)
a * b + c`,
  "a mixture with weights that do not add up to one": "mx(1 to 3, normal(20, 2), 5, [3, 2, 2])",
  "a mixture of a list": "a = mixture([normal(5, 1), 10 to 20], [0.7, 0.3])\na * 2",
  "a mixture of formulas": `good = 10 to 20
bad = uniform(1, 3)
result = mixture(good * 2, bad + 1, 4, [0.45, 0.35, 0.2])
result + SampleSet.fromDist(pointMass(1))`,
  "a mixture keeps the draws of names": "x = normal(0, 1)\ny = mixture(x, 100, [0.9, 0.1]) // often x\ny - x + 5",
  "cut at either side": `a = truncateLeft(normal(1, 1), 0)
b = truncate(5 to 50, 10, 40)
c = normal(10, 3) -> truncateRight(12)
a * b + c`,
  "a cut name": "x = normal(5, 3)\ny = truncateLeft(x, 4) // drawn anew\ny - 1",
  "the same name is the same draw": "x = normal(5, 2)\ny = 3 * x\ny - 2 * x // x again",
  "signs bind before powers": "a = -2^2\nb = 2^-1 + 2^3^2 / 512\na + b + (1 to 2) // 4 + 1.5 + …",
  "`to` is loosest": "base = 3\nspread = base * 2 to base + 20 // 6 to 23\nspread",
  "constants as parameters": "mean = 50\nsd = mean / 10\nx :: dollars = normal(mean, sd)\nx * 2",
  "units in annotations": `price :: dollars/hour = 2 to 4
time :: hour = 100 to 300
total :: dollars = price * time
total`,
  "functions of samples": `a = normal(2, 0.3)
exp(a) + log(10 + a) + log10(5 to 20) + min(a, 2) + max([3, 1]) + abs(-3) + floor(2.7) + Math.sqrt(16) + log2(8)`,
  "lines that go on": `x = (
  5 to 10
)
y = x
  -> truncateRight(9) *
  3
y`,
  "semicolons and decorators": `@name("Cost")
@doc("what it costs")
cost = 5 to 10; export share = beta(2, 3)
cost * share`,
  "a growth over years": `gdp = 20T to 22T
growth = normal(1.03, 0.01) // a year
years = 5
gdp * growth^years / 1T`,
  "samples mapped at their place": `p = SampleSet.map(normal(-1, 0.8), {|x| 1 / (1 + exp(-x))})
q = SampleSet.map2(p, 2 to 3, {|a, b| a * b + a})
q`,
  "a suffix before a name": "// k of ours\nx = 5k\nk = 2\nx * k",
  "a suffix before a name behind signs and calls": "k = 2 // two\ny = -5k -> abs\nx = 2k * k\nlog10(y) + x",
  "a suffix before a name in ranges": "k = 2\nx :: dollars = 1k to 5k\ny = normal(5.25M, 1k)\nx * k + y / 1M",
  "units by name beside names": "hours = 2\nt :: hours = 3\nt * hours",
  "two units of a kind": "t :: months = 6\nu :: years = 2\nt / u",
  "one over a unit": "t :: hours = 8\n1 / t",
  "a rate in its units": "p :: dollars = 5\nn :: hours = 2\nr :: dollars/hours = p / n\nr * 2",
  "a rate of another size": "p :: dollars/day = 6\nt :: hours = 2\np * t",
  "a rate rounded": "t :: hours = 3\nx = 1 / t\nfloor(x * 10)",
  "plain numbers beside units": "t :: hours = 8\nu = exp(t / 8) + t\nu + 1",
  "a name given again": "x = 5 to 10\ny = x // before\nx = x * 2\nx = x + y\nx - y",
  "a name given anew": "x :: dollars = 5\nx :: hours = 3 to 4\nx",
  "heavy tails": "a = cauchy(5, 1)\na",
};

/** What is beyond small models, what is said, and the part of the code it is said of. */
export const refused: readonly (readonly [code: string, said: string, part: string])[] = [
  ["f(x) = x * 2\nf(3)", "the function `f`", "f"],
  ["f = {|x| x * 2}\nf(3)", "a function", "{"],
  ["x = {\n  a = 2\n  a * 3\n}\nx", "a block or a dictionary", "{"],
  ["// list\nx = [1, 2, 3]\nx", "a list", "["],
  ['import "hub:ozzie/lib" as lib\nlib.x', "an import", "import"],
  ["x = if 3 > 2 then 1 else 2 // either\nx", "a condition", "if"],
  ["x = 5 to 10 // x\nx > 3 ? 1 : 2", "a comparison", ">"],
  ["x = 5 to 10 // x\nmean(x)", "the function `mean`", "mean"],
  ["a = Sym.normal(5, 2)\na", "the function `Sym.normal`", "Sym.normal"],
  ["a = normal(5, 2) // a\nb = a .* a\nb", "arithmetic on densities", ".*"],
  ['t = "text" // t\nt', "a text", '"text"'],
  ["d = { p5: 3, p95: 4 } // d\nd", "a block or a dictionary", "{"],
  ["a = uniform({ p5: 1, p95: 2 })\na", "`uniform` by p5, p95", "{ p5: 1, p95: 2 }"],
  ["a = 5 to 10 // a\nb = truncateLeft(a * 2, 11)\nb", "a formula to cut off", "a * 2"],
  ["a = 5 to 10 // a\nb = normal(a, 1)\nb", "Not supported of Squiggle: a parameter that is no single number", "a"],
  ["a = -5 to 10 // a\na", "Expected ends above 0", "-5 to 10"],
  ["a = 5minutes // a\na", "Expected a sign after `5`", "minutes"],
  ["a = 5 to 10 // a\nb * 2", "Expected a name that a line above gives a value, got `b`", "b"],
  ["x :: widgets = 5\nx", "Expected a unit that Crux knows, got `widgets`", "widgets"],
  ["x :: dollars = 5\ny :: hours = 3 * x\ny", "Expected USD, to which the formula comes, got h", "hours"],
  ["x :: dollars = 5\ny :: hours = 3\nx + y", "Cannot add USD and hour", "x + y"],
  ["a :: months = 1\nb :: years = 2\na + b", "got month and year, which Squiggle would not convert", "a + b"],
  ["a = 5 to 10 // cost b = 3 a * b", "Expected a line break behind the comment", "// cost b = 3 a * b"],
  ["a = 5 to 10 // a\na\na * 2", "Expected the answer as the last line, got `a`", "a"],
  ["// a\na = (5 to 10\na", "Expected `)`", "a"],
  ["/* a */ a = 5 $ 3\na", "Expected the end of the line", "$"],
  ["// a\na = 5 §\na", "Expected Squiggle's code, got `§`", "§"],
  [`// a\n1${"+1".repeat(2900)}`, "Expected at most 200 operations in a line", "+"],
  ["// nothing", "Expected lines such as", "// nothing"],
  ["min = 5 // min\nmin", "Expected a name of letters that no function has", "min"],
  ["a = uniform(4, 1) // a\na", "Expected", "uniform(4, 1)"],
];
