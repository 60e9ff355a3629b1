// The models of the wider argument: owners, workers, training runs, watts, money.

import { defineGroup } from "../../src/kit/define.ts";

export default defineGroup({ name: "world", description: "Owners, workers, training runs, watts and tokens" });
