// A page holds what people typed: none of it is ever markup, whatever it is.

import fc from "fast-check";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { absenceHtml, pageHtml } from "../../../src/render/page/page.ts";
import { sheetOf } from "./any-sheet.ts";

const address = { id: "3serpfv9dsqk9yx32zw23n8sz9m", url: "https://crux.example/a/3serpfv9dsqk9yx32zw23n8sz9m", at: 0 };

/** What has broken out of HTML before, and anything else. */
const hostile = fc.oneof(
  fc.constantFrom(
    "</script><script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    '" onmouseover="alert(1)" x="',
    "' onfocus='alert(1)' autofocus '",
    "</title></style><svg onload=alert(1)>",
    "<!--<script>",
    "]]></textarea>&lt;b&gt;&#x3c;b&#x3e;",
    "javascript:alert(1)",
    "\u2028</SCRIPT\u0000 >",
    "\u202Eevil\ud800",
    "`;alert(1);{{7*7}}",
  ),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom("<", ">", '"', "'", "&", "/", "!", "-", "=", "`", " ", "a", "\n", "\\"),
    maxLength: 40,
  }),
);
const anyUrl = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  hostile,
  hostile.map((text) => `https://example.org/${text}`),
  hostile.map((text) => `javascript:${text}`),
  hostile.map((text) => `data:text/html,${text}`),
);

interface Tag {
  readonly name: string;
  readonly attributes: readonly string[];
}

/** Every element in its order, with the names of its attributes. */
const tagsOf = (document: ReturnType<typeof parseHTML>["document"]): readonly Tag[] =>
  [...document.querySelectorAll("*")].map((element) => ({
    name: element.localName,
    attributes: element.getAttributeNames(),
  }));

/** All of them but links: an address that is none of the web's is told as plain text. */
const shapeOf = (html: string): string =>
  JSON.stringify(tagsOf(parseHTML(html).document).filter(({ name }) => name !== "a"));

describe("a page", () => {
  const plain = pageHtml(
    sheetOf(
      () => "plain",
      () => "https://example.org/",
    ),
    address,
  );

  test("has the same elements and attributes whatever is typed", () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 8 }), anyUrl, (texts, url) => {
        let next = 0;
        const text = () => texts[next++ % texts.length] ?? "";
        const html = pageHtml(
          sheetOf(text, () => url),
          address,
        );
        expect(shapeOf(html)).toBe(shapeOf(plain));
      }),
      { numRuns: 150 },
    );
  });

  test("links to the web alone, vouches for nothing, and runs nothing of its own but the loader", () => {
    fc.assert(
      fc.property(hostile, anyUrl, (text, url) => {
        const { document } = parseHTML(
          pageHtml(
            sheetOf(
              () => text,
              () => url,
            ),
            address,
          ),
        );
        for (const link of document.querySelectorAll("main a:not([href='#what-if'])")) {
          expect(link.getAttribute("href")).toMatch(/^https?:\/\//);
          expect(link.getAttribute("rel")).toBe("nofollow noopener noreferrer");
        }
        const scripts = [...document.querySelectorAll("script")].map((script) => script.getAttribute("type"));
        expect(scripts).toEqual(["application/ld+json", "application/json", null]);
        expect(document.querySelector("script:not([type])")?.textContent).toContain('import("./what-if.js")');
      }),
      { numRuns: 100 },
    );
  });

  test("gives programs what was said, unharmed", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { document } = parseHTML(
          pageHtml(
            sheetOf(
              () => text,
              () => "https://example.org/",
            ),
            address,
          ),
        );
        const read = (type: string) => JSON.parse(document.querySelector(`script[type="${type}"]`)?.textContent ?? "");
        const ld = read("application/ld+json") as { claimReviewed: string; reviewRating: object };
        expect(ld.claimReviewed).toBe(text);
        expect(ld.reviewRating).toMatchObject({ ratingValue: 2, worstRating: 1, bestRating: 3 });
        expect((read("application/json") as { command: string }).command).toBe(text);
      }),
      { numRuns: 100 },
    );
  });

  test("is read by machines that have no eyes: language, landmarks, headings in order, names for all controls", () => {
    const { document } = parseHTML(plain);
    expect(document.documentElement.getAttribute("lang")).toBe("en");
    for (const landmark of ["header", "main", "footer"]) expect(document.querySelectorAll(landmark)).toHaveLength(1);
    const levels = [...document.querySelectorAll("h1, h2, h3")].map(({ localName }) => localName);
    expect(levels[0]).toBe("h1");
    expect(new Set(levels.slice(1))).toEqual(new Set(["h2"]));
    for (const image of document.querySelectorAll("img")) expect(image.getAttribute("alt")).toMatch(/plain/);
    for (const table of document.querySelectorAll("table")) {
      expect(table.querySelector("caption")?.textContent).not.toBe("");
      expect(table.querySelectorAll("thead th[scope=col]").length).toBeGreaterThan(1);
      expect(table.querySelectorAll("tbody th[scope=row]").length).toBeGreaterThan(0);
    }
    for (const input of document.querySelectorAll("input"))
      expect(document.querySelector(`label[for="${input.id}"]`)).not.toBeNull();
  });

  test("is hidden from search engines unless whoever shared it said otherwise", () => {
    const robots = (listed: boolean) => {
      const html = pageHtml(
        {
          ...sheetOf(
            () => "x",
            () => "https://example.org/",
          ),
          listed,
        },
        address,
      );
      return parseHTML(html).document.querySelector("meta[name=robots]")?.getAttribute("content");
    };
    expect([robots(false), robots(true)]).toEqual(["noindex, nofollow", "index"]);
    expect(absenceHtml(true)).toContain('content="noindex"');
  });

  test("tells other places what it is, with its card", () => {
    const { document } = parseHTML(plain);
    const of = (name: string) =>
      document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute("content");
    expect(of("og:image")).toBe(`${address.url}/card.png`);
    expect([of("og:image:width"), of("og:image:height")]).toEqual(["1200", "630"]);
    expect([of("og:url"), of("twitter:card")]).toEqual([address.url, "summary_large_image"]);
  });
});
