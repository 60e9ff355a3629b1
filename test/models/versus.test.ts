// Owners by their names, and the verdict on each recomputed from the ledger's rows on days before, at and after the count.

import { describe, expect, test } from "vitest";
import { ownerCalled } from "../../src/models/ledger/called.ts";
import { amountIn, datedText, type Owned, ownedIn, ownedName, ownedText } from "../../src/models/ledger/owned.ts";
import { owners } from "../../src/models/ledger/owners.ts";
import { contests } from "../../src/models/versus.ts";
import { plainText } from "../../src/render/markdown.ts";
import { asked, contextForTest, dataOf, viewOf } from "../commands/context.ts";

const first = contests.compute.quantities.get("first_compute");
if (first === undefined) throw new Error("Expected the contest to have a first side");

test.each(owners.map((owner) => [owner.label, owner] as const))(
  "%s is known by its label and every name",
  (_, owner) => {
    for (const name of [
      owner.label,
      owner.label.toUpperCase(),
      ...owner.names.map((each) => each.replaceAll("*", "")),
    ]) {
      expect(ownerCalled(name)?.id, name).toBe(owner.id);
    }
    const owned = ownedIn(owner.label, "2026-11-28");
    expect(owned?.owner.id).toBe(owner.id);
    // As it is kept it reads the same, whatever day it is read on.
    expect(ownedIn(ownedText(owned as never), "2031-01-01")).toEqual(owned);
    expect(first.fact?.owners?.reading(first, owner.label)?.name).toBeDefined();
  },
);

test.each([
  ["10% of gamers in 2027", "gamers", 0.1, "2027-12-31"],
  ["1000 H100s", "h100", 1000, "2026-11-28"],
  ["2M of the gamers' cards", undefined, 0, ""],
  ["15 million gamers on 2026-06-30", "gamers", 1, "2026-06-30"],
  ["Meta and Amazon in 2027", "meta_amazon", 1, "2027-12-31"],
  ["Meta and gamers", undefined, 0, ""],
  ["AWS at the end of 2025", "amazon", 1, "2025-12-31"],
  ["all AI compute in the world in June 2027", "world", 1, "2027-06-30"],
  ["5", undefined, 0, ""],
  ["4", undefined, 0, ""],
  ["the 4", "four", 1, "2026-11-28"],
  ["3M to 7M", undefined, 0, ""],
])("%s", (text, id, part, day) => {
  const owned = ownedIn(text, "2026-11-28");
  expect(owned?.owner.id).toBe(id);
  if (owned) expect([owned.part, owned.day]).toEqual([expect.closeTo(part, 9), day]);
});

test("so many pieces have what each has, however many there are of them; fleets are added up", () => {
  const ten = ownedIn("10 gamers", "2026-11-28") as Owned;
  const { low = 0, high = 0 } = amountIn(ten, "GW") ?? {};
  expect([low * 1e8, high * 1e8]).toEqual([expect.closeTo(165, 6), expect.closeTo(560, 6)]);
  expect(ownedName(ten)).toBe("10 gaming cards");
  const [meta, amazon, both] = ["Meta", "Amazon", "Meta and Amazon"].map(
    (name) => ownedIn(name, "2025-12-31") as Owned,
  );
  const h100e = (owned?: Owned) => amountIn(owned as Owned, "h100e")?.value ?? 0;
  expect(h100e(both)).toBeCloseTo(h100e(meta) + h100e(amazon), 3);
});

test("what is past does not grow, and China's companies grow as China does", () => {
  const of = (id: string) => owners.find((owner) => owner.id === id);
  for (const id of ["miners", "folding_at_home", "seti_at_home", "boinc", "supercomputer"]) {
    const owned = ownedIn(of(id)?.label ?? "", "2026-11-30") as Owned;
    expect(of(id)?.growth, id).toBeUndefined();
    expect(amountIn(owned, "h100e"), id).toEqual(amountIn({ ...owned, day: of(id)?.asOf ?? "" }, "h100e"));
  }
  for (const id of ["bytedance", "alibaba", "tencent"]) expect(of(id)?.growth).toEqual(of("china")?.growth);
  expect(of("china")?.growth?.high).toBeLessThan(of("google")?.growth?.low ?? 0);
});

test("what is sourced has a page, and every page an address", () => {
  for (const { id, status, sources } of owners) {
    if (status !== "judgement") expect(sources.length, id).toBeGreaterThan(0);
    if (status === "sourced") expect(sources[0]?.kind, id).toBe("primary");
    for (const { title, url } of sources) expect(url ?? "", title).toMatch(/^https?:|^$/);
  }
});

test("a part of a crowd is less than the whole, in number and in compute", () => {
  for (const { id, within, devices, h100e } of owners) {
    const whole = owners.find((owner) => owner.id === within);
    if (within === undefined) continue;
    expect(whole, id).toBeDefined();
    expect(devices?.value ?? 0, id).toBeLessThan(whole?.devices?.value ?? 0);
    expect(h100e.low, id).toBeLessThan(whole?.h100e.high ?? 0);
  }
});

test("watts and dollars, by hand", () => {
  const google = ownedIn("Google", "2026-12-31");
  if (google === undefined) throw new Error("Expected Google");
  expect((amountIn(google, "GW")?.value ?? 0) / (((5e6 * 3.3) / 1.4) * 0.667 * 1.3 * 1.2 * 1e-6)).toBeCloseTo(1, 2);
  expect((amountIn(google, "USD")?.value ?? 0) / (((5e6 * 3.3) / 1.3) * 20_000)).toBeCloseTo(1, 2);
  const cards = ownedIn("1000 RTX 3060s", "2026-12-31");
  expect(cards && amountIn(cards, "GW")?.value).toBeCloseTo(170e-6, 12);
  expect(datedText(google)).toBe("counted at the end of 2025, grown to the end of 2026");
});

/** The ratio of two rows on a day with its 90% range, from the rows alone. */
function contested(
  a: string,
  b: string,
  day: string,
): { readonly low: number; readonly middle: number; readonly high: number } {
  const [one, other] = [a, b].map((id) => {
    const owner = owners.find((each) => each.id === id);
    if (owner === undefined) throw new Error(`Expected ${id}`);
    const years = (Date.parse(day) - Date.parse(owner.asOf)) / 86_400_000 / 365.25;
    const log = ({ low, high }: { low: number; high: number }) => [
      Math.log(low * high) / 2,
      Math.log(high / low) / 2 / 1.6448536269514722,
    ];
    const [mu = 0, sd = 0] = log(owner.h100e);
    const [rate = 0, doubt = 0] = owner.growth ? log(owner.growth) : [];
    return { mu: mu + years * rate, sd: Math.hypot(sd, years * doubt) };
  });
  const mu = (one?.mu ?? 0) - (other?.mu ?? 0);
  const wide = 1.6448536269514722 * Math.hypot(one?.sd ?? 0, other?.sd ?? 0);
  return { low: Math.exp(mu - wide), middle: Math.exp(mu), high: Math.exp(mu + wide) };
}

const days = ["2024-12-31", "2025-12-31", "2026-11-28", "2028-02-29"];
const pairs = [
  ["google", "oracle"],
  ["openai", "china"],
  ["coreweave", "universities"],
  ["gamers", "consoles"],
  ["folding_at_home", "xai"],
] as const;

describe.each(days)("on %s", (day) => {
  test.each(pairs)("%s against %s", async (a, b) => {
    const context = await contextForTest(() => Date.parse(`${day}T12:00:00Z`));
    const [one, other] = [a, b].map((id) => owners.find((owner) => owner.id === id)?.label);
    const outcome = await asked(context, `/versus first: ${one} second: ${other}`);
    const { headline } = dataOf<{ headline: { p5: number; median: number; p95: number } }>(outcome);
    const { low, middle, high } = contested(a, b, day);
    expect(headline.p5 / low).toBeCloseTo(1, 9);
    expect(headline.median / middle).toBeCloseTo(1, 9);
    expect(headline.p95 / high).toBeCloseTo(1, 9);
    const view = viewOf(outcome);
    expect(plainText(view.lead).toLowerCase()).toContain(`${one} against ${other}: `.toLowerCase());
    const line = (view.lines ?? []).map(plainText).join(" ");
    if (day === "2026-11-28" && a === "google") {
      expect(line).toContain("counted at the end of 2025, grown to November 2026");
    }
  });
});

test("a crowd against a fleet loses what crowds lose, and who is unknown is asked about", async () => {
  const context = await contextForTest();
  const lossy = await asked(context, "/versus first: AWS second: gamers");
  expect(dataOf<{ model: string; headline: { p95: number } }>(lossy)).toMatchObject({ model: "crowd" });
  expect(dataOf<{ headline: { p95: number } }>(lossy).headline.p95).toBeLessThan(0.05);
  await expect(asked(context, "/versus first: Gogle second: China")).resolves.toMatchObject({
    kind: "user",
  });
});
