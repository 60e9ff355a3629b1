// A new owner, a new word and a new quantity are a row each: nothing else has to know of them.

import { afterAll, expect, test, vi } from "vitest";

const tables = {
  owners: "../../src/models/ledger/owners.ts",
  quantities: "../../src/claims/quantities.ts",
  vocabulary: "../../src/claims/vocabulary.ts",
};

// Other tests run in the same process, and are to see the tables as they are.
afterAll(() => {
  for (const table of Object.values(tables)) vi.doUnmock(table);
  vi.resetModules();
});

test("one row more in each table, and a sentence of it is read", async () => {
  vi.resetModules();
  vi.doMock(tables.owners, async (original) => {
    const ledger = await original<typeof import("../../src/models/ledger/owners.ts")>();
    const google = ledger.ownerById.get("google");
    return { ...ledger, owners: [...ledger.owners, { ...google, id: "acme", label: "Acme", names: ["acme*"] }] };
  });
  vi.doMock(tables.quantities, async (original) => {
    const quantities = await original<typeof import("../../src/claims/quantities.ts")>();
    const row = ["T=lifetime N:count", { about: "rent.hardware_life", flags: [] }];
    return { ...quantities, rows: [...quantities.rows, row] };
  });
  vi.doMock(tables.vocabulary, async (original) => {
    const vocabulary = await original<typeof import("../../src/claims/vocabulary.ts")>();
    return { ...vocabulary, topics: `${vocabulary.topics}lifetime : lifetime of a datacenter gpu\n` };
  });
  const { readClaim } = await import("../../src/claims/read.ts");
  const { contextForTest } = await import("../commands/context.ts");
  const scene = { models: (await contextForTest()).models, day: "2026-11-28" };
  expect(readClaim("Acme has more compute than Oracle", scene).readings).toMatchObject([
    { sentence: expect.stringMatching(/^Acme has more compute than Oracle/), sure: true },
  ]);
  expect(readClaim("The lifetime of a datacenter GPU is at least 5", scene).readings).toMatchObject([
    { claim: { output: "hardware_life", comparison: ">=", threshold: 5 }, sure: true },
  ]);
});
