// The error with which a store says that it will not open, or not be used any more, in one plain sentence.
import { Refused } from "../core/errors.ts";
import { later } from "../core/tell.ts";
import type { Failure } from "./engine.ts";

export type Refusal =
  | "address"
  | "usage"
  | "missing-folder"
  | "zero-length"
  | "corrupt"
  | "foreign"
  | "newer"
  | "older"
  | "read-only"
  | "locked"
  | "replaced"
  | "full"
  | "linked"
  | "settings"
  | "exists"
  | "unreadable";

/** The store was not opened, and nothing of it was changed. `message` is written for whoever runs the bot. */
export class StoreRefused extends Refused {
  override readonly name = "StoreRefused";
  readonly kind: Refusal;

  constructor(kind: Refusal, message: string, cause?: unknown) {
    super(message, { cause });
    this.kind = kind;
  }
}

const REASONS: Partial<Record<Refusal, string>> = {
  newer: later`a newer Crux wrote it`,
  settings: later`by its settings it may lose changes`,
  replaced: later`its file was moved or replaced`,
  corrupt: later`its file is damaged`,
};

/** What a refusal means in the middle of a call: nothing was sent. */
export const refusedFailure = ({ kind }: StoreRefused): Failure => ({
  reason: REASONS[kind] ?? later`it cannot be used`,
  sent: false,
});
