// Time as handlers meet it: a breath between two steps of long work, and the day of a call.

import type { Scene } from "./define.ts";

/** Resolves once others have been served. */
export const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** The day on which something is asked, to which the ledger's counts are carried: `2026-11-28`, in universal time. */
export const dayOf = ({ now }: Pick<Scene, "now">): string => new Date(now()).toISOString().slice(0, 10);
