// Where the columns of a plan lie: each gets the place of one that is no longer read.

import type { Draw, Pass } from "./plan.ts";

/** What a column is. Only scratch columns are overwritten: the others belong to all, or to the samples. */
export type Place =
  | { readonly kind: "constant"; readonly value: number }
  /** Drawn for an input before the passes. */
  | { readonly kind: "drawn" }
  | { readonly kind: "scratch" }
  /** The samples of an output. */
  | { readonly kind: "output"; readonly output: number };

interface Placed {
  readonly places: readonly Place[];
  readonly draws: readonly Draw[];
  readonly passes: readonly Pass[];
}

/** The same draws and passes with as few scratch columns as they can do with. */
export function placed(virtual: readonly Place[], draws: readonly Draw[], passes: readonly Pass[]): Placed {
  const lastRead = new Map<number, number>();
  passes.forEach((pass, at) => {
    for (const read of readsOf(pass)) lastRead.set(read, at);
  });
  const places: Place[] = [];
  const moved = new Map<number, number>();
  const free: number[] = [];
  const isScratch = (column: number) => virtual[column]?.kind === "scratch";
  const placeOf = (column: number): number => {
    const known = moved.get(column);
    if (known !== undefined) return known;
    const place = isScratch(column) ? free.pop() : undefined;
    const found = place ?? places.push(virtual[column] as Place) - 1;
    moved.set(column, found);
    return found;
  };
  const movedDraws = draws.map((draw) => ({ ...draw, to: placeOf(draw.to) }));
  // Passes go row by row and may overwrite what they read.
  const movedPasses = passes.map((pass, at): Pass => {
    const reads = [...new Set(readsOf(pass))];
    reads.forEach(placeOf);
    for (const read of reads) if (lastRead.get(read) === at && isScratch(read)) free.push(placeOf(read));
    return movedTo(pass, placeOf);
  });
  return { places, draws: movedDraws, passes: movedPasses };
}

function readsOf(pass: Pass): readonly number[] {
  if (pass.kind === "logarithm") return pass.columns;
  if (pass.kind === "apply") return [pass.a, pass.b];
  return [pass.from];
}

function movedTo(pass: Pass, placeOf: (column: number) => number): Pass {
  switch (pass.kind) {
    case "logarithm":
      return { ...pass, columns: pass.columns.map(placeOf), to: placeOf(pass.to) };
    case "apply":
      return { ...pass, a: placeOf(pass.a), b: placeOf(pass.b), to: placeOf(pass.to) };
    case "keep":
      return { ...pass, from: placeOf(pass.from) };
  }
}
