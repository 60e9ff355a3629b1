// A View as plain text for a terminal.

import { alignedRows } from "./aligned-rows.ts";
import type { View } from "./view.ts";

/** The reply for people at a shell. */
export function printView(view: View): string {
  const sections = view.sections.flatMap(({ title, lines, table }) => {
    const rows = table ? alignedRows(table.columns, table.rows) : [];
    return ["", title, ...[...lines, ...rows].map((line) => `  ${line}`)];
  });
  const warnings = view.warnings.length === 0 ? [] : ["", ...view.warnings.map((warning) => `! ${warning}`)];
  const footnote = view.footnote ? ["", view.footnote] : [];
  return [view.title, view.lead, ...sections, ...warnings, ...footnote].join("\n");
}
