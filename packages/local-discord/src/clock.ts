// Time as the local Discord sees it: the machine's clock, which a test may push forward.

export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Runs once, `ms` later by this clock. Gives back the way to call it off. */
  readonly after: (ms: number, run: () => void) => () => void;
  /** Pushes the clock forward and runs what has become due, oldest first. */
  readonly advance: (ms: number) => void;
  /** Calls everything off. */
  readonly stop: () => void;
}

interface Alarm {
  readonly at: number;
  readonly run: () => void;
  handle?: NodeJS.Timeout;
}

/** A clock that runs with the machine's, plus whatever it was advanced by. Its timers keep no process alive. */
export function startClock(): Clock {
  let ahead = 0;
  const alarms = new Set<Alarm>();
  const now = () => Date.now() + ahead;

  const ring = (alarm: Alarm) => {
    clearTimeout(alarm.handle);
    if (alarms.delete(alarm)) alarm.run();
  };
  const wind = (alarm: Alarm) => {
    clearTimeout(alarm.handle);
    alarm.handle = setTimeout(() => ring(alarm), Math.max(0, alarm.at - now()));
    alarm.handle.unref();
  };

  return {
    now,
    after: (ms, run) => {
      const alarm: Alarm = { at: now() + ms, run };
      alarms.add(alarm);
      wind(alarm);
      return () => {
        clearTimeout(alarm.handle);
        alarms.delete(alarm);
      };
    },
    advance: (ms) => {
      ahead += ms;
      const due = [...alarms].filter((alarm) => alarm.at <= now()).sort((a, b) => a.at - b.at);
      for (const alarm of due) ring(alarm);
      for (const alarm of alarms) wind(alarm);
    },
    stop: () => {
      for (const alarm of alarms) clearTimeout(alarm.handle);
      alarms.clear();
    },
  };
}
