// Tables in a fixed width, for a terminal and for code blocks.

/** Columns padded to their widest cell, numbers flush right. */
export function alignedRows(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  gap = "  ",
): readonly string[] {
  const all = [columns, ...rows];
  const widths = columns.map((_, k) => Math.max(...all.map((row) => (row[k] ?? "").length)));
  const pad = (cell: string, k: number) => (k === 0 ? cell.padEnd(widths[k] ?? 0) : cell.padStart(widths[k] ?? 0));
  return all.map((row) => row.map(pad).join(gap).trimEnd());
}
