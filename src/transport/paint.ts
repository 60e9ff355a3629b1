// Charts painted for replies.

import type { Logger } from "pino";
import { keeping } from "../core/kept.ts";
import { localeNow } from "../core/tell.ts";
import type { Chart } from "../render/chart.ts";
import { inItsLanguage, type View } from "../render/view.ts";
import { stackOf } from "./interaction/responder.ts";
import type { Workers } from "./workers/pool.ts";

export interface Painter {
  /** A view's chart as a PNG; nothing where there is none, or it could not be painted, which is logged. */
  readonly paint: (view: View) => Promise<Uint8Array | undefined>;
  /** Loads what draws, so that the first person does not wait for it. */
  readonly warmUp: () => Promise<void>;
  /** How many charts have been asked for that are not there yet. */
  readonly waiting: () => number;
}

interface Picture {
  readonly png: Promise<Uint8Array>;
  failed?: boolean;
}

/** By what they show, for all ways in: an edit that leaves the chart as it was, an answer asked by two, its page. */
const pictures = keeping<Picture>(64);

/**
 * Draws in a worker, or where there is none in this thread: loaded apart, so that a bot is ready before what draws is.
 * Equal charts are drawn once for each language.
 */
export function drawingIn(workers: Pick<Workers, "paint"> | undefined): (chart: Chart) => Promise<Uint8Array> {
  const draw = workers?.paint ?? (async (chart: Chart) => (await import("../render/chart/picture.ts")).chartPng(chart));
  const drawn = (chart: Chart): Picture => {
    const picture: Picture = { png: draw(chart) };
    picture.png.catch(() => {
      picture.failed = true;
    });
    return picture;
  };
  return (chart) =>
    pictures(
      `${localeNow()} ${JSON.stringify(chart)}`,
      () => drawn(chart),
      ({ failed }) => !failed,
    ).png;
}

export function painter(log: Logger, workers?: Workers): Painter {
  const draw = drawingIn(workers);
  let waiting = 0;
  const failed = (kind: string, error: unknown) => log.error({ kind, error: stackOf(error) }, "chart not painted");
  return {
    paint: async (view) => {
      const { chart } = view;
      if (chart === undefined) return undefined;
      waiting++;
      try {
        return await inItsLanguage(view, () => draw(chart));
      } catch (error) {
        failed(chart.kind, error);
        return undefined;
      } finally {
        waiting--;
      }
    },
    waiting: () => waiting,
    warmUp: async () => {
      // Workers do so themselves.
      if (workers) return;
      const { warmUp } = await import("../render/chart/picture.ts");
      await warmUp().catch((error: unknown) => failed("all", error));
    },
  };
}
