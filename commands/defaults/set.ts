// Setting one assumption for a server, a channel or oneself, shown before it is saved.

import { inField } from "../../src/core/errors.ts";
import { capital, figures } from "../../src/core/tell.ts";
import { defineCommand } from "../../src/kit/define.ts";
import { assumed, completed, quietly, text } from "../../src/kit/options.ts";
import { longestAssumption } from "../../src/language/assumption.ts";
import { proposed, saved } from "./shared/change.ts";
import { targetChoices, targetsNamed, valueChoices } from "./shared/named.ts";
import { readValue } from "./shared/read-value.ts";
import { checkMayChange, inChannel, placeOf, saveNow } from "./shared/where.ts";

export default defineCommand({
  name: "defaults set",
  description: "Set one assumption; shows what it changes before it is saved",
  options: {
    what: completed(text("Which assumption, e.g. who joins, or pool.who joins for one model"), targetChoices),
    value: completed(assumed(text("Its value, e.g. 5% to 20%", longestAssumption)), valueChoices),
    only_here: inChannel(),
    save: saveNow(),
    private: quietly(),
  },
  examples: [
    { what: "speed ratio", value: "30 to 80" },
    { what: "pool.who joins", value: "5% to 20%", only_here: true },
  ],
  run: async ({ what, value, only_here: onlyHere, save, private: hidden }, scene) => {
    await checkMayChange(scene);
    const place = placeOf(scene.caller, onlyHere);
    const targets = targetsNamed(what, scene);
    const read = inField("value", () => readValue(targets, value));
    const [first] = read;
    const plan = {
      place,
      verb: "Set" as const,
      changes: read.map(({ target, text: canonical }) => ({ id: target.id, text: canonical })),
      ...(first && { lead: `${capital(first.target.quantity.short)}: ${figures(first.text)}` }),
      warnings: [...new Set(read.flatMap(({ reading }) => reading.notes.map((note) => `${note}.`)))],
    };
    return save ? saved(plan, scene, hidden) : proposed(plan, scene, hidden);
  },
});
