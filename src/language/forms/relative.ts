// Amounts told by others: `20% off 30k`, `30k increased by 20%`, `twice 40`, `3.5 GW at $40B/GW`.

import { multiplyUnits } from "../../core/units/unit.ts";
import { type Amount, apply, type Syntax } from "../syntax.ts";
import type { Tokens } from "../text/token.ts";
import { spanOfTokens } from "../text/tokens.ts";
import { amountIn, matched } from "./pattern.ts";

/** Reads a run that says how much more or less than another amount it is, or at which rate. */
export function readRelative(tokens: Tokens, read: (part: Tokens) => Syntax): Syntax | undefined {
  const span = spanOfTokens(tokens);
  const times = (of: Tokens, value: number) =>
    apply(
      "multiply",
      [read(of), { kind: "quantity", value: Number(value.toPrecision(12)), span } satisfies Amount],
      span,
    );
  const { off, less, more, of } =
    matched(
      tokens,
      "{off:percent} off|< {of:amount}",
      "{more:percent} > {of:amount}",
      "{of:amount} ,? less|minus|reduced|decreased|lowered|cut|down by? {less:percent}",
      "{of:amount} ,? increased|raised|up by? {more:percent}",
    ) ?? {};
  const share = [off ?? less, more].map((run) => (run && amountIn(run)?.value) ?? 0) as [number, number];
  if (of && (off || less || more)) return times(of, 1 - share[0] + share[1]);
  const { doubled, tripled } = matched(tokens, "twice|double {doubled:amount}", "triple|thrice {tripled:amount}") ?? {};
  if (doubled) return times(doubled, 2);
  if (tripled) return times(tripled, 3);
  const { many, rate } = matched(tokens, "{many:number} at {rate:number}") ?? {};
  const [count, price] = [many, rate].map((run) => run && amountIn(run));
  const isRate =
    count?.unit &&
    price?.unit &&
    Object.keys(multiplyUnits(count.unit, price.unit).dimensions).length < Object.keys(price.unit.dimensions).length;
  return isRate ? apply("multiply", [count as Syntax, price as Syntax], span) : undefined;
}
