// Leaving a side; its values stay.

import { defineCommand } from "../../src/kit/define.ts";
import { act } from "./shared/act.ts";
import { argumentOption, findArgument } from "./shared/argument.ts";
import { told } from "./shared/shown.ts";

export default defineCommand({
  name: "settle leave",
  description: "Leave your side; the values you set for it stay",
  options: { argument: argumentOption() },
  examples: [],
  run: async ({ argument }, scene) => {
    const after = await act(await findArgument(argument, scene), [{ kind: "left" }], scene);
    return told(after, scene, {
      title: "You are on no side",
      lead: "The values of your side stay as they are.",
      private: true,
    });
  },
});
