// What a command may ask of the thread that called it: its ports, drawn as an outline there, and made of calls here.

import type { Context } from "../../kit/define.ts";

/** The parts of a context that are the calling thread's own; all else a worker has itself. */
export type Ports = Pick<Context, "stores" | "channels" | "textOf" | "publicUrl" | "readerUrl">;

/** Nothing for a method, and the data itself for what is none. */
export type Outline = null | string | { readonly [name: string]: Outline };

export const portsOf = ({ stores, channels, textOf, publicUrl, readerUrl }: Ports): Ports => ({
  stores,
  ...(channels && { channels }),
  ...(textOf && { textOf }),
  ...(publicUrl !== undefined && { publicUrl }),
  ...(readerUrl !== undefined && { readerUrl }),
});

export function outlineOf(of: unknown): Outline {
  if (typeof of === "function") return null;
  if (typeof of !== "object" || of === null) return String(of);
  return Object.fromEntries(Object.entries(of).map(([name, part]) => [name, outlineOf(part)]));
}

/** Calls a method by where it stands: `stores.results.get`. */
export function called(ports: Ports, path: string, given: readonly unknown[]): unknown {
  const method = path.split(".").reduce<unknown>((from, name) => (from as Record<string, unknown>)[name], ports);
  return (method as (...given: readonly unknown[]) => unknown)(...given);
}

/** The same ports, each method of which is a call of its path. */
export function drawn<Of>(outline: Outline, call: (path: string, given: readonly unknown[]) => unknown, at = ""): Of {
  if (outline === null) return ((...given: readonly unknown[]) => call(at, given)) as Of;
  if (typeof outline === "string") return outline as Of;
  const parts = Object.entries(outline).map(([name, part]) => [
    name,
    drawn(part, call, at === "" ? name : `${at}.${name}`),
  ]);
  return Object.fromEntries(parts) as Of;
}
