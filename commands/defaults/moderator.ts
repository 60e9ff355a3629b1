// The role whose members may change a server's defaults beside those who manage it.

import { z } from "zod";
import { UserError } from "../../src/core/errors.ts";
import { tell, tellParts } from "../../src/core/tell.ts";
import { defineCommand } from "../../src/kit/define.ts";
import { quietly } from "../../src/kit/options.ts";
import { type Line, plainView } from "../../src/render/view.ts";
import { checkManages } from "./shared/effect.ts";

export default defineCommand({
  name: "defaults moderator",
  description: "Name a role that may change the defaults; without a role, nobody beside the managers",
  options: {
    role: z
      .string()
      .regex(/^(<@&\d{1,20}>|\d{1,20})$/, "Expected a role")
      .optional()
      .meta({ picks: "role" })
      .describe("Which role; left out, the role named before may no longer"),
    private: quietly(),
  },
  examples: [{ role: "41771983423143937" }, {}],
  run: async ({ role: typed, private: hidden = false }, scene) => {
    const { caller, stores } = scene;
    if (caller.guild === undefined) {
      throw new UserError(
        "defaults.moderator",
        tell`Expected a server, got direct messages: your defaults are yours alone`,
      );
    }
    checkManages(scene, tell`name a role that may change its defaults`);
    const role = typed?.replaceAll(/\D/g, "");
    // The role of everybody has the id of its server, and no member is said to have it.
    if (role === caller.guild) {
      throw new UserError("defaults.moderator", tell`Expected a role that some have, got the one of everybody`, {
        field: "role",
        hint: tell`Name a role such as Moderators`,
      });
    }
    await stores.defaults.setModeratorRole(caller.guild, role, { id: caller.id, name: caller.name });
    const lead: Line =
      role === undefined
        ? tell`Only members who may manage this server may change its defaults now.`
        : tellParts<
            string | { readonly role: string }
          >`Members who may manage this server, and those with the role ${{ role }}, may change its defaults now.`;
    return plainView(tell`Who may change the defaults`, lead, { private: hidden, data: { moderator: role ?? null } });
  },
});
