// What whole countries, a city and Bitcoin draw from the grid, on average over a year: what fleets are held against.

import type { Fact, Source } from "./fact.ts";
import * as sources from "./sources.ts";

/** Terawatt-hours a year, what people call it, and where it was read; without a page it is judged. */
const rows: Readonly<Record<string, readonly [label: string, names: string, low: number, high: number, Source?]>> = {
  argentina: ["Argentina", "argentina*", 120, 145, sources.gridsByCountry],
  austria: ["Austria", "austria*", 60, 75],
  belgium: ["Belgium", "belgium*", 75, 85],
  bitcoin: [
    "the Bitcoin network",
    "bitcoin*|btc|bitcoin mining|bitcoin network|the bitcoin network",
    110,
    200,
    sources.cambridgeBitcoin,
  ],
  brazil: ["Brazil", "brazil*", 510, 620, sources.largestGrids],
  britain: ["Britain", "uk*|britain*|england*|the uk|great britain|united kingdom|the united kingdom", 270, 320],
  canada: ["Canada", "canada*", 500, 600, sources.largestGrids],
  china: ["China", "china*", 5_900, 10_500, sources.largestGrids],
  denmark: ["Denmark", "denmark*", 31, 40, sources.iea2024],
  eu: ["the European Union", "eu*|the eu|europe*|european union", 2_400, 2_800],
  france: ["France", "france*", 420, 460, sources.largestGrids],
  germany: ["Germany", "germany*", 450, 550, sources.largestGrids],
  iceland: ["Iceland", "iceland*", 17, 20, sources.gridOfIceland],
  india: ["India", "india*", 1_170, 1_900, sources.largestGrids],
  ireland: ["Ireland", "ireland*", 30, 37, sources.iea2024],
  italy: ["Italy", "italy*", 290, 320],
  japan: ["Japan", "japan*", 900, 1_000, sources.largestGrids],
  korea: ["South Korea", "korea*|south korea*", 510, 620, sources.largestGrids],
  netherlands: ["the Netherlands", "netherlands*|the netherlands|holland*", 105, 125, sources.gridsByCountry],
  new_york: ["New York City", "new york*|new york city*|nyc*", 45, 55, sources.epochPower],
  norway: ["Norway", "norway*", 120, 140, sources.gridsByCountry],
  poland: ["Poland", "poland*", 155, 180],
  portugal: ["Portugal", "portugal*", 48, 56],
  russia: ["Russia", "russia*", 910, 1_150, sources.largestGrids],
  spain: ["Spain", "spain*", 225, 265],
  sweden: ["Sweden", "sweden*", 125, 165, sources.iea2024],
  switzerland: ["Switzerland", "switzerland*|the swiss|swiss", 55, 65, sources.gridsByCountry],
  texas: ["Texas", "texas*", 430, 520],
  us: ["the United States", "the united states|united states|america*|usa|the us", 3_850, 4_400, sources.largestGrids],
};

/** What people call each: the id of its row, by name in small letters as the owners' are. */
export const gridNames: readonly (readonly [name: string, id: string])[] = Object.entries(rows).flatMap(
  ([id, [, names]]) => names.split("|").map((name) => [name, id] as const),
);

export const gridLabels: ReadonlyMap<string, string> = new Map(
  Object.entries(rows).map(([id, [label]]) => [id, label]),
);

/** Gigawatts on average over a year: terawatt-hours over its 8,766 hours. */
const gigawatts = (terawattHours: number): number => Number((terawattHours / 8.766).toPrecision(3));

/** `grid_of_ireland`, and so on: GW. */
export const gridFacts: Readonly<Record<string, Fact>> = Object.fromEntries(
  Object.entries(rows).map(([id, [label, , least, most, read]]) => {
    const [low, high] = [gigawatts(least), gigawatts(most)];
    return [
      `grid_of_${id}`,
      {
        ...{ label: `Electricity of ${label}`, unit: "GW", support: "positive", date: "2023 to 2025" },
        ...{ value: Math.sqrt(low * high), range: { low, high, judgement: true }, sources: read ? [read] : [] },
        status: read ? "secondary" : "judgement",
        note: read
          ? "A year's electricity over its hours. The range is ours."
          : "A year's electricity over its hours. Our judgement: no page was read for it.",
      },
    ];
  }),
);
