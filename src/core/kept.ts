// What takes long: made once and kept while there is room, and cut into steps of a few milliseconds, so that whoever drives them
// can do other things in between.

/**
 * A function that makes a thing at the first call with a key, and finds it at the next ones, until `most` others were
 * asked for since or the whole of what is kept grew over `room`, as `sizeOf` has it.
 */
export function keeping<Kept>(
  most: number,
  room = Number.POSITIVE_INFINITY,
  sizeOf: (kept: Kept) => number = () => 0,
): (key: string, make: () => Kept, isEnough?: (kept: Kept) => boolean) => Kept {
  const all = new Map<string, { kept: Kept; asked: number }>();
  let size = 0;
  let clock = 0;
  const drop = (key: string): void => {
    const known = all.get(key);
    if (known && all.delete(key)) size -= sizeOf(known.kept);
  };
  return (key, make, isEnough = () => true) => {
    const known = all.get(key);
    if (known && isEnough(known.kept)) {
      known.asked = ++clock;
      return known.kept;
    }
    const kept = make();
    drop(key);
    while (all.size > 0 && (all.size >= most || size + sizeOf(kept) > room)) {
      const [oldest] = [...all].reduce((a, b) => (a[1].asked < b[1].asked ? a : b));
      drop(oldest);
    }
    all.set(key, { kept, asked: ++clock });
    size += sizeOf(kept);
    return kept;
  };
}

/** What makes a thing at the first call, and gives the same at the next ones. */
export function once<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** A function that makes a thing at the first call with an object, and gives the same at the next ones while that lives. */
export function onceFor<Of extends object, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const all = new WeakMap<Of, Made>();
  return (of) => {
    const known = all.get(of);
    if (known !== undefined) return known;
    const made = make(of);
    all.set(of, made);
    return made;
  };
}

/** A function that makes a thing at the first call with a key, and gives the same at the next ones. */
export function onceBy<Key, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const all = new Map<Key, { readonly made: Made }>();
  return (key) => {
    const known = all.get(key) ?? { made: make(key) };
    all.set(key, known);
    return known.made;
  };
}

/** Work that gives up control now and then; what it returns is its result. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all the work at once. */
export function finished<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
