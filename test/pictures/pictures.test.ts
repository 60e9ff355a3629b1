import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { scenes } from "./scenes.ts";

const root = new URL("../../", import.meta.url);
const taken = scenes.map(({ name }) => `${name}.png`).sort();

describe("the README's pictures", () => {
  it("are all there, and are those that `npm run pictures` takes", () => {
    const files = readdirSync(new URL("docs/pictures/", root)).sort();
    expect(files).toEqual(taken);
    for (const file of files) {
      const png = readFileSync(new URL(`docs/pictures/${file}`, root));
      expect(png.subarray(1, 4).toString("latin1"), file).toBe("PNG");
      expect(png.readUInt32BE(16), file).toBeGreaterThan(600);
      expect(png.readUInt32BE(20), file).toBeGreaterThan(60);
    }
    // At the top of the README an argument is told in four.
    expect(taken.length).toBeLessThanOrEqual(4);
  });

  it("are shown with a description", () => {
    const readme = readFileSync(new URL("README.md", root), "utf8");
    const shown = [...readme.matchAll(/!\[([^\]]*)\]\(docs\/pictures\/([^)]+)\)/g)];
    expect(shown.map(([, , file]) => file).sort()).toEqual(taken);
    for (const [, description] of shown) expect(description?.length).toBeGreaterThan(20);
  });
});
