// What an argument says in numbers, worked out once more with nothing of the engine: plain loops over the ledger's ranges.

import { expect, test } from "vitest";
import { consumers } from "../../../src/models/ledger/consumers.ts";
import { fleets } from "../../../src/models/ledger/fleets.ts";
import { hardware } from "../../../src/models/ledger/hardware.ts";
import { spending } from "../../../src/models/ledger/spending.ts";
import { plainText } from "../../../src/render/markdown.ts";
import type { View } from "../../../src/render/view.ts";
import { draw } from "../trials.ts";
import { pinnedIn } from "./fake-channels.ts";
import { ada, bob, lineOf, ok, table, within } from "./table.ts";

const trials = 40_000;

/** A range as somebody types it, of what has no end above. */
const between = (low: number, high: number) => ({ range: { low, high }, value: low, support: "positive" }) as const;
const point = (value: number) => ({ value, support: "positive" }) as const;

const known = {
  ratio: hardware.dc_to_consumer_ratio,
  years: fleets.stock_to_flow_ratio,
  cards: consumers.consumer_gpu_installed_base,
  kept: consumers.coordination_efficiency,
  hours: consumers.availability,
};
type Given = Partial<Record<keyof typeof known, Parameters<typeof draw>[0]>>;

/** The pool in hyperscalers where a tenth of all cards joined; sorted trials. */
function pool(given: Given = {}): Float64Array {
  const taken = { ...known, ...given };
  return Float64Array.from({ length: trials }, () => {
    const fleet =
      ((draw(spending.accelerator_spend) / draw(spending.accelerator_price)) * draw(taken.years)) /
      draw(fleets.hyperscaler_count);
    const cards = draw(taken.cards) * 0.1 * draw(consumers.memory_eligible_share);
    return (cards * draw(taken.hours) * draw(taken.kept)) / draw(taken.ratio) / fleet;
  }).sort();
}

const at = (sorted: Float64Array, chance: number): number => sorted[Math.floor(chance * trials)] ?? Number.NaN;
const middle = (given?: Given): number => at(pool(given), 0.5);
const chance = (given?: Given): number => pool(given).filter((value) => value >= 1).length / trials;

/** What is written as `7.3B`, `1 in 390`, `64%` or `1,500`. */
function number(text: string): number {
  const [, part, digits = "", size = ""] = /^(1 in )?([\d.,]+)([kMB%]?)$/.exec(text) ?? [];
  const value = Number(digits.replaceAll(",", "")) * ({ k: 1e3, M: 1e6, B: 1e9, "%": 0.01 }[size] ?? 1);
  return part === undefined ? value : 1 / value;
}

/** The numbers in the first text of a view that reads so. */
function numbersIn({ title, lead, lines = [] }: View, pattern: RegExp): readonly number[] {
  const texts = [title, plainText(lead), ...lines.map(plainText)];
  const found = texts.map((text) => pattern.exec(text)).find((each) => each !== null);
  if (!found) throw new Error(`Expected ${pattern} in ${texts.join(" | ")}`);
  return found.slice(1).map(number);
}

/** Within what two digits and our own trials leave open. */
const expectNear = (said: readonly number[], own: readonly number[]) =>
  expect(said.map((value, k) => [value, own[k], Math.abs(value / (own[k] ?? 0) - 1) < 0.07])).toEqual(
    own.map((value, k) => [said[k], value, true]),
  );

test("the card, the question, the moves and the crux say what our own trials say", async () => {
  const { context, channels } = await table();
  const preview = await ok(context, "/settle open claim: if 10% of gamers joined they'd match one hyperscaler", ada);
  await ok(context, lineOf(preview, "Open it"), ada);
  const [thread = ""] = channels.threads.keys();
  const [asAda, asBob] = [within(ada, thread), within(bob, thread)];
  const evidence = pool();
  expectNear(
    numbersIn(pinnedIn(channels), /joining: (.+) of a hyperscaler \(9 in 10 chance: (.+) to (.+)\)/),
    [0.5, 0.05, 0.95].map((share) => at(evidence, share)),
  );
  const [, opened = ""] = /joining: (.+) of a hyperscaler/.exec((pinnedIn(channels).lines ?? []).join(" ")) ?? [];
  expect(pinnedIn(channels).lead).toBe("The evidence: under 1% likely.");
  expect(chance()).toBeLessThan(0.01);

  // What it takes is the known value times what the middle lacks, since each of these is a factor.
  const question = await ok(context, "/settle stance percent: 75", asBob);
  const lacks = middle();
  const times = ({ range }: { readonly range?: { readonly low: number; readonly high: number } }) =>
    Math.sqrt((range?.low ?? 0) * (range?.high ?? 0));
  expectNear(numbersIn(question, /speed ratio: (.+) gaming cards per datacenter GPU or less/), [
    times(known.ratio) * lacks,
  ]);
  expectNear(numbersIn(question, /years of buying: (.+) or less/), [times(known.years) * lacks]);
  expectNear(numbersIn(question, /gaming cards: (.+) or more/), [times(known.cards) / lacks]);
  // What could not turn it alone is in the menu.
  expect(question.lines?.map(plainText).join()).not.toMatch(/work kept|hours online/);
  for (const given of [{ kept: point(1) }, { hours: point(1) }]) expect(middle(given)).toBeLessThan(1);

  const moved = () => [...channels.messages.values()].findLast(({ view }) => view.mentions)?.view as View;
  await ok(context, "/settle assume assumptions: speed ratio = 0.5 to 2", asBob);
  const ratio = { ratio: between(0.5, 2) };
  expectNear(numbersIn(moved(), /By Bob's numbers it is (.+) likely/), [chance(ratio)]);
  await ok(context, "/settle assume assumptions: gaming cards = 500M to 900M", asBob);
  const pro = { ...ratio, cards: between(500e6, 900e6) };
  expectNear(numbersIn(moved(), /By Bob's numbers it is (.+) likely/), [chance(pro)]);
  await ok(context, "/settle stance percent: 5", asAda);
  await ok(context, "/settle assume assumptions: speed ratio = 30 to 60", asAda);
  const con = { ratio: between(30, 60) };
  expect(moved().lead).toBe("By Ada's numbers it is under 1% likely.");
  expect(chance(con)).toBeLessThan(0.01);
  const [mine, theirs] = [middle(pro), middle(con)];
  expectNear(numbersIn(moved(), /You are (.+)× apart; most of it is the speed ratio/), [mine / theirs]);

  const crux = await ok(context, "/settle crux", asAda);
  expect([crux.title, crux.lead]).toEqual(["It hangs on the speed ratio.", "Bob says 0.5 to 2, Ada 30 to 60."]);
  // With the speed ratio settled either way the gaming cards are left.
  const left = Math.max(mine / middle(ratio), middle({ ...pro, ...con }) / theirs);
  expectNear(numbersIn(crux, /go from (.+)× apart to (.+)×\./), [mine / theirs, left]);
  expectNear(numbersIn(crux, /It turns at (.+) gaming cards .* for Bob, at (.+) gaming cards .* for Ada/), [
    middle(pro) * times(ratio.ratio),
    middle(con) * times(con.ratio),
  ]);
  // How it went tells a number as the card did.
  const history = await ok(context, "/settle history", asAda);
  expect((history.lines ?? []).map(plainText).at(-1)).toContain(`, Against ${opened}`);
});

test("alone, evidence near even is on nobody's side and agrees with nobody who is surer", async () => {
  const { context, channels } = await table();
  const preview = await ok(context, "/settle open claim: renting is cheaper than buying", ada);
  const where = await ok(context, lineOf(preview, "Argue with the evidence…"), ada);
  await ok(context, lineOf(where, "In the channel"), ada);
  const [thread = ""] = channels.threads.keys();
  const small = () => (pinnedIn(channels).lines ?? []).map(plainText).find((line) => line.includes("Undecided"));
  expect(small()).toBe("Undecided: the evidence");
  for (const percent of [5, 75]) {
    const question = await ok(context, `/settle stance percent: ${percent}`, within(ada, thread));
    expect(question.lead).toMatch(/^The evidence says (4|5)\d%: it could go either way\.$/);
  }
  expect(small()).toBe("For: Ada (from under 5% to 75%) · Undecided: the evidence");
  await ok(context, "/settle assume assumptions: rent per hour = $5", within(ada, thread));
  expect(pinnedIn(channels).lead).toBe("By Ada's own numbers it is 3% likely.");
});

test("a chance near even bears nobody out, and settles nothing", async () => {
  const { context, channels } = await table();
  const preview = await ok(context, "/settle open claim: renting costs more than owning", ada);
  await ok(context, lineOf(preview, "Open it"), ada);
  const [thread = ""] = channels.threads.keys();
  const question = await ok(context, "/settle stance percent: 95", within(ada, thread));
  expect(question.lead).toMatch(/^The evidence says (4|5)\d%: it could go either way\./);
  await ok(context, "/settle stance percent: 25", within(bob, thread));
  await ok(context, "/settle assume assumptions: years of use = 3 to 6", within(bob, thread));
  expect(pinnedIn(channels).lead).toBe("By the numbers of both: it could go either way.");
  await ok(context, "/settle assume assumptions: years of use = 1 to 2", within(bob, thread));
  expect(pinnedIn(channels).lead).toMatch(/^By Bob's numbers it is under 1% likely, by the evidence [45]\d%\.$/);
  await ok(context, "/settle assume assumptions: years of use = 6 to 9", within(bob, thread));
  await ok(context, "/settle stance percent: 95", within(ada, thread));
  await ok(context, "/settle assume assumptions: years of use = 3 to 6", within(ada, thread));
  await ok(context, "/settle accept assumption: years of use", within(bob, thread));
  await ok(context, "/settle close", within(ada, thread));
  await ok(context, "/settle close", within(bob, thread));
  const end = [...channels.messages.values()].findLast(({ channel }) => channel === "2")?.view;
  expect([end?.lead, end?.chart]).toMatchObject([
    "Agreed: it could go either way.",
    { outcome: "Settled: it could go either way" },
  ]);
  expect(pinnedIn(channels).lead).toBe("Agreed: it could go either way.");
});
