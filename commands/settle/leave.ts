// Leaving a side; its values stay.

import { defineCommand } from "../../src/kit/define.ts";
import { act } from "../../src/kit/settle/act.ts";
import { argumentOption, findArgument } from "../../src/kit/settle/argument.ts";
import { told } from "../../src/kit/settle/shown.ts";

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
