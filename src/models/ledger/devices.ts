// What one device draws and costs: of crowds and of classes of hardware, by the owner's id; most ranges are our judgement.

import type { Counted } from "./carried.ts";

interface Device {
  /** Kilowatts at work, what stands around it included. */
  readonly kw: Counted;
  /** Dollars to buy one. */
  readonly usd: Counted;
}

const of = (kw: readonly [number, number], usd: readonly [number, number]): Device => {
  const between = ([low, high]: readonly [number, number]): Counted => ({ value: Math.sqrt(low * high), low, high });
  return { kw: between(kw), usd: between(usd) };
};

export const devices: Readonly<Record<string, Device>> = {
  gamers: of([0.165, 0.56], [250, 1200]),
  consoles: of([0.08, 0.22], [250, 550]),
  playstations: of([0.13, 0.22], [300, 550]),
  xboxes: of([0.08, 0.22], [250, 550]),
  macs: of([0.02, 0.1], [700, 2500]),
  phones: of([0.002, 0.008], [120, 800]),
  laptops: of([0.02, 0.08], [350, 1300]),
  h100: of([0.7, 0.7], [25_000, 35_000]),
  b200: of([1, 1], [35_000, 60_000]),
  a100: of([0.4, 0.4], [8_000, 18_000]),
  rtx_3060: of([0.17, 0.17], [220, 350]),
  rtx_3080: of([0.32, 0.32], [350, 750]),
  rtx_3090: of([0.35, 0.35], [600, 1_100]),
  rtx_4060: of([0.115, 0.115], [280, 400]),
  rtx_4070: of([0.2, 0.2], [480, 650]),
  rtx_4090: of([0.45, 0.45], [1_500, 2_800]),
  rtx_5090: of([0.575, 0.575], [2_000, 3_800]),
};
