// Models of one's own: written in one line, saved for a server, and used like the built-in ones.

import { beforeEach, describe, expect, test } from "vitest";
import type { Context } from "../../../src/kit/define.ts";
import { complete, run } from "../../../src/kit/run.ts";
import { isForm } from "../../../src/render/view.ts";
import { alone, asked, contextForTest, dataOf, idOf, member, moderator, viewOf } from "../context.ts";

let context: Context;
beforeEach(async () => {
  context = await contextForTest();
});

interface Given {
  readonly model: string;
  readonly preset: string | null;
  readonly headline: { readonly id: string; readonly unit: string; readonly median: number; readonly p5: number };
  readonly claim: { readonly text: string; readonly probability: number };
  readonly warnings: readonly string[];
}

const clubs = "/estimate formula: students * gpus / 8 where: students = 200..400; gpus = 1/20 claim: >= 2";
const other = { ...member, id: "20", name: "Bo" };

describe("/estimate", () => {
  test("runs a formula over its values, with a claim on the result", async () => {
    const given = dataOf<Given>(await asked(context, clubs));
    expect(given).toMatchObject({ model: "estimate", preset: null, headline: { id: "result", unit: "" } });
    expect(given.headline.median).toBeCloseTo(Math.sqrt(200 * 400) / 160, 12);
    expect(given.headline.p5).toBeCloseTo(1.25, 12);
    expect(given.claim.text).toBe("result >= 2");
    expect(given.claim.probability).toBeCloseTo(0.279, 4);
  });

  test.each([
    "formula: students * gpus / 8 >= 2 where: students = 200..400; gpus = 1/20",
    "formula: students * gpus / 8 where: students = 200..400; gpus = 1/20 >= 2",
  ])("a comparison at the end is the claim: %s", async (options) => {
    const { claim } = dataOf<Given>(await asked(context, clubs));
    expect(dataOf<Given>(await asked(context, `/estimate ${options}`)).claim).toEqual(claim);
  });

  test("a pipe of Squiggle's behind the values compares nothing", async () => {
    const line = "/estimate formula: x * 2 where: x = normal({ mean: 5, stdev: 2 }) -> truncateLeft(0)";
    const given = dataOf<Given>(await asked(context, line));
    expect(given.claim ?? null).toBeNull();
    expect(given.headline.p5).toBeGreaterThan(0);
  });

  test("tells euros with their sign, as dollars are", async () => {
    const view = viewOf(await asked(context, "/estimate formula: price * 2 where: price = 4000 to 5000 EUR"));
    expect(JSON.stringify(view.lead)).toContain("€8,900");
    expect(JSON.stringify(view.lead)).toContain("€8,000 to €10k");
  });

  test("checks units, converts them, and gives the result in the unit asked for", async () => {
    const where = "price = $0.20 per kWh; power = 500 W; time = 10 h";
    const given = dataOf<Given>(
      await asked(context, `/estimate formula: price * power * time where: ${where} unit: USD`),
    );
    expect(given.headline).toMatchObject({ unit: "USD", median: 1 });
    const outcome = await asked(
      context,
      `/working result: ${idOf(await asked(context, `/estimate formula: price * power * time where: ${where} unit: USD`))}`,
    );
    expect(JSON.stringify(viewOf(outcome).sections)).toContain("$0.20 per kWh × 500 W × 10 hours = ");
  });

  test("takes formulas among the values, and a name for the result", async () => {
    const line = "/estimate formula: profit = revenue - cost where: cost = 30 USD; revenue = users * 5 USD; users = 10";
    expect(dataOf<Given>(await asked(context, line)).headline).toMatchObject({ id: "profit", unit: "USD", median: 20 });
  });

  test("keeps the brackets at both ends of a formula", async () => {
    const line = "/estimate formula: (a + 1) * (b + 1) where: b = (a + 1) / (a + 2); a = 2";
    expect(dataOf<Given>(await asked(context, line)).headline.median).toBeCloseTo(3 * 1.75, 12);
  });

  test("gives the indices of the g-function", async () => {
    const factors = [0, 1, 4.5, 9].map((a, k) => `(abs(4 * x${k} - 2) + ${a}) / ${1 + a}`).join(" * ");
    const where = [0, 1, 2, 3].map((k) => `x${k} = uniform(0, 1)`).join("; ");
    const id = idOf(await asked(context, `/estimate formula: ${factors} where: ${where}`));
    const { sensitivity } = dataOf<{ sensitivity: readonly { id: string; first: number; total: number }[] }>(
      await asked(context, `/sensitivity result: ${id} scale: value`),
    );
    // Var_i = 1 / (3 (1 + a_i)^2); first = Var_i / Var, total = Var_i prod (1 + Var_j) / Var over j other than i.
    const parts = [0, 1, 4.5, 9].map((a) => 1 / (3 * (1 + a) ** 2));
    const all = parts.reduce((product, part) => product * (1 + part), 1);
    for (const [k, part] of parts.entries()) {
      const found = sensitivity.find((each) => each.id === `x${k}`);
      expect(Math.abs((found?.first ?? 0) - part / (all - 1))).toBeLessThan(0.01);
      expect(Math.abs((found?.total ?? 0) - (part * all) / (1 + part) / (all - 1))).toBeLessThan(0.01);
    }
  });

  test("says what is listed for nothing", async () => {
    const { warnings } = dataOf<Given>(await asked(context, "/estimate formula: 2 * a where: a = 5; b = 6"));
    expect(warnings).toEqual(["b is not in the formula."]);
  });

  test.each([
    ["/estimate", "option.missing", "formula", null],
    ["/estimate formula: a * b where: a = 5", "name.unknown", "formula", [4, 5]],
    ["/estimate formula: a * bb where: a = 5; bbb = 5", "name.unknown", "formula", [4, 6]],
    ["/estimate formula: a + b where: a = 5 kW; b = 2 h", "unit.mismatch", "formula", [0, 5]],
    ["/estimate formula: a where: a = 5 kW unit: USD", "unit.mismatch", "formula", [0, 1]],
    ["/estimate formula: a where: a = 5 unit: parsecs", "unit.unknown", "unit", [0, 7]],
    ["/estimate formula: a where: b = 3; a = 80 to 20", "range.reversed", "where", [11, 19]],
    ["/estimate formula: a where: a = b; b = a", "model.cycle", "where", [0, 1]],
    ["/estimate formula: a = b where: a = 5; b = 5", "assumption.name", "formula", [0, 1]],
    ["/estimate formula: a where: a = 5 claim: b > 3", "claim.output", "claim", [0, 1]],
    ["/estimate formula: a where: a = 1 to 2; b = 3; corr(a, c) = 0.5", "name.unknown", "where", [27, 28]],
    ["/estimate model: nothing", "model.unknown", "model", null],
  ])("%s is %s", async (line, code, field, span) => {
    expect(dataOf<{ error: object }>(await asked(context, line)).error).toMatchObject({ code, field, span });
  });
});

describe("a saved model", () => {
  test("is used like a built-in one, by anybody of the server", async () => {
    await asked(context, `${clubs} save: Clubs`);
    const lines = [
      "/estimate model: clubs",
      "/sensitivity model: clubs",
      "/breakeven model: clubs",
      "/working model: clubs",
      "/compare model: clubs mine: students = 500 theirs: students = 100",
    ];
    for (const line of lines) expect([line, (await asked(context, line, other)).kind]).toEqual([line, "answer"]);
    expect((await asked(context, "/estimate model: clubs", alone)).kind).toBe("user");
    const offered = await complete({ command: "sensitivity", options: { model: "cl" } }, "model", {
      ...context,
      caller: other,
    });
    expect(offered.map(({ value }) => value)).toEqual(["clubs"]);
  });

  test("takes other values, which can be changed again", async () => {
    await asked(context, `${clubs} save: clubs`);
    const changed = await asked(context, "/estimate model: clubs where: students = 500");
    expect(dataOf<Given>(changed).headline.median).toBeCloseTo(3.125, 12);
    const again = await asked(context, `/change result: ${idOf(changed)} assumptions: gpus = 1/10`);
    expect(dataOf<Given>(again).headline.median).toBeCloseTo(6.25, 12);
  });

  test("keeps its correlations", async () => {
    const where = "a = 1 to 10; b = 1 to 10; corr(a, b) = -1";
    await asked(context, `/estimate formula: a * b where: ${where} save: tied`);
    const { headline } = dataOf<Given>(await asked(context, "/estimate model: tied"));
    expect(headline.p5).toBeCloseTo(headline.median, 9);
  });

  test("is saved from a reply by its button, through a form for the name", async () => {
    const outcome = await asked(context, clubs);
    const button = viewOf(outcome).actions?.find(
      (action) => action.kind === "button" && action.label.startsWith("Save"),
    );
    const { reply } = await asked(context, button?.line ?? "");
    if (!isForm(reply)) throw new Error("Expected a form");
    expect(reply.fields.map(({ option }) => option)).toEqual(["name"]);
    expect((await asked(context, `${reply.line} name: clubs`)).kind).toBe("answer");
    const listed = dataOf<{ saved: object }>(await asked(context, "/models list"));
    expect(Object.keys(listed.saved)).toEqual(["clubs"]);
  });

  test("is written over by its author and moderators alone", async () => {
    await asked(context, `${clubs} save: clubs`);
    const refused = await asked(context, `${clubs} save: clubs`, other);
    expect(dataOf<{ error: object }>(refused).error).toMatchObject({ code: "model.owner", field: "save" });
    expect((await asked(context, `${clubs} save: clubs`, moderator)).kind).toBe("answer");
    await context.stores.defaults.setModeratorRole("1", "900", { id: "11", name: "Mira" });
    expect((await asked(context, `${clubs} save: clubs`, { ...other, roles: ["900"] })).kind).toBe("answer");
    expect((await asked(context, "/models delete name: clubs", other)).kind).toBe("user");
    expect((await asked(context, "/models delete name: clubs")).kind).toBe("answer");
    expect((await asked(context, "/estimate model: clubs")).kind).toBe("user");
  });

  test("that is deleted or changed leaves the replies made with it as they were", async () => {
    const id = idOf(await asked(context, `${clubs} save: clubs`));
    await asked(context, "/estimate formula: 1 save: clubs");
    await asked(context, "/models delete name: clubs");
    const { headline } = dataOf<Given>(await asked(context, `/working result: ${id}`, other));
    expect(headline.median).toBeCloseTo(Math.sqrt(200 * 400) / 160, 12);
  });

  test.each(["pool", "Power", "settle", "help", "a/b", ""])("cannot be called `%s`", async (name) => {
    const outcome = await asked(context, `${clubs} save: ${name === "" ? '""' : name}`);
    expect(dataOf<{ error: object }>(outcome).error).toMatchObject({ code: "model.name", field: "save" });
  });

  test("is none where the model is one of Crux", async () => {
    const id = idOf(await asked(context, "/pool"));
    const outcome = await asked(context, `/models save result: ${id} name: mine`);
    expect(dataOf<{ error: object }>(outcome).error).toMatchObject({ code: "model.own" });
  });
});

describe("a small model of Squiggle's", () => {
  const code = "// of a club\nprice :: dollars = 5 to 10\nmembers = mx(20 to 40, 100, [0.9, 0.1])\nprice * members";
  const typed = (command: string, options: Readonly<Record<string, string>>) =>
    run({ command, options: { formula: code, ...options } }, context, member);

  test("is estimated, which the reply says, and can be asked about further", async () => {
    const outcome = await typed("estimate", {});
    expect(JSON.stringify(viewOf(outcome))).toContain("Read as Squiggle has it.");
    expect(dataOf<Given>(outcome).headline).toMatchObject({ id: "result", unit: "USD" });
    const working = await asked(context, `/working result: ${idOf(outcome)}`);
    expect(JSON.stringify(viewOf(working).sections)).toContain("price × members");
  });

  test.each([
    ["t :: hours = 8\n1 / t", 0.125, "1/hour", "Read as Squiggle has it."],
    [
      "t :: months = 6\nu :: years = 2\nt / u",
      3,
      "",
      "Read as Squiggle has it: without units, which it does not convert.",
    ],
  ])("%j keeps Squiggle's number, whatever its units", async (formula, median, unit, told) => {
    const outcome = await run({ command: "estimate", options: { formula } }, context, member);
    expect(dataOf<Given>(outcome).headline).toMatchObject({ median, unit });
    expect(JSON.stringify(viewOf(outcome))).toContain(told);
  });

  test.each([
    ["x = 5m to 10m\nx", "5m is 5 million; Squiggle has 0.0071"],
    ["x = normal(5, 2)\ny = -x^2\ny", "-x^2 is -(x^2); Squiggle has 25"],
    ["x = -2 ^ 2\nx", "-2 ^ 2 is -(2 ^ 2); Squiggle has 4"],
    ["x = 20% to 60%\nx", "20% to 60% stays below 100%; Squiggle has 0.35"],
    ["x = 3 to 5\ny = x * 2k\ny / x", undefined],
    ["x = 5m to 10m; x", undefined],
    ["x = 20..60\nx", undefined],
  ])("%j without a mark is Crux's own, which is said where Squiggle has another number", async (formula, said) => {
    const outcome = await run({ command: "estimate", options: { formula } }, context, member);
    const { actions, warnings } = viewOf(outcome);
    expect(warnings.join(" ")).toContain(said ?? "");
    const button = actions?.find((each) => each.kind === "button" && each.label === "Read as Squiggle");
    expect(button !== undefined).toBe(said !== undefined);
    if (button?.kind !== "button" || said === undefined) return;
    const there = viewOf(await asked(context, button.line));
    expect(JSON.stringify(there)).toContain("Read as Squiggle has it.");
    expect(JSON.stringify(there.lead)).toContain(/has ([\d.]+)/.exec(said)?.[1]);
  });

  test("is saved, also without an estimate before", async () => {
    await typed("models save", { name: "club" });
    const saved = dataOf<Given>(await asked(context, "/estimate model: club where: price = $7"));
    expect(saved.headline.median).toBeGreaterThan(7 * 20);
    const unnamed = await typed("models save", {});
    expect(dataOf<{ error: { code: string } }>(unnamed).error.code).toBe("option.missing");
  });

  test("values in where and the answer as the formula are one model", async () => {
    const options = { formula: "a * b", where: "a = 5m to 10m // thousandths\nb = 2k" };
    const outcome = await run({ command: "estimate", options }, context, member);
    expect(dataOf<Given>(outcome).headline.p5).toBeCloseTo(10, 9);
  });

  test("its mend is a button that sends the whole code", async () => {
    const options = { formula: "a = -5 to 10 // a\na * 2" };
    const outcome = await run({ command: "estimate", options }, context, member);
    const [button] = viewOf(outcome).actions ?? [];
    expect(button).toMatchObject({ label: "a = normal({p5: -5, p95: 10}) // a a * 2" });
    const line = button?.kind === "button" ? button.line : "";
    expect(dataOf<Given>(await asked(context, line)).headline.p5).toBeCloseTo(-10, 2);
  });
});

describe("a name", () => {
  test("that cannot be is offered without what does not fit", async () => {
    const outcome = await asked(context, `${clubs} save: Pizza night!`);
    const { error } = dataOf<{ error: { code: string; hint: string } }>(outcome);
    expect(error).toMatchObject({ code: "model.name", hint: "Write `pizza night`" });
    expect(viewOf(await asked(context, `${clubs} save: pizza night`)).lines).toContain(
      "Saved as pizza night, for everyone in this server.",
    );
  });

  test("is told with the formula and the values that are saved under it", async () => {
    const id = idOf(await asked(context, clubs));
    const view = viewOf(await asked(context, `/models save result: ${id} name: Clubs`));
    expect(view.title).toBe("Saved as clubs");
    expect(view.sections.flatMap(({ lines }) => lines)).toEqual([
      [{ code: "students * gpus / 8" }],
      [{ code: "students = 200..400; gpus = 1/20" }],
    ]);
  });
});
