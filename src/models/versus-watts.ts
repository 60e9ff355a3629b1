// The contest by electricity: what one side draws from the grid against another.

import { contest } from "./contest.ts";

export default contest({
  name: "versus-watts",
  group: "world",
  title: "One against the other, in watts",
  question: "How does what one draws from the grid compare with another?",
  of: "power",
  unit: "GW",
  first: { value: 5.2, range: { low: 3, high: 9, judgement: true }, stands: "Google" },
  second: { value: 3.5, range: { low: 2, high: 6, judgement: true }, stands: "Microsoft" },
  examples: [{ first_power: "Google", second_power: "all gaming cards" }],
});
