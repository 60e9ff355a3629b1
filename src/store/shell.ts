// What is done to a store from a shell: `backup FILE` and `restore FILE [--overwrite]`.
import { backup, restore } from "./backup.ts";
import { StoreRefused } from "./refused.ts";

/** Does it, and gives the sentence that says what was done. Throws `StoreRefused`. */
export async function tend(mode: "backup" | "restore", words: readonly string[], url: string): Promise<string> {
  const overwrite = mode === "restore" && words.includes("--overwrite");
  const [file, ...more] = words.filter((word) => !(overwrite && word === "--overwrite"));
  if (file === undefined || more.length > 0 || file.startsWith("-")) {
    const usage = mode === "backup" ? "npm run backup -- FILE" : "npm run restore -- FILE [--overwrite]";
    throw new StoreRefused("usage", `Expected \`${usage}\`, got \`${words.join(" ")}\`.`);
  }
  if (mode === "backup") {
    await backup(url, file);
    return `The store was copied to ${file} and the copy checked.`;
  }
  await restore(file, url, { overwrite });
  return `The store was restored from ${file}; one that was there is beside it, with .before-restore after its name.`;
}
