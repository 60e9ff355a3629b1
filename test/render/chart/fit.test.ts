import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { charactersIn, printable, shortened, textWidth, wrapped } from "../../../src/render/chart/font.ts";

describe("a printable text", () => {
  it.each([
    ["Überzeugung Привет ελ ≥ →", "Überzeugung Привет ελ ≥ →"],
    ["GPUs 🚀 for  all\n漢字", "GPUs for all"],
    ["right\u202eleft\u0000", "right left"],
    ["cafe\u0301", "café"],
    ["\ud83d", "Side"],
    ["😀", "Side"],
  ])("of %j is `%s`", (text, expected) => {
    expect(printable(text, "Side")).toBe(expected);
  });
});

describe("a shortened text", () => {
  it("is left alone where it fits", () => {
    expect(shortened("Participation", 200, 17, 400)).toBe("Participation");
  });

  it("is cut at a word where that costs little", () => {
    expect(shortened("Share with enough memory", 175, 17, 400)).toBe("Share with enough…");
    expect(shortened("Incomprehensibilities", 100, 17, 400)).toMatch(/^Incompre\w*…$/);
  });

  it("fits", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.integer({ min: 20, max: 300 }), (text, room) => {
        expect(textWidth(shortened(text, room, 17, 400), 17, 400)).toBeLessThanOrEqual(room);
      }),
    );
  });
});

describe("a wrapped text", () => {
  it("takes as few lines as it needs, of like length", () => {
    expect(wrapped("Participation", 190, 17, 400, 2)).toEqual(["Participation"]);
    expect(wrapped("Datacenter GPU to consumer GPU", 190, 17, 400, 2)).toEqual(["Datacenter GPU", "to consumer GPU"]);
  });

  it("shortens what is left for the last line", () => {
    const [first, second] = wrapped("Share of capital expenditure that is for accelerators", 150, 17, 400, 2);
    expect(first).toBe("Share of capital");
    expect(second).toMatch(/^expenditure.*…$/);
  });
});

it("takes the plainest characters to be in the font without reading it, and they are", () => {
  const plain = Array.from({ length: 0x7f - 0x20 }, (_, k) => String.fromCodePoint(0x20 + k)).join("");
  expect(printable(plain)).toBe(plain.trim());
  expect(charactersIn(plain, 400).filter(({ glyph }) => glyph === 0)).toEqual([]);
});
