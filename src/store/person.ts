// People in kept values: who is named in one, and the same value without somebody.
import { nobody } from "../core/settle/settle-act.ts";
import { parsed, rewritten } from "./forms.ts";

const NOBODY_NAME = "someone";

/** Fields that hold a person's id, and beside each the field with the name shown for it. */
const NAMES: Readonly<Record<string, string>> = { by: "byName", author: "authorName", id: "name" };

/** A kept text as it stands, of whatever form; without a field where it is not JSON. */
export type Kept = Readonly<Record<string, unknown>>;

export function keptIn(text: string): Kept {
  const value = parsed(text);
  return typeof value === "object" && value !== null ? (value as Kept) : {};
}

/** The ids of the people that a kept value names. */
export function people(kept: Kept): ReadonlySet<string> {
  const found = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [field, part] of Object.entries(value)) {
      if ((NAMES[field] ?? "") in value && typeof part === "string" && part !== nobody) found.add(part);
      collect(part);
    }
  };
  collect(kept);
  return found;
}

/** The text with a person's id and name replaced wherever they stand in it, and without their reasons, or `undefined` where they do not. */
export function withoutPerson(text: string, person: string): string | undefined {
  if (!text.includes(person)) return undefined;
  return rewritten(text, (body) => {
    const value = parsed(body);
    if (value === undefined) return undefined;
    const result = JSON.stringify(replaced(value, person));
    return result === JSON.stringify(value) ? undefined : result;
  });
}

/** Whether it is a value, and not the mark that one was taken away. */
export const isPresent = ({ text, formula }: Kept): boolean => text !== null && formula !== null;

/** What all that was changed together has in common; empty where it was changed alone. */
export const batchOf = ({ batch = "" }: Kept): string => String(batch);

/** When it was made, in milliseconds since 1970; what does not say so is not known to be old. */
export const momentOf = ({ at }: Kept): number => (typeof at === "number" ? at : Number.POSITIVE_INFINITY);

function replaced(value: unknown, person: string): unknown {
  if (value === person) return nobody;
  if (Array.isArray(value)) return value.map((part) => replaced(part, person));
  if (typeof value !== "object" || value === null) return value;
  const fields: Record<string, unknown> = { ...value };
  if (fields.by === person && "data" in fields) fields.data = withoutReasons(fields.data);
  for (const [field, name] of Object.entries(NAMES)) {
    if (fields[field] === person && name in fields) fields[name] = NOBODY_NAME;
  }
  return Object.fromEntries(
    Object.entries(fields).map(([field, part]) => [field === person ? nobody : field, replaced(part, person)]),
  );
}

/** What somebody wrote of their own beside a value, and the page that they gave for it. */
const REASONS: readonly string[] = ["reason", "link"];

function withoutReasons(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(withoutReasons);
  if (typeof data !== "object" || data === null) return data;
  const kept = Object.entries(data).filter(([field]) => !REASONS.includes(field));
  return Object.fromEntries(kept.map(([field, part]) => [field, withoutReasons(part)]));
}
