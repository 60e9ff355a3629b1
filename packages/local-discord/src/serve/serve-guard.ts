// Who may talk to the page's own interface: the page itself, from this machine, and no other web page.

import type { MiddlewareHandler } from "hono";

/**
 * Answers 403 unless the request was meant for a loopback name (so that no foreign name can be pointed here) and, under
 * `/play/`, comes from the page itself.
 */
export const guard: MiddlewareHandler = async (context, next) => {
  const host = context.req.header("host") ?? "";
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host)) return context.text("Expected a loopback address.", 403);
  if (new URL(context.req.url).pathname.startsWith("/play/")) {
    const origin = context.req.header("origin");
    const site = context.req.header("sec-fetch-site") ?? "same-origin";
    const foreign = (origin !== undefined && origin !== `http://${host}`) || !["same-origin", "none"].includes(site);
    if (foreign) return context.text("Expected a request from the page itself.", 403);
  }
  await next();
  // What is served beside the page says for itself what it may load.
  if (context.res.headers.has("content-security-policy")) return undefined;
  context.header("content-security-policy", policy);
  context.header("x-content-type-options", "nosniff");
  context.header("referrer-policy", "no-referrer");
  context.header("cache-control", "no-store");
  return undefined;
};

/** Nothing is loaded from elsewhere, and no text becomes a script. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  // The stripe of an embed and the bars of a poll; only the page's own code sets them.
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");
