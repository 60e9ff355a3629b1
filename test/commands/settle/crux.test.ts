// The crux of an argument against a computation of its own: Shapley's definition over the pool's formula, written here.

import { expect, test } from "vitest";
import type { Caller } from "../../../src/kit/define.ts";
import { asked, contextForTest, viewOf } from "../context.ts";

type Point = Readonly<Record<string, number>>;

const article: Point = {
  accelerator_spend: 180e9,
  accelerator_price: 30e3,
  hyperscaler_count: 4,
  stock_to_flow_ratio: 1,
  dc_to_consumer_ratio: 50,
  consumer_gpu_installed_base: 150e6,
  participation: 1,
  memory_eligible_share: 1,
  availability: 1,
  coordination_efficiency: 1,
};

/** The pool in hyperscalers, by hand. */
function poolOf(point: Point): number {
  const of = (id: string) => point[id] ?? Number.NaN;
  const fleet =
    point.fleet_per_hyperscaler ??
    ((of("accelerator_spend") / of("accelerator_price")) * of("stock_to_flow_ratio")) / of("hyperscaler_count");
  const joined = of("consumer_gpu_installed_base") * of("participation") * of("memory_eligible_share");
  return (joined * of("availability") * of("coordination_efficiency")) / of("dc_to_consumer_ratio") / fleet;
}

/** Shapley shares of ln(a / b) by the definition: the mean over all orders of what each assumption adds. */
function sharesOf(a: Point, b: Point): ReadonlyMap<string, number> {
  const differing = Object.keys({ ...a, ...b }).filter((id) => a[id] !== b[id]);
  const whole = Math.log(poolOf(a) / poolOf(b));
  const sums = new Map(differing.map((id) => [id, 0]));
  const orders = permutations(differing);
  for (const order of orders) {
    let point = b;
    for (const id of order) {
      const next = { ...point, [id]: a[id] as number };
      sums.set(id, (sums.get(id) ?? 0) + Math.log(poolOf(next) / poolOf(point)));
      point = next;
    }
  }
  return new Map([...sums].map(([id, sum]) => [id, sum / orders.length / whole]));
}

const permutations = (ids: readonly string[]): readonly (readonly string[])[] =>
  ids.length <= 1
    ? [ids]
    : ids.flatMap((first) => permutations(ids.filter((id) => id !== first)).map((rest) => [first, ...rest]));

/** Both sides' own values: the medians of what is typed. */
const pairs: readonly { readonly name: string; readonly pro: Point; readonly con: Point; readonly typed?: string }[] = [
  {
    name: "two points each",
    pro: { participation: 0.6, availability: 0.5 },
    con: { participation: 0.003, dc_to_consumer_ratio: 38.8 },
  },
  {
    name: "one against six",
    pro: { participation: 0.2 },
    con: {
      participation: 0.003,
      memory_eligible_share: 0.335,
      availability: 0.61,
      coordination_efficiency: 0.2,
      dc_to_consumer_ratio: 38.8,
      consumer_gpu_installed_base: 130e6,
    },
  },
  {
    name: "money against cards",
    pro: { accelerator_spend: 150e9, accelerator_price: 40e3 },
    con: { stock_to_flow_ratio: 2.67, hyperscaler_count: 5, participation: 0.1 },
  },
  {
    name: "a log-normal range",
    pro: { dc_to_consumer_ratio: Math.sqrt(10 * 90), participation: 0.1 },
    con: { dc_to_consumer_ratio: 50, availability: 0.61 },
    typed: "dc_to_consumer_ratio = 10 to 90; participation = 10%",
  },
  {
    name: "pulling both ways",
    pro: { participation: 0.1, dc_to_consumer_ratio: 80 },
    con: { participation: 0.05, dc_to_consumer_ratio: 20, availability: 0.9 },
  },
];

const shell: Caller = { id: "shell", name: "you", manages: true, roles: [] };
const listed = (point: Point) =>
  Object.entries(point)
    .map(([id, value]) => `${id} = ${value}`)
    .join("; ");

interface Crux {
  readonly disagreement: number;
  readonly differences: readonly { readonly id: string; readonly share: number }[];
}

async function cruxOf(pro: string, con: string): Promise<Crux> {
  const context = await contextForTest();
  const line = `/settle open claim: The pool is enough comparison: pool_to_one_hyperscaler >= 1 preset: article for: ${pro} against: ${con}`;
  return (viewOf(await asked(context, line, shell)).data as { argument: { crux: Crux } }).argument.crux;
}

test.each(pairs)("$name: every share within 1e-6 of the definition", async ({ pro, con, typed }) => {
  const { disagreement, differences } = await cruxOf(typed ?? listed(pro), listed(con));
  const [a, b] = [
    { ...article, ...pro },
    { ...article, ...con },
  ];
  expect(disagreement).toBeCloseTo(Math.log(poolOf(a) / poolOf(b)), 9);
  const shares = sharesOf(a, b);
  expect(differences.map(({ id }) => id).sort()).toEqual([...shares.keys()].sort());
  for (const { id, share } of differences) expect(Math.abs(share - (shares.get(id) ?? Number.NaN))).toBeLessThan(1e-6);
  const sizes = differences.map(({ share }) => Math.abs(share));
  expect(sizes).toEqual([...sizes].sort((x, y) => y - x));
});

test.each([
  ["fleet_per_hyperscaler = 5M; participation = 10%", "participation = 1%; accelerator_price = 40000"],
  ["participation = 1%; accelerator_price = 40000", "fleet_per_hyperscaler = 5M; participation = 10%"],
])("a fleet that only one side gives directly counts against the other's own fleet: %s", async (pro, con) => {
  const { disagreement, differences } = await cruxOf(pro, con);
  const given = poolOf({ ...article, fleet_per_hyperscaler: 5e6, participation: 0.1 });
  const computed = poolOf({ ...article, participation: 0.01, accelerator_price: 40e3 });
  const sign = pro.startsWith("fleet") ? 1 : -1;
  expect(disagreement).toBeCloseTo(sign * Math.log(given / computed), 9);
  const fleet = differences.find(({ id }) => id === "fleet_per_hyperscaler");
  const own = 180e9 / 40e3 / 4;
  expect((fleet?.share ?? 0) * disagreement).toBeCloseTo(-sign * Math.log(5e6 / own), 9);
  expect(differences.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
});
