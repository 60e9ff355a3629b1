// What SQLite's result codes mean to a person: in the middle of a call, and at start.
import { later } from "../../core/tell.ts";
import type { Failure } from "../engine.ts";
import { refusedFailure, StoreRefused } from "../refused.ts";
import { damaged } from "./check.ts";
import { code } from "./database.ts";

const REASONS: Readonly<Record<string, string>> = {
  SQLITE_FULL: later`its disk is full`,
  SQLITE_READONLY: later`its file is read-only`,
  SQLITE_BUSY: later`another program holds its file`,
  SQLITE_LOCKED: later`another program holds its file`,
  SQLITE_CORRUPT: later`its file is damaged`,
  SQLITE_NOTADB: later`its file is damaged`,
  SQLITE_CANTOPEN: later`its file cannot be opened`,
  SQLITE_IOERR: later`its disk reported an error`,
  EIO: later`its disk reported an error`,
  ENOSPC: later`its disk is full`,
};

/** The reason in words. A disk error at the flush leaves open whether the change is on the disk. */
export function failure(error: unknown): Failure {
  if (error instanceof StoreRefused) return refusedFailure(error);
  const found = code(error);
  return {
    reason: REASONS[found] ?? later`it reported an error`,
    sent: ["SQLITE_IOERR", "EIO", "ENOSPC"].includes(found),
  };
}

/** The refusal that an error at start amounts to. */
export function refusal(path: string, error: unknown): StoreRefused {
  if (error instanceof StoreRefused) return error;
  const found = code(error);
  if (found === "SQLITE_FULL") return new StoreRefused("full", `The disk of the store ${path} is full.`, error);
  if (found === "SQLITE_READONLY") {
    return new StoreRefused("read-only", `The store ${path} is read-only; Crux must be able to write to it.`, error);
  }
  if (found === "SQLITE_BUSY") {
    return new StoreRefused("locked", `Another program holds the store ${path}; close it first.`, error);
  }
  if (found === "SQLITE_CORRUPT" || found === "SQLITE_NOTADB") return damaged(path, error);
  return new StoreRefused("unreadable", `The store ${path} could not be opened (${found || String(error)}).`, error);
}
