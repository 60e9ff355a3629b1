// Setting a first value without knowing what there is to set: a form with the assumptions to choose from.

import { tell } from "../../src/core/tell.ts";
import { defineCommand } from "../../src/kit/define.ts";
import type { Modal } from "../../src/render/view.ts";
import { targetChoices } from "./shared/named.ts";
import { checkMayChange } from "./shared/where.ts";

export default defineCommand({
  name: "defaults choose",
  description: "Choose an assumption, and set it",
  offered: "button",
  options: {},
  examples: [],
  run: async (_, scene): Promise<Modal> => {
    await checkMayChange(scene);
    return {
      title: tell`Set this server's numbers`,
      line: "/defaults set private: true",
      fields: [
        {
          option: "what",
          label: tell`Which number`,
          required: true,
          choices: targetChoices("", scene).map(({ name, value }) => ({ label: name, value })),
        },
        {
          option: "value",
          label: tell`Its value`,
          placeholder: tell`30 to 80, or 5% to 20%`,
          required: true,
        },
      ],
    };
  },
});
