// The types of the file that holds mathjs's parser: it takes the classes of its nodes from outside.

declare module "*/mathjs/lib/esm/expression/parse.js" {
  import type { MathNode } from "mathjs/number";

  export const createParse: (given: Readonly<Record<string, unknown>>) => (expression: string) => MathNode;
}
