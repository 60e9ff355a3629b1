// The contest: one side's compute against another's, counted in H100-equivalents.

import { fleets } from "./ledger/fleets.ts";
import { defineModel } from "./model.ts";

export default defineModel({
  name: "versus",
  group: "world",
  title: "One against the other",
  question: "How does the compute of one compare with that of another?",
  assumptions: {
    first_compute: {
      ...fleets.h100e_google,
      label: "Compute of the first side",
      short: "first side",
      status: "the question asked",
    },
    second_compute: {
      ...fleets.h100e_microsoft,
      label: "Compute of the second side",
      short: "second side",
      status: "the question asked",
    },
  },
  derived: {
    first_to_second: {
      label: "The first side's compute over the second's",
      short: "first over second",
      unit: "",
      formula: "first_compute / second_compute",
    },
  },
  headline: "first_to_second",
  sentences: [
    {
      text: "With {first_compute:unit} against {second_compute:unit} the first side has {first_to_second:times} the compute of the second",
    },
  ],
  claim: "first_to_second >= 1",
  examples: [{}, { first_compute: "3M to 7M", second_compute: "1.1M h100e" }],
});
