// keyv's own test suite over our keyv store.

import keyvTestSuite from "@keyv/test-suite";
import { Keyv } from "keyv";
import * as vitest from "vitest";
import { connection, createTables } from "../../../src/store/sqlite/database.ts";
import { sqliteAdapter } from "../../../src/store/sqlite/lists.ts";

const database = connection(":memory:");
createTables(database);
const adapter = (): ReturnType<typeof sqliteAdapter> => sqliteAdapter(database);

vitest.describe("the SQLite adapter in keyv's test suite", () => {
  keyvTestSuite(vitest, Keyv, adapter);
});
