// Shared pages over HTTP: the page, its two pictures, and the one script that moves its sliders.

import { createHash } from "node:crypto";
import { Hono, type Context as HonoContext } from "hono";
import { secureHeaders } from "hono/secure-headers";
import type { Logger } from "pino";
import { Unavailable } from "../../core/errors.ts";
import { once } from "../../core/kept.ts";
import type { SharedPage } from "../../kit/kept.ts";
import type { SharedPages } from "../../kit/ports.ts";
import type { Chart } from "../../render/chart.ts";
import { absenceHtml, loader, pageHtml } from "../../render/page/page.ts";
import type { Sheet } from "../../render/page/sheet.ts";
import { style } from "../../render/page/style.ts";

const hashOf = (text: string): `'${string}'` => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** What runs or is loaded is ours alone, whatever a text of a page says. */
const headers = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    imgSrc: ["'self'", "data:"],
    styleSrc: [hashOf(style)],
    scriptSrc: ["'self'", hashOf(loader)],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  },
  referrerPolicy: "no-referrer",
  // Other places show the card beside a link.
  crossOriginResourcePolicy: "cross-origin",
  strictTransportSecurity: false,
});

/** `publicUrl` is where readers find this server, without a slash at its end. No list of pages is answered anywhere. */
export function pageRoutes(
  pages: SharedPages,
  publicUrl: string,
  draw: (chart: Chart) => Promise<Uint8Array>,
  log: Logger,
): Hono {
  const app = new Hono().basePath("/a");
  app.use(headers);
  app.get("/what-if.js", async (context) => {
    const { code, tag } = await whatIfScript();
    context.header("etag", `"${tag}"`);
    context.header("cache-control", "no-cache");
    if (context.req.header("if-none-match") === `"${tag}"`) return context.body(null, 304);
    return context.body(code, 200, { "content-type": "text/javascript; charset=utf-8" });
  });
  app.get("/:id{[2-9a-z]{27}}", (context) =>
    answer(context, ({ sheet, page }) => {
      const id = context.req.param("id");
      return context.html(pageHtml(sheet, { id, url: `${publicUrl}/a/${id}`, at: page.at }));
    }),
  );
  const pictured = (chartOf: (sheet: Sheet) => Chart | undefined) => (context: HonoContext) =>
    answer(context, async ({ sheet }) => {
      const chart = chartOf(sheet);
      if (chart === undefined) return absent(context, false);
      return context.body(new Uint8Array(await draw(chart)), 200, { "content-type": "image/png" });
    });
  app.get(
    "/:id{[2-9a-z]{27}}/chart.png",
    pictured(({ chart }) => chart),
  );
  app.get(
    "/:id{[2-9a-z]{27}}/card.png",
    pictured(({ card }) => card),
  );
  app.notFound((context) => absent(context, false));
  app.onError((error, context) => {
    const isOutage = error instanceof Unavailable;
    log[isOutage ? "warn" : "error"]({ error: error.stack }, "page not shown");
    return isOutage ? context.text("This page cannot be read just now.", 503) : context.text("That is our bug.", 500);
  });
  return app;

  /** A page that was taken down is gone at once: nobody is to keep a copy without asking again. */
  async function answer(
    context: HonoContext,
    show: (found: { readonly sheet: Sheet; readonly page: SharedPage }) => Response | Promise<Response>,
  ): Promise<Response> {
    context.header("cache-control", "no-cache");
    const page = await pages.get(context.req.param("id") ?? "");
    if (page === undefined || page === "gone") return absent(context, page === "gone");
    // Made by `commands/pages`, and kept with a checksum.
    const sheet = page.sheet as unknown as Sheet;
    if (!sheet.listed) context.header("x-robots-tag", "noindex, nofollow");
    return show({ sheet, page });
  }
}

const absent = (context: HonoContext, isGone: boolean): Response | Promise<Response> =>
  context.html(absenceHtml(isGone), isGone ? 410 : 404);

/**
 * What moves the sliders of pages, as one file for a browser, asked for when the first of them is touched, with a tag that is another
 * one whenever the code is. Made here from the sources; in a bundle it was made with it.
 */
export const whatIfScript = once(async () => {
  const { whatIfCode } = await import("../../../build/what-if.js");
  const code = await whatIfCode();
  return { code, tag: createHash("sha256").update(code).digest("hex").slice(0, 16) };
});
