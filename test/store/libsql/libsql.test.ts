// keyv's own test suite over our keyv store.
import keyvTestSuite, { keyvIteratorTests } from "@keyv/test-suite";
import { Keyv } from "keyv";
import * as vitest from "vitest";
import { connection } from "../../../src/store/libsql/database.ts";
import { libsqlAdapter } from "../../../src/store/libsql/libsql.ts";
import { createTables } from "../../../src/store/libsql/schema.ts";

const database = connection(":memory:");
createTables(database);
const adapter = (): ReturnType<typeof libsqlAdapter> => libsqlAdapter(database);

vitest.describe("the libsql adapter in keyv's test suite", () => {
  keyvTestSuite(vitest, Keyv, adapter);
  keyvIteratorTests(vitest, Keyv, adapter);
});
