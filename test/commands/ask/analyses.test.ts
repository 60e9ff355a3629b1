// The analyses through their commands, against the published reference cases.

import { beforeAll, describe, expect, test } from "vitest";
import type { Context } from "../../../src/kit/define.ts";
import { plainText } from "../../../src/render/markdown.ts";
import { asked, contextForTest, dataOf, idOf, member, viewOf } from "../context.ts";

let context: Context;
beforeAll(async () => {
  context = await contextForTest();
});

const ranges = "accelerator_spend = 150B to 210B; accelerator_price = 25k..40k; dc_to_consumer_ratio = 30 to 80";

interface Indices {
  readonly sensitivity: readonly { readonly id: string; readonly first: number; readonly total: number }[];
}

describe("/sensitivity", () => {
  test("gives the shares of a product of log-normals", async () => {
    const { sensitivity } = dataOf<Indices>(
      await asked(context, `/sensitivity model: gap preset: article assumptions: ${ranges}`),
    );
    const shares = Object.fromEntries(sensitivity.map(({ id, first, total }) => [id, [first, total]]));
    for (const [id, share] of [
      ["accelerator_spend", 0.08734650877422197],
      ["accelerator_price", 0.17043135774317741],
      ["dc_to_consumer_ratio", 0.7422221334826006],
    ] as const) {
      expect(shares[id]?.[0]).toBeCloseTo(share, 2);
      expect(shares[id]?.[1]).toBeCloseTo(share, 2);
    }
  });

  test("gives first and total indices on the values themselves, where it is asked to", async () => {
    const where = "x = uniform(-3.141592653589793, 3.141592653589793); y = uniform(0, 1)";
    const outcome = await asked(context, `/estimate formula: x * y where: ${where}`);
    const line = `/sensitivity result: ${idOf(outcome)} scale: value`;
    const { sensitivity } = dataOf<Indices>(await asked(context, line));
    // Var(x y) = Var x (Var y + E[y]^2) with E[x] = 0, so y alone explains nothing, and with x the quarter of a third.
    const x = sensitivity.find(({ id }) => id === "x");
    const y = sensitivity.find(({ id }) => id === "y");
    expect(x?.first).toBeCloseTo(0.75, 2);
    expect(x?.total).toBeCloseTo(1, 1);
    expect(y?.first).toBeCloseTo(0, 2);
    expect(y?.total).toBeCloseTo(0.25, 2);
  });

  test("moves points over the ranges of the ledger, and says so", async () => {
    const outcome = await asked(context, "/sensitivity model: pool preset: measured");
    const found = dataOf<{
      basis: string;
      sensitivity: readonly { id: string; first: null; low: { output: number } }[];
    }>(outcome);
    expect(found.basis).toBe("ledger");
    expect(found.sensitivity[0]).toMatchObject({ id: "participation", first: null, total: null });
    expect(found.sensitivity[0]?.low.output).toBeCloseTo(0.0011715, 6);
    expect(plainText(viewOf(outcome).lead)).toContain("Every value is a point");
    const more = viewOf(await asked(context, "/sensitivity model: pool preset: measured more: true"));
    expect(more.sections[0]?.title).toContain("ledger");
    expect(viewOf(outcome).chart).toMatchObject({ kind: "tornado" });
  });

  test.each([
    ["/sensitivity", "option.missing", "model"],
    ["/sensitivity model: pol", "model.unknown", "model"],
    ["/sensitivity model: pool output: fleet", "output.unknown", "output"],
    ["/sensitivity result: nothing", "result.unknown", "result"],
  ])("%s is %s", async (line, code, field) => {
    const stranger = { ...member, id: "99" };
    expect(dataOf<{ error: object }>(await asked(context, line, stranger)).error).toMatchObject({ code, field });
  });
});

interface Solved {
  readonly claim: { readonly probability: number };
  readonly breakEven: Record<"atMedians" | "even" | "likely", { kind: string; value: number | null; holds: string }>;
}

describe("/breakeven", () => {
  test.each([
    ["accelerator_spend", 258198889747.16132],
    ["accelerator_price", 21737.065119284143],
    ["hyperscaler_count", 2.749545416973503],
    ["dc_to_consumer_ratio", 71.26966450997985],
  ])("gives %s for a gap of 100 million", async (solve, value) => {
    const line = `/breakeven model: gap preset: article assumptions: ${ranges} claim: compute_gap_ratio > 1e8 solve: ${solve}`;
    const { breakEven, claim } = dataOf<Solved>(await asked(context, line));
    expect((breakEven.atMedians.value ?? 0) / value).toBeCloseTo(1, 9);
    expect((breakEven.even.value ?? 0) / value).toBeCloseTo(1, 2);
    expect(claim.probability).toBeCloseTo(0.13936546763620905, 9);
  });

  test("says what a share would have to be where no share does", async () => {
    const outcome = await asked(context, "/breakeven model: pool preset: sceptic solve: participation");
    expect(dataOf<Solved>(outcome).breakEven.atMedians).toMatchObject({ kind: "beyond", holds: "above" });
    expect(plainText(viewOf(outcome).lead)).toContain("it would have to be 80 times all of it");
  });

  test("solves for what matters most unless told, and offers the others", async () => {
    const outcome = await asked(
      context,
      "/breakeven model: pool preset: article assumptions: participation = 5% to 20%",
    );
    expect(dataOf<{ breakEven: { assumption: string } }>(outcome).breakEven.assumption).toBe("participation");
    const [menu] = viewOf(outcome).actions ?? [];
    expect(menu).toMatchObject({ kind: "menu", option: "solve" });
  });

  test.each([
    ["/breakeven model: pool solve: particpation", "break-even.assumption", "solve"],
    ["/breakeven model: pool claim: nothing >= 1", "claim.output", "claim"],
    ["/breakeven model: pool claim: >= 5 kW", "unit.mismatch", "claim"],
  ])("%s is %s", async (line, code, field) => {
    expect(dataOf<{ error: object }>(await asked(context, line)).error).toMatchObject({ code, field });
  });
});

interface Compared {
  readonly crux: {
    readonly id: string;
    readonly disagreement: number;
    readonly shares: Readonly<Record<string, number>>;
    readonly differences: readonly { readonly id: string; readonly flips: object; readonly double: boolean }[];
  };
}

describe("/compare", () => {
  const mine = "accelerator_spend = 200B; dc_to_consumer_ratio = 50";
  const theirs = "accelerator_spend = 120B; hyperscaler_count = 8; dc_to_consumer_ratio = 20";

  test("splits the disagreement exactly", async () => {
    const { crux } = dataOf<Compared>(
      await asked(context, `/compare model: gap preset: article mine: ${mine} theirs: ${theirs}`),
    );
    expect(crux.disagreement).toBeCloseTo(2.120263536200091, 9);
    expect(crux.id).toBe("dc_to_consumer_ratio");
    expect(crux.shares.accelerator_spend).toBeCloseTo(0.240925533569042, 9);
    expect(crux.shares.hyperscaler_count).toBeCloseTo(0.3269155785238823, 9);
    expect(crux.shares.dc_to_consumer_ratio).toBeCloseTo(0.43215888790707574, 9);
  });

  test("mirrors when the two change places", async () => {
    const there = dataOf<Compared>(
      await asked(context, `/compare model: gap preset: article mine: ${mine} theirs: ${theirs}`),
    );
    const back = dataOf<Compared>(
      await asked(context, `/compare model: gap preset: article mine: ${theirs} theirs: ${mine}`),
    );
    expect(back.crux.disagreement).toBeCloseTo(-there.crux.disagreement, 12);
    for (const [id, share] of Object.entries(there.crux.shares)) expect(back.crux.shares[id]).toBeCloseTo(share, 12);
  });

  test("tells a double crux", async () => {
    const line = "/compare model: pool preset: article mine: participation = 100% theirs: participation = 10%";
    const outcome = await asked(context, line);
    expect(dataOf<Compared>(outcome).crux.differences[0]).toMatchObject({
      flips: { mine: true, theirs: true },
      double: true,
    });
    expect(plainText(viewOf(outcome).lead)).toBe(
      "It hangs on who joins: mine 100%, theirs 10%. You differ 10×. Settle that, and you agree.",
    );
  });

  test("sets a fleet given directly against one that is computed", async () => {
    const line = "/compare model: gap preset: article mine: fleet_per_hyperscaler = 3M theirs: accelerator_spend = 90B";
    const { crux } = dataOf<Compared>(await asked(context, line));
    expect(Object.keys(crux.shares)).toEqual(["fleet_per_hyperscaler"]);
    expect(crux.shares.fleet_per_hyperscaler).toBeCloseTo(1, 12);
    expect(crux.disagreement).toBeCloseTo(Math.log(4), 12);
  });

  test("a mistake is told with its list and place", async () => {
    const outcome = await asked(
      context,
      `/compare model: gap preset: article mine: ${mine} theirs: accelerator_spend = 5B; price = 3`,
    );
    expect(dataOf<{ error: object }>(outcome).error).toMatchObject({
      code: "name.unknown",
      field: "theirs",
      span: [24, 29],
    });
  });
});
