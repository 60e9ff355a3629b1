// What probes, scrapers and a container's health check are told.

import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { slash } from "local-discord";
import { expect, onTestFinished, test } from "vitest";
import { heartbeat, newMetrics, readinessOf, serveHealth } from "../../src/transport/health.ts";
import { contextForTest } from "../commands/context.ts";
import { freePort } from "../store/engines.ts";
import { connected, logForTest } from "./connected.ts";
import { patience } from "./seen.ts";

const statusOf = async (port: number, path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).status;

test("a bot on the gateway lives, is ready, and has counted and logged what it answered, without a word of it", async () => {
  const port = await freePort();
  const { discord, lines } = await connected({ options: { port, patience } });
  await slash(discord, discord.people.member, discord.places.general, "read", { text: "5 to 20 secrets" }).reply();
  await slash(discord, discord.people.member, discord.places.general, "help").reply();
  expect(await Promise.all(["/livez", "/readyz"].map((path) => statusOf(port, path)))).toEqual([200, 200]);
  const measured = async () => (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  await expect.poll(measured).toContain('crux_answer_seconds_count{command="help",outcome="answer"} 1');
  const text = await measured();
  expect(text).toContain("crux_acknowledge_seconds_count 2");
  expect(text).toContain("nodejs_eventloop_lag_seconds");
  const answered = lines.filter(({ msg }) => msg === "answered");
  expect(answered.map(({ command }) => command)).toEqual(["read", "help"]);
  expect(answered.map(({ reference }) => String(reference))).toEqual(
    answered.map(() => expect.stringMatching(/^\d+$/)),
  );
  for (const told of [text, JSON.stringify(lines)]) {
    expect(told).not.toContain("secrets");
    expect(told).not.toContain(discord.token);
  }
});

test("without its store or Discord it lives and is not ready, and its heart stands still", async () => {
  const context = await contextForTest();
  let isConnected = false;
  const metrics = newMetrics();
  const port = await freePort();
  onTestFinished(
    await serveHealth(
      readinessOf(context.memory, () => isConnected),
      metrics,
      port,
    ),
  );
  expect(await Promise.all(["/livez", "/readyz"].map((path) => statusOf(port, path)))).toEqual([200, 503]);
  isConnected = true;
  await expect.poll(() => statusOf(port, "/readyz"), { timeout: 10_000 }).toBe(200);

  const folder = mkdtempSync(join(tmpdir(), "crux-heart-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const { log, lines } = logForTest();
  const beats = (file: string) => statSync(join(folder, file), { throwIfNoEntry: false }) !== undefined;
  onTestFinished(
    heartbeat(
      join(folder, "alive"),
      readinessOf(context.memory, () => true),
      log,
    ),
  );
  await expect.poll(() => beats("alive")).toBe(true);
  await context.stores.close();
  onTestFinished(
    heartbeat(
      join(folder, "still"),
      readinessOf(context.memory, () => true),
      log,
    ),
  );
  await expect.poll(() => lines.some(({ why }) => why === "the store takes nothing")).toBe(true);
  expect(beats("still")).toBe(false);
  const full = { ...context.memory, get: async () => "{}", keep: () => Promise.reject(new Error("full")) };
  expect(await readinessOf(full, () => true)()).toBe("the store takes nothing");
  const mute = { ...context.memory, keep: () => new Promise<void>(() => undefined) };
  expect(await readinessOf(mute, () => true)()).toBe("the store does not answer");
});

test("every question of the dashboard is about what is measured, with labels that it has", async () => {
  const { discord, context } = await connected({ options: { patience } });
  await slash(discord, discord.people.member, discord.places.general, "help").reply();
  const { metrics } = context;
  // What one good day does not have.
  metrics.stored("read", true, 0.001);
  await expect.poll(() => metrics.text()).toContain("crux_answer_seconds_count{");
  const measured = await metrics.text();
  const dashboard = JSON.parse(readFileSync(new URL("../../deploy/grafana.json", import.meta.url), "utf8")) as {
    readonly panels: readonly { readonly targets: readonly { readonly expr: string }[] }[];
  };
  const questions = dashboard.panels.flatMap(({ targets }) => targets.map(({ expr }) => expr));
  expect(questions.length).toBeGreaterThan(12);
  for (const question of questions) {
    const names = question.match(/\b(?:crux|nodejs|process)_[a-z_0-9]+/g) ?? [];
    expect(names, question).not.toEqual([]);
    for (const name of names) {
      const line = measured.split("\n").find((each) => new RegExp(`^${name}[ {]`).test(each));
      expect(line, `${name} is measured`).toBeDefined();
      // What a scraper knows of itself, and what each process is called, is no label of ours.
      const labels = [...question.matchAll(/by \(([^)]*)\)/g)].flatMap(([, list = ""]) => list.split(", "));
      for (const label of labels.filter((each) => each !== "instance")) expect(line, question).toContain(`${label}="`);
    }
  }
});
