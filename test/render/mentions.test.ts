import fc from "fast-check";
import { expect, test } from "vitest";
import { embedOf } from "../../src/render/layout.ts";
import { plainText } from "../../src/render/markdown.ts";
import { withMentions } from "../../src/render/pieces.ts";
import { plainView } from "../../src/render/view.ts";

const ids = new Map([
  ["settle assume", "11"],
  ["settle show", "11"],
  ["pool", "22"],
  ["cost-per-token", "33"],
]);
const shown = (text: string) =>
  embedOf(withMentions(plainView("t", [{ bold: "lead" }], { warnings: [text], data: null }), ids)).embed.description;

test.each([
  ["Try /settle assume: it works", "Try </settle assume:11>: it works"],
  ["/pool, /gap and /cost-per-token", "</pool:22>, /gap and </cost-per-token:33>"],
  ["see /settle show argument: k3f9x2", "see </settle show:11> argument: k3f9x2"],
  ["/pool participation: 5%", "</pool:22> participation: 5%"],
  // No command of Discord's, or none at all.
  ["/settle has parts, /settle close too", "/settle has parts, /settle close too"],
  ["1/pool, https/pool, //pool, /poolside", "1/pool, https/pool, //pool, /poolside"],
  // What stands between backticks is to be typed.
  ["as `/pool 10%` says", "as \\`/pool 10%\\` says"],
])("%s", (text, wanted) => {
  expect(shown(text)?.split("⚠ ")[1]).toBe(wanted);
});

test("in a mistake what was typed stays code, and a command beside it is one", () => {
  const problem = { ...plainView("t", "Got `/pool x`, see /pool", { data: null }), tone: "problem" } as const;
  expect(embedOf(withMentions(problem, ids)).embed.description).toBe("**Got `/pool x`, see </pool:22>**");
});

test("every line says the same in words, and without ids nothing is changed", () => {
  const word = fc.oneof(fc.string(), fc.constantFrom("/settle assume", "/settle", "/pool", "`", " ", "/", "show"));
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const view = plainView("t", words.join(""), { sections: [{ title: "s", lines: [words.join(" ")] }], data: null });
      const after = withMentions(view, ids);
      expect(plainText(after.lead)).toBe(plainText(view.lead));
      expect(after.sections?.[0]?.lines.map(plainText)).toEqual(view.sections?.[0]?.lines.map(plainText));
      expect(withMentions(view, new Map())).toBe(view);
    }),
  );
});
