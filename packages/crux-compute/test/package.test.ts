// The tarball, installed into an empty folder: it is small, has what the README says, and answers as the bot does.

import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { estimate, gap, modelOf, type PresetName, pool, readAssumption, UserError } from "../index.ts";
import { type Installed, installed, saidByNode } from "./installed.ts";

const run = promisify(execFile);

let there: Installed;
beforeAll(async () => {
  there = await installed();
});
afterAll(() => there.remove());

test("the code with all that it needs is under 300 kB, as the README says, and nothing of the bot is in it", () => {
  const code = there.files.filter(({ path }) => path.endsWith(".js"));
  expect(code.map(({ path }) => path)).toEqual(["dist/index.js"]);
  expect(code[0]?.size).toBeLessThan(300_000);
  expect(there.size).toBeLessThan(140_000);
  const odd = there.files.filter(
    ({ path }) => !/^(dist\/(index\.js|types\/.*\.d\.ts)|package\.json|README\.md)$/.test(path),
  );
  expect(odd).toEqual([]);
});

test("the README's example runs, and says what the source says", async () => {
  const { headline, claim } = estimate(gap, { accelerator_spend: "$150B to $250B", hyperscaler_count: "5" });
  expect(await saidByNode(there)).toBe(
    [
      `${headline.p5} ${headline.median} ${headline.p95} ${headline.unit}`,
      `${claim?.text} ${claim?.probability}`,
      readAssumption("5% to 20%", { support: "share" }).echo,
      "",
    ].join("\n"),
  );
});

test("its types are understood by a strict program", async () => {
  const program = `import { estimate, gap, type Estimate, UserError } from "crux-compute";
    const answer: Estimate = estimate(gap, { hyperscaler_count: "5" }, { preset: "article" });
    export const median: number = answer.headline.median;
    // @ts-expect-error: no preset of this name
    estimate(gap, {}, { preset: "nonsense" });
    export const code: string = new UserError("a.b", "c").code;`;
  await writeFile(join(there.folder, "program.ts"), program);
  const words = ["tsc", "--noEmit", "--strict", "--module", "nodenext", "--target", "es2023", "--ignoreConfig"];
  const checked = run("npx", [...words, join(there.folder, "program.ts")], { cwd: new URL("../", import.meta.url) });
  expect((await checked.catch(({ stdout }) => ({ stdout }))).stdout).toBe("");
});

test("values go by id, label or short label, and a mistake says what it is", () => {
  const byId = estimate(pool, { participation: "10%" }).headline;
  expect(estimate(pool, { "who joins": "10%" }).headline.median).toBe(byId.median);
  expect(estimate(gap, {}, { preset: "article" }).headline.median).toBe(75_000_000);
  const mistake = () => estimate(pool, { participation: "10" });
  expect(mistake).toThrow(UserError);
  const unknown = () => estimate(gap, {}, { preset: "nonsense" as PresetName });
  expect(unknown).toThrow(expect.objectContaining({ name: "UserError", code: "name.unknown" }));
  expect(() => estimate(pool, { joiners: "10%" })).toThrow("Expected a quantity of pool, got `joiners`");
});

test("a model of one's own, its claim, and trials that belong together", () => {
  const model = modelOf({ formula: "a / b", where: "a = 5 to 20; b = 2 to 4", claim: "> 3" });
  const { headline, quantities, claim } = estimate(model);
  const [a, b, ratio] = [quantities.a, quantities.b, headline].map((each) => each?.samples() ?? new Float64Array());
  expect(ratio).toHaveLength(a?.length ?? 0);
  for (const k of [0, 1, 1000]) expect(ratio?.[k]).toBeCloseTo((a?.[k] ?? 0) / (b?.[k] ?? 0), 12);
  const share = (ratio?.filter((value) => value > 3).length ?? 0) / (ratio?.length ?? 1);
  expect(Math.abs((claim?.probability ?? 0) - share)).toBeLessThan(0.01);
  expect(readAssumption("$30k", { unit: "USD" }).distribution).toMatchObject({ kind: "point", value: 30_000 });
});
