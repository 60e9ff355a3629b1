// The addresses of stores: which engine a URL names, and which file; and why a store is refused.

import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { Refused } from "../core/errors.ts";
import { later } from "../core/tell.ts";
import type { Failure } from "./engine.ts";

export const DEFAULT_STORE = "sqlite://data/crux.db";

/** The engine that a URL names by its scheme. Throws `StoreRefused`. */
export function engineIn(url: string): "sqlite" | "redis" | "postgres" {
  if (url.startsWith("sqlite://")) return "sqlite";
  const served = /^(?:(redis)s?|(postgres)(?:ql)?):\/\//.exec(url);
  // Only the scheme is ever told: the rest may hold a password.
  if (served !== null && !URL.canParse(url)) {
    throw new StoreRefused(
      "address",
      `Expected the address of a store, got one with \`${served[0]}\` that cannot be read; in a password, write / @ : # ? % as %2F %40 %3A %23 %3F %25.`,
    );
  }
  if (served?.[1]) return "redis";
  if (served?.[2]) return "postgres";
  // What has no scheme may be a password, or a token, that stands in the wrong variable.
  const scheme = /^[a-z]+(?=:\/\/)/i.exec(url)?.[0];
  throw new StoreRefused(
    "address",
    `Expected a store like ${DEFAULT_STORE}, redis://host or postgres://host/name, got ${scheme === undefined ? "one without a scheme" : `one with \`${scheme}\``}.`,
  );
}

/**
 * The path that `sqlite://path` names, taken as it stands. Only the folder of `DEFAULT_STORE` is created: any other that
 * is missing is more likely a disk that is not mounted.
 */
export function fileIn(url: string): string {
  const path = url.slice("sqlite://".length);
  if (path === "") throw new StoreRefused("address", "Expected a path after `sqlite://`, got none.");
  if (url === DEFAULT_STORE) mkdirSync(dirname(path), { recursive: true });
  return path;
}

/** Throws `StoreRefused` where the folder of a file does not exist. */
export function checkFolder(path: string, what: string): void {
  const folder = dirname(path);
  if (existsSync(folder)) return;
  throw new StoreRefused("missing-folder", `The folder ${folder} of the ${what} does not exist; create it first.`);
}

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
