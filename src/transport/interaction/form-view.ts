// What is shown in place of a form that cannot open here: a modal must be the first answer, and cannot follow another.

import type { Modal, View } from "../../render/view.ts";

/** `why` it did not open; `line` is the button that opens it, where there is one. */
export function formView({ title, line: sent, fields }: Modal, why: string, line?: string): View {
  return {
    title,
    tone: "problem",
    lead: why,
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
