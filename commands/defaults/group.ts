// The values that a server, a channel or a person uses in place of the models' own.

import { defineGroup } from "../../src/kit/define.ts";

// Not for managers only: everybody may see them, and a moderator role may change them. Each subcommand checks.
export default defineGroup({
  name: "defaults",
  description: "The values that this server argues from",
  where: "as member",
});
