// The reply to a mistake: what was expected, a caret under the place, one ready mend.

import type { UserError } from "../core/errors.ts";
import type { View } from "./view.ts";

/** What a phone shows on one line of a fixed width: broken lines would move the carets away from their place. */
const widest = 34;
/** How much of the text stands before the place. */
const before = 14;

export function errorView({ code, message, place }: UserError): View {
  const { field, text, span, hint, details, ways = [] } = place;
  const lines = text !== undefined && span ? caret(text, span) : [];
  return {
    title: field ? `A problem with ${field}` : "That did not work",
    tone: "problem",
    lead: message,
    sections: [
      ...(lines.length > 0 ? [{ title: "Here", lines, code: true }] : []),
      ...(details ? [{ title: "Each of them", lines: details }] : []),
    ],
    warnings: hint ? [hint] : [],
    ...(ways.length > 0 && { actions: ways.map((way) => ({ kind: "button", ...way }) as const) }),
    private: true,
    data: {
      error: {
        code,
        message,
        field: field ?? null,
        span: span ?? null,
        hint: hint ?? null,
        ...(details && { details }),
      },
    },
  };
}

/** The text around the span on one line, and carets under the span. */
function caret(text: string, [start, end]: readonly [number, number]): readonly string[] {
  const from = Math.max(0, Math.min(start - before, text.length - widest));
  const shown = text.slice(from, from + widest).replaceAll(/[\p{C}\p{Z}`]/gu, " ");
  const width = Math.max(1, Math.min(end, from + widest) - start);
  return [shown, `${" ".repeat(start - from)}${"^".repeat(width)}`];
}
