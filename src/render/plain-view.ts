// A reply of one sentence.

import type { View } from "./view.ts";

type Rest = Partial<Pick<View, "sections" | "warnings" | "actions" | "private" | "files" | "footnote" | "mentions">> &
  Pick<View, "data">;

/** Pressed from a button it takes the place of the question. */
export const plainView = (title: string, lead: View["lead"], rest: Rest): View => ({
  title,
  tone: "answer",
  lead,
  sections: [],
  warnings: [],
  private: false,
  replaces: true,
  ...rest,
});
