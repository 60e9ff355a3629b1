// The table of folders holds: in each folder bad imports are planted and caught, and good ones pass.

import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";

const planted: Readonly<Record<string, { readonly bad: readonly string[]; readonly good: readonly string[] }>> = {
  "src/catalogue/de/planted.ts": {
    bad: ["../../core/errors.ts", "../../language/typed.ts", "node:async_hooks", "zod"],
    good: ["../../core/tell.ts", "./figures.ts"],
  },
  "src/core/planted.ts": {
    bad: [
      "mathjs",
      "zod",
      "node:fs",
      "../language/claim.ts",
      "../catalogue/de/german.ts",
      "../models/gap.ts",
      "../env.ts",
      "discord.js",
    ],
    good: ["./errors.ts", "./distributions/distribution.ts", "./tell.ts"],
  },
  "src/core/analyses/planted.ts": {
    bad: ["../../language/claim.ts", "../../env.ts", "zod"],
    good: ["../errors.ts", "../kept.ts", "./claim.ts"],
  },
  "src/language/formulas/planted.ts": {
    bad: ["../../models/gap.ts", "../../main.ts", "node:fs"],
    good: ["../text/scan.ts", "../claim.ts", "../../core/errors.ts", "../../core/tell.ts", "mathjs/number"],
  },
  "src/core/distributions/planted.ts": {
    bad: ["../../language/claim.ts"],
    good: ["../errors.ts", "./distribution.ts"],
  },
  "src/language/planted.ts": {
    bad: ["mathjs", "zod", "../models/gap.ts", "../render/view.ts", "../catalogue/de/german.ts", "node:fs"],
    good: ["mathjs/number", "../core/errors.ts", "./claim.ts"],
  },
  "src/models/planted.ts": {
    bad: ["../answer/answer.ts", "../render/view.ts", "zod", "mathjs/number"],
    good: ["../core/errors.ts", "../language/claim.ts", "./ledger/fact.ts"],
  },
  "src/answer/planted.ts": {
    bad: ["../render/view.ts", "../kit/define.ts", "../claims/read.ts", "zod"],
    good: ["../models/model.ts", "../core/errors.ts"],
  },
  "src/claims/planted.ts": {
    bad: ["../render/view.ts", "../kit/define.ts", "../../commands/ask/read.ts", "zod"],
    good: ["../answer/result.ts", "../models/ledger/ledger.ts", "../core/errors.ts"],
  },
  "src/render/planted.ts": {
    bad: [
      "../kit/define.ts",
      "../store/open.ts",
      "../transport/gateway.ts",
      "../models/model.ts",
      "../answer/result.ts",
      "../claims/read.ts",
      "discord.js",
      "keyv",
      "zod",
      "pg",
      "node:http",
      "pino",
      "local-discord",
    ],
    good: ["../core/units/unit.ts", "../language/numbers/number.ts", "node:zlib"],
  },
  "src/render/chart/planted.ts": {
    bad: ["../../models/model.ts", "../../answer/result.ts"],
    good: ["../chart.ts", "./axis.ts", "../../core/errors.ts"],
  },
  "src/kit/planted.ts": {
    bad: [
      "discord.js",
      "keyv",
      "../store/open.ts",
      "../transport/gateway.ts",
      "../env.ts",
      "../load.ts",
      "node:fs/promises",
      "../answer/result.ts",
      "../models/quantity.ts",
      "../render/chart.ts",
      "../../commands/ask/read.ts",
    ],
    good: ["zod", "../render/view.ts", "../models/model.ts", "../core/errors.ts", "./ports.ts"],
  },
  "commands/ask/planted.ts": {
    bad: [
      "../../src/store/open.ts",
      "../../src/transport/gateway.ts",
      "../defaults/shared/state.ts",
      "../settle/shared/argument.ts",
      "../saved/shared/save-model.ts",
      "discord.js",
      "keyv",
    ],
    good: ["zod", "../../src/kit/define.ts", "../../src/models/gap.ts", "./shared/estimate.ts", "./words/headline.ts"],
  },
  "commands/ask/shared/planted.ts": {
    bad: ["../../settle/shared/argument.ts", "../../defaults/shared/state.ts", "../../../src/store/open.ts"],
    good: ["../../../src/kit/define.ts", "../replies/estimate-view.ts", "./reply.ts"],
  },
  "commands/defaults/planted.ts": {
    bad: ["../settle/shared/argument.ts", "../saved/shared/save-model.ts", "../../src/store/open.ts"],
    good: ["../ask/words/headline.ts", "./shared/layer.ts", "../../src/kit/define.ts"],
  },
  "commands/saved/planted.ts": {
    bad: ["../settle/shared/argument.ts", "../defaults/shared/layer.ts", "../../src/store/open.ts"],
    good: ["../ask/shared/estimate.ts", "./shared/save-model.ts"],
  },
  "commands/settle/planted.ts": {
    bad: ["../../src/store/open.ts", "../article/shared/claims-view.ts", "../help/help.ts", "../privacy/privacy.ts"],
    good: ["../../src/kit/define.ts", "../ask/shared/given.ts", "../defaults/shared/state.ts", "./shared/base.ts"],
  },
  "commands/article/planted.ts": {
    bad: ["../help/help.ts", "../../src/store/open.ts"],
    good: ["../settle/shared/base.ts", "../ask/words/headline.ts"],
  },
  "commands/pages/planted.ts": {
    bad: ["../help/help.ts", "../privacy/privacy.ts", "../../src/store/open.ts", "../../src/transport/gateway.ts"],
    good: ["../article/shared/printed-check.ts", "../settle/shared/base.ts", "../../src/render/page/sheet.ts"],
  },
  "commands/help/planted.ts": { bad: ["../ask/read.ts", "../settle/open.ts"], good: ["./shared/help-view.ts"] },
  "commands/privacy/planted.ts": { bad: ["../ask/read.ts", "../settle/open.ts"], good: ["./shared/counted.ts"] },
  "src/store/planted.ts": {
    bad: [
      "local-discord",
      "../render/view.ts",
      "../transport/gateway.ts",
      "../kit/define.ts",
      "discord.js",
      "mathjs/number",
    ],
    good: ["keyv", "../kit/ports.ts", "../kit/kept.ts", "../core/errors.ts", "node:fs"],
  },
  "src/transport/planted.ts": {
    bad: [
      "../store/open.ts",
      "keyv",
      "../../commands/ask/read.ts",
      "../models/gap.ts",
      "../claims/read.ts",
      "local-discord",
      "local-discord/browser",
      "../../packages/local-discord/src/seed.ts",
      "pg",
      "@photostructure/sqlite",
    ],
    good: ["discord.js", "../kit/run.ts", "../render/view.ts"],
  },
  "packages/crux-compute/planted.ts": {
    bad: [
      "../../src/render/view.ts",
      "../../src/kit/define.ts",
      "../../commands/ask/project.ts",
      "zod",
      "node:fs",
      "discord.js",
    ],
    good: ["../../src/answer/answer.ts", "../../src/core/errors.ts", "../../src/models/gap.ts"],
  },
  "packages/local-discord/src/planted.ts": {
    bad: ["../../../src/core/errors.ts", "../../../commands/ask/project.ts", "discord.js", "keyv", "../test/rest.ts"],
    good: ["discord-api-types/v10", "./state/world.ts", "ws", "hono/streaming", "node:http"],
  },
  "packages/local-discord/src/user/planted.ts": {
    bad: ["../../../../src/core/errors.ts", "../../../../src/main.ts", "../../test/rest.ts", "mathjs/number"],
    good: ["../state/world.ts", "../seed.ts", "./until.ts", "zod"],
  },
  "packages/local-discord/test/planted.ts": {
    bad: ["../../../src/core/errors.ts", "../../../commands/ask/project.ts", "../../../test/transport/spec.ts"],
    good: ["../src/state/world.ts", "./rest.ts", "discord.js", "vitest"],
  },
  "test/planted.ts": {
    bad: ["../packages/local-discord/src/seed.ts", "../packages/local-discord/test/rest.ts"],
    good: ["local-discord", "local-discord/browser", "../src/main.ts", "vitest"],
  },
  "test/transport/discord/planted.ts": {
    bad: ["../../../packages/local-discord/src/seed.ts"],
    good: ["local-discord", "../../../src/transport/gateway.ts"],
  },
};

/** Every way to import, in turn. */
const spellings = [
  (from: string) => `import "${from}";`,
  (from: string) => `import type { A } from "${from}";`,
  (from: string) => `export { b } from "${from}";`,
  (from: string) => `await import("${from}");`,
];
const source = (specifiers: readonly string[]) =>
  specifiers.map((from, k) => (spellings[k % spellings.length] as (from: string) => string)(from)).join("\n");

interface Diagnostic {
  readonly category: string;
  readonly location: { readonly path: string };
}

const folder = mkdtempSync(join(tmpdir(), "crux-layers-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function diagnosticsOf(): readonly Diagnostic[] {
  const { vcs: _, ...configuration } = JSON.parse(readFileSync("biome.json", "utf8")) as { vcs: unknown };
  writeFileSync(join(folder, "biome.json"), JSON.stringify(configuration));
  for (const [path, { bad, good }] of Object.entries(planted)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), source(bad));
    writeFileSync(join(folder, path.replace("planted", "allowed")), source(good));
  }
  const words = [join(process.cwd(), "node_modules/@biomejs/biome/bin/biome"), "lint", "--reporter=json"];
  const options = { cwd: folder, encoding: "utf8", stdio: "pipe" } as const;
  try {
    return JSON.parse(execFileSync(process.execPath, [...words, "--max-diagnostics=none"], options)).diagnostics;
  } catch (error) {
    return JSON.parse((error as { readonly stdout: string }).stdout).diagnostics;
  }
}

describe("imports", () => {
  const found = diagnosticsOf().filter(({ category }) => category === "lint/style/noRestrictedImports");
  const countIn = (path: string) => found.filter(({ location }) => location.path === path).length;

  test.each(Object.entries(planted))("%s: the bad are caught, the good pass", (path, { bad }) => {
    expect(countIn(path)).toBe(bad.length);
    expect(countIn(path.replace("planted", "allowed"))).toBe(0);
  });
});

describe("globals", () => {
  const pure = [
    "src/core",
    "src/language",
    "src/models",
    "src/answer",
    "src/claims",
    "commands/ask",
    "commands/settle",
  ];
  const impure = "export const at = [Date.now(), process.pid, performance.now(), crypto, setTimeout, globalThis];\n";

  test.each(pure)("the clock, chance and the process stay outside of %s", (path) => {
    mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(join(folder, path, "impure.ts"), impure);
    const found = diagnosticsOf().filter(
      ({ category, location }) =>
        category === "lint/style/noRestrictedGlobals" && location.path.endsWith(`${path}/impure.ts`),
    );
    expect(found).toHaveLength(6);
  });

  test("every folder has its row in the table", () => {
    const folders = ["src", "commands", "packages"].flatMap((parent) =>
      readdirSync(parent, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => `${parent}/${name}`),
    );
    const rows = new Set(Object.keys(planted).map((path) => path.split("/").slice(0, 2).join("/")));
    expect(folders.filter((name) => !rows.has(name))).toEqual([]);
  });
});

describe("what no import shows", () => {
  const sources = ["src", "commands"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .map((file) => join(folder, file)),
  );
  const mentions = (pattern: RegExp) => sources.filter((file) => pattern.test(readFileSync(file, "utf8")));

  test("chance comes in from outside", () => {
    expect(mentions(/Math\.random/)).toEqual([]);
  });

  test("the environment is read at the composition root alone", () => {
    expect(mentions(/process\.env/)).toEqual(["src/main.ts"]);
  });

  test("of mathjs only the parser is used", () => {
    const files = mentions(/from ".*mathjs/).map((file) => readFileSync(file, "utf8"));
    const values = files.flatMap((file) =>
      [...file.matchAll(/import (?!type )(.*) from ".*(mathjs\/.*)"/g)].map(([, name, from]) => `${name} ${from}`),
    );
    expect(values).toEqual(["{ createParse } mathjs/lib/esm/expression/parse.js"]);
  });
});
