import { defineConfig } from "vitest/config";

// Nothing here changes global state, so files can share a worker: isolation would triple the time.
export default defineConfig({ test: { include: ["test/**/*.test.ts"], isolate: false } });
