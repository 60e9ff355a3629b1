// Ids that people can read aloud: `k3f9x2`.

/** Without 0 and o, 1, i and l. */
const ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";
/** Of what is found in its own server alone: 887 million ids; one that is taken is not used. */
const SHORT = 6;
/** Of what an id alone may open: 8e14 ids, of which nobody guesses one. */
const UNGUESSED = 10;
/** Of what the world may open: 132 bits. */
const PUBLIC = 27;

const tries = 8;

/** The first new id that `take` takes: an id that is somebody's already is not used. */
export async function freeId(newId: () => string, take: (id: string) => Promise<boolean>): Promise<string> {
  for (let tried = 0; tried < tries; tried++) {
    const id = newId();
    if (await take(id)) return id;
  }
  throw new Error(`Expected a free id within ${tries} tries, got none`);
}

/** An id that is short; `random` gives numbers in [0, 1). */
export const shortId = (random: () => number): string => idOf(SHORT, random);

/** An id that cannot be guessed. */
export const unguessedId = (random: () => number): string => idOf(UNGUESSED, random);

/** An id that nobody finds among all that there are. */
export const publicId = (random: () => number): string => idOf(PUBLIC, random);

function idOf(length: number, random: () => number): string {
  const letters = Array.from({ length }, () => ALPHABET[Math.floor(random() * ALPHABET.length)] ?? "");
  return letters.join("");
}
