// Of several ways to write a tree the first that reads as the tree again.

import { unlessMistaken } from "../core/errors.ts";
import { keeping } from "../core/kept.ts";
import { readBody } from "./body.ts";
import type { DashMode } from "./forms/dash-range.ts";
import { fingerprint, type Syntax } from "./syntax.ts";
import { ungrouped } from "./text/keeps.ts";
import { scan } from "./text/scan.ts";

/** The first of `texts` that reads as `syntax` again, in a list too; what spreads or could be a range needs brackets. */
export function firstThatReads(syntax: Syntax, texts: readonly string[], dashes: DashMode = "read"): string {
  const wanted = fingerprint(syntax);
  const reads = (text: string) => readAs(text, dashes) === wanted;
  const isSafe = (text: string) => reads(text) && (ungrouped(text) === text || reads(ungrouped(text)));
  return texts.slice(0, -1).find(isSafe) ?? texts.at(-1) ?? "";
}

const known = keeping<string | undefined>(200);

/** The tree of a text by its fingerprint; a value is printed where it is echoed, kept and offered, and read again each time. */
const readAs = (text: string, dashes: DashMode) =>
  known(`${dashes} ${text}`, () => unlessMistaken(() => fingerprint(readBody(scan(text), dashes))));

/** Parts as they are, else with brackets round those that would read otherwise: what spreads or could be a range. */
export function joined(
  syntax: Syntax,
  parts: readonly Syntax[],
  texts: readonly string[],
  join: (texts: readonly string[]) => string,
  shorter: readonly string[] = [],
): string {
  const ways: readonly ((k: number) => boolean)[] = [
    () => false,
    (k) => parts[k]?.kind === "apply",
    (k) => k === 0,
    (k) => k === parts.length - 1,
    () => true,
  ];
  const ready = ways.map((isIn) => join(texts.map((text, k) => (isIn(k) && !isWrapped(text) ? `(${text})` : text))));
  return firstThatReads(syntax, [...shorter, ...ready]);
}

/** Whether one pair of brackets holds it all. */
const isWrapped = (text: string): boolean => /^\([^()]*\)$/.test(text);
