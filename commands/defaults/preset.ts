// The preset from which a server, a channel or a person starts.

import { z } from "zod";
import { defineCommand } from "../../src/kit/define.ts";
import { onlyMe } from "../../src/kit/options.ts";
import { type PresetName, presets } from "../../src/models/presets.ts";
import { saved } from "./shared/change.ts";
import { presetId } from "./shared/server-layer.ts";
import { inChannel, placeOf } from "./shared/where.ts";

const none = "none";

export default defineCommand({
  name: "defaults preset",
  description: "Choose the preset that this server starts from",
  options: {
    name: z
      .enum([...(Object.keys(presets) as PresetName[]), none])
      .describe("Which preset; none: the models' own values"),
    channel: inChannel(),
    private: onlyMe(),
  },
  examples: [{ name: "consistent" }],
  run: ({ name, channel, private: hidden }, scene) => {
    const place = placeOf(scene.caller, channel);
    const changes = [{ id: presetId, ...(name !== none && { text: name }) }];
    const lead = name === none ? "No preset: the models' own values." : `${name}: ${presets[name].about}`;
    return saved({ place, verb: "Set", changes, lead }, scene, hidden);
  },
});
