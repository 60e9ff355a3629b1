// A breath between two steps of long work, in which others are served.

import type { Scene } from "./define.ts";
export const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** As `2026-11-28`, in universal time. */
export const dayOf = ({ now }: Pick<Scene, "now">): string => new Date(now()).toISOString().slice(0, 10);
