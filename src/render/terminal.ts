// A reply as plain text for a terminal.

import { tell } from "../core/tell.ts";
import { altOf } from "./chart/alt.ts";
import { harmless, plainText } from "./markdown.ts";
import { alignedRows } from "./pieces.ts";
import { type Action, type Line, limits, type Modal, type View } from "./view.ts";

/** The reply for people at a shell; each button is the command that it runs. */
export function printView(view: View): string {
  const { warnings: further = [] } = view;
  const sections = (view.sections ?? []).flatMap(({ title, lines, table }) => {
    const rows = table ? alignedRows(table.columns, table.rows) : [];
    return ["", title, ...[...lines.map(terminalText), ...rows].map((line) => `  ${line}`)];
  });
  const chart = view.chart === undefined ? [] : ["", altOf(view.chart)];
  const warnings = further.length === 0 ? [] : ["", ...further.map((warning) => `! ${terminalText(warning)}`)];
  const footnote = view.footnote ? ["", view.footnote] : [];
  const actions = (view.actions ?? []).map((action) => `  ${actionText(action)}`);
  const next = actions.length === 0 ? [] : ["", tell`Next`, ...actions];
  const lines = (view.lines ?? []).map(terminalText);
  const all = [view.title, terminalText(view.lead), ...lines, ...sections, ...chart, ...warnings, ...footnote, ...next];
  return harmless(all.join("\n"));
}

function actionText(action: Action): string {
  switch (action.kind) {
    case "button":
      return `${action.label}: ${action.line}`;
    case "channels":
      return `${action.placeholder}: ${action.line} ${action.option}: …`;
    case "menu":
      return `${action.placeholder}: ${action.line} ${action.option}: ${action.choices
        .slice(0, limits.choices)
        .map(({ value }) => value)
        .join(" | ")}`;
  }
}

/** The questions of a form, and the command that answers them. */
export function printForm({ title, line, fields }: Modal): string {
  const asked = fields.map(
    ({ option, name, label, value = "" }) =>
      `  ${option}: ${name === undefined ? "" : `${name} = `}${value}   (${label})`,
  );
  return harmless([title, tell`Answer with ${line} and`, ...asked].join("\n"));
}

const terminalText = (line: Line): string =>
  typeof line === "string"
    ? line
    : line
        .map((part) => (typeof part === "object" && "link" in part ? `${part.link} <${part.url}>` : plainText([part])))
        .join("");
