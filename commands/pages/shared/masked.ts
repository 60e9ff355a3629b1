// What is kept of an argument as the world may read it: named are those alone who agreed, and theirs alone are reasons.

import type { Settle } from "../../../src/core/settle/state.ts";
import { tell } from "../../../src/core/tell.ts";
import { sideName } from "../../settle/words/people.ts";

export const somebody = (): string => tell`Somebody`;

/** How somebody is called who did not agree: by the side they were on, where that is one. */
export function asSide({ been }: Pick<Settle, "been">, id: string): string {
  const [only, ...others] = been.get(id) ?? [];
  return only === undefined || others.length > 0 ? somebody() : sideName(only);
}

/** What somebody wrote of their own beside a value, and the page that they gave for it. */
const own: readonly string[] = ["reason", "link"];

/** The same value, with whoever is not among the `agreed` called as `calledAs` says, and without their reasons. */
export function masked<Kept>(kept: Kept, agreed: ReadonlySet<string>, calledAs: (id: string) => string): Kept {
  const told = (value: unknown, isTheirs: boolean): unknown => {
    if (value instanceof Map) return new Map([...value].map(([key, part]) => [key, told(part, isTheirs)]));
    if (Array.isArray(value)) return value.map((part) => told(part, isTheirs));
    if (typeof value !== "object" || value === null) return value;
    const fields: Readonly<Record<string, unknown>> = { ...value };
    const id = typeof fields.by === "string" ? fields.by : undefined;
    const isMasked = id === undefined ? isTheirs : !agreed.has(id);
    const entries = Object.entries(fields).flatMap(([field, part]) => {
      if (isMasked && own.includes(field)) return [];
      if (isMasked && id !== undefined && field === "byName") return [[field, calledAs(id)] as const];
      if (field === "by" && isCredit(part) && !agreed.has(part.id ?? "")) return [];
      return [[field, told(part, isMasked)] as const];
    });
    return Object.fromEntries(entries);
  };
  return told(kept, false) as Kept;
}

/** Who set a value, as settings have it. */
const isCredit = (part: unknown): part is { readonly id?: string; readonly name: string } =>
  typeof part === "object" && part !== null && "name" in part && "at" in part;
