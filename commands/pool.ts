// What a pool of consumer GPUs would amount to.

import { estimateCommand } from "../src/kit/estimate.ts";
import pool from "../src/models/pool.ts";

export default estimateCommand(pool);
