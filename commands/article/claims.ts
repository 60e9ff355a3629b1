// The article's figures, checked one by one.

import { z } from "zod";
import { word } from "../../src/core/tell.ts";
import { defineCommand } from "../../src/kit/define.ts";
import { completed, flag, maybeText, offers, onlyMe, page } from "../../src/kit/options.ts";
import { claimsView, claimView, verdictText } from "./shared/claims-view.ts";
import { figureCalled, figures } from "./shared/printed-check.ts";

export default defineCommand({
  name: "claims",
  description: "The article's figures, checked one by one",
  options: {
    claim: completed(maybeText("One of them, e.g. pool_share"), (typed) => {
      const named = figures().map(({ id, figure, checked: { verdict } }) => ({
        name: `${figure.printed} · ${verdictText(verdict)} · ${word(figure.about)}`,
        value: id,
      }));
      return offers(named, typed);
    }),
    page: page(),
    more: flag("One of them step by step"),
    private: onlyMe(),
  },
  examples: [{}, { claim: "pool_share" }, { claim: "growth_together" }],
  asks: z.looseObject({
    claims: z.array(z.looseObject({ id: z.string() })).optional(),
    claim: z.looseObject({ id: z.string() }).optional(),
  }),
  run: ({ claim, page: at = 1, more = false, private: hidden = false }, scene) => {
    const all = figures();
    if (claim === undefined) return claimsView(all, at, hidden);
    const shown = { hidden, more, page: at, isShared: scene.publicUrl !== undefined };
    return claimView(figureCalled(all, claim, "claim"), all, shown);
  },
});
