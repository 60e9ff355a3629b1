// What one device draws and costs: of crowds and of classes of hardware, by the owner's id, each a fact of the ledger.

import type { Counted } from "./day.ts";
import type { Fact, Source } from "./fact.ts";
import { hardware } from "./hardware.ts";
import { type Owner, ownerById } from "./owners.ts";
import * as sources from "./sources.ts";

type Between = readonly [low: number, high: number];

/** Watts at work with what stands around it, dollars to buy one, and where the watts were read; without a page they are judged. */
const rows: Readonly<Record<string, readonly [label: string, watts: Between, usd: Between, read?: readonly Source[]]>> =
  {
    gamers: ["a gaming card and its share of the PC", [165, 560], [250, 1200]],
    consoles: ["a console", [10, 220], [250, 550], [sources.consolePower]],
    playstations: ["a PlayStation 5", [130, 220], [300, 550], [sources.consolePower]],
    xboxes: ["an Xbox Series X or S", [80, 220], [250, 550], [sources.consolePower]],
    switches: ["a Nintendo Switch", [7, 25], [200, 500]],
    steam_decks: ["a Steam Deck", [10, 25], [350, 650]],
    miners: ["a mining card", [80, 300], [250, 1200]],
    macs: ["a Mac", [20, 100], [700, 2500]],
    mac_studios: ["a Mac Studio", [115, 295], [2_000, 10_000], [sources.macStudioPower]],
    macbooks: ["a MacBook", [15, 70], [900, 2500]],
    phones: ["a phone", [2, 8], [120, 800]],
    iphones: ["an iPhone", [3, 8], [300, 1100]],
    androids: ["an Android phone", [2, 8], [100, 700]],
    laptops: ["a laptop", [20, 80], [350, 1300]],
    h200: ["an H200", [700, 700], [30_000, 45_000]],
    h100: ["an H100", [700, 700], [25_000, 35_000], hardware.power_h100.sources],
    b200: ["a B200", [1000, 1000], [35_000, 60_000], hardware.power_b200.sources],
    a100: ["an A100", [400, 400], [8_000, 18_000], [sources.a100Power]],
    tpu: ["a TPU", [170, 1000], [1_500, 15_000]],
    rtx_3060: ["an RTX 3060", [170, 170], [220, 350], hardware.power_rtx3060.sources],
    rtx_3070: ["an RTX 3070", [220, 220], [200, 400]],
    rtx_3080: ["an RTX 3080", [320, 320], [350, 750]],
    rtx_3090: ["an RTX 3090", [350, 350], [600, 1_100]],
    rtx_4060: ["an RTX 4060", [115, 115], [280, 400], [sources.rtx40Power]],
    rtx_4070: ["an RTX 4070", [200, 200], [480, 650], [sources.rtx40Power]],
    rtx_4080: ["an RTX 4080", [320, 320], [900, 1_300], [sources.rtx40Power]],
    rtx_4090: ["an RTX 4090", [450, 450], [1_500, 2_800], [sources.rtx40Power]],
    rtx_5070: ["an RTX 5070", [250, 250], [500, 700], [sources.rtx50Power]],
    rtx_5080: ["an RTX 5080", [360, 360], [950, 1_500], [sources.rtx50Power]],
    rtx_5090: ["an RTX 5090", [575, 575], [2_000, 3_800], [sources.rtx50Power]],
  };

/** Gigabytes of memory and terabytes a second to it, of what the ledger has no page for. */
const memories: Readonly<Record<string, readonly [vram: number, bandwidth: number]>> = {
  a100: [80, 2.04],
  h200: [141, 4.8],
  rtx3070: [8, 0.448],
  rtx3080: [10, 0.76],
  rtx3090: [24, 0.936],
  rtx4060: [8, 0.272],
  rtx4070: [12, 0.504],
  rtx4080: [16, 0.717],
  rtx5070: [12, 0.672],
  rtx5080: [16, 0.96],
};

/** Tokens a second: of a B200 and an H100 serving a model of hundreds of billions of parameters, of a card one that fits. */
const tokens: Readonly<Record<string, readonly [label: string, each: Between, read: Source]>> = {
  b200: ["a B200", [700, 1490], sources.inferenceX],
  h100: ["an H100", [50, 108], sources.inferenceX],
  rtx_4090: ["an RTX 4090", [35, 266], sources.throughputBenchmark],
};

const measured = (what: string, unit: string, [low, high]: Between, read: readonly Source[]): Fact => ({
  ...{ label: what, unit, support: "positive", value: Math.sqrt(low * high), date: "2026", sources: read },
  range: { low, high, judgement: low < high || read.length === 0 },
  status: read.length > 0 ? "secondary" : "judgement",
  note: read.length > 0 ? "The range is ours." : "Our judgement: no page was read for it.",
});

/** `watts_of_h100` and `price_of_h100`, and so on. */
export const deviceFacts: Readonly<Record<string, Fact>> = Object.fromEntries([
  ...Object.entries(memories).flatMap(([id, [vram, bandwidth]]) => {
    const name = id.replace("rtx", "RTX ").replace(/^[ah]\d/, (letter) => letter.toUpperCase());
    return [
      [`vram_${id}`, measured(`${name} memory`, "GB", [vram, vram], [])],
      [`bandwidth_${id}`, measured(`${name} memory bandwidth`, "TB/s", [bandwidth, bandwidth], [])],
    ] as const;
  }),
  ...Object.entries(rows).flatMap(([id, [label, watts, usd, read = []]]) => {
    const { each, h100e } = ownerById.get(id) as Owner;
    const { low, high } = each ?? h100e;
    return [
      [`watts_of_${id}`, measured(`Power of ${label} at work`, "W", watts, read)],
      [`price_of_${id}`, measured(`Price of ${label}`, "USD", usd, [])],
      [
        `work_per_watt_of_${id}`,
        measured(`Work per watt of ${label}`, "h100e/W", [low / watts[1], high / watts[0]], []),
      ],
      [
        `work_per_dollar_of_${id}`,
        measured(`Work per dollar of ${label}`, "h100e/USD", [low / usd[1], high / usd[0]], []),
      ],
    ] as const;
  }),
  ...Object.entries(tokens).flatMap(([id, [label, each, read]]) => {
    const [, watts] = rows[id] as (typeof rows)[string];
    return [
      [`tokens_of_${id}`, measured(`Tokens a second of ${label}`, "token/s", each, [read])],
      [
        `joules_of_${id}`,
        measured(`Energy for a token of ${label}`, "J/token", [watts[0] / each[1], watts[1] / each[0]], [read]),
      ],
    ] as const;
  }),
]);

/** What is known of one device of an owner, in kilowatts or dollars; nothing for owners that are no devices. */
export function deviceIn(id: string, unit: "kw" | "usd"): Counted | undefined {
  const { value = 0, range } = deviceFacts[`${unit === "kw" ? "watts" : "price"}_of_${id}`] ?? {};
  const by = unit === "kw" ? 1000 : 1;
  return range && { value: value / by, low: range.low / by, high: range.high / by };
}
