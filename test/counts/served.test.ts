// What the process that serves does for a command where it has workers: it asks and is asked, and reads no text, compiles no
// model, sorts no samples and paints no chart. No time is measured here.

import { expect, test, vi } from "vitest";

const { counts, counted } = await vi.hoisted(async () => {
  const { counting } = await import("./counting.ts");
  const counts = { scans: 0, compilations: 0, quantiles: 0, pictures: 0 };
  return { counts, counted: counting(counts) };
});

vi.mock("../../src/language/text/scan.ts", async (original) => {
  const found = await original<typeof import("../../src/language/text/scan.ts")>();
  return { ...found, scan: counted("scans", found.scan) };
});
vi.mock("../../src/core/evaluation/compile.ts", async (original) => {
  const found = await original<typeof import("../../src/core/evaluation/compile.ts")>();
  return { ...found, compile: counted("compilations", found.compile) };
});
vi.mock("../../src/core/estimate/quantiles.ts", async (original) => {
  const found = await original<typeof import("../../src/core/estimate/quantiles.ts")>();
  return { ...found, sampleQuantiles: counted("quantiles", found.sampleQuantiles) };
});
vi.mock("../../src/render/chart/canvas.ts", async (original) => {
  const found = await original<typeof import("../../src/render/chart/canvas.ts")>();
  return { ...found, canvasOf: counted("pictures", found.canvasOf) };
});

const many = (count: number, written: (k: number) => string, between: string): string =>
  Array.from({ length: count }, (_, k) => written(k)).join(between);

/** What once held the loop for a fifth of a second. */
const heavy = [
  { command: "read", options: { text: many(20, (k) => `${10 * k + 1} to ${10 * k + 5}`, " or ") } },
  { command: "project", options: { years: 30 } },
  {
    command: "estimate",
    options: { formula: many(40, (k) => `a${k}`, " + "), where: many(40, (k) => `a${k} = ${k + 1}..${k + 4}`, "; ") },
  },
];

test("every example and the heaviest questions are worked out in a worker alone", { timeout: 240_000 }, async () => {
  const [{ contextForTest, moderator }, { workersForTest }, { isForm }, { run }, { chartPng }] = await Promise.all([
    import("../commands/context.ts"),
    import("../transport/workers/in-workers.ts"),
    import("../../src/render/view.ts"),
    import("../../src/kit/run.ts"),
    import("../../src/render/chart/picture.ts"),
  ]);
  const context = await contextForTest(Date.now);
  const workers = await workersForTest();
  const examples = context.commands.flatMap(({ name, examples: all }) =>
    all.map((options) => ({ command: name, options })),
  );
  Object.assign(counts, { scans: 0, compilations: 0, quantiles: 0, pictures: 0 });
  let pictures = 0;
  for (const call of [...examples, ...heavy]) {
    const { reply } = await workers.run(call, context, moderator);
    if (isForm(reply) || reply.chart === undefined) continue;
    pictures++;
    expect((await workers.paint(reply.chart)).length).toBeGreaterThan(1000);
  }
  expect(pictures).toBeGreaterThan(20);
  expect(counts).toEqual({ scans: 0, compilations: 0, quantiles: 0, pictures: 0 });

  // The same in this thread is counted.
  const { reply } = await run({ command: "pool", options: { participation: "5% to 20%" } }, context, moderator);
  if (!isForm(reply) && reply.chart) await chartPng(reply.chart);
  for (const count of Object.values(counts)) expect(count).toBeGreaterThan(0);
});
