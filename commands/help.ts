// What Crux can do, derived from the commands themselves.

import { defineCommand } from "../src/command/define.ts";
import { flag, maybeText } from "../src/command/options.ts";
import { UserError } from "../src/core/errors.ts";
import { helpView, overviewView } from "../src/render/help-view.ts";

export default defineCommand({
  name: "help",
  description: "What Crux can do",
  options: {
    command: maybeText("One command, for its options and examples"),
    private: flag("Only you see the reply"),
  },
  examples: [{}, { command: "pool" }],
  run: ({ command: name, private: hidden }, { commands }) => {
    const described = commands.map(({ options, ...rest }) => ({
      ...rest,
      options: Object.entries(options).map(([option, schema]) => [option, schema.description ?? ""] as const),
    }));
    if (name === undefined) return overviewView(described, hidden ?? false);
    const found = described.find((each) => each.name === name.replace(/^\//, ""));
    if (found) return helpView(found, hidden ?? false);
    const hint = `One of: ${commands.map((each) => each.name).join(", ")}`;
    throw new UserError("command.unknown", `Expected a command, got \`${name.slice(0, 40)}\``, {
      field: "command",
      hint,
    });
  },
});
