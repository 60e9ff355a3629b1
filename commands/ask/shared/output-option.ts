// The option that names one quantity of the model in question, offered while it is typed.

import { unlessFailed } from "../../../src/core/errors.ts";
import { word } from "../../../src/core/tell.ts";
import type { Scene, Values } from "../../../src/kit/define.ts";
import { type Choice, completed, maybeText, offers } from "../../../src/kit/options.ts";
import type { Model } from "../../../src/models/model.ts";
import type { Quantity } from "../../../src/models/quantity.ts";
import { modelNamed } from "./model-named.ts";
import { recalled } from "./reply.ts";

/** A computed quantity of the model. */
export const outputOption = (description: string) => quantityOption(description, ({ kind }) => kind === "derived");

/** A quantity of the model that may be set. */
export const assumptionOption = (description: string) =>
  quantityOption(description, ({ kind, fact }) => kind === "assumption" || fact !== undefined);

function quantityOption(description: string, isOffered: (quantity: Quantity) => boolean) {
  return completed(maybeText(description), async (typed, scene, others): Promise<readonly Choice[]> => {
    const model = await modelIn(others, scene);
    const named = [...(model?.quantities.values() ?? [])].filter(isOffered).map(({ id, short, label }) => ({
      name: short === label ? word(label) : `${word(short)}: ${word(label)}`,
      value: id,
      searched: `${id} ${short} ${label} ${word(short)} ${word(label)}`,
    }));
    return offers(named, typed);
  });
}

/** The model that the other options speak of, if they do already. */
const modelIn = ({ model, result }: Values, scene: Scene): Promise<Model | undefined> =>
  unlessFailed(async () => {
    if (typeof result === "string") return (await recalled(result, scene)).model;
    return typeof model === "string" ? modelNamed(model, scene) : undefined;
  });
