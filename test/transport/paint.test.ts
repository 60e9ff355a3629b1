// Pictures that are drawn once: by what they show, whoever asks for them.

import { AsyncLocalStorage } from "node:async_hooks";
import { expect, test } from "vitest";
import { german } from "../../src/catalogue/de/german.ts";
import { learn, speaking } from "../../src/core/tell.ts";
import type { Chart } from "../../src/render/chart.ts";
import { drawingIn } from "../../src/transport/paint.ts";
import { gallery } from "../render/chart/gallery.ts";

const chart = gallery["tornado-five"] as Chart;

/** What draws, counted; the first `failing` times nothing comes of it. */
function counted(failing = 0) {
  const drawn: Chart[] = [];
  const paint = async (asked: Chart) => {
    drawn.push(asked);
    if (drawn.length <= failing) throw new Error("lost");
    return new Uint8Array([drawn.length]);
  };
  return { drawn, draw: drawingIn({ paint }) };
}

test("an edit that leaves the chart as it was draws nothing, nor does another way in", async () => {
  const { drawn, draw } = counted();
  const first = { ...chart, title: "Once" };
  const [png] = await Promise.all([draw(first), draw(structuredClone(first))]);
  expect(await counted().draw(structuredClone(first))).toBe(png);
  expect(drawn).toHaveLength(1);
  await draw({ ...first, title: "Another" });
  expect(drawn).toHaveLength(2);
});

test("each language has its own, and what failed is drawn when it is asked for again", async () => {
  learn([german], new AsyncLocalStorage());
  const { drawn, draw } = counted(1);
  const asked = { ...chart, title: "In two languages" };
  await expect(draw(asked)).rejects.toThrow("lost");
  await draw(asked);
  await draw(asked);
  expect(drawn).toHaveLength(2);
  await speaking("de", () => draw(asked));
  expect(drawn).toHaveLength(3);
});
