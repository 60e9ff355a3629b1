// The types of mathjs's bundle, which the package leaves out: of all it holds, the parser alone.

declare module "mathjs/lib/browser/math.js" {
  import type { MathNode } from "mathjs/number";

  const math: { readonly parse: (expression: string) => MathNode };
  export default math;
}
