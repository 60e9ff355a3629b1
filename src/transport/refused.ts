// Why a way in cannot be opened, in one sentence for whoever started the process.

/** Starting again changes nothing until somebody mends what the sentence names. */
export class Refused extends Error {
  override readonly name = "Refused";
}
