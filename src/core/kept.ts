// What was made once and is kept while there is room.

/**
 * A function that makes a thing at the first call with a key, and finds it at the next ones, until `most` others were
 * asked for since or the whole of what is kept grew over `room`, as `sizeOf` has it.
 */
export function keeping<Kept>(
  most: number,
  room = Number.POSITIVE_INFINITY,
  sizeOf: (kept: Kept) => number = () => 0,
): (key: string, make: () => Kept, isEnough?: (kept: Kept) => boolean) => Kept {
  const all = new Map<string, Kept>();
  let size = 0;
  const drop = (key: string): void => {
    const known = all.get(key);
    if (known === undefined || !all.delete(key)) return;
    size -= sizeOf(known);
  };
  return (key, make, isEnough = () => true) => {
    const known = all.get(key);
    const found = known !== undefined && isEnough(known) ? known : make();
    // The one asked for last stands last.
    drop(key);
    all.set(key, found);
    size += sizeOf(found);
    for (const oldest of all.keys()) {
      if ((all.size <= most && size <= room) || oldest === key) break;
      drop(oldest);
    }
    return found;
  };
}
