// The same tests over every engine.
import { afterAll, beforeAll, describe } from "vitest";
import { argumentsTests } from "./contract/arguments.ts";
import { cutTests } from "./contract/cut.ts";
import { defaultsTests } from "./contract/defaults.ts";
import { limitsTests } from "./contract/limits.ts";
import { modelsTests } from "./contract/models.ts";
import { outageTests } from "./contract/outage.ts";
import { pagesTests } from "./contract/pages.ts";
import { privacyTests } from "./contract/privacy.ts";
import { resultsTests } from "./contract/results.ts";
import { togetherTests } from "./contract/together.ts";
import { type Use, use } from "./contract/use.ts";
import { engineCases, type Server } from "./engines.ts";

for (const engine of engineCases) {
  describe.skipIf(engine.skipped)(`what is kept, over ${engine.name}`, { timeout: 60_000 }, () => {
    let server: Pick<Server, "stop"> | Server | undefined;
    let used: Use | undefined;
    beforeAll(async () => {
      const started = await engine.start();
      server = started;
      used = await use(started.url);
    }, 120_000);
    afterAll(async () => {
      await used?.store.close();
      await server?.stop();
    });
    const given = (): Use => {
      if (used === undefined) throw new Error("Expected an open store");
      return used;
    };
    describe("defaults", () => defaultsTests(given));
    describe("defaults together", () => togetherTests(given));
    describe("arguments", () => argumentsTests(given));
    describe("saved models", () => modelsTests(given));
    describe("results", () => resultsTests(given));
    describe("shared pages", () => pagesTests(given));
    describe("privacy", () => privacyTests(given));
    describe("limits", () => limitsTests(given, engine.served));
    const servedBy = (): Server => {
      if (server === undefined || !("kill" in server)) throw new Error("Expected a server");
      return server;
    };
    if (engine.served) describe("over a connection that fails", () => cutTests(servedBy));
    if (engine.served) describe("without its server", () => outageTests(servedBy));
  });
}
