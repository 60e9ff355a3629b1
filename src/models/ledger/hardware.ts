// What one card can do: specifications and measured speeds.

import { facts } from "./fact.ts";
import * as sources from "./sources.ts";

export const hardware = facts({
  dc_to_consumer_ratio: {
    label: "Gaming cards matched by one datacenter GPU",
    short: "speed ratio",
    amount: ["consumer_gpu/datacenter_gpu", 50, 10, 90, "judged"],
    read: [
      "2026",
      "article + derived",
      sources.article,
      sources.computeLandscape,
      sources.ampereFormula,
      sources.rtx3060Specs,
      sources.gigaGpu,
    ],
    note: "The largest uncertainty of the gap. bf16 dense: H100/RTX 3060 38.8, B200/RTX 3060 88, H100/RTX 4090 6.0, B200/4090 13.6. Memory bandwidth: 9.3, 22, 3.3, 7.9. Single-stream tokens/s H100/4090 about 1.0-1.9 (measured). So 50 needs a RTX-3060-class card AND compute-bound bf16. The range is ours.",
  },
  consumer_per_h100e: {
    label: "Gaming cards matched by one H100-equivalent",
    short: "cards per H100",
    amount: ["consumer_gpu/h100e", 38.8, 15, 60, "judged"],
    read: ["data sheet", "derived", sources.ampereFormula, sources.rtx3060Specs, sources.rtxA400, sources.gigaGpu],
    note: "An RTX 3060 as the typical card: 38.8 by dense bf16 (989 against 25.5 TFLOP/s), 19.4 by 8 bits, as Epoch counts H100-equivalents (1,979 against 102 TOPS). With 8 bits every pool is twice as large: 2.34 hyperscalers with all cards and no loss where bf16 gives 1.17. The range is ours, over both and over cards weaker and stronger.",
  },
  h100e_per_datacenter_gpu: {
    label: "H100-equivalents in one datacenter GPU",
    amount: ["h100e/datacenter_gpu", 2.275, 1, 2.5, "judged"],
    read: ["2026", "derived", sources.computeLandscape, sources.aiInfraMap],
    note: "A B200 by dense bf16 (2.25 against 0.989 PFLOP/s); an H100 is 1. The range is ours, over what stands in fleets.",
  },
  int8_rtx3060: {
    label: "RTX 3060 tensor, 8-bit operations, dense",
    amount: ["1/s", 1.02e14],
    read: ["data sheet", "derived", sources.rtx3060Tensor, sources.ampereFormula, sources.nvidiaA40, sources.rtxA400],
    note: "28 SM x 2,048 x 1.777 GHz = 102e12. NVIDIA gives 101 tensor TFLOPS with sparsity, which on such chips is the number of dense 8-bit operations; the formula gives what data sheets print for others of its kind: 299.3 for an A40, 43.3 with sparsity for an RTX A400.",
  },
  int8_h100: {
    label: "H100, 8-bit operations, dense",
    amount: ["1/s", 1.979e15],
    read: ["data sheet", "sourced", sources.computeLandscape],
    note: "dense, not sparse",
  },
  flops_h100_bf16: {
    label: "H100, dense bf16",
    amount: ["FLOP/s", 9.89e14],
    read: ["data sheet", "sourced", sources.computeLandscape, sources.gigaGpu],
    note: "dense, not sparse",
  },
  flops_b200_bf16: {
    label: "B200, dense bf16",
    amount: ["FLOP/s", 2.25e15],
    read: ["data sheet", "sourced", sources.computeLandscape, sources.aiInfraMap],
    note: "dense, not sparse",
  },
  flops_rtx4090_fp16_fp32acc: {
    label: "RTX 4090 tensor, fp16 with fp32 accumulate, dense",
    amount: ["FLOP/s", 1.65e14],
    read: ["data sheet", "sourced", sources.gigaGpu],
    note: "dense, not sparse",
  },
  flops_rtx3060_fp16_fp32acc: {
    label: "RTX 3060 tensor, fp16 with fp32 accumulate, dense",
    amount: ["FLOP/s", 2.55e13],
    read: ["data sheet", "derived", sources.ampereFormula, sources.rtx3060Specs],
    note: "28 SM x 4 x 128 x 2 x 1.777 GHz / 2 = 25.5 TFLOP/s.",
  },
  bandwidth_h100: {
    label: "H100 memory bandwidth",
    amount: ["TB/s", 3.35],
    read: ["data sheet", "sourced", sources.computeLandscape],
    note: "",
  },
  bandwidth_b200: {
    label: "B200 memory bandwidth",
    amount: ["TB/s", 8],
    read: ["data sheet", "sourced", sources.computeLandscape],
    note: "",
  },
  bandwidth_rtx4090: {
    label: "RTX 4090 memory bandwidth",
    amount: ["TB/s", 1.008],
    read: ["data sheet", "sourced", sources.gigaGpu],
    note: "",
  },
  bandwidth_rtx3060: {
    label: "RTX 3060 memory bandwidth",
    amount: ["TB/s", 0.36],
    read: ["data sheet", "sourced", sources.rtx3060Specs],
    note: "",
  },
  vram_h100: {
    label: "H100 memory",
    amount: ["GB", 80],
    read: ["data sheet", "sourced", sources.computeLandscape],
    note: "",
  },
  vram_b200: {
    label: "B200 memory",
    amount: ["GB", 192],
    read: ["data sheet", "sourced", sources.computeLandscape],
    note: "",
  },
  vram_rtx4090: {
    label: "RTX 4090 memory",
    amount: ["GB", 24],
    read: ["data sheet", "sourced", sources.gigaGpu],
    note: "",
  },
  vram_rtx3060: {
    label: "RTX 3060 memory",
    amount: ["GB", 12],
    read: ["data sheet", "sourced", sources.rtx3060Specs],
    note: "",
  },
  power_rtx3060: {
    label: "RTX 3060 board power",
    amount: ["W", 170],
    read: ["data sheet", "sourced", sources.rtx3060Power],
    note: "",
  },
  power_rtx4090: {
    label: "RTX 4090 board power",
    amount: ["W", 450],
    read: ["data sheet", "sourced", sources.gigaGpu],
    note: "",
  },
  power_h100: {
    label: "H100 SXM board power",
    amount: ["W", 700],
    read: ["data sheet", "sourced", sources.gigaGpu, sources.aiInfraMap],
    note: "",
  },
  power_b200: {
    label: "B200 board power",
    amount: ["W", 1000],
    read: ["data sheet", "sourced", sources.aiInfraMap],
    note: "",
  },
  vram_rtx5090: {
    label: "RTX 5090 memory",
    amount: ["GB", 32],
    read: ["data sheet", "secondary", sources.rtx50Power],
    note: "",
  },
  bandwidth_rtx5090: {
    label: "RTX 5090 memory bandwidth",
    amount: ["TB/s", 1.792],
    read: ["data sheet", "secondary", sources.rtx50Power],
    note: "",
  },
  power_rtx5090: {
    label: "RTX 5090 board power",
    amount: ["W", 575],
    read: ["data sheet", "secondary", sources.rtx50Power],
    note: "",
  },
  measured_ratio_h100_rtx4090: {
    label: "Single-stream tokens/s, H100 SXM / RTX 4090",
    amount: ["", 1.4, 1, 1.9],
    read: ["2026-06", "sourced", sources.throughputBenchmark],
    note: "llama.cpp Q4_K_M: Qwen3.5-9B 190 v 137; gpt-oss-20b 286 v 266; gemma-4-31B 68 v 35. One request at a time; batching favours the H100 far more.",
  },
});
