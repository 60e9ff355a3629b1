// Charts painted for replies, few at a time, so that text is never kept waiting by pictures.

import type { Logger } from "pino";
import type { View } from "../render/view.ts";

/** More at once would only wait for each other's processor. */
const atOnce = 2;

/** Loaded apart, so that the bot is ready before what draws is. */
const drawing = () => import("../render/chart/svg.ts");

/** A view's chart as a PNG; nothing where there is none, or it could not be painted, which is logged. */
export function painter(log: Logger): (view: View) => Promise<Uint8Array | undefined> {
  let painting = 0;
  const waiting: (() => void)[] = [];
  return async ({ chart }) => {
    if (chart === undefined) return undefined;
    while (painting >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
    painting++;
    try {
      const { chartPng } = await drawing();
      return await chartPng(chart);
    } catch (error) {
      log.error({ kind: chart.kind, error: error instanceof Error ? error.stack : String(error) }, "chart not painted");
      return undefined;
    } finally {
      painting--;
      waiting.shift()?.();
    }
  };
}
