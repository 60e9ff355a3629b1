// What the README and the pages of the documentation say can be typed, can be, and where they point something is; so is what all
// documents name of the project's files.

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { estimateCommand } from "../commands/ask/shared/estimate.ts";
import type { Command } from "../src/kit/define.ts";
import { run } from "../src/kit/run.ts";
import { readText } from "../src/language/reading.ts";
import type { Target } from "../src/language/target.ts";
import type { Model } from "../src/models/model.ts";
import { plainText } from "../src/render/markdown.ts";
import { inviteUrl } from "../src/transport/discord/rights.ts";
import { asked, contextForTest, member, viewOf } from "./commands/context.ts";

const root = new URL("../", import.meta.url);
const site = readdirSync(new URL("docs/site/", root)).filter((file) => file.endsWith(".md"));
const read = (path: string) => ({ path, text: readFileSync(new URL(path, root), "utf8") });
const pages = ["README.md", "CONTRIBUTING.md", "PRIVACY.md", ...site.map((file) => `docs/site/${file}`)].map(read);
const documents = [...pages, ...["SECURITY.md", "TERMS.md", "docs/architecture.md", "docs/speed.md"].map(read)];
const said = pages.map(({ text }) => text).join("\n");
const context = await contextForTest();
const folder = mkdtempSync(join(tmpdir(), "crux-readme-"));
afterAll(() => rmSync(folder, { recursive: true }));

const quoted = [...said.matchAll(/`(\/[a-z][^`]*)`|ask -- (?:--json )?"([^"]+)"/g)].map(([, a, b]) => a ?? b ?? "");
const typed = [...new Set(quoted.map((line) => line.replace(/\s+/g, " ")))].filter((line) => !/^\/\w+$/.test(line));

test.each(typed.filter((line) => line.includes(":")))("%s is answered", async (line) => {
  expect((await asked(context, line, member)).kind).toBe("answer");
});

test.each(typed.filter((line) => !line.includes(":")))("%s is there", (line) => {
  const names = context.commands.map(({ name }) => name);
  expect([...names, "a/", "v1/", "v1/openapi.json"]).toContain(line.slice(1));
});

const rows = [...read("docs/site/language.md").text.matchAll(/^\| (`.*`)(?: of a (share|growth))? \| .*\|$/gm)];
const readings = rows.flatMap(([, cell = "", kind = "number"]) =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, text = ""]) => [text, kind] as const),
);
const isReading = ([text]: readonly [string, string]) => /\d/.test(text) && !/participation|:\/\/|>=/.test(text);
const targets: Readonly<Record<string, Target>> = {
  number: {},
  share: { support: "share", plausible: [0.0001, 0.5] },
  growth: { support: "positive", growth: true },
};

test.each(readings.filter(isReading))("%s of a %s is read", (text, kind) => {
  expect(readText(text, targets[kind]).echo).toContain("→");
});

test.each([...said.matchAll(/```squiggle\n(.*?)```/gs)].map(([, code = ""]) => code))(
  "Squiggle: %j",
  async (formula) => {
    expect((await run({ command: "estimate", options: { formula } }, context, member)).kind).toBe("answer");
  },
);

describe("links", () => {
  const links = documents.flatMap(({ path, text }) =>
    [...text.matchAll(/\]\(([^)\s]+)\)|<(https?:[^>]+)>/g)].map(([, a, b]) => [path, a ?? b ?? ""] as const),
  );

  test.each(links)("%s points to %s", (path, link) => {
    if (/^https?:/.test(link)) return expect(new URL(link).protocol).toBe("https:");
    const [file = "", anchor] = link.split("#");
    const to = new URL(file === "" ? (path.split("/").at(-1) ?? "") : file, new URL(path, root));
    expect(existsSync(to)).toBe(true);
    if (anchor === undefined) return;
    const titles = readFileSync(to, "utf8").match(/(?<=^#+ ).*$/gm) ?? [];
    expect(titles.map((title) => title.toLowerCase().replaceAll(" ", "-"))).toContain(anchor);
  });

  test("the one that adds Crux asks for what the bot asks for", () => {
    expect(said).toContain(inviteUrl("YOUR_APPLICATION_ID"));
  });
});

describe("files", () => {
  const folders = ["build", "commands", "deploy", "docs", "packages", "src", "test"];
  const there = folders.flatMap((folder) =>
    readdirSync(new URL(folder, root), { recursive: true, encoding: "utf8" }).map((path) => `/${folder}/${path}`),
  );
  const shown = ["commands/ask/double.ts", "src/models/cinema.ts"];
  const named = documents.flatMap(({ path, text }) =>
    [...text.matchAll(/`([\w.-]+(?:\/[\w.-]+)+\.(?:[jt]s|json|md|txt|yaml))`/g)].map(([, file = ""]) => [path, file]),
  );

  test.each(named.filter(([, file = ""]) => !shown.includes(file)))("%s names %s, which is there", (_, file) => {
    expect(there.some((path) => path.endsWith(`/${file}`))).toBe(true);
  });
});

describe("one new file", () => {
  /** The default export of a file shown, its imports pointed at the project. */
  async function shownFile(path: string): Promise<unknown> {
    const [, block = ""] = said.split(`\`${path}\`:\n\n`);
    const lines = block.split("\n");
    const end = lines.findIndex((line) => line !== "" && !line.startsWith("    "));
    const home = new URL(path, root);
    const code = lines
      .slice(0, end)
      .join("\n")
      .replaceAll(/from "(\.[^"]+)"/g, (_, to) => `from "${new URL(to, home)}"`);
    const file = join(folder, path.replaceAll("/", "-"));
    writeFileSync(file, code);
    return (await import(/* @vite-ignore */ pathToFileURL(file).href)).default;
  }

  test("is a model", async () => {
    const command = estimateCommand((await shownFile("src/models/cinema.ts")) as Model);
    const call = { command: "cinema", options: { screens: "10 to 15" } };
    const outcome = await run(call, { ...context, commands: [command] }, member);
    expect(plainText(viewOf(outcome).lead)).toBe("11k people come each week (9 in 10 chance: 9,000 to 13k).");
  });

  test("is a command", async () => {
    const command = (await shownFile("commands/ask/double.ts")) as Command;
    const outcome = await run(
      { command: "double", options: { text: "5" } },
      { ...context, commands: [command] },
      member,
    );
    expect(viewOf(outcome).lead).toBe("5, and once more: 5");
  });
});
