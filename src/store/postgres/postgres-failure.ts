// What Postgres's and its driver's errors mean to a person.
import { later } from "../../core/tell.ts";
import type { Failure } from "../engine.ts";
import { refusedFailure, StoreRefused } from "../refused.ts";

/** By SQLSTATE: https://www.postgresql.org/docs/current/errcodes-appendix.html */
const REFUSALS: Readonly<Record<string, string>> = {
  "53100": later`its disk is full`,
  "53300": later`it has too many connections`,
  "25006": later`it is read-only`,
  "28P01": later`it refused the login`,
  "28000": later`it refused the login`,
  "3D000": later`it has no such database`,
};

/** The reason in words, and whether a change may have been made. */
export function failure(error: unknown): Failure {
  if (error instanceof StoreRefused) return refusedFailure(error);
  const code = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
  if (code === "ECONNREFUSED" || code === "ENOTFOUND") return { reason: later`it is not connected`, sent: false };
  if (error instanceof Error && /timeout exceeded when trying to connect/.test(error.message)) {
    return { reason: later`it is not connected`, sent: false };
  }
  // The server's own answer: it did not do it. Of class 08 and 57 (shutting down) the outcome is open.
  if (/^[0-9A-Z]{5}$/.test(code) && !/^(08|57)/.test(code)) {
    return { reason: REFUSALS[code] ?? later`it refused`, sent: false };
  }
  return { reason: later`the connection was lost`, sent: true };
}
