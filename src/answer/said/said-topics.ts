// What people argue about, the surest first.

import { countTopics } from "./said-counts.ts";
import { moneyTopics } from "./said-money.ts";
import { crowdTopics, poolTopics } from "./said-pool.ts";
import type { Topic } from "./said-topic.ts";
import { yearTopics } from "./said-years.ts";

export const topics: readonly Topic[] = [...crowdTopics, ...moneyTopics, ...yearTopics, ...countTopics, ...poolTopics];
