// Short ids that people can read aloud: `k3f9x2`.

/** Without 0 and o, 1, i and l. Six of these are 887 million ids: colliding is rare and checked for, guessing is slow. */
const ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";
const LENGTH = 6;

const tries = 8;

/** The first new id that `take` takes: an id that is somebody's already is not used. */
export async function freeId(newId: () => string, take: (id: string) => Promise<boolean>): Promise<string> {
  for (let tried = 0; tried < tries; tried++) {
    const id = newId();
    if (await take(id)) return id;
  }
  throw new Error(`Expected a free id within ${tries} tries, got none`);
}

/** A short id; `random` gives numbers in [0, 1). */
export function shortId(random: () => number): string {
  const letters = Array.from({ length: LENGTH }, () => ALPHABET[Math.floor(random() * ALPHABET.length)] ?? "");
  return letters.join("");
}
