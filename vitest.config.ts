import { defineConfig } from "vitest/config";

// Nothing here changes global state, so files can share a worker: isolation would triple the time. No test is about
// speed, so a busy machine must not fail one.
export default defineConfig({ test: { include: ["test/**/*.test.ts"], isolate: false, testTimeout: 60_000 } });
