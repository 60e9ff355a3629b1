// The first words of subcommands, each with what Discord says of it; the subcommands check who may.

import type { Group } from "../src/kit/define.ts";

export const groups: readonly Group[] = [
  // Not for managers only: everybody may see them, and a moderator role may change them.
  {
    name: "defaults",
    description: "The values that this server argues from",
    where: "as member",
    first: ["show", "set", "preset"],
  },
  { name: "models", description: "The models that people of this server wrote and saved", where: "as member" },
  { name: "privacy", description: "What Crux keeps of you, and how to erase it" },
  {
    name: "settle",
    description: "Settle an argument: a claim, two sides, and the crux",
    first: ["open", "list", "show", "stance", "assume", "crux", "turn", "accept", "close"],
  },
  { name: "world", description: "Owners, workers, training runs, watts and tokens" },
];
