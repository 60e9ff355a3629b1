// Functions in whose place the tests of this folder put ones that count.

/** Gives a function that makes another counted under a name of `counts`. */
export const counting =
  <What extends string>(counts: Record<What, number>) =>
  <Given extends readonly unknown[], Made>(what: What, made: (...of: Given) => Made) =>
  (...given: Given): Made => {
    counts[what]++;
    return made(...given);
  };
