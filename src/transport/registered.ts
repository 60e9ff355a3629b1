// Whether Discord already has the commands that would be registered.

/** Ids, versions, defaults and translations that Discord adds of its own. */
const added: readonly string[] = [
  "id",
  "application_id",
  "guild_id",
  "version",
  "dm_permission",
  "integration_types",
  "contexts",
  "handler",
  "name_localized",
  "description_localized",
];

/** Compares all that can be registered, both ways: what is no longer wanted is a difference too. */
export function sameRegistrations(current: readonly object[], wanted: readonly object[]): boolean {
  if (current.length !== wanted.length) return false;
  return wanted.every((registration) => current.some((command) => isSame(command, registration)));
}

function isSame(found: unknown, wanted: unknown): boolean {
  if (isNothing(found) || isNothing(wanted)) return isNothing(found) && isNothing(wanted);
  if (Array.isArray(found) && Array.isArray(wanted)) {
    return found.length === wanted.length && wanted.every((each, k) => isSame(found[k], each));
  }
  if (typeof found !== "object" || typeof wanted !== "object") return found === wanted;
  const [a, b] = [found, wanted] as Readonly<Record<string, unknown>>[];
  const keys = new Set([...Object.keys(a ?? {}), ...Object.keys(b ?? {})]);
  return [...keys].every((key) => (added.includes(key) && b?.[key] === undefined) || isSame(a?.[key], b?.[key]));
}

/** False, nothing and an empty list are the same to Discord, and so is a chat command that does not say it is one. */
const isNothing = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === false ||
  value === "" ||
  (Array.isArray(value) && value.length === 0);
