// What programs can read without asking anything: the models, the ledger, the claims of the article.

import type { Context } from "../../kit/define.ts";
import { askedBy, askingCommands } from "./asking.ts";

export interface Listed {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly read: () => Promise<unknown>;
}

export function catalogueOf(context: Context): readonly Listed[] {
  const models: Listed = {
    name: "models",
    title: "Models",
    description: "Each question that can be estimated: what goes in, what comes out, by which formula",
    read: async () => ({ models: context.models.map(described) }),
  };
  const answers = { ledger: "sources", claims: "claims" };
  const asked = Object.entries(answers).flatMap(([name, commandName]): Listed[] => {
    const command = askingCommands(context).get(commandName);
    if (command === undefined) return [];
    const read = async () => (await askedBy(command, {}, context)).data;
    return [{ name, title: name === "ledger" ? "Ledger" : "Claims", description: command.description, read }];
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
