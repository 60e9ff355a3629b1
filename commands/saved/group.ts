// The models that a server has saved.

import { defineGroup } from "../../src/kit/define.ts";

export default defineGroup({
  name: "models",
  description: "The models that people of this server wrote and saved",
  where: "as member",
});
