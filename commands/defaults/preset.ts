// The preset from which a server, a channel or a person starts.

import { z } from "zod";
import { tell, word } from "../../src/core/tell.ts";
import { defineCommand } from "../../src/kit/define.ts";
import { quietly } from "../../src/kit/options.ts";
import { type PresetName, presets, presetText } from "../../src/models/presets.ts";
import { proposed, saved } from "./shared/change.ts";
import { presetId } from "./shared/server-layer.ts";
import { inChannel, placeOf, saveNow } from "./shared/where.ts";

const none = "none";

export default defineCommand({
  name: "defaults preset",
  description: "Choose the preset that this server starts from; shows what it changes before it is saved",
  options: {
    name: z
      .enum([...(Object.keys(presets) as PresetName[]), none])
      .describe("Which preset; none: the evidence, as everywhere"),
    only_here: inChannel(),
    save: saveNow(),
    private: quietly(),
  },
  examples: [{ name: "consistent" }],
  run: ({ name, only_here: onlyHere, save, private: hidden }, scene) => {
    const place = placeOf(scene.caller, onlyHere);
    const changes = [{ id: presetId, ...(name !== none && { text: name }) }];
    const lead =
      name === none
        ? tell`No preset: the evidence, as everywhere.`
        : `${presetText(name)}: ${word(presets[name].about)}`;
    const plan = { place, verb: "Set" as const, changes, lead };
    return save ? saved(plan, scene, hidden) : proposed(plan, scene, hidden);
  },
});
