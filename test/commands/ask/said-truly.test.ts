// What replies say is of the case that they are about.

import { expect, test } from "vitest";
import { assumptionChoices } from "../../../commands/ask/shared/model-options.ts";
import { speaking } from "../../../src/core/tell.ts";
import pool from "../../../src/models/pool.ts";
import { mostWords, plainText } from "../../../src/render/markdown.ts";
import { isForm } from "../../../src/render/view.ts";
import "../../../src/transport/languages.ts";
import { asked, contextForTest, dataOf, idOf, viewOf } from "../context.ts";
import { wordsOfView } from "../words.ts";

const context = await contextForTest();

const linesOf = async (line: string): Promise<string> => {
  const { lead, lines = [], warnings } = viewOf(await asked(context, line));
  return [lead, ...lines, ...warnings].map((each) => plainText(each)).join("\n");
};

interface Quantities {
  readonly quantities: Readonly<Record<string, { readonly median: number; readonly p5: number; readonly p95: number }>>;
}

const quantities = async (line: string) => dataOf<Quantities>(await asked(context, line)).quantities;

test("a cheap rent is told for the use that it is worked out for", async () => {
  const said = await linesOf("/rent rental_price: 1500 per month");
  expect(said).toMatch(/^In use 75% to 85% of the time/);
  expect(said).not.toContain("day and night");
});

test.each(["30M", "110M to 220M", "80M", "300M"])("15M cards are so many of %s cards", async (base) => {
  const found = await quantities(`/pool participation: 15M gaming cards consumer_gpu_installed_base: ${base}`);
  const all = found.consumer_gpu_installed_base;
  const joins = found.participation;
  expect((joins?.median ?? 0) * (all?.median ?? 0)).toBeCloseTo(15e6, 0);
  expect((joins?.p5 ?? 0) * (all?.p95 ?? 0)).toBeCloseTo(15e6, 0);
});

test("more cards than there are is said", async () => {
  expect(await linesOf("/pool participation: 200M gaming cards")).toContain("leaves 0% to 100%");
});

test.each([
  ["Google", "gamers"],
  ["1 million PS5", "xAI"],
  ["10% of Macs", "xAI"],
  ["gamers on 2026-01-01", "Google"],
])("what %s and %s have is what they are compared by", async (first, second) => {
  const line = `/versus first: ${first} second: ${second} participation: 100% assumptions: memory_eligible_share = 100%; availability = 100%; coordination_efficiency = 100%`;
  const said = await linesOf(line.replace(first === "10% of Macs" ? "participation: 100% " : "", ""));
  const [, times = "", part = ""] = /: (?:1 in )?([\d.,]+)( times)?/.exec(said) ?? [];
  const [crowd = 0, other = 0] = [...said.matchAll(/ ([\d.]+)([kM]?)(?: H100 equivalents| \(grown)/g)].map(
    ([, digits, scale]) => Number(digits) * ({ k: 1e3, M: 1e6 }[scale ?? ""] ?? 1),
  );
  const ratio = part === "" ? 1 / Number(times.replace(",", "")) : Number(times);
  expect(Math.abs(crowd / other / ratio - 1)).toBeLessThan(0.1);
});

test("so many of a crowd are so many, and no warning calls them odd", async () => {
  const found = await quantities("/versus first: 1 million PS5 second: xAI");
  expect(found.participation?.median).toBe(1);
  const said = await linesOf("/versus first: 1 million PS5 second: xAI");
  expect(said).not.toMatch(/judged|known/);
  expect(said).toContain("likely");
});

test.each(["compute", "watts", "dollars"])("who is held against themselves is one in %s", async (by) => {
  const { lead } = viewOf(await asked(context, `/versus first: Google second: Google in: ${by}`));
  expect(plainText(lead)).toMatch(/^Google against Google: about the same \w+\.$/);
});

test("the article said nothing of 2040, and its figure is held against a range alone", async () => {
  expect(await linesOf("/project until: 2040")).toContain("The article's numbers give");
  expect(await linesOf("/pool preset: measured")).not.toContain("range");
  expect(await linesOf("/gap")).toContain("The article says 75M: inside that range.");
});

test("who the four are is said of four", async () => {
  expect(await linesOf("/gap")).toContain("four companies");
  expect(await linesOf("/gap hyperscaler_count: 5")).not.toContain("four companies");
});

/** `1.5M` and `67%` as numbers. */
const numberIn = (text: string): number => {
  const [, digits = "", scale = ""] = /^\$?([\d.,]+)([kMBT%]?)/.exec(text) ?? [];
  const by = { k: 1e3, M: 1e6, B: 1e9, T: 1e12, "%": 0.01 }[scale] ?? 1;
  return Number(digits.replaceAll(",", "")) * by;
};

test.each(["pool", "gap", "workers", "train", "crowd"])(
  "in the working of %s what is equal is equal",
  async (model) => {
    const { sections = [] } = viewOf(await asked(context, `/working model: ${model}`));
    const lines = sections.flatMap((section) => section.lines).map((line) => plainText(line));
    const steps = lines.flatMap((line) => {
      const [, terms, sign, told] = /^= ([\d.,kMBT%]+(?: [×÷] [\d.,kMBT%]+)*) ([=≈]) ((?:1 in )?\S+)/.exec(line) ?? [];
      if (terms === undefined || told === undefined || told.startsWith("1 in ")) return [];
      const [first = "", ...rest] = terms.split(/ (?=[×÷])/);
      const found = rest.reduce(
        (so, term) => (term.startsWith("×") ? so * numberIn(term.slice(2)) : so / numberIn(term.slice(2))),
        numberIn(first),
      );
      return [{ line, sign, isEqual: Number(found.toPrecision(2)) === Number(numberIn(told).toPrecision(2)) }];
    });
    expect(steps.length).toBeGreaterThan(0);
    expect(steps.filter(({ sign, isEqual }) => sign === "=" && !isEqual)).toEqual([]);
    expect(lines.some((line) => line.startsWith("≈"))).toBe(steps.some(({ sign }) => sign === "≈"));
  },
);

test("what lies in two heaps is not told by its middle alone, and keeps its words", async () => {
  const said = await linesOf("/gap dc_to_consumer_ratio: 3 to 5 or 30 to 50");
  expect(said).toMatch(/Likelier about 9\.\dM or 9\dM than in between\./);
  expect(said).not.toContain("3.2 to 47");
  expect(await linesOf("/gap dc_to_consumer_ratio: 30 to 50 or 40 to 60")).not.toContain("in between");
});

test("a bound ends where what is known does, and beyond it where nobody would believe more", async () => {
  expect(await linesOf("/gap dc_to_consumer_ratio: more than 20")).toContain("speed ratio 20 to 90");
  expect(await linesOf("/gap dc_to_consumer_ratio: more than 100")).toContain("speed ratio 100 to 2,700");
  expect(plainText(viewOf(await asked(context, "/pool participation: up to 20%")).lead)).toContain(
    "0.1% to 20% joining",
  );
});

test("a claim between two bounds is inside where it lies in the range that is told", async () => {
  const read = async (claim: string) => {
    const { sections = [] } = viewOf(await asked(context, `/read claim: ${claim}`));
    return sections
      .flatMap((section) => section.lines)
      .map((line) => plainText(line))
      .join("\n");
  };
  expect(await read("the pool is about a thousandth of a hyperscaler")).toMatch(
    /inside what is known, 1 in 700 .*1 in/,
  );
  expect(await read("the pool is about half of a hyperscaler")).toContain("outside what is known");
});

test("cents are told truly", async () => {
  expect(await linesOf("/rent rental_price: 1500 per month")).toContain("$2.05");
});

test("who agrees on the claim has nothing to settle", async () => {
  const line = "/compare model: gap mine: dc_to_consumer_ratio = 10 theirs: dc_to_consumer_ratio =";
  expect(await linesOf(`${line} 42`)).toMatch(/^You take the same side/);
  expect(await linesOf(`${line} 2`)).toMatch(/^It hangs on speed ratio/);
});

test("year by year no two years read alike where each grows by a quarter", async () => {
  const reply = await asked(context, "/project");
  const { sections = [] } = viewOf(await asked(context, `/years result: ${idOf(reply)}`));
  const rows = sections.flatMap(({ table }) => table?.rows ?? []);
  const [, ...columns] = rows[0]?.map((_, k) => rows.map((row) => row[k])) ?? [];
  for (const column of columns) expect(new Set(column).size).toBe(column.length);
});

test("the form of a change has shares in percent and money with its sign, and unchanged it changes nothing", async () => {
  for (const line of ["/pool", "/rent", "/world cost-per-token", "/pool preset: article"]) {
    const reply = await asked(context, line);
    const form = await asked(context, `/change result: ${idOf(reply)}`);
    const list = isForm(form.reply) ? (form.reply.fields[0]?.value ?? "") : "";
    expect(list).not.toMatch(/(?:joins|memory|online|kept|time in use) = 0\.\d+(?: to|$)/m);
    const same = list.replaceAll("\n", "; ");
    expect(await linesOf(`/change result: ${idOf(reply)} assumptions: ${same}`)).toContain("Nothing changed");
  }
});

test("an option says what it counts in words, and an offer has no marks of code", async () => {
  const { options = {} } = context.commands.find(({ name }) => name === "gap") ?? {};
  const told = Object.values(options).map(({ description }) => description ?? "");
  expect(told.join("\n")).not.toMatch(/in .*_gpu/);
  expect(told.join("\n")).toContain("in USD per datacenter GPU");
  const quantity = pool.quantities.get("participation");
  const names = quantity ? assumptionChoices(pool, quantity, "15M").map(({ name }) => name) : [];
  expect(names[0]).toMatch(/^✗ Write 15M gaming cards\. Expected/);
  expect(quantity && assumptionChoices(pool, quantity, "100%")[0]?.name).toBe("100%");
});

test.each([
  ["/world fit", "The preset article has no value for this model.", "article's values"],
  ["/rent", "With the article's values where it has some.", "With the article's values."],
  ["/gap", "With the article's values.", "where it has some"],
])("what %s has of the article is told, and no more: %s", async (line, told, untold) => {
  const said = await linesOf(`${line} preset: article`);
  expect(said).toContain(told);
  expect(said).not.toContain(untold);
});

test.each([
  ["Google in 2030", "Google", "", /^Google at the end of 2030 against Google: /],
  ["OpenAI", "China", "on: 2027", /^OpenAI against China at the end of 2027: /],
  ["Google", "gamers in 2030", "", /^0\.1% to 5% of all gaming cards at the end of 2030 against Google: /],
  ["Google", "Microsoft", "", /^Google against Microsoft: /],
])("the news of %s against %s %s says on which day", async (first, second, on, news) => {
  expect(await linesOf(`/versus first: ${first} second: ${second} ${on}`)).toMatch(news);
});

test("two days stand in sixty words", async () => {
  const view = viewOf(await asked(context, "/versus first: 10% of gamers second: Google in 2027"));
  expect(wordsOfView(view)).toBeLessThanOrEqual(mostWords);
  expect(view.lines?.map(plainText).join()).toContain("(grown from the end of 2025).");
});

test.each(["watts", "dollars"])("a crowd's devices are counted, not grown, in %s", async (by) => {
  const said = await linesOf(`/versus first: gamers second: Google in: ${by}`);
  expect(said).toMatch(/All gaming cards: \S+(?: GW)? \(counted at the end of 2025\); Google: .* grown to/);
});

test("nor are they where it is said how a crowd was read", async () => {
  const { sections } = viewOf(
    await asked(context, "/working model: crowd assumptions: consumer_gpu_installed_base = gamers on 2026-11-28"),
  );
  expect(JSON.stringify(sections)).toContain("110M to 220M gaming cards, counted at the end of 2025, where");
});

test.each([
  ["/project years: 10", "in November 2036"],
  ["/project until: end of 2028", "at the end of 2028"],
  ["/project from: 2026-04-01 years: 10", "in April 2036"],
])("%s ends %s", async (line, when) => {
  expect(await linesOf(line)).toContain(`pooled ${when}:`);
});

test.each([
  ["/world train training_days: a year", "in 365 days"],
  ["/world workers tokens_per_gpu: 73.4", "73.4 for “tokens per GPU”"],
  ["/world share microsoft_compute: 20M", "Google owns 13%"],
])("%s says what was typed: %s", async (line, told) => {
  expect(await linesOf(line)).toContain(told);
});

test("a value is told once: in the news, in a warning, or in a line of its own that is no longer than a hint at it", async () => {
  const [warned, alone, many] = await Promise.all([
    linesOf("/world workers participation: 10%"),
    linesOf("/project dc_compute_growth: 3.3x"),
    linesOf("/pool availability: 33% memory_eligible_share: 60% coordination_efficiency: 70% participation: 10%"),
  ]);
  expect(warned.match(/who joins/g)).toHaveLength(1);
  expect(alone).toContain("With fleet growth 3.3.");
  expect(many).toMatch(/With (?:values typed here: see Working|.*work kept 70%)\./);
});

test("a fleet counted in H100s is held against its ratio in words, in German too", async () => {
  expect(await linesOf("/pool fleet_per_hyperscaler: 5M")).toContain(
    "“one fleet” goes with “speed ratio” 38.8, which is that of an H100; 30 is used.",
  );
  const german = await speaking("de", () => linesOf("/pool fleet_per_hyperscaler: 5M"));
  expect(german).toContain("Gesetzt: eine Flotte 5\u00a0Mio.\n");
  expect(german).not.toMatch(/_| is /);
});

test("a ratio that is claimed in percent is told in percent, and another as it is", async () => {
  const percent = await linesOf("/versus first: Google second: the world claim: >= 10%");
  expect(percent).toMatch(/: 25% of the compute \(9 in 10 chance: 20% to 30%\)\./);
  expect(percent).toMatch(/^At least 10% as much: over 99% likely\.$/m);
  const third = await linesOf("/versus first: Meta second: Google claim: >= 1/3");
  expect(third).toMatch(/: 0\.46 times the compute/);
  expect(third).toMatch(/^At least 1\/3 as much:/m);
});

test("a millionth is read out in German, and of people it is one of so many", async () => {
  const german = await speaking("de", () => linesOf("/pool participation: 0.00001%"));
  expect(german.replaceAll("\u00a0", " ")).toMatch(
    /wenn 1 von 10 Mio\. mitmachen: ein \d+-Millionstel eines Hyperscalers \(90-%-Intervall: ein \d+-Millionstel bis ein \d+-M/,
  );
  expect(german).not.toContain("1/(");
});

test("names stay as they are written, at the head of a sentence and in a formula", async () => {
  expect(await linesOf("/estimate formula: x * y where: x = 5 to 10; y = 10%")).toMatch(/^x × y comes to/);
  const share = viewOf(await asked(context, "/working model: share"));
  const said = share.sections.flatMap(({ lines }) => lines.map(plainText)).join("\n");
  expect(said).toContain("xAI: 550k");
  expect(said).toContain("Google + Microsoft + Amazon + Meta + Oracle + xAI + China");
});

test("a cost is less than another, and the working says each value once, and a start as a month", async () => {
  expect(await linesOf("/rent")).toContain("Renting a datacenter GPU costs less than owning one: ");
  const { sections } = viewOf(
    await asked(context, `/working result: ${idOf(await asked(context, "/project participation: 3%"))}`),
  );
  const said = sections.flatMap(({ lines }) => lines.map(plainText)).join("\n");
  expect(said.match(/: 3%/g)).toHaveLength(1);
  expect(said).toContain("When the values hold, as a year: November 2026");
});
