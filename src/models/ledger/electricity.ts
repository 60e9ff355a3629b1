// What electricity costs at home and in a datacenter, and how much is drawn, by chips and round them.

import { facts } from "./fact.ts";
import * as sources from "./sources.ts";

export const electricity = facts({
  residential_electricity_price: {
    label: "US residential electricity",
    short: "home power price",
    amount: ["USD/kWh", 0.1802, 0.12, 0.3],
    read: ["2026", "sourced", sources.eiaForecast],
    note: "EIA forecast 18.02 c; New England 30.0 c.",
  },
  datacenter_electricity_price: {
    label: "Industrial electricity",
    short: "site power price",
    amount: ["USD/kWh", 0.08, 0.05, 0.12, "judged"],
    read: ["2026", "sourced", sources.aiInfraMap],
    note: "Stated with PUE 1.2. The range is ours: contracts at good sites cost less, grids under strain more.",
  },
  pue: {
    label: "Electricity of the whole site over that of its computers",
    short: "site overhead",
    amount: ["", 1.2, 1.1, 1.4, "judged"],
    plausible: { low: 1, high: 3 },
    read: ["2026", "sourced", sources.aiInfraMap],
    note: "Power usage effectiveness: cooling and losses on top. The range is ours: the best large sites report 1.1, ordinary ones more.",
  },
  power_card_kw: {
    label: "Power of a consumer card",
    short: "card power",
    amount: ["kW/consumer_gpu", 0.17, 0.115, 0.36, "judged"],
    read: ["data sheet", "sourced", sources.rtx3060Power],
    note: "The board of an RTX 3060; an RTX 4090 takes 450 W. The range is ours, from small cards (115 W) to the largest (360 W and more).",
  },
  power_dc_kw: {
    label: "Power of a datacenter GPU",
    short: "chip power",
    amount: ["kW/datacenter_gpu", 0.7, 0.6, 1.1, "judged"],
    read: ["data sheet", "sourced", sources.gigaGpu, sources.aiInfraMap],
    note: "The board of an H100 SXM; a B200 takes 1 kW. The range is ours, over what stands in today's fleets; the server around it is not counted.",
  },
});

/** What is drawn round a chip, by the PC or the server that it is in. */
export const drawn = facts({
  power_pc_kw: {
    label: "Power of the PC around a card",
    short: "PC's power",
    amount: ["kW/consumer_gpu", 0.1, 0.05, 0.2, "judged"],
    read: ["2026", "judgement"],
    note: "Processor, memory, fans and power supply at work. Our judgement.",
  },
  h100e_kw: {
    label: "Power of one H100-equivalent",
    short: "power per H100e",
    amount: ["kW/h100e", 0.667, 0.5, 0.8, "judged"],
    read: ["2025-Q4", "sourced", sources.epochChipData, sources.epochPower],
    note: "Over 10 GW for 15 million H100-equivalents (Epoch, January 2026): chips alone, at their rated power. Its later data give 0.64. The range is ours.",
  },
  server_overhead: {
    label: "Power of the server over that of its accelerators",
    short: "server's overhead",
    amount: ["", 1.3, 1.2, 1.82],
    plausible: { low: 1, high: 4 },
    read: ["2026", "secondary", sources.aiInfraMap],
    note: "1.3 (aiinframap); 1.82 for a DGX (Epoch).",
  },
});
