// The crowd: what a crowd's devices would amount to against anybody's compute, counted in H100-equivalents.

import { later } from "../core/tell.ts";
import { consumers } from "./ledger/consumers.ts";
import { fleets } from "./ledger/fleets.ts";
import { hardware } from "./ledger/hardware.ts";
import { byName } from "./ledger/owned.ts";
import { defineModel } from "./model.ts";

export default defineModel({
  name: "crowd",
  group: "world",
  title: "The crowd",
  question: "What would a crowd's devices be against somebody's compute?",
  assumptions: {
    consumer_gpu_installed_base: {
      ...consumers.consumer_gpu_installed_base,
      owners: byName,
      stands: later`gaming cards`,
    },
    consumer_per_h100e: { ...hardware.consumer_per_h100e, owners: byName },
    participation: consumers.participation,
    memory_eligible_share: consumers.memory_eligible_share,
    availability: consumers.availability,
    coordination_efficiency: consumers.coordination_efficiency,
    owner_compute: {
      ...fleets.h100e_mean_of_four,
      label: "Compute of the other side",
      short: "other side's compute",
      owners: byName,
      stands: later`a hyperscaler's fleet`,
      status: "the question asked",
    },
  },
  derived: {
    crowd_compute: {
      label: "The crowd's compute",
      short: "crowd's compute",
      unit: "h100e",
      formula:
        "consumer_gpu_installed_base * participation * memory_eligible_share * availability * coordination_efficiency / consumer_per_h100e",
    },
    crowd_to_owner: {
      label: "The crowd's compute over the other side's",
      short: "crowd to other side",
      unit: "",
      formula: "crowd_compute / owner_compute",
    },
    breakeven_participation: {
      label: "Share of the devices that would have to join",
      short: "must join",
      unit: "",
      percent: true,
      formula:
        "owner_compute * consumer_per_h100e / (consumer_gpu_installed_base * memory_eligible_share * availability * coordination_efficiency)",
    },
  },
  headline: "crowd_to_owner",
  sentences: [
    {
      when: { participation: 1 },
      text: "{consumer_gpu_installed_base:name} against {owner_compute:name}: {crowd_to_owner:times|the compute}",
    },
    {
      text: "{participation:range} of {consumer_gpu_installed_base:name} against {owner_compute:name}: {crowd_to_owner:times|the compute}",
    },
  ],
  counted: { text: "A hyperscaler as counted; /pool goes by spending.", unless: "owner_compute" },
  claim: "crowd_to_owner >= 1",
  examples: [{ participation: "10%" }, { preset: "evidence" }],
});
