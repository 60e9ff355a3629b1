// What people typed into forms that did not go through, so that a form opens again with it. Kept by this process alone:
// elsewhere the form opens as it was.

import type { Modal } from "../../render/view.ts";

type Texts = Readonly<Record<string, string>>;

export interface Unsent {
  readonly keep: (who: string, line: string, texts: Texts) => void;
  readonly forget: (who: string, line: string) => void;
  /** The form with what this person typed into it last. */
  readonly filled: (who: string, form: Modal) => Modal;
}

/** How many forms are remembered, the newest. */
const most = 500;

export function newUnsent(): Unsent {
  const kept = new Map<string, Texts>();
  const keyOf = (who: string, line: string) => `${who} ${line}`;
  const forget = (who: string, line: string) => void kept.delete(keyOf(who, line));
  return {
    forget,
    keep: (who, line, texts) => {
      forget(who, line);
      kept.set(keyOf(who, line), texts);
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    },
    filled: (who, form) => {
      const texts = kept.get(keyOf(who, form.line));
      if (texts === undefined) return form;
      return { ...form, fields: form.fields.map((field) => ({ ...field, value: texts[field.option] ?? "" })) };
    },
  };
}
