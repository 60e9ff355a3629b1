// The figures that the article prints, each worked out again, and one of them by its name.

import { notFound } from "../../../src/language/text/nearest.ts";
import { printed } from "../../../src/models/printed.ts";
import type { CheckedFigure } from "./claims-view.ts";
import { checked } from "./printed-check.ts";

export const figures = (): readonly CheckedFigure[] =>
  Object.entries(printed).map(([id, figure]) => ({ id, figure, checked: checked(figure) }));

/** @throws UserError `claims.unknown` with what may have been meant, in the option `field` */
export function figureCalled(all: readonly CheckedFigure[], name: string, field: string): CheckedFigure {
  const found = all.find(({ id, figure }) => id === name.trim() || figure.printed === name.trim());
  if (found) return found;
  const ids = all.map(({ id }) => id);
  throw notFound("claims.unknown", "one of the article's figures", name, ids, { field });
}
