import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pageOf } from "../../src/render/layout.ts";
import { plainText } from "../../src/render/markdown.ts";
import type { Section, View } from "../../src/render/view.ts";

const viewOf = (sections: readonly Section[], at = 1): View => ({
  title: "All of it",
  tone: "answer",
  lead: "Here it is.",
  sections,
  warnings: [],
  private: true,
  pages: { at, line: "/all" },
  data: null,
});

const line = fc.string({ minLength: 1, maxLength: 200 });
const sections = fc.array(
  fc.record({ title: fc.constantFrom("One", "Two", "Three"), lines: fc.array(line, { minLength: 1, maxLength: 12 }) }),
  { maxLength: 8 },
);

/** Every page, by pressing Next until there is none. */
function allPages(all: readonly Section[]): readonly View[] {
  const pages = [pageOf(viewOf(all))];
  for (;;) {
    const next = pages.at(-1)?.actions?.find((action) => action.kind === "button" && action.label === "Next");
    if (next === undefined) return pages;
    pages.push(pageOf(viewOf(all, Number(/ page: (\d+)$/.exec(next.line)?.[1]))));
  }
}

const textOf = (views: readonly View[]) =>
  views.flatMap((view) =>
    (view.sections ?? []).flatMap(({ title, lines }) => lines.map((each) => [title, plainText(each)])),
  );

describe("the pages of a long reply", () => {
  it("hold every line once and in its order, under its own heading", () => {
    fc.assert(
      fc.property(sections, (all) => {
        expect(textOf(allPages(all))).toEqual(textOf([viewOf(all)]));
      }),
    );
  });

  it("are within a screen, but for a single line that is longer than one", () => {
    fc.assert(
      fc.property(sections, (all) => {
        for (const view of allPages(all)) {
          const lines = (view.sections ?? []).flatMap((section) => section.lines.map(plainText));
          const rows = lines.reduce((sum, each) => sum + Math.ceil(each.length / 38), 0);
          expect(rows <= 20 || lines.length === 1).toBe(true);
        }
      }),
    );
  });

  it("of a reply that fits there are none, and a page that is not there is the nearest", () => {
    const short = viewOf([{ title: "One", lines: ["a line"] }]);
    expect(pageOf(short)).toBe(short);
    const long = [{ title: "One", lines: Array.from({ length: 50 }, (_, n) => `line ${n}`) }];
    expect(pageOf(viewOf(long, 99)).footnote).toMatch(/^page 3 of 3/);
    expect(pageOf(viewOf(long, 2)).actions?.map(({ line }) => line)).toEqual(["/all page: 1", "/all page: 3"]);
  });
});
