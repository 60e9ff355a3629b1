// The article's figures, checked one by one.

import { UserError } from "../../src/core/errors.ts";
import { defineCommand } from "../../src/kit/define.ts";
import { completed, flag, maybeText, onlyMe, page } from "../../src/kit/options.ts";
import { quote } from "../../src/language/text/mistake.ts";
import { nearest } from "../../src/language/text/nearest.ts";
import { printed } from "../../src/models/printed.ts";
import { type CheckedFigure, claimsView, claimView, verdictText } from "./shared/claims-view.ts";
import { checked } from "./shared/printed-check.ts";

const figures = (): readonly CheckedFigure[] =>
  Object.entries(printed).map(([id, figure]) => ({ id, figure, checked: checked(figure) }));

export default defineCommand({
  name: "claims",
  description: "The article's figures, checked one by one",
  options: {
    claim: completed(maybeText("One of them, e.g. pool_share"), (typed) => {
      const near = typed.trim().toLowerCase();
      const all = figures().map(({ id, figure, checked: { verdict } }) => ({
        name: `${figure.printed} · ${verdictText(verdict)} · ${figure.about}`,
        value: id,
      }));
      return all.filter(({ name, value }) => `${name} ${value}`.toLowerCase().includes(near));
    }),
    page: page(),
    more: flag("One of them step by step"),
    private: onlyMe(),
  },
  examples: [{}, { claim: "pool_share" }, { claim: "growth_together" }],
  asks: true,
  run: ({ claim, page: at = 1, more = false, private: hidden = false }) => {
    const all = figures();
    if (claim === undefined) return claimsView(all, at, hidden);
    const found = all.find(({ id, figure }) => id === claim.trim() || figure.printed === claim.trim());
    if (found) return claimView(found, all, { hidden, more, page: at });
    const ids = all.map(({ id }) => id);
    const meant = nearest(claim, ids);
    const hint = meant ? `Did you mean ${meant}?` : `One of: ${ids.join(", ")}`;
    throw new UserError("claims.unknown", `Expected one of the article's figures, got ${quote(claim)}`, {
      field: "claim",
      hint,
    });
  },
});
