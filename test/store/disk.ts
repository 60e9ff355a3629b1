// Disks of a test's own: small ones that fill up and can be made read-only, where the system allows to mount them.
import { execFileSync } from "node:child_process";
import { folder, remove } from "./engines.ts";

export interface Disk {
  readonly path: string;
  readonly readOnly: () => void;
  readonly stop: () => void;
}

/** A disk in memory of so many kilobytes. */
export function disk(kilobytes: number): Disk {
  const path = folder();
  execFileSync("mount", ["-t", "tmpfs", "-o", `size=${kilobytes}k`, "crux-test", path], { stdio: "ignore" });
  return {
    path,
    readOnly: () => void execFileSync("mount", ["-o", "remount,ro", path], { stdio: "ignore" }),
    stop: () => {
      // Lazily: the driver closes a file only when its statements are collected as garbage.
      execFileSync("umount", ["-l", path], { stdio: "ignore" });
      remove(path);
    },
  };
}

function mountable(): boolean {
  try {
    disk(100).stop();
    return true;
  } catch {
    return false;
  }
}

/** What a skipped test's name ends with. */
export const noDisk = mountable() ? "" : " (skipped: may not mount a disk here)";
