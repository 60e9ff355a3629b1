// What people typed into forms that did not go through, so that a form opens again with it, from whichever process.

import type { Modal } from "../../render/view.ts";
import type { Memory } from "./claim.ts";

type Texts = Readonly<Record<string, string>>;

export interface Unsent {
  readonly keep: (who: string, line: string, texts: Texts) => Promise<void>;
  readonly forget: (who: string, line: string) => Promise<void>;
  /** The form with what this person typed into it last. */
  readonly filled: (who: string, form: Modal) => Promise<Modal>;
}

/** Milliseconds for which it is remembered. */
const life = 60 * 60_000;

/** Where the memory cannot answer, a form opens as it was: no reason to refuse it. */
export function unsentIn(memory: Memory): Unsent {
  const keyOf = (who: string, line: string) => `${who}/form ${line}`;
  return {
    keep: (who, line, texts) => memory.keep(keyOf(who, line), JSON.stringify(texts), life).catch(() => undefined),
    forget: (who, line) => memory.forget(keyOf(who, line)).catch(() => undefined),
    filled: async (who, form) => {
      const kept = await memory.get(keyOf(who, form.line)).catch(() => undefined);
      if (kept === undefined) return form;
      const texts = new Map(Object.entries(JSON.parse(kept) as Texts));
      return { ...form, fields: form.fields.map((field) => ({ ...field, value: texts.get(field.option) ?? "" })) };
    },
  };
}
