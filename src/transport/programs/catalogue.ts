// What programs can read without asking anything: the models, the ledger, the claims of the article.

import type { Context } from "../../kit/define.ts";
import { askedBy, askingCommands } from "./asking.ts";

export interface Listed {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly read: () => Promise<unknown>;
}

/** What a command answers without options. */
const answered = [
  { name: "ledger", title: "Ledger", by: "sources" },
  { name: "claims", title: "Claims", by: "claims" },
] as const;

export function catalogueOf(context: Context): readonly Listed[] {
  const models: Listed = {
    name: "models",
    title: "Models",
    description: "Each question that can be estimated: what goes in, what comes out, by which formula",
    read: async () => ({ models: context.models.map(described) }),
  };
  const commands = askingCommands(context);
  const asked = answered.flatMap(({ name, title, by }): Listed[] => {
    const command = commands.get(by);
    if (command === undefined) return [];
    const read = async () => (await askedBy(command, {}, context)).data;
    return [{ name, title, description: command.description, read }];
  });
  return [models, ...asked];
}

type Model = Context["models"][number];
type Quantity = Model["quantities"] extends ReadonlyMap<string, infer Each> ? Each : never;

const described = (model: Model) => ({
  name: model.name,
  tool: model.group === undefined ? model.name : `${model.group}_${model.name}`,
  question: model.question,
  headline: model.headline,
  claim: model.claim?.text ?? null,
  quantities: [...model.quantities.values()].map(describedQuantity),
});

const describedQuantity = (quantity: Quantity) => ({
  id: quantity.id,
  label: quantity.label,
  short: quantity.short,
  unit: quantity.unit.symbol,
  formula: quantity.kind === "derived" ? quantity.formula : null,
  range: quantity.fact?.range ?? null,
  date: quantity.fact?.date ?? null,
});
