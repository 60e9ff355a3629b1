// Charts painted for replies.

import type { Logger } from "pino";
import type { View } from "../render/view.ts";

export interface Painter {
  /** A view's chart as a PNG; nothing where there is none, or it could not be painted, which is logged. */
  readonly paint: (view: View) => Promise<Uint8Array | undefined>;
  /** Loads what draws, so that the first person does not wait for it. */
  readonly warmUp: () => Promise<void>;
}

export function painter(log: Logger): Painter {
  const failed = (kind: string, error: unknown) =>
    log.error({ kind, error: error instanceof Error ? error.stack : String(error) }, "chart not painted");
  return {
    paint: async ({ chart }) => {
      if (chart === undefined) return undefined;
      try {
        // Loaded apart, so that the bot is ready before what draws is.
        const { chartPng } = await import("../render/chart/svg.ts");
        return await chartPng(chart);
      } catch (error) {
        failed(chart.kind, error);
        return undefined;
      }
    },
    warmUp: async () => {
      const { warmUp } = await import("../render/chart/warm-up.ts");
      await warmUp().catch((error: unknown) => failed("all", error));
    },
  };
}
