// Claims on a quantity that is called by its name: models that people wrote have no other words.

import { later } from "../core/tell.ts";
import type { Model } from "../models/model.ts";
import { type Draft, negated, type Sign, thresholdOf } from "./compare.ts";
import { fused } from "./fused.ts";
import { codesOf, itemsOf } from "./items.ts";

const spelt = (name: string): string => name.toLowerCase().replaceAll("_", " ");

/** `tuition is more than $500k`, where a model has `tuition`: the name, a bound, and no word besides. */
export function namedDraft([sentence = "", ...others]: readonly string[], models: readonly Model[]): Draft | undefined {
  if (others.length > 0) return undefined;
  for (const model of models) {
    for (const { id, label } of model.quantities.values()) {
      const name = [spelt(label), spelt(id), spelt(model.name)].find((each) => ` ${sentence} `.includes(` ${each} `));
      if (name === undefined || (name === spelt(model.name) && id !== model.headline)) continue;
      const row = fused(itemsOf(` ${sentence} `.replace(` ${name} `, " it ").trim()));
      const denials = row.filter(({ slot }) => slot === "n").length;
      const [number, ...rest] = row.filter(({ slot }) => slot !== "n" && slot !== "B" && slot !== "o");
      if (number?.slot !== "N" || rest.length > 0 || /[^nNBo]/.test(codesOf(row))) continue;
      const sign = (number.sign || "~") as Sign;
      // Who denies twice may deny the more, or take it back.
      const doubt = denials > 1 ? { doubt: later`what is denied` } : {};
      return {
        ...{ model: model.name, output: id, threshold: thresholdOf(number), ...doubt },
        sign: denials > 0 ? negated(sign) : sign,
      };
    }
  }
  return undefined;
}
