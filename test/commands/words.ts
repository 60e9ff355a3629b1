// How many words a reply has, as the tests of its budget count them.

import { wordsOf } from "../../src/render/markdown.ts";
import type { View } from "../../src/render/view.ts";

/** All that a reply says in its message, without its buttons and its chart. */
export const wordsOfView = ({ title, lead, lines = [], sections = [], warnings = [], footnote = "" }: View): number =>
  wordsOf([
    ...[title, lead, ...lines, ...warnings, footnote],
    ...sections.flatMap((section) => [
      ...[section.title, ...section.lines],
      ...(section.table?.rows ?? []).map((row) => row.join(" ")),
    ]),
  ]);
