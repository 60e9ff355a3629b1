// How Crux reads one assumption.

import { estimate } from "../../src/core/estimate/estimate.ts";
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
    const column = { id: "text", expression: reading.expression };
    const [found] = inField("text", () => estimate([column], [column.id])).outputs;
    if (found === undefined) throw new Error("Expected an estimate of what was typed, got none");
    return readingView(reading, found, hidden ?? false);
  },
});
