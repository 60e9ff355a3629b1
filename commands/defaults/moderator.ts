// Who may change a server's defaults beside those who manage it: looked at, named, and taken away, each of which can be undone.

import { z } from "zod";
import { UserError } from "../../src/core/errors.ts";
import { tell, tellParts } from "../../src/core/tell.ts";
import { defineCommand } from "../../src/kit/define.ts";
import { flag, quietly } from "../../src/kit/options.ts";
import { button, type Line, type Part, plainView } from "../../src/render/view.ts";
import { checkManages } from "./shared/effect.ts";
import { moderatorId } from "./shared/layer.ts";

export default defineCommand({
  name: "defaults moderator",
  description: "Which role may change the defaults, beside the managers; names another",
  options: {
    role: z
      .string()
      .regex(/^(<@&\d{1,20}>|\d{1,20})$/, "Expected a role")
      .optional()
      .meta({ picks: "role" })
      .describe("Which role; left out, shows the one that is named"),
    none: flag("Takes the role away that is named"),
    private: quietly(),
  },
  examples: [{ role: "41771983423143937" }, {}],
  run: async ({ role: typed, none = false, private: hidden = false }, scene) => {
    const { caller, stores } = scene;
    const { guild } = caller;
    if (guild === undefined) {
      throw new UserError(
        "defaults.moderator",
        tell`Expected a server, got direct messages: your defaults are yours alone`,
      );
    }
    checkManages(scene, tell`name a role that may change its defaults`);
    const role = typed?.replaceAll(/\D/g, "");
    // One that cannot be read is no other's, and is replaced.
    const named = await stores.defaults.moderatorRole(guild).catch((error: unknown) => {
      if (role === undefined && !none) throw error;
      return "unreadable";
    });
    // The role of everybody has the id of its server, and no member is said to have it.
    if (role === guild) {
      throw new UserError("defaults.moderator", tell`Expected a role that some have, got the one of everybody`, {
        field: "role",
        hint: tell`Name a role such as Moderators`,
      });
    }
    const next = none ? undefined : (role ?? named);
    const isChange = next !== named;
    if (isChange) await stores.defaults.setModeratorRole(guild, next, caller);
    const [last] = isChange ? await stores.defaults.history({ guild }, { limit: 1 }) : [];
    return plainView(tell`Who may change the defaults`, mayChange(next), {
      private: hidden,
      actions: [
        ...(last?.value?.of === moderatorId
          ? [button(tell`Undo`, `/defaults undo change: ${last.id} save: true`)]
          : []),
        ...(next === undefined ? [] : [button(tell`Take the role away`, "/defaults moderator none: true", "danger")]),
      ],
      data: { moderator: next ?? null, changed: isChange },
    });
  },
});

const mayChange = (role: string | undefined): Line =>
  role === undefined
    ? [
        { bold: tell`Only members who may manage this server may change its defaults.` },
        ...[" ", ...tellParts<Part>`${{ code: "/defaults moderator role:" }} names a role that may, too.`],
      ]
    : tellParts<
        string | { readonly role: string }
      >`Members who may manage this server, and those with the role ${{ role }}, may change its defaults.`;
