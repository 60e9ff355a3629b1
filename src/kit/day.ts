// The day on which something is asked, to which the ledger's counts are carried.

import type { Scene } from "./define.ts";

/** As `2026-11-28`, in universal time. */
export const dayOf = ({ now }: Pick<Scene, "now">): string => new Date(now()).toISOString().slice(0, 10);
