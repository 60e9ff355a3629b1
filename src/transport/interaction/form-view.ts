// What is shown in place of a form that can no longer open: a modal must be the first answer, and cannot follow another.

import type { Form, View } from "../../render/view.ts";

/** `line` is what was pressed; pressing it again opens the form. */
export function formView({ title, line: sent, fields }: Form, line?: string): View {
  return {
    title,
    tone: "problem",
    lead: "The form took too long to open.",
    sections: [
      {
        title: line === undefined ? "What it asks" : "Press the button to open it, or type the command",
        lines: [[{ code: sent }], ...fields.map(({ option, label }) => [{ code: `${option}:` }, ` ${label}`])],
      },
    ],
    warnings: [],
    actions: line === undefined ? [] : [{ kind: "button", label: "Open the form", line }],
    private: true,
    data: { form: title },
  };
}
