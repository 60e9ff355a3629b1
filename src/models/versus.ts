// The contest: one side's compute against another's, counted in H100-equivalents.

import { contest } from "./contest.ts";
import { fleets } from "./ledger/fleets.ts";

export default contest({
  name: "versus",
  title: "One against the other",
  question: "How does the compute of one compare with that of another?",
  of: "compute",
  unit: "h100e",
  first: { ...fleets.h100e_google, stands: "Google" },
  second: { ...fleets.h100e_microsoft, stands: "Microsoft" },
  examples: [{}, { first_compute: "3M to 7M", second_compute: "1.1M h100e" }],
});
