// What replies say is of the case that they are about.

import { expect, test } from "vitest";
import { plainText } from "../../../src/render/markdown.ts";
import { asked, contextForTest, dataOf, viewOf } from "../context.ts";

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
  expect(await linesOf("/pool participation: 200M gaming cards")).toContain("no longer a share");
});
