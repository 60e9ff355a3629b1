// The files of commands and models, found by their folders. A bundle has a list of them in place of this.

import { readdir } from "node:fs/promises";

export interface Export {
  readonly file: string;
  /** The default export, if there is one. */
  readonly found: unknown;
}

/** What the files directly in `src/models/` export. */
export const modelFiles = (): Promise<readonly Export[]> => exportsIn(new URL("./models/", import.meta.url));

/** What the files directly in each feature's folder export: what its commands share stands in folders of its own. */
export async function commandFiles(): Promise<readonly Export[]> {
  const folder = new URL("../commands/", import.meta.url);
  const features = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const found = features.map(async ({ name }) =>
    (await exportsIn(new URL(`${name}/`, folder))).map((each) => ({ ...each, file: `${name}/${each.file}` })),
  );
  return (await Promise.all(found)).flat();
}

async function exportsIn(folder: URL): Promise<readonly Export[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith(".ts")).sort();
  return Promise.all(
    files.map(async (file) => ({
      file,
      found: ((await import(new URL(file, folder).href)) as { default?: unknown }).default,
    })),
  );
}
