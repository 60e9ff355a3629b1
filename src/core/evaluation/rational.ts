// Sums of constants in fractions of whole numbers, where doubles would lose their digits: `1e16 + 1 - 1e16` is 1.

import type { Expression } from "./expression.ts";

/** `above / below`, with `below` above 0. */
interface Rational {
  readonly above: bigint;
  readonly below: bigint;
}

/** Bits of either number: beyond, a double says as much. */
const longest = 4096;

/** The double nearest to a tree of numbers, sums, products and whole powers; undefined of another, or of too long a one. */
export function exactly(tree: Expression): number | undefined {
  const value = rationalOf(tree);
  if (value === undefined) return undefined;
  const { above, below } = value;
  // A quotient of 64 bits or more, rounded once.
  const shift = BigInt(Math.max(0, 64 + bits(below) - bits(above)));
  return Number((above << shift) / below) / 2 ** Number(shift);
}

function rationalOf(tree: Expression): Rational | undefined {
  if (tree.kind === "number") return decimal(tree.value);
  if (tree.kind !== "apply") return undefined;
  const [a, b] = tree.operands.map(rationalOf);
  if (a === undefined) return undefined;
  if (tree.operation === "negate") return { ...a, above: -a.above };
  if (b === undefined) return undefined;
  switch (tree.operation) {
    case "add":
      return short(a.above * b.below + b.above * a.below, a.below * b.below);
    case "subtract":
      return short(a.above * b.below - b.above * a.below, a.below * b.below);
    case "multiply":
      return short(a.above * b.above, a.below * b.below);
    case "divide":
      return b.above === 0n ? undefined : short(a.above * b.below, a.below * b.above);
    case "power":
      return b.below === 1n && b.above >= 0n && b.above <= 64n
        ? short(a.above ** b.above, a.below ** b.above)
        : undefined;
    default:
      return undefined;
  }
}

/** A double as the shortest decimal that is read as it: 0.1 is a tenth. */
function decimal(value: number): Rational | undefined {
  const [, digits = "", fraction = "", exponent = "0"] =
    /^(-?\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  const power = Number(exponent) - fraction.length;
  if (digits === "" || Math.abs(power) > 400) return undefined;
  const whole = BigInt(digits + fraction);
  return power < 0 ? short(whole, 10n ** BigInt(-power)) : short(whole * 10n ** BigInt(power), 1n);
}

function short(above: bigint, below: bigint): Rational | undefined {
  const [over, under] = below < 0n ? [-above, -below] : [above, below];
  return Math.max(bits(over), bits(under)) <= longest ? { above: over, below: under } : undefined;
}

const bits = (value: bigint): number => (value < 0n ? -value : value).toString(16).length * 4;
