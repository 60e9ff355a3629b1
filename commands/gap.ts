// How far one hyperscaler is ahead of one consumer GPU.

import { estimateCommand } from "../src/kit/estimate.ts";
import gap from "../src/models/gap.ts";

export default estimateCommand(gap);
