// How Crux reads one assumption.

import { spreadOf } from "../../src/core/estimate/assumption.ts";
import { defineCommand } from "../../src/kit/define.ts";
import { inField } from "../../src/kit/in-field.ts";
import { onlyMe, text } from "../../src/kit/options.ts";
import { readText } from "../../src/language/reading.ts";
import { readingView } from "./replies/reading-view.ts";

export default defineCommand({
  name: "read",
  description: "How Crux reads one assumption",
  options: { text: text("An assumption, e.g. 5% to 20%, $180B, ~30k"), private: onlyMe() },
  examples: [{ text: "5% to 20%" }, { text: "$150B to $210B @ 80%" }, { text: "10 to 20 or 50 to 80" }],
  run: ({ text: typed, private: hidden }) => {
    const reading = inField("text", () => readText(typed));
    const estimate = inField("text", () => spreadOf({ id: "text", expression: reading.expression }));
    return readingView(reading, estimate, hidden ?? false);
  },
});
