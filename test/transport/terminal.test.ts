// The way in from a shell, as scripts use it: what is printed, and the exit code.

import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, describe, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "crux-shell-"));
afterAll(() => rmSync(folder, { recursive: true }));
const file = `sqlite://${join(folder, "crux.db")}`;

async function ask(words: readonly string[], { input = "", store = file } = {}) {
  const shell = spawn(process.execPath, ["build/start.js", "ask", ...words], {
    env: { PATH: process.env.PATH, CRUX_STORE: store },
    stdio: ["pipe", "pipe", "inherit"],
  });
  shell.stdin.end(input);
  const ended = new Promise<number | null>((resolve) => shell.once("exit", resolve));
  const printed = await text(shell.stdout);
  return { printed, code: await ended };
}

describe("ask", () => {
  test.each([["/export model: pool"], ["-"]])("ends quietly where nobody reads on: %s", async (line) => {
    const shell = spawn(process.execPath, ["build/start.js", "ask", "--json", line], {
      env: { PATH: process.env.PATH, CRUX_STORE: file },
      stdio: ["pipe", "pipe", "pipe"],
    });
    // More than a pipe holds, so that some of it is written after its end is closed.
    shell.stdin.on("error", () => undefined);
    shell.stdin.end('{"command": "export", "options": {"model": "pool"}}\n'.repeat(3));
    shell.stdout.once("data", () => shell.stdout.destroy());
    const ended = new Promise<number | null>((resolve) => shell.once("exit", resolve));
    expect(await text(shell.stderr)).toBe("");
    expect(await ended).toBe(0);
  });

  test("prints the reply for people", async () => {
    const { printed, code } = await ask(["/pool preset: article"]);
    expect(printed).toMatch(
      /^The pool\nAll gaming cards pooled: 2 hyperscalers, if every card joined, .* and lost nothing\./,
    );
    expect(code).toBe(0);
  });

  test("has a name in an argument that sentences can be made of", async () => {
    await ask(["/settle open claim: enough comparison: pool_to_one_hyperscaler >= 1 side: for"]);
    const { printed } = await ask(["/settle assume assumptions: who joins = 10%"]);
    expect(printed).toMatch(/^Somebody: who joins = 10%\nBy Somebody's numbers it is under 1% likely\./);
  });

  test("prints one object with --json", async () => {
    const { printed, code } = await ask(["--json", "/gap preset: article"]);
    const { model, preset, headline, quantities, seed, samples, warnings } = JSON.parse(printed);
    expect([model, preset, samples, warnings]).toEqual(["gap", "article", 1, []]);
    expect(seed).toMatch(/^[0-9a-f]{8}$/);
    expect(headline).toEqual({
      id: "compute_gap_ratio",
      unit: "consumer_gpu/hyperscaler",
      median: 75e6,
      p5: 75e6,
      p95: 75e6,
      mean: 75e6,
      reading: "fleet_per_hyperscaler * dc_to_consumer_ratio",
      from: "model",
    });
    expect(quantities.accelerator_price.from).toBe("preset");
    expect(code).toBe(0);
  });

  test("exits with 1 for a mistake, and says where it is", async () => {
    const { printed, code } = await ask(["--json", "/pool participation: 20% to 5%"]);
    expect(JSON.parse(printed).error).toMatchObject({ code: "range.reversed", field: "participation", span: [0, 9] });
    expect(JSON.parse(printed).error.hint).toContain("5% to 20%");
    expect(code).toBe(1);
  });

  test.each([
    ["--help", 0],
    ["--jsn", 1],
  ])("tells what it takes where it is asked, or told something else: %s", async (word, exit) => {
    const { printed, code } = await ask([word, "/pool"]);
    for (const known of ["--json", "--locale", "--json -", "/help"]) expect(printed).toContain(known);
    expect(code).toBe(exit);
  });

  test("reads the file at a path", async () => {
    const path = join(folder, "crux-defaults.json");
    writeFileSync(path, '{"crux": "defaults", "version": 1, "values": {"participation": "5% to 20%"}}');
    const { printed, code } = await ask([`/defaults import file: ${path}`]);
    expect(printed).toContain("5% to 20%");
    expect(code).toBe(0);
  });

  test("exits with 2 for an outage", async () => {
    const { printed, code } = await ask(["--json", "/defaults show"], { store: "redis://127.0.0.1:1" });
    expect(JSON.parse(printed).error.code).toBe("world.unavailable");
    expect(code).toBe(2);
  });

  test("answers each line of many in order, mistakes too", async () => {
    const lines = [
      '\uFEFF{ "command": "pool", "options": { "preset": "article" } }',
      "",
      '{ "command": "defaults set", "options": { "what": "participation", "value": "5%", "save": true } }',
      "{ broken",
      '{ "command": "pool", "options": { "participation": { "p5": 1 } } }',
      '{ "command": "read", "options": { "text": "5% to 20%", "private": null } }',
      '{ "command": "nothing" }',
      '{ "command": "pool", "options": { "who joins": "5%" } }',
    ];
    const { printed, code } = await ask(["--json", "-"], { input: lines.join("\r\n") });
    const answers = printed
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(answers).toHaveLength(7);
    expect(answers[0].headline.median).toBe(2);
    expect(answers[2].error).toMatchObject({ code: "input.json", field: null });
    expect(answers[3].error).toMatchObject({ code: "input.json", field: "participation" });
    expect(answers[4].reading).toMatchObject({ text: "5% to 20%", kind: "logit-normal", unit: "" });
    expect(answers[5].error.code).toBe("command.unknown");
    expect(answers[6].error.hint).toMatch(/^One of: participation, /);
    expect(code).toBe(0);
  });
});
