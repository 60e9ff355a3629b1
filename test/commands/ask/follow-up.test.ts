// What follows on a reply: its working, and the same with other values.

import { inflateSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import type { Context } from "../../../src/kit/define.ts";
import { plainText } from "../../../src/render/markdown.ts";
import { isForm, type View } from "../../../src/render/view.ts";
import { setOne } from "../../store/one-default.ts";
import { alone, asked, contextForTest, dataOf, idOf, member, moderator, viewOf } from "../context.ts";

let context: Context;
beforeAll(async () => {
  context = await contextForTest();
});

interface Working {
  readonly working: {
    readonly steps: readonly { readonly id: string; readonly numbers: string }[];
    readonly values: readonly { readonly id: string; readonly from: string; readonly sources?: readonly object[] }[];
  };
}

describe("/working", () => {
  test("has every step with its numbers, and every value with its source", async () => {
    const { working } = dataOf<Working>(
      await asked(context, "/working model: gap preset: article assumptions: hyperscaler_count = 5"),
    );
    expect(working.steps.map(({ id }) => id)).toEqual([
      "accelerator_purchases",
      "fleet_total",
      "fleet_per_hyperscaler",
      "compute_gap_ratio",
    ]);
    expect(working.steps[0]?.numbers).toBe("$180B per year ÷ $30k per datacenter GPU");
    const values = new Map(working.values.map((value) => [value.id, value]));
    expect(values.get("hyperscaler_count")).toMatchObject({ from: "option", sources: [] });
    expect(values.get("accelerator_price")).toMatchObject({ from: "preset" });
    expect(values.get("accelerator_price")?.sources?.[0]).toMatchObject({ kind: "article" });
  });

  test("names who set a value for the server, and when", async () => {
    const own = await contextForTest();
    await setOne(own.stores.defaults, { guild: "1" }, "gap.hyperscaler_count", "6", { id: "11", name: "Mira" });
    const outcome = await asked(own, "/working model: gap");
    expect(JSON.stringify(viewOf(outcome).sections)).toMatch(/this server's, by Mira, ",{"away":\d+}/);
  });

  test("reads as lines, never as a table or code that a phone would scroll", async () => {
    const { sections } = viewOf(await asked(context, "/working model: project"));
    expect(sections.every(({ table, code }) => table === undefined && code === undefined)).toBe(true);
  });
});

describe("/change", () => {
  test("asks with the values in force, and answers with what changed", async () => {
    const id = idOf(await asked(context, "/pool preset: article"));
    const { reply } = await asked(context, `/change result: ${id}`);
    if (!isForm(reply)) throw new Error("Expected a form");
    const [field] = reply.fields;
    expect(field?.value).toContain("who joins = 100%");
    expect(field?.value?.length).toBeLessThanOrEqual(4000);
    const list = field?.value?.replace("who joins = 100%", "who joins = 5% to 20%");
    const outcome = await asked(context, `${reply.line} assumptions: ${list?.replaceAll("\n", "; ")}`);
    const [changed = ""] = viewOf(outcome).lines ?? [];
    expect(plainText(changed)).toBe("Was 2 hyperscalers. Changed: who joins 100% → 5% to 20%.");
    const { quantities } = dataOf<{ quantities: Record<string, { from: string }> }>(outcome);
    expect(quantities.participation?.from).toBe("option");
    expect(quantities.availability?.from).toBe("preset");
  });

  test("keeps what was typed before, and takes a correlation away with 0", async () => {
    const list = "participation = 5% to 20%; availability = 20% to 80%; corr(participation, availability) = 0.6";
    const id = idOf(await asked(context, `/pool assumptions: ${list}`));
    const outcome = await asked(context, `/change result: ${id} assumptions: corr(availability, participation) = 0`);
    const plain = await asked(context, "/pool participation: 5% to 20% availability: 20% to 80%");
    expect(dataOf<{ headline: object }>(outcome).headline).toEqual(dataOf<{ headline: object }>(plain).headline);
  });

  test("works for others of the server, and for nobody else", async () => {
    const id = idOf(await asked(context, "/pool", member));
    const others = await asked(context, `/change result: ${id} assumptions: participation = 10%`, moderator);
    expect(others.kind).toBe("answer");
    const stranger = await asked(context, `/change result: ${id} assumptions: participation = 10%`, alone);
    expect(dataOf<{ error: object }>(stranger).error).toMatchObject({ code: "result.unknown", field: "result" });
  });
});

describe("a list", () => {
  test.each([
    "who joins = 5% to 10%, hours online = 50%",
    "who joins = 5% to 10% and hours online = 50%",
    "who joins 5% to 10%, hours online 50%",
    "Share of time a joined card is on, online and free = 50%, who joins: 5% to 10%",
  ])("is read by the names that people see: %s", async (list) => {
    const { quantities } = dataOf<{ quantities: Record<string, { reading: string }> }>(
      await asked(context, `/pool assumptions: ${list}`),
    );
    const readings = [quantities.participation, quantities.availability].map((each) => each?.reading);
    expect(readings).toEqual([expect.stringMatching(/^5% to 10%/), expect.stringMatching(/50%/)]);
  });

  test("is not mended to one that leaves a value out", async () => {
    const outcome = await asked(context, "/pool assumptions: speed ratio = 20, moon = 30");
    expect(dataOf<{ error: object }>(outcome).error).toMatchObject({ code: "name.unknown" });
  });
});

describe("correlations", () => {
  test.each([
    ["corr(participation, availabilty) = 0.5", "name.unknown", [20, 31]],
    [
      "participation = 2 * (5% to 9%) + (1% to 2%); corr(participation, availability) = 0.5",
      "correlation.draws",
      [50, 63],
    ],
    ["corr(participation, availability) = 2", "correlation.value", [36, 37]],
    [
      "corr(participation, availability) = 0.9; corr(availability, coordination_efficiency) = 0.9; corr(participation, coordination_efficiency) = -0.9",
      "correlation.impossible",
      [0, 143],
    ],
  ])("%s is %s", async (list, code, span) => {
    const outcome = await asked(context, `/pool assumptions: ${list}`);
    expect(dataOf<{ error: object }>(outcome).error).toMatchObject({ code, field: "assumptions", span });
  });

  test("the nearest possible ones are offered ready to paste", async () => {
    const pairs = [
      "participation, availability",
      "availability, coordination_efficiency",
      "participation, coordination_efficiency",
    ];
    const list = pairs.map((pair, k) => `corr(${pair}) = ${k === 2 ? -0.9 : 0.9}`).join("; ");
    const refused = await asked(context, `/pool assumptions: ${list}`);
    const { hint } = dataOf<{ error: { hint: string } }>(refused).error;
    const ranges = "participation = 5% to 20%; availability = 20% to 80%; coordination_efficiency = 20% to 80%";
    const mended = /`(.*)`/.exec(hint)?.[1];
    expect((await asked(context, `/pool assumptions: ${ranges}; ${mended}`)).kind).toBe("answer");
  });

  test("widen a product, are shown, and are none for a point", async () => {
    const ranges = "participation = 5% to 20%; availability = 20% to 80%";
    const tied = await asked(context, `/pool assumptions: ${ranges}; corr(participation, availability) = 0.6`);
    const free = await asked(context, `/pool assumptions: ${ranges}`);
    const width = (outcome: typeof tied) => {
      const { headline } = dataOf<{ headline: { p5: number; p95: number } }>(outcome);
      return headline.p95 / headline.p5;
    };
    expect(width(tied)).toBeGreaterThan(width(free));
    const working = await asked(context, `/working result: ${idOf(tied)}`);
    expect(JSON.stringify(viewOf(working).sections)).toContain("move together: correlation 0.6");
    const point = await asked(
      context,
      "/pool preset: article assumptions: participation = 5% to 20%; corr(participation, availability) = 0.6",
    );
    expect(dataOf<{ warnings: string[] }>(point).warnings.join()).toContain("availability is a point");
  });
});

test("a result goes out as code for Squiggle and as tables, by the button in its working", async () => {
  const pool = viewOf(await asked(context, "/pool participation: 5% to 20%"));
  const { model, headline } = pool.data as { readonly model: string; readonly headline: { readonly median: number } };
  const pressed = async ({ actions = [] }: View, label: string) => {
    const button = actions.find((each) => each.kind === "button" && each.label === label);
    return viewOf(await asked(context, button?.line ?? `no button ${label}`));
  };
  const working = await pressed(pool, "Working");
  const { files = [], lines = [], data } = await pressed(working, "Squiggle, CSV");
  expect(files.map(({ name }) => name)).toEqual([`${model}.squiggle`, `${model}-quantiles.csv`, `${model}-trials.csv`]);
  const [code = "", quantiles = "", trials = ""] = files.map(({ text }) => text);
  const rowOf = (csv: string, id: string) =>
    csv
      .split("\r\n")
      .find((row) => row.startsWith(`${id},`))
      ?.split(",");
  expect(Number(rowOf(quantiles, "pool_to_one_hyperscaler")?.[6])).toBe(headline.median);
  const [heads = "", first = ""] = trials.split("\r\n");
  const value = (id: string) => Number(first.split(",")[heads.split(",").indexOf(id)]);
  expect(value("pool_to_one_hyperscaler")).toBeCloseTo(
    value("pool_dc_equivalents") / value("fleet_per_hyperscaler"),
    12,
  );
  expect(trials.trimEnd().split("\r\n")).toHaveLength(1025);
  const [{ url = "" } = {}] = lines.flat().filter((part) => typeof part === "object" && "url" in part) as {
    readonly url?: string;
  }[];
  const packed = decodeURIComponent(url.split("#code=")[1] ?? "");
  expect(JSON.parse(inflateSync(Buffer.from(packed, "base64")).toString())).toEqual({ defaultCode: code });
  expect(data).toMatchObject({ squiggle: code });
});

test("a sampled result is worked out from other trials by a button, and comes out alike", async () => {
  const working = viewOf(await asked(context, `/working result: ${idOf(await asked(context, "/pool"))}`));
  const button = working.actions?.find((each) => each.kind === "button" && each.label === "Other trials");
  const { lead, data } = viewOf(await asked(context, button?.line ?? "no button"));
  const { first, second } = data as Readonly<Record<"first" | "second", { readonly median: number }>>;
  expect(lead).toMatch(/^Other trials give/);
  expect(second.median).not.toBe(first.median);
  expect(Math.abs(second.median / first.median - 1)).toBeLessThan(0.03);
  const exact = viewOf(await asked(context, `/working result: ${idOf(await asked(context, "/gap preset: article"))}`));
  expect(exact.actions?.map((each) => "label" in each && each.label)).not.toContain("Other trials");
});

test("a bare reply offers what would turn it in one tap, and its page where there are pages; the rest stands under Working", async () => {
  const labels = (view: View) => (view.actions ?? []).flatMap((each) => (each.kind === "button" ? [each.label] : []));
  const context = await contextForTest();
  const front = ["Working", "Change…", "Settle this", "What would turn it", "As the article has it"];
  expect(labels(viewOf(await asked(context, "/pool")))).toEqual(front);
  const shared = { ...context, publicUrl: "https://crux.example" };
  const pool = viewOf(await asked(shared, "/pool"));
  expect(labels(pool)).toEqual(front);
  const line = pool.actions?.find((each) => each.kind === "button" && each.label === "Working");
  const working = viewOf(await asked(shared, line?.kind === "button" ? line.line : ""));
  expect(labels(working)).toEqual(expect.arrayContaining(["What would turn it", "Share", "What matters"]));
});

test("a command about a reply is about one's own last one here, where none is named", async () => {
  const context = await contextForTest();
  const models = await asked(context, "/sensitivity");
  expect(models.kind).toBe("user");
  await asked(context, "/rent");
  await asked(context, "/pool participation: 7%", { ...member, id: "99" });
  expect(dataOf<{ model: string }>(await asked(context, "/sensitivity")).model).toBe("rent");
  expect((await asked(context, "/sensitivity", { ...member, channel: "77" })).kind).toBe("user");
});
