// The error with which a store says at start that it will not open, in one plain sentence.

export type Refusal =
  | "address"
  | "usage"
  | "missing-folder"
  | "zero-length"
  | "corrupt"
  | "foreign"
  | "newer"
  | "read-only"
  | "locked"
  | "replaced"
  | "full"
  | "exists"
  | "unreadable";

/** The store was not opened, and nothing of it was changed. `message` is written for whoever runs the bot. */
export class StoreRefused extends Error {
  override readonly name = "StoreRefused";
  readonly kind: Refusal;

  constructor(kind: Refusal, message: string, cause?: unknown) {
    super(message, { cause });
    this.kind = kind;
  }
}
