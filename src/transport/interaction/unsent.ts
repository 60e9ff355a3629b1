// What people typed into forms that did not go through, so that a form opens again with it, from whichever process.

import { fieldId, type Modal } from "../../render/view.ts";
import type { Memory } from "../limits.ts";

type Texts = Readonly<Record<string, string>>;

export interface Unsent {
  readonly keep: (who: string, line: string, texts: Texts) => Promise<void>;
  readonly forget: (who: string, line: string) => Promise<void>;
  /** The form with what this person typed into it last. */
  readonly filled: (who: string, form: Modal) => Promise<Modal>;
}

interface Last {
  readonly line: string;
  readonly texts: Texts;
}

/** Milliseconds for which it is remembered. */
const life = 60 * 60_000;

/** The last form of each person. Where the memory cannot answer, a form opens as it was: no reason to refuse it. */
export function unsentIn(memory: Memory): Unsent {
  const lastOf = async (who: string): Promise<Last | undefined> => {
    const kept = await memory.get(who).catch(() => undefined);
    return kept === undefined ? undefined : (JSON.parse(kept) as Last);
  };
  return {
    keep: (who, line, texts) => memory.keep(who, JSON.stringify({ line, texts }), life).catch(() => undefined),
    forget: async (who, line) => {
      if ((await lastOf(who))?.line === line) await memory.forget(who).catch(() => undefined);
    },
    filled: async (who, form) => {
      const last = await lastOf(who);
      if (last?.line !== form.line) return form;
      const texts = new Map(Object.entries(last.texts));
      return { ...form, fields: form.fields.map((field) => ({ ...field, value: texts.get(fieldId(field)) ?? "" })) };
    },
  };
}
