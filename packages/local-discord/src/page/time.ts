// Times as Discord writes them.

const clock = new Intl.DateTimeFormat("en-US", { hour: "numeric", minute: "2-digit" });
const clockSeconds = new Intl.DateTimeFormat("en-US", { hour: "numeric", minute: "2-digit", second: "2-digit" });
const shortDate = new Intl.DateTimeFormat("en-US", { dateStyle: "short" });
const longDate = new Intl.DateTimeFormat("en-US", { dateStyle: "long" });
const longDateTime = new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeStyle: "short" });
const fullDateTime = new Intl.DateTimeFormat("en-US", { dateStyle: "full", timeStyle: "short" });
const relative = new Intl.RelativeTimeFormat("en-US", { numeric: "auto" });

const day = 86_400_000;

export const shortTime = (at: number): string => clock.format(at);

export const dateTime = (at: number): string => (isTime(at) ? fullDateTime.format(at) : "Invalid date");

/** `3:05 PM` today, `Yesterday at 3:05 PM`, else with the date. */
export function messageTime(at: number, now: number): string {
  if (isSameDay(at, now)) return clock.format(at);
  if (isSameDay(at, now - day)) return `Yesterday at ${clock.format(at)}`;
  return `${shortDate.format(at)}, ${clock.format(at)}`;
}

export const dayName = (at: number): string => longDate.format(at);

export const isSameDay = (a: number, b: number): boolean => new Date(a).toDateString() === new Date(b).toDateString();

const formats: Readonly<Record<string, (at: number) => string>> = {
  t: (at) => clock.format(at),
  T: (at) => clockSeconds.format(at),
  d: (at) => shortDate.format(at),
  D: (at) => longDate.format(at),
  f: (at) => longDateTime.format(at),
  F: (at) => fullDateTime.format(at),
  R: (at) => fromNow(at, Date.now()),
};

/** The time of a `<t:…>` in one of Discord's styles. */
export const moment = (at: number, style: string): string =>
  isTime(at) ? (formats[style] ?? formats.f ?? dateTime)(at) : "Invalid date";

const steps = [
  ["year", 365 * day],
  ["month", 30 * day],
  ["day", day],
  ["hour", 3_600_000],
  ["minute", 60_000],
  ["second", 1000],
] as const;

export function fromNow(at: number, now: number): string {
  const ms = at - now;
  const [unit, size] = steps.find(([, length]) => Math.abs(ms) >= length) ?? steps[5];
  return relative.format(Math.round(ms / size), unit);
}

const isTime = (at: number): boolean => Number.isFinite(at) && Math.abs(at) < 8.64e15;
