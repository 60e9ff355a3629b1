// The reply to a mistake: what was expected, a caret under the place, one ready mend.

import { UserError } from "../core/errors.ts";
import { figures, tell, word } from "../core/tell.ts";
import { button, type View } from "./view.ts";

/** What a phone shows on one line of a fixed width: broken lines would move the carets away from their place. */
const widest = 34;
/** How much of the text stands before the place. */
const before = 14;

/** `called`: what people call the option in which the mistake stands. */
export function errorView({ code, message, place }: UserError, called = place.label): View {
  const { field, text, span, hint, details, ways = [] } = place;
  const lines = text !== undefined && span ? caret(text, span) : [];
  // What is quoted of a text of the language of assumptions is shown as its reader writes it.
  const quoted = (said: string) => (text === undefined ? said : said.replaceAll(/`[^`]*`/g, figures));
  return {
    title: field
      ? tell`A problem with ${called === undefined ? field.replaceAll("_", " ") : word(called)}`
      : tell`That did not work`,
    tone: "problem",
    lead: quoted(message),
    sections: [
      ...(lines.length > 0 ? [{ title: tell`Here`, lines, code: true }] : []),
      ...(details ? [{ title: tell`Each of them`, lines: details }] : []),
    ],
    warnings: hint ? [quoted(hint)] : [],
    ...(ways.length > 0 && { actions: ways.map(({ label, line }) => button(label, line)) }),
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

/** In place of a mistake about what a moderator has erased: `at` in milliseconds since 1970. */
export function erasedView(at: number): View {
  const message = tell`Gone: a moderator erased what Crux kept of this server`;
  const view = errorView(new UserError("erased", message));
  return { ...view, lead: [{ bold: message }, " · ", { time: at }] };
}

/** The text around the span on one line, as its reader writes it, and carets under the span. */
function caret(typed: string, span: readonly [number, number]): readonly string[] {
  const [lead, within, behind] = [typed.slice(0, span[0]), typed.slice(...span), typed.slice(span[1])].map(figures) as [
    string,
    string,
    string,
  ];
  const text = lead + within + behind;
  const [start, end] = [lead.length, lead.length + within.length];
  const first = Math.max(0, Math.min(start - before, text.length - widest));
  // From the beginning of a word to the end of one, where the place leaves room.
  const from = first + (first === 0 ? 0 : (/^\S*\s+/.exec(text.slice(first - 1, start))?.[0].length ?? 1) - 1);
  const whole = text.slice(from, from + widest);
  const rest = /\S/.test(text.charAt(from + widest)) ? (/\s\S*$/.exec(whole)?.index ?? widest) : widest;
  const shown = whole.slice(0, from + rest < end ? widest : rest).replaceAll(/[\p{C}\p{Z}`]/gu, " ");
  const width = Math.max(1, Math.min(end, from + widest) - start);
  return [shown, `${" ".repeat(start - from)}${"^".repeat(width)}`];
}
