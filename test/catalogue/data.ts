// What stands in data and passes the catalogue when it is told.

import type { Told } from "./keys.ts";

export const keysInData: readonly Told[] = [];
