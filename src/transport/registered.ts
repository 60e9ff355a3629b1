// Whether Discord already has the commands that would be registered.

import type { Registration } from "../command/registration.ts";

/** Compares only what a registration says; Discord adds ids, versions and defaults of its own. */
export function sameRegistrations(current: readonly object[], wanted: readonly Registration[]): boolean {
  if (current.length !== wanted.length) return false;
  return wanted.every((registration) => current.some((command) => covers(command, registration)));
}

/** Whether `found` says all that `wanted` says; false and absent are the same to Discord. */
function covers(found: unknown, wanted: unknown): boolean {
  if (Array.isArray(wanted)) {
    const list = Array.isArray(found) ? found : [];
    return list.length === wanted.length && wanted.every((each, k) => covers(list[k], each));
  }
  if (typeof wanted !== "object" || wanted === null) return (found ?? false) === wanted;
  const record = (found ?? {}) as Readonly<Record<string, unknown>>;
  return Object.entries(wanted).every(([key, value]) =>
    covers(record[key] ?? (Array.isArray(value) ? [] : undefined), value),
  );
}
