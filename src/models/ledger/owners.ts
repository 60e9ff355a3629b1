// Who has or rents compute: companies, laboratories, countries, crowds, swarms and classes of hardware, one a row.

import type { Correlation } from "../../core/sampling/correlation.ts";
import { tell, word } from "../../core/tell.ts";
import { consumers } from "./consumers.ts";
import { type Counted, carried, exactly, factors, type Growth, over, sum, yearsBetween } from "./day.ts";
import type { Fact, Source } from "./fact.ts";
import { fleets } from "./fleets.ts";
import { hardware } from "./hardware.ts";
import * as sources from "./sources.ts";

export type OwnerKind = "company" | "laboratory" | "cloud" | "country" | "world" | "crowd" | "swarm" | "hardware";

export interface Owner {
  readonly id: string;
  /** As a sentence calls it. */
  readonly label: string;
  /** What people call it, in small letters; `*` stands for a possible plural or possessive. */
  readonly names: readonly string[];
  readonly kind: OwnerKind;
  readonly isPlural?: boolean;
  /** Of several fleets as one, who they are. */
  readonly parts?: readonly Owner[];
  /** The crowd that counts the same devices: MacBooks are Macs. */
  readonly within?: string;
  /** Whether it uses what others own. */
  readonly rents?: boolean;
  /** H100-equivalents, or of how many devices; of a class of hardware, one of it. */
  readonly h100e: Counted;
  readonly devices?: Counted;
  /** H100-equivalents of one device. */
  readonly each?: Counted;
  /** The day of the count, and by what it has grown since; what is past does not grow. */
  readonly asOf: string;
  readonly growth?: Growth;
  readonly status: "sourced" | "secondary" | "derived" | "judgement";
  readonly sources: readonly Source[];
  readonly note: string;
}

/** An owner behind what it has: `of all gaming cards`. */
export const ofOwner = (label: string): string =>
  /^(?:the|all) /.test(label) ? word(`of ${label}`) : tell`of ${word(label)}`;

/** One of what is counted in pieces: `one laptop` of all laptops. */
export const oneOf = (label: string): string => label.replace("all ", "one ").replace(/(?<=x|ch)es$|s$/, "");

export const ofFact = ({ value, range }: Fact): Counted => {
  if (value === undefined || range === undefined) throw new Error("Expected a fact with a value and a range");
  return { value, low: range.low, high: range.high };
};

const world: Growth = ofFact(fleets.dc_compute_growth);
const lastOf2025 = "2025-12-31";

/** Cards get better as they are replaced, and their number shrinks or grows. */
const cards: Growth = factors(ofFact(consumers.consumer_performance_growth), ofFact(consumers.installed_base_growth));

type Rest = Pick<Owner, "note"> & Partial<Owner>;

/** An owner, its names apart by `|`; counted at the end of 2025, growing as all do who buy chips, and judged, unless it says so. */
const fleet = (kind: OwnerKind, id: string, label: string, names: string, h100e: Counted, rest: Rest): Owner => ({
  ...{ id, label, names: names.split("|"), kind, h100e, asOf: lastOf2025, status: "judgement", sources: [] },
  ...(!/^(?:crowd|swarm|hardware)$/.test(kind) && { growth: world }),
  ...rest,
});

/** One whose fleet the ledger counts. */
const counted = (id: string, label: string, names: string, fact: Fact, kind: OwnerKind = "company"): Owner =>
  fleet(kind, id, label, names, ofFact(fact), { status: "sourced", sources: fact.sources, note: fact.note });

/** So many devices of so much each; the range takes both as independent. Counted on a day of its own it is past, and does not grow. */
const crowd = (id: string, label: string, names: string, devices: Counted, each: Counted, rest: Rest): Owner =>
  fleet("crowd", id, label, names, factors(devices, each), {
    ...{ isPlural: true, devices, each, ...(rest.asOf === undefined && { growth: cards }) },
    ...rest,
  });

/** One piece of a class of hardware, by dense arithmetic; its count is what people say of it. */
const piece = (id: string, label: string, names: string, h100e: Counted, note: string): Owner =>
  fleet("hardware", id, label, names, h100e, {
    ...{ isPlural: true, status: "derived", note },
    sources: [sources.epochChipData, sources.computeLandscape],
  });

const between = (low: number, high: number): Counted => ({ value: Math.sqrt(low * high), low, high });
const known = (value: number, low: number, high: number): Counted => ({ value, low, high });

const base = ofFact(consumers.consumer_gpu_installed_base);
const perH100 = ofFact(hardware.consumer_per_h100e);
const card = over(perH100);
const four = [fleets.h100e_google, fleets.h100e_microsoft, fleets.h100e_amazon, fleets.h100e_meta].map(ofFact);
const five = [...four, ofFact(fleets.h100e_oracle)];

const owned = ofFact(fleets.h100e_world);
const judged = "Our judgement; no count was found.";
const steam = [sources.steamCountries, sources.jonPeddie2025];

/** So many of the largest, as people call them: `top 5`, `4 biggest clouds`, `richest 4 companies`. */
const largest = (n: number): readonly string[] => {
  const which = ["top", "big", "biggest", "largest", "richest", "leading"];
  const firms =
    "hyperscalers|companies|firms|clouds|buyers|giants|tech giants|fleets|owners|players|cloud companies|cloud providers|cloud giants|tech companies|american companies|american firms|american cloud companies|american tech companies|american clouds";
  const each = which.flatMap((one) => [`${one} ${n}`, `${n} ${one}`]);
  const named = each.flatMap((one) => firms.split("|").map((firm) => `${one} ${firm}`));
  return [...each, ...named, `all ${n} hyperscalers`, `${n} companies`, `${n} firms`];
};
const bigTech =
  "all 4|4 of them|all 4 of them|4 hyperscalers|4 hyperscalers together|4 fleets|4 giants|4 clouds|4 tech giants|big boys|all hyperscalers|all the hyperscalers|big tech|tech giants|all of big tech";

const ofChina = ofFact(fleets.h100e_china);
const inChina: Growth = ofFact(fleets.china_compute_growth);

export const owners: readonly Owner[] = [
  counted(
    "google",
    "Google",
    "google*|mountain view*|alphabet*|deepmind*|goog|googl|pichai*|sundar",
    fleets.h100e_google,
  ),
  counted("microsoft", "Microsoft", "microsoft*|redmond*|azure*|msft|ms azure|satya*|nadella*", fleets.h100e_microsoft),
  counted("amazon", "Amazon", "amazon*|aws*|amzn|bezos|jassy*", fleets.h100e_amazon),
  counted("meta", "Meta", "meta*|menlo park|facebook*|zuck*|zuckerberg*", fleets.h100e_meta),
  counted("oracle", "Oracle", "oracle*|orcl|ellison*|larry", fleets.h100e_oracle),
  counted("xai", "xAI", "xai*|grok*|elon*|musk*|colossus", fleets.h100e_xai, "laboratory"),
  fleet("cloud", "coreweave", "CoreWeave", "coreweave*", known(8.3e5, 5.5e5, 1.25e6), {
    ...{ status: "sourced", sources: [sources.epochChipData] },
    note: "512,000 chips, from disclosed counts and power. Range: Epoch's 1.5x either way, as for the others.",
  }),
  fleet("laboratory", "openai", "OpenAI", "openai*|chatgpt*|altman*|sam altman*", known(1.74e6, 1.25e6, 2.19e6), {
    ...{ rents: true, status: "sourced", sources: [sources.epochLabCompute] },
    note: "It rents, mostly from Microsoft, Oracle and CoreWeave, whose fleets count the same chips. From the 1.9 GW that it disclosed; Epoch's range.",
  }),
  fleet("laboratory", "anthropic", "Anthropic", "anthropic*|claude*", known(1.19e6, 8.4e5, 1.72e6), {
    ...{ rents: true, status: "sourced", sources: [sources.epochLabCompute] },
    note: "It rents, mostly from Amazon and Google, whose fleets count the same chips. From about 1.4 GW of power; Epoch's range.",
  }),
  fleet("laboratory", "mistral", "Mistral", "mistral*", between(2e4, 6e4), {
    ...{ asOf: "2026-06-30", status: "secondary", sources: [sources.mistralCompute] },
    note: "13,800 GB300s near Paris, each 2.53 H100s, and what it rents. The range is ours.",
  }),
  fleet("company", "tesla", "Tesla", "tesla*", between(6e4, 2e5), {
    ...{ sources: [sources.teslaCortexLive, sources.teslaCortex] },
    note: "50,000 H100s since the end of 2024 and a second cluster begun. What both have is our judgement.",
  }),
  ...(
    [
      ["bytedance", "ByteDance", "bytedance*", 0.15, 0.4],
      ["alibaba", "Alibaba", "alibaba*|aliyun", 0.1, 0.3],
      ["tencent", "Tencent", "tencent*", 0.08, 0.25],
    ] as const
  ).map(([id, label, names, low, high]) =>
    fleet("company", id, label, names, factors(ofChina, between(low, high)), {
      ...{ growth: inChina, note: `A part of China's. ${judged}` },
    }),
  ),
  ...(["two", "three", "four", "five"] as const).map((id, k) => {
    const names = [...largest(k + 2), ...(id === "four" ? bigTech.split("|") : [])]
      .flatMap((name) => [name, `the ${name}`])
      .concat(id === "four" ? ["the 4", "the giants", "the hyperscalers"] : []);
    return fleet("company", id, `the ${id} largest hyperscalers together`, names.join("|"), sum(five.slice(0, k + 2)), {
      ...{ isPlural: true, status: "derived", sources: [sources.officeChai] },
      note: `${["Google and Microsoft", "Google, Microsoft and Amazon", "Google, Microsoft, Amazon and Meta", "The four and Oracle"][k]}, added up.`,
    });
  }),
  {
    ...counted(
      "china",
      "China",
      "china*|the chinese|chinese|prc|beijing*|chinese companies|chinese firms|chinese labs|chinese clouds|chinese tech|chinese tech companies|chinese datacenters",
      fleets.h100e_china,
      "country",
    ),
    growth: inChina,
  },
  fleet(
    "country",
    "us",
    "the United States",
    "the united states|the us|usa|the usa|america*|american companies|the united states companies|american firms|american labs|american clouds|american tech|american big tech|united states|american*|the states",
    factors(owned, between(0.68, 0.82)),
    {
      ...{ status: "derived", sources: [sources.epochClusters] },
      note: "75% of the performance of GPU clusters (Epoch, May 2025), put to the world's total of the end of 2025; the range is ours.",
    },
  ),
  fleet(
    "country",
    "eu",
    "the European Union",
    "the eu|eu*|europe*|the european union|european union|european*|european companies|european firms|european labs|european datacenters",
    factors(owned, between(0.03, 0.07)),
    { note: `A few percent of the world. ${judged}` },
  ),
  ...(
    [
      ["britain", "Britain", "uk*|britain*|british*|england*", 0.003, 0.015],
      ["germany", "Germany", "germany*|german*", 0.002, 0.012],
      ["france", "France", "france*|french*", 0.002, 0.015],
      ["japan", "Japan", "japan*|japanese*", 0.008, 0.03],
      ["korea", "South Korea", "korea*|south korea*", 0.003, 0.015],
      ["india", "India", "india*|indian*", 0.003, 0.015],
      ["russia", "Russia", "russia*|russian*", 0.0005, 0.004],
      ["canada", "Canada", "canada*|canadian*", 0.003, 0.015],
      ["gulf", "the Gulf states", "gulf states", 0.005, 0.04],
    ] as const
  ).map(([id, label, names, low, high]) =>
    fleet("country", id, label, names, factors(owned, between(low, high)), {
      ...{ isPlural: id === "gulf", note: `A small part of the world. ${judged}` },
    }),
  ),
  counted(
    "world",
    "all AI compute in the world",
    "the world|the world's ai compute|all ai compute|the whole world|the planet|all datacenters|every ai datacenter|every datacenter|all ai datacenters|every ai datacenter in the world|the world's compute|all the world's ai compute|the world's datacenters|all datacenters in the world|all datacenters on earth|world ai compute|world compute|global ai compute|global compute|it all|all of it|all compute|all the compute|all ai compute in the world|all ai compute on earth|the world's total|all the ai compute in the world|ai compute worldwide|all compute on earth|all the ai chips|all ai chips",
    fleets.h100e_world,
    "world",
  ),
  crowd(
    "gamers",
    "all gaming cards",
    "gamer*|gaming card*|gaming gpu*|gaming pc*|consumer gpu*|consumer card*|the gamers|player*|pc gamer*|home gpu*|discrete consumer gpu*|discrete gpu*|graphics card*|home card*|home pc*|gaming rig*|consumer graphics card*|consumer*|the pool|pool|the swarm|swarm|the gamers' swarm|the crowd|people's gpu*|people's card*|gaming computer*|home gaming pc*|home user*|volunteer*|the people|gamer* gpu*|gamer* card*|gamer* pc*|hobbyist*|rtx owner*|rtx card*|rtx gpu*|geforce*|pcs|all pcs|volunteer compute|crowdsourced compute|crowd compute|home compute|distributed compute|idle gaming pc*|idle gaming gpu*|idle gpu*|pooled compute|volunteer computing|the whole of steam|whole of steam|all of steam|everyone on steam|steam user*|steam userbase*|steam user base*|private gpu*|gaming compute|consumer compute|gamer* compute|consumer hardware|gaming hardware|geforce card*|home computer*|gamerz|the pooled cards|the pooled gpu*",
    base,
    card,
    {
      ...{ status: "secondary", sources: consumers.consumer_gpu_installed_base.sources },
      note: "Discrete cards in use; their speed by an RTX 3060, which stands for the typical one.",
    },
  ),
  ...(
    [
      ["china", "China", "chinese|china's", between(0.2, 0.34)],
      ["us", "the United States", "american|united states|the united states|america's", between(0.12, 0.16)],
      ["russia", "Russia", "russian|russia's", between(0.08, 0.1)],
      ["europe", "Europe", "european|europe's|eu", between(0.18, 0.3)],
      ["germany", "Germany", "german|germany's", between(0.03, 0.05)],
      ["france", "France", "french|france's", between(0.02, 0.04)],
      ["britain", "Britain", "british|uk|britain's", between(0.025, 0.045)],
      ["japan", "Japan", "japanese|japan's", between(0.015, 0.04)],
      ["mexico", "Mexico", "mexican|mexico's", between(0.01, 0.025)],
      ["korea", "Korea", "korean|south korean|korea's", between(0.01, 0.03)],
      ["india", "India", "indian|india's", between(0.01, 0.03)],
      ["canada", "Canada", "canadian|canada's", between(0.02, 0.04)],
      ["poland", "Poland", "polish|poland's", between(0.015, 0.035)],
      ["brazil", "Brazil", "brazilian|brazil's", between(0.04, 0.06)],
    ] as const
  ).map(([id, country, adjectives, share]) => {
    const before = ["gamer*", "gaming card*", "gaming gpu*", "gaming pc*", "player*", "consumer gpu*"];
    const behind = ["gamers", "gaming cards", "gaming pcs", "gaming gpus"];
    const names = [
      ...adjectives.split("|").flatMap((of) => before.map((name) => `${of} ${name}`)),
      ...behind.flatMap((name) => ["in", "of"].map((of) => `${name} ${of} ${country.toLowerCase()}`)),
    ];
    return crowd(`gamers_${id}`, `the gaming cards of ${country}`, names.join("|"), factors(base, share), card, {
      ...{ within: "gamers", sources: steam },
      note: "The country's share of Steam's players, put to all cards. Between the activity of January 2024 and the surveys' languages.",
    });
  }),
  crowd("miners", "Ethereum's miners at their peak of 2022", "miner*", between(1e7, 3e7), between(1 / 60, 1 / 15), {
    ...{ asOf: "2022-05-31", status: "derived", sources: [sources.ethereumPeak, sources.ethereumCards] },
    note: "1.06e15 hashes a second, at 30 to 100 million a card. They stopped in September 2022, and so do not grow.",
  }),
  crowd(
    "consoles",
    "all game consoles",
    "console*|game console*|games console*|video game console*|gaming console*|console gamer*|console owner*|console player*",
    between(2.2e8, 3.4e8),
    between(1 / 280, 1 / 90),
    {
      ...{ status: "derived", sources: [sources.sonyResults, sources.nintendoSwitch, sources.xboxSales] },
      note: "PlayStations, Xboxes and Switches added up, each with its own speed. What is still in use is our judgement.",
    },
  ),
  crowd(
    "playstations",
    "all PlayStations",
    "playstation*|playstation owner*|playstation 5*|ps5*|ps5 owner*|playstation player*|playstation gamer*",
    between(9.2e7, 1.32e8),
    between(1 / 140, 1 / 48),
    {
      ...{ within: "consoles", status: "derived", sources: [sources.sonyResults, sources.consoleSpecs] },
      note: "From the 92.2 million PlayStation 5s shipped by December 2025 to the 132 million who play in a month. A PlayStation 5 does 10.3e12 operations a second in fp32 and twice that in halves, against 989e12 of an H100 in bf16; how many older ones there are is our judgement.",
    },
  ),
  crowd("xboxes", "all Xboxes", "xbox*|xboxes|xbox owner*", between(3.4e7, 6e7), between(1 / 200, 1 / 60), {
    ...{ within: "consoles", status: "derived", sources: [sources.xboxSales, sources.xboxSpecs] },
    note: "34.2 million Xbox Series by December 2025, and Xbox Ones that are still in use, which is our judgement. A Series X does 49e12 8-bit operations a second, a Series S a third of that, against 1979e12 of an H100.",
  }),
  crowd(
    "switches",
    "all Nintendo Switches",
    "nintendo*|nintendo switch*|nintendo switches|switches|switch 2s|nintendo player*|nintendo owner*|switch owner*|switch player*",
    between(1.1e8, 1.6e8),
    between(1 / 2000, 1 / 350),
    {
      ...{
        within: "consoles",
        status: "derived",
        sources: [sources.nintendoSwitch, sources.nintendoSwitch2, sources.switch2Chip],
      },
      note: "154 million Switches and 17.4 million Switch 2s sold by the end of 2025; what is still in use is our judgement. By its cores a Switch 2 does about 25e12 8-bit operations a second; the ten times slower Switch is our judgement.",
    },
  ),
  crowd(
    "steam_decks",
    "all Steam Decks",
    "steam deck*|steam deck owner*",
    between(4e6, 7e6),
    between(1 / 620, 1 / 300),
    {
      ...{ status: "derived", sources: [sources.steamDecks] },
      note: "Upwards of 3.7 million shipped by the end of 2024; what came since is our judgement. 1.6e12 operations a second in fp32, no page of which was read, and twice that in halves, against 989e12 of an H100.",
    },
  ),
  crowd(
    "macs",
    "all Macs",
    "mac*|m1 max*|m2 max*|m3 max*|m4 max*|m4 pro*|m4 chip*|mac mini*|apple silicon mac*|mac owner*|mac user*",
    between(1e8, 1.3e8),
    between(1 / 230, 1 / 52),
    {
      ...{ status: "derived", sources: [sources.macsInUse, sources.neuralEnginesOfMacs] },
      note: "100 million in use in 2018; how many more by now is our judgement. 11 (M1) to 38 (M4) trillion 8-bit operations a second in their neural engines, none in those before 2020.",
    },
  ),
  crowd(
    "macbooks",
    "all MacBooks",
    "macbook*|macbook air*|macbook pro*|macbook owner*|macbook user*",
    between(7.5e7, 1.05e8),
    between(1 / 230, 1 / 52),
    {
      ...{
        within: "macs",
        status: "derived",
        sources: [sources.macsInUse, sources.macBookShare, sources.neuralEnginesOfMacs],
      },
      note: "About 80% of Macs, by Apple in 2017; their neural engines are those of all Macs.",
    },
  ),
  crowd(
    "mac_studios",
    "all Mac Studios",
    "mac studio*|m1 ultra*|m2 ultra*|m3 ultra*|m4 ultra*",
    between(1e6, 5e6),
    between(1 / 100, 1 / 17),
    {
      ...{ within: "macs", sources: [sources.macStudioPower] },
      note: `${judged} From the neural engine of an M1 Ultra (22e12 8-bit operations a second against 1979e12) to the graphics of an M3 Ultra (57e12 in halves against 989e12), no page of which was read.`,
    },
  ),
  crowd(
    "phones",
    "all phones",
    "phone*|smartphone*|mobile phone*|cell phone*",
    between(4.9e9, 7.2e9),
    between(1 / 1500, 1 / 200),
    {
      ...{ status: "derived", sources: [sources.smartphonesInUse, sources.iphonesInUse] },
      note: "4.9 to 5.8 billion who use one, and up to 7.2 billion in use. What they do on average is our judgement.",
    },
  ),
  crowd(
    "iphones",
    "all iPhones",
    "iphone*|iphone owner*|iphone user*",
    between(1.2e9, 1.8e9),
    between(1 / 250, 1 / 80),
    {
      ...{
        within: "phones",
        status: "derived",
        sources: [sources.iphonesInUse, sources.activeIphones, sources.neuralEngines],
      },
      note: "Over 1 billion in January 2021; up to 1.8 billion in 2025. 5 (A12), 11 (A14) and 15.8 (A15) trillion 8-bit operations a second, against 1979 of an H100; that newer ones do up to twice that is our judgement.",
    },
  ),
  crowd(
    "androids",
    "all Android phones",
    "android*|android phone*|android owner*|android user*|android smartphone*",
    between(3.5e9, 4.5e9),
    between(1 / 4000, 1 / 300),
    {
      ...{ within: "phones", status: "derived", sources: [sources.iphonesInUse] },
      note: "3.9 to 4.5 billion users in 2025, by one page, which is the most that was found. What they do is our judgement.",
    },
  ),
  crowd("laptops", "all laptops", "laptop*|notebook*|laptop owner*", between(7e8, 1.2e9), between(1 / 2000, 1 / 300), {
    ...{ sources: [sources.windowsDevices] },
    note: "A good half or more of the 1.4 billion devices with Windows, and MacBooks. The part and the speed are our judgement.",
  }),
  fleet(
    "crowd",
    "universities",
    "all university clusters",
    "universit*|university cluster*|academia|academic cluster*|all universities|every university cluster|university|universities|every university|unis|uni cluster*|academics|research universities|campus cluster*|university lab*",
    between(4e4, 3e5),
    {
      ...{ isPlural: true, growth: between(1.3, 2.5) },
      note: `A few large clusters of thousands of cards and many of tens. ${judged}`,
    },
  ),
  fleet("swarm", "supercomputer", "the fastest public supercomputer", "el capitan", exactly(4.41e4), {
    ...{ asOf: "2024-11-18", status: "derived", sources: [sources.elCapitan, sources.epochChipData] },
    note: "El Capitan: 44,544 MI300As of 981e12 in bf16 and 1961e12 in 8 bits, against 989e12 and 1979e12.",
  }),
  fleet(
    "swarm",
    "folding_at_home",
    "Folding@home at its peak of April 2020",
    "folding@home|folding at home|foldingathome|f@h",
    known(2427, 800, 8000),
    {
      ...{ asOf: "2020-04-13", status: "derived", sources: [sources.foldingPeak, sources.foldingMillion] },
      note: "2.4e18 operations a second against 989e12 of an H100 in bf16. Folding@home counts another arithmetic: of its 435,000 cards, as fast as a GTX 1080 each, the 8-bit operations would be 8,000 H100s'. The range is ours.",
    },
  ),
  fleet("swarm", "seti_at_home", "SETI@home at its peak", "seti@home|seti at home|seti", between(0.5, 1.5), {
    ...{ asOf: "2013-06-01" },
    note: "Somewhat under 1e15 operations a second, about one H100. Our judgement from what is commonly told.",
  }),
  fleet("swarm", "boinc", "BOINC", "boinc", between(50, 120), {
    ...{ asOf: "2020-01-01", status: "derived", sources: [sources.boincPaper] },
    note: "9.3e16 operations a second against 989e12 of an H100.",
  }),
  fleet(
    "swarm",
    "internet_training",
    "the largest training run over the internet",
    "intellect-1|intellect-2|intellect|prime intellect|templar|the largest internet run|decentralized training|biggest p2p training run|biggest p2p run|biggest training run over the internet|largest p2p training run|largest p2p run|largest training run over the internet",
    between(100, 600),
    {
      ...{ growth: between(2, 10), sources: [sources.intellectReport, sources.epochDecentralized] },
      note: "INTELLECT-1 ran on up to 112 H100s at once. About 1,000 times less than the frontier (Epoch). The range is ours.",
    },
  ),
  piece(
    "h100",
    "H100s",
    "h100*|h100 gpu*|hopper*|hopper gpu*|hopper chip*|h100 card*|h100 chip*|h100-equivalent*|h100e*",
    exactly(1),
    "The unit itself.",
  ),
  piece("b200", "B200s", "b200*|blackwell*", exactly(2.275), "2.25e15 against 0.989e15, dense bf16."),
  piece("h200", "H200s", "h200*|h200 gpu*", exactly(1), "The same chip as an H100 with more memory."),
  piece("h800", "H800s", "h800*", exactly(1), "The same chip as an H100 with slower links between them."),
  piece("h20", "H20s", "h20*", exactly(0.15), "148e12 in bf16 against 989e12, dense."),
  piece("l40s", "L40Ss", "l40s*|l40*", exactly(0.366), "362e12 in bf16 against 989e12, dense."),
  piece("v100", "V100s", "v100*", exactly(0.126), "125e12 in halves against 989e12 of an H100 in bf16."),
  piece(
    "rx_7900",
    "RX 7900 XTXs",
    "7900 xtx*|rx 7900*|7900xtx*",
    exactly(0.124),
    "123e12 in halves against 989e12 of an H100 in bf16.",
  ),
  piece("mi300x", "MI300Xs", "mi300x*|mi300*", exactly(1.32), "1307e12 in bf16 against 989e12, dense."),
  piece("a100", "A100s", "a100*", exactly(0.3153), "312e12 in bf16 and 624e12 in 8 bits against 989.4e12 and 1979e12."),
  piece("b300", "B300s", "b300*|blackwell ultra*", exactly(2.527), "2.5e15 in bf16 and 5e15 in 8 bits, both dense."),
  piece(
    "nvl72",
    "NVL72 racks",
    "nvl72*|gb200 nvl72*|rack of gb200s|rack of gb300s|rack of b200s|gb200 rack*|rack of blackwells",
    exactly(72 * 2.527),
    "72 chips of 5e15 dense 8-bit operations a second, more than in a B200 by itself.",
  ),
  piece("dgx", "DGX systems", "dgx*|hgx*|dgx box*|dgx h100*|dgx system*", exactly(8), "Eight H100s."),
  piece(
    "tpu",
    "TPUs",
    "tpu*|tpu v5p*|tpu v5e*|tpu v6e*|tpu v7*|trillium*|ironwood*",
    between(0.2, 2.33),
    "197e12 (v5e) to 459e12 (v5p) and 918e12 (v6e) in bf16; 4614e12 (v7) in 8 bits against 1979e12.",
  ),
  ...(
    [
      ["GTX 1060", 226, 113],
      ["GTX 1070", 153, 76.6],
      ["GTX 1080", 111, 55.8],
      ["GTX 1080 Ti", 87.2, 43.6],
      ["GTX 1650", 332, 166],
      ["GTX 1660", 197, 98.3],
      [2060, 38.3, 19.2],
      [2070, 33.1, 16.5],
      [2080, 24.6, 12.3],
      ["2080 Ti", 18.4, 9.2],
      [3050, 54.4, 27.2],
      [3060, 38.8, 19.4, 6],
      ["3060 Ti", 30.5, 15.3],
      [3070, 24.4, 12.2],
      [3080, 16.6, 8.3],
      ["3080 Ti", 14.5, 7.25],
      [3090, 13.9, 6.97, 0.5],
      [4050, 43.9, 22],
      [4060, 32.8, 16.4, 8],
      ["4060 Ti", 22.4, 11.2],
      [4070, 17, 8.5],
      ["4070 Super", 13.9, 6.97],
      ["4070 Ti", 12.3, 6.17],
      [4080, 10.1, 5.07],
      [4090, 6, 3, 0.9],
      [5060, 25.8, 12.9],
      ["5060 Ti", 20.9, 10.4],
      [5070, 16, 8.01],
      ["5070 Ti", 11.3, 5.63],
      [5080, 8.78, 4.39],
      [5090, 4.72, 2.36, 0.4],
    ] as const
  ).flatMap(([card, bf16, int8, percent = 0]): readonly Owner[] => {
    const [, brand = "RTX", name = ""] = /^(?:(GTX) )?(.+)$/.exec(String(card)) ?? [];
    const short = name.toLowerCase();
    const of = piece(
      `${brand}_${name}`.toLowerCase().replace(" ", "_"),
      `${brand} ${name}s`,
      // `1080` alone may be a number, or pixels.
      brand === "GTX"
        ? ["rtx", "gtx", "a", "my", "our", "old", "my old", "gpus like", "cards like"]
            .map((before) => `${before} ${short}*`)
            .concat(`${short}s`)
            .join("|")
        : `${short}*|rtx ${short}*`,
      between(1 / bf16, 1 / int8),
      brand === "GTX"
        ? "By cores and clock: halves worked in fp32, and 8 bits, both dense."
        : "By cores, clock and the operations of its kind, in bf16 and in 8 bits, both dense.",
    );
    const cards = { ...of, sources: [sources.ampereFormula, sources.gigaGpu] };
    if (percent === 0) return [cards];
    const part = factors(exactly(percent / 100), between(0.6, 1.6));
    const all = crowd(
      `all_${of.id}`,
      `all ${of.label}`,
      `all ${of.label.toLowerCase()}`,
      factors(base, part),
      of.h100e,
      {
        ...{ within: "gamers", sources: cards.sources },
        note: "Its part of all gaming cards is about what surveys of 2025 showed, of which no page was read: our judgement, and so is the range.",
      },
    );
    return [cards, all];
  }),
];

/** What an owner has on a day (`2026-11-28`), in H100-equivalents: what is counted, carried there by its growth. */
export function ownedOn({ h100e, asOf, growth }: Owner, day: string): Counted {
  return growth === undefined ? h100e : carried(h100e, growth, yearsBetween(asOf, day));
}

/** Which part of the world's people lives in a country, in percent: about what the United Nations count; no page was read. */
export const peopleIn: Readonly<Record<string, number>> = {
  ...{ china: 17, us: 4.2, eu: 5.5, britain: 0.85, germany: 1, france: 0.84, japan: 1.5, korea: 0.63, india: 18 },
  ...{ russia: 1.8, canada: 0.5, gulf: 0.75 },
};

export const ownerById: ReadonlyMap<string, Owner> = new Map(owners.map((owner) => [owner.id, owner]));

const insideFour = ["google", "microsoft", "amazon", "meta"];
const insides: Readonly<Record<string, readonly string[]>> = {
  two: insideFour.slice(0, 2),
  three: insideFour.slice(0, 3),
  four: insideFour,
  five: [...insideFour, "oracle", "four"],
};

const holds = ([whole, ...more]: readonly Owner[], parts: readonly Owner[]): boolean =>
  whole !== undefined &&
  more.length === 0 &&
  parts.every(({ id, kind }) =>
    whole.id === "world"
      ? /^(?:company|laboratory|cloud|country)$/.test(kind)
      : insides[whole.id]?.includes(id) === true,
  );

/**
 * The counts of a whole and of what is in it err together, and what is held against itself is one count on one day: how two
 * quantities go, that stand for owners.
 */
export const tied = (
  between: readonly [string, string],
  one: readonly Owner[],
  other: readonly Owner[],
  isOneDay = true,
): readonly Correlation[] => {
  if (isSame(one, other)) return [{ between, coefficient: isOneDay ? 1 : 0.9 }];
  return holds(one, other) || holds(other, one) ? [{ between, coefficient: 0.9 }] : [];
};

const isSame = (one: readonly Owner[], other: readonly Owner[]): boolean =>
  one.length === 1 && other.length === 1 && one[0]?.id === other[0]?.id;
