// What is kept of a person and of a server.

import { defineGroup } from "../../src/kit/define.ts";

export default defineGroup({ name: "privacy", description: "What Crux keeps of you, and how to erase it" });
