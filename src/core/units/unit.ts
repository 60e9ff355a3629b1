// Units as dimension vectors with a scale: what can be added, compared and converted.

/**
 * A unit: the powers of its base dimensions, and how many base units one of it is.
 * `kW` is `{ scale: 1000, dimensions: { W: 1 }, symbol: "kW" }`. A bare number has no unit at all (`undefined`),
 * a ratio has `one`.
 */
export interface Unit {
  readonly scale: number;
  /** Base dimension to its power, never 0. */
  readonly dimensions: Readonly<Record<string, number>>;
  /** How a person writes it, e.g. `USD/year`. */
  readonly symbol: string;
  /** Set for shares of a whole, which people read as percentages; ratios and factors are plain numbers. */
  readonly percent?: boolean;
  /** Set for numbers that may measure anything, of which nobody knows whether there is a part: never told as `1 in N`. */
  readonly bare?: boolean;
  /** What stands behind a number where the unit does not say it: `iPhones` of a crowd's devices, `times a year` of growth. */
  readonly words?: string;
}

export const one: Unit = { scale: 1, dimensions: {}, symbol: "" };

export const share: Unit = { ...one, percent: true };

/** The unit of a product (`powers` 1) or a quotient (`power` -1). */
export function multiplyUnits(a: Unit, b: Unit, power: 1 | -1 = 1): Unit {
  // A plain factor leaves the unit as it was written: twice 5 kW is in kW.
  if (isPlain(b)) return a;
  if (isPlain(a) && power === 1) return b;
  const dimensions: Record<string, number> = { ...a.dimensions };
  for (const [name, exponent] of Object.entries(b.dimensions)) {
    const sum = (dimensions[name] ?? 0) + power * exponent;
    if (sum === 0) delete dimensions[name];
    else dimensions[name] = sum;
  }
  return withSymbol(a.scale * b.scale ** power, dimensions);
}

export function powerOfUnit(unit: Unit, exponent: number): Unit {
  const entries = Object.entries(unit.dimensions).map(([name, power]) => [name, power * exponent] as const);
  return withSymbol(unit.scale ** exponent, Object.fromEntries(entries.filter(([, power]) => power !== 0)));
}

const isPlain = (unit: Unit): boolean => !hasDimension(unit) && unit.scale === 1;

export const hasDimension = (unit: Unit): boolean => Object.keys(unit.dimensions).length > 0;

/** Whether the two measure the same kind of thing, whatever their scales. */
export function sameDimensions(a: Unit, b: Unit): boolean {
  const names = Object.keys(a.dimensions);
  return (
    names.length === Object.keys(b.dimensions).length &&
    names.every((name) => a.dimensions[name] === b.dimensions[name])
  );
}

/**
 * What a value in `from` is multiplied by to stand in `to`; both must have the same dimensions. Exactly 1 where the
 * scales differ only by rounding, so that a conversion never touches an exact value.
 */
export function conversion(from: Unit, to: Unit): number {
  const factor = from.scale / to.scale;
  return Math.abs(factor - 1) < 1e-12 ? 1 : factor;
}

/** A unit that nobody wrote: its symbol spells the dimensions, e.g. `datacenter_gpu/year`. */
function withSymbol(scale: number, dimensions: Readonly<Record<string, number>>): Unit {
  const spell = (entries: [string, number][]) =>
    entries.map(([name, power]) => (Math.abs(power) === 1 ? name : `${name}^${Math.abs(power)}`)).join("*");
  const entries = Object.entries(dimensions);
  const above = spell(entries.filter(([, power]) => power > 0));
  const below = spell(entries.filter(([, power]) => power < 0));
  const symbol = below === "" ? above : `${above === "" ? "1" : above}/${below}`;
  return { scale, dimensions, symbol };
}
