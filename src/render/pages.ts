// A reply that is higher than a phone's screen, page by page; a shell shows all of it at once.

import { tell } from "../core/tell.ts";
import { plainText } from "./markdown.ts";
import { type Action, button, type Line, type Section, type View } from "./view.ts";

/** What a line of an embed holds on a phone, in usual letters. */
const perRow = 38;
/** How many such lines a screen has room for; what others have to read too has sixty words. */
const rows = { private: 16, public: 10 } as const;
/** A heading has some room above it. */
const heading = 1.5;

const rowsOf = (line: Line): number => Math.max(1, Math.ceil(plainText(line).length / perRow));

/** The view's page `at`, with the ways to its neighbours; the view itself where one page holds it. */
export function pageOf(view: View): View {
  const { pages, lead, lines = [], sections = [], footnote, actions = [] } = view;
  if (pages === undefined) return view;
  const above = [lead, ...lines].reduce((sum, line) => sum + rowsOf(line), 0);
  const all = pagesOf(sections, rows[view.private ? "private" : "public"] - above);
  if (all.length < 2) return view;
  const at = Math.min(Math.max(pages.at, 1), all.length);
  const to = (label: string, page: number): readonly Action[] =>
    page < 1 || page > all.length ? [] : [button(label, `${pages.line} page: ${page}`)];
  return {
    ...view,
    sections: all[at - 1] ?? [],
    footnote: [tell`page ${at} of ${all.length}`, ...(footnote === undefined ? [] : [footnote])].join(" · "),
    actions: [...to(tell`Back`, at - 1), ...to(tell`Next`, at + 1), ...actions],
    replaces: true,
  };
}

/** Sections in their order, broken between lines where a page is full; tables stay whole. */
function pagesOf(sections: readonly Section[], room: number): readonly (readonly Section[])[] {
  const pages: Section[][] = [[]];
  let left = room;
  for (const { lines, table, ...section } of sections) {
    let open: Line[] | undefined;
    const begin = (needed: number): void => {
      if (left < needed && pages.at(-1)?.length !== 0) {
        pages.push([]);
        left = room;
        open = undefined;
      }
    };
    for (const line of lines) {
      const size = rowsOf(line);
      begin(size + (open === undefined ? heading : 0));
      if (open === undefined) {
        open = [];
        pages.at(-1)?.push({ ...section, lines: open });
        left -= heading;
      }
      open.push(line);
      left -= size;
    }
    if (table === undefined) continue;
    begin(table.rows.length + heading);
    pages.at(-1)?.push({ ...section, lines: [], table });
    left -= table.rows.length + heading;
  }
  return pages;
}
