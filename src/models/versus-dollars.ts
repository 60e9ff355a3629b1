// The contest by money: what one side's chips cost to buy against another's.

import { contest } from "./contest.ts";

export default contest({
  name: "versus-dollars",
  group: "world",
  title: "One against the other, in dollars",
  question: "How does what one's chips cost compare with another's?",
  of: "value",
  unit: "USD",
  first: { value: 1e11, range: { low: 6e10, high: 1.6e11, judgement: true }, stands: "Google" },
  second: { value: 6.8e10, range: { low: 4e10, high: 1.1e11, judgement: true }, stands: "Microsoft" },
  examples: [{ first_value: "Google", second_value: "all gaming cards" }],
});
