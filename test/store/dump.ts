// All that an engine holds, read past the store: keys, facts and entries as plain texts.

import { createClient } from "@keyv/redis";
import { DatabaseSync } from "@photostructure/sqlite";
import pg from "pg";

/** One text for each key, fact and entry of a list. */
export async function dump(url: string): Promise<readonly string[]> {
  if (url.startsWith("sqlite:")) return sqliteDump(url.slice("sqlite://".length));
  return url.startsWith("redis:") ? redisDump(url) : postgresDump(url);
}

function sqliteDump(path: string): readonly string[] {
  const database = new DatabaseSync(path, { readOnly: true });
  const tables = ["facts", "lists", "log"].flatMap((table) => database.prepare(`SELECT * FROM ${table}`).all());
  database.close();
  return tables.map((row) => JSON.stringify(row));
}

async function redisDump(url: string): Promise<readonly string[]> {
  const client = createClient({ url });
  await client.connect();
  const texts: string[] = [];
  for (const key of await client.keys("*")) {
    const kind = await client.type(key);
    const held =
      kind === "stream"
        ? await client.xRange(key, "-", "+")
        : kind === "zset"
          ? await client.zRange(key, 0, -1)
          : await client.get(key);
    texts.push(JSON.stringify([key, held]));
  }
  await client.close();
  return texts;
}

async function postgresDump(url: string): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const texts: string[] = [];
  for (const table of ["crux_facts", "crux_log", "crux_limits"]) {
    const { rows } = await client.query<object>(`SELECT * FROM ${table}`);
    texts.push(...rows.map((row) => JSON.stringify(row)));
  }
  await client.end();
  return texts;
}
