import { defineConfig } from "vitest/config";

/** These drive a browser, which would starve tests beside them that wait for answers in time. */
const inBrowser = [
  "packages/crux-compute/test/browser.test.ts",
  "packages/local-discord/test/page{,-forms,-channel}.test.ts",
  "test/playground/{first-half,page-start}.test.ts",
  "test/transport/pages/browser.test.ts",
];

const counting = ["test/counts/*.test.ts"];

// Nothing here changes global state, so files can share a worker: isolation would triple the time. The limits are for a
// test that hangs: a machine with much else to do must not fail one.
export default defineConfig({
  test: {
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: "all",
          include: ["test/**/*.test.ts", "packages/*/test/**/*.test.ts"],
          exclude: [...inBrowser, ...counting],
        },
      },
      // What counts calls puts counting functions in place of others, which no other test may meet.
      { extends: true, test: { name: "counts", include: counting, isolate: true } },
      { extends: true, test: { name: "browser", include: inBrowser, sequence: { groupOrder: 1 } } },
    ],
  },
});
