// What people argue about, the surest first.

import { countTopics } from "./counts.ts";
import { moneyTopics } from "./money.ts";
import { crowdTopics, poolTopics } from "./pool.ts";
import type { Topic } from "./topic.ts";
import { yearTopics } from "./years.ts";

export const topics: readonly Topic[] = [...crowdTopics, ...moneyTopics, ...yearTopics, ...countTopics, ...poolTopics];
