// Long work cut into steps of a few milliseconds, so that whoever drives it can do other things in between.

/** Work that gives up control now and then; what it returns is its result. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all the work at once. */
export function finished<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
