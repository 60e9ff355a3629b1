// Which columns of a plan can share memory: a column that is no longer read gives its place to the next.

import type { Pass, Plan } from "./plan.ts";

/** Gives each column the place of one that is no longer read. */
export function placed(
  passes: readonly Pass[],
  constants: readonly (number | undefined)[],
): Pick<Plan, "columns" | "passes"> {
  const lastRead = new Map<number, number>();
  passes.forEach((pass, at) => {
    for (const read of readsOf(pass)) lastRead.set(read, at);
  });
  const columns: (number | undefined)[] = [];
  const places = new Map<number, number>();
  const free: number[] = [];
  const placeOf = (virtual: number): number => {
    const known = places.get(virtual);
    if (known !== undefined) return known;
    const constant = constants[virtual];
    const place = constant === undefined ? free.pop() : undefined;
    const found = place ?? columns.push(constant) - 1;
    places.set(virtual, found);
    return found;
  };
  const moved = passes.map((pass, at): Pass => {
    const reads = [...new Set(readsOf(pass))];
    reads.forEach(placeOf);
    const release = () => {
      for (const read of reads) {
        if (lastRead.get(read) === at && constants[read] === undefined) free.push(placeOf(read));
      }
    };
    // A weighted sum writes while it still reads; the other passes go row by row and may overwrite what they read.
    if (pass.kind !== "logarithm") release();
    const result = movedTo(pass, placeOf);
    if (pass.kind === "logarithm") release();
    return result;
  });
  return { columns, passes: moved };
}

function readsOf(pass: Pass): readonly number[] {
  if (pass.kind === "logarithm") return pass.columns;
  if (pass.kind === "apply") return [pass.a, pass.b];
  return pass.kind === "keep" ? [pass.from] : [];
}

function movedTo(pass: Pass, placeOf: (virtual: number) => number): Pass {
  switch (pass.kind) {
    case "values":
    case "scores":
      return { ...pass, to: placeOf(pass.to) };
    case "logarithm":
      return { ...pass, columns: pass.columns.map(placeOf), to: placeOf(pass.to) };
    case "apply":
      return { ...pass, a: placeOf(pass.a), b: placeOf(pass.b), to: placeOf(pass.to) };
    case "keep":
      return { ...pass, from: placeOf(pass.from) };
  }
}
