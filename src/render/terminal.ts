// A View as plain text for a terminal.

import type { Table, View } from "./view.ts";

/** The reply for people at a shell. */
export function printView(view: View): string {
  const sections = view.sections.flatMap(({ title, lines, table }) => [
    "",
    title,
    ...lines.map((line) => `  ${line}`),
    ...(table ? printTable(table) : []),
  ]);
  const warnings = view.warnings.length === 0 ? [] : ["", ...view.warnings.map((warning) => `! ${warning}`)];
  const footnote = view.footnote ? ["", view.footnote] : [];
  return [view.title, view.lead, ...sections, ...warnings, ...footnote].join("\n");
}

/** Columns padded to their widest cell, numbers flush right. */
export function printTable({ columns, rows }: Table): readonly string[] {
  const all = [columns, ...rows];
  const widths = columns.map((_, k) => Math.max(...all.map((row) => (row[k] ?? "").length)));
  return all.map((row) =>
    `  ${row.map((cell, k) => (k === 0 ? cell.padEnd(widths[k] ?? 0) : cell.padStart(widths[k] ?? 0))).join("  ")}`.trimEnd(),
  );
}
